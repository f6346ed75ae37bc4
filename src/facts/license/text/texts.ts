/** The texts of the SPDX list and of its exceptions, packed. Made by `test/facts/license/make-texts.ts` from spdx-license-list 6.12.0, and the exceptions of spdx/license-list-XML at e4c1f276 (2026-07-16). */

/** A line for each stretch: the id; `terms`, `exception` (adds to a licence), `notice` (refers to one), `around` (grants nothing) or `title`; its words; the hashes of its first four words and of all. */
export const STRETCHES = `
0BSD title 4 xcgc3r xcgc3r 1rl3gqd
0BSD terms 96 wwu4bf i5a26g 1uk4o86
3D-Slicer-1.0 title 4 euhtqu euhtqu 1tnk0mw
3D-Slicer-1.0 terms 1496 nfc7w6 g6jbiy 6qa7aa
AAL title 3 1m9hx2b 1m9hx2b q7ktjp
AAL terms 347 1xg15rw 3nx34m x0r5rn
ADSL title 4 o3oryt o3oryt unxgot
ADSL terms 82 gyip89 3od3hz 1qt8677
AFL-1.1 title 4 1x1j3wy 1x1j3wy ozavqb
AFL-1.1 title 3 1ctkld0 1ctkld0 msi4as
AFL-1.1 terms 690 oibzyv uy0zdd 1hjxla5
AFL-1.2 terms 738 187fnsb ye7l56 1tm5njf
AFL-2.0 title 4 4766e0 4766e0 v0evek
AFL-2.0 title 4 164n8q3 164n8q3 18ljhua
AFL-2.0 terms 1342 1yddi73 1btaj5e 85c6fm
AFL-2.1 terms 1341 1yddi73 d081js 1074nct
AFL-3.0 title 4 1ty473j 1ty473j ldbr8n
AFL-3.0 title 4 jtdyxm jtdyxm 1alcxqa
AFL-3.0 terms 1569 1yddi73 ejpk1 zsytkj
AGPL-1.0 title 5 1hdqszt 1ybq40h 6f8z94
AGPL-1.0-only terms 2529 198m5v2 dk7l18 1lg2p5p
AGPL-1.0-only title 6 1hdqszt 1uapsbo 1h3a2mi
AGPL-1.0-or-later title 7 1hdqszt mj1uox 15y51a7
AGPL-3.0 title 6 10cr8ct 1fz1aq8 1ta3kg9
AGPL-3.0-only terms 4929 198m5v2 lcpe96 187vuur
AGPL-3.0-or-later notice 43 gpz7e9 1sjab4c am6ves
AGPL-3.0-only around 337 1ojbnr b1108v fxjiz7
AGPL-3.0-only title 7 10cr8ct 13fe24x 316j7r
AGPL-3.0-or-later title 8 10cr8ct 12jxsl4 18h6c1k
ALGLIB-Documentation title 3 1pbs7dx 1pbs7dx qunu65
ALGLIB-Documentation terms 147 1g71q30 kmzcbe 1m4n6ww
AMD-newlib title 3 ism29r ism29r 1mqbatx
AMD-newlib terms 81 1apryof k6p8d3 5mdcq7
AMDPLPA title 4 1715p35 1715p35 16emth2
AMDPLPA terms 843 1ews616 qtrnvh 1y0jbff
AML title 3 l45b90 l45b90 1t33iv3
AML terms 350 1bmg49c 1o5fxgl 1pmxg3j
AML-glslang title 4 jobd5 jobd5 1fyvpmw
AML-glslang terms 351 1phibm6 14q5gw3 i4bpjd
AMPAS title 8 183k5kf 1uka3qh ir3ehi
AMPAS terms 294 bi54qs i91r0o 1o62ao1
ANTLR-PD title 4 j610m8 j610m8 1ymrji9
ANTLR-PD terms 163 wpqvy3 b9jbq6 1ew9u5c
ANTLR-PD-fallback title 7 j610m8 1cy2jlt wc19hg
ANTLR-PD-fallback terms 208 wpqvy3 1v6p31n jbesy6
APAFML title 4 26qe2 26qe2 1rcbmk8
APAFML terms 83 ycikdr rzcw01 cxlmyt
APL-1.0 title 3 1i1pk30 1i1pk30 1s4uae1
APL-1.0 terms 5290 yeqswd 1el9h3k 19kumew
APL-1.0 around 1451 e2hyte 1rveqb5 1tg2ymp
APSL-1.0 title 4 4v39b1 4v39b1 1ujjpba
APSL-1.0 terms 2875 1maaeho 1uytu5u yuxvok
APSL-1.0 around 122 1dzlvb8 1ibi369 vgjpxv
APSL-1.1 terms 2938 1h6qrqb uvakgc 1ru4u6x
APSL-1.1 around 124 1dzlvb8 iehdcc odxk6i
APSL-1.2 terms 2894 4v39b1 7805qs htx3p0
APSL-1.2 around 118 lpyggr 1uvuu31 1681b7q
APSL-2.0 terms 2954 1kuo1eg 1sd6566 bloq8z
APSL-2.0 around 118 lpyggr jzvyjk 1i5y5yv
ASWF-Digital-Assets-1.0 title 6 1oyg96r 1bg49hw 1warfs8
ASWF-Digital-Assets-1.0 terms 327 1oyg96r 1030oev 8otuge
ASWF-Digital-Assets-1.1 title 4 1oyg96r 1oyg96r 897grs
ASWF-Digital-Assets-1.1 terms 344 1oyg96r j87m3b 1xvv0mh
Abstyles terms 100 cvmbm3 hrfvqh pg8t93
AdaCore-doc title 3 1cw63j8 1cw63j8 5ozhth
AdaCore-doc terms 40 m5s05c 1r4q6ub 1s5jrsh
Adobe-2006 title 7 b2pjk5 17ozs49 5yzu1e
Adobe-2006 terms 243 qjzdce 1ez45bx ga1dnt
Adobe-Display-PostScript title 4 1kpashg 1kpashg 7y0flm
Adobe-Display-PostScript terms 281 ir0kcu 12tf96h 6tjyou
Adobe-Glyph title 4 1xjl6hr 1xjl6hr qx5pg7
Adobe-Glyph terms 241 1c1npn obwfvi vy6gkh
Adobe-Utopia title 4 1fnorx7 1fnorx7 1gj2gej
Adobe-Utopia terms 68 1nkomjw 11yasgp 1tr2ssd
Advanced-Cryptics-Dictionary title 4 1n14f0w 1n14f0w gykm4w
Advanced-Cryptics-Dictionary terms 67 z9r5fu ykqdeh asardq
Afmparse terms 120 1c8g74g 1n1l652 17ao5pb
Aladdin title 4 fnqa0o fnqa0o 1ghju52
Aladdin terms 1824 1frrgyg 138luas tpbbgd
Apache-1.0 terms 340 1ews616 tvbmy 9ktp05
Apache-1.1 terms 328 19po0yu pspzfa krn3tx
Apache-2.0 terms 1371 dteaz3 ahsrwl flav0r
Apache-2.0 notice 76 1wy98wz 1924va6 3mlbem
Apache-2.0 around 159 nz7lvv lm4dg4 1i0kit6
App-s2p title 3 1re1dmi 1re1dmi 44zmgw
OSSP title 3 frnr9l frnr9l yi87os
App-s2p terms 35 gpz7e9 9bcyt2 1ue8d6r
Arphic-1999 title 3 y1qiem y1qiem 1ydhsqg
Arphic-1999 terms 1067 108cl74 1lhboj0 1wj2z73
Artistic-1.0 title 4 byjztv byjztv 1ckgbq4
Artistic-1.0 terms 730 1dll3wz 19ktx72 1uv2u2y
Artistic-1.0-Perl title 3 mnzprh mnzprh us45i5
Artistic-1.0-Perl terms 924 1dll3wz 1nuw8k3 1g3mut5
Artistic-1.0-cl8 title 3 1qlrm1u 1qlrm1u 1yzu5h6
Artistic-1.0-cl8 terms 782 1dll3wz oszjbb i4ej4e
Artistic-2.0 title 3 lucwb0 lucwb0 tp9n2w
Artistic-2.0 terms 1318 198m5v2 11zok4 wl0mfs
Artistic-dist title 3 95pceu 95pceu homryt
Artistic-dist terms 915 1dll3wz 1rmcpae 1v3ec2k
Aspell-RU title 3 11n62ya 11n62ya 1r049on
Aspell-RU terms 30 wwu4bf 13w60lf 1jlai6j
BOLA-1.1 title 5 oxvfbv 1dmdnvr lxa22p
BOLA-1.1 terms 182 cgmqdq 18wx0bn 98k1fe
BSD-1-Clause title 3 vxisvq vxisvq 2kvkif
BSD-1-Clause terms 146 1ews616 16m0z14 1i0wa0i
BSD-2-Clause title 4 gy2slj gy2slj y90tgm
BSD-2-Clause terms 175 1ews616 1atuuue 1vee7lg
BSD-2-Clause-Darwin title 5 yuqios 125gojq yez3ze
BSD-2-Clause-Darwin terms 220 oaa8fn 1o61n86 1u9z9ww
BSD-2-Clause-FreeBSD title 4 1q8g7ll 1q8g7ll 99is6a
BSD-2-Clause-FreeBSD title 3 ck8n8e ck8n8e iuqhvf
BSD-2-Clause-FreeBSD terms 207 1ews616 y0pyc1 dklraj
BSD-2-Clause-NetBSD title 4 7sdmtn 7sdmtn 1jyrdw4
BSD-2-Clause-NetBSD terms 187 6m22tb 1h8p6m4 uu59fn
BSD-2-Clause-Patent title 5 1i86gaw 7kep4w 1heyd53
BSD-2-Clause-Patent terms 359 1ews616 mxwahh 29a6xa
BSD-2-Clause-Views title 5 15hj2h9 tq3cb1 jdto9s
BSD-2-Clause-Views terms 209 1ews616 1stsmbz 1cmjxug
BSD-2-Clause-first-lines title 5 3t66cj opkd5p 1lhpzc3
BSD-2-Clause-first-lines terms 184 mtsthj 1q381rq arz369
BSD-2-Clause-pkgconf-disclaimer title 5 9slzur 11tru3 vas9xn
BSD-2-Clause-pkgconf-disclaimer terms 94 1ews616 qc7b68 37rcas
BSD-3-Clause title 6 1clolus 1uhh13c 174cswm
BSD-3-Clause terms 197 1ews616 1o74jzs 11qu1h2
BSD-3-Clause-Attribution title 3 w7qww2 w7qww2 99yas4
BSD-3-Clause-Attribution terms 218 1ews616 1g8djb a5ryv6
BSD-3-Clause-Clear title 4 m6zvi6 m6zvi6 1b4q8xy
BSD-3-Clause-Clear title 4 5ya5c8 5ya5c8 iod15c
BSD-3-Clause-Clear terms 220 1ews616 1xmlr32 6ox0yb
BSD-3-Clause-HP title 5 14wjxc7 z8yi5 1c5q8bb
BSD-3-Clause-HP terms 199 1ews616 8n7nr5 71j97n
BSD-3-Clause-LBNL title 7 1j4o7xq 1uxfr2f 15oafae
BSD-3-Clause-LBNL terms 316 1r3m414 1kmxakh 1gzitzi
BSD-3-Clause-Modification title 3 qvje2n qvje2n 1wr2pze
BSD-3-Clause-Modification terms 229 1ews616 1rg8fu0 17dmh54
BSD-3-Clause-No-Military-License title 5 u8dpbv txlio9 ccbb98
BSD-3-Clause-No-Military-License terms 221 1ews616 1c2gk2a 1k37tqx
BSD-3-Clause-No-Nuclear-License title 5 146v1nz 184aejp 61ng86
BSD-3-Clause-No-Nuclear-License terms 234 1ews616 efzic6 19v3er0
BSD-3-Clause-No-Nuclear-License-2014 title 6 146v1nz 4ilogj n2idvj
BSD-3-Clause-No-Nuclear-License-2014 terms 227 1yqtpwx r42h4h n24dj9
BSD-3-Clause-No-Nuclear-Warranty title 5 146v1nz 1w2v7z4 toxerl
BSD-3-Clause-No-Nuclear-Warranty terms 233 1ews616 1v3umin 1uwe0ys
BSD-3-Clause-Open-MPI title 5 wvraar 93xiff 7u9l48
BSD-3-Clause-Open-MPI terms 253 1ews616 kl2xxk xfr5zc
BSD-3-Clause-Sun title 4 7cfvq5 7cfvq5 136fj8b
BSD-3-Clause-Sun terms 212 1ews616 fisnk0 13nhaoa
BSD-3-Clause-Tso title 4 obv31y obv31y 1lsdpic
BSD-3-Clause-Tso terms 205 1ews616 uem6b1 e54mvx
BSD-3-Clause-acpica title 4 104r3cr 104r3cr 1a0jp2a
BSD-3-Clause-acpica terms 204 1ews616 33tq94 1cwgi8d
BSD-3-Clause-flex title 4 1t5iiez 1t5iiez 12khfns
BSD-3-Clause-flex terms 245 mheqme k6x0jq 9vk95b
BSD-4-Clause title 6 3to1ew 1ly3g7g 3vq2kn
BSD-4-Clause terms 220 1ews616 1mlwc4c a53op
BSD-4-Clause-Shortened title 3 822qmr 822qmr 1duzd79
BSD-4-Clause-Shortened title 4 13jivij 13jivij 15acej5
BSD-4-Clause-Shortened terms 134 1ews616 mst5h1 z6uq3g
BSD-4-Clause-UC title 6 1qqcmsg 1tibor9 87wp4d
BSD-4-Clause-UC terms 226 1ews616 1tykycj 8d34i7
BSD-4.3RENO title 3 1wmh64x 1wmh64x 1othauo
BSD-4.3RENO terms 62 1ews616 pbddik mf8che
BSD-4.3TAHOE title 3 16ublml 16ublml 87nyb2
BSD-4.3TAHOE terms 100 1ews616 1l4idww 15lp81g
BSD-Advertising-Acknowledgement title 4 175kfau 175kfau 15o9gxm
BSD-Advertising-Acknowledgement terms 216 1ews616 17g687w cq33rg
BSD-Attribution-HPND-disclaimer title 6 x1brw3 19yldg0 1s0d3zo
BSD-Attribution-HPND-disclaimer terms 212 1ews616 5p06s 1wzgxod
BSD-Inferno-Nettverk title 3 1pm4j5f 1pm4j5f 1bqrmff
BSD-Inferno-Nettverk title 14 ok9dvz hztjqc znpsi5
BSD-Inferno-Nettverk terms 253 sx2ti6 asc15u 14tr7of
BSD-Mark-Modifications title 4 yfvnty yfvnty bbalqf
BSD-Mark-Modifications terms 250 1xuy4lr 17gorgl 1ivmmn4
BSD-Protection title 3 1nnmmvt 1nnmmvt pwrekb
BSD-Protection title 6 1nlqpvw 18oux3r f5j4gb
BSD-Protection terms 938 4v0dof 1nzsici rym1j4
BSD-Source-Code title 4 143z6xk 143z6xk 15wb5hg
BSD-Source-Code terms 174 1g71q30 1o7r2p hqa5zu
BSD-Source-beginning-file title 8 143z6xk or8dek anczaf
BSD-Source-beginning-file terms 177 1ews616 10db3xg 1pbrlhy
BSD-Systemics title 4 1forbzd 1forbzd 18rzvfc
BSD-Systemics terms 301 1u9lqw ihbjth 1731lva
BSD-Systemics-W3Works title 5 1g3vmn2 tnmdya ok9ams
BSD-Systemics-W3Works terms 415 15u4njl siu1u6 slhqi2
BSL-1.0 title 3 cquflr cquflr 81j3he
BSL-1.0 terms 202 1r7p2n3 1ovtdlj i0kzo0
BUSL-1.1 title 3 ohp82r ohp82r 1kymzdw
BUSL-1.1 terms 525 b4ap1a 1owrotm 1tbmgo8
Baekmuk terms 60 wwu4bf 1uuygke l99k2d
Bahyph terms 227 1izq9sz 1gtlcm7 ak2v9p
Barr terms 94 1j7fre9 myz0ub 188y6qk
Beerware terms 47 175o8lz sefxjv 15ymbwt
BitTorrent-1.0 title 5 bw074p rovqkh aq5qsw
BitTorrent-1.0 title 4 bw074p bw074p xlaeqt
BitTorrent-1.0 terms 3512 1awmuxb 1xyf16h d1040s
BitTorrent-1.0 around 122 eu0jxp 1isnsxo hhkr9e
BitTorrent-1.1 terms 4091 1awmuxb 1juzdx5 1xvu6i8
BitTorrent-1.1 around 124 eu0jxp 1fz5r5u 18utrhp
Bitstream-Charter title 4 sg4qkd sg4qkd 13uxzdv
Bitstream-Charter terms 75 1ovgg7k cicj9v 7sg0pn
Bitstream-Vera title 4 1qy6uql 1qy6uql 1huovhc
Bitstream-Vera terms 366 mj3m7e i9q68h 1vsddt
BlueOak-1.0.0 title 4 11o521f 11o521f 1hnr02k
BlueOak-1.0.0 terms 238 dh5s08 xgvfu0 132dj55
Boehm-GC title 5 1fnvk8f 1ekqp0l 1gcqaqv
Boehm-GC terms 80 qfi957 aftumc 7laetw
Boehm-GC-without-fee title 7 1fnvk8f mrxci4 1out83c
Boehm-GC-without-fee terms 78 1teuunk jv9f48 1btvjaq
Borceux terms 80 guhyux 1i5urhv 1he1tbr
Brian-Gladman-2-Clause title 4 1mh3uud 1mh3uud gm32lf
Brian-Gladman-2-Clause terms 85 1m1ibm4 4fuijq 11cpqp2
Brian-Gladman-3-Clause terms 152 11omw0o 1kkzh79 19ag92o
Buddy terms 199 1c1npn 75euuu 3qh0tp
C-UDA-1.0 title 6 1x8wt15 1p690vw oqcmsv
C-UDA-1.0 terms 530 1nvh435 1dnoj4n 12kq2wm
CAL-1.0 title 3 jtfyxu jtfyxu 57rvk3
CAL-1.0 title 4 d4imax d4imax r0t93l
CAL-1.0 terms 2430 15d8vrx 1dlv2sd uhozbf
CAL-1.0-Combined-Work-Exception title 6 3fnbhf 5k1wpd 191p8kk
CAPEC-tou title 7 1t42y6e 18s0545 k52ojt
CAPEC-tou terms 125 jw1vxq 7gl7bx 1m5qv7q
CATOSL-1.1 title 6 3ksghd 1dm9jbp 1d4cnhs
CATOSL-1.1 terms 2842 qui09k hwu8ik l5tz7s
CC-BY-1.0 title 4 10wy3bk 10wy3bk 685rpk
CC-BY-1.0 title 3 1wx1cxm 1wx1cxm 1a0vqdl
CC-BY-1.0 terms 1740 1tkc78m n2eo47 phvj52
CC-BY-2.0 terms 1898 1tkc78m 17zki4k hlf50v
CC-BY-2.5 terms 1926 1tkc78m 5j0rt2 1jv86fs
CC-BY-2.5-AU title 4 22as2u 22as2u 15uhb5s
CC-BY-2.5-AU terms 2579 1tkc78m zfjg4q 1i0usc7
CC-BY-3.0 title 4 8bgf0l 8bgf0l 1cbvuqo
CC-BY-3.0 terms 2854 3sz0qq hawuqm mpwqh1
CC-BY-3.0-AT title 4 11pewdx 11pewdx 6hurph
CC-BY-3.0-AT terms 2330 f01gn4 y0e2hj 1w0x15f
CC-BY-3.0-AU terms 2307 1tkc78m 1go227b eui4yc
CC-BY-3.0-DE title 4 eyws8s eyws8s 1j2fzob
CC-BY-3.0-DE terms 2341 1yiwqt7 5q80ws t0oszb
CC-BY-3.0-IGO title 4 1v9fdd1 1v9fdd1 107uba1
CC-BY-3.0-IGO terms 2724 1tkc78m bwz9rd ou7ep7
CC-BY-3.0-NL title 4 bw8my9 bw8my9 1g2hrdq
CC-BY-3.0-NL terms 2665 t1643x 2h9i2w xej340
CC-BY-3.0-US title 5 1o60rgl 187jmwf 18yz29
CC-BY-3.0-US terms 2224 1tkc78m osnct4 8d4nfx
CC-BY-4.0 title 4 1g93gis 1g93gis ktzki0
CC-BY-4.0 terms 1908 wzt3ui 90j4o5 1bjoi9j
CC-BY-4.0 around 377 1uarjvw e0114 17p1x2o
CC-BY-4.0 around 135 1cvmnt7 cx93kx rqe1lj
CC-BY-NC-1.0 title 6 10wtjnu 1oec7gv rm05lr
CC-BY-NC-1.0 terms 1826 17mbs5x ppd9cx 263lzk
CC-BY-NC-2.0 terms 2050 17mbs5x 3idm55 10cqpnr
CC-BY-NC-2.5 terms 2077 17mbs5x 2jnqke 1wr7dni
CC-BY-NC-3.0 title 6 10wtjnu vsuj5w 1xpq8mv
CC-BY-NC-3.0 terms 2998 3sz0qq zhksu4 14wsu1c
CC-BY-NC-3.0-DE title 6 10wtjnu 12gawe3 5f6ble
CC-BY-NC-3.0-DE terms 2495 d1z5az 5jj5ci aenybu
CC-BY-NC-4.0 title 6 10wtjnu 4pdioz 167tye7
CC-BY-NC-4.0 terms 1990 wzt3ui kiq4o4 gcdwrs
CC-BY-NC-ND-1.0 title 8 10wtjnu 1vi6khv 1ar418l
CC-BY-NC-ND-1.0 terms 1690 18bdc37 4nyeaw 1svyxcm
CC-BY-NC-ND-2.0 terms 1919 17mbs5x 1nfpyso rm4cpe
CC-BY-NC-ND-2.5 terms 1950 17mbs5x 1cuf3g8 1dhzbpi
CC-BY-NC-ND-3.0 title 8 10wtjnu 12wow6w htq2al
CC-BY-NC-ND-3.0 terms 2740 3sz0qq pjcluu 6gyq77
CC-BY-NC-ND-3.0-DE title 8 10wtjnu 19k59f3 oka788
CC-BY-NC-ND-3.0-DE terms 2376 d1z5az 1ajzawb i4aztd
CC-BY-NC-ND-3.0-IGO title 8 10wtjnu qtjsk8 5poity
CC-BY-NC-ND-3.0-IGO terms 2747 us4fr3 3qrzsp yayp9k
CC-BY-NC-ND-4.0 title 8 10wtjnu bt7vpz 1pcxu11
CC-BY-NC-ND-4.0 terms 1959 wzt3ui v75zcv xqaqlb
CC-BY-NC-SA-1.0 title 8 10wtjnu 7cm3pz oo3w86
CC-BY-NC-SA-1.0 terms 2001 17mbs5x 194wufz 15ivihr
CC-BY-NC-SA-2.0 terms 2287 17mbs5x 1mlgvtu gsg4jt
CC-BY-NC-SA-2.0-DE title 8 10wtjnu 1kfoumb 2ha27t
CC-BY-NC-SA-2.0-DE terms 1907 9xdapm pl8oru l8kpn8
CC-BY-NC-SA-2.0-FR title 6 17mbs5x 4t690a 28js28
CC-BY-NC-SA-2.0-FR terms 2633 moy1p2 dv2053 1retz9
CC-BY-NC-SA-2.0-UK title 10 10wtjnu kd8942 75w5qt
CC-BY-NC-SA-2.0-UK terms 1741 17mbs5x 1xb2aer 1txhrin
CC-BY-NC-SA-2.5 terms 2315 17mbs5x 5hmdxk yzxrim
CC-BY-NC-SA-3.0 title 8 10wtjnu 1ds8he4 1urtz9a
CC-BY-NC-SA-3.0 terms 3262 3sz0qq y4f8e6 a6vxjv
CC-BY-NC-SA-3.0-DE terms 2729 d1z5az v8i6d5 1068bmr
CC-BY-NC-SA-3.0-IGO title 8 10wtjnu 11p3drg 1insfsn
CC-BY-NC-SA-3.0-IGO terms 3127 1vwulsx 16gbwku zar40j
CC-BY-NC-SA-4.0 title 8 10wtjnu morgx7 139xp0m
CC-BY-NC-SA-4.0 terms 2177 wzt3ui l01imm k9ndvy
CC-BY-ND-1.0 title 6 hhs5rh hkw18 9h2byu
CC-BY-ND-1.0 terms 1607 18bdc37 7czrsc 1adydid
CC-BY-ND-2.0 terms 1771 18bdc37 1ggn5jx 1ji8fnq
CC-BY-ND-2.5 terms 1803 18bdc37 18fwgq9 1g5bd71
CC-BY-ND-3.0 title 6 hhs5rh 16x79pd 1fksezy
CC-BY-ND-3.0 terms 2599 3sz0qq 4j2omh sfixuy
CC-BY-ND-3.0-DE title 6 hhs5rh 1dknmxk 1mbcjxl
CC-BY-ND-3.0-DE terms 2221 d1z5az stv7jz kt7g5z
CC-BY-ND-4.0 title 6 hhs5rh ftq98g o2w4ra
CC-BY-ND-4.0 terms 1876 wzt3ui ume0z7 ccw3t8
CC-BY-SA-1.0 title 6 1xqv1kv bd4h8g 1mf68xj
CC-BY-SA-1.0 terms 1918 rpg5l 12x8b1d y3hymm
CC-BY-SA-2.0 terms 2135 rpg5l 12mt2o8 1vxb3iy
CC-BY-SA-2.0-UK title 8 1xqv1kv 80k90z 9rom32
CC-BY-SA-2.0-UK terms 1668 1tkc78m az5zx0 ci4qhf
CC-BY-SA-2.1-JP title 6 1xqv1kv 1mrl832 ykns4w
CC-BY-SA-2.1-JP terms 373 1hg48lq ajm38t 9ia1po
CC-BY-SA-2.5 terms 2163 rpg5l 18kf69q 172psw7
CC-BY-SA-3.0 title 6 1xqv1kv 1hsquwl ths9zj
CC-BY-SA-3.0 terms 3242 3sz0qq 1wolsy9 1j1cyrc
CC-BY-SA-3.0-AT title 6 1xqv1kv c5laat 1mov8xg
CC-BY-SA-3.0-AT terms 2692 f01gn4 18n3iim 1itdy6q
CC-BY-SA-3.0-DE title 6 1xqv1kv 1og784s 108cex6
CC-BY-SA-3.0-DE terms 2710 15ii08g 108i248 1jfkmw
CC-BY-SA-3.0-IGO title 5 rpg5l 17fojb6 eb5k8s
CC-BY-SA-3.0-IGO terms 3111 1tkc78m 18kes0x n658m7
CC-BY-SA-4.0 title 6 1xqv1kv qp9ufo 1zvzqv
CC-BY-SA-4.0 terms 2092 wzt3ui 1ff3826 vkf479
CC-PDDC title 7 v3zhb6 1jcysde 1flt1lg
CC-PDDC terms 248 1wscrt5 zclqak a1e0gj
CC-PDM-1.0 title 6 v3zhb6 mkgktb 1fl0pdt
CC-PDM-1.0 terms 181 1w89psn rn10cy 1aog4m8
CC-SA-1.0 title 5 6smz2s tijqwu pklzdy
CC-SA-1.0 terms 1772 3sz0qq 1en85i 1pce2ra
CC0-1.0 title 5 1s9ypxn 14dogo6 69b0eb
CC0-1.0 terms 952 1ixke7u oquuy1 aoksu1
CC0-1.0 around 71 1tkc78m 19mwfii xt3n6u
CDDL-1.0 title 5 dgr75w 1mmtqwk 1otf8nt
CDDL-1.0 title 6 dgr75w 1sjub56 1y9biqd
CDDL-1.0 terms 2421 66muzz yqk45u dkdd9d
CDDL-1.1 terms 2558 66muzz 1uueyu 1l4kc43
CDL-1.0 title 3 1egp33n 1egp33n 9c9gqz
CDL-1.0 terms 1227 wdnoli 1wt7em0 18wmjvt
CDL-1.0 around 75 2gimo6 4qobws puupbb
CDLA-Permissive-1.0 title 5 1jyly45 1vroqdw jx705p
CDLA-Permissive-1.0 terms 1588 1jyly45 18palwu 17amj90
CDLA-Permissive-2.0 terms 343 1jyly45 d58dgx z4fyrd
CDLA-Sharing-1.0 title 5 1jyly45 1uggjdl j0bb93
CDLA-Sharing-1.0 terms 1714 1jyly45 1grgstn 3a1wwd
CECILL-1.0 title 6 15ehn70 gmcdj 5zuqbj
CECILL-1.0 terms 3129 1ohxgnm 1he96uj 1kqr3c1
CECILL-1.1 title 5 14wp3s4 17jv57z 5gy6b9
CECILL-1.1 terms 3244 6ldcas 1v5dgwu 1idj8c8
CECILL-2.0 title 6 15ehn70 6ndgtp c0ypzs
CECILL-B title 5 15ehn70 145ih5n 1j0m1g0
CECILL-2.0 terms 3202 6ldcas hd2n0x 1pooajw
CECILL-2.1 terms 3311 1pdcf6j 19ythr5 vudstu
CECILL-B terms 3193 6ldcas 1fewqf8 1ktbh82
CECILL-C terms 3276 6ldcas 1h1i1tr r08c2e
CERN-OHL-1.1 title 5 1lixhoy 2m7lh8 3yl0w4
CERN-OHL-1.1 title 3 s26aru s26aru 18h4jcs
CERN-OHL-1.1 terms 1207 14ecksf 1kcz9jf laq51m
CERN-OHL-1.2 terms 1361 19rtivo kfmucm l6em7n
CERN-OHL-P-2.0 title 7 1lixhoy 1p31vl 6a2ufw
CERN-OHL-P-2.0 title 8 1lixhoy 14o54pe udkvio
CERN-OHL-P-2.0 terms 1250 4tuqh6 2lw0pv tv6ehl
CERN-OHL-S-2.0 title 8 1lixhoy 161f7no 1doe9s7
CERN-OHL-S-2.0 title 9 1lixhoy 1faq2dn 1s2w4f
CERN-OHL-S-2.0 terms 1875 4tuqh6 1hboxi7 ei5fsu
CERN-OHL-W-2.0 title 8 1lixhoy 1tvcv51 jmepue
CERN-OHL-W-2.0 title 9 1lixhoy 4cr2pq 1udl4n6
CERN-OHL-W-2.0 terms 2028 4tuqh6 14qns9q v9ha7f
CFITSIO terms 211 eydd44 1ozrkug 107oclg
CMU-Mach title 3 15p4p8d 15p4p8d zg83e8
CMU-Mach terms 123 wwu4bf qdmy9e 10rvv54
CMU-Mach-nodoc title 7 rzufwq 13x073t 19iglit
CMU-Mach-nodoc terms 71 wwu4bf q3zge2 s0aa01
CNRI-Jython title 3 9vux22 9vux22 x771h
CNRI-Jython terms 588 10g4m0x itdaiw 1u75k99
CNRI-Python title 3 13gh17m 13gh17m 8erzad
CNRI-Python title 5 170m2w7 emnqik 1cbhvz7
CNRI-Python terms 502 1w1x86r s30q2w 1apecu7
CNRI-Python-GPL-Compatible title 8 1aoytkm 127plwy 6a6y89
CNRI-Python-GPL-Compatible title 7 qscfmy 4iwbpt 12efslw
CNRI-Python-GPL-Compatible terms 572 1w1x86r 15ailha 11u7r67
COIL-1.0 title 4 tfwhpg tfwhpg cb1fdx
COIL-1.0 terms 239 7ytt1 1g1p8dg 26px2x
CPAL-1.0 title 4 13tcsh3 13tcsh3 1jjld5n
CPAL-1.0 terms 3821 13tcsh3 12q0zvm 18qwoon
CPAL-1.0 around 379 h80cfk i4sgv9 u2jkc5
CPL-1.0 title 3 pgh3u7 pgh3u7 1nwymze
CPL-1.0 terms 1678 e6qvcf 1rt69mc 1dbd9zr
CPOL-1.02 title 4 hhaywu hhaywu iryx0v
CPOL-1.02 title 7 1yrvb4p 1gf9yum 1jpbu3b
CPOL-1.02 terms 1844 1h4hr9h qpek90 q46hck
CUA-OPL-1.0 title 5 1qplfig tk1nlq b73uxf
CUA-OPL-1.0 terms 3244 1qplfig 19wh1z3 11345oa
CUA-OPL-1.0 around 249 pnkprf 41uzjx 18rktbu
Caldera terms 351 gxm3p4 3drlkk 1jo6gl
Caldera-no-preamble title 4 2wp1x9 2wp1x9 1qfi199
Caldera-no-preamble terms 234 1ews616 1fknwiu 1s1y2wm
Catharon title 5 1ma4yni 102zfwy gdn563
Catharon terms 675 b64vai d69uet pvfzjl
ClArtistic title 3 vcywa1 vcywa1 1y11739
ClArtistic title 5 oo1jn4 nr9qkv 6uwl23
ClArtistic terms 972 1dll3wz 1bojsz7 neqcrl
Clips terms 147 1c1npn zzzpdl 1d5qnnc
Community-Spec-1.0 title 3 dfxnwa dfxnwa xzzria
Community-Spec-1.0 terms 2192 dscwo 1sul9v8 1ir3pxy
Condor-1.1 title 4 197hgjk 197hgjk 1vre10i
Condor-1.1 title 3 aepvwe aepvwe 1o4fw4f
Condor-1.1 terms 855 tttfar 13rqr3d 150em48
Cornell-Lossless-JPEG title 4 15dj304 15dj304 tk0nv2
Cornell-Lossless-JPEG terms 130 wwu4bf 18sfq13 oem4ig
Cronyx terms 62 mxqvms 6s7d2v 1yio5iw
Crossword terms 70 b77bw 1b5lol 14f0ovr
CryptoSwift terms 144 jh682v 196wt8w 1srd5x9
CrystalStacker terms 166 1767rl5 11f5j5u 1dfb3xh
Cube terms 155 zvfzoh 4u1k7b h7zpjd
D-FSL-1.0 title 4 1uqlfa1 1uqlfa1 1xpi5u9
D-FSL-1.0 terms 1964 949zff 1esd28s 1rbn8jy
DEC-3-Clause title 3 a3t434 a3t434 papmop
DEC-3-Clause terms 219 1i2gunz 1cml7y2 1xumsph
DL-DE-BY-2.0 title 6 pd37ig 1cttoyi bxdqng
DL-DE-BY-2.0 title 3 11qzag1 11qzag1 1suswl6
DL-DE-BY-2.0 terms 311 1rbrqv 1jwlx7t 77b54e
DL-DE-ZERO-2.0 title 6 zno33p r16p5b 19rozup
DL-DE-ZERO-2.0 title 3 13pire1 13pire1 1usn45h
DL-DE-ZERO-2.0 terms 145 1i7tvbe 1a2yftx 1iy9mla
DOC terms 686 iqy1zp 1svsp1q 15i8goo
DRL-1.0 title 3 1korl17 1korl17 1fp6ule
DRL-1.0 title 4 14x8es8 14x8es8 1x62v9e
DRL-1.0 terms 234 1c1npn lyeowa sy2cmb
DRL-1.1 terms 293 1c1npn 1knul8w 16belua
DSDP terms 322 12e126y oxa2rw 8wd9ux
DocBook-DTD title 3 1w9wlqv 1w9wlqv 1pbc5pd
DocBook-DTD terms 151 1ddvpex 96ff70 gnoiah
DocBook-Schema title 3 1fn6x6b 1fn6x6b 1y2fonr
DocBook-Schema terms 129 1ddvpex 1x9gwk1 2ot54w
DocBook-Stylesheet title 3 q73ugq q73ugq 8nivlz
DocBook-Stylesheet terms 83 6njifg 7cgiup 17ntly
DocBook-XML title 3 iwhd83 iwhd83 1bxuq47
DocBook-XML terms 262 1c1npn rs9q9x wdrgiv
Dotseqn terms 38 1c8g74g 1wkzyx5 1dbtir6
ECL-1.0 title 4 1vr19lq 1vr19lq hdt2z8
ECL-1.0 title 4 vjpwj3 vjpwj3 1bxb3b
ECL-1.0 terms 348 1nsg603 1cddbv9 gxuwo1
ECL-2.0 title 4 2woc2s 2woc2s nex2nh
ECL-2.0 title 3 128n960 128n960 1ejzzix
ECL-2.0 terms 1489 1bpw701 1mf4dgc 10yqjxc
ECL-2.0 around 168 nz7lvv r2nk0g y9cbbl
EFL-1.0 title 4 1uoyett 1uoyett iquvis
EFL-1.0 terms 136 cswiu5 6ubw7c p4s0vk
EFL-2.0 title 4 1ulhav 1ulhav oryv71
EFL-2.0 terms 137 cswiu5 x8931q nw3yj8
EPICS title 3 19ba5w7 19ba5w7 1ea5t1t
EPICS terms 506 1nyx1k7 62u2jj 16pkg3j
EPL-1.0 title 3 v6380c v6380c bieoub
EPL-1.0 terms 1630 1awoera 1jt1mrg x3wbkx
EPL-2.0 terms 1922 1awoera zu4d9k 1d2n2o6
EPL-2.0 around 111 11vaxy3 9hmai7 1xqsyx
ESA-PL-permissive-2.4 title 8 9jn6sy 1g5bwvl 1et5ep7
ESA-PL-permissive-2.4 title 10 9jn6sy 13ji4dz mqgd9t
ESA-PL-permissive-2.4 terms 1878 p49t9h pc3yeo 1xd50ob
ESA-PL-strong-copyleft-2.4 title 11 9jn6sy 1pu6g2e 1e73bjb
ESA-PL-strong-copyleft-2.4 title 11 9jn6sy 1g5za9y 1fde7xf
ESA-PL-strong-copyleft-2.4 terms 2346 p49t9h 1xfhijy ioekzs
ESA-PL-weak-copyleft-2.4 title 9 9jn6sy ngso8j 1ht7v29
ESA-PL-weak-copyleft-2.4 title 11 9jn6sy 1h9gh9 nzpn7r
ESA-PL-weak-copyleft-2.4 terms 2413 p49t9h 9voez6 1whevz1
ESA-PL-weak-copyleft-2.4 around 62 1sqx2v8 1q8g2p8 1lak0ve
EUDatagrid title 4 1b6zhbb 1b6zhbb u3x9v9
EUDatagrid terms 425 183quyp 1hhf7tz 1rn3fcc
EUPL-1.0 title 4 c7gl7 c7gl7 1ul62u2
EUPL-1.0 terms 2003 mu2n9k knipae 1168m02
EUPL-1.0 around 23 1hbm9wp 1ik5p0j voouu9
EUPL-1.1 terms 2041 mu2n9k kkbs09 g3z25i
EUPL-1.1 around 25 1hbm9wp cuz6l5 jygi9z
EUPL-1.2 title 10 c7gl7 136tlqm bld8rm
EUPL-1.2 terms 1997 1c9nrjw 1wo487b 1jh42c0
EUPL-1.2 around 126 1hbm9wp h8ngsz tghp9g
Elastic-2.0 terms 603 6kitoo y8efcu d9pcw2
Entessa title 4 4k70uz 4k70uz 18pq64k
Entessa terms 302 lp96uf 1led2au 1wmf50
ErlPL-1.1 title 4 1dl7de3 1dl7de3 xvrcdq
ErlPL-1.1 terms 2016 1uq9jdj 1oy4eo1 held3
ErlPL-1.1 around 111 1ynuqvd 1lqis2y 1fkazev
Eurosym terms 205 argjtr 1d6xb4s lk5yvf
FBM title 3 1w2kp5r 1w2kp5r b3sjds
FBM terms 53 1v7g1c3 ettx6k n6de01
FDK-AAC title 5 yzsd3d a8lptn 12owsoz
FDK-AAC terms 638 pinmtx 6j6rh0 pagljv
FSFAP title 4 s6r3t8 s6r3t8 qqsy0y
FSFAP terms 35 2pc4qw l9l27f sy2ad0
FSFAP-no-warranty-disclaimer title 6 s6r3t8 1eu1xmv vwsh50
FSFAP-no-warranty-disclaimer terms 26 2pc4qw 1rkw6jy 1hzvt0i
FSFUL title 3 11aeq3t 11aeq3t 1u3vq4h
FSFUL terms 19 jwhk0h f6w1os 1smo7pq
FSFULLR title 6 1crosrm irc4so trl9f0
FSFULLR terms 29 12swmrh 18vd478 1foa4vj
FSFULLRSD title 9 1crosrm 94yhaf wmd14o
FSFULLRSD terms 38 12swmrh y2ymml 17trtb1
FSFULLRWD title 9 1crosrm 1uvj2f2 3cnlo2
FSFULLRWD terms 75 1babizm 1ehvs6j 1r28t5b
FSL-1.1-ALv2 title 8 1c4tgqb 19o5fny 1e1f40f
FSL-1.1-ALv2 terms 538 hu7258 vcspv5 chbqle
FSL-1.1-MIT title 8 1c4tgqb 1t9z13w zi8lcq
FSL-1.1-MIT terms 615 1ab9b2u yc7oyg jf16ik
FTL title 3 1yf2llb 1yf2llb 1w2cwrb
FTL title 4 1rq58ye 1rq58ye iua8bp
FTL terms 881 qxv19a 1efnpdh qq36cp
Fair terms 36 1qom1d9 1gte3ru qf12pt
Ferguson-Twofish title 3 1vnh4hy 1vnh4hy vct6qn
Ferguson-Twofish terms 135 1l7l8i5 1j3ztou 1rsfe2e
Frameworx-1.0 title 3 196mzda 196mzda pdn03a
Frameworx-1.0 title 4 12hpmqd 12hpmqd 1b6odms
Frameworx-1.0 terms 1411 r0oo5p 1k9o9o4 ozkzml
FreeBSD-DOC title 3 1auq2wu 1auq2wu l31a31
FreeBSD-DOC title 4 145sq9x 145sq9x 16w2nmj
FreeBSD-DOC terms 378 1ews616 12kho5n i0e95u
FreeImage title 4 5sn8ii 5sn8ii 1lakbpa
FreeImage terms 2595 mxpehy yzigum jv6sfo
FreeImage around 72 1ynuqvd gycq26 1tygeb4
Furuseth terms 54 1ews616 14fkep1 cktd40
GCR-docs title 4 13w94ze 13w94ze zry3kt
GCR-docs terms 277 u3qcx1 1qluoto fyuwp6
GD terms 416 1klkz8g 3zbw1c 1qw1z1o
GFDL-1.1 title 5 1cky4y meq6po 1v3xkis
GFDL-1.1-only title 4 1cky4y 1cky4y 11i2gmh
GFDL-1.1-only terms 2626 jhavnv 9sl1gw y6i6x8
GFDL-1.1-only around 191 jh6ggs 1jp4wso 6kf0op
GFDL-1.1-invariants-only title 7 1cky4y 15w0ayj l2nyda
GFDL-1.1-invariants-or-later title 8 1cky4y joohiw 1wpgjdr
GFDL-1.1-no-invariants-only title 8 1cky4y rbn8ra 17kxx0x
GFDL-1.1-no-invariants-or-later title 9 1cky4y 1a3uvx9 1el88fy
GFDL-1.1-only title 6 1cky4y 1gq5g45 p5tw5i
GFDL-1.1-or-later title 7 1cky4y 10ahi9w bja5vv
GFDL-1.2-only terms 2969 6ivy6p lb0pzz 1k70seu
GFDL-1.2-only around 204 jh6ggs 1vue22e i7acdc
GFDL-1.3-only terms 3371 1flf5q0 1q2kux9 1i9tuxl
GL2PS terms 130 1r33ckl 2eol1u 61lb47
GLWTPL title 6 wajapu 134470n 7ey300
GLWTPL terms 147 1bwlbl nhhque 114s4ky
GPL-1.0-only title 6 186grbv ds8dmu 1eyeg01
GPL-1.0-only title 4 186grbv 186grbv lk0mp8
GPL-1.0-only terms 1562 3hw8s7 14374vm lbn45g
GPL-1.0-only around 400 nz7lvv i7f344 r38skt
GPL-1.0+ title 7 186grbv 1i0myuf zzztt6
GPL-1.0+ around 395 nz7lvv 640r0x 14mxhio
GPL-2.0-only title 6 186grbv 14q4u9k 1qfx65i
GPL-2.0-only terms 2398 198m5v2 h5613i 12fjrn
GPL-2.0-or-later notice 42 gpz7e9 1ui2f65 8qnpr4
GPL-2.0-only around 394 1ojbnr 1u7uokd hh0inb
GPL-2.0-only around 52 18y5wg4 upf5h8 16gfmnk
GPL-2.0+ title 7 186grbv 1lo8g4d lin48b
GPL-2.0+ around 389 1ojbnr burkb5 1wddt81
GPL-3.0-only title 6 186grbv 1yxa8h9 z03jxx
GPL-3.0-only terms 4972 198m5v2 1x9qlys s8x7b3
GPL-3.0-or-later notice 42 gpz7e9 1ykn78i 3zrwne
GPL-3.0-only around 416 1ojbnr piffwr ifv037
GPL-3.0+ title 7 186grbv p3nlsc 9l2oy6
GPL-3.0+ around 412 1ojbnr lc4rkx 1kihm31
Game-Programming-Gems title 4 qht3tg qht3tg 1vegesb
Game-Programming-Gems terms 45 1715c71 1dqqu2j 192he2r
Giftware terms 222 1ew5pex iluk3k t27pdr
Glide title 3 31evog 31evog rbwodl
Glide terms 1865 rsyhzr o67xpx 4z62qy
Glulxe terms 81 1go91o 1jg3cnq 1945gf2
Graphics-Gems title 3 1di8ec7 1di8ec7 1gm6flb
Graphics-Gems terms 115 umq92t 18tumbs laiewx
Gutmann terms 21 1ntdx1n 14szusc 1fbj5ab
HDF5 terms 604 9drnp8 1q80vba z4ac81
HIDAPI terms 22 lql90c t8v8q1 lrswbc
HP-1986 title 4 wq2vsu wq2vsu 2mc5wx
HP-1986 terms 88 c19wqf 5z4e2q sw2vl0
HP-1989 title 4 f9u59t f9u59t 10w9ql1
HP-1989 terms 115 7i4b7w 7n0grf d52b0d
HPND title 5 apcx8r g2pj2h gs7r6d
HPND terms 166 wwu4bf 10up55n 1l19uhg
HPND-DEC title 7 apcx8r 1tehlva 3r6k2g
HPND-DEC terms 148 7i4b7w yxk5bg 1e7da1k
HPND-Fenneberg-Livingston title 8 apcx8r 1pvbbtk 6sm0i8
HPND-Fenneberg-Livingston terms 95 wwu4bf pa0aqr sajvrg
HPND-INRIA-IMAG title 8 apcx8r 1d6mhxj q7hl9z
HPND-INRIA-IMAG terms 89 19i54w ogykbj pypupw
HPND-Intel title 7 apcx8r 4u59lp 1quvbnh
HPND-Intel terms 209 durqki 1hij8go 115885r
HPND-Kevlin-Henney title 8 apcx8r 1ns4obz 7gduyq
HPND-Kevlin-Henney terms 56 wwu4bf 1xvpkh2 17tvcbg
HPND-MIT-disclaimer title 8 apcx8r uqgp48 1fgm7p9
HPND-MIT-disclaimer terms 140 wwu4bf 1vewj1c 17ggptk
HPND-Markus-Kuhn title 8 apcx8r 189b382 19ntby9
HPND-Markus-Kuhn terms 28 wwu4bf 15leixy 12mc597
HPND-Netrek title 7 apcx8r 1f5tce7 1bkdw8i
HPND-Netrek terms 68 wwu4bf 18zcmb2 1e7mad5
HPND-Pbmplus title 7 apcx8r 1ndzy7g hmwvze
HPND-Pbmplus terms 56 wwu4bf 1lnsl4q 1tg8tvd
HPND-SMC title 7 apcx8r 1crg1bs vroi1f
HPND-SMC terms 74 wwu4bf g24awu 1l6n4m0
HPND-UC title 9 apcx8r qx1xgm 1t2qjhb
HPND-UC terms 57 wwu4bf 1ib8bt5 towrjj
HPND-UC-export-US title 11 apcx8r klgtcu 1rncuxf
HPND-UC-export-US terms 73 wwu4bf ijk60d n8zs6p
HPND-doc title 7 apcx8r ml4r5g 1m63d7x
HPND-doc terms 60 wwu4bf el22vq 12hctex
HPND-doc-sell title 8 apcx8r 8v44oc 16pdsuw
HPND-doc-sell terms 60 wwu4bf uyqf1t o2sawq
HPND-export-US title 7 1i4zyp8 2zfev7 g77hcu
HPND-export-US terms 129 15o11hd m91u4p 1yk196v
HPND-export-US-acknowledgement title 9 1i4zyp8 t21mvw 13d5i1k
HPND-export-US-acknowledgement terms 165 15o11hd wtxoex cxi66u
HPND-export-US-modify title 10 1i4zyp8 1xo02hz 11waae6
HPND-export-US-modify terms 171 7lndj3 em1fc 1kewgud
HPND-export2-US title 8 1i4zyp8 iu15up brzjld
HPND-export2-US terms 159 15o11hd 1o63avn 1gx9uhg
HPND-merchantability-variant title 7 apcx8r n9422o u8d0xh
HPND-merchantability-variant terms 49 wwu4bf ymxlup 1m0ri19
HPND-sell-MIT-disclaimer-xserver title 11 apcx8r 19xh0n 1v1tp6c
HPND-sell-MIT-disclaimer-xserver terms 116 wwu4bf jvn3ph 5k4k54
HPND-sell-regexpr title 8 apcx8r 1d8zl1b 37g9x7
HPND-sell-regexpr terms 45 me2vzq t597v8 13g3u0m
HPND-sell-variant title 7 apcx8r 195p73r l25mlq
HPND-sell-variant terms 160 wwu4bf 8ve61a b1b3hs
HPND-sell-variant-MIT-disclaimer title 6 5t8ha6 n1xero 1sgrrda
HPND-sell-variant-MIT-disclaimer terms 120 kz4buv 1mmgkg1 t5qkxf
HPND-sell-variant-MIT-disclaimer-rev title 7 5t8ha6 4tam6x g0ah1c
HPND-sell-variant-MIT-disclaimer-rev terms 116 1q9k0kz 12a8wo6 17tdcfw
HPND-sell-variant-critical-systems title 8 5t8ha6 156qige budln1
HPND-sell-variant-critical-systems terms 186 1gqkx7 10c9n9z 1rneqt5
HTMLTIDY title 3 1lzp5jk 1lzp5jk 1n9arzi
HTMLTIDY terms 214 af3bbl 1m3utht 1j37ktz
HaskellReport title 4 1bgybke 1bgybke zd7mam
HaskellReport terms 92 dbskef tfseba 1ht64ux
Hippocratic-2.1 terms 1262 z6j1ln jvqck2 ybjog3
IBM-pibs title 6 qia4vr uz5zkw 1dm2ggo
IBM-pibs terms 134 z8r8tv mwtw72 1lzt6w6
ICU terms 234 ns91n7 esd70l aptynd
IEC-Code-Components-EULA title 7 1496cmj lbigk7 1s8azxe
IEC-Code-Components-EULA terms 322 1aay7b 1g4k6wk q9wwge
IJG title 4 7ehlug 7ehlug 1j8czet
IJG terms 662 19tdzre 18rtfrc qa6st2
IJG-short title 5 7ehlug 154ynj2 1fyirxi
IJG-short terms 251 1dc5gta 1fhskxi 126e71x
IPA title 3 i2q9o4 i2q9o4 1hmfxpc
IPA terms 1357 1k20j cy20hv 102mb5i
IPL-1.0 title 4 18acw55 18acw55 yyvp8m
IPL-1.0 terms 1639 1pff24l 1qpbv2s 13hwoky
ISC terms 110 wwu4bf 11az3ql pbdbc5
ISC-Veillard title 3 1yly0n4 1yly0n4 7jnosx
ISC-Veillard terms 70 wwu4bf 7nmo8 1rvob6h
ISO-permission title 3 10txe21 10txe21 10qmho7
ISO-permission terms 29 133r776 yaw69m ef2f44
ImageMagick terms 1712 1aagt28 dhelh9 1m3w0lv
ImageMagick around 155 14z6513 bkd9hs gxo4v8
Imlib2 terms 312 1c1npn d3v7o7 1v9ma33
Info-ZIP title 3 1hzv9vk 1hzv9vk 1b9rgf0
Info-ZIP terms 463 z4lxwh 97e8c0 tfktnz
Inner-Net-2.0 title 4 gs7ayu gs7ayu vrrrt1
Inner-Net-2.0 terms 284 1a3w491 11q5d4p bkgevp
InnoSetup title 3 gf063k gf063k cr6t9d
InnoSetup terms 194 qhyw6l 1haq83r bmwvvu
Intel title 4 1rbbyga 1rbbyga id6sob
Intel terms 277 1ews616 tvumhz 1uwvpjf
Intel-ACPI title 5 h62l8l tueyk6 u21rtw
Intel-ACPI title 4 a6v8u0 a6v8u0 hpfrna
Intel-ACPI terms 906 i99rro ecfqq5 1ncsw
Interbase-1.0 title 4 4rsmf8 4rsmf8 1fhjvvs
Interbase-1.0 title 3 1s2vwru 1s2vwru vvzdx9
Interbase-1.0 terms 2352 c8me9 aj8xod 1otxvoi
Interbase-1.0 around 1246 er9plv y8ncye et14l4
JPL-image title 4 8bqbu1 8bqbu1 1qc7o7v
JPL-image terms 501 2x04by 1pb2832 6qk197
JPNIC title 5 14rnqal 152z8cv 1lrn0p0
JPNIC terms 274 ro1itt 1ms8dmi l2mayl
JSON terms 166 1c1npn 186c7dm 1v1widr
Jam terms 30 1yr3a7d 14api6g 17wnktr
JasPer-2.0 terms 390 b0dc69 q8fbty 353yny
Kastrup terms 18 es5g2q 507frw ehx4x9
Kazlib title 3 1o63ngr 1o63ngr 16mknks
Kazlib terms 94 1r0h0nv dtfva3 n62sgv
Knuth-CTAN title 3 pourhd pourhd m479w
Knuth-CTAN terms 44 wpodke trpyns 1tnt6xv
LAL-1.2 title 3 10t7czd 10t7czd 1grxfy5
LAL-1.2 terms 994 nj3snp 17jjqx6 eb7lpq
LAL-1.3 title 4 uv4g7y uv4g7y 1ihzyn5
LAL-1.3 terms 1154 eg0ecm z2r87n 1ga7dat
LGPL-2.0-only title 7 1ncvt7h ffcwng 1htm1p4
LGPL-2.0-only terms 3696 198m5v2 alvpgk 1tukxp3
LGPL-2.0-or-later notice 43 18pnmkl z0yhj7 as1q7k
LGPL-2.0-only around 312 1ojbnr 6fgf1r 1ilybpp
LGPL-2.0+ title 8 1ncvt7h p0evq1 1vikr91
LGPL-2.1-only title 7 1165dm4 m8f0vl 1u98x0f
LGPL-2.1-only terms 3871 198m5v2 nui6e5 1f019a4
LGPL-2.1-or-later notice 43 18pnmkl 1vtynhs jljhjj
LGPL-2.1-only around 312 1ojbnr o3jd2q 15kdggq
LGPL-2.1+ title 8 1165dm4 1pn52fs 1v4s7w0
LGPL-3.0-only title 7 1165dm4 1gfkf3a 12tfasu
LGPL-3.0-only terms 1151 198m5v2 1tp8nmj 2n0hle
LGPL-3.0-only around 416 1ojbnr 18hwy2n 115h6n9
LGPL-3.0+ title 8 1165dm4 t2k83r 1j77slv
LGPLLR title 7 zv6t5i 1we7o8d n36b7d
LGPLLR title 8 zv6t5i bgopxy 1cdpobt
LGPLLR terms 2260 be4fb8 jtlaer m61k34
LOOP title 4 1m0m6it 1m0m6it 18n6uu9
LOOP terms 286 1c4qbka 1hiccs4 1m4g0ie
LPD-document title 3 136hiv1 136hiv1 974hhe
LPD-document terms 47 1bn5m0v yu9ype n2yu1l
LPL-1.0 title 5 1u76reu 1f6bvx1 eybraf
LPL-1.0 terms 1685 1awoera rar1nb 49dzyn
LPL-1.02 title 4 1d24lfe 1d24lfe foijyq
LPL-1.02 terms 1672 1u76reu 1xx4ot5 1tn7i50
LPPL-1.0 title 5 1jdwazl 1e2y5i1 1dcggf2
LPPL-1.0 title 4 1jdwazl 1jdwazl flis7f
LPPL-1.0 terms 1364 1rxsf39 1qc7cvf 1lrxhli
LPPL-1.1 title 5 15so5ca 15ph2p2 1hrouf5
LPPL-1.1 terms 2114 1rxsf39 6mitd 1aew34p
LPPL-1.2 terms 2127 1rxsf39 1dq71b4 6p7up4
LPPL-1.3a title 6 1jdwazl m1fyn1 6v883k
LPPL-1.3a terms 2797 uzhiv9 1zwdum 1d9wkjr
LPPL-1.3c title 6 1jdwazl y1qtsi jcucx9
LPPL-1.3c terms 2887 16zse0q k8p4wb xu1yx7
LZMA-SDK-9.11-to-9.20 title 5 y1x2n2 1rcx8u3 lw0lqg
LZMA-SDK-9.11-to-9.20 terms 37 blsty4 e7rw5l dwgyhe
LZMA-SDK-9.22 title 6 y1x2n2 q4xeyv ghjwpu
LZMA-SDK-9.22 terms 96 blsty4 jgsh4 1c7tkpj
Latex2e terms 83 1bn5m0v 1k8qf6y 3tubw
Latex2e-translated-notice title 5 1ccskmu 1dsxh00 dlu32w
Latex2e-translated-notice terms 99 s04lpe 1rzezmn n939b8
Leptonica terms 109 1k5ddva p03twy 1bjpmo1
LiLiQ-P-1.1 title 7 1ck3dcv pdfh23 1mo5xcg
LiLiQ-P-1.1 title 8 1ck3dcv 1qid7qm 1ilw8th
LiLiQ-P-1.1 terms 942 1vha29v az7she 11fh6vv
LiLiQ-R-1.1 title 7 1ck3dcv 171ro10 1hgkil9
LiLiQ-R-1.1 title 8 1ck3dcv w3o21l kbm1wu
LiLiQ-R-1.1 terms 1236 1vha29v vf2fm 1h7ewen
LiLiQ-Rplus-1.1 title 8 1ck3dcv 10hfml0 ztvxzq
LiLiQ-Rplus-1.1 title 9 1ck3dcv 1rg2gdl 1dl4jcj
LiLiQ-Rplus-1.1 terms 1195 1vha29v 1n8qtkx 7afes9
Libpng terms 595 1j5o9g3 fcmah 1v0q7bn
Linux-OpenIB title 5 9qhfgz fu3s7l 1tw74is
Linux-OpenIB terms 139 1ews616 1utqk1a 1wh2x4r
Linux-man-pages-1-para title 4 11we8m0 11we8m0 11gh77l
Linux-man-pages-1-para terms 34 1bn5m0v 1stxqy2 pyljpo
Linux-man-pages-copyleft title 4 1a51g9b 1a51g9b 19swp1x
Linux-man-pages-copyleft terms 152 1bn5m0v 1lxis48 1xakiam
Linux-man-pages-copyleft-2-para title 5 1a51g9b amrn12 170ic80
Linux-man-pages-copyleft-2-para terms 62 1bn5m0v oq2dfi z3lced
Linux-man-pages-copyleft-var title 5 1a51g9b 1e87yn yk73mj
Linux-man-pages-copyleft-var terms 123 1bn5m0v c7ej74 wlni9g
Lucida-Bitmap-Fonts title 4 566nac 566nac 1ywkibn
Lucida-Bitmap-Fonts terms 450 1dewtq4 dldvxw d02obe
MIPS terms 21 5izw7k 12lbr7u 1a2m499
MIT terms 157 1c1npn vwqhb9 h2zvfn
MIT-0 title 3 vq4bhh vq4bhh 1m7tmr7
MIT-0 terms 132 1c1npn 1js0egp itvvz9
MIT-CMU terms 174 1c2q5o j7begk crw19y
MIT-Click title 3 1n3o31e 1n3o31e ijev32
MIT-Click terms 251 1g8afvg hpa2dm jbqrhh
MIT-Festival title 3 y9sdlk y9sdlk 1clx50e
MIT-Festival terms 183 1c1npn xxzwwn uqw8l7
MIT-Khronos-old title 4 1de7mu9 1de7mu9 1m3eut0
MIT-Khronos-old terms 184 1c1npn 1ow21rs uc07ly
MIT-Modern-Variant title 4 1nf4hqn 1nf4hqn 1cj58ro
MIT-Modern-Variant terms 135 1c1npn 1d5jsts 1hpebnk
MIT-STK title 3 1er8ggi 1er8ggi foil4y
MIT-STK terms 200 1hk8rew x2rnpz 1s334as
MIT-Wu title 4 1flatft 1flatft titppn
MIT-Wu terms 192 1c1npn dr4zj6 1f1qril
MIT-advertising title 3 11hwec0 11hwec0 jg0d64
MIT-advertising terms 178 1c1npn 1geajol qvmc24
MIT-enna terms 246 1c1npn f0jp2w 1l5ta4o
MIT-feh terms 173 1c1npn 15gcht7 2xrkda
MIT-open-group title 4 z6jueq z6jueq 5ia8cp
MIT-open-group terms 175 wwu4bf 1gxe92d iwav1s
MIT-testregex title 3 11cwfxk 11cwfxk nl1lqk
MIT-testregex terms 169 1c1npn 1w6zdxx h8t30p
MITNFA title 5 crcywm 10tv73e 1pk5bv0
MITNFA terms 232 1c1npn 1gjkbuk 1ms6d29
MMIXware terms 137 1c8g74g 1h06jr9 wwudgt
MMPL-1.0.1 title 5 hd5n12 e527yg 19ekewt
MMPL-1.0.1 title 4 hd5n12 hd5n12 156otza
MMPL-1.0.1 terms 464 nortiw 6ftf6d v8dd9u
MPEG-SSG title 3 15ti8qs 15ti8qs 1wdzqmy
MPEG-SSG terms 151 1w6tbhc hbqh5a b95kdh
MPL-1.0 title 3 17l7izd 17l7izd 10m19yq
MPL-1.0 terms 2627 66muzz 1lmgssl b5ie7q
MPL-1.0 around 90 1ynuqvd 1e3meej 1rtm7ng
MPL-1.1 terms 3246 gnfost 1nz2duf 7qdwtl
MPL-1.1 around 247 1q9jlus 27gk9v 1tcrl40
MPL-2.0 terms 2115 gnfost i5w016 1rjrz2a
MPL-2.0 around 106 3prj9w 19xu8kh 1e5u6ke
MPL-2.0-no-copyleft-exception title 6 1b4p6nu 1ug6yoh r4lrtm
MS-LPL title 4 jq0trd jq0trd 1hvxdy9
MS-LPL title 6 jq0trd c1gp1p e7e1su
MS-LPL terms 409 kzi4bb a1rk0b 4k5usj
MS-PL title 3 umamyw umamyw 6f9jum
MS-PL title 5 w5coop sc15kj 1abehe3
MS-PL terms 382 kzi4bb lpbha5 lttj2v
MS-RL title 3 1fn2h3n 1fn2h3n 1freti4
MS-RL title 5 wlyiy slzi5t 28g6t1
MS-RL terms 447 kzi4bb nyaisg 1vmfaes
MTLL title 4 yox2a0 yox2a0 i110ny
MTLL terms 450 1mclg5x 7c91iv htu22q
Mackerras-3-Clause title 3 1yssngv 1yssngv kg2j8g
Mackerras-3-Clause terms 165 1ews616 15zq4ei 16f2dch
Mackerras-3-Clause-acknowledgment title 4 28wth1 28wth1 1h7uo6u
Mackerras-3-Clause-acknowledgment terms 154 1ews616 1s7wrpb 1t54jmz
MakeIndex terms 268 j7530d j55rky 1t09un7
Martin-Birgmeier title 3 156wjah 156wjah fd6nyt
Martin-Birgmeier terms 56 16fweoo uc2o5u 1onhme
McPhee-slideshow title 3 141ny0h 141ny0h 1dyewjb
McPhee-slideshow terms 53 1g5y403 p5r4me 4izw64
Minpack terms 316 15uupuu 1vzpw9o 1ctc29
MirOS title 3 1cpxrdf 1cpxrdf eh9q3v
MirOS terms 133 1qu3r6a 1s3pvfh jboikn
Motosoto terms 3831 gueg5i 1a4s792 7t464n
MulanPSL-1.0 title 6 1m7l979 1slekza j4ofcz
MulanPSL-1.0 terms 763 m2wkxi f90ucy 9sgtp9
MulanPSL-1.0 around 174 14z6513 k7g5km 1n2uerc
MulanPSL-2.0 title 6 1m7l979 t0tyb3 1j47fxs
MulanPSL-2.0 terms 804 uywozw 6ewd4u wtyy0h
MulanPSL-2.0 around 173 14z6513 lx7g6g zhswrt
Multics terms 257 15njdya 1265zy2 1heft9d
Mup terms 205 1ews616 yzq3z9 1guz0vl
NAIST-2003 title 8 16ufewt rd77cz 1sokdig
NAIST-2003 terms 588 1rky49d 1lt8bqc 12tu2jb
NASA-1.3 title 4 1bwxx8f 1bwxx8f 3kf7gf
NASA-1.3 terms 1960 1bwxx8f 1e6d7c7 4ef1rc
NBPL-1.0 title 5 cudks7 ccx2rf 1kupnwz
NBPL-1.0 title 5 17j1rbw 1y72egs 1uwciju
NBPL-1.0 terms 814 1v5ernn 1imarz 11tc5ox
NCBI-PD title 4 502967 502967 1viv32q
NCBI-PD title 3 112k2pd 112k2pd 40lzal
NCBI-PD terms 146 1v5z11o 33eqn3 13tfn5d
NCGL-UK-2.0 title 3 wptibx wptibx 1djtwi8
NCGL-UK-2.0 terms 815 aslole 1o7gbam 1kkpkcs
NCL title 4 11tvyk2 11tvyk2 attpzc
NCL terms 200 1m9rllf 5dpgt6 52rqow
NCSA title 7 kfl6ja 1y80pe 105v2hv
NCSA terms 220 2jj2rp xbo2xw eab3ws
NGPL title 4 zdb4jb zdb4jb bljjj4
NGPL terms 768 wg6xp0 14fpbwe zorhdv
NICTA-1.0 title 6 fyziy1 1lu4xii 1mdncct
NICTA-1.0 terms 437 1ux5e1x 1y47t47 1mlru4r
NIST-PD title 4 813std 813std 2oevpe
NIST-PD terms 136 gb80b0 nbfizs yj3vf7
NIST-PD-TNT title 6 813std 1lqdqwm gjzuo6
NIST-PD-TNT terms 90 x2saec ck596m 1rcxdri
NIST-PD-fallback title 7 813std 1icvm4s 1t97vqx
NIST-PD-fallback terms 258 aa3352 1qo99dv jvvlwv
NIST-Software title 3 wdw0t0 wdw0t0 1pzyc6r
NIST-Software terms 286 1cgk2u2 14h9wrq sxedw9
NLOD-1.0 title 7 12893lm 1v3yrcn 9svdsm
NLOD-1.0 terms 1281 usrcah xyim4a 1ajyzfe
NLOD-2.0 terms 1291 usrcah 12ge0xh 1x37p4d
NLPL title 4 15sva5s 15sva5s 1mh9ec1
NLPL terms 36 74rpil 1mbeary bax0wg
NOSL title 4 qcqqxc qcqqxc brslr9
NOSL terms 3377 c8me9 o2pnai 7vn0lh
NOSL around 249 1ihxi6b khs2bt 1h2f8ku
NPL-1.0 title 4 1vikrxq 1vikrxq oxgk3x
NPL-1.0 terms 2976 dmivy2 1k3t0i ze0fnd
NPL-1.0 around 171 1ynuqvd kb8eyl q32qk9
NPL-1.1 terms 3861 dmivy2 rkbgsh 1w4cyef
NPOSL-3.0 title 4 1p3g2di 1p3g2di 13eky7c
NPOSL-3.0 terms 1770 1cviqp1 e6cua 9726l0
NRL terms 474 nrju 1i9cigt 1coz1rj
NTIA-PD title 4 1rv741b 1rv741b 1huv28o
NTIA-PD terms 319 abagql u1ie5i 1hlmeor
NTP title 3 1d8ccig 1d8ccig bisobm
NTP terms 91 wwu4bf m601db 1dvjneb
NTP-0 title 3 1mdl80r 1mdl80r rdb3x3
NTP-0 title 4 6f9y9d 6f9y9d 1kod4gy
NTP-0 terms 65 wwu4bf 1rmdcrr u5uwnv
Naumen title 3 1g03fte 1g03fte 67wf7
Naumen terms 286 9so1g 1vpps3a 1wxvl8k
Net-SNMP title 3 1vxdapp 1vxdapp 9aft4u
Net-SNMP terms 1889 tedoi 1kn7mkg 5rsulp
NetCDF terms 284 1g8afvg v1tv81 m5et7a
Newsletr terms 72 1bn5m0v csfw3 15r6hd9
Nokia title 4 1xsb7fj 1xsb7fj 3ivfrx
Nokia terms 3043 1xsb7fj brajd9 1gcuvfr
Nokia around 68 1ynuqvd uwvnni 4wfln5
Noweb terms 195 huilaj k67v9i 12h01e6
Nunit terms 126 jh682v 8czjgn 1rhvdrs
O-UDA-1.0 title 6 14pdi6r 1c33pgm 6liy0t
O-UDA-1.0 terms 521 cype4f czbl7p r0glp6
OAR terms 84 e5dzts ie0670 186n2y8
OCCT-PL title 5 1ngvd1b 13pt6mt oyrh9j
OCCT-PL terms 2099 60jv6c 1uv0za8 1x7uf62
OCLC-2.0 title 4 1fbp6jx 1fbp6jx 15lw908
OCLC-2.0 terms 1608 vmdqth 120hqjd 1tdhuld
ODC-By-1.0 title 6 1mwgprb 1okhbfh b2tbas
ODC-By-1.0 title 6 b2jcpa 56w92u 1x2i9rm
ODC-By-1.0 terms 3022 1aichbu 54kq8s 1dsi8tz
ODbL-1.0 title 7 xgda4t sgmc66 gfzeee
ODbL-1.0 title 8 xgda4t 1plblbd 1d1qe3p
ODbL-1.0 terms 3794 18jm9a6 kx9u3l 1f9f8j8
OFFIS terms 135 d9i9r7 lhonnn 1vzoh73
OFL-1.0 title 4 1wt9aqn 1wt9aqn mefkxo
OFL-1.0 terms 595 136iwj 1ymeeaj 7argtm
OFL-1.0-RFN title 8 1wt9aqn 1ehu5xp 1q5u63b
OFL-1.0-no-RFN title 9 1wt9aqn 1q9mksa 1x2bmpm
OFL-1.1 terms 621 1qorj1v rl9nzs 55hu6c
OGC-1.0 title 5 96wks 1fpmsrr 961099
OGC-1.0 terms 316 zim4ab ntcv01 uibzr1
OGDL-Taiwan-1.0 title 7 96fxad avwt88 zt1w1k
OGDL-Taiwan-1.0 terms 1214 xkmqd0 6njpv3 m7mrz8
OGL-Canada-2.0 title 4 1ou2n7b 1ou2n7b 1ags1qg
OGL-Canada-2.0 terms 551 lhjaid 2ec3e4 1opmcs2
OGL-UK-1.0 title 4 160ohks 160ohks rpshul
OGL-UK-1.0 terms 909 lhjaid 196bqps w2z47y
OGL-UK-2.0 title 4 1c7fm0y 1c7fm0y xqwhiu
OGL-UK-2.0 terms 902 lhjaid 1f8sgnd otdn9o
OGL-UK-3.0 title 4 12x9krd 12x9krd o3tdcx
OGL-UK-3.0 terms 948 lhjaid dsgzs6 162jxmq
OGTSL title 5 dh5s3z updqo5 pbufmy
OGTSL title 7 15q8pso mjjovf 1pefei4
OGTSL terms 804 1dll3wz 13r2u0p 1wgdx8a
OLDAP-1.1 title 5 ejmyui jqm9tw v6izby
OLDAP-1.1 terms 809 1eimfcu 1733ma3 i5juxu
OLDAP-1.2 terms 809 1eimfcu 1o5dfmu 98nzdh
OLDAP-1.3 terms 871 1eimfcu 1idqkpz 1ver714
OLDAP-1.4 terms 884 1eimfcu mhclo3 117iivy
OLDAP-2.0 title 10 ejmyui 1cpuyyw 1od81vv
OLDAP-2.0 terms 256 1eimfcu 1vazhqo 73zkl4
OLDAP-2.1 title 5 ejmyui pxdea2 117mz07
OLDAP-2.0.1 terms 255 1eimfcu xukry1 nzxx6r
OLDAP-2.1 terms 293 1eimfcu nbgze8 x268vz
OLDAP-2.2 terms 310 1eimfcu 4c0ivb 1p6ciz0
OLDAP-2.2.1 terms 312 1eimfcu xf0s6x 1pkij7k
OLDAP-2.2.2 title 4 ejmyui ejmyui 1jpbn9n
OLDAP-2.3 terms 313 1eimfcu 1pio6xw 7bs6rv
OLDAP-2.4 terms 298 1eimfcu 1d0wpst 4utp89
OLDAP-2.5 terms 300 1eimfcu 1xjzxnc gc7sxz
OLDAP-2.6 terms 289 1eimfcu knufno 85wlan
OLDAP-2.7 terms 303 1eimfcu 1hbk71z j0ccqv
OLDAP-2.8 terms 303 1eimfcu 1kdx4r2 rbk22w
OLFL-1.3 title 6 176qtez 19onol8 1eqtrto
OLFL-1.3 title 8 176qtez 18mcg1i 1ra2a90
OLFL-1.3 terms 1719 dteaz3 2trlup wafzhm
OML title 3 1gd1ud1 1gd1ud1 47mvgs
OML terms 257 pbl6du 5jy82x 5mbv5r
OPL-1.0 title 4 1m4vif5 1m4vif5 1pxe1s8
OPL-1.0 title 3 im97x5 im97x5 vd9yxp
OPL-1.0 terms 2965 66muzz 16mias1 8vlhfu
OPL-1.0 around 66 1ct49jz 2ixb88 1qchqes
OPL-UK-3.0 title 6 ri0xux 1xnefyk 1vkpxwd
OPL-UK-3.0 title 9 ri0xux 13zb6ts 154m098
OPL-UK-3.0 terms 658 lhjaid qv9guz 5lt23z
OPUBL-1.0 title 4 bof2h bof2h 1pdcedu
OPUBL-1.0 title 6 bof2h akdk5g 3a6nmc
OPUBL-1.0 terms 902 gyvl46 xwfl93 ae8rwc
OSC-1.0 terms 167 18gx4od 12xw9qf 1twvl0h
OSET-PL-2.1 title 5 nk2776 1vx0f9u 2uxq4l
OSET-PL-2.1 title 3 155m2f4 155m2f4 1hn0ig
OSET-PL-2.1 terms 2798 1iyfqk2 14v0u46 6p4qvr
OSET-PL-2.1 around 108 3prj9w rdpsn7 154a19q
OSL-1.0 title 3 1g6zm94 1g6zm94 en6cee
OSL-1.0 title 4 19i29m7 19i29m7 10g7pxw
OSL-1.0 terms 1351 2poh43 1vp8tbp 1xrsf98
OSL-1.1 terms 1471 2poh43 z17cjk poow0y
OSL-2.0 terms 1494 2poh43 170k9tl ucjobu
OSL-2.1 terms 1497 hzvwsu 18p88xr 108jvrd
OSL-3.0 title 4 18qncue 18qncue 1qtd5hw
OSL-3.0 terms 1568 2poh43 1u9pzji 16k8n32
OSSP terms 153 1l4fofa 1mr8uqx j4v4hd
OpenMDW-1.0 title 4 1m53n4f 1m53n4f 7py07s
OpenMDW-1.0 terms 384 491r4r 1dyp0u3 1u31h1k
OpenPBS-2.3 title 4 a3pwvc a3pwvc 9cy72b
OpenPBS-2.3 terms 514 1pfjaen 15uvsew 1ral8hl
OpenSSL terms 733 1ews616 19p92z3 1pkcdo7
OpenSSL-standalone title 3 1ys7rl3 1ys7rl3 1944r4b
OpenSSL-standalone terms 301 1ews616 9wn3xg 8t38qg
OpenVision terms 249 1gl1z50 1whwgre 1hqsz47
PADL terms 42 1ews616 1sms1za ecxlkt
PDDL-1.0 title 8 1cj1620 1te3i50 igccrr
PDDL-1.0 title 10 1cj1620 1ug5asb 1pgl2b2
PDDL-1.0 terms 2417 1aichbu 7u2tnx 1gg83lq
PHP-3.0 title 3 weh9nw weh9nw 1s3y0e0
PHP-3.0 terms 411 19y0ztu q8j0io 1yhlkcw
PHP-3.01 terms 411 19y0ztu ry6x4s 153xz8z
PPL title 3 1xq4mgb 1xq4mgb mmvzv6
PPL terms 2889 raod5o 13okgfo et9nl1
PSF-2.0 title 4 31h2o3 31h2o3 1m4jq84
PSF-2.0 terms 364 31h2o3 109s1gv 18yz2qi
ParaType-Free-Font-1.3 title 6 1tm0gdu 798c0t 15duzm3
ParaType-Free-Font-1.3 title 7 1tm0gdu fizgbk 1yo775n
ParaType-Free-Font-1.3 terms 297 yhuvk0 v90dnc 1ogph4m
Parity-6.0.0 title 4 c5phgr c5phgr wugxyr
Parity-6.0.0 terms 257 1g3emks vxlz8h 1um760a
Parity-7.0.0 terms 496 1sstjq0 1jekloh n3khk9
Pixar terms 1373 14jezc6 1lyrrco dv3ztv
Plexus title 3 3sxx2o 3sxx2o 1d27wvn
Plexus terms 244 1g71q30 1q1rq80 16tsdz9
PolyForm-Noncommercial-1.0.0 title 3 7yonkq 7yonkq 10gga9g
PolyForm-Noncommercial-1.0.0 terms 687 1hgn1hi lzkwz2 16ffmio
PolyForm-Small-Business-1.0.0 title 4 1m0w2h5 1m0w2h5 1b5szv9
PolyForm-Small-Business-1.0.0 terms 686 1hgn1hi yrguk 1hv9w7u
PostgreSQL terms 149 vdycha 1olr1r4 4r4rxo
Python-2.0 terms 1366 31h2o3 1s98l0q eufxnn
Python-2.0.1 terms 1413 31h2o3 1xj55b8 1if1raz
QPL-1.0 terms 660 1b0rre0 vwl996 svv916
QPL-1.0-INRIA-2004 title 5 6ytv67 j8vdn3 np1s7e
QPL-1.0-INRIA-2004 terms 658 1b0rre0 17un5x2 64lf70
Qhull title 4 ptjl27 ptjl27 f0yyxz
Qhull terms 194 h9nrno l6mq5c 15mqy93
RHeCos-1.1 title 6 wn0fgc k2zblm fj3nvk
RHeCos-1.1 terms 3056 1iremcy 174bfax 19qqpcl
RHeCos-1.1 around 252 1ynuqvd tpx7b6 ak794w
RPL-1.1 title 3 nbljnh nbljnh 1ihg5co
RPL-1.1 terms 4906 9umv5l 17cfx1a wafq4k
RPL-1.1 around 183 eu0jxp kjqlne 18nowf7
RPL-1.5 terms 4632 1hst9zt 1g3tpkp 1gfcl8p
RPL-1.5 around 165 1f9nag7 1iruhh4 tktstu
RPSL-1.0 title 5 1yycf8d 10myff1 5xra7s
RPSL-1.0 terms 4031 1yycf8d 1uq7hd9 1rb593m
RPSL-1.0 around 525 1ynuqvd 9dkmhy 12va320
RSA-MD title 4 1mr1hf2 1mr1hf2 15vec80
RSA-MD terms 126 1tq93yt r9mklc 7u2sea
RSCPL title 5 yux56s 1dy6yus 11td04y
RSCPL terms 3055 66muzz 16iycel 5h08ex
RSCPL around 96 1ynuqvd 12zh5jv bzym3q
Rdisc terms 175 1yxokwq gdog82 1prfylt
Ruby terms 319 12918jq 61zwgw 1qfsje0
Ruby-pty title 4 1acqc5r 1acqc5r 1aundcs
Ruby-pty terms 75 lql90c 1cbuya5 1gu7ttl
SAX-PD title 4 o4zbbl o4zbbl 1vaycnl
SAX-PD terms 377 1lg2nau 1g9a352 1qvsom3
SAX-PD-2.0 terms 50 2n80kf cfgmwf 15ecbp0
SCEA title 4 1rnjitw 1rnjitw 1anyzeo
SCEA terms 1005 9xxy1s 1xwa1bg 1rxt8qv
SGI-B-1.0 title 5 194sl0l lbhyat b7ilsz
SGI-B-1.0 title 4 194sl0l 194sl0l 15akdtw
SGI-B-1.0 terms 1802 1rbstm1 patz1g tc8s68
SGI-B-1.0 around 199 1acdjeo 1x9jy60 5476eq
SGI-B-1.1 terms 1967 1rbstm1 1ae0g8w hemk2t
SGI-B-1.1 around 199 1acdjeo 11cab5f 77gixx
SGI-B-2.0 title 5 194sl0l ri92qz h8mlh8
SGI-B-2.0 terms 218 15m9hwb 15dzsu0 j0jtf5
SGI-OpenGL title 3 gu5y22 gu5y22 lb2y23
SGI-OpenGL terms 274 wwu4bf 1sc912e 1inj44k
SGMLUG-PM title 4 1nprun3 1nprun3 o4debq
SGMLUG-PM terms 320 uw7pb 1awzd9w 1xdrudz
SGP4 title 3 1v6dj2b 1v6dj2b 1v8w594
SGP4 terms 61 1h8igip 1j6g2b6 1vjoa1m
SHL-0.5 title 4 n5ecjo n5ecjo e9fu2y
SHL-0.5 terms 1548 12emejz 2t7pom p1hf2z
SHL-0.5 around 172 nz7lvv jk55we 4qluda
SHL-0.51 title 5 12emejz y33om7 awqppl
SHL-0.51 terms 1542 losgjk 1mf4io7 167wari
SISSL title 6 rovs24 edxife hh83v2
SISSL terms 2025 rovs24 1j4qlup 3fzafs
SISSL around 117 s3h7sh xk8bxm xlzr48
SISSL-1.2 title 5 rovs24 mkly6k ld72wr
SISSL-1.2 terms 1658 c8me9 c0zvse b2ya42
SISSL-1.2 around 207 1xx06fv 5l1u3j 19pjx8i
SL terms 43 198m5v2 ow4gzi 1gh4ltg
SMAIL-GPL title 4 1mme6kn 1mme6kn mxud5k
SMAIL-GPL terms 1165 19ntav3 7d0gq vsg3vp
SMLNJ title 6 1ic3g4o 1sif4zt 18dzs9j
SMLNJ terms 157 1ic3g4o 1vahhbb 12bsf9o
SMPPL title 5 up016w 160mw1s 74zd6i
SMPPL terms 482 uf551s x8w1vd 1oh3exu
SNIA title 3 puwbty puwbty 1hk49a7
SNIA terms 3141 13ndyx3 17af3ew 1pc5exf
SNIA around 97 1ool1xu 12g8wed 1nvqkxa
SOFA title 3 1drj1pn 1drj1pn 1g4u1es
SOFA terms 541 1uj4138 7qth4x 1uin2l
SPL-1.0 title 4 1j97rv2 1j97rv2 u1c3qd
SPL-1.0 terms 3248 1d5vve pqczc7 1nw2ht6
SPL-1.0 around 212 wola0z 1dbyf25 9we4cg
SSH-OpenSSH title 3 3j4qhs 3j4qhs c8sbtq
SSH-OpenSSH terms 534 1qo1dqh 18vzao4 shj2mi
SSH-short title 3 1ql3s4m 1ql3s4m v4npmp
SSH-short terms 58 1qo1dqh 1b1muyw kxpdjf
SSLeay-standalone title 3 15rh114 15rh114 1tiuwt3
SSLeay-standalone title 3 c26edg c26edg 1wkc6nd
SSLeay-standalone terms 418 95v7df vxngsa gcdx5i
SSPL-1.0 title 4 1fe2ouh 1fe2ouh 1pnpe7a
SSPL-1.0 terms 4531 pf0vek 1cskn9g 1bgr5s7
SUL-1.0 title 4 1r2pdlp 1r2pdlp et8uty
SUL-1.0 title 3 1dnqybx 1dnqybx kiraqr
SUL-1.0 terms 572 k6mnrj ooztxx 1c3bn3u
SWL title 7 92e0hc 1my9xf7 14jxcxs
SWL terms 320 1e0wsgv 1h4zad0 1tf4h09
Saxpath terms 279 1ews616 1q6w1yb hrgc3w
SchemeReport title 4 vskyx9 vskyx9 1omuuas
SchemeReport terms 49 3gg780 v0ry2w tg9bfx
Sendmail terms 518 19oqtdz 1nlr1rb kok4e7
Sendmail-8.23 terms 525 19oqtdz 3rc639 sxfwp4
Sendmail-Open-Source-1.1 title 5 snvr54 17z9gbi 6pgkku
Sendmail-Open-Source-1.1 title 4 snvr54 snvr54 1x1wazf
Sendmail-Open-Source-1.1 terms 600 19oqtdz 1g0a2uy 1n5gus3
SimPL-2.0 title 3 57jbvk 57jbvk 11fvhbw
SimPL-2.0 title 5 1xnu0ye ike3oh 179jmxp
SimPL-2.0 terms 412 qrc8pn 1dih2j4 oxizsn
Sleepycat title 8 159r6fg 3dmck0 1bvw68x
Sleepycat terms 673 1ews616 18jqwd2 22g3mm
Soundex terms 59 1szhij7 14hxni2 16pyvzm
Spencer-86 terms 100 19bwt9 1e72c1y 1s2tojz
Spencer-94 terms 143 10gjbly 15ui62c 1gwba2o
Spencer-99 terms 199 6tzkng v5dcg0 f5y12x
SugarCRM-1.1.3 title 4 iu1o32 iu1o32 1x8g57f
SugarCRM-1.1.3 title 3 cnsj2w cnsj2w 10cur18
SugarCRM-1.1.3 terms 3276 17n2k8i ogsxwr jvhfce
Sun-PPP title 3 8al6ca 8al6ca 1azmsj6
Sun-PPP terms 84 io6m73 1cffosk 1gwrrlw
Sun-PPP-2000 title 4 ab6c73 ab6c73 1jnvli4
Sun-PPP-2000 terms 80 wwu4bf 1rcr9ys 1axu7m9
SunPro terms 25 11rex1x 1ksabap 1ro7u1k
Symlinks terms 81 162aesi 1d2kevj 1aat891
TAPR-OHL-1.0 title 5 op4jd1 1xwktz9 17dfkxo
TAPR-OHL-1.0 title 5 1nlo32u b0pb2i mucfo7
TAPR-OHL-1.0 terms 2036 1yrnulo vrry84 1a8flbc
TCL title 3 espmy espmy 1c7dz7k
TCL terms 331 wpodke 14afrs4 1akx3vi
TCP-wrappers title 3 ggljnd ggljnd 13t0q4m
TCP-wrappers terms 92 c9f76u e28w1b 1ihawa0
TGPPL-1.0 title 5 1wdz3jz bpw8ut d0lu0l
TGPPL-1.0 title 6 1wdz3jz 84tdas gjxas2
TGPPL-1.0 terms 1555 qat1sr 11s3tav 6jsq92
TMate title 4 1ncjrt8 1ncjrt8 w7g4e3
TMate title 5 1kdv6tv 19o4jip 1ydm6lt
TMate terms 361 1sph60s 5b7kkx lyo1ak
TORQUE-1.1 title 5 1tdcwwe k0o0vk 19j9nhh
TORQUE-1.1 terms 542 1nm27ol 16g3kkq vocpl5
TOSL title 4 qmfrbm qmfrbm 1wcy8r8
TOSL terms 299 qmfrbm myiryo nnpufk
TPDL title 3 vmiaxk vmiaxk at6y8i
TPDL terms 22 1bkguek h7m4pv 1aiuvpe
TPL-1.0 title 3 pzukwk pzukwk appqsv
TPL-1.0 title 4 1asaq3i 1asaq3i 16bq2ip
TPL-1.0 terms 3318 b7redy qbrb30 1bhawet
TPL-1.0 around 237 18o6nrz zyy7e2 1n9nbzc
TTWL title 4 13tlh8d 13tlh8d 1obd35s
TTWL terms 43 1qrx4sq 1fqtg5t 4cciws
TTYP0 title 3 1udkwbz 1udkwbz 1wbx26c
TTYP0 terms 230 1c1npn 2iyu4t 1fmv43x
TU-Berlin-1.0 title 4 9wy52x 9wy52x 1fh4qg9
TU-Berlin-1.0 title 3 1vkyo23 1vkyo23 1ryaj01
TU-Berlin-1.0 terms 96 8c1472 1c5yo26 18r0aqq
TU-Berlin-2.0 terms 204 8c1472 1h7n6g8 1v5n6my
TekHVC terms 260 163q4ds 1u7gao5 q4jtak
TermReadKey terms 15 1vfsls 1fa6pcf 1gbxqjn
ThirdEye terms 36 12eho8y s313ip 8tvng3
TrustedQSL terms 360 1vvg1qg 16z888z 7ywcvi
UCAR terms 247 x2saec r4l4yf 1jgise3
UCL-1.0 title 4 lv5u0u lv5u0u 19h1kd5
UCL-1.0 title 4 tpqdzo tpqdzo 1h8h753
UCL-1.0 terms 1597 1eb9f9f zrongg 1g8bto4
UMich-Merit title 4 1vymqz0 1vymqz0 10jrwrk
UMich-Merit terms 176 1jljf3s 1ki8g5b z42t0m
UPL-1.0 title 4 p60boy p60boy 1m0x1jn
UPL-1.0 terms 279 jnoh57 i1pcei 1kp76s0
URT-RLE title 7 1w0hkw5 16fo4qq m9di0s
URT-RLE terms 123 wpodke zfmk8q 47kytg
Ubuntu-font-1.0 title 4 14r3ln4 14r3ln4 28930g
Ubuntu-font-1.0 terms 709 1lw5rmk x8p1x7 1xb3ca4
UnRAR terms 249 1pcnfzb t97hux 1mbanqr
Unicode-3.0 title 3 1xt08t3 1xt08t3 2xau52
Unicode-3.0 terms 309 121psis p76t7u 1e02sfc
Unicode-DFS-2015 title 8 xdpik9 y7pa88 1jt2qaf
Unicode-DFS-2015 terms 409 3tc01s nl5fjy 1omjg5m
Unicode-DFS-2016 title 8 xdpik9 iuw9di 14kd0u0
Unicode-DFS-2016 terms 376 3tc01s eav1cz ad72k6
Unicode-TOU title 4 1ihaxhp 1ihaxhp fdae2p
Unicode-TOU terms 934 1xorpbw 3txz15 us68vu
UnixCrypt terms 29 wwu4bf 9tsz6w o82hwy
Unlicense terms 187 1d4wlsm 1gtle2b 1i8146l
Unlicense-libtelnet title 3 u5878b u5878b 1oi5iww
Unlicense-libtelnet terms 66 1eyor5k sef0bc hdh35u
Unlicense-libwhirlpool title 3 1f116eb 1f116eb bi1rg3
Unlicense-libwhirlpool terms 73 1d4wlsm o4vuk7 1vrsiiu
VOSTROM title 6 1o2e01a 1dzrzuu xsyy8f
VOSTROM terms 427 179kpto 1nyaocf 2i6pc
VSL-1.0 title 4 1urbff6 1urbff6 aniy19
VSL-1.0 title 3 nh8vl0 nh8vl0 w1768m
VSL-1.0 terms 277 1sph60s fofqyt 4bfmlb
Vim terms 720 17cqxjj 14lszsi 1abggq
Vixie-Cron title 3 1lkmu8d 1lkmu8d g9yp0l
Vixie-Cron terms 82 1xouusp 1vtg8p6 19ce0p4
W3C title 6 1cl1lvy 5n22ze 6z32uz
W3C title 5 1cl1lvy 88pjci 27tlcs
W3C terms 397 ujhzq4 10l7syi 1g359ia
W3C-19980720 title 6 1cl1lvy 1negxxj 1op8b9r
W3C-19980720 terms 413 19qok8h 14gvs9v r0zv3f
W3C-20150513 title 7 1cl1lvy 1wp9ltf 143gcnw
W3C-20150513 terms 277 q140jk 1iausez 1tui5dv
WTFNMFPL title 14 1bx48dx 1tev3u 1ys4eds
WTFNMFPL terms 99 i0k61k mbkcr 1804ihx
WTFPL title 9 1bx48dx 1brww5b 1bnk590
WTFPL terms 66 i0k61k 585yt0 1otf5wy
Watcom-1.0 title 5 wz3o8l 1vxox1z 1lu9byx
Watcom-1.0 terms 3072 wz3o8l 18dxsej 11j7fco
Watcom-1.0 around 139 lpyggr fdxw4y 63008s
Widget-Workshop title 3 mf5ll2 mf5ll2 12hr8uv
Widget-Workshop terms 172 wwu4bf jk8tlz 1qtk8p1
WordNet terms 229 vt6ci7 11o5cty h6fj8e
Wsuipa terms 87 1213v7z ud6h0m 16z4eg7
X11 terms 201 1c1npn arujgv 1m95blj
X11-distribute-modifications-variant title 5 1uqj6un 1hj3je7 1lywky
X11-distribute-modifications-variant terms 196 1c1npn ppehrr 116fhu4
X11-no-permit-persons title 5 1eho36b 1oa8ejy 3y43pl
X11-no-permit-persons terms 187 1c1npn 1lk6kdo bged8w
X11-swapped title 4 vprtzn vprtzn 12k4snp
X11-swapped terms 193 1c1npn 3ab0eu 5m1wqf
XFree86-1.1 terms 337 kb2wnm 1g6oc0x 1vypwui
XSkat terms 84 gpz7e9 ceo61y 1p7mp6i
Xdebug-1.03 terms 380 1p0ei1p 1d86is3 lr8n8g
Xerox terms 132 pffj3l 1eenfee sk988v
Xfig terms 79 sgcs5k 1ry0p0o 17sbll6
Xnet terms 186 1jlj76y 6wafrm szfhfg
YPL-1.0 title 4 g6v7u8 g6v7u8 1r5czf8
YPL-1.0 terms 1393 xbxdto odf1qg 2rhd0h
YPL-1.1 terms 1392 xbxdto 9pgfs7 1vulpw5
ZPL-1.1 title 3 xv0ci xv0ci 1x93xuf
ZPL-1.1 terms 398 1bddcyb 1vl1qdr e2s4i
ZPL-2.0 terms 329 1bddcyb 1p77yay 5r8s9c
ZPL-2.1 terms 310 1bddcyb 1qrzsi9 1xz28hq
Zed terms 36 1szdder k24hhp 77ca31
Zeeff terms 27 1ntdx1n 18ad3cu 68nbqe
Zend-2.0 title 3 13vjqtv 13vjqtv 1tanjgt
Zend-2.0 terms 349 eu2a12 ezaxng 1elsd87
Zimbra-1.3 title 4 qk44qp qk44qp 12ikukc
Zimbra-1.3 terms 1393 17p6aq5 t3xs0v 1pljxhj
Zimbra-1.4 terms 1381 17p6aq5 1ih4r2x 1jpj3ec
Zlib terms 128 jh682v 1vxkxqf hro89g
any-OSI title 3 15gx1sm 15gx1sm 74uhy9
any-OSI terms 6 2lfrfn 1k6n1zq 1ievas1
any-OSI-perl-modules title 5 q3rnci ydp8l8 a4x6cv
any-OSI-perl-modules terms 92 lql90c 2ccx9l e0xlm9
bcrypt-Solar-Designer title 4 1t86tx5 1t86tx5 1yn8ekw
bcrypt-Solar-Designer terms 86 1q0rsz4 1ixt9ea 18xhsdx
blessing terms 42 6xbnlt 1pfddtx 8fr4aq
bzip2-1.0.5 title 5 1xhgc6y 1kcx3g4 fbx0es
bzip2-1.0.5 terms 283 w671wm 5qwqcd 9hje1z
bzip2-1.0.6 terms 251 1cz9683 n5454n 1kbvffx
check-cvs title 3 4bzipw 4bzipw 18j1hzv
check-cvs terms 19 1bn5m0v 11l1oj7 6wa23o
checkmk terms 56 86ejor x9gest rq0jjl
copyleft-next-0.3.0 terms 1426 16su5jc fck08n 19cm3pk
copyleft-next-0.3.1 terms 1433 16su5jc 1a57f5 1d7khhr
curl terms 150 121psis mp2wrg 1o1cozl
cve-tou title 5 db28bn 130j64h kcvun6
cve-tou terms 136 1k5yy4p 530bdw 1wstfs5
diffmark terms 14 bl12lb 1pzavmi yfd3lo
dtoa title 4 2ptobx 2ptobx tp501t
dtoa terms 100 mhsqjj 149q2f6 1ef5kmn
dvipdfm terms 30 1n88wky yeu1y4 6joc3w
eCos-2.0 title 4 1gmc926 1gmc926 1ug4goh
eCos-2.0 title 5 mona7x 12xx0rn xl6gx3
eCos-2.0 terms 229 1l4fofa y9lj18 sfvgbz
eGenix title 3 1bijreu 1bijreu y486en
eGenix terms 602 18crdt8 6ec12h 14hdzb2
etalab-2.0 title 3 1vhs84i 1vhs84i 1k7vu0k
etalab-2.0 terms 992 z11b5r wctsyf 11wpahf
fwlw terms 21 226ih9 164ct7y mnsytx
gSOAP-1.3b title 5 1uiyv5l w1a3wx 1afyibi
gSOAP-1.3b title 3 f4p2yp f4p2yp 1wdi3gu
gSOAP-1.3b terms 2710 9x860 1wty1cf rv3nss
gSOAP-1.3b around 322 1ynuqvd rb506x hctj8m
generic-xts title 3 1ro7zs4 1ro7zs4 kp3ijj
generic-xts terms 119 wwu4bf rl9j09 64j2wc
gnuplot terms 199 wwu4bf vgk7id 1wvu9rw
gtkbook terms 43 j8t2r9 17q1rua 195otdg
hdparm terms 41 883pnw 1xcgw4y 29si90
hyphen-bulgarian title 3 3bw2ik 3bw2ik 5euro6
hyphen-bulgarian terms 82 lql90c 5g4vqy 4nh94w
iMatix title 5 4tptwy 4oemrx c5nsht
iMatix terms 552 1fvkbkm 1iegt5u 44ujh2
jove terms 42 4oq6sc xng0lu 1hkqwhk
libpng-1.6.35 title 8 1lwr9v2 1roc2qx 1m5a1u0
libpng-1.6.35 terms 504 1lwr9v2 y9sf8r 171m1aq
libpng-2.0 title 5 yacu2g 7salqc ws67i1
libpng-2.0 title 6 1lwr9v2 16hqzg0 x1mm0l
libpng-2.0 terms 174 1qz35us 1he5mta 1k7s921
libselinux-1.0 title 4 3xybgu 3xybgu 1syfpy
libselinux-1.0 terms 150 15jd7ih 1km64vq 178nygy
libtiff terms 162 wwu4bf 1cb0zfr 1373pdl
libutil-David-Nugent title 4 1q9hzd3 1q9hzd3 1gwa4l7
libutil-David-Nugent terms 123 1ews616 2iyt6j 18jmvml
lsof terms 130 xvhoki l0iea9 1ubiuvr
magaz terms 20 lql90c dkqrmn 1wmzz7w
mailprio terms 60 jotw3u 1vxipt0 vsss28
man2html terms 20 1bn5m0v dlxtoj 9wj9pb
metamail terms 87 wwu4bf vtql1r d3fuis
mpi-permissive title 3 a2a4n0 a2a4n0 1u25ejh
mpi-permissive terms 70 1c1npn e8931u 1ibqsdx
mpich2 terms 207 14dc0gf fqkjrr dw4y41
mplus title 3 1a1j9et 1a1j9et hztuzn
mplus terms 31 x359l9 1o03eym q1wp87
ngrep terms 260 1bn5m0v 1mjh49g iyxcmp
pkgconf terms 64 wwu4bf cpah7i 71jt3p
pnmstitch terms 158 vmdqth 1og0jbh 1mg3l1g
psfrag terms 77 1upz2mw dx6axo fdkq6u
psutils terms 276 1byni9o 1vk6jgf 1jzck02
python-ldap title 3 1ege52a 1ege52a 1apepxj
python-ldap terms 91 1qoytzu 9y5edv fknwsw
radvd terms 307 80kjcf 1ojkeqy y8k3s3
snprintf terms 29 1frnmaz rae2uj 1of0573
softSurfer terms 52 1jv4zvf 1gebqlb 1wb0tq5
ssh-keyscan title 3 chz8s chz8s 8tbpcg
ssh-keyscan terms 29 1ezdu1m 1cg0lgb 1ugl4mf
swrule terms 47 v4ejte 3392x7 jgwki
threeparttable terms 28 1c8g74g birvx1 1e08pj3
ulem terms 20 lql90c ovcx8z ys7k16
w3m terms 71 1cvyuvt u8c4yr ch3s9i
wwl terms 47 6wwy6n 4dmjks 128bmye
wxWindows title 3 1hb2fhl 1hb2fhl 1kdchoa
wxWindows terms 211 1rmhtrw mgo11p 1lndz1d
xinetd terms 303 1cdyr67 sw0vjc 19fmyr8
xkeyboard-config-Zinoviev title 4 zqwp5d zqwp5d voxkfv
xkeyboard-config-Zinoviev terms 99 lql90c a915tj nun843
xlock terms 105 1bwaz0b 1jn2luf z1gsv6
xpp terms 335 h14eqw h5ev3f vhunmt
xzoom terms 84 1okawm6 9xxnym 7k2i9x
zlib-acknowledgement title 5 5h7qlh 1va91d5 bm0biv
389-exception exception 311 gpz7e9 i36622 1wtapql
Asterisk-exception exception 53 umbklu 18h4p6d 195t4o
Autoconf-exception-2.0 exception 260 1en5y3u 15a9vhi 1b0hdna
Autoconf-exception-3.0 exception 261 198m5v2 1t5b349 1q0vm9o
Autoconf-exception-generic-3.0 exception 60 gtaeye y3qc8v 1phh257
Autoconf-exception-generic exception 43 gtaeye 1f5amg0 s5jxof
Autoconf-exception-macro exception 125 1en5y3u 188ztj9 1yp918f
Bison-exception-1.24 exception 37 1kpsd2y g4i0jm k15nsc
Bison-exception-2.2 exception 104 10kbzmu 17q5gqy 2lxt3c
Bootloader-exception exception 72 850wdm 1ryegzu 5it6dw
CLISP-exception-2.0 exception 428 14qtffq 1n3gfam u95nba
Classpath-exception-2.0 exception 153 2cy8qt 16uwycn 6i2nzp
DigiRule-FOSS-exception exception 423 c8ad0n nri7cg 14e8pui
FLTK-exception exception 229 f6hsid 1ib7rw7 4jekyw
Fawkes-Runtime-exception exception 222 2cy8qt e2lv3g 1okedcl
Font-exception-2.0 exception 103 1wf2wbp 1duwn4a 4m4put
GCC-exception-2.0-note exception 134 850wdm mps0ul nt8ofj
GCC-exception-2.0 exception 71 850wdm mqfce5 1gunxag
GCC-exception-3.1 exception 487 91fzlf g7ah09 uxwq0q
GNAT-exception exception 63 1wf2wbp 1o5au8z knu6mq
GNOME-examples-exception exception 29 1en5y3u tam8te 1uyiq5z
GNU-compiler-exception exception 71 1wf2wbp 8s6orq 52ikv4
GPL-3.0-interface-exception exception 256 1b1kpxy 12cxrmp cm9oci
GPL-3.0-linking-exception exception 49 1hk0y3z 30jmry xltoz3
GPL-3.0-linking-source-exception exception 78 1hk0y3z 15uc68l 9sftho
GPL-CC-1.0 exception 294 z6fko0 11u8s2n wo9w6x
GStreamer-exception-2005 exception 38 1nancaf ej1yus 1bycgt7
GStreamer-exception-2008 exception 79 7t6fkp w7npfo txd147
Gmsh-exception exception 150 1es9aeg 17q2o3o 1dktcmt
KiCad-libraries-exception exception 48 nljn21 ct4agl tahtr9
LGPL-3.0-linking-exception exception 172 gtaeye 1jt5io9 1k42mwk
LLGPL exception 588 3f61gi dgy4sh 11zup99
LLVM-exception exception 128 zgqk3l ng6fcl 3z75w1
LZMA-exception exception 85 28ltua 1bz86lr unf9wi
Libtool-exception exception 46 gtaeye 17rh9ts qiowvs
Linux-syscall-note exception 108 wujixv 1abkddr 3aa1eh
OCCT-exception-1.0 exception 94 o1j7k5 902xt smcm7y
OCaml-LGPL-linking-exception exception 138 gtaeye 1wcodps cqlpps
OpenJDK-assembly-exception-1.0 exception 209 5gcpwg 1yo40o2 1r0gsd0
PS-or-PDF-font-exception-20170817 exception 69 wqrceo 9wfxjx cfjkrb
QPL-1.0-INRIA-2004-exception exception 52 gtaeye k9x2hd 2ga7jq
Qt-GPL-exception-1.0 exception 149 1wg5pok u8502a p32fr9
Qt-LGPL-exception-1.1 exception 165 9h29ab 17t8wyd 1cevnts
Qwt-exception-1.0 exception 188 n794no r0q07k 1bcw2z6
SANE-exception exception 161 1en5y3u 1tes2a f2vq31
SHL-2.0 exception 394 1qljvy2 1xwzudq q3v1n3
SHL-2.1 exception 641 1rmz3lq 3c2ixt 92qog9
SWI-exception exception 61 1wf2wbp 10145e5 dtqlrr
Swift-exception exception 45 zgqk3l 9z6op2 1ne4ti9
Texinfo-exception exception 39 1kpsd2y 8ylzen 1gm018f
UBDL-exception exception 459 pua6g8 17i9e5s dwmgdn
Universal-FOSS-exception-1.0 exception 487 850wdm vnnuzw c3vefk
WxWindows-exception-3.1 exception 211 1rmhtrw mgo11p 1lndz1d
cryptsetup-OpenSSL-exception exception 119 6zuwj6 1umr14n 81p2nh
eCos-exception-2.0 exception 99 1wf2wbp 164te5x 1tg57s0
fmt-exception exception 50 1ku90sz hu86ck 1y9mr7r
freertos-exception-2.0 exception 263 84quek tveoho nuum5w
gnu-javamail-exception exception 56 1wf2wbp 1cwwm1x 1eskzog
i2p-gpl-java-exception exception 97 6zuwj6 1h4enqr 8cbj02
libpri-OpenH323-exception exception 41 1l75g54 1naqip0 1fge257
mif-exception exception 87 10kbzmu 1o04syx 1z00zvf
openvpn-openssl-exception exception 119 6zuwj6 5vfe06 15k0era
stunnel-exception exception 164 wf0s5d 1ny85qw 1xwyn6y
u-boot-exception-2.0 exception 95 1henwvl 1umsaob 1ni1305
vsftpd-openssl-exception exception 47 15jwsv2 7k8ri8 k0yww3
x11vnc-openssl-exception exception 103 6zuwj6 1579gks 1jv8u0p`;

/** The words of all stretches, the most frequent first. */
export const VOCABULARY = `
the of or to and license this in any you is that for by work as not software be code under with such use may rights
terms other if source are from copyright version all shall on licensor must it including your original without notice
provided contributor conditions means no distribute an covered which public modifications granted agreement section copy
distribution program its licensed works form will derivative liability otherwize damages file subject patent warranties
warranty make have following modified but at has de limitation above party free made law purpose available permission
data documentation implied each die do applicable holder information commons oder publicly creative right modification
extent include does part particular legal modify whether only copies entity initial disclaimer product perform files
used limited except hereby der either notices lizenz recipient licensee und apply third des been distributed express so
executable versions however parties name time claims library arizing grant commercial those developer licenses
termination material these than document required where liable written general special thereof den out one recipients
database consequential fitness event package reproduce derived offer grants permitted expressly open additional dieser
create upon portions then exercize new who contract even collective their merchantability prior claim can le incidental
property attribution loss sections intellectual also based necessary provision respect display indirect la author more
sie hereunder way provisions kind royalty included object unless control reasonable contributors direct using trademark
gnu set agree when performance individual below same provide products charge user text includes action against making
obligations contribution governed binary possibility case comply makes ou person basis exhibit nonexclusive list fee
they terminate within schutzgegenstand compliance purposes computer date negligence redistributions theory defined
herein into advized à services appear application auf automatically should apple authors patents et intended combination
connection forth term created les redistribution laws title manner resulting subsequent von government materials
published users breach tort programs received sublicense larger related sell cause itself credit own specific whole
applies contains contents inc associated du eine different here 1 für business stated support jurisdiction some
considered publish directly entire relating changes nicht restrictions would writing sale constitutes unter
contributions noninfringement access lizenzgeber retain medium standard das ownership remain requirements
schutzgegenstandes distributing exercizing representations infringement licensing through exception how effect between
caused profits addition logiciel possible described im litigation goods zu digital full separate anyone after behalf
similar definitions every names reasonably we least met further damage limitations nothing trademarks collection choose
survive foundation exemplary number copying them van durch electronic par royalties 2 example there worldwide alone
authorized both en change first given prominent promote adaptation result deemed redistribute neither portion ist
complete contained incorporated resource acceptance united article cover unmodified entities media previous responsible
see whatsoever participant being specified mean diese doubt restrict corresponding end font place avoidance corporation
indirectly states impose matter california exclusion give notwithstanding act appropriate failure dem mit was language
ihnen jurisdictions over days later responsibility continue definition forms endorse distributor excluding independent
cost bedingungen effective waiver accept perpetual provides contain gpl nor via communication digitally owned receive
said consent having offered reproduction add others strict description disclaims equivalent released statutory
unenforceable another freely intact regulation allow authorship due future offers organization release interruption long
state containing mechanism along collect risk agreed indemnity terminated world costs disclaimed obtain exclusive
individuals order refer controlled system accordance affect est expressed het keep licensors personal university
verbatim contrat current noncommercial uses well restriction substitute une wide als interface einer fair international
knowledge procurement stating uri choice common absence alter artistic statement technical transfer eines holders
identified now provider quality supplied convey remove art clear hardware cannot que share solely immediately owner
python regarding trade whom persons project readable refers relevant allowed bound condition machine minimum fail
formats licensable offering agency ein losses permit protection sind clause infringed known please practicable modules
service community construed designated development werk agreements compatible compensation prohibited un violation
concerning describe enforceable miscellaneous reserves clearly contribute held pursuant reference au circumstances
developed scope contact identifier infringe paragraph permissions reformed require sich abschnitt duration take agrees
compulsory dans differ droits modifying obligation valid documents hat hereafter measures statute translation öffentlich
combined dass fees governing incurred keine process advertizing logo latex cern licensees location requested format
infringes limit nature network represents entitled verbreiten alleging changed court defects indemnify sole extensions
invalid acknowledgment adapted cette compilation errors national openldap certain component distributes linguistic
module conflict could creation freedom musical option plus qui technological domain export individually protected rechte
soweit specifically v1 about convention copyrights excluded marks two uniform wird 1995 arrangement compiled foregoing
irrevocable parts sinne therefore additions consistent droit hereof licensié payment reserved link literary relation
waives assume communicate essential external inability indicate nutzung assert aus ccpl components partys providing
reason substantial accuracy concédant maximum preferred toute import power structure what consideration ensure
executables installation werden added courts disclaimers dürfen image loeuvre monetary relationship rules scripts usage
227 get injury interpreted listed netscape period sound themselves us wish item 60 acquired alle explicitly need note
obtained page results revized systems waived 30 already conveying copyrighted force incorporate nur proprietary
sufficient technology want carry maintainer private publication read receives research enforceability output satisfy
validity absolutely acknowledge constitute duplicate ne physical wenn accepted adaptations arbitration group placed
preamble run thus vergütung website caled everyone management recording bsd ce deletion distributions einen intent most
recht together value variant while 50 accompany actions address distinguishing else moral operation request restricted
sure attempt auch collections derivatives existing genannten generally manual publicity acquire apache conveyed european
fifty found origin our treaty activities aux base cure directed direction es exchange generated libraries meet pas were
whose approved becoming character exceptions fonts months müssen obtaining regard society sous sun advantage dealings
indicated lesser ohl repair sur defective delete deze instructions maintenance marked percent prepare prohibits punitive
site termes aware invariant licentie my remainder sofern whatever 1996 andere anything beyond een goodwill once pour
show utilization être ability beneficial deploy designed expenses fall federal linked maintained nonstandard outstanding
shares specification subsequently zeigen 212 7202 able accompanying combinations controls correction fulfilled functions
longer representation sgi supporting venue withdraw always applications attached enable inform malfunction publisher
server single unabhängig zum zur altered bei brought complying copyleft countries design dispose institute interest
mutually ordinary produced prove re requires stop stoppage tout transmission weize zwischen 3 appears attorneys
authority dont elements enforce know lizenzgebers lost servicing before cnri combining cross furnished produce
sammelwerk steps texts utilizing 2000 according aggregate collectively content contracts death disputes implementation
nach referred seling signed sybase understandings v2 abwandlung bearbeitung copied databases dealing details develop
dune entirety far multiple normally pre properly requirement three unicode year covers dispute distributors fit human
imply interfaces line retained schemes toward wie 1999 calculated client devices economic gives images kann put running
secondary standards storage suitability utilize web because company guidelines he identify market remains scheme
accessible apart follow his pseudonym represent specifies status substance type voluntary accepting detail disclaim
endorsement generis hold indicating mutual nations natural necessarily preserve previously sold sui yahoo affero
availability become conspicuously creates davon directory english explicit insbesondere logos official primarily red
registered statements still vous words ausdrücklich ausübung contributes merge might mozilla office outside pay permits
pertaining regardless respective sa sublicenses counterclaim determining gewährten gleichen internal libre lists
lizenzbedingungen non ohne present présente redistributed removed sharing taken te allows audio body comparable gilt
giving ihn issue operating originally performances presence regulations serve sowie api bezug charged download exercized
implemented informed input items lawsuit like likely mailing oeuvre participants principles sammelwerke technically
thereto updates void 101 am anderen arrangements composition consented credits deal fixes linking needed openssl
paragraphs phonorecord programm programming reduce regards respondent sans schäden zugänglich 2001 assembled back
dauteur defend downstream election entirely frameworx impossible instead many meaning operate phonogram tex understand
years combines contacted copyrightable documenting inclusion look major method misrepresented peut proceedings requiring
restricts schutz submitted supplement warrant attorney contributing deployment hinaus hinweize identifying op rename
risks sharealike though 2003 accompanied best broadcast bzw changing comes complies configuration contributed creating
deren dies erfolgen extend facilities firm follows french functionality infringements interactive member possibly
repository reproducing steward transformed vereinbarung vervielfältigen über acting affected amount cases compatibility
consequence discoverable doit einem equipment gelten harmless her honor latent loading lppl merchantibility mode modifié
named ob oben personne promptly receipt test thereafter titled url ways alternative america assets ca cas doing drafter
employees intel issued judgment mark moving noninfringing people phonorecords php privacy problems rechten scientific
sentences sont subsection suitable timed tortious useful warrants übernimmt 12 applied country despite dite front
gewährleistung hyperlink identification implication inconsistent internet merchantable model noch osi packages prohibit
propagate she therein violated 1998 2002 begriff cease consisting constituting daten department describes detailed
devized diesem effectively erlöschen error features freetype hereinafter identical immaterialgüterrechtlichen insert
jeder june matters mulan niet permanently permissive preserved principal replace security solange widely adobe
aggregation apples assumes autre compile customary describing designate downloading embedded ensuring gebruiker
guarantee joint lgpl lizenzvertrag machen partie personen possession présent revision skill sounds specify translated
transparent understood wipo write 2004 abwandlungen appendix binding bug center commercially communicated customarily
diesen differs district draft embodied grantor indemnified install interpretation jede less libpng northern pig
reciprocal respects settlement si sufficiently tm twelve up verwandten acknowledges amended assigned ausschließlich avec
becomes einräumung examples header indicates jedoch lacceptant mechanical natürliche nokia practice publishing remaining
remedies reproduced sammelwerkes sublicensing subroutines synchronization union usc validly account among away cecill
county filed function il judicial juristische licentiegever pages phrase recast resolved sein series smp sources
substantially supplier teil webcast accepts accordingly acknowledgments acquiring adapt allowing alters apparatus
assistance attach bedeutet bezeichnet confusingly consists defense developers dieses disclosed during earlier email
enforced equitable folgenden gebrauch implement important interpreter jeglicher located partnership rule saying
titulaire zeit academic although angaben clara day designs dispositions dun esa eupl extraction fails france fully
gemacht germany greater initiate instance internetadresse large marke members muss noncompliance notify placing primary
proper québec rechts santa sofa throughout unberührt asserting aufgrund bietet bring collateral commands context darüber
dat erhalten excludes foss gegen good historical instaling issues jeweils losing mail man mentioned mentioning mere
modifies none pl prevent printed reinstated reputation rsv sentence sept six sugarcrm synching transferring verzichtet
vim voor vorherigen working öffentlichkeit 贡献 aac actual alike allein apis autoconf beopen bestehen bestimmungen
communications continues datenbanken drafted eigener encouraged falls finally genießen graphics had high imposed
initially involved kopie lassen limiting lisp lœuvre march mediation microsystems mod motion mpl norwegian notifying oct
production psf psl qualify redistributing retains silicon softwares sustained textual txt undertakes unlimited venture
verstoß visible vorbehaltlich weitergabe zimbra zusammenstellungen abridgment affiliates agent alternatively archive
association bear behält ci commence comparisons condensation differential discretion exclusively forbid fullest garantie
gemäß haftung hope ihm just justify können lawrence newsgroups nutzungsrechte performing picture programms quil rather
resellers secrets seek selection selon sense since soit specifications supply thirty titles translations um unique until
vollständige waive wiedergeben worden wrote wurde zope 6 accord anthology ask asserted attributions became benefits
bestandteil closely combine comme competent computational conditioned copie deletions derogatory device dient distribuer
dramatization dritten exist expiration extension fact falle generic history igo integrated integrity intentionally
interbase kernel laboratory lines music möglich periodical posting prepared propriété protect rechteinhaber recitations
referring revenue sec secure smail solche things transaction unported urheber acts alterations announcement applying
articles beschränken bestimmung bittorrent book collecting compiler deployed disposition doc dritte encyclopedia
enhancements exceed fashion filling gestattet imagemagick indiana initiation merely nethack nutzen omissions opaque
parliament prevailing prospectively protecting remedy revisions revoked se short submit telle times tool updated
voorwaarden word änderungen 本许可证 2007 3dfx aan addressed antlr archival arrange authorization binaries catharon causes
ces compressed condor conjunction convenient course cured decompression diffuser displaying dérivée easily
entsprechenden fictionalization geistige incompatible last legally lizenzen lying me mittels nasa nist
nutzungsbedingungen owns past places plainly png postscript prejudice profit prominently reinstatement resides
responsabilité reuse réserve satisfactory sax science selected separately ses sgml shared sublicensable torque translate
uda vergütungsansprüche wherever why übrigen 6b1 admission anywhere archiving authorize believes berkeley cascade chosen
cnris cryptographic david deleted directive effort eingeräumt endorsements enhanced enjoyment erfolgt ergeben exclusions
execute externally final fsf granting hinweis inaccurate informationen irrevocably larticle lauteur local manufacture
next nvidia objet om osl physically plain price realnetworks receiving rendered responsibilities rightsholder
schutzrechts schöpfung screenplay sent significant simple simply space tot verfügung vmware volume waivable addendum
agreeable angemessenen bedarf belong bind brigham codec commerce concerns contrary creations december decide dedication
duplication désigne ecos elect elemente enforcement facility fdk find gesetzliche gewährt ibm incorporates indien
initiative invalidate legislation leur namensnennung nuclear obligated obtains originator owners où paris pertain
phonograms prejudicial reasons recommend rpl schriftlich sector sonstige sonstigen spirit stellt too umfang umfasst
understands whoever withdrawn zustimmung 软件 ab accessing accordés achieve adding appropriateness architecture arize
attention aucune beiden bekannten believe benefit bleiben bleibt branded communicates computing consumer determine
deutschland differences done dtx durée einschränkungen enables ends enforcing engine etc ever expressions gegenüber
genannte gesetze gewähr greatest haftet immunity irgendeiner japan jedes july keinem keinerlei lexercice llc maintains
modifier mängel namen never notamment online organizations paper peer portability provenance proviso releases role runs
schriftliche severability slicer sponsor suite unaltered v3 various vervielfältigungsstücke view vorgesehen w3c weder
wissenschaftlichen zusammenstellung 1991 aggregated analogous anderes appeal archives bezüglich bis board brief build
carefully circumvention clicking conform construction crown customers darauf dazu descriptive developing did diffusion
digitaler disclosure dynamically educational encourage entfernen entitlement expression fahrlässigkeit fields folgendes
forme freie gerichtet gleichviel haben handling hereto hin incorporating insoweit instrument interchange jegliche
journal jpeg jpl künstlerischen literarischen lizenzelementen ltd mal mention mise mitteilungen modifikationen nutzungen
offre oral partei pertinent pflichten phrases practical preceding procedure processing propagation rechteinhaberschaft
rechtevermerk referenced representatives rest réutilization scea seine sendmail settled several similarly someone start
subsidiaries suffered sämtliche takes tous treat unbeschadet unentgeltlich uninterrupted universal unverzichtbare
upgrades usa verfahren verstoßes vom wirken zuschreibungsempfänger zwangslizenzen 115 2005 2006 advertize applicability
arranged assent assurances attributes avoid award bestimmten cest commission compliant conducted deleting displays
données ebenso eigene einschließlich empfänger entstehen establishment estoppel executed experienced fault gets him html
identifies implementations importante informations insgesamt instituted intellectuelle legislative likewize loffrant
lower message mitteilung navigation noncommercially nonprofit numbered ont parser performed permettant print proceeding
processes promizes providers recognized recover regents report reports september son sponsorship suit technique tested
tiers total unverändert upstream variety vor whenever ziffern zip été 114 2010 adapters analoger analyze anderer
anzubieten assimilated aufgezählten ausschließliche beliebiger belonging bereits bezeichneten blanket broadcasts canada
cedex cinematographic commitment conducts connected contractor contractual contributeur copier darin declaratory deliver
denselben determined displayed docbook eclipse efforts existence factual filename fltk functioning generate glide gruppe
gsoap guarantees implicitly institutes level liabilities liberté loi machines main mesure methods même nonwaivable
notified nutzungsrechten oeuvres openpbs orders patch paternité pdf permanent policy quelle recherche reliability
resolution runtime schranken sei stand statically study successors table terminology tools totalité toutes transferred
true unrestricted upper utility verbindung violate violations vis wales webcasting welcome wurden youre zijn
zusammenhang 贡献者 252 accordée administration advanced aircraft amendments anbieten appearance appropriately après ascap
auteurs authorizes automatic beginning beifügen bezeichnung bildet bitstream bmi bugs built chartered citizen city
commitments compris contributory corporate covering dedications défaut ec edition eligible elle energy england
environmental eric erklären facilitate field five fordern fox framework freertos fulfill garanties gcc gebruik govern
governs haftungsausschluss handelt harry hinweisen identifiable iec independently inexpensive ins instaled interfere
labeled lucent lutilization macros moreover noted nrl nutzungsrecht passed perl permissible personnel policies potential
precize quelconque questions quiet recommendations replaces reproduire seeking selbst sesac signs sixty soumis
soundexchange stets supplementary technischen technologies transmit types uc uit uk unrelated washington willful wishes
xml œuvre actually adaptive adjacent alleged anders anzufertigen arbitral asset austausch berne besteht betrekking
carries certified charges come comments companies compilations conflicts consist contest conveyance coon council
decision denn destroy distribue dramatic dérivé einziehung endorsed enter events everything exclude excuse few
fixierungen geldwerte gnomovision gplv3 gratis handlungen help impair incorporation industry inria intention
interactively january jury kommerzielle label layouts lead left legibly lending lieu lzma maintain manuals massachusetts
mentions modguide moins needs neighboring net networks nonsublicensable nutzer nutzungsbewilligung openvision
opportunity originaux penalties personality prevail privileges produces programmer préjudice qwt references relicensing
remote renamed replaced represented requests restrictive return review rom rosen rue réciprocité school search secured
send separable sera severed side soient something sought soumize specifying sponsored supersede transformation treated
trial ty unrar unterstellt usenet usually vertrags verzamelwerk vornehmen welche wholly wiedergabe wire wireless wordt
xyz yourself zend あなたは 1961 1971 1979 1989 2008 2009 aber accompanies addresses adopted affirmer afin agents agreeing
air alongside appreciated august autorisée behindern chaque check circumstance class clisp consequences contradict
contrast corrections creator dabei darbietung deny dernier dessen distort dtd embodiments employer entertainment entre
erforderlich erforderlichen ergreifen erlaubnis essentially established exceptional extract fait faith financial findet
fraunhofer fulfilling geen idea immediate immunities info interaction invalidity kommen lawful lend libertés linux maker
maßnahmen meets modifiée motosoto mutilate nonfree nonsource normal notification npl null numérique options play plural
pointer practices proxy rebroadcast records reflect refrain relative releasing replacement reserve responsable
restricting richtet ricoh rome says schema semblance semiconductor severe shown sign simpl simultaneously small supports
surrender tatsächlich terminates thinking traffic unchanged urheberrechts verletzung verstanden verwenden
verwertungsgesellschaft vice vos wherein widget willing zumindest zweck öffentliche übersetzung 105 1895 1993 2020
abreden activity afstand alteration angeboten angegeben annotations anwendung anzusehen assumed autonomy autres
außerhalb bearbeitungen befugnisse beneficiary beschränkungen bild bull capitalized cessation choosing circuit clauses
communicating compeled compete compiling completeness conspicuous continued controller conversions création cua dadurch
dauer declatory define definitionen delay deutlich disagreements distinguished dollars drawing dutilization einsatz
einverstanden elaborations endeavor er erstellen execution exemptions expected exporting faire finds forming führt
gegenstand gestellt goals grundlage hinblick http ihr ihrer improvements inaccuracies indem inline intermediate invoke
involving juristischen kenntnis latest lawsuits librarys manière markup marques menge modifiées month nest netscapes
notifies nouveau noweb nutzungsarten occurrence oclc operations originating partial participate persönliche pieces
precisely predecessor prevents qhull quantity reading recordings reinstates relinquishment repeated representative
représenter resources revize référence réutilisateur safest script secret selbständigen sgmlug singular slightly solcher
soon succeeded suggestions tangible tapr team thomas titel titre toepassing topography towards unaffected unavailability
unkörperlicher unterlizenzieren urheberrecht vereinbarungen vertragsparteien vervielfältigungsstücken vorgenommen
vorliegende vorsatz whichever window wirkung zulässig zusammen änderung 100 1988 2013 absolute administers afgeleid
again anbietet anfrage angeben anordnung anpassung anthologies approval approximates april arglistig arose assign
associates assurance ausdrückliche auswahl auszuüben avenue behind beispiel berücksichtigung beschikbaar caldera call
caractère carnegie carrying categorized celle communiquer completely concession conduct confidentiality configure
confère constituent contractors convenience corrected dar datagrid dates delivery demarcate dependent depends deprive
dfar diagram disclaiming disseminate distinct documented doivent dokumentation door dynamic editorial einzeln enabling
enige entered erlangt eu exists expense explains exploitation fallen fichiers firmware fort gebunden gelieferten gemeint
genannt genommen geschlossen geschützt getroffen gif goal graphic grober haftungsbeschränkung hence herzustellen holds
illustration implies inhalt inside intend interpret involvement jedermann jederzeit juridique kein keiner kommerziell
kontaktiert krachtens lal leistet lichtbild liliq limits lizenzinformationen mac maintaining mandatsverhältnis marken
meanings meeting mellon methodisch microsoft misrepresentation mittel mmc mêmes naming natürlichen near netherlands
netizen noderivs nom nominal nonpermissive nouvelles originate passage patches perpetuity point pourra productions
promotional protocols province provisionally question rechteinhabers rechtsberatung rechtsverbindlich redwood reliance
remotely rent replacing räumlich sammlung sample schließt scientifique sets solches soll sollte souhaite spanish steht
sublicenseable submission successive suggest supersedes systematisch sätze technisch temporary thereby tonträger toolkit
tpl trotz understanding undertake undertaken unwirksam usefulness variables verbreitung vermeld verpflichtet
verschwiegen verweist verwendbare verwendbaren verwendet very verzicht veröffentlicht viewable voie vorhanden vorherige
vorhersehbar vorliegen vorzunehmen weiter weiteren whomever widerruf wirksam wirksamkeit zeitlich zero zugestimmt
zulässige zuvor übertragung コモンズ 1990 2014 abbedungen abgesehen abschnitte abschnitts abstrakt accurate adapting
afgeleide aktuellen akzeptieren alternately amicable anderweitige andeuten angabe angelegt angemessene anzuerkennen
appreciate artikel assignment aufführung aufgenommen aufnahme auftritt ausläuft ausschluss aussi auteur authorities
automatique autorisé average bearing bedingung beinhaltet bekannt bereitstellung beschreibungen bestimmt bestimmte
betroffene bildaufzeichnungen billigung bit boot box brackets bringen caling capacity capital cd cdl cea certainty
certification characteristics circumvent civil classes cnrs codes collaboration comment commune confirm connexes
considering consortium correct cpal dafür darstellen darstellt dautres definiert dergestalt dergleichen derlei deshalb
develops diejenige discontinue discussing dit dites drahtgebundener drahtloser ebenfalls einseitig einstellen
einzustellen electronically element embed employed employee enclosed enthaltende enthaltender enthaltenen entsprechende
entstandene erfasst ergebnis erkennbar erkennbarkeit erklärungen erlaubnissen erlaubte etwaige etwaiger exemplaire
expect expectation explizit extended failed fassung fehlen film fixierter fixierung foreign freebsd freeware freisein
freiwillige fälle fällen fällt garantien gebundensein gegenzug gehender gehörenden gemeinsamer gesichtspunkt glenn
halten handlung happen heranziehung hervorgehoben hpnd igos ihrerseits ijg illinois imatix immaterialgüterrecht implizit
improving inclusive indication indiquer industrial informational informatique inhalten inhaltes initiatives institut
institution integrieren intergovernmental internally irgendeine irgendwelche james kenntlich klarstellung kleinen
kommenden konkludent konkret korrektheit körperlich körperlicher kündigung labor laquelle lasts latter laufbildern
lautende leermedien letter leurs librement limite lizenzbeziehungen lizenzgerechten lizenzgerechter lui managed
mandatory map markennutzung mask mathematics mehrzahl meint menu military minecraft minimis mitgliedern mithin
modifiziert mpeg münze nachgelassenes nachträglich negligent nennung nongpl nonsublicenseable nontransferable norway
notwendig ntia nutzungs objekt occurs officer officers often old oracle ortsunabhängiger os overall paid parentheses
parteien pauschalabgabensysteme pehrson per performer permet persönlichkeitsrechte photographic possesses praktikablen
prepares privately professional prohibiting projects protocol prévaloir randers range reads rechteinhaberin
rechtevermerke rechtliche rechtlichen rechtsanwaltskanzlei rechtsgeschäftliche rechtsmängeln rechtsnormen record renting
reservation respecter richtlinie rightsholders robert räumt résiliation sach savings say schriftlichen schutzes
schutzgegenstandsbegriff screen seiner seite sendung separat serait shoes sil sites snia solution sometimes somewhere
speak ssl stiftung stored sublicensed successor supplying symbolics systematic techniken technische teile templates
testing tim ton toutefois transferable treatment ucar umgestaltung unbefristet unbeschränkte unit unix unterfallen
unterstützung unverzichtbarer unzulässig vereiteln vergütungsfreie verhältnisses verkehr verkehrsfähigkeit verlagshaus
vermindern verstehen verstoßen vertonung vertragsbedingungen verwendbarkeit veränderung veröffentlichen virginia virtue
vollumfänglich vorangegangen vorbehalten vorführung vorgenannte vorgesehenen vornimmt vorteil vortrag vostrom voting
wahlfreiheit wahrnehmung wants weil weiterlizenzierung weitersendung welches widgets wijze wäre york young yoyodyne
zeitung zufällig zukunft zukünftig zuschreibung zuschreibungsempfängers zustande zustimmungen zusätzliche öffentlicher
übermittelte 2016 2017 2018 7015 acceptation across actors advice affecting affiliated aforementioned ainsi algorithms
alternatives american angesehen anglais arbitrator argonne arizes artistique attack attribute aucun auquel avez balance
behavior benutzung berlin beta better bison borland bundesrepublik button cad cadre caltech cependant ceux chacun
chapter choreographic cinematography circus cite color commit compression comprize concerned confusion consider
constantly constitue consult conséquents conventions conveys core correctness currently dan dancers dann declaim
declaration dedicator defamation defines defining dessus devra dfars différent dimensional directors dissemination
donated dramatico dumb définitions einfaches eingeräumten elected emblem emulate encountered encyclopedias engraving
environment equity evidence exclusif exhaustion exploit failures finished fixation fixations fixed folklore freien
functional geographical geography geschäftlichen gesundheit geval glyph gpl2 grossly groups heading heirs hewlett house
hudson hypothetical identity importing improve inappropriate ineffective infringing inquiry insignia interested
interruptions invasion irvine jedweder kinds latex3 lecture lensemble lesquelles life listing lithography littéraire
lizenzieren load locations madison maintainers medien michel micro misconduct mitre moment musicians naumen negotiations
nevertheless ni nutzungsrechts obey observe occasions october odbl offrant optional org oset packaging packard painting
pamphlet partners pass patrimoniaux paying payments photography plan posted premier preservation preserving princeton
processed producer puisse quebec quel quelque rar readme recognizably recommendation redistributable regression rely
residence residuals respectively rsa résultant safe sagit sculpture sdk secondarily seq sermon seront serves sing
singers sketch sort ssh started starts sty submissions subscribe suits suivantes suivants summary syntax taking target
telecommunications telephone tell ten tenu terminating tests thor tracking transmits transmitted typically unidata
ursprünglichen utilisateurs vanderbilt variants verb verify versionen views virus visual vovida watcom werken
wiederzugeben wishing wording ziffer 0 1994 1997 2015 211 45 75794 78153 absent accompagné acquisition active
additionally administrative affirmers aladdin allegation alors analysis android ange anticipated arrl arten artwork
ascii assigns assist assujetti assumptions assure atomique audiovisual aufbauender aufwärts ausstellung believed bigelow
bodies bp breaches broad cancels capabilities cc cc0 celles cet cfgguide characters chargement charts chesnay chicago
choisir chooses circumvented claimed classified click commercieel commissariat commonwealth compatibilité conclude
consents contacting continuing cooperate counter coverage curt customer daran dated deception decides definierten
deliberate depth derick designation detection deutschen didentifier directement discovery discriminatory discussions
disposal distortion distribuée domaine donations donor drawings duly durable définie dûment easy effects
eigenpersönlichen einfache eingeräumtes einzuziehen elektronisches engineering enumeration environments erstmals
erteilung excused executive exemple explaining explosions exported expressément extends factors finland fins flow folge
forbids formation formatters forum fraudulent freedoms freeimage ftp fuck furnishing führen generous german
gewährleistungsbeschränkung glossary glyphs grace guided hacker handle hazardous hdf5 headers heeft hmso holmes icommons
icon ies illegal immaterialgüterrechts importation imposes improved incomplete induce inferno inherent instantiate
insubstantial interference intervention introduced introduction irrespective issuing john jouissance karr kerberos
kingdom knowingly körperliche körpers landon lautorization lawfully ldap lebens libres lidentique livermore loriginal
lun létat macro majeure makefile materially md megginson mehrerer metadata minimal models morale mutilation
naamsvermelding nettverk nice noll notably november numbering obliged ocaml occur offices omschreven oorspronkelijke
openbaar openjdk openseal operated operates overt packaged parameters partagés partir pecuniary pendant periodically
permitting peuvent platform position pouvez praktikabel president procedures processors producing promoting properties
proxys präsentationen psfs publishers publishes purchases quelles raison raisonnable rcsl reachable readily
rechtsinhabern reconnaît redistribuer relying reproductions republic resultierenden rethans revenues reverse
rocquencourt ronald rpsl sane satisfied saurait schedule schutzrechte seiten sens seulement signature situation skeleton
soapcpp2 solderpad solutions spaces spl square static stelt straightforwardly strictly strong strongly studio stunnel
subprograms subset suggests sujet supplements sybases synched systemics tacite tel texas textbook timely toepasselijke
training transitive transmitting typical ultérieures uncombined underlying unlawful untested update updating
veranstaltungen verbal verblassen verleende verschulden verspreiden vertretenmüssen veröffentlichungen video viewed
viruses volgens voluceau vorgang vorliegt vorzuwerfen votre w3works weisen weiteres weiterübertragung wenig wenigstens
wet white xdebug zugänglichmachung zustehen zwecke züge échéant étiquettes übereinstimmung übersetzungen œuvres とは
クリエイティブ 一 二 使用 关联实体 第1版 15 1986 1992 2011 2012 2019 20191 3a 3b 3c 3d 78280 abide accessed accessibility accessors
accorde ace achieved acronyms adhering adjust advance affects affirmed affirms afm algorithm altering angeboteten
annexes announce arms asked assented assertion assurer attributable australia austria authentic authored authoritative
autorizer avoir ayant background bedeutung begin benchmark bepaling beperkingen beperkt besides bij bitstreams bottom
bundled bzip2 bénéficiaire cddl cfg ciao classworlds cmu coding coherence collectives commonly communities competing
complet completed complicated composed comprizes concept concluded conditional config conformance conforming conformity
conformément connaissance consentement considérée constraint continuously contraire cosmic counts crests critical crée
créer créée dance dataset decided demande depend designer designers detected dexercer dien dire disasters discussion
disturbance division dod doesnt doffrir dommages drafting drawn dresden drive dual dutch dynamique dès dérivées
earthquakes edit edited editing editors education eiffel electricity emergency encore encrypted endorses engelen ensured
entessa epics erlang exact excusable executing exercizes exhaustive explain expresse extra extracted faisant family
february fire firstly flex flexibly fois former français frères game gemaakt gems gerber gift gmv gnome god gplv2
gratuit greg guiding guyancourt headquarters herefrom hereinabove hierzu honoring hypertext icot ideas implementing
imposing impression inachtneming incur indicative informs initiated initio innovative instantiation intending
interfacing interoperate ip jabber java jour jpython kan key keys laccès lane learning legend lenergie length lesprit
libbzip2 lid lien lizenzbestimmungen loaded lobjet lorsque lucida légard memorandum modest montgolfier mountain moyen
mozillapl mozpl multics na nationale natuurlijke ncsa nicta nlod ntp numerical nécessaire oblige obscure odc oefenen
omitting ongoing originates originelle paratype partially particularly partij passes patterns paul pending performs
permettre persistent perte physique piece points porting possessing preferably preparation preston produit professionals
progress propose préambule prévue prévues publically publier publiques quotes rdisc real rechtsinhaber redistributes
regulated relink remained render reporting reproduit reston retention retirer retroactive retroactively reviewing
richter risques royal ruled régime safety saxpath sciences scotland secondly select seul seule simplified socialtext
specially staff startup storing strikes string sublicensees sue switzerland symbols tacit tacitly tao tape tekhvc
territory testcases thats therefor thoroughly tmate toegestaan toestemming tom topographies torts transferees transform
tribunal trustees try ultérieure universitaet unrest uris usual utilities utopia va valley verified verifying versa
versehen verspreidt verstande vertu verzoek verändern veränderte vested vigueur violating voorzover war warning water
weakly wisconsin x11 zpl écrit état öffentlichen この利用許諾は 以下 第2版 000 10 2b 60th 69 6b 6d 7013 75015 90 aansprakelijkheid
abbreviations abridgement accident accès acknowledged administrations affiliate agencies algemene allegro amd amendment
amicably andreas ansi2knr appearing applicables apporter ar arbitrators argument arithmetic asn aspects assembly
assumption aswf attachés attempts attn attributed ausgewählt auspices avertissement ayants baekmuk banner basic
bearbeiten bears beim benchmarking bijvoorbeeld boilerplate borders bracket british bytecodes cant care ceci celui
centrum certifier cf chamber characterization charter chinese clarification clarifications clicks close codehaus
collected colorado coming commerciale communicator compilers compute computers compétents concéder concédés conference
conformant connect conserver considerations considéré consolidation constrained contemplated contemplating contexte
contractually contradiction contrôle cooperation coordination cornell corp corruption courtesy coût criteria crpa créé
cwi daccès danger datenlizenz debugging dec declaring deel defenses delaware delegated delegation demandé departmental
dergelijke derivations destinataire determination detriment deutsche deviation dictionary difference digirule diligent
directing directions directories discovering distributee distribué divers dl doeuvres donation donné donnée down
downloaded définies délai easier effectuates effet effets eigenen eigentümliche eight elects elektronischen engaged
enhancement enig enjoy enough entail enterprizes equally erase erlaubt esnacc ethical everybody exactly excepting excess
exempt exerce exercés exige exploiting expose failing faults fax feature fenneberg fewer followed foo forbearances
forget formerly forte forward foundations four fpga functionalities funding gain gd gebonden geleistet geltendmachung
gesteld gestion ghostscript gmsh graphical grond gstreamer guidance haskell hiervon hn honeywell hosts household
hyperlinks iau ibre identifiant ieee igor immeuble implying inbegrip incorporée incorrect increase indemnification
informatie initiale innovation integral integration interact interoperability invariants invented inventions iso
isolation iu josl jours kompatible kompatiblen kunstenaar labs laid languages leave leblanc legends leisten let
lexception links lintention lizenzcharakteristika lizenzierung lizenzvertrages liée logiciels lopen luck maar mais
majestys majority manifest manufactured manufacturer mariadb mathematisch meaningful memory merger merit michigan
ministry ministère misleading modalités mongodb motivation mouse mtl much naar naburige neglect neue ninety nonbinding
nondata nonendorsement norman nria nrs numbers numéro nécessaires offrir ofl ogiciel omission onder ones outlined
ouverte owning paint paralysis parent park partage particulier partijen passport password perhaps pierre pixels
plusieurs political ponant portable portant post powered prescribed presented preserves pretend principally principes
procédé produire programmable proprietorship protégée précisé publications purported quant quicktime rechtsinhabers
reciprocity recognize recommended redevances relatif removal rental repaired representing reputations respectez response
ressource ressources retrieving revizing revocation roelofs roots réalisé régie sake sam sapplique satellite satisfies
sauf schade schmidt schutzgegenstände securities servicemarks sfl sgis shipment showing signifies size sm solar
soumettre soumizes southern spdx späteren ssleay st standalone stationery stellen stichting stipulated structured
structures submits subroutine substantive substitutes superseded superseding supplémentaires svnkit sweden tables teling
telles tells tenzij ter terminable territoriale texinfo texte thereon threatened tolerant tonen trademarkedname
transfers translates tribunaux tud typefaces uitsluitend uitvoerende unauthorized uncitral undertaking unenforceability
unequivocal unhindered univeristy unmaintained unnecessary unpublished unregistered unveränderter urhebers usable
vatbare vera veridian verpflichtung vertaling vertragliche vertrieb verwertungsrechte verzamelwerken violates visit
vocal volledigheidshalve vollständigen voraussetzungen vorliegenden vote vulnerability weapons weitere wel welchem welke
wise workshop xfree86 yes zahlung zal zich zin zlib zonder zover étant ただし 三 不论修改与否 使用者利用依本條款提供之開放資料 免费的 全球性的 商标 或其中的
授予您永久性的 木兰宽松许可证 本作品 根据 每个 法人实体 複製すること 許諾者は 非独占的 0a 202 4a 4b 617 7014 94043 94089 abgerufen abschluss acceptable
acceptante accomplish accorder accounting accurately acknowledging actuelle adhered adjustment advancement adversely
affirming aggregating alinéa aller allocation alphabetical alternate amazon ancillary andrew angebotenen anniversary
anti anybody appelée appendices approuvée around arphic artificial asking assignee atmospheric attempting attitude
ausdruck ausschließlichkeitsrechte authorizing automatiquement autorization basically begins belgian belgium bellcore
bepaalt berg beschouwd beschränkt besoin besoins blijven blue boolean bormann bracketed breaking brings broke buena
cambridge caption carsten category cautioned certains certifiée chain champaign chance changelog channel characterized
charging choix citation claiming clarified clarify clarity classification classify closed cologne communique comp
compensations compilable complain complements comporte comprenant concern concernant conclusions concède configurable
conformité connaissances consequently considers constraints consultant conséquente conséquentes contenu contenues
contestation contradicts contre contrib controlling corrigé cosmin counterclaims covenant covenants criterion critères
créés cth cuapl cultural custom czech dapporter darf databank databankenrecht datenbank dave deals declining dedicate
dedicates defect defensive degener dehors deletes demands denen denied denmark denominated dependence deprecates
deriving desirable desire destiné deux dexclure diagrams dienen differently difficult différentes digest dilger
disagreement discourage distincte distinguish doet donner dordinateur dot doubtful dst duidelijk duplicated duties
dutilizer dweling dy déjà délivrer développement editor effected eg electrical elke elsewhere embargo embargoed enclose
enddispute engage engineers enhancing enigerlei enkele enregistrement ensemble entend entente enthalten enthält entier
entry entsprechend epl equal erfüllt ericsson erteilt esas establish estonia etalab etwa evaluated everyones exceeding
exchangeability exemplaires exemption exigé expansion expects explanatory exprès extracting extreme exécuter faculté
faites fallback falsely fassungen favor fd fichier fifteen financière flaw floris foi folgende fonctionnement forbidden
formal formed formulation foster frais françaize furthermore futurs garantit gave gb genivia gesetzlichen gilles global
gmbh goes governmental greece grid gui haften hardcopy hdf health heffingsregelingen helix hierarchical higher holding
hospital https hundred hungary ian ici icons id ihre imported inapplicables inconsistency incorpore incorporé index
indexes initiales initiates innen insights instruction intactes intelligence intentional interacting interacts interests
interfered internals interprétations intimate invested invited invites invoked involve ipa ireland isc italy jams jean
jonathan jouir jpg judged julian justice jutta keeper keeping kept khronos knowing kombination kopien kracht lab
lacquéreur ladresse langue lars lassemblée launched lautre leads league ledger legitimate lequel lesdites lexistence
lgpl3 lgplv2 licensier licensiés lie lier liera limitée linkable livraison lizenzelemente ll llnl lobjectif log logbook
loop luxembourg léchange légal mackerras mag maken mapped marketing masks mass md5 meant measure mechanisms mercy
merging messaging methodical mettre michael mike minor mirror mitgeliefert mizes modes modifiable modifiés mogelijk
money ms naamsvermeldingen naamsvermeldingsgerechtigden naccorde naval nc nempêche networking nindique noderivatives
nombre nonconsumer nonexercize nontrivial nosl notes noting nsis nullify nullité numerous oasis objects obligate
obligatoire obstacle obstruct occasionally occurring offis ogc ogl omit onda onto ontvanger onverminderd onéreux ook
openmdw operator opl organisme originale originels oslo ours outputs parallel particulière particulières partly passages
pattern pavlov peers permettrait personnes persoon philosophical phonogrammes plein plugins pocket poland ports portugal
posix possess possède postérieures pourront precedence preface preparing presents prevented prime pris prize problem
procuring professor programmen promize promotion propagating propos proposer protectable protective proved prudent
précize préférence pt pty pull purchase pursuit périls quellenvermerk quincorporée quun radio raisonnables random rc4
reader readers reassurances recent recevra rechteeinräumung rechtsordnungsspezifischen rechtspersonen rechtspersoon
recompile rediges redistributors reducing referencing regarded regenerate registering relates relay relies reported
repositorys reproduceren reproduces représente republish republished requize resolve resteront restreindre resulted
resume retailers retirée retitle retrieved reusable reused revoke rien romania root rédigés régi répondre résiliée
résultat réutilizer révisées san sappliquent sappliquer save schematic schriftelijke schutzmaßnahmen schutzrecht seat
second seen sengage seuls seward sh sheets ship shortened sils simulation situé siège sleepycat sony souhaitent spain
spare splash spécifique starting stdsoap stdsoap2 stehen stelle steve stipulés store students studied stuff style
stylesheet subclassed subdividing subi submitting subsidiary subsist substituted substituting subséquent suffice sujette
sunnyvale supercomputing supported supprimées suspension tabs taiwan tant techniques tektronix temps terminal tester
tevens thank thanks therefrom thereunder thing threshold thwart tone totem trace track transformations transformer
transforms triggers truta träger uitdrukkelijk uitsluitende uitvoeren unavailable undump unequivocally unexec uniforme
unknowingly unpacking unzip urbana urheberrechtsinhaber urheberschaft utilisant valide var varies vendor vendors
verbunden verlangen verleent vermerke vertragspartei verträge verwerten verändert veränderten veränderter victoria
virtual voisins voldoen voluminous voluntarily voortvloeiend vorrangig vsftpd vue walsh wege welcher wi willingness
windows withdrawal womens worker worse wrap writer wxwindows yyyy zowel ändern éléments établissement übergeordneten
überlassen という コモンズ及びクリエイティブ 公衆送信を行うこと 四 録音 1000 1003 1011 1013 120 1210 1351 139848 15213 160 1600 1685 1974 1985 19xx
2022 2023 238 256 268 274 2d 317 32 358 36 3890 4 40764 412 4c 4項 53706 594 60439 6475 6a 701 75752 860 94608 95051
aangegeven aanvaardt abandon abbreviation abgeleitet abuse accepte acceptez accesses accompagnée accusing achieves acpi
acquisitions acte actes acteurs actualizations adams adapts additionnel addressing adds adjudication adler afdwingbare
affairs affiliation affirmative affixed afl afwezigheid afzonderlijk agpl aheared aide aim akzeptiert alan alexander
alglib allen almelo alto altèrent alv2 ames amis amplifier amélioration analytical analyzing anderszins angebot
angepassten angezeigt anglaize annotated annotation announces answer antitrust antérieure anwendungen apparaître
appeared appended appending appoint appointed apportera approach apps apreambl arbortext archiver area arts asks aspect
assembler assemblers associes associés assumer assures asterisk atteinte attirée aufgelistet aufweist aufzuführen
ausgedruckt ausgeschlossen ausgeübt auskunft australian ausübenden auteursrecht auteursrechtenorganisatie
auteursrechtvermeldingen authorizations automatisch autorisées autorizations ave avertis avoided avoids awards awful
bases bearbeitet beeinträchtigt beendigung beer behulp beitragenden bell benutzen bepaalde beperking bereitgestellten
beschermd beschikking beschrieben beschriebenen betreffende betroffenen bewerking beëindiging biedt big5 bijzondere
bitmap blank blanks blvd boards boehm bold bonne boost borne boutell bowler boxes bracey braun breached brighams
broadband broadcasting building bundle bushell bytecode bénéficier cadieux cal calls cam capitalization categories
challenged chen choisissant christie cinematograph circulation cisco ck clearing clisps cloe clos co collaborative
combiné command commercialization commerical commits communes communiquée comparably competitive complied comprend
compuserve compétente concerné conduit confers confused conférées conférés conjectures consistency construe consulting
consumers contenter contexts contingent contracted contracting contractuel contradictoire contravention contribuer
contributeurs contributorily controllers controversy conveniently converting conviennent coordinated coordinates
coordinator copyfarleft copyfree corporations correlations count counterpart cox cpcc cpl cpp credited criminal cryptics
crypto crystal créatif ctan cube cve cwpuzzle da daccord daccéder dacquisition dai daraus dart darwin dasselbe
databankenrichtlijn databankenwet datasets datensätzen daté daucune dauerhaft dautorizer daylight dayton db dean
declared decoding decompile dedicated dedicators default defendant deffectuer deliverable delivered demers demeurer
demonstrations dennoch departments dependencies depending deprecated dept derivate derive derives derogation designee
dessous destinations detailing determines dexploitation dexécution diff diffusé différends dignorer disable discrepancy
discusses disperse disseminated distinction distorted distributable divergence dmitry dna doctrines doel domains dommage
donc doors douglas douvrir downloads dragers dritter duree duty duur dvd dynamiques déclare découlant découlent décrits
défauts défense définir définit détaillées détenteur détient développé early echter edg editions eerste eigendomsrechten
eigenständig eingebunden einheitlichen einschränkung eintritts elapsed electronics eliminate eliminated elk elles ellson
elses emeryville employs employée encoding encryption engineer enhance enquire enregistrements entendu entgelt entitys
entree entweder epsffit equivalents ercim erhält ermöglichen errant error2 erstellung erstmalige erteilte erwerber
erzeugen especially essentielle establishing etnus europe europese europäischen evaluating evil exclusifs excéder
executors exemplaar exemplaren exempted expand experimental experimentation expertize explanation exports exposed ext
extensive externe extractres extrinsic exécutable exécution eye facilement facilitator faits false fars faster favoring
façon feed feel festhalten festhaltung figures fill fin financially fixdlsrps fixfmps fixmacps fixpsditps fixpspps
fixscribeps fixtpps fixwfwps fixwpps fixwwps flaws floating fonctionnalités fonogram forbidding formatted
fortentwicklungen fournit francisco frei frob fsl ftl fujitsu fundamental funded fédération gailly ganzen gathered gay
gc gebaseerd geben gegeven geheel geltend generating generators geneva genutzt geoff geometry george geplaatst
geregelten geschuldete geschäftsprozesse geschützten gesetzlich getafm gevolgschade gewährte giffin gleiche go gpg
gracieux grand gratuite gray great gridengine growth grundsätzlich guenther guides guy half happens harmful head hebben
heffingen henceforth herstellen hierbij hierboven hierfür hieronder hinweizes hippocratic holmgren home honored honors
horizon horses hosted howsoever httpget humanity humans ib icu ideal identifiée identiques ieder ignoring ihren ihres
imag immoral impediment implementatie implementer implementers implements implications implimentation imposer imposées
improper improvement inapplicable inbound incidentele includeres inclure indiquant indique indiqué indirectement
indirects indépendant ineligible inferences informing ingevolge inhalte inherently inhoud initiaux injunctive inner inno
inprize inspired installs institutional intangible integrate intellectuele intellectuels intels intends interne
interpreting intégration invariable investigate investigation irreversible isnt italic javahl javascript jedem jegens
jeglichen jersey joindre jordan jorn jose jove joye jpnic judgments juridische kaitim kanda keer keio kenbaar kevin
keyword kit knew knobs koblas kombiniert kontrollieren kuenning lacceptation laccord ladministration ladéquation
langenfeld laten lattention learn learns lease leaving leffler legible leistungen lemberg lets levels lexploiter
lexécution lhash lhypothèse libpri libselinux licenties lighthouse lignes limites lind linformation linitiateur
linitiative lintégration linvention litiges little livny lizenzmodell lizenznehmer lié lobligation locally locator loeh
logistics loin loopholes lords loup lumsdaine lutilisateur lzw légale létendue lévolution maakt mach maczip magazine
magnetic magnus mainly makefiles makers malicious manage manquement marché marque martindale massive mathematical matra
matrix matériel maynard mede menlo mentionner mentionnés merged merknamen meta metadaten metric middel mind minnesota
miron mission misuse miteinander mitliefern mitlieferung mitres mitteln ml mmixware mmpl moab mogelijkheid moindre monde
mondiale monitoring morele moulds mouvement mpi mpl1 multiauthor mutandis mutatis mécanismes möglichkeit naam namely
nara nationals native navngivelse ncars nearly negate netbsd netzwerken neuen newcreature newer newly news nfs nielsen
nier niveau nlm nokos nominated nomination nonelectronic nonetheless nonlimiting nonmodifiable nonmodified nonpatent
nonproduction nonpublic nonseparable nonwarranty norge norms notation nowhere nsa nugent nullification numérotées
nutzbar nutzungsbewilligungen néanmoins oak off older omitted omroep ontario ontvangers opengl openh323 openssh
operability opinions opnemen opt optical ordinarily oreilly organized originals originated outbound outcomes outer
outline overeenstemming overige pa paiement palo papers parents parkway parliamentary pastor paths patrick perdez
permette permis perpetually persist personnelle pervasive peter pflicht philosophy phone photographs phpfoo physiques
pictures pittsburgh pleinement pngbar polyform polyformproject ported pose possessor possibilités postage pourquoi
pourrait pouvant ppmd ppp practically praktisch preceeding predates premizes prend prendre preprocessors presumption
privée processor procure procédés producteurs productive produite produkte programma promouvoir proofpoint prospective
protections protège protéger protégées proven präsentiert préalable précisément précédente présenter préserver psbook
pserror psmerge psnup psresize psselect psspec pstops psutil publique publiés purdue purport pursue qualifies
qualitatively quantitatively queries query quils quite quune quà rapid raymond reached rebuild rechtsordnungsspezifisch
recognition recognizes recompiling reconnaissance recurring redelijke redistribué reexporting reflecting reflects
reformule regelung registration reintegrate relate relax relevance relief relinquish relinquished relinquishes remedied
removes renonciation renvoient reordering repeat reproducibility représentation republik resident residents resolving
respecte responsabilités reste restreignent resultierender retrieval reversibly reçu reçue rfc rich rob roshal ross
rouines routines rowley rtf russian réalization récipiendaire régulièrement réparation réseau réutilisée saratoga sas
savoir scenario schaik schallträgers schalnat schriftelijk sciencelogic scriptics securely seeds self sensitive servers
setup sha shareware shell shipping shkarin significantly simon sinnvoll skilled skills slovenia snacc soapdoc2 société
solutionss sorte soumettent sourced sovereign sparta speicherung spoken sprake staan stacker stands stanford statique
statistical statutes std step steven stimulate stk stockage stopping stores str streaming studying subassembly subclass
subcontract subcontractors subis sublicensee subsections substantively subunit success successful successfully suggested
suns sunset superior suppfile supplemented suppliers supplémentaire surfaces sustainable symbol symmetrical sämtlicher
sécurité séparé tainted tanner task tatu taxes tcp teaching technologique teilen tekcolor telegraph television tels
template territories tgppl therewith think thread tijd tijdschrift today todays toont top touch toujours trading
traductions trained transfert transmettre transposed trap trends troisième trojan trouble trouve truly trusster trust
trusted ttyp0 turner tweaking twenty typographical ubuntu ucl udas uitdrukkelijke uitmaakt uitoefenen uitvoert
uitzondering umfassender unaccompanied unambiguous unambiguously unconditional undesirable unencumbered unfair unicodes
unilaterally uniquement unlicense unlike unreachable unsubscribe unsuccessful unsure unterrichtet untersagt
unterstellten unwirksamen unzipsfx upgrade upl urhebervermerk utah utilisée utilizer utvecklings uunet uw valides
valuable vary vastlegging venema venues verband verbindlicher vereinbart vereiste verfolgen verklaring verleend vermelde
verpflichtungen verplicht versioning verstaan vertraglich vertragsschluss vervielfältigt verweis verwijderen verwijzen
veränderungen virginias visibly vollant vont voorafgaande voorbeelden voorgaande vorausgesetzt vorliegender vorschriften
vorstehenden vorübergehend vulnerabilities w3cs waardoor wahrnehmbarmachung wahrnehmbarmachungen ware warned weak
weakening wegner wei weitergehende weizer werkes werner whereby widerspruch widespread wiederholbaren wietse wijziging
wijzigingen wilhelm willem wirkungen wiz wobei wont workgroup worms wraparound wrong wsdl2h www xcf xerox xinetd xsl y2k
yet yours ypl zelfstandig ziele zij zoals zugang zurverfügungstellung zusammengeführt zusätzlich äquivalent également
élément éventuels êtes österreich übermittelt üblichen この利用許諾 この利用許諾又はこの利用許諾と同一のライセンス要素を含むほかのクリエイティブ しかし その他 また ジャパンは
下的受版权法保护的作品 下的程序和相关文档的集合 下的自然人或 不可撤销的 不可撤销的版权许可 不提供对 不论因何种原因导致或者基于何种法律理论 与许可 专利及免责声明 专利许可 中的版权 为了方便接收者查阅 为名的文件 五
以源程序形式或可执行形式重新分发 但您为满足第4条规定的声明义务而必须使用除外 但您必须向接收者提供 供您制造 修改 修改及分发受木兰宽松许可证 免责声明与责任限制 分发其 分发限制 则 前述专利许可仅限于 創用cc授權 包括反诉或交叉诉讼
包括软件名 即使其曾被建议有此种损失的可能性 及其中的 受控制或与其共同受控制的机构 同じ 同一条件許諾 國際版本 在任何情况下 在提供时不带任何明示或默示的担保 如何将木兰宽松许可证 如果您希望将木兰宽松许可证 姓名標示 委托制造 定义
定義 对 对任何人发起专利侵权诉讼 将整个许可证文本放入该文件中 就 帰属 并保留 应用到您的新软件 应用到您的软件 建议您完成如下三步 影像を拡大する特別の装置を用いて公に伝達すること 您可以在任何媒介中将 您可以复制 您对
或以其他方式转移其 或其他专利维权行动 或版权所有者不对任何人因使用 指控其侵犯专利权 授予专利许可 授予您对 授予版权许可 控制 改作 政府資料開放授權條款 无商标许可 时的 是指 是指将受版权法保护的作品许可在 是指提交贡献的机构及其
是指由 是指由任一 服务标志或产品名称的商标许可 本作品に含まれる 本作品に関し 本身或其 条款结束 构成的许可在 根据本条规定撤销除外 此处的控制是指有受控方或共同受控方至少50 现在或将来拥有或控制的其
的专利许可自您提起诉讼或发起维权行动之日终止 的副本 的商品名称 的复制 的如下条款的约束 直接或间接地 直接或间接的投票权 第1条 第2条 结合而将必然会侵犯的专利权利要求 而引发的任何直接或间接损失承担责任 许可在 许诺销售
请将如下声明文本放入每个源文件的头部注释中 请您在软件包的一级目录下创建以 请您补充如下声明中的空白 资金或其他有价证券 软件的首次发表年份以及您作为版权人的名字 进口其 销售 顯名聲明 0047 01803 0200 02139 0259
0349 05ch11231 06111 07na27344 07z 0856 0b 1006 106 10e 110 1100 11749 11fl 168 1713 17th 1963 1968 1970 1970s 1975 1976
1982 1984 19yy 1er 1note 1v 2019年8月 2020年1月 2021 2025 20546 20downloads 20software 221 225 253 2550 26121 262 272 2882
2dn 2e 300 323 32v 3401 350 35580 3700 3dfxs 3h 4331 4387 46202 4675 47907 49条 4d 4d0 4d1 4e 4pbs 5 500 5000 542 5902
5905 5942 608 650 6c 6f 7022 717 7201 7311 7367 7395 7405 76sf00098 8 801 853 877 8879 88x31 8905 892 902 91058 94025
94039 94304 967 985 98x31 9pre14a aacs aanbieden aanbiedt aangeboden aangebracht aansprakelijk aantasting aanvullende
aanwezig abandoned abandons abbreviated abell abgefasst abgeändert abhängig ablaufen abrufbar absatz absprache abstract
abstraction absätze abzielt ac02 ac03 ac52 academy acceptant acception accepté acceptée accommodate accomplishes accordé
accordées accountability accused acht acl acpica acquires acquize activestate actuel adacore adaptable adaptée
additionnelle adequate adhere adjudge adjudicate adjusted adjusting administrator administrators admiralty admitted
adobes adoption adresse adressée advantages advertisement advertized advizing advocatenpraktijk aeronautics afdwingbaar
afferos afférent afgezien afghanistan aforesaid afspraken afwijkende afzonderlijke agencys ago ahead aid aient ailleurs
ajout akkoord al alain alameda aligned allegedly alleges allegroserve alleine allerdings allgemein allgemeinheit almanac
alpha alsdan altogether amateur amaya ambiguous amds amend amendements amiable amir aml amongyou amphitheatre
ampitheatre amstex ander anderweitig anerkennen anforderungen angenommen angeordnet angestrebten angus anhang animations
animée annahme annahmeerklärung annexe announced announcing annule anonymous anonymously ansehen anspruch anstelle
anthologie antoine antérieurement antérieures antérieurs anwendbaren anwendbares app apparaissent apparu appeals
appelant appelé append applicabilité apporte apportée apposées approfondies appropriation approuve approvals apsl
arbeitsspeicher arbitrary arborescence arc4 arch archived areas argentina arglistiger arguable arphicpl artifact
artifacts artifex artikelen artistiques artless asm aspell assemble assemblies assemblée assessment assignees assisting
associate associating associé assorti assujettie assurant astronomical astronomy aswell attachment attaque attorns
attribs attribuer attributs aufbaus auffassung aufforderung auffälliger aufnehmen aufzunehmen augmenter aura auront
ausgabe ausgelegt ausgerichtet ausschließlichen ausser austin auszustellen ausübt autant auteursrechtelijk
auteursrechtvermelding authenticated autoconfs automation automatischen automatrix autorisés autorités autrement außer
avait avant aviation avril axel backup bae bandwidth barkov barr barratt basé batang batch baulon bcrypt beachtung
becker beeld beenden begrenzt begriffe behoudt behren beide beihang beijing beinhalten bekend bekende beliebigen belief
beliefs bellow benson benutzten benötigten bepalingen beperken beperkte berechtigte bereithalten bereitstellers
bereitstellt beresford bert beruht berührt beschermde beschickt beschreibung beschränkten besluit besonderen besonderer
bestaande bestandteile bestehende besten bestimmungsgemäß bestimmungsgemäße betreft betrifft beurteilt bevat bewegend
beziehung beëindigd bibtex bieden biens big bilas billable billais binaires bioreason biotechnology birgmeier bitmaps
blame blamed bldg blessing blijft blocking bloemlezing blowfish blur blurred bn bobstayton bode bola bon bookstore
bootloader borceux bram brande branding breaching bremen brengen brevet brevets brian briefly bringt broadest browsing
bruce buildable builds bukkit bulgarian bulletin bundling buptnic burdensome bureau burlington bush buy buyer buyers
buys byte bénéfices cabinet cade calendaring californian came cancel cancellation canonical capability capectm capitale
capitalizations capture card carlisle carried carriers catastrophes catastrophic causera causing causé caution caveat
ceases cecill1 cela central certifies cesser cessibles chacune channels characteristic characterize charger chargée
charitable chi china chiyoda choisi choisis chose chris christian christos church cinématographiques circuits circulate
circumventing cisg citations cited citing civile cla clarifies classpath clea cleared clerk clientèle clinical club clue
cml codecs cohérence cold collecter collectief collectif collectivement colors combinaison combinant commandes
commencement commences commensurate commenting commerces commerciales committed committees communiqués commutative
compact companys comparative comparing compatibilite competence competition competitor competitors compilé complaining
complaints completes complexe complye comprized compte compter computation computations computerprogramm con concedes
conceivable conceived concernés concertation concrète concédants concédées conducting conduire confer confirmed
confirment conflicting conflits confondu conformer conformes conférer congress conseil conserve considérés consistently
constant constants constituer constitutive contacts contacté contemporains contemporaneous contemporaneously contenant
contenir contient continuent continuer continuera contractantes contractuelles contravene contrefaçon contrepartie
contribue contribuent contrôler converted conçue cooordinates cooperative copylefted copyrighting copyrightt corbato
correcting correspondence countersuit counties countless courier cours cownie cpol cpu craig cray creativecommons
creators cron crowned créées csp ct cuba culture currentness cvs cvw cweb cybersafe câble cède céder daarin daarmee
daarvan dadapter dadressage daffichage dagegen dahingehend dallas damaged dame damit dangerous dapplication
dappropriation dargestellte darranger dartistes darunter dassistance dassurer datavision dateien dateiformate
datenbankwerke datenhaltende datennetzen datensatz datenträger datenträgern dattribution datum dau daucun dautre davis
davocats davoir db4 dc debug decisions declarations declare declares decode decoders decompiled decrease dedicating deem
deems defending deffet deficiencies deficiency definitie definities definitive delays delineates deliverables demand
demeure demonstrate demonstration denial denk denker denotes denying dependency depicted deploying derden dergelijk
derivates derivation derivitives dernière derreur derreurs derrivations desalniettemin desbetreffende descr descrip
descriptions desgevraagd designates desires desiring dessaisissement destination destruction deswegen detect deter
detrimental deusty deutsch deutscher deutsches dev devant devoid devoirs devront dexploiter dexpression dfars252 diane
diens diensten dieselbe dieselben diffamation differentiate difficulties difficulty digger diligence diligente
diligentées dimensions diminish dinformation dinternet dinterprétation dinterpréter dintégrer directrices directs direkt
dirigée dirk disabled disadvantages disbursed discloses discouraged discover discs discussed diseases disparate
disponibles disrepute disrupt dissimilar dist distant distinctive distinctly distinguishes distr distribuant
distributees distro dits diversen diverses dmytri dobtenir documentclass doe doeleinden doen dokumentationsdateien
domaines domestic domettre donate donnant dordre dotum dotée doug downtime drehbuch drl dropped drug dtds dtoa dubois
duct duggan duplicating durability durchführbaren durchführung durgence dus dusage décide décline découvrir décret
décrit décrites défaillance défini définis définition dégage dégâts délictuel dénomination dénommé dépendant désignons
désigné détecter détenus détermine déterminer déterminée déterminés développeurs déventuels dêtre dû dœuvres e16 eads
east eaux ecl ecosgplcopyrightend ed edinburgh eer eerder eerdere effectue effectuée effectuées efficacy efficient
eigendomstitel eindeutigen eindhoven einfachen eingegangen einklang einschlägige ekendahl eld electing electric
elektronischer elementen emailed embedding empfohlen emphasized emploi employment empowered enabled encode encoded
encounters encourages encourge encrypt encumberances encumbrance encyclopaedia encyclopedie encyclopédies enden endet
ending eng engagements engaging engagée engels englischer enlarged enlightenment enquête enrichment ensor ensures
entanglement entering entertain entfernt entgegenstehende entirity entité entraîne entraîner entries entscheiden
entsteht entwickeln envers erbringt erfordern erfüllen erfüllung ergänzenden erkennen erlangen erop erreur erroneously
ersatzregelung erschweren erschöpfungsgrundsatz ersetzt erstellt ersten erteilten ertoe erweiterung erwerben erworbenen
escherweg espace essence establishes etendue eula everywhere evidenced evident evolution examination exceutable
exclusieve exclut exercer exercice exercées exerpt exhibition exigè exigées existants existe existed existiert
exonération exp experiment expire explained explanations explicite explicitely explictly exploited exposures exprimées
expérimenté expérimentés extant exterieure extracts extraire extérieure exécutables exécutées fabasoft fachkreisen
fachkreize facilitated facilitating facilite faciliter facto facts fad fahrlässiger fairness faite familiar faq far52
farther fastcgi faute favorable favorablement favorite favorize favorizer fear feasible feb feedback fehler
fehlerberichtigung feminine feraient ferguson fernando feront festival feu figurant figure filepath filing finalizing
financier financières finding finely fines fini fipl fits fixées floor folgendem folgt fonctionnera fondamentale
fondement fonogramproducent food forbes foreseeable foreseen forfeit forgive forgiveness formality fortner fortran
fortuit forwarded fosss foundry fourni fournis fourniture fourth fouten frage francis franse franz französische freer
freeze freiheit freiheiten frequent frequently fuel fulfillment fulfills fundamentally funksendung funksendungen
funktionalität funktionalitäten fuzzy février gaat gagner gaining ganymed garanti garcia gaurantees gaustadalléen gcr
gd2 gdft gdttf geacht gebrauchsmuster gebruiken gebruikmaking gebruikte gebräuchlich gecko geeft gefährdet gegeben
gehouden gehören gekregen geldende geldige geluidsopname gemäss gender genders genehmigung genehmigungshinweis genera
generality generalized generator generics generosity genoemd genoemde genomen genre geometric geoorloofde geospatial
gerechtigd geschaffen geschehen geschieden geschiktheid geschlossene geschonden geschäftlicher geschützte gesondert
gestaltet gestaltungen gestatten gestattete gesture getekend getroffenen getting geven gevolg gewijzigd gewijzigde
geändert gibt gifs giftware gl2ps gladman gleich gleicher glennrp glslang glwt gmp goatley godspeed goedkeuring gold
google gordon gorman got gottschling gouvernementales gover govermental governance governments grained grammars granada
grands gratitude greatly grenze grew grobe gross grounds groupe grubb grèves guaranteed guard guerre guess guids gulim
gzip générale généralement génériques gültigen haar haase habilités hack haftbar haftungsbeschränkt hague halves hammer
hans harald harbor hargreaves harmed harmonization harmsen harrison hartwig hashes hats hatten haupt hauptsächlich
havent hdparm headings headline healthcare hear hearing hearings heartened heath heffingsregeling helpful helsinki hem
henney henning henrik henry herborth hergebruiken herkömmlich hermann hetzij hier hiermit highly hij hilfe hill hills
hillview himself hinausgehen hinausgeht hinsichtlich hinzufügen hipaa hm hobby hoedanigheid holdings hoogte hoort hopes
host hosting houden houdende houdt huffman hunter hutchison hwan hydrographic hypertexte hyphen hyvätti höhe ibe ibution
ict idaho idealogical identifié identifiés idées ie iedereen ihne ihrem iis illegality illimitée illustrates imagine
imagined imaging immaterial impairment imperative implementors implicitely implique impliquer implémentées importance
inbreuk incluent income incorporer increases inculdes indianapolis indications indiquées indiqués indispensable indruk
induire industriel indépendamment indépendantes indépendants ineffectiveness inevitable inferred inflation
informationsgesellschaft informatiques informe informer informieren inhaber inhaltlich inhalts init2 initialization
initiating injunction innovant innovations inquiries inserted insist insofar inspection instances instanciate instemming
institutions instructing instrumentalities insurance integer integrating intentions interactions interdependent
interdiction interdite interessen interfaced intermediaries internationalen internetseite interoperable interpréter
interprétées intervienne intranet intrekking intro introduce intègre intégrale intégré intégrées intéressée invent
inventer inventor investigations investments invitation invités invocation iran iraq isis islandia isolated issus
italics jaakko jaeger jan janene japanese japon jasper jef jeong jeopardize jerk jigsaw jim joachim job johan johnny
jouira journalistic jovehacks juistheid jul julio jump jure jurisdictie jusquà jython kai kamp kardinalpflicht karl
karypis keeps keinen keith kenie kevlin keyscan kg kienitz kim kindly kirschbaum kits kitware kleiner knoble knows knuth
kokusai kombinierte kombinierten kommt kompiler konfigurationsdateien kopieren kopierschutzvorrichtungen korea kostenlos
kougyou kraft krzyzanowski ksu ku kuhn kunnen kunstreproductie kunt kuratorium könnten körperlichen künstler künstlers
kürzung l321 labeling labels laboratories labsence laccessibilité lack ladapter laffichage lamiable lamiral
lamplification lange langer lapplication larry lart lasting latente latex2e latters laufbild lautet lautorité lavantage
lavertissement lawyer lax lbnl leadership leased leben leds lee leenrechten legalcode legalese legality leib lesbare
lesquels lessergeneral letat letters letting lettre leven lex lexactitude lexicons lexonération lexploitation lextraire
lgplv3 libtelnet libtool libutil libwhirlpool libwww libya libérées lic license1 licensev licentieverlening
licentievoorwaarden lichtbilder licite lieferung lies lift lifts likeness likenesses limiter limitées linapplicabilité
lincluant linconnu lincorporation linden linexécution linker lintermédiaire linternet lintervention lintégralité linus
listings lite literaire literal littéraires live livingston lizensgebers lizensiert lizenzentwurfes lizenzgebührenfrei
lizenzgebührenfreies lizenziert lizenzierte lizenzrat lizenztext loader loan locations1 loccasion logicielle login
logotype lois looking lord lorigine lors lorsquil lorsquils lossless lotw louis lpd lpl lrgrwrks ltconfig ltmain
lucratives lune lusage lutilizer lutris lässt léconomie légales législation lénergie lépuisement léquipement ma
machinereadable mad magyar mainstream maintenir majesty makeindex maketext malfunctioning malgré manager managing mandar
mandat mandrichenko mangelhaften manipulate manipuler manque mans manufacturers manufacturing manuscript marcin marginal
markers marketability markets markus martin maschinenlesbare masculine master matches mateo mauldin maurice mauvais
maxidiagram maybe maß maßgabe maßgeblich mcphee measurable meatball mededelingen medical medicine meer meerdere mehr
meisten membership menschen mentionnée mentionnées merchant merknaam merkrechtelijke merkrechten messages mesures
metallic metis mettant metzger microdiagram mid middleware mielke miller mingti2l minidiagram minima minimally ministre
minpack mintz mips miros mis misappropriate misconducting mislead misrepresent misrepresentative missing mistakes
misusing misvorming mitarbeiter mitsubishi mitverbreiten mitverbreitet mms modern modernization modifie modifiers
modloader modloadermp mods modèle moeten mogelijke mois mojam mojang monesi monies monitor mono moolenaar morales
motherboard motivations move moves moyens mplus msc multi multimedia multiplearrows multiplier munitions musicale
musicaux mutuel muziekschikking muziekwerk myself médias médium mündlichen naamsvermeldingsverplichting nachgelassenen
nachkommen nadeel naffecte naist nait nas nat naturellement naturelles naughton naura naurait nautical navolgende ncbi
ncl necessitated nection neednt negotiable negotiating negotiation nehmen neighbor nengagera nengageront nennen
nentraînent netcdf netcenter netgen netrek neuter newington newlib nexiste nexécute nichts nictas nietig nietige niets
nigel nimmt nimporte nintervient noblige nobody noffre noffrir nonaffiliate nonaffiliated noncircumvention nonclosed
noncopyleft noncopyrightable nondebugging nondiscriminatory nondod nonendorsment nonexistence nonfinancial
nonintermediate nonlisp nonperformance nonrenewable nonterminable nontracing noodzakelijk norm normative north notations
notre nous nouvelle nouvre nov nt ntias nucler nul nutilisera nutzbaren nvidias nwalsh nächsten oar oberl obige
objective objectives observance observer obsolete obstacles obtainable obtenu obtenues obviously obwohl occurred
occurrences ofa officials officiel offline offrante oglv2 oglv3 ohearn ohio okay olddiagram oldenburg oldmaxidiagram
oldmicrodiagram oldminidiagram oldmultiplearrows omdat omroeporganisaties ondanks onderdelen ongeacht ongewijzigde onno
ontvangen onward ooo openbsd opencascade openpl openvpn operational opgenomen opspoorbaarheid optimizations optimize
opvragen opération oracles orale organe organisatie organizer oriented originales originel os2 osdv osis ossp ought
outcome outreaching outset outsourced overeengekomen overeenkomst overeenkomstig oversights overtly owens p41 padl
paisible palermo panagiotis paralysie paraview parity parliaments parmi parsedate participated participating
participation participent partielle partielles partition passwortgeschützte patchlev patented patenting pathways patient
paxson payne pbmplus pbs pddl pdp pehong penalized peoples perceptible perception perceptual permanente permisson
personenkreis persönlich persönlichkeitsrechten peser petrov phase philip pic pick pie pkgconf planet platforms player
plaza pleased plexus plotkin plpa pluriel pngnow pointers portal portcullis porte porter portés pos poskanzer possessive
possessors possibilité possèderont possédant postcard postgres postgres95 postgresql posts postérieure posés poul
pourraient pouvoir powell powerpc powers pratiques preambule preceded preeminence preexist preexisting prefaced prefer
prefix première prerequisite prescribes presentation presently prestations pretty preuve pricing principe printf
printing prints privilege problématiques procédure producent produira produits professionally professionnel
professionnelles professionnels programmbestandteilen programmers programmiersprache programmierung programmkombination
programmstart proliferation prologue proof proposals proposed proposent propositions proposé propre propres propriete
proprietor propriety prosecute protects protocole prototypes protégeable protégé prouver provisoire präambel prèsent
préalablement préexistantes préjudices prérogatives présence présentent présenté présentés préside prévaudrait prêtent
ps pseudoniem pseudonyme psfrag publics publieke pullparser purchased purchasing pure purely purports pursuits
périodiquement périodiques qsl qualified quand quantization quarter quauteur quavec queen quels quexplicitement quimpose
radiodiffusion raize ramsey rapport rapportant rare raster rd readmes ready realaudio realizes realjukebox really
realmedia realone realplayer realsystem realvideo rechtenbeheer rechtens rechthebbende rechtlich rechtmäßig
rechtsanwaltsgesellschaft rechtsbehelfe rechtseinräumung rechtsfragen rechtsinhaberschaft rechtsordnungen recieved
reciprocate recite recombine recombining reconnaissant reconstituted recours recreational redefined redefinitions
redelijk redelijkerwijs redesign redesigned redo reduced reduces reeds rees reexported referee refined reflected reform
reformation refuse regelt regelungen regexpr register registrar regroupés regular reimbursement relatie relations
relatively reliably relicense relicensed relied religious relinking relinquishing relève remaniée remediable remember
reminded removable remplace remplira renaming rencontrées rendant rendering rendre reno renounce rented renvoie
renvoyant replacements reply repost reprint reprinted reproduct reprographie représentants repthat requesting resale
rescission resell reselle reservations resiliation respectent respectievelijk respond responsabilite rester restored
restreinte restrictively rests restée retainl retard retransmission retrieve rev reviewed rewrite rhepl richard
richtlijnen rise risico ritter rl road roept rommel royaltys royaume rpl1 rqmt rr02188 rs rsvs rtos ruby ruf rullgard
russell rèdiès règle règles réalisme réalizer rédaction rédigé rédigée réduire réel régissant régler réjouissances
rémunération réparations répartition répondant réputée réservent réservé réservés résilier résilié résumés
réutilisateurs réutilize rücksicht s2p saarbruecken sacquitter safeguard safely sahastrabuddhe salary salisbury salyzyn
samen samengevoegd samenvatting samples sanchez sanction sand sassurer satisfaction satz saveinitmem savèrerait sax2
scaled scanner scanners sch schaden scheduler schemas schending schließen schlussbestimmungen
schutzgegenstandvervielfältigen schutzmaßnahme schutzobjekt schweda scientifiques scott screens scénario sdbcent seal
seasonally seattle seeks sees selecting semantic sen senden sensor sentendent separated sergio serif servants serveur
session sest setting settings settle settlements setzen seules severable severally sexécutent sfx sfxwiz sgp4 shawn
shield shl shoreline shoulder showchar sichern sicherungskopie sicherzustellen signatures signification signé signée
simplest simplicity simplifiée simunova singulier sissl situated situations skl slice slideshow slogan sluit smaller
smart smc smith snmp soaplicense sociaux soffrent softsurfer softwarelizenz solaris sollen solliciter somerset sonore
sonores souci souhaitant south spaans span speaker speaking spec specificlanguage spencer spieler sponsors sponsorschap
spontanée sprache spread spreading spring spécificité spécificités spécifié src ssection staat stability stallman
standardized statiques statistics statuary statut stephenson stl stldeque stllist stlset stlvector stockholm stories
strategy streams street strekking strekt stricken strijd strings strives struck struktur studies stylesheets stylized
sub subassemblies subclasses subcontractor subdirectory subdivision subit subjecting sublicentie submitter subordonnée
subparagraph subsists substantiate substantielles substitution subversion successifs suchcontributors sudan suffix sugar
suggérer suivante sum summarizes summarizing sungtil sunsoft sunsource supercede supercedes supplies supposed
suppression supprimer supremacy supérieur surplus surrendered surrenders surround survenance surviendrait susceptible
susceptibles suspend suspends svnclient swapped swedish swl swsoft symbol2 symlink symlinks synchronisatie synonym
synthesis syria systèmes szekely szmurlo sécurisé séparées ta1 tag tahoe taint taipei talks taprs targets tasks taunton
tax tcl tech techniquement technischer technologische tegen teilhabe teils tekortkomingen temporarily teneinde tenter
terre testcase testregex th thans theres theterms theyre thought thousand thousands threat thuiskopieën théorie
théâtrales tidy tier tierce tigris tijde tijdslijnen till titulaires tk tnt toe toebrengen toegestane toegevoegd
toepasbaar tokyo toll toneelbewerking topic toronto tortuous torvalds totale totality tou tradename traduction traduire
transactions transcripts transferee transforming transformée transférable transit travail treasury treatments treats
tremblements trente tribunals tried tries tritt trivial troll truetype trustedqsl tsirigotis tso tss turn tussen
tussenkomst tv twee twofish typisch typography tzeng täuschung téléchargement téléchargées télécommunication ucd uchi
uclouvain uddi uddi2 ug uitgeoefend uitgeverij uitoefent uitputting uitsluiting ulrich ultérieurement umfassende umgang
umzugestalten unabhängigen unable unacceptable unaffiliated unavoidable unbegrenzte unbeschränkt unbeschränktes
unbundled uncertainty uncompressed unconditionally uncorrupted uncovered undefined underscores undertakings
unforeseeable ungeachtet uni uniformly unilateral unisys units universally universidad universitys unjust unknown
unlikely unnamed unnecessarily unofficial unpatented unprecedented unpredictable unrestrictedly unten unterbreitet
unterlizenzierung unterschiede unterschrieben unterstellen untied unveränderte updatesor upfront uphold uploading urban
ure urheberrechtlich urheberrechtlichen urheberrechtshinweis urhebervermerke urls usability usd utilisateur utilisé
utilisées utilizations utmost uwe v0 v4 va3db vadim valeur validated validité vallen vancouver variable variation
variations vaut vehicle veillard ver veranderd verandering verantwoordelijk verbindende verbindet verbindlich
verbindliche verbose verbreitet vereist vereisten verfilming vergleichbare vergleichbarer vergoedingen verheijen
verhindern verhouding verifiable verkaufen verkoopbaarheid verkorte verkörperungen verletzt vermelden vermeldingen
vermerk verminking vern vernünftigerweize verplichtingen vers verser versie versionskontrollsystem versionsnummer
verspreiding verstrekte vertaald verteilen vertrag vertrages vertragsbeendigung vertragsende vertragsverletzung
vertreter vertrieben vervallen vervangen vervielfältigungen verwijst verzetten verzichtenden veröffentlichten
veröffentlichung victor vidéogrammes vie viendraient viewer violé visant visiting visualization visée visés vixie
vmwares vocation voegen voeren voice voided voldoende volgende volitional volledig volledige vollständiger volunteer
volzinnen voorbehouden voorbehoudt voorhand voortvloeien voorzieningen voraussetzungein vorgenommenen vorhergehenden
vorm vormen vorstehende vorstellungen vorzuführen vorzutragen votes vrij vrijwaring vx vérifier véritablement vôtre
waarbij waarde waarin waarvan wages wahrnehmbaren wahrnehmbarer wahrnehmen wahrzunehmen waivers waiving walls wanted
warner warrantee waste waterway wbmp weaker weblogs webmasters webserver wederzijdse weiterentwicklungen weiterführen
weitergeben weiterzugeben weiterzusenden wekken welcomes welk wem wereldwijde werkzeugen wesentlich wesentlichen
wettelijke whereas wherewithal whitepapers whois wider widest wiens wijzen wiki wilcox wiley willfully winrar winter
wirtschaftsgut withdraws withholding wolfgang wolfsmantel wonders wordnet worked workspace worm worry worth wrappers
writings wrongful wrongfully wsdl wu x11vnc xcms xen xkeyboard xserver xts xxx xxxx xy yacc ye yinyu ylonen youngs youve
yu yung zed zeitpunkt zelf zelfs zetalisp zichzelf ziels zijnde zimbras zinoviev zirkulieren zolang zooko zou zoulas
zoveel zugangs zugangsbeschränkung zugehörigen zugehörigkeit zugriff zugänglichmachungen zullen zumutbar zusammenführen
zustimmenden zusätzlichen zuwiderhandlung zwar zwecks zwei zweisprachig ähnliche å échange écrite écrits égard
électrique électronique énergies établissements étendus étudier éventuel éventuellement éventuelles évolué ê
übereinstimmende überlassung übernehmen übersetzte übreeinstimmung а あなた あなたが あなたがこの利用許諾の条項に違反すると自動的に終了する
あなたが以前に本作品に関するこの利用許諾の条項に違反したことがないか あなたが本作品をこの利用許諾に基づいて利用する度毎に あなたが著作権の制限 あなたに対し あなた又はいかなる第三者の損害 あるいは いかなる損害
いかなる法令に基づこうとも いつでも かかる条項をあなたが承諾することとひきかえに ここに提供する情報及び本作品に関しいかなる保証も行いません ここに規定される権利をあなたに付与する このクリエイティブ この二つを併せて
この利用許諾が終了してもなお有効に存続する この利用許諾に含まれるいかなる条項によっても この利用許諾に基づいてすでに本作品を受領した利用者に対しては この利用許諾に基づいて過去及び将来に与えられるいかなるライセンスも終了することはない
この利用許諾に基づくライセンスは この利用許諾に基づく権利を行使する個人又は団体をいう この利用許諾に従った利用については自己が有する著作者人格権及び実演家人格権を行使しない この利用許諾に表示されている この利用許諾に関連する通常損害
この利用許諾のいずれかの規定が この利用許諾の下であなたに許可された利用許諾と同じ条件の本作品のライセンスを提供する この利用許諾の下で認められるいずれかの利用を行うことにより この利用許諾の両当事者が書面にて別途合意しない限り
この利用許諾の他の条項の有効性及び執行可能性には影響しない この利用許諾の写し又はuri この利用許諾の当事者ではなく この利用許諾の新しいバージョン この利用許諾の日本語版と翻訳との間に何らかの齟齬がある場合には日本語版が優先する
この利用許諾の条項に基づいてのみ この利用許諾の条項に基づいて利用する権利が付与される対象たる無体物をいい この利用許諾の条項に従い この利用許諾の条項に従う必要はない この利用許諾の条項の下で本作品を提供する個人又は団体をいう
この利用許諾の条項の全部又は一部の放棄又はその違反に関する承諾は この利用許諾の目的においては この利用許諾の英語その他の言語への翻訳は参照のためのものに過ぎず この利用許諾は日本語により提供される この利用許諾は終了しない
この利用許諾中の用語を以下のように定義する この利用許諾又はこの利用許諾に基づく本作品の利用から発生する この利用許諾及びその免責条項に関する注意書きの内容を変更せず
この利用許諾条項と矛盾する方法で本著作物へのアクセス又は使用をコントロールするような技術的保護手段を用いて この利用許諾条項の頒布は法的アドバイスその他の法律業務を行うものではありません
この利用許諾条項及びこの利用許諾によって付与される利用許諾受領者の権利の行使を変更又は制限するような これが書面にされ これに限らない これに限られない これらのクレジットは これを賠償する責任を負わない しかしながら すべての国で
そのuriが本作品の著作権表示またはライセンス情報を参照するものでないときはこの限りでない そのuriを表示しなければならず そのタイトルを表示しなければならず そのテレビジョン放送又はこれを受信して行う有線放送を受信して
その二次的著作物又は本作品を組み込んだ編集著作物等を利用する場合には その二次的著作物又は編集著作物等をあなたからこの利用許諾に基づき受領した第三者に対しては その他の用語は その他翻案することにより創作した著作物をいう
その受領者がこの利用許諾を遵守している限り その放送を受信して再放送すること又は有線放送すること その放送又はこれを受信して行う有線放送を受信して送信可能化すること その有線テレビジョン放送を受信して その有線放送を受信して放送し
その有線放送を受信して送信可能化すること その組み込まれた作品に関しては適用される についても について責任を負いません に基づいてのみ に拘束されることを承諾し同意したこととなる の商標若しくは関連商標又はクリエイティブ
の条項の下で提供される は または脚色し もし もしくは有線放送にかかる音又は影像をすべて含むものとする もしない もし示されていれば原著作者及び実演家の名前又は変名を伝えることにより を本作品の複製物に添付又は表示しなければならない
を構成する著作物は を複製すること アトリビューション コモンズおよびクリエイティブ コモンズのロゴを使用しないものとします コモンズの事前の書面による同意なしに コモンズの当該時点における商標使用指針を遵守するものとします コモンズは
シェアアライク ジャパンのウェブサイト上に公表される ジャパンは法律事務所ではありません パブリシティ権 パブリック フリー プライバシー侵害又は名誉毀損から発生する損害等の通常損害 ライセンス
ライセンスに基づき利用許諾されたことを公衆に示すという限定された目的の場合を除き ライセンスの付与 ライセンスの写し又はuriを本作品の二次的著作物の複製物に添付または表示しなければならない ライセンス日本版 ライセンス要素 レコード
ロイヤリティ 七 上映すること 上演すること 上記aおよびbに関わらず 上記aに定める場合を除き 上記によって終了しない限り 上記に定められた本作品又はその二次的著作物の利用は 上記第3条及び第4条により付与されたライセンスは 下的一方而言
下的行为方而言 下記に定義する 不包括仅因您或他人修改 不包括对 不可撤回 不在此限 不構成任何資料提供機關申述 不正競争防止法その他関連法規上保護される利益を有する者からの許諾を得ることなく本作品の利用許諾を行ったことにより発生する損害
专利被许可人或受让人 且無不必要技術限制之格式提供者 並以公開 並對其利用之自然人 並應以尊重第三人著作人格權之方式利用之 並隨同開放資料一併提供者 中英文版本具有同等法律效力 中華民國104年7月27日訂定 二次的著作物
二次的著作物とみなされない 二次的著作物に含まれない 二次的著作物の場合には 二次的著作物又は編集著作物等から 二次的著作物又は編集著作物等の場合には
他の媒体及び形式で本作品又はその二次的著作物を利用するのに技術的に必要な変更を行うことができる 以下のライセンス属性をいう 以下の制限に明示的に従い 以下同じ 以中文版为准 以中英文双语表述 以中華民國法律為準據法
以前にこの利用許諾の条項に違反したがこの利用許諾に基づく権利を行使するために許諾者から明示的な許可を得ている場合に限る 但原資料提供機關 使用が許可された場合はクリエイティブ 使用者 使用者不得向資料提供機關請求任何賠償或補償
使用者依本條款利用開放資料 使用者依本條款規定利用開放資料 使用者得再轉授權他人為前項之利用 使用者得選擇採用新條款利用 使用者應對各機關負賠償責任 使用者於遵守本條款各項規定之前提下 例えば 依本條款提供之開放資料 依舊條款提供之開放資料
促進及活化政府資料應用 保證或暗示其推薦 停止提供 優化政府服務品質 免授權金進行利用 免責聲明 全面的に有効なものとして継続する 公に口述すること 公に展示すること 公營事業機構 公立學校及行政法人 公開上映 公開傳輸 公開口述 公開播送
公開演出 六 其他可受著作權法保護之獨立著作 利用之方式包括重製 利用許諾 制約される 制限 前揭資訊除本條款授與權利之規定外 包括但不限於下列著作 包括但不限於開發各種產品或服務型態之衍生物 包括依本條款授權使用者再轉授權利用之人或團體
包括通过代理 原著作者 原著作者及び実演家のクレジットを 原著作者及び実演家の名誉又は声望を害する方法で原著作物を改作 又はこの利用許諾と同一のライセンス要素の他国籍ライセンスなど 又はその他随時要求に従い利用可能となる
又は他の適用法によって保護される 又は再有線放送すること 又は執行不能の場合であっても 又は本作品もしくはその二次的著作物を組み込んだ編集著作物等を創作した場合 及び特別損害を含むが 及後續之衍生物 受有損害或損失 受領者へのライセンス提供
可修改 各機關所提供之開放資料 各資料提供機關不負任何賠償或補償之責 各資料提供機關僅於知悉其所提供之開放資料有錯誤或遺漏時 各資料提供機關得停止全部或一部開放資料之提供 合理的であればどんな方法でも行うことができる 合理的な方式で
合理的に実行可能な範囲で 同意 商標権 單位 因情事變更或其他正當事由 因故意或過失 変形もしくは翻案して生じる著作物は 如後續以 如您或您的 如果中英文版本存在任何冲突不一致 如果您或您的 実演 実演家人格権 実行可能な範囲で
少なくとも他の同様の著作者のクレジットが表示される箇所で当該クレジットを表示し 少なくとも他の同様の著作者のクレジットと同程度に目立つ方法であることを要する 履行及其他未盡事宜 已不符合公共利益之要求 已訂明其使用之特定版本條款者 年份
当事者が本作品に関して行った最終かつ唯一の合意の内容である 当該二次的著作物中の原著作物の利用を示すクレジットを表示しなければならない 当該放棄又は承諾に責任を負う当事者による署名又は記名押印がなされない限り 形式で行うことができる
得利用之 應以符合附件所示 或其他结合而将必然会侵犯到的专利权利要求 或第三人因此向資料提供機關請求賠償損害 或經授權得再轉授權第三人利用之資料 或致第三人受有損害或損失 所提供之開放資料 指不受著作權法保護之純粹紀錄
指依本條款所提供之開放資料 指依本條款規定取得開放資料 指將職權範圍內取得或作成之各類電子資料 指資料提供機關擁有完整著作財產權 指開放資料集合物中 授權使用者不限目的 授與權利 提供機關 放送にかかる音又は影像 放送に係る音又は影像を
效力 散布 於提供開放資料時 於新條款公告時 日本法に基づき解釈される 明確標示原資料提供機關之相關聲明 明示 映画化し 時間及地域 有下列情形之一者 有侵害第三人智慧財產權 有線放送に係る音又は影像を 未盡顯名標示義務者
本作品がクリエイティブ 本作品にかかる著作権 本作品に係るすべての著作権表示をそのままにしておかなければならず 本作品に含まれるレコードを 本作品に含まれる実演を 本作品に含まれる著作権法上の権利が存続するかぎり継続する
本作品に含まれる著作物 本作品に含まれる著作物を創作した個人又は団体をいう 本作品に関していかなる保証 本作品のタイトルが示されている場合には 本作品の二次的著作物 本作品の二次的著作物を利用することができる
本作品の二次的著作物を利用するときは 本作品は 本作品をこの利用許諾に基づいて頒布することを将来に向かって中止することができる 本作品をこの利用許諾又は著作権法の下で授権された以外の方法で使用することを禁止する
本作品を再利用許諾することができない 本作品を利用することができる 本作品を利用するときは 本作品又はその二次的著作物が組み込まれた編集著作物等そのものは 本作品又はその二次的著作物が編集著作物等に組み込まれた場合にも
本作品又はその二次的著作物に係る条件を提案したり課したりしてはならない 本作品又はその二次的著作物の利用にあたって 本作品又はその二次的著作物を利用してはならない 本条の制限は 本條款之授權範圍不包括專利權及商標權 本條款之解釋
本條款如有修正 本條款與 本著作物 本著作物を翻案して二次的著作物を創作し 本著作物又はその二次的著作物の複製物を頒布すること 条項 構 欠陥の不存在を含むが 此開放資料依政府資料開放授權條款 比照有關開放資料之規定辦理 法人或團體 準拠法
準據法 演奏すること 為便利民眾共享及應用政府資料 無須另行取得各資料提供機關之書面或其他方式授權 版本更新及授權轉換 特別損害を含みますがこれらに限られません 特定の利用目的への適合性 現在及び将来のすべての媒体 留保される 的修改或包含
的其他结合 直接 相容 第19条2項 第20条2項 第3条 第4条 第4条から第9条は 第5条 第6条 第7条 第7条bに定める期間 第8条 第9条 第三者の権利の非侵害 素材 終了 結合民間創意提升政府資料品質及價值
継続的な以下のライセンスを付与する 編排具有創作性 編曲し 編輯 編輯或為其他方式利用之修改物 編輯著作 編集著作物又はデータベースの著作物 編集著作物等 編集著作物等に組み込み複製することを含む
而可受著作權法保護之資料庫或其他結構化資料組合 而遭求償者 致各資料提供機關評估繼續提供該開放資料供公眾使用 致資料提供機關遭受損害 若しくは変形し 著作権法その他の法令で定める意味を持つものとする
著作権法又はその他の適用法に基づいて認められることとなる本作品の利用を禁止しない 著作権法及び 著作権法第102条 著作権法第18条2項 著作権法第30条 著作権等に対する制限 著作物 著作物を翻訳し 著作者人格権 著作者人格権に対する制限
著作隣接権 著作隣接権に対する制限 行うことができない 衍生物 表示しなければならず 要求に応じて 要求之方式 見やすい態様でそのまま掲載しなければならない 規定之方式利用 視為同意遵守本條款之各項規定 視為符合本條款之規定
視為自始未取得開放資料之授權 訂定本條款 許可或核准之意思表示 許諾者 許諾者からの通知があれば 許諾者が 許諾者がこの利用許諾に基づく頒布を将来に向かって中止した場合でも 許諾者がそのような損害発生の可能性を知らされたか否かを問わず
許諾者が本作品に添付するよう指定したuriがあれば 許諾者が選択し 許諾者とあなたとの相互の書面による合意なく修正されない 許諾者によって明示的に付与されない全ての権利は 許諾者に故意又は重大な過失がある場合を除き 許諾者はあなたに
許諾者は本作品を現状のまま提供するものとし 許諾者は本作品又はその二次的著作物に関して 許諾者は本作品又は本作品の二次的著作物の受領者に対して 許諾者も被許諾者もクリエイティブ 許諾者又は原著作者への言及をすべて除去しなければならない
課予義務 譲渡または貸与により公衆に提供することを含む 语言 負修正及補充之責 責任制限 資料提供機關 資訊 送信可能化を含む 透過本條款釋出予公眾之政府機關 進行公眾釋出 進行後續重製 適用法の下で無効及び 選擇 録画すること
録画物により頒布すること 録画物を増製することを含む 開放資料 開放資料釋出名稱與版本號 附件 除法令另有規定外 隱私權或其他法律上利益之虞 非專屬 非排他的で 頒布すること 黙示を問わず`;

/** The stretches one after the other, as `unpack` reads them. */
export const PACKED = `
j#l4ij!P/'Q"%9^!i"&#T!(3.*~!7#Mx&,v"Z!!3,O1,&Y"f,Dn!7~5%(3JDT"n!"b%&x#)S!y#EY"4m#.*p#T&s%#w#j!#*j!~*q'Aj%"9R"#_)j")U!g&"
]%R'#=a@g&_#s#"#)h'7!9#[&"(3xQ"[Q!'l1xQ"[Q!k&&3'[![!Cb(pNzS!([!j9v(%&w~"A!xQ"[Q!l.[Q!S7/!jN&hv"em"Z(jNf""([!W(%v("3&#R"%
[Q!Ji&^K"#}1%5%/%o3)[Q!(>"w~"'>"A)05Dau%7[Q!>+T!31U'^&[^"A[Q!D"!V="&I-H4}%7&~"%83Kk&*o!*c%%!Q'"!e*|3%@/U"k&&#yAS*S0QLS)#
9"*(r!(x8!3t(t*"%d!%<&Q!%D)>+W"2Y&%8%/_!+q!S!a"%j/Kk&#%g<^!i"r%T!#9!3f"k&[!'%jN7a"%|'k&[!1s")(k&[!+R!!]&W>!k&%[Q!&!an!#m
"W!rP##,i!Ws!78]&%m&#8k&%A!%q##v(|!%k%&Mx!v(|!'~"!'}"(>u!*[#+p!%W!5+f:-+@YLa*&s0%p!8k&&%a#De#Z!&y!~!7q%%8k&>Kk&f&*^g%R"D
8R",w!U.)]-7lf!&mAn'&Q)Jt!2t"%!^m"eX%SQ!&ik#g+^V%&b!a<&KTR!"8R".!~&R]"/([!,e9a*&)}&7DX"n'&a<&+q!jA)!k&DX"cIBy"&e#.*P#z!3
#R"}%%4%u".!&["0[!+ba!Da"o'&Q8)Kk&+v"a#%r%"!%s%6Q,^*v&S!c&|%{!y1'%9{#p!g!d!"r%&T!!&Q#&,h1/m!5H)6KQ8)m!;hX!%o&R!p!q!|!9P(
&i!R.Kk&_*#)g'7*=5+V4&Y&-jN:s3Kk&W'[Q!&:p![Q!P"%fE"!X!FU!R%?t&6<TD%m%(!3'X&i')&V,#+w)'N'Eq!S!h!_#%k-)]#q'AKx'"*%z)!&>5U>
-%!e>"Kv-Kk&e"2S,*5-W8#{h%%h!?'.g!d!/y%"iY#[*!W&o#X!'#=U#h4yB'-W8*|#0%4c!6)6!%H'f"yA[!'A'l*#3'&l*#3'&l*.yA&#U&|>S0QL&#S)
!32s*"[b#)i/%v"~#+&v+!%s)%W{";)%I)R">*W!,!l!%|0"'%f-%|%{!v&.f'*3O-+P,&wk#%*z-#3'%~1/*^!"#|'"D#*n*"!3(<!&x"'E[')&E%{/&^!&
8|'%y,CD?&V#v+&F*d&S"vh%7!r!a;D#W%"(c!p"8W%@!3q!R#h36'A(r2(&@l!%!r!&p/%w:&o[!)c++}%)#X"%!3s!W#%U"BH4i/U.&a618&H24|=1Q+!L
3&+Vt!i&t!@6S!T0%p!!?5%e(#KY!%O&l,P"%c,'m)#!'%r.'3'f&Mx!%X,8s3!3W'u3z'l!%*p(X"%8z'b,KT(BP.%KY!%R%(&a&S%#_('&U%%Kp;"&35O-
)U"o&K9a,#_!"8Y!i!j>7!Q!e(&l(!%%'e"2a#*;%g0!%p.Au"c#;-jNv!R#a*/P#z!%a#%+&YD+@d.|*.}5*v/AP#Y#-+f3.|'&&VU#KmX"%q2IKX+w'"a%
j&%cJ*8k#v/!3v!R#}6.P4~&k"&v!2R#mm%#v5/!fQ%&Q{#zW!#/*=y.'Z.+St#l7@m*uc"U,X'*w{"%m(3,u!!z0},"!z!#Y#i^")8w{"+w)Y&.~)!']2'V
m"n'a<&~V!%y4)c#m(%f1&o2Q&)i<'m*jNU,*P!%P(:U"P!Eq!*T0%a&_6f(w<zJ#Y!v<jN&DS&k1n:DT#&%~<#*{%'e4"*%Y=(x#.g"~!&w()^=+%*z!.T&
s%p#g%Q*%c=#X#^)%v*#T'"%d0%*y%~'%t)A^%>jN#*P!v!R#X'"!n&"8j!%!l2c"2a//}!#n,+w)Y2Dh!.%{'(i&"g!d!r%'%R(!%S/(Y&%y0&q:_?&k"8A
&h&*&D]#yw!z4gj"&RV#_#Uu"^F"!r)W;#{)"%p!%"W{"RH%'8!S&#*c_"y.:4s"%w+#h*b&T8)V(#)f"/P5%].4#|#A#n%F!3MU(c%n#Q"A!X"z!*'T*'!3
W!,2%x8!&v.*_'as"D;Z!%+6%.&&|W"V=&&n0%Qa!&x<*l**)#%*l%h%Y,/&R%!%r*/Q%Z!x%f"g/([!E4l&/&X/&p50n'"!Sz!"q[!M~5%s<"pZ!"}!%</T
s%&lA*'<-+:q!~,%x:%f;3[Q!i%Vf!'B|@/u%Yp!m@r?}h!xp%.c'Yp!dC%20~0A!Ll4'm'&9)?&m&v+%zDU!b"@P%O-!Q!^&@v)h#Q!x/kV"i%%u%!u%[%f
V%-b!}h!u4:[[!jH!mt%"[c!)i!dq#[#Un")r((&=l,P"R%?3S'"?5%R&#f"&&^!9!5HkLr%(jS#R9e&)qx%e!S'"!5)m&e!H4d>/'4@*S"&U"[#!q'V#a!#
a!xf!be",wn"g*r%Xt"zp!#P["e&"!c'i%Z"W!f&Z#%]#0Yp!m@&r?r?m*!Z#U,*V&"!u%*U(%|#A((u')w'@i=|*%!d+%=I&*=k..}&7a<X&/[O#}k#"wl!
]?W)<"*=3&uMa<h.9Jc#h.o2f1&9"uP#3({!%[I#/Y"%^I'*T##T"n!(h@!(^I!%T-#@T-+dI&T&s%g%p#&R-!'D/|z!"ne"#vW#q0x(w-"n-g)#Z'(rI%#d
(v,*o--j")]%d,h!#y'JR'#i!&z-&s#"!9%zI#^%>(w-&x)sg"i)Z'%T4)5,|!P"1,M&o/5+:^!r%i"&l*!35x"/R(#1r*W'K5%h:)W"2[.*u3y"K&^!.5,u
!KT(},&+VI*d%h&%b!&Z(#b!RH%xD!(="{S!)3&}D{!'l1%&%Cb(!%,;W(%*L0"p,!L0u5f.!Gv!b4!r!Ne.r!!BN.%4!%T?!'J.a#"'Gv"~#%*s&}5^!"%K
%+R-p-%f=#Q,jo!%}C,^!i"e;j(q"T!&#P(l"&;4&g!d!q#&6m!]#Y,#Z-/!G-@oB)%7#1o8%.#%p!%vC%}#.s()G!&^<&Q!a""i%%a+)L0H{#DBy"+L"b*&
,#R(&&l+(#=u'O7!%Q3+L0)V#e!iMA'a#%Y+#"Y"-U+&L0MT#%|10"!Go!&z2Gc@-!B)&%%h%#,Y,%w"##-&,(S#/G6U0i-%Q?-Bf.u"1Q%e()!e.f[#fF&D
.O6('FU!1,t&Mo!x"%]+!%dL(!o!"w(&n!'W!%q@#m9%g7)!l(},1%!X.&c&,,7+(o""o!t(U![2%RG&'S!'%%G4Z!x%u"6(o"x!"h!6S!o/&6S!h"T'j"%U
+(]%#i!E!G&m8"s&&k,#p#g%%m8("*x5_#1j*%Z!"#%m+!%P)!%vN.j!.j%"t60Y8P'i+#p7#%n7/=b#j!#{.^%>8s&Eq!R#j<(T9"(%}!CE2~"%h!.{8#e-
V3q'A8f2R'%!c"X"}!d68x!h(o+W"2o,!d+#x!"&S"(U#(d+&x!:%L/+'%?5!j'?5R!!m2e!&d*1.i&Y!%I&DP"S"wAZ)%x(&i"%4)Gv"}/%a&s.m.%S+!%j
C!%D%{,7U"'a+'-GW1Gh/%iN'S4(T0/jE)B8)U!Z"{>s)w9%|.YY!&{Kx(/+.1w,1G}F%T!&u++/eC!{4"-Z"{>)(^-#-W(&Z)2s:f#.m!g&('Ez&_'&+:S!
e7Y%%SM!&e:1/('>+k!m<)*w0u0-*t@jZ!%P7*-,c!6*'y,('S!6P/n0*m!]#-@[2%9-3(',B|@lHe]!Q"%p]!3%^!&T!('Mb"(':24s!M!T#%s+(b!Bf.Cb
((t"_0(i%;+Hz()'kJ.g!d!-+U%DBm!#V&y"A)c(61l-1*y""W)&*~Q!e&U.y@1U!i%N+HQ(%N".(N'%y3g*i%N%f((o7u#-+q!s!%i4!B~0!%w.!JQ1"SU!
0Q1"&,R1'n!"w(b%#&cG!S!z0")b!{0!2m0"d-a!l0!k#j0(a"%9+:9&h;)Ds?2i!R5#lI%y14#/}!&GUU!2%]Y!7#4|*.8k-/+Dc1!%y@"U9&t@!&i1"!Fz
@&Z*a#"B&{@!)r@*ii!'%W"!r!%{#&k>+l"%c6g!d!g!d!n%V%%/#%T!*PA'%!X!%q"%A&^"&%r%&)%a#"m!/d!!EpA"a#%cL"'n"g*!@[C#z))%n:%4k*%%
}]!/%{)o1d'i.uH#*=l%h%"G&~B(V'S!m!',Z!&WF(#}#%P(U_!"%e:,=i#!c!]#U')]!S!a"%;&!{)"G%a@#q1@%tm!#L0(n!.W3%v@GAW)6_(<A('%pI.-
Gi!q(q!a"%'(]!PJPZ#q!P8%o!"TQ!1c7+&!m!;Z!V'/G@'mG#@]q!%iX!!&^m!%'7!%dH)P!"c#o1&m!;i%q7%t*&f#%y|!!'r@5#g!0+Hp!R&bM6!o/%U-
!T#PT!"u#%'k&%z)}4t!%^J.k,n#[!])G&+~#+Q"%U%)]1##%(kE,)]!V'&*T5%W"U#u"(o'!*N5,Q%a//B}!!g,n'"=|7&/u-g5|1/T))nF!%T!&+_2Kt*%
N&&D"b!%Q~!!;hG41"!Q'+ZHU!g&Jn8d%#q;.m!V)h&G%~{!*m!X"%3#h&*m"(-!%tO%t!y+_7&iO27=3#_.g(i7&b0}!*g&#aU!m(%%jG84y7k")!y2"g(Q
b!!GmL#)W!GSV!b!kEd(&6%rc!=-g(y+b!Z1"}!z%!]'"!u*t:n1Fz8.!u-s("g),Q%p1*'hO%i;!q/&uO'm)b!f#E4%SF,Q)&P]!"!Bg+y<e'kw!)m%*u-g
5(]!E~)!f#%G)b8a0)*g&%f8(l&2tY!j!m(v<!YKz!E4s0%XU!b!S-&~6%eC(R&b8a0&S-c0&fR")g&J*nQ!"8g&+]!1g/('r0!p*[!d/!l!b+Q2>*p%%4-,
k/%4j,8p%E4w/k"%jA*o%%p!If/u+"+%W48+qE('j")jW!#vT!o&R!U!]&#h"m"T);6&z77&TV"!%wDL.h"y*+f&*m"-a7,Z-/#,6{-Q&7+.~&"(u+Q&R!!p
2T&#s%%Q(!m5#j4"8m"j"/%VE1#~("c5b6x4#v%"!U7V7#{6~(%9!L~>"c>?cO!k5v>(h&G#*|"u0&ep!'n0m!(f#p%%PD).U!g&u0m!V)/~(t>"bBBu]!"a
Q!%&"hx":}>&W)N^Z!%0~>"_8'~>%~#+^*%|>'yL'.!{/%rF!-R?2x"_*#1f""_%0%{L]D}-SY"i"#rK%7#ri!m>-g?##Z2-i?!%Zs!)"Kz--e"2y^!&Q|")
Jd-T2;&gC)&RB!4S@!*h"!7P@!'}""d'&V@!%U@&q!|!&o2JY@!g!X@!;q?!&p?!'V?!&u?'~#*'%d-,r?!+k?!'z###o20n?!&>!=n?#<_(0n?.]2X>!j']
2X>R!!9_!#W,(Y8"d!%ck""8&n4!%-!%RC2/l)=i#+j"c#d!@S##iB%c#k.#%j]";U!]'f'.9p+q01U!T#r..!~#"'x%+HkS!*]2X>/+)o9&1_!6]!R#hA"R
S!b!hA!&6"Z!%V;!?kA%l).*W!iA!)]A!&s@!&cZ##Q%cR"%U<)-PT!]CK^.&y1-e>!%bA!){1!:dA1('Q!K;%xi!!h5X3)]!JKa"+cA(&y?U#MmU"h#%{?"
,&x@!%V<!&{L0,f'%^-By5&y)Jt-9#t-Z9&d@"e.2d@+V%Ki+%b?!Q!)]!m#WA*B#m!}!)!h+g(h!PA!k#t@"b"'|+%,BzS!&w@!%v@!%x=!&w@!&l8&k;+%
i"%ZJ"f@&s2,#%g!d!X#+:i"!e&&bK!&H1Ks!C!s!'&~"I%=Ld!"p,'co"&+:2_2%_7'-Ks!',&}@##hx"%}K'29c#r))%P;!%7E+HlA!NR+)!e*u/y!7!Nc
!6bAK'Z#a(#7N"KT(-,2fDo)%!N%{F!&V!(d%-KLd!@%S|""P&%p!5v!R#v5/R%?ROt@&+p&7b!'c]!&|k!e0|:%^e#&l1i4,P%&rD#g-l"%mO>j#t!h>I,2
p.c4!e#.r43@}6%|/rCK^1%c.&d*I/z^!!&O!%~/"}A(4'{!3%p!S5%xu#){!.Db!w'(X!%cE;r4"]l#3&%*=a!u5c'Qt!%U&Ih(=|:3,V!/!W&^#%Z"%l=+
e%%P&3Kz'lOZ&t)Xq!"{!3t)@_J%^12~M(&v!"}6%l!!%h9#!^1&PT"={!3&c&.(V/>+_3-+Z,?5#e%U3I>+x3I-+e%d*%XV#T!9hd!"I)Z%{!z'&-+g8+e%
W"h#fJ%[JK;t)f3%p!p(-bHl)%P_!+h#;#%aI+%sa!!;h#p({L%U1SN.+(xu!*3#>+i"I.[*'018a!j"Y[!#.x&+He+!u#D!;%Z<!%X6'S5-y&lOZ,%e"!%]
D/&+Hw6T*h#<U#y&g8a%;t)%U"&7r1r8B%ij#"}#%hK'W!{9+h"Q"%k+<&#i"!3m%.U"c'}.&Tq"t)x3%p!U1-i4oO-]*,S!o!.%pQ#">%V'R"s!/dS!}4&g
Y!Ft)x3b!u#%g8-r2y&q!,2!LU#-*W@d|!/c,f!2[a!F!Lc'|c"TG*{!a!,ce"Wt!/3d't)_3%ST!!f]"-rr""{!a!f!g1U-m!e#)[)i&!a!u3%aF(t)q!|!
I^.-*m!H4c!.Ul"{!9#2c!u!D!mY!%qJ(.S*_!&b"c:*+"(&xM3a!#=0W!X(Nb4/!BY"zDI:4S#'T@!&p+.!a!^&n.%*8a!#0&0%]^#4a!R!x"!a!#*g!06B
}!-,%vp!0y,%1Cn*"Ix"g-#7Y!&#[BW'k,m+^A[0,}%Mx!)!j'b"U"|",oK1+h5=i#&h"%@2V!%{?4y&@i;b!q/!g+"P:!a!,2R5&!R4A%+(V!k">b!Y(W4'
T"(z+"^,R#|!/%@,j"-,hW!yf!Fr2!a!e"%{T#!'h.-!z'?51+Z,I)*{(%ep#-P;&QX!j(FU"^!U!h+BN&oD)c-m,D!y"-Y-%t?!%sD/|-"*o!&e+*=u#"!a
!^!%iD1{,7!a!+:c&x&.!Z4g+"kF^!%|=*u!Ka1}#o!}.)o5%W+':i"K^!#%e@!%s%!%e%#e4lc!'T&"&%R1&8Y!#0&|E#]!y!%f"(m%r5D"h#Q!&sG#s!r"
%lG*y"x--+v0!r"&%~Q%#*d*%8%*0-%PB#j(-'Qf#&X(#,|#%t%&#*f"q#%vv#+1V(u!S!c&%DP#Y#(nG,>!s!a!c9bp!xEc[!Z&d4%fI6IZ&tw!P:.8x>9)
!r4S8y%%RU!#r%U!lJJ'o%"N's,:#}4zD-+a&o!&-w':l*!a!6h#Q!&We"!d&Z)%dQ!&q%2Y)>!a!R(,x>t!e"2c9RU!8U!lJK'W*),2k#%RU!U!lJ%=&1+{
'I%iC2Za"7w'X)P'q0&>)!C+{'*d&}m"%y&,l+f*!}[!%Q5[8%-d&%h(,p*?5+H2[.-yNA%c9!&t&!(n&.H}#U!g,}[!.Dw'}m"7Ka!%d!*%Q5k_![8/sc!"
!%P!!%X9)C#=g!0h#Q)%[H.s!01V(>VY!k%"-0@2&b&.&e%4s)i(z+&k)d!)]3X%%[H%b!<W"%TI,c#k%Z&+T!T*1k)d!t!%*%!_&k%%UZ!%V(W!,'R.!&SZ
#&V(H4F'yM9u5v/.=j0q>%!l(V(&e4%U"&q)f"m;"[%YIIe4%j9,!q4"(]!%d%;#rZ!%UI-0n#i=/+sH!q4,%Y%%}S%"Q&%g!&g!#_%d!&u/*)a)[FqA"k,0
2&.!%Q,##7']0.FbN"S:#_!{(e"2vE!=%]+!&eE!'W.!(Z&+I6]!)~%5#V#e!&q1#k%&'y+3W"t#"!r!y4I7!p*W+s.m.?5W!H(b2!%@*F{(jBs".3kR!#%?
,n#}#U0.u!u)g9s=%e+%qW%/.c&S!v%i#K{+"|MoH?_!p*'^W#&W+?5%6Y!&!Z"+{'%s]#%}#%T!%D/(t?,p.k".j-_!&k">+{'%[%!'Q#+78U!}#)^I7]@y
!&vP#"0(qY#!(pY#&.U!V#0%l*#R!D&<<DU/IX(b1*[(r-u+r"b1!R3s"%Q&Q1&v2"!V#X#1p#Y)%@P!S#f32d"q6-,c9S#)x"?#m&e!7!z=e2tJRJ&U#F"!
[<[-FW!!V#XQ!P&-V1R(f^!!V#>_!"V##~%%bj#-/x.x(%^!AY/Z+X%x.g,%+!%W<(A!_&Z+oS"1%Y*+?5^%b>P#Y#@2wb!&9!%o3#~%5%ZE&^!i"|'#%U(!
%ad#!&Ud#&*T5i!%)4*,x<&f!_'z&K;%8+X#Y#[%q!{'l"#;A%cv#4'f!2q!a%e#Q-U#w,18Y#P))j)}&+@%T0.P,('zH+q!2R9IX#z)}4&nf""i"&w!)#b!
g!d!h#z4@%hz#!&Tf%!%E%|1/S0%dY%!%]:!'i:!)ze"!%Tg"#&D&|e"'.S*S)#S0%@!%b,&IU"[#+%y2!)K&!{"_'~3%QW%#LG&hJ'i"!a!l!%&ZU!!%cI*
a+*w)p(F!u#Y%&c_#"V'%P#)|*.dP!}&/P#Y#%~82>1X?"w0~?#Ry!"m!V)#.*=h2%ce%3m!TFQ!@YGF+j"/w0X-[!#i!-y^!!%hi%)'y&W"2S[!+A'-->+a
.T!U#1%S4pa!Kj&%x&!%Wu#'}R!j&X%1X?%oK!%f.#u!D%ZD*m!'q(2|.|%{!m'%t:?/Dc#[%Z,l"k(#^+X)+X%!k"y%+[1S4b*I&('q(4%]a!i=A%Z2#a!>
%k:2(]!,k/|0#j,6*g"u^!!js!"!]!%zI(~"&!]!1V(&+%)=o/&a2"~!&a2S"[|!+%t/*d'#=h%a"]##%rZ!T4"*8]#(]!v!!z0~!"[K!~I"!{!3_![-W!,i
</X!'Wa!m=S@q!|!r{!v(%!p-ap!"3S#X)-[-)Wi!F~1]'"-[-I,QC%!u%uz!%qN>Z:#x@,Sb!%T!3X)*=[-&|"a.a+-z-%~"0f'%p!zX"^.r2,hy!%4X?"!
ZS!'w;#_!&%no%!%hA3R5)U1|7x"/d'#/q3p9!LBY"[%eL%X;!%_f#Fb,U!U;^u!_!x!y+c#|7U#-_!,P%k")#qC|72e4p1)8o&('PO!x!1>n#)!U<%^O*|:
Z(:j(k3&#Z%%ea%!&{ODA[#%[#8Z%W#f!4o))jO%!{;Ct!:Q0)m:%{4Z%W@#mNU"C,f*|4CR*%z<%g:CR*%wA#W!W(%wl#%*r+C%TN%a1"r!&ar%(x""-C#"
%5&v'/|:Z(%J%e"2ZB'L(+:})*CgP!&7(+:m%})%l*%xc%&(a!6*%s<%{!3^_"&xi%&C_8#cm"%i/"-%4%W&T,f&%ZI&TDg,%c#'_+&_3%s3z1%_D,W'={!z
'u5_!Q!@_(aB%h''%aI.Q".%kW%"q3%[">aB%^3t)Vq!p!y5.(f5vZ!f!4x{!/!r1pc!"Pw!!{!h:"DW5"f5%_Q!."~}!!P<&oL"3Z5S!o!W:%VH&c!{!"c&
'oM#!a!%Vr#/P%/X"}!u"Z&i!e()r(!BT.%kx##Y#a&%WA%,Mo!%u^%#x"a-%jv#!0vQ%!)ev##&[&&[)47+a'!a!U8Z6+Y2!{+"Do%j8X6#b7%y|%#P&k#%
u!+#~,%)r(f!*BY"%rT#%z![%:%]~%!%SD%1P%y!%Wa%(+.j!J*o#'jv#!%R}%!%}|%'^2%9!a!']"4j%"R"#R"Q+RNpM#{.tG/+#P#Y##i+%tI#%o=%kr%"
z'%nv#&Y"#=z!+ua%!'^Y!"k"'(%#r+W&&0"aQ!7mY!!'=<,{!{7'.3&={u!"d!k1}6%t2X]"7!W/)!o&"q0r73'_Z!&&=QS!d!-dZ!+!d!/z^!f5o#X!e#@
+dZ!&DW#"a!%fZ!&I^:{!3&fZ!!/iY!!'L!4iY!"T*JhY!%iD-9&d"!(hW!#b2B%_d%!4jW!/Q:RP!"Vx#Dw'^1,-vc!|!)rg"%~/1a!>y&Z,Qe#9~:P".=i
D%s3m=iD%U#+@pU%&RG/!q'X]"X#&u%.3s"Fq0a_#(j*:u.%lZ!m1'Yw%2k;i&s!C&~[%!X!x(IFr7MgP!_a!b!%]C#!X!)]'7}6k1%t2-)8V?!s!?5XCP"%
!W/IW8!}p"%]'#%a&'g|#7s!CP:]*%!w'"-r7|1X!9"s!CF^"a:r7{9%n!"%)@&U!~Y#'h4'X3"&%o1-l+}6%bg"o)pc!(,_('2%yL)|:T,t!|:v!h,Z%',%
W!k;Y]!%r@!0aY!)p)('n.%C_8%n1!&m4+Bm%R!Bn<n'-~"%&b*(81ka!lo"!a!%YY!"v=%~Z%#('(VX!.j0&u#:4W-#PQ!%i"0R!%oC'#]DD#f"%TF')|JP
>BQ"%rc#,i&"U!uT"^!!q'0,h4&oO#mD0'pO&mD0V!0%hZ!"x*)~O#%w@%^!CW"q67I-MQ"q(p!+k(#jw!m#.V)6X"B}!u"wT"IFP'#S0{3^!US!f&S*_!&d
i%"i&%{&@X!&)h(|7=h51l-%Z.0R!*{%"US!-bP!=Y#%p!#Z,l"[Fn_!7d&%vR!27S!R."^!,2p3U!x>d&r-[T!h+h"y"%u3,-If&{K&kL{GS_"-[T!'}Y!%
Ye"!d&(Tc!%!0u"&@+n!@O-j0:Z.!0&x@!)aU!7>!r-sq"w&"d&xE#Sa!81Zo!g*a3)!w&w_!(}i"%xV%!2WK;~%5R!*|_!e!"0|(r-R!U!r--x",U!X;|(U
'/WU!R:U<#&z07p9R+.g"Y=m+t#-,oAs"qCiDpF)-m+![-q5"%[L#d"q6%]'!%kT!#-,%gX&)}_!e!"qv!z=V1t!%gq%,f""-z=V1&nw!k"%n7%u>#07%/,#
%sD|(r-.W!U!}8,&j&2)?5e!z=V1)(yER!z=[2V1RJle![-'iL'U([<[->*&lL40XQ!#tJs"%p8!0#U!~%5uDs"%d4I%iP!#.0%fO"e!'pN'T=%iV!rB&&RO
"d4%ZL"&%Yz#F0JR3%Q&c#h5X#Ie"2d"!d![-q5#o#~!dW!#Z5P"{!z'W!@s"x*)oHc#h5t!W!@%]#!%W&&[*W+?f&%zO&[(7?r"%w'"&&u&,xLq5&UR!R7V
P"-!0,%[61x/81/Tn"R"W,#Q&e{!])c#VP"&=%{="0%s"!'hP!'w'e%vr"_'A&4#W+?(W#!%a%(,-_&0Q["v/%kv%!%zN(@Z!.!j'"%Z45a!&@y1O!e(Q!@v
)('e3XR"KxGQ"%d4%U-!%Pg!%P:V!0%yq!4('k">!R4f*b!y8t(V!0('SCK;"%XS"&=g,1O%ff#)+:p!d4&w@V!%~W%'W"2Z.MQ!%wO0K'i!^:)r3+:Z.V!d
!%c,.&bH2^,T*p!Y!aH.+#a&+7r>.P:c#d!%YY&#p&7'vn#()p3Dg#.W!%~OU!Q&Bc#e4i&#P:!V!d!.+HW"U#aHFKn)6Km5&Q&F<-v@T*Ai&*l""Kq3g#i;
a%P37+p36*=o/,P%d.6%ZU&#^&jC%e<1]!q&Ive"[Kw'h";Axg"vQ!}!S!V!0%lu#Hf""U!}+d1po"6*X"}!h_!j&6v*"!_BBg5h^!FpNo6#o)n'Zp!#da!v
Q!"8Y0Z&+Z.V!0%Yq%*h"p2%bHvQ!"d1Y0%yB'8vQ!,bk"/%cc#!%Tr#1q%%!V!0&+n:*b[!%o0P5#b"%y3+1R!"dP!h&!d!w'K%a@#h";(V!%p3g-l"%R&!
>ll!!%hl!!%Tj!!&PQ!%th!<x2%xZ!"]!%{]""5&7"")vl!#Du#-rl!-*~M#S!~M.U"^!-+Z.%hf%-}#f(#o!}..x&p3s!?W#%_(!'x5(#!Y!%p8I%}o!%)!
e!%k|%!'ol!!+nl!%!0H(jl!(s!I&X<o.Q'*1%I,h,'yS!.Q!x26]!(f9]F!f9)]!%&a#'+H'!l(%W2!%?*%l)[%i>W'UB"^!%wY!.|1~"{,7*X"]!S%<%!V
(%a9!%bX!0z1m;"Z)y&@m}!('{9S!Q"%'%t9&*=y%t!%b05SO8Q">+q!uL{'I>!0v!x>d&p9U"Hr%%a7"X#%lN(v!x>p9-W"2&0-K0f32p!T*W"U#Q1"V!%^
p#&k)&z+d!%R1'/a%p0{0"&u(!%.-^07I81%e!}'a!)#)Yg!B,h4U!w8>!Q1&b!q'B@2s"%o0!x(#h";"!oZ!w'r6r2!]&d!|.x=%n!()U!w8e"2Q(%R%!%c
(!&n1&w8p3|_!v+&t.!'f4!({g!!&V'(Z.!s.m.W+?(e|#()t#"h#s?Z.%s4.)#oB)Z4p"JZ4_!{(d>/%m5&Yu!Fxz!Z4(Xh!!2?!*fh!#&U0&Zp%2+}#Wt"
z1#^z!f(.-p"r@%e+l)[%Up!%O"x"'lh!#.D%Ub&%!p"-'w2!+q!#.~M&ii!"R&&ji!'(p3"?#&ae!'W+?Aq0r7%tt!#Z.]&%e-%~%57%c!#n#}#%{D#W+?'
_i!%pp"&zT!(_i!!%=!)Yi!"SZ"&{#!%zf!!%xf!!%gS"%c&&}#%|f!!%m9')!_&y%X)%Pg!+u!S!w)c&+f32x/u#'R"!'{f!%>!Z+%/!%Uh!#q0r7%K(:4F
_(r7j}!&pO/z!-ra!g,S*r>O+o[!^.~]"wM%%J&zDl#%{N%C'm;"r2r7u_"%K%+P)XO%fH%I,P"&Y&'T=%S4h#Q)&n'-U&RQ!%RQ![8O+o7=^q"l#&q;#W+?
%SE)@Q+_,%!o#X!%d%&6]@TZ"l]!%Pp&*~%5u5?5,p1A%~<+1[-^#f324}%)p3%7v!0d&p",x"XP!p"W!R!*Ue!e-h%W!,c9s".e-PU"#v_"~&#q6}6#y:.^
[!W'Zk")r;j"p",XP!p"Tk"V?E4~C)il""[z!.g"p"{'/g"d&c9s"n.%iP"#{-9"-v^!"p"m;"!h:"!g"d&#"!y%)W!%+)[Z!k-#]l"#,hc!%tT!"p"&a!7m
;"j"!p"v!i2b#Xn!#_p"k-P&8k-f:!k"YNg?"%kA6p"v2Z".d&p"R!*wV!{}!sKWV"#=Z"k#%rB&jM%pq&!%m-&-d&p"A%~H"b!%q=%Z"Hrt"%xM%!|b!hV!
%cM!%s'2)S!o&tq"#Qn"7d.W:b"v!R#|!>+Z.%tA!%]F1]!)#7#k1.9)d&p"&!p3qo!%uU#"gJ%Q#%a""UB%V_&"!%P&,gW!%!{")yh!#.Yu!j'%x2&!gJ,}
h"%vB"a5%Y!!&cc&/!v2Z"t!(f9e"2~">m*+U,%QP''qG!z6%rB%b""F%[!#.[*%X3,R#[Y!)d]!!f9%a&v2Z"%UC9f9%t+%a&f(V/o!#w<.0-v!R#s!#[Y!
/!{"#.%N%)W!I'21x(%q0:4ij"Z&!b"R(~|!&kg"VR"!%Vk&.q0#Vf"!Q3&~h!.W,Ss!!q0%o"&&v2Z"O%{9!&u",)m0-,^"Qg!&7U!}8*XG7&Hx/S!p#Uc"
#VV".ou"nd!#S*S%<S%v/@<-T>'[@'/i&y5At#%W~#(b!Q!S%v/-@%ax&,l(a!E4x]!1b>y&t5}%%pf%!&PM.y&@U06X"}!>S%v/~"k"%%^F%a!-f"%[n&'u
L6c#v/t!%N#^:l&%rC!%zk&%!S%v/%[?"^!%Y7!'oX">[.*S%v/A-^!#A*f""IS%v/:4n#%x/a%T(xc")U1V?Z&+%pH/+:Z+S%v/Fg#x2/+%V!0%RC,q!#e%
e+h+BQ"f+*=&oT%&.g#+b,%:&+:>a*%ga"&T."-g#(u#+7<}f!o!#_Gh!vj"A'T7!&yY&/P>~v!"R+R&h"y"#u%cI)-g#%YN!%m:-_V!/d!y,I#Zp!hh!"!e
5%[!%#P>-%[,+8g#4a6)R&s?1_(%ln&LC#_G!9.]5~&"r)"d-#c'"!g##^j"%a#;6V&}!.9"h(i.r){)#V/q1#P>Ta""d-&c'%o"&/l)[%]t!%D!%s-(I7VV
!ay!"h!%P,-.*h!-h#VV!ay!k(a+Fc#%F0D=th!S%<@i(w)p({&!n="]!)[Y"!%U]"&"IX(N&W@!&a'9{,7j'-,w)m-+:[.-j'>'j#X(w)m-t!k;Y]!#p3%l
K#+:&V&%g#l&/%PI%-'j#%pq&(w)m-e"2~)8%@&>+b,<%>!'_+/+HZ+)!o.?r"P."!S%<%WZ!'c#r"#Nr:&b6+X"<S%<iA#th!:4%kd&2e!"uLn#'#e(1y5!
y!Q)~"x"y%f#%Wu"'w@#i"V!0-y}!!%2"I-v}!3J*m!e#Z!6!P#u/"]!X#>+~@Dc/%|K/X%K'Ag"BY",cFQi!P&&TI%{i"+e3&TGua!K'&hA>%.%YE%iE%Q^
#/c//h(R&R!c%%b3q+m)!rb!cY!*P!!'B"[d!*@,(,!e*[#+q!{'N"&w!:.*0A-BY"&+k5!c/c%%n3q+m)Kn?"!Nf#"&{")]!e"2z&!e#".xQ",>K;q!R#Q-
&2hAcF%{N3oG%Z,Z%e#.!_&g#6]!t*2k#.^,l"*XR"()X-%Z,#d4%_@%a!tg"US!%WE#qp"d.%d~!!'o;.%Z,^!tT!e"2x/t*X#z)=i#%pf#!%hk%!%v&)*V
!0h#z4t/B-sR""~q"%dN!+lR"'VX!W)"g=u#%^R"!%yN!*VR"+d-%d4i"&w@-0l!%Vi%!,sQ"77('U!m"gJ,gJkFQ&"U!t,#TDDv?"t##jt"%,%so"PQ!>&}
"#j3A%@)U"z!%-gJ[%~3%tC(0m%~3n6e#%%]W!2f2jd!)Q8WG#[1e+6!{*u/b1a"%UB&bD!%A#A!%:'>!jd!v!I&ux"%7R&cV!+eT"!'dT"##WR"%yL#.[*&
7+'x&|%#=c&.Y%"'WX!!&^P##aEf)'qm%#)m<%cg&/m!d%,Q//i&U&Q9x..s(#ou!)Sn"%d'P!,%n}!#UX!9%bN!'rh"!%R]"5a!,n%!0e4c!,h4!S&P!CS&
[2m!]#@D)nt&1P!j"o3c3#X0c3-q(4Q//h(p'P%%lG/"i&U&#Q9b!P!Ct!W"2d"]#&:"k"%v("w)%aT!#P!C(li%"f&%ql'+a#m!p;)p'~17!Q)%|J'U"P!~
#+v&%iu#&m!'6!&Q"!)ir#%o2&i!&](%!Y("%q!')!r!g9V=%o~%.*T#[!#RV!X#kj"2%f8m!8%ll#+Q"%dCm!#{i"2%nX"%[r%*%a#8m!'%z!R!%qq'"U!%
G!&E%h&!z!%n@*V!0m|!b~!Fm!'&(}'),2P".l)%^!%]|!!%wq%!&tM1X)^"P"q0r7#=]~!a:R!X%+Hx"Q(%H8%4U#P"#rK%zf!Z^!"!RP!"!m!'.(g"0#rK
+z##%q>%6/%g=u#m|!b~!R!+q!tFv--t!.%F#Kp3%nY!')g@#Ku#%pD!&,#q(t/%P>'VY!d')-g@%gi&*h2%QP!@U0>l/%&y{'-s7gJ#v1+Z.#w@/yq"sZ!%
SE#&a#%P%'h("!Y#QN%d!+Xh"T*%9w@i"#Z.U(%XO%V!0X%%r")+a#,_'^m!%D%Wx"!%M!&Rb"!%t&#nz!>&Qg!"{&%Zu%%b![z!d6%P,(#,lIF!ap"%U.!%
op%&;-@k1&w+!%b6!%m/*>+@z!%U!v17%WM2,)!d("S)36W!+p!S2%!P#z!%X_'(c""K^b!"p3%qg!#6W!%3!%xP'!%}"%[%q(Z,%e%&A+nz!m!&pn'!%nP'
%V!0a5%mN+l"|!Ac#l"#Y;.&%7(U(b&#oZ!-S,%H2P&+Zg!W'-v1#-m!'l+Z!c%%cGlK(jY&)X/1y+#_G*T"%_s'*l]"%V)-:i!4P"%ta'+X"m!}!S!sa!"c
,^1>Cdd"!%o3!7fd"#Z.I'ed"5+Y&%<-lp"+%|,|%.w)p3Ac#%j.+Z.%]u"!(cd"#c#<+dd"*p3!a!Z]!q0n_!97'cv'!)qC!%VZ##!a!%Yd#%HkL}#&ix"#
IXi!%|y",>KCra!8n_!U!}[!%Z,&~3&KC/g2'QU!!(mV!2X)h(|(#vAR!"[P%S*"3(W+?Ed"&Yp!&*0V!/'hz!!%|!&-,r*l/%as'"u/)wE)+q!Q"%U2#hI%
v8"7%jX'!*G)W's7^00&%Z.%zy!!'{I#f!t+&k]!"f"%cw'%V!0t!%is!)W!I,^0f!P)l&+x!"k3%r_""'%yf""P*+fc"!'uW"!Hgc"%-U1|T!&la"!&S!"#
%ic"!%pc"!/lc""|T!*mc"!&U"!+oc"!(V"!*sc"!)=)g:-Xa!e%qNW!r,*v"4e%4s"-Q~!X!P."t*"ChAUX!+%})-C%la"(r+'W#:e++%ev''v/X#S!S%j&
%g+'*u%#BY"%sV')Ksb!%c:r+CnQ"%_X'!{!ib"!%wY'!8lb"&]F&#]t!r!kb""sB%hO#>!%h%"&%l"?Oy!a.4f*uMh"[)v8%a%<UX"y2E~"uM}!-r4gIPf!
U!te!~+"DPl!h!&ud(*a!P&o!#tZ""h!f^!&WE/)b]!.x&(a!,{!3+e%l*I%jh#"I&X:!([+"1(l)"x"&~-#'#%j_#!%i*1Z)%~"h#<%KZ%z'>+]9Z%a!&%y
l#)%4"!mP!c)9&b]"(e>y%%wO(,%qY&+{!3W!i4e%l*&d*6%N'W"U#cD!r!%fU"4a!I,yd!%cDT*%!eS!"U"?k!%r4XAx,%Qo'Do!&U"k!a'q!u!u)!Bq9&V
a!%l#!j)N,d5t#q9%e+!z'Z#&sQ!j_!"r2Ie"Mf#!%M5S#)!gH-If!4b@t!M*o!M^%!T"o!"(jS'"}*(|/).v%[9+a'q!{'%qJ!'1:{,7(a!>2}*m%b,Z"FZ
)%r/+/W*&QQ!WF>K3e%%n_#!&q4%+a'm%%kr#+IR,y%.w'%U3b!?%x63Ka!,V:]'b!r-[1r%?U2-yn"w'%U!UH%[u'9]*@m=s?+[1}#?&_(y~!f!4os!._(z
'}*]!.!U(Q)%a!2U3KV_!>+01U]!#h]!>*%na!Bo"%i/)>o%.v%Z"F(%fZ")~"&c:!W&kx"}*(Tl""k"()&#r+rx"S"&}x'("(j#rx"m/[5*~x';8S'f!z(!
y!BN(r.&!r!o"1!e*#XLTJ"(k!(S"U!Wu'!NPu'"S"+Pu'#eZ"{c%%TY(0,!h%"{W!]v!y9Z(eZ"W!k1~#!d&%fI#i"9%md'53O(N,2~;#w7D=;@T2/eZ"eZ
"q&S!&S3!%[#!'ss(!*}"!&a1!%PE(#_#A!p{![&%lo('(3Qm#Qh%To!'X~'.*e!"(g#&*p"q#J3)%l[#"v+%u{!#~'S"&k&%(g#,&m~'"r!%lX"!&u}'!%r
p("H'w&#&D&VI!%vr%%!5S'%q}'!&:"{#,:")%b!!&]s''m*!r)U,{)'z#(#*BT.#S&-_}'"g#'UU('Nm1t'R5;%Y".O7R5;9sN#TR!/!t',%pc(&j)c""p(
%hj(/hP%T3&ey#T3e'kw!#*^q!#X"a<%y)"g#%A(t(}0"!u3;'t&"&%x!%&S&*%wj("j'%SO2Ej*)!k_!Td""D;%l*x(#9(g#&z!"/,I.1,)b!i-r.&M*U)}
A#&c9"#'uZ(*f(P-ZA{!#nS!P5#%YS"1{!Ax0#{P"Dj&@v"T-j"T#T"#i,(e](!%P:"o''g]()j2zb!WZ#X."V/#*m](!(_+"e64a+"aJ*b+!%XZ(!,S^(#(
g#+S+'!l(&w8h!-Z%:E2{JTx![c!^3~Y"l)pG#uO#U&(g#XD(pg""},&}/%u,,D"A%T^(*qV!j&]##gj")x^""&M&!x1@[2&vC6&>*"h#<@X/1j,u.)[2~!#
~:x<#Wy#%,R)&.*h2X%+|&!%mh%*cY!!x1E~)*vI#&Uu&&#*[!#%:!&b#(N,v"O&/)t"*8N,^Z"-(g#:%jv&"p(%pw&#&a<%gw&*_+#=|7W!d"t!@%P@2f1Q
&n'81!f1zW!a<&S1mAa71U'Vu"%qn')x,SAa76!zb%w&%V!124s"h,gW!nm"^{!&#V8^{!)*p'a/%fb"#n'J%S!-h.k1Y/k.|7&PY#"|7l!%%W!!,|"%*'#+
{")('v+!l([!h.&~v&2&mi!Dli%&c%oz!&~{%])!Y#7q%v<(%uk(+^-*~(;o'#Q8)#%h{&#g#S!&aI*e%4s!#m3&S!x''-.X{!P&]P!U#)r(R9/DT?Y#U"&i
,&,uLf/>'r,-,^V!%4#XCj,#U|!8j'%mx&*%!t.c"o%)X-.%Xi#%P))[)%p|()b!<1s!/8Sl%&Q^'!-tc(%x,"bP"%tc(#Q3F%tc(("*x,#g(#'X}&!'V}&#
D|8%rC!&Q!!%{/Cg("!Q7&x,y2)fo#bP"&Dl]"@v"m3d/e-g(&i7"h#y2b'k+'tD(b'3,Y.%[z'+b'P'Z(b')s2"K[!'os()K9v2b"#m'"%?!%QT)#h#<'yS
)-7h#<S/W"29rBi"#l*%:!(N#zQ"/&P!!&rk#3b'~#+e-v&'6rAo1)(Lb'3!b'3%Y~(!&b](#b'3%P;"Y!%Yf(!%t5%O->%]m#!%_!'b!_9&MY!%Yx'#(N%[
;(e&&z2)D8%Xe(#b'3%Td("{)%|t!#W;"%V#!,w4!%;!(~j("b''YW()(NS!=;#e#%Q<'@Z!/b'V'({1&m!;-:%]e!)Kg!d!#/=d!%YU"'b'3:4r*%(!%S="
b''RX(&b'q&S!n!)SX(!%|K"w((}K"h.%J'#b!9&P5'uQ)#Kb&,R_)"s%&zJ!6d=!*~<%a,b"&&Tp(#b'3%u='j"6T'"]%%o=!%u=&i!^%>b'*PK-x)Vm#RT
%v4'xM]+xMVs%(3%gZ'!3s("xM9s("xM3s("xM(s("Qe%&s(&xM3!xM*s("xM3s(#xM3%m(!%id(#"xM0r("xM)r('U,W;"xM]+-q("xM)q("xM4q("xM:q(
"xM&q('S!_.,c!x%%-%,Q+O(xa(%n!#Q!&dh#!(y(!&/#o'w('w:!'u(!%Qe&!%v("=/v("Q*)ZE#i8_)1]E"#1y("xM4y("xM+y(*_k#"gGpHjy"&^X"l4'
[i()a"%T!^!i"U%W5)St(!%zj)#l!%&pd'"[&&wZ))Xs!jJ]Ct*%4q.'^0"Q!&tC!(qC'(w&"Q!&&_T!!&oC!(lC!+5#)!+{h(!9wr'%#*S&'yr'"&&ci("U
,%ir("S&%cG!3ps('"#P!1h+(Y6!(T6"c+%X3!&c5#y2y@%p"!%oI!7TL!(bP)!h!UL!,Vs()pK3;Nt)ba!S!%l|"+!pKI,[E)!X!e1%Wd')X::W"n6y&_37
%aX%N7pK#!5p5/pKJ!^[!"pK#b!R4W'x{"3t)WR!w'%]937pKX#t)W"aI-S(,f*%^3.PR!pK/S(t)S+%m629pK#s3*?5W't#"Kz'b#p"P4l.%YR%'+V4(xIW
q!%|'DP4ZU!fP!>+n<pK&q!p/Z}!fK7!R4S/uR!-+p/IU&pK)a)t)aI-!}{!P)m,)f5%rn%:w,1h#Y:@kn"t)Zm!%t+mk"([-&Zm!%p!=dW!P"1y&@ZS"&q#
%7'fl"m#t#%)|7l#%X(!%op""0%}D'U0!u%~#B%Pg&0o#X!%Q=)!0Mm-&Q"%|'px#&nz'%*t@v5%hj)/pAhLYR"'(k!&!hLYR"r"If^!%r<%X9&S#%Sz)%&M
c&&ZT)#O-%Xw(4@r9-!YR"r"@2S#M(k!-DY!%(k!&TY)!%48kLdY!)!s!k!&-(u/,2s!pAl3v!S!s+#T0%f(&Us(%YR"r"]Z!%aP%%b(!c!&Rv(!&_m)!%1"
')^Y)&c!0t(u#'tu'*b!<j"#28{"bp!'r}'+c!0&{"@U'^&tDg3%|E,]Z!&!zIC#k,C"U!%j!,a'24el%V%%YP!K;&&q[%'+H}3!U(%8!%lS&"7%S"81U1<@
U'u!!mf%/!n"P!}*]!^&u&m7&*oa#vG^7%qF"YP!%H#[AX"%{u':.[*M_G!x1.tLz-"}!&g(}*f""u&.!tLu+"P#z!&-*&.tLm!W)<>*%]!"&%<%p)k&R!&Z
{#!%o!&!n"0S#%d"!&z!"&&5;U"r'P!!r'0dd!A&S#/8r'P!Y/V:f6R!!V:f6^,!r?U.%vr)(u&W!r?:4v0&M'/XJF!i-%?%!Z%r?%Vm%+xY!b3q+x+R!*s&
-W1%u&!%on)1q#%u!u)t#P#z!W*_!z,R!*z,Z5]4%dp),Z/W/.!W*R."R"V#R!%D!%[[!0=i#?5b0g(R!!x,Pi!#=h"g('P"'z+Y1R!k)Y1'PQ*!%c^&(g!0
"#X9A)r!/)a)Y1e"2oG1U!z+Y1t!l=v+%Xu#*c!0>!Y1,zA)&Y)%}%/m/&*+=i#/vCbf!#v^!m/#%QQ*##q*'bd),{&k!S;#ir%[Z!y,r"i&QC%J+n"P!R!!
s&#m"U.1%P(')!Nk#/%_'"n"%Ro%%n"?5%PS#)*&S".!P'a!'P&#18&5%&S",*V'(}'0R!0-t=&v%'W%q#752&Su""c!&]!(0&#*r'0%_o)+JW%q#'Nv!!n=
UC&d'-b"#Y!R!*d*%&#a)%%s,"s&&Vz',=h"m"J]+xD#=U<{"%f'&[%~3#YO%;!&X)#y%"'k*'*r'P!#x+&y}(!%Uu(%P'a!J(yq%%&e2"%Y#!(}q%"&*|q%
&U!V#r'P!&|(&q&#d;%%uz#!%u"(&-W1-r'0(U)"r'&r#(v!Ws"#cs!An(%v"#}1%%g+%*=r'%bV(#*g'%v+&0&*8%0%l#8n(%>)vh!Ar'P!r'0f!&)">%{+
&l+j*"cV!&{+R!#l)S?F8r'S&n)81UV!#=m"-,i^"/#6!m5"!r'P!._E{k!r'0Q%}E&E2{r#{&b!n=*z+Y1T>k!R!k!S#&p/)^,k!Z#oa#vGP#z!*o&*'B'A
n"&r'S&%i?!&j1!%V0&v"~#U"{"'rC!%e5"{#%Pl(&"^"r%^"%Q^)"|'&U("{#).!%l{('>*YJ/{"%Tx#-&V#e!x"7=Y!FU!x*t&&T]'"}'%|l"!'X3!%q/!
;n!%r'0"%V0!Gr!"m!(i#!&tZ!*d"#a#*m!'~*A%u3!%k)(*x+P&u!![#%_2%,e*S#%iU'!%x4'1!o&:4%?%v!tLl/%mQ#*u&!m!<)V=&A%,(>(,2]P!X%'i
(!%v(!%Sg)&6!'M%o!'!d'p1'X#%i5(:X7T!#p!P"'c!"r,%Ud)"n"%f2%c!0S#&T6#W!f&'0#n*q#%p-#b"|!&4'P"6'W!f&&^!&}%'/to%1^""Z&%B%W1#
q&(n!%8r,l"&Sv"#*{"%u-!%qU#!)|!"=%TS*!%S.!&c!'X%DW)"8&F!%S]"!*t#,&-{"E24]7%_w!V%&f#+.*8l"X#Du#-Z,3d!!%bh)!%~"!&F!%pY*"m!
&zu#%8l"{'%z!'p1'&}:&%kP*)l"JY!|!/8{"%8#E4'O!&^&)l#{"k-)g'#t=%XV*!&h7%n*q#c!'<"^,%u&!&nV*!06'}%'!g'&%]8#EA%q{"+8{"k-q&P"
#W1!g''x(!%Vb("k"&YS"#'^,&u&"W!-Y%+}0&o"{"oO&}/-~D%V;!%R;1~#!e#%b!v(X&i'V'S!f7o!}A#Vf!%uL"*'v*#x+-%V@(e"2t/!m!#%yN";%kN"
m"&:-&U"x+f,*h!%{".]#y7%bR*'m"n%FV)"%@&#i!)W2%f53d!1r.%T)!;&e#Z!x%U"{"v"sAz0s+%uS*!&a!%T=>*(|>&z2>P#z!%Yu(&k#%o,{"%ac).c
!0I,u#s+%^5-'k8S)%/"mp!9fv(!(W#!'kv(/_!j&_!Z5r'P!Ep!-r'S&r'0&z_%#V,U!%s=8.Z3"u!u)PCe@{5!bl#PCe@Xd!Z3EqR"{&R&[#m)!]1%Y4'0
&S!r+i#%}>&m)e*_!"'U!%Dl9H&n"!&~d*!&^'%&Hd"&Zl&!%ck*(u&&!^7T>k!'pg)!%[.))g"('H4kL'U5,)k!h4'vG)a)!'N&XA!%m=1u!!WX!"D?5r"&
Yj!%d&)*V#%Zh'.'N,s)y7%!|O"*z!U&%PG#V#o4&qF%x+:})'Q&!'u?(V#e!U!V#_!%%vj*!'_m&!%ZG&O!V#_!&d1%&d>/&y"#&O%]B!%ub&%Q!,c7%;!'
Qj#!%v;!%qH!%q?#V#_!&e[%!%Uc&'F!_&z*1%A##U&&e&"#(K!)Yc&&~HhFfw"{5'[c&!(tx(!'cc&!%bw%!,cc&!-s!'%4P"&S#'h!#&8%d"#P)P"&kb%!
&g##V,!&|!#*aa!%</!g"x+:s)f3%yu%%1n-.[,(T"!%l;%!y!dY!%ak&!%q4!%s/"S#&l%!%v%#j"8%f%"_*%^m*2}'0#z+U/#)h(=g'?5o4Z&x+q&)UG"P
"%oy)!&V"%IH4's7"&&Y)!&{v*!&S)(?5sp%U#-!&|2#,P;'V()-s&._Ei["(]!%Xx*!'{M")%VW!#e!x+,bu&&W!c&E4,w%#k#y"%l<!%tJ"H%ur#%NX&s#
&eJ!%Th%#U"k!']&"U"&ZK#-g"%i@!%Sz!#2o3%:%8k!>%vV'1c)%~98N)g"?5k!q,%b!q2X%%d@#Hd"%3'k081o.S;%]v#Ck!,[q!l#d&q(4o<%y=.8NS!_
!Q).dn!s"Y!f+k%&{":dn!{&b!T(]+#t,9%mO"J&vF,r'd!&p!Y!.u;9{&u#&9(x8u;9Y!!{"%X7%T0%T!%fh&!&bm&#*8%6"|!%Z@%!|K"%-*u"l#k#^&)(
]!D%K!%~'"s&%kR!"P#%ru(&S#l/%&&}+!(hw&&{"{y!%T!'Y!!&_-"X%%t!#4k*%^@!'4!'V)!&2!&s%!%7!&f7%8bE~:'yL--Hp?4S#&|!P"%P#Y#(Y1'k
%%Un!z+U/%r;!%wy)%z+U/"'p6-x+#*{"&8z+U/:4c!&f@!%~<4k)']/}'d!*x+#{":U%#j/%}'0/m8%vu*"c!%T|(!&|K!'dE)&:T!!}'01%N(b&X#)*8o&
%N!'oA!&oX'!'Q[##@c7&P0!%e>(}'0e,"S#Y!%wD!%]'#P!l#%&%m%e]#1%R*"Q(%n)'k'#l>%/%|#(%S,k!w=!n(&t4"Q)%bS+&!T>k!-%dI)|!)!]1#k&
%%ZK+>S!T>k!^g!#S!Q)@'U+!%A4X%]*@S!Q).r'S&%j#n(-y&p!q')r'd!&YC!%zP++yX%Q)#b,%#d*mDQ)%^O)!mDe,Q).w=n(&@&/Sd"f""&^6#T>k!'k
C"7&{C-c!0U#-f"X%X(Z%Q)!Z%&J'8n(*{"QN%f!!%g?"U!&iD"r'&RA!%Pl%)U"o&U!mDc!^!^,&q!#:})%UA#U"8%1"%%pl%!%3"#&^!"l#%S*!%1!%,(-
{"f!Z&p?S)%Zl%"*&F+d"T>k!^,]!s0f"-X(%nB!&W"!%v2"q4(z%-,%a&z,>*/W!r'S&H'[%!&jR!!&a%'f""*T>k!%gD's"%Sa"#Z=%fS)!&[v*"v*&cU*
!&be%%Sa"#Rx#%u>#j&"%f*:Eu!S![#b<1!t&.Vx!!'w){"e%4k#%[l!&d*b!S"{}!%_#!'Q((t!a.4gg%7j!'r!),k"eBFU"{""%TI!%iU*&f"bi!s#!&S'
!&YR!!&~%'U![*"X&"&3)&v(|!/r'P!,(z2!%~O-f",^i!k"&,2eBFu#P&%sN#mDV=%u~&'c#@!Q)-%yL"f&(j)#7!'SK!&[_!&9"x+Z#%Y^*"x+&g]"!%zB
"x+&lp*!&nF!&bS"%c!0M%ap*#t"s]#%VA"1%tl*!'SZ!"gH*ul*&[#Rp"&bM%rl*!%hN!&TM"d"(i+*f9-U"[#U!V#a!q'%]O!'n)!(Tl*&#d4g*r%%kM*S
&i%Z"Hc}!!i%Z"%%!)w?"U"%x5!&h:!%jN#ZB)&m-)!y!i%f9k"W(%.g!#t!2%h!!&sS'(a&.s)kV"i%|1&N!&~c%"r%%d-!%m=(r!i%Z"BNJ%]%!%:.iK#t
#|C2Vl"a;t#i)|2#qg!%[d*!%i6'r?x8!i%[h!)X/#i%Z"(e'!+Y/!%h!%*i%Z"&[!'U"{"SC-D%SY"(&#i.r)q*{&'E!'wC&@!V-h%&B'&:k"4s"'yj))n"
P!#6o/i!P%%tx*#1Q%%S;!%l@-_E{k!*e,#i%z%q*{&T>k!&H(%ZB!p0"!%4"Q)'mL%*p%)%b21i!ij%%i"yc#gp"#Rm#*a"T0#f7q*V'%~H7x<%-c"&E4"S
!r3#[)b#9&P-b#Z'{"b#{"%QE%}#&%%v=+o!f(P-#h!j&x8Z'%%k6(=u##l9X#8%?/W"U#k"F-b#u#T(n)&2Fn)%uL!%~6,&b#{"Hp!I^.i#*8'T!*T0,@_,
/b#{"_*%h.,:b#{"9*Z'%P_!*z!&ZI!'s;&Z&U#k#6%y7"='nD#_E{k!&[}#"ty#*2!&nh*+T0"!b#{"1x+Z&S)'q8!(V!!%xf+%_!|%{!%z-"a"%a#""+uE
!%="_!'t8+P-b#l9"3:P,U1SN%R4*X+w'd(uv!&!n<w4'pW(%tX!!b#%Yh*(c!0!x+[%f&(t!7b#p"x.a'W"U#)p'W!e"2U%lY!h!.=l9|1>x+f&);*#s,*Z
'8x+b#x+%hf*&f=&y0q)%x%#r'P!&X65qBz!h&*{.j!&S-x8{._#A]#Qd!&=h"z4y7%~W+&h&!qBz!%c2,^)/!jJ#VK"8b#x+%Zq+#b!_!&ld+!)r!!&l_+%
Z'!j&%p@!&_d'/*]##{.m(%*tF#_Z!l%h%V)%eR%"oG%{!&Hm?iE!%Z!(r("8d%&o,%,(%Q&&s{"o=7&5)!hD&*~'{Bdv!%X"#:fd!%}='d%u!b!T(_g!%}^
+%'Z%W#&b;!*x{&!'u{&&U"Cf!4&^{&'[)"Z%W#u6)vN*v!R#v'/n"P!6g"%xh'"'&^+%t+%9'Z^#&-CX#>%WC!&^E!'az!"r'&C!%Vh#&n"P!X%A%br+(i&
(z-!{"H'tW&%-r'C%f;&Dw)a,hW"%SW++X!r%"X![&"_!&jC%[j%!&av+&c!0S!t#%[})!%sc!!&yR##!<%hc+#c!0%sq*#o#o"%[s*!%{j+!%Xl&!'Wz!!*
Zs*"*%qY!%Vf!#r.*yy&!+fa"!.dc*!&yy&!%W!%7{"a'%eN)U8Z6)*q%{"2&i1!%Xo!"sA%|K"*'Wz&#(P/*|s*!%vu+!%X""a*&}s*!&l-*(o"s+"u#U"{
",%vb+(r;!yO"U&&&gY!)&sAD_>[(7b!%TU%!&G!'wr+/_>&S-"a!R1}&7X"n'x)%#%iz&,z'#]?&ae!#v,"cd!f#%oG%t+TIQ-&QH%T#<V'&V2&z&('_'%c
C!(q/1;Z!x%%g"{"f!z&_'>8{",)g#*do+*'&YE%k58x'{&%yy!("w5h6"!x''Vs!#g#x'%Ud!!&_S#'*='6W!%S!"Z!%uU*!%jM#EW4%[!!%og(!&bt)#/#
%[C"g"%ph%"h2%b]+#x%&%r_&#'%%~f!&z&X#Dp;&M'W!t5x:e9Z!%j!!+hD)='&)Ua!=e#%o}""8&c!!']#!%cQ"&8=e#1%rG)a%n;k%&yX#xX#.%_f'(!n
;mX"=u#P)%bw+!&Yj#!&xE!%x"#mX"{''v"%*f#"%Q!-E4l/%a%n;]!yX#xX#z%W!%eW&"H%my""r6'lw)%E~)V%%C!+c#(k%&t47Dz%%:/o%.!sB&xN"_&E
Q%~)8f#(Wp##E*%h@%b!fS!#&}c+,b!#a%n;so!pt!{?&#k^!'zL%q!*h!%vX+-j!s%j!e6j!g%j!p#j!Q*j!&dT,%=j!~*%z6!)rX+%*=j%'^T,!'^g+"9%
aT''ne"9[&#ld%'_j!!%~{'(#!p%"#i+%[x%/Z'#-j*AR1x0VK^x#)P5#[8%g!%i+"[&5}Y+!%pg!!)Vm"!'h~*!(uX""#%pb%"*%m*!*bZ+!>T~*!;W.#!y
)&v0"]!*~0"U"%Up!!'y%!'m^+&Mx!i8_)=U^+!T!~"&b0}!&h"&u}*!.yh+#b0g('bR"!%}h+!'_S*(S!z!:vEh"g&%sI2v%i#t#i9m)!Q("!g&Sf!U"z!X
2b!;%im#(e[!y]!)*f)_#%>%g3->%Z!#,2']!"X%%-#E4%qT##Z%or!%_U*!&/>q!g(t!2V-g(%d}#&YP!D|8&]#j".U([&UX%j!#i!b*u!}!&)Pu!)~)!&f
V*!&e@'w[%T4dV!&Q4&Sf%"z!%3(v"rMRo#%&XD'Sp"!&b#%.8~&'Y7(fk"V')!y#"%oW*"SU!%qp!%z!h&k,&tS'!)VU*"D&VU*)!a0"b!b8)8%B/)8U?1!
w0:xk#R&g/!j&YG%jS+#@.&ld%!%uG!%~Z!!%lH!%ls!!&/!%^-#{":%xV*!&a],&'h&*{"){U*!'z[#.&ny!D{*{R!&n#|FU)]/&T9'P]#"%&eV*!4gY*'!
m+)Dz1'dY#0)DV?X/[Nv8%b!t-n=&2QP".%P]*!%wd%#fR!*%qt+)W!R,-!m+"]%%q_%%h&!z?&z,!&w{!!'QX*!&]r'!(d)-IE2^-!T4#Q4"!l6)Z7&Mw)g
&/%e!!'rX*!'T^#!%eF)p%U0&f/!u/jU%&l^!(.m/&qf!k"&&e|&!%N"y&%VX,-[)V%!yQ!#sB"*f"Q2U"%q8'Jd"&f&Z&%Tb,&',2_G%ii")iY#m+81Mx!#
&P;,#a;"o)o2,s"7m/v<%i#'V4y&q!Q%k#&ys&2y"m(v<4PG)!T;m+!'<X+a(=i#&V7&u&u&%!%pk""f"%qN!&_f"(n"P!,~Z!j)Z#%U5"{4%&&~Z!{4y!!%
7&,~Z!r?.%>!%7"g3&B0%p*(f"{,7z1&&>X"z1&f"&|T!#0^S"%Tc"!'pS"(^,!r!o'!Q'%{Q(&n"0l+e*&zU""f"%h+"!%V]*"'&w-,n"P!%~Z!b0g(a(f"
P#Y#(6!&]["+u+X&i'^&)!t#u/tL&XD%AV=&%UT"!%^h+&#i!|!P"&3#%bX"&iX("V=%=%HZ+U!%qW'0wHrk!n^!!t#n;u/tLwHrk!u/P#z!R!%wc,!((#u"
.%eN&r!T^!Y,mt"&y^"+)Ri!h"m"!~b"-T^!cL'."#'8!%=")%Vg&#~b").R!#*s&%X|'){b"~a""!dr!Q8)%N"#%]r!"W!%*!%7&cL~a"dr!Q8+L!&H!%ln
+!%xa"!'lb*)ES+!p2%T&#%lb*1"!j4&kY!"8s&j"X)!~("dr!Pn"&ub*!/W!"wi"%yc*!&xc*!H^!#!t}"&zp"",&R'')u/>^F#%^5)"V=#)(f"@']'#f"N
+|t"!&l*('1e*ZS"/bA(gZ!)a(*9X!r%X![&&rZ,"#&uJ!%VR,!6fu""!)fu"%)!''sv!+wD)!e&k!s0'vG^7%ny%%(k!>&6'e"2y4(k!&?.:m%4h3u!!r!V
:f6bAn"S&%y,#a(3%Yt(%',S#)sp+!)w]##}*!%zs)(U(m+b0;&y)%@"f"%zt"!(z+!&PT,!%}9'@k"r*&e!%Xi'!&q"">%uN"eL*}*+if"Wy"%!Ri!e.^&,
(%ha"%l/%]!%A*if"S!/t}">if",2'g,&!Wy",S!&i-#!V=%m&'"u&w.R!^,&Y~%!&UY,#c)j"%be"!%S7&a##X7c3%hX,!'sY(!'mi"#Du#'mx+#'l!%{a,
)l%h%]#6m!d%w.&i/%-@#&hQ&"!(US&+^,|!ou!ic!R.#pz!"8(od"%f+!x1'mQ+%6(u/&N".%il,!%)"fj"(gf!!%y~!!&7*c%%8_!.*Y!|!(lj!#n*q#%R
b,%s&#k)'E#W%q#&^h"!&G%}+V%_!%xj!!%q"""%L!&ss!!%qy"!8[#!%;!8[##*8(]!#_*&&jq,"b!%Vq"&W%"8g'+jx))o2f1R.&i!~7"(F!%q"%&!g')/
!+N#x8&&jt!%r'P!C.t%!%Q#!&t%!%)!%t%!%>!)u%"r'-u%!)8!*v%!&G!*w%"r'&w%!&cG#/x+%m(#8x+9q%"x+:p%!&xl"#8x+2b%!%9!%P(!(y#"x+0x
#"x+'w#"x+%l)"x+*u#"x+,k)!(6!*k)!%D!*k),x+>{"oV!m!f)h&k,{"d&(u}*&P'a!#3)i_&"&%{=!%QA!%d^&-l5%[-{=e0aDpIp"v*"vM%vO1e!"m!d
%X%*m!#B'Z!/-d&%%lT!!&tT%"=&XQ)%Ez&!%y|*Q!}+ib"WZ"q+m)N"f#Ad&%{"P&!{"r{%!m!f)d%k8!X+"!ib"WZ"REZ3%4}+*8N"'f#Hd"U(w&"X"d'&
#%w3*q30"d&-d&sl#f!%x.+{"V%'f#'f#,k"}+%zD!%?/o1.W!lENv!R#f*f"^i!Q).!1gQ"!&fQ"%,Vn"t!%l}(!4kQ"!&^Q"#%U%%f}"!(gR)(u&cP!a(b
'X!?%f[,6cGv9S/}3('uQ!k8yA(3/yA&U&(3+@l^!'ko#!'_R)!%gV-%#a.Y&(PX+!%qP%"g<&^V-"o#%r~'!*~Z)!&}Q%%^"Vy"1%bj&!&r!"&'a[)#b'[>
&yZ)&1L5&&Tg'!(o|"!(c"'#r'Cq#1%|[)"k3&hf(#/b''S},&'X"d'S+%UZ(0l#b',!pB";d'#m!l7-@V.%}f&/Y,/#UC%b'&u5]#w*l!b+q*%}],#5t!(i
R+#9{#%oa-!%1#MV)&p]#%l#+@'Y!"&/Y!"+(Y!&)KY!Q<'pS-%L5V!%VV,%L5Y!%k1!%a#"*%m^)**n;W%q#|6R!%9%kv(.V!5=i#.Ku;P4&Z/&&%Wz,!%~
7"u;&yW!-V!5{&Kd(#t,u".&9%V~+!%qS+"jC'7!%j~&!&fg"&*e!#p'&cY#&W!t=V!5*bY#!'tK2Y!S+*a)%n4A&#d*%!i:&#q2%l!,Z&5,h,1QD"r"b",%
=%#n4A%X>%k!y,V!%sb-.*Z%k!#=f7"P'a!];-X(%WR'%V!5L'}X#""&q(#1]<%UG"b'&lx&!'R~,%w<#qS!%[},##d!)7"&%tW'/Q%U./b'18)![Ck!"80&
V[,%n9m.e!'^!%-,^@'[[,"J,^~(!,^Z#!%S|(##K+_Y+!(VY+##K%XY+"W!-XY+"l#ITY+'P%k-Q!&p(&q+!'iT!"b'%bW-#}+F%ec+!%o|(#&g<%o*!(P?
!%s*#"rA%W1#o1hX!%5!&Vw+!%Zz+!%sk-%T!L5&r]%"d.(d)!%oW-,H)U"bEz(&{#)Dl"%a*/!B&=u3y"&z2"b'1y&['&a,"&&Rw'!&+!'nf)!'Sw"%7q)^
!&]t%!%_(%S"+T!&pw)(}##a+*<F%ud#&-}-#V+&ie,1u#;x%u"1P%6]!&if!&eg"j#DY!%cX,"|!&Q2'U"8b"xA!%Wa)1L5+s"kLd"k!ef!8Z"7!Y!&X4%U
x)"u&)qn"*"D8Y!+:|6V!&ip,!&b##S4D%c}("]!&l{'!&_d,*V!5p!DKuJY!^"']t")V,W*_!g<AV:f6(fq+!&y~##'~#%cK!%Vn#%*S%<%Vu(%%}#6%jU'
"t+(WY-!%W!!'Zl'#+|6%h!"#%o|"!&^w!2n"X>ke!,e7HiEb'&=P#Y#"Z)%U-%G//}Js#&lt"!k#Z"d5u!&>+%}"!%h^),V#e!k"d"g*N)!5R(%i/')~'S"
x--(R#",%n[#!'Wt+!%fT&&&l#%U-%n&#K~#%^h%"&%gR#!%sh-!&cP-"'&kh-#b'&%Vj)%v&|%{!%lg-!%}9!&RT#!&Ur,"+&ig%%T!&|6&g[--_&q/&c"1
rAe#6k%&&(S!#b!fS!&ky&#Q,&&sh-!1V!5jMuAr%q"i"#q!s!.b'&#b!fS!|'&T!KY!%g2,X)b9dU!"_!}'d!+:U%&Ro"#V!5.~n"!'}n"#s7p"%~u""bE&
dy)!+rn"!%f3!%YJ"y)%uy&!'}q,']!S!=m!;*qh%!%u53}'d!:x/S%m!e#Ab'W!b':a#)b!z0_H)k(!-_Z"!%Pu,";%k}&!'_i""V'%XP(!%zh'"u#%]6!%
lU*!&kZ""K%iZ"&1Kz0s+'nZ",b'+HU-!u#[!-*8%pb'&_,/+_*%X&!%XY-'f=&q:b'_?%fc'+c0/#]#bIh&b'/h2%^J#S%<&jS""b'*_R)"(/fS"%u6L5%[
S"!&XS"!&}h)!,VS"!'|P)%98L'XU(!&VS""(%VS""b'&RR""b'+PR"%V!5k'%wC!%wq)"f(%g<#:S,'tZ-*d9u,nP"#2[EcU!d!'4'R1-[1Q(Uu!&x}!+&:
4Z|!#S,wc!+Q%&mp-!&du,!'n'!%v~,&z0&l(},%M!'{}-'Mo!qS!#f(%sa-&&b'&rA%kx*"~&%nk)!&,/@x8P9%1b'Q%n:Dn!&#Q!&Ty,!)bT-!%0!%lc&#
qLX.'hT-#&w(%l}#*;b'e"2U>-!d7'p?&f!r5KQ)%R{,!%|^-!%.%4nS!#%sS&#-x0';64rf!S!{R!#n#Z"#Us!f*/b'#U!b'a*sd!EU%o!&lT&"Sa"&Ww+%
o!+V4%Z|,%5,2%lt*")%b!1WOr>|W!yT!W,l3#m^!wa!Q&tV!)W!o&!%jP)2L5[1i[!%{8e-V3#la!Z4#qX!x)h!V)%kQ&!%6/XC!l!fe%d%"V)T?L5b':u!
%l+0&a1T5%o[#!;o%.+%t+U&!%9"i"&'"U#%qD&S!e7su!#%Yi)!%tR)!%O6}+e.V%rAXJ"N%8[)F!b'V:f6-,s".}8%ZK!(z|,#Eb'&jT.#g%p#&jT.!&QT
.!&U|+##K(TT)!(V(!'Ss%"o!%uX-"b&0Ts%%j!&f+%u#'[2~!"*]K&VV.%rAeU!h!%oU)#Dj!%cM*{J!U?"c5[c!x4{)&lP&!&d^,%9!{)%fm"*b'b'P'^h
!xo!^h!xo!r7%kN!&1,yU!%b'x8b'q1&S!b'q1-Ry%"L%XE<1P%/&)d,}&u!DeK7rAP#z!V&S3Y:W!@|v!u!~(b'qGD;&W}-!&eT-!&dF%|!/#&}/,b'Y!&8
b'Y!f!24_'&Sg'!(X'%})%'%6!&dP!"F%f_,#c#q*%PJ-#:})2%'T*u!DrAZ/%}w%"jC%ko##V!5%W!!&V!"f#%][""&&qZ"!%nZ")MNAb'>+u.%Z}"!'[a&
#&u.'nZ""n3'mZ"%8x'e.&|x!*!o/d))k%&##)N!%fT."lD%mp(#('%[U,!&VU,(b'[)"f#V%f#%[U'&e.X8*w)&az%!%em-!%iH!%o*!&~X)"f#%g?#%xZ!
%cA!06)-@)KUB#Q&&]["(V!5W!q!R#e9%PY'"f#%l[&!&pS,!'dY""a'-dY"!'v/'k%&m*z!f!%Qq-(!=._/P-#%_W-#rw!d.%_W-"Vx!%zp(!&yV&"&&L&f
!4MiL%gh*,a"#]K"x"z!g/f1}!QT!&hl*(#i!f1#V8f1%XO*u"1a*/u*_+}!&&[m-"g(%hX()L5l+h3)g"t!%my-!%_4%24^{!%V]&CW'#%S1#d^#"*hk"g@
#%l)F!iu%}}"w&"gX"Y/PY##!SA"ht#bW!"fx#~V!/U&&hC%f:&U>%~Y.)2wD)6Q&"#'Q!,8g@#F*8w&t'X+w'&z?.b#a31U')a9y<t'3&Q.R"%lQ.*V!5d"
k"c#;jBO%bp,!%:!%u|*)vAb#')Q.R"&%ge.!%U%#a9ux!%-AZ7P'3&.SA"hDV~!{f!xW!T3Qs!Q.R"b#l<&T3[7;)b#P'3#P'3S"YDD%|!"^5%c>!%j!!%f
v#%P3"Y#&_y)!%ia'(m>U!y.xD~AyG'}[!&h"VH])+%P72+f!2f:%!nNj"Q%/n@PX!#i!z+Z/&Pn,0f!][!rAa"%^5']9q!c,]9.I]:%eh.4w3#b&-q"!_&#
o)d71#i!xb!7Y!}'d!&40+:]9p8]:#T!~+yQ!i+/b'%f8'pZ,!%j.)k*~+"r,xN"-%m0"p%3lQ""f!'lQ"#ZQ!>%rg&'w0"jIg(kc!'V!!%b|#!%x[,#-p%%
u?%f!4oD&ly-"iY!%]x)([)!z9eI&q4%~i'"&%RR"!&_^'')j)r3&[)%_m!">%sa-,#Q>+A[E&#k1z77&l.*kd!!Q4"x""c#k%%H#e.z&%cn*#e.jl!&fb,!
%TM!&x-"I)k-*k9XW!*f)#=k9XW!&e&!&[6#E|/%sQ(#wBmB%t{%!%34v"],%!e-g("&i7)!x,&Q7y2{&-mB%UL!%Xa)!3ed,)l([!b0}!('t(%Uh&!,uW"!
,h}%%u*_+&&l}%)u"-U<"c+}!d/%iy-!%h[!!%|v!2Pi!"Uw!~U!!r!P/W(!Y#v"Wl!-y&q!l0&Qz(%D~'V0%VT"8T;l'Y#}T!|^"b.f%{;h-e'jS!l'V0Xl
!p]!qr"c*_s!u&W%Bv9%ie&%(k!X(%^6##Y!%x[!!%{,#&-&fZ.!(kc!"!&_n'&9(k!u"&}l"%'S/U-&zU%*u!&}3Ik8U&(k!&f7"D'gx!"@1gx!!%Q&&f,D
8n!%yj.!*sS.%#w(S/0|x!%Cb(Qf!w"le!!%cA'R!k"c#U(W%%f&(-rl#t/V%*f2&pU%#@i!%vd.!%QB%X"m!;-[f!%]#"d'/Zf!"-FYf!!0W!"+'W!!Z&Wf
!"&%cd*#w1A%Wu%"&*Z!!c#kf!#y;V-)lf!#m!;a'mf!!'Rf!"y,%}M%+o7c,&rf!"c#)qf!!%pf!#>P"y!rf!!%{)!T!sf!!1W!!x-tf!(n*"#v>i</(yf!
!&wC!&vf!!*sf!!%]S!!6uf!"fs%&uf!#{#i"%w.!&=(TIlMu]""!d%%YS+'w0#Vm"~x!y.%pQ!(&b'l]%!xt"1%S~"(8xt"";f!49mg!6V%8lMu]"Q+|!>b
',YL]7M!S2"x&#|%%Xs")kb!!&h"&b'f!k]%!%c!"%&.#/XJ3b!%>b'gs%%|"!%J!)}j(%%V++%fi+!%q7&X"}!AZi!&{#/7R@5#XY!mc%.o%;A8P#z!}'Pj
!"]!J}i!!'t*!%UK!*si!!X"hi!!v,~f!"u8["Pg!#y;V)1Qg!!&U""]x%2l{"%q&^"P"Fe{"!)X{"!V"|d!!&hR'&#m"-Q;&jR'%]1"Y!Jf{"%#e-99j{"!
&=!a!n{"!%iK#*{**y""{*)z"!m"ye!&e-9R!9&_%0U!]&d..d:#a?e-{3&j-~&U!W-&5")%1.vk!1U!ro!xl!y>z+UV!#SH"]+%m&%b##j-&ta'#e-9k#o}
"!1Rg!"{#%qs"!1r}"!&o+!&^S0!%~r"!Jv}"!%n8!Q!y}"!*r"!'w|"!'c"!2w|"%+HX4%X1!%sU+#o3uI/Q~"%KY!&8wg,"p!'@!&~}"!(Yr."J*q}"!8W
}"&+a'gW"T!){}""tl!&{~"!.~|"!%l%!IQ}"!(sr"%~Db'&%[x)!%aT'%a%n;W%&K!&fT'#QT!@%Xd(!%WT0"-%2!0^T'!&O"n:%ZT'"+2ZT'!,TT'%+v"Y
20ST'!+}S'"+%_i/'V!5I,K*}S'"V!KZi!%=i#m!*RQ#!%V,!Nai!!0]!!}#VQ#!%q)!<YQ#%&q)P!-]Q#%#8P!_"aQ#"V!3aQ#!&4!;aQ#!(w'!*aQ#!%k/
!3aQ#!'TQ#!(fQ#!%se0!9^Q#&"qLX."&VG'"j2"pY!fM)dQ#!%n0!%gQ#'h&b|!7KfM'QX!!'pQ#!%uv"!%pQ#!'oQ#!%-!,oQ#!&/!-oQ#!&nQ#!%j1!%q
Q#!&gQ#!%{2!<gQ#"V!/gQ#!%g~/!%^G!&pg0!+]V1!8r~"!(b-!2r~"!%f*!5u~"!(v}/!%P"!)v}/!(t}/!.]P#!%cn%#:4&wX,!CgP#%qc"qc"[a#0kP#
!%}g0*V&#i.Z#yU!%*P!JuP#!%rM!%no*!&sb*!+~P#!&b]%#8P!k!aQ#!j#{e!"S!'eP#"*GeP#"*v"{e!##Wm#&cA!l!~|"!%RC!}'R}"&Zl"b.f%VB)R}
""es"%R}"!W"{|"#pY!fM4}|"%Z*p^!c>-ke%!%rr)!Dke%-b'g3)d[!lKb'v0b!gX!Z#A%ii)5%b'Z((d*v!R#Ql%^&&Bs=gKt!S!=n(q!R#%|u%"Zn#/cf
%!Ftg!"Z*T#pg!"kM%Wf%*|'T!#i!p!V!5P"%}V-"%&[m.(&#%9V!5'fv."}'%qP,&y%%a&V/'qE*vf!"y8X)W*W,7x9%E!{#^g!!w#Tf!"x*%uh-!&Vf!,d
n!T!{&Kt,&kM|6g-x*&{Q1#5.%pj!"~&h!Vf!%#kM|6?Tg%"s!%w""i"%M!.{"!%be!"V!.y"!*p}-!c!uf!!%ae%!&Q"!*|f!(kMuJY!x"P"%&PQ+*q!kMu
JKY!#^"P"&Wz-!%8%H4h,%qZ0!'u^'!0ig!"kM/rg%"]2/kg!!%r!!'lg!!%bq-%W#)a)&a"!&[.!%f:!R!wg!!%iY%!c#zg!!&U7'QN#S)V!5%2!%Qk%"Q,
<vf!#|'T!'U+!.[k%"y!{0tf!%^h!^h!xo!*pf!%V/q1W;/sf!%V/P@g0)vf!++Y&2%9*b'q1)&TH!%Qp1!(si%"#/~i%"Q%^%Yg!(O-b'QR!2e*)0&+)-bE
8i}"!w%Zg!#qC+m*[g!"Z*P"[g!%uZ"i)v?%c[2!&(0l1'.dZ!Z#!dZ!Z#dZ!Z#Bi9dZ!f.&Vk+%h#i)v?&Tg29d..iT"fP"P43&_.Z/[&U["J|3"rR"j3&t
}!a^#"!rR"j3%em."#%8#p"{}"'vg2!(Xf+!%T!!&nt,%T*Hd"-jp*(^&nc"id"|9|#A%=!(8%!r)"%P^.!%(#b!S&&[Y+1%h*#%o9o:_U!#ex"7b&p/#cU!
t8&f!%U["j3h3&Q!!&|y(*ABY"!v?&a%R4%bt(!%dC!%h##X3y!%RT+""%+*E4d.%[:!i)v?(T;!'}],#9*%}x,!%|x,#p"r)%tU1"Y"%Zb3"o"%^%!%ck"!
%/!~!rn+!%h'!+tf2!&c(!S"a(!%gx'"e,%VY-"};%cM(i)v?Q0A!aZ#W&r(=(,fy"q=Cb(oh#n#/XU%}U%wq#.!^q#sk#PU"Cb(}*!k!fy"wJ.UAS"&t~+!
%k~+!%SO!&gy/"p!(ku/!&vR-!%og/*(Q"N@jAFDl"'Rz/#&T!&Vr."j#%U|-%.g-S*%B%l(q'|#%^i2!&ro10Q"N_A%(t#rk#wJ'(j#:4X9'v{2!&jX'?/*
R!1,#7kJO-kJ@i/a61kJ&(BN,}%x*)*^!pAl3r*%Zy1"[!%Yb'!&)%uQ!k8U&%[X3!%6%~#%+*zd3!.}^*!%ta2!%Qs/"8%wd0"?%gV/)e!M*i%Q)!Z#%g!!
%yY3!+Rc+#?5&r1!%XF'y0q:_?&f=%?!&vP3/j%x)]##Qd!Jb8a0-{O#j*A%{O!'ZW/!%j"!'[r3+7DQ_"M*Q.f(#*%]s.!4Y1"m%&]t/("w(o'#pY!fMf!X
P,!%wY/!*f1)pAr%hL'Bre!jQ!%q&!'qu3!%wd*'(3&b!S"'px*!&su3!%Q8&y!By"['%{W'&&-b*c#%xk3!%l)([')h7S"&-%fr2!%z'!%g7()f0#]5l;%&
UV3)MU(n#c%Q"S!V&%kk3%!pA{)%a!1>!pAV&r%hL~B,s"%e/(3b!v>&QW/G~!89E4t"%P.-(3d!)zK7!r%hL[-lEV&i%%[a!Ql#~("!V&E4f*jU!*8m/%&8
+,|!pAq&S!U)m1!T:%|!!%p7"I&g'"M%m=#o!pA0wx3!'mZ3#y;V)&Pw&!*rZ3"+&}x.!&Ti+!)Vy3!)}x3!%_7#*=1Py35pAf!2a&*fP"#=f(.!3pAhL&r%
hL@{)&s%-W!:4[;)U1o+pAdu!w&'&xl2!%U}.!(pz2%(S"k!%i'%j(T!|'(ez2'S"&%|.c,%UY2+_&O-S!b"gT"#=ab!%U0%,p.&'rT,!%W0"E%mv-!&fm&"
S"3h!*U%a%T(g!d!A!y8%X1!+t!%!g!d!,s!"!%y0(2^]!1Q+^!#%UQ'#j#pA%we*!'ha3**j%"aJ#jL#.%p<+w##=o)j!j"n%Fy'%iC'R'#d,h!]%%vy*(#
pDoT%^%>pA%oa3'#WGh2%g8(ta3&!pAu'@(bh+)j}%pAk1f,DT#i,%p>#m(%%8!'u>#c#d/(bj2%#w("%_v3#;h.%:%pA^Y"Y+&aR4"{#&gu3#X3ke"(e,+p
ABNa8)DV(&ed!&|U0!%[,'r!V&ua#&i%%w,!&^|!K3!pAke"j:Y+a!jq#&pAY+[X#r"rt!@^Y"[l%^Y"sU#^Y"|z"^Y"|z"sU#{W!P}"y]"''e&Bt^#tp#Zb
!v9!r!m-,b4F&S/&|3>!TZ!%;),s")3z##};%b5!%v6!%Q_*#_V!&&~a0"j#%eP4"g-%dy)7=p(q(n<%}*!w&S#1oA1c)(k!:4l,X9&};%zw2'(l(N}F%%j(
'!k!>!k!%Vw-!%fA0N"8b",P;U6hLr%hL&pA@[;'x*)!Z"^&,o81,%][,&d*MN&%cV+&X/1RV!/%:!%="sA%lX+!%x~(%R1#wc!)Tb,!%WY,!&ZO&Z"&Q%f,
%bg3!(tJ"~&(TU'#Qy!{!%o[/%aj#^}!v9&YX+&2!_&1%tx3#W&e#(gx,)b!<@TD_(Ac#&3!%qU-"fP%%TP-"e#&[z''7|T"^["Qy!o^"%~W3'l)!Q"%~"%w
k/%a%T(0%P%#!l(%pq'"y!%^3.u/,X97S!n(}1#nIu".h>%se0("]!%d"^@e,%sr/#%W!%n[*&Q+f@&"&fR+#-vg!%tU3!%hp.">'6'%0k')g@%}a2%u*_+Z
i!'T!%7U!h+%q2!%vg3&h+g@l!b+&qY0!%zR+&R/1Qy!k_"'[Y0#8a!%fW05q30u5B,k//Qy!o^"!GS/g3-Qy!k_",m*!%D%W&k_"U,%~l'+k_"P".b#W)Aj
n#3Z(/RZ0!%cV0!%Xw&!%X"+Bg+"|h#81[0#b"Kcp/!+Vm-!6Pr/!&lw0#W"2'<"e#&Zm2%!r!;'yp.!%c[4!&[f,!&uh*"w)%tV0#U!x*'xq'!&WY0!%SB"
Q^%-sZ0%qE!R-%vZ0!&}m0#a!U%'Y~/"&&ve0!(8"p(%~)!&n{3"p(&Uo/!)t#%/b#t,&Zk*),a/>*S2,|!&hZ4)_!j"k(1)S2.&gq-##^+&,#h(V/%ks3#a
!#%+'p"#V/-f&&;>Mc&h#@k"ZC&2U!yT"T{!"a/h5!r!wV!"_!|c!S2E2)&"]34%qv-#m-XJ%cQ01X!x(Z"S:&l^#V/.W!x&,{'.Rd"Z"%]i-%Fq9V/%pM:x
&,2y8xf!!x&q(4!_&.Rd"!_&bN"Z"PA"er"R"&-%SY/"V/%va3&a!,P"z+%tk3!%b"!%]S*"V/%gb1"P7%YZ.",&_!1-,j}!/X:&-,k"P"%{Q!"-X:%oP+!%
v"!%[)'Fnl%P'm.z*%oO"r"%yd0-@hCi=&g-F8z*-DZ"%(54]w!.j-~&Mc&&-8z*@S#/]3u".^7S")Q"/ZC"8z*d"xk!d]!qW#tX"&[Z#S:z*%n!(f'%4U!y
T"w&%i""_!*i")xk!d]!}%)rJ#pW#(["!)Uf0!%V,#@2&ju-"&'Yf0%]u!9P:&qr/!%Yf0&*R4T8X)&hb3"a!%g3!&[|.!3bf0#+H%Yc0!%rh3!%^3!:sb0"
!%]i-!%gV3!%M"Q(%_1!(~c0!%2"z')Qd0")%jQ-!&3!'ow#!'<)k!JKZ#KWF{4%}d+(!Q'&~!"!&vd0!%m2!&_d0"&1ad0"0,_d0"u!%hu3%0et#P5;Yd0'
8NHm%x,'^d0#0k"%_O!&Si2"Sx!'cd0!']k)'}%7!0y5%hd0!%gd0&c9Vi%#[T!%gd0.k"u!!Q5"d&81)U!m1rk!%WU/!%nd0&#r%!N%^!#_&o/0ce0!&hs-
!'^e0%+Hy4%uY/!)X]0"x}")}[0!V!qY0"5%Wo4!%X##*V1>nY0%+Hm%'QP%#-V1%u(&I&@p.%b5!%Z!)*n##bFg#u!D%l%(8g#Hd"x"n#&w3&#g*n#Vn!&i
Y/!&zp0*&n#^6.Ui%&#QL'rv*%F!_!%z3!0sU0!-e[0%!g,z6*g[0!%+!;g[0"5'h[0(mp!";S!;@%P|2!&h[0!%|W+!g!x[0#=p(0YR0!%wv,"GJzQ0"y)%
d=%O%+&Q{/!)u{/!5U{/!(_B!O[{/!%uT2!z!Y{/"o#%UE!+}^,"y+%q|+#Q3>%gl.!%7,d5%4)Z17!}!-f"%_T3&)b!Yr#n=%|T.%}!&S!&ce/!%bV3(T?.
u*_+t'w'&[&!%pU-!%}E%qq!#y.&x{,(t'#@[D!a!%Pg+!%2'!r!~">!%:",%jl'#hDUT"%r>'b!S"@~y!1%Yj'"&%&+S"cw!&l/%{f!]!T3[7%zV-!%T!!%
>!(i]+!&V4!&V!#=i#7T!%a9]!Z73S!!3q]4!*S[-!.^g,#r!o"2]g,#r!o"-[g,'Df0u'ZF[A'_^-0Hr%!r!}0(p"f&3p//!_5a4&RQ(-_5sc!r7l.!r)_5
&_53P*-mc!!%x[4!%nd4'.n#Q"S/r/'0!%av3+h4_5U,:_5[')a%Z#&<""%b!'S'"*e!~*%}"!5u!!,sg,!7zc!!p!rg,'(3gD"k:%Uw*#m=W-%Yl*!%q%7&
l+]<n%FX!e13n#u!!S1gB.ut"l7f-"Pn!qu"yh"&pj-!&>!']&!%Xg'#_53%R[4!h!p(&!X+d&S"%x<%m'>*%m|!!,p((3P*{j!(}0:%so('3R(>&~L%_k&%
ZDc9['W!{(#3P*&a(!k"^(#3P*(x'&3P*S/}*%w|4&3@n%V%%l("]</m(!&}b1(9a,&_!p)'%lp)!*/'1U'/k%X)%Sr-"G%6&Bf.#m"&o~.*f.-,nM!'h"m"
%I'mC"!S?m"%uZ4&y*-Q&@%rU3"@&rU3#-m"'mv)!JtU3!%_{(#ES+(pW3"v/&SS2#?e!%v"#m2e!%_C!'v:+3?5S"?&k>r"~%%9-*e!q'AaCw]!#[0"?e!'
>.w1~%5p5S"&~b!%=z*QZ!0%~#!%_h4"j"&ut!"e!'jQ,%1U6/%~Y4!%|Q0##m7%~r.#U![*%jQ('!dB^&g!d!%k!"0(I&-,n%F%fv4!%s}/0.W!!Vg!^Kdb
!bc!#=Y!f:1V(U!&|i4!(|z)!%P!32d"d!-P)l]!A#SKU2#iN/Z#%!p9&Qq/!%Ri4"k&&l!%"p,J%{S/!&4#*Y!%]h5"-&i^2+q#-,PJS>%G.x=%lo,!&p'"
#%oR&!%z%%a*%cK&R1#Bf.(_'#S>R!%dt-)W*rP"#n#W,XN%%qg4#b!YS!'S@2W,FW*p<w;?5Q&l3&Z<Yx!l3-@Ro!'va(!&eg2(~!"kl!&Tn!!%ie3,W,-,
P;a6#i!Y/)r(&r)+12k&P!ES+G&*&S(!%M/j.k&v!R#{'/G&X7r*{&!0&rz3!+^R)"U"%q],!8u{!!&QP'"0*u{!"e!&gz3!9W!#u"1%lV5"]!%ls.!&~c5!
%|u3"P(%}t.#R.!%Xc,)'W(k"%c#m!]#%ip)!%ts)&v:Q//a%%id5'/g'"a%k&%lO+%W!8k&l+S>>+P8%fi)#*m"+sy.!%VY0"k&&n#(t(T&#fX!m!V)%|h)
!){{('.-0Ez&&gk3*8f),uCm'+:{#&Y_!!%O!%X)!%km1!&_f-"&'q+!%Za5"r5&b~1"H(Xm1!&C!'U{+!&Wk1!/ok1!(Vb4!%T{-!&Vb4"T!%Vb4%V&&i%&
Wb4!&m]1%y+c#y"%}y/#_O%%nD!&^t!!%pz/&f&Ne&k!%Sr2%b!_!X%(R!#Hd"&kj4)i%y"q*{&8Nk!0Q!")(g}+#eL{&%U!"S#&d}-%g!d!{&%_"&#S">O%
RN!%pg-&{&r%p5/%J!(x8"y"%x8"Y(%lW/&k!@.Yn!%y[5!%qf!!&pT(!%Sa5%i%y"{&'d#'n^!#1U!dN%jR2"e&%j/!%aV.&S%i%y"a.%Qs."S0)H!'{a5#
&:*ya5!%t5!%la5!%Vn#!%_G'g!d!1V(O%}a5!&fj("0*}a5/'ji!"v(P&+e3x,i!*k&PJS>(e/"+%o.!%y^,!)q,"M%PX)+#Q!f+!y!z)V'Ev]!%a|1!%~P
5%k)'[!%UV5(fT!7Gh.8v((|q(!%q{5"!,li"!%bR4*k#.R&&vA9)wA%Xg/!%Z3"|>%g{!!%o%!%gu4!,dN#GR,%;'U"P!R,b!v(5Ve-"*.qQ+!'xd5!'QP+
##pG%|4#Y2*%PP+&KY%"v/%g,!(}j.!/zf4!'W")81ez!&fu!go!jJ'_"%E*P!*o}0!3Zw4!+y}0"0'|F!9bw4!,fb5(l:o!#S%h!w4%}"!&]6!(mV)!%Uz1
)t*"f(o!P-#=&oV)!%nV)!%Qg1))l:8j&+:g+(bV)"F%bV)!(~d+"P!&_l1!(RV)"U"-uR&!'sR&#Kl:%de+!%R"!%Ss5"_53lw"#+:(va(!,R(!/[[*!,~'
!*^[*"v/'^[*"dB%nl.!%r!%%K0**!%xk.9W["N7!]R!yl!/sk!]]!7KT([>Z"d8d"!sk!!e&a'4yl!%Qj26Ul!}w!.!k!m0t)m%dO-k!#v^!Z#&e,"~!4}%
%Z^,%bFi31&eV5(_^"m@{&P#z!oQ!p!i#(zm#sn%'B&'&Zq.%&R%3%Qj4!%~c))P((a!&*s!cx!%UN%+_3O%}S68V+c,Ay?!_&~g"X!'sh#S!th#f|%hs#Pk
%}s%ph#zt"u"1R+^&3id2"sl"7hd2!%Y!&k1k;&x|#%Pf)!%tf.#-+)Y_2)t)}l"+&p!S5y&%U_2"Y!%|H%h"<p)%w}37Y+R!!tu%z5mZ"_Fqa%tz"mZ"_FT
V#tz"bq#x5X&&mZ"_FQs%~l"%.K~l"~l"x5X&W!@]<S#/~g"&!W5"c#z5k'X)*b"JS0du!^^#du!n|"m0h>Y+Z##xOZT!h(uy!)Adu!bW!_FR!%]P1*Y"R!p
O,i?)!B%~Q*#!Y+%TW6'|"#s&S*pG%_p1&Y+l,P"R!(je2"^!%e3"Y+%jz4"l*%g;"Y+%vl!'Q!+{'2~M%ue2#+e%&~e2%S*&_!*tY2#(Y+%R<#Mm-%y;)z(
('k!gn#vG_Q!%fr)&b"+:i!%aX2!'>"y%5{"!(iX2!*gX2!'}i.%+HbA%em)-U"s!k!x-Z)&Z&+v0-k!%X^4(8Y!l,P"1V(,sW2!%Sw0!&Tx1#!Y!%Vx1!%[
Q6"Y!)Z}1!%[X2"z5W![X2"Y+0[X2!6eU2"Y+@eU2"|1+]S2&Y+7!Y+5US2#r.r'+T{1"Y+3T{1'Y+f!_'TX"x<5R{1&c-a%e#U0+Q{1"t*7R{1!)w!!1P{1
%S*S0jC%Y'"Y++vc4!&uc4#VX!n?'mz1"Y+1fz1"Y+Efz1"V]"r!gz1"Y+1gz1"Y+Bgz1"Y+Fgz1!&Pq1"Y+-Pq1"Y+2Pq1!'~p1"Y+G~p1"Y+'~p1"Y+/~p
1#j!~+,]C!%pA%f!*^v#&v!%[%:^!%[f.!%v2!)Pq1!%^A'w#g%p##Q*-Pq1"Y+6X~.!%PA!&Y#"q!*SA&!~-'c4&Sc2+j#,%x,!Q!6W!z#%ZS#!%Ph32BY"
xP!h(ja!"~-Q&p+!Z/"!z#w4X<%hi1#!z#%di6!%Y~.+!z#)v%#uBvA|Jb1%1-p!R&Y!p)z#n.%!|)"r"%Y^-!%sU0%W5"-%.(k'X)uGb"|(C%}g"%z#>I%}
Y6#s!#&Zn"!%ah6"XZ!&Pd#!%eX0!,o7Cz#+,+>tW!va!m1S*#S)(z#R&S*x&,n6+e%jHF!t&"z*{+sNkZ![#"S@[G%^^2!%t^)!%Pg,#jHI%Uu3"Y"&[f*-
WP!W/u!dE1]:-HWH!x&&t88S!x&,f<.!a3R(b>]*:4a0[G)eR!!a3Im%R!-%zq2%a3:l*%fa/'_&Q!y&{'I%fZ1%&e+rC&is2!&SR!"|(%tz)"z#'x8"X4%[
u6"L%Ro6.[(z2+:~"fBR=SQ!R=&=Y!%o4%X!e1#%lt5,Y"z#s!)8y%E^;4i(%T!!*j9"z#%y?!%U>!'r8"v0+r8!&}|0"W"(TS-"Z+%^S*!&e!'i!p!T*l,P
"%w8-XJ[,Y!%}]!#U!g,{(#jE%w8*z=UHf681#/^D%w(#%d"&L!%T#+!z#9!s!z#k"{&K%Xz,D^>*T7u2U#!r)W"2Z17|(u2W!Hm%4O&a&k)[5i3.U"T7V#-
i/V0Z)IlBA%Y%'p!=_!|<7%^*"+%|u,"z'&[#!'|j2!,z""T!&y!3u2&^#r"t47^6)![5i3#g,Fl#%U3%g&&y4!_!7%nQ1!%[y0'z#7KY!y4%c"87a%W+|(C
u2X<!T7u2T7r)&i/w=![P!)[5{C#g,%Z!!)T!!,b""c&%X*%.*_!%}'!&mZ1'x&+}).f('."2%hM%(z#R(%U^3"T!%_'(w87=z>b#z'&co-&z>b#3_!'aS6'
|S!(z#1p"%v[3#!R3%Z#)Y.1k<%#T81%W}2!&T%)W"2_'P76!B%,(t!hN%dj!p5T*%sR*#y:hB%'1kQ!7(z##hY!kCY./+&R7W'(z#%|i-"i(%SQ7"z#2x~5
!(ub6#(z#([S*!(zX6!(js."f?(Q4&X+~-'hY!e"]1!%^K!r)a1"e+(T1"j#Q"T10+:vl!(u@uD{&U!V#"je#/S=(&_^0&[Fe!"qA%|m6"p*&y6&uD,U#zAB
x1"pO0x1)>8R3#^#r"@&-0V,!U#h4ju"#lu"wV!"}}!m&V#|2X%%Z|6&U!|2Em*%W"!&~4%U,EI%a3%p("V='f:)2f:8U!V#|21'j<*kC#|{"w1kC)=ka"*d
3!%ru0+zt!kC&|i!"!m+U'/,r31t!@!g,"k<1)u/Oh#kCW"2d*%oQ,!%ms3.q(Q(I%u.!^w!Wx!.!m+qA%F'7b#_!,k7&gr6!%{k64z#,zA-,Z&S!l}!T5,|
!%p!(u@p9{G%%dY"!%bx,"_!%ho#!&[Q*!&]8!V!l5"P/T0yE!["e2!%aW!!6bV4,('Y~#!<6W!f*{!3&eG's!S#&#};%xl3!(lG!(jG.-z#w4^;jn"!z#P"
1R%?&%mg0*@k7P%%p!|<T^!i;%h!"k(&eO&"f*z#>'^Q6-W"2|.!j)9-+mW"%p!%mN%+a'r/&{G'vH_(W)v1p)%Yp!&!]&#t,&ZG!%_P7#l(z#%ws.+z!-v!
l>5#=g#%%^I!%UH(BT.{}!+&K&wu.!%vy#!'cc3%z#z#R!0gI-&#"c#r"f*z#:qZ!"x"%xO(#s!CT!R!g2%jQ7*z##i&Ia:%l)}4'sm2*X:#t,%c,i;"K%*+
x+x&R!*x&-+c&.%fI%#g2f(%~?%%k,z!%tj2%S+W)a0&~J"!-~J'k")s?e3l0&uK%s!CR!':)R#v0&8n(t52(7)L'R!(~-'1%rt.!'mE!%XX0#C#&bt+,s!/
!hY!P*)!r,?e!&]y.!'Tm"!%TL"w1%0'w1^{"~%5m&&z{+!)_m"!%SJ,Q".9&b"M_!+@P%%|T3*|(C&U%&9s!W#%PW8!'fJ"W"%Wf3&s!Cv/.%}e3!&vI!'T
R4!+YK!'hu!"x"%vZ4#x+x&/dK.u!K_H8g-l":#:2d"w1%N!%bE#~"*%uK"n(%uK#|!P"&qK&!q'z#f!(oK&&18f!&X~5&L'_!"&is7%z#1?%uH!%{f4#1?(
}!!&uc7!&i!#s!C%mM#i/j#)tI!'[Q8)w=*T7[Au2#U/-gL"p!%I!%kP3!%Y,!%F"6%y!!%{].%BY":)RL%t2-v2&n|3(e"2aF!d&SF%|l2#|(C%_g.!%RS1
&WHZ#-,%Sv1!%us-&|(Co,l)'lh1#s!C&|u7!'n"!%wu7!&n!*#'-k;!|"%l,%d^8"l*%A&U&!_&W)&zr1+!^!-!|"{'&W8-)P!<&"*d!|#AI4|!l,P")-'a
0@a/t!x+a0@p._!"w1v+&i=!%Uw1#M!&~%!(1!%.!%sM%d"p*^6%fq0!%hc4!&D'8^6H4U0&Qe,'K_!>h#^6%pW8Kw4+@ef!s#8_!~:|0+Ha&Z%^6Fbx##~@
w)_!>+a&U0^6#~@_!{&~Hq+m)+~:h6-!^6@|0X%%_L"jQ%%wy7!&fu3!%|O's!C)w1e!(U"#p&7(np+!&X(%mg"#S=&x)%w8!z#)U0%7=u@%ZE"q'%}L!%sM
#c&W)%Z[4"z#%{#.P%&W)a0.=e2)!qA@P%'g3!%W&"9&nS+"|(%^%"1%aX8"qA&c-,U2s!&|(W#7=d!%vl!%pF#}'0%PO1#%tQ!]W!_*m&#^{"W#"l7-d"!z
#%ZG"j*%xB)!j*e"2~^"T&r-%v3&l<-@2%wK%s!Cd!'}**U/&R3-SKq>#p!%f]7!%VO)/]3Q(!z#%4%U%%a)8d!%J!%aj3#z#R(%^|,!)dU/&o#z%*9'kV+!
&{"!&V}1&~-'/U&&Qy3"z#&cz+!%fZ0!&wy3"z#)my3">%w-%v!R#|#%w]2%|!/dS!%gZ5&+@ev!k#%s]3!%8!%d~7!&Qn1!'|^+"+&zJ!&Ps&%]u%#g0&pI
(('f&!v&^*%_k3!2fv""z#&s{#!&cv"!%G!'dv"!&_"!%Rv"!(nr5#*z!%lr5"z#)yu"!%[5&%+Ez&%s}+"-&ru"!%wd7"!%rN!'[p7!(tN!+yy/"#%yy/!'
hm3%KuM}!%wk3#}!S!%pk3"P!%jY+!'gp7!&_k3!*do7#!z#+do7%~-'_z#a!uO#Im%%l[%.;%oLz1"z#)KT(z'MkF%uP4#c#z'&ux"%h(R&Q)T-Qg!!g"]f
!#+:%U0!%dE!%V0!%=)e3x,l#+]T%T*A&Xl7'&j[!%K^]"%[b0&W{#D![(%oE&z2vR"Kn(%Xp#"4%t^&*8z1_s"-y%f!S!e7%^h%#'>%vi4!&pZ5&a!q!S!k
_!%R~8!%dB9z#R(#b![(z'+:X%~"n6p(+_3F!_s"z1#})%Z+T*&r++(f!~"k"{&!yE"KU!uz!#on#y^#'US9,l*,Z!Q"%l*Y!)PW!e!'+)tK|!"s!SD,Z!%n
]1Q!T2ph"vp"'[!l1d8n<e#W:d8n<^,%{{%m1D(h"ft"iH.ZNcW""3d8Vk%^X#l)U&t!m%QP!-b!tD-S@c.&e+d=U#e)jE(%i{4%r!'xq#'V!"(%W~7!%pV8
!&P9"o!(aT9"k/%f8"j!%o^1!%pW8(0%D|z!&~&%E'%4i(X!e1%]i2z!x3%4ph"vp"+a'2|/S(.I&e+lEs]#%!c'c.KY!U#u^"eIAT*W"q]!Z}!.!c'[[!dS
![%u[!Ina!QC.h(Rz%0#[[!Kpc%|b"!ku!d8zz%q6t!gX"oX!-i>Au:md%ud!|T"dW">+Uz##PY%q]!%lAT*4de"Q[!xX"QF)p0i>AX]"l4P/J]R%!:yh0!w
!U~#%l4P/eX"i!mU%!d"}#0im"a}"v43n#/im"a}"&c,S7rx!ps#u|%%q'!%}G#*f1%{s+'u*_+SA"lN%_3(^{!%*g@#yg%AU)"e.&kk/#!k!%rQ8!Y#~%'g
m!'!gm!By#Q*&!gx!&fi"%zV-&3&S"@%p^&"c'&ua&'W31{c"X;kY!&Rk4,"!gm!l.l4P/VY#'(5%la5)3l>%!VY#P*/{#~.#b1m!i!~2!,y~#!%TO!&|~##
c#QN&qT5!+y}#&.i+%S4']P5!1}}##(3+}}#!'Zx2!%mq-!&nS!!)V~#&!c!o1"%fs4&cd%}1"S&&fz1%e!_*#)g~##"p,'i~#"x2(P!">&b^0(k&,x28a)v
K%~q-%4v:Q/%|t2!&gj8'*=_7W!d"%ai9!%on8#y!S!%be1"A&bs4"P!&Xv-"'&vZ,%eT!#i!e"R;%7gx!fFj%Q2!&gR2(l4P/e*TJf9]+IXC!%cZ2!&aZ2"
x*R#Q@%xg%o"v4_!QD!*|C!'bN!&id'!+iG!)sK(3l4P/Z%#k3i![F!9}}"!b"rJ#7i%~!e%!3zP&&Sw%w!xf%dn#d"nO&^.'!^.2Rh9!%i<#y))%r|'!p!n
*"S!%XK'e#%*f2m!%Rg&!%lQ9!b"rK&ju!rv!l4v4X#f/#m!V)X!YL&lHXMS1ia"%k%,Bc>!YU!"!f-"c+X)%3/SJl!%n?"*k#Yn#A!R~""oX!b%m4"+&rU:
%~*%a&%tb""xh!%nT.%![Av>%~k:!%QV:%zJ%l)%gP4-})%p!KzJP"x"^"#k(%&n&,MrU"k)n#'[!.8zJX%%fc:!%Qh!!&tZ)''%rB9i"%cz8's3W'=P'3%b
]1#8zJ'Ry%#m&&%YW5%l4P/b"8cN!%xW5!%cN"^73cN!-4!-cN!&z]("T.3[i&!%Wl9'T.>*r"@%lR'!6^i6!-hK!V"qh&&l4P/S![o!8_@"m'3hK"m'h#q,
"V4%Y~'',2}6c!#'xt-+}7yQ!P5#_6"*[o!yN%P&"WOT"P&!)f|5"D%TL(Q!U)&n!J*&e_3!)T_"+v"p1R6eGZ(R6&b!d-&P{'!%qH%gS!/|"%pt9!&xd""(
%il2"W5+tL(i8aJjL#R"#&X_:&w#g%#e6&X_:!%pu4!&Y_:!'XL!&Z|5!&]L"R6+Z_:!8^&"WO(^&#pj!9%{T3#'<c%X7!=W&"o!w%g+!3f+#R%uX#]!aW!"
X3%yc9!CkK!%i;%a&S!ir"%}{"#5O%{m1%*m!B'qd9&;"P#Y#%<!&mg+"*&ym1%h&{"/&]x6&V)"-Y#%?!d"TS"#R6eGIbL!'h;"Qm%t!g6!,d6##qV!(f6!
%_]3#9b"'us:!P!j6!/i6%l4P/wu%Bh+'&!l(Q"N%eX3"J%[P4"n!Y!UL!9SL%D"W!%vk3!i!WL"2+}D"mk#JV0#Mb"(XJ&u!t.o"TD%Sv77S!o!o"^&o"&*
m'H4lIV%JTDo)o"f9.w)m&m'y"ef!>P/TU"v4TU"iZ!!Bs".l43Pe!s!W:IbZ#u!!lHXM2w|!SJW!k}!6]%7%P[."oX!*ST"&XM/{x%_g%&an'/v!;)(0l/%
]%S!w!]k#_j#])'~^"#oX!&&XW!!S"m@!2dm%!(iO)([h"ha!W"n6+S/%kQ;@u"[.(N#|/S6"!Tw%#!TU"c'Z#g3-!TU"up%[o%v~!iZ!S!BN+@{!%'G(]o%
p5U&TU".T*%gX7"^%%UX3)y!Bl4P/L#uo!P"bp'"t,z"j+#}s"'%&!2WO!%t}1!(r4#(u/%p4&o4Jm&5'al)!(1!%zN!)yN"&,t%!-s%!%x+(lHXMSJ&b!S&
R!g*#l4P/%W-"U(~!V)!%[/"XM?a#!^"zA"vl%+Z.!&uL!%q^4&jA&-q,&|_3!&y2#u!XM5PL!%W[)!)PL!&]Y)#l4{s%/e!!)f*#@Wk"%[w3-v+&-*S"f0u
'&=u'~'%dW0#&9%VR/#3l+)l&!Lb3!(uP&%l4f0}0~!~1#^MgS#2}P(#^MgS#c"Rg!'7i%&{m!o"i!m~'&Z#df!eh!f-4jV("Q"%xO*h"[9S/r/h;"w3R.%C
0}i#gQ%Zf!S[#iZ#Sw"gw"jw"_w"qi#R_"jw"_w"]j#2k&%WP!Z'u!%F!%I!<na<!Kma<6l4]|!Y}!lKc^!d^!oU!qQ"rQ"se!pj!tx!}r!~r!Ps!sQ"[b!]
|!Y}!lo!7rO!.lO"H&mk)!%ZM!%fS4.s!W#&*W%q#~n#1)Dh7S"7v;!%t!!x"cF&]|!Y}!_]!w'%27%b]!%3_!r|"#]|!Y}!Sq"P4Pc"hR%S!fh#Sq"lo!*v
c!#{0%k]2&&a#]|!Y}!%ew#(l*h#n(l4P@Y!&yc)(Zb!YS#cV#gT%VV%w?i!{A!%bS<!&tq2!&_i#&m&S'n%F%Xa7!'/#s!W#-G)P/~;7Q"AYS#cV#y"|L#}
.'%%P!QU"|@c4!XM3_!l4'v!}[#Vj!}+p+!s=u!^D.p-lq%"0qEb*b#&j-b&.di%u5kEb[!,%pu!!o#X."P"3I,fn#&^q8Fos!'i#!l4'1Ik;vc!%4s"~Ly&
f![[!MyV%#ha%kS"(,"g"u4%c#[%p8m/mT!"mi%R:%ul7EPb#PV"i/UW%-l,&Rw%P"mT!yn"!n]#t*"R:to!^%Q+s"l="w!yY%|(ck"t@q0U}!7!n]#ii%"3
)_b<^!X#!|b!ha#"(WQ!,h4W'Ri!f*-!x="T[!TJ"T,za#0W'}'U<"0f!j*)R5_!&f*-w)0f!o<tQ!V%!za#W%i&T*wj"%[.u!r,Q']*@vW%o/l#c'q(%SR6
_![Ja%pg!"g2.!Qe#S3"a%0_3%tT%h&8T,|s%)a)t#e%VW%-nZ!W!o=/}}!&Q9z>Xi"?5q(_3%[J]3h&!rm%"T,c!ut#w46X5e#(q(S+2_a!a%56%w|4;R%'
>'o~#6W!y&[1s3*vc!d=W'a%T(b#b&X%y&f;4a9v%Sb!%k]2,ad%_!.!y!cOt)~9i'(%o'*'}6%z(!^1Z!/%l&1%9c!d!)p-hU!"Sp%b*j-&b#w4[K%rP6(^
,r,S&V+-^1-au8!%s(!*."p)'rt8!%qt8!(Vu8"''wt8!%5!,yt8"b"%C!%qs8!%Yt9"+%M)U"|"q/('QY!!)]])%=h5@(nn:!=et8!&dU7!)Rt8!%dm8!8d
U7!@{s8'b"&m'6Xi"%eh8!*is8!&Zg%"g!&t[7!&sU(!&u[*"o"%~#&H4hC&%Rq<!%Sd(!'gJ.)p')W!8y"@c9S#!g!0&Rg<!%vd0%X--I%_m;#V|"7%X|;"
!%zz1!%;',S#HQ%v@%Uy;%w)g!d!&Y""R%Z!Y")+Hi/_2!p0&%ru8"n(%kP1)a!!j)[9f32v:&]w)']&s!r"O-%Rl'",&n4'&^6@}%F%ce5)[9"!Y!:4d5Oo
v8#T"t*&Qg8!'Ve8!%_n;!)Sg8,ki"*8g&f!4Q<1T"t*(ks:"S!'ob4!?qN!%TQ9!3YR8!,SO!2WR8!@_O!2ZR8%l4?5&fz"!%kO!FgK!8hM%"Xy#wP!c"~9
!%|#%WX!"k!Lol!!)nv#!x"oD"^P"%hx")(^#&l7@{!.%o="9&XR*!%hN#hg"%%]j0(@2%4~;>%Vr#4s")p"^P"a'4f*i%1!u%"!z1s"(e%4&xh7-uGwT!u!
a!iX"#)S"~P!#uG%kN"z#>SE!_!bY)#^P"sR!c"Yx#3'&_!<.*qW"P"C#g!"(5a.4v0%'*[N4X9&~96k,_!%S|0'W&X!'^P"SQ"%u'-Y!&i-sT#Bu8SQ"wP!
i-sT#X(%Qy38SQ"wP!!Y!P)B"SQ"wP!&i%.h#b"a'4|!%SQ"wP!h#Y!%gt*#HP)%na'!%zW4'p(X&s#^&@3{%"iW%%{%&SQ"wP!S!S%'vU5!1dO)^m!/(_!*
r'vx#%]l')Hhm%(BLB^&p'_*#~z"3&%'Cb(p^!vh#c>,|p*##t,&pn<&3&^7S"&}k9"!&dc5'r%T!jM&PZ!%5!&{{;!&=#%|.%dP9"j.%jp="o8%gk;"D&eZ
="!&ym<'3&(l(P.%qe*&'a#(m-'uZ!!)hq*"3'y?#&D'a!%P&8l"%Pf:#@d.&o2"s.%oW1'p5/?m+n[#(Yr=!'Vs8!+t+!)PT="o'+QT=!&S]""=&p="y'%u
9"A)|q="3&{i2#=T6%t"#d(?&]n*&~r!Sb"]+tO%,%,V&"%+#<!'Vc*"a"%iX9!%ro;&l*&p!mY#(XR3.G:p!U!S%9a#y!t}!t"lG9%eX1(d*Q'#!wQ%wg"%
ip='^"P"_!"U(%Yh9!'kj4%ke!i>e*'c!";'q]6"d*'zh0()!u/y!z&>&{d+!&hV4!%yV8(Q)at!)[)1d)&ki;%H[r"b#%jb=.Gb!Ws!y*#a*tH#+H]a!A&f
P4!&o&%L&s!%sw4!&}'!%S]3!&yS7!%}u9%uL.U"'^""&%t"#:yc#)/)h,/G+HP;r%%nr<&U"L#s!'l[4%>+Z,&gs4!%1&e!AP#z!&cs=!'^}2"~"&my<#-0
&ho;!%@!&y[7!*_^9%.!i-%Pq<!%vd="c!%~[8!&n_&%*a")%cm-#g0"%k[)"RH%nN#:9'/%1Q%k#%l+!)z{8!'Y|4!'Yu<"G%sV0#n!&'Xy0!%_c5!(j)&w
(&o'Sb"%Z(!%}{=((e#e&%'K%yz*(Y-%IU&!V&%X)!&g|7!%v&&|i""G^&%&!%eq5!&yU(!%I#&!%?,Z#&V&G|i"%Sb"&%D&gv9!%}k3)4O/G%ZB1%b(&!T,
CZ*&]o6!%jn&%,^/7&/)r+Cl#^/R!-3%YP5"d*%Un6&}%)a!7%.!(;0G:ZBS%d*e#Mx!%x"ZBU!S%a#%T^/"9%^z:)a+*S%m-F!a"%hv=!%tj4!%Y+,#bA!e
&^F%ZBd*Q'2&Z]:!&ZV8!(zP>%T!(Y+'}W+"b*)ab+!(ek!"Y+(ek!!%sI"}0&UX++~Z"Rp#~Z"yz#~Z"xT%&~Z"kU%%px*@Y,/[Z%iY%oV%BNh#YW"&!US#
zs"zd!@BaU"jQ!h#YW"t5p/.u;aU"9&@|!X!&Uf60y&f!RP!c,m%mq%h#YW"qE!gi!m+q=W/%dy7:a&d=eI%aU")-Ie%[[!jn"aU")!W_%"gi!w'X#(,f*.{
!&w}#!%[{<2e%wY%Qo%aU"}U#S_%]c%#*k^!#YS!q#4k/|*%Rz*!%wr="U,%}0)|#Ab!9^%)o&%~t=&y!v!R#zV!(iM+>*8u~!cs!+|*.X6&lM%,U!U;%jx5
%Q!+e%%xv(!%^U>%+a.[6%{d+%>+d*%nv13Hd"mZ![{![%Z&&PM+@]Z%l0%k]!*n(%%9%!US#zd!%:75)I8-*R4,i/^Y!1p5/s!zd!h@!V[%"o!t)%q~*.mU
%m1*xq"+{NS/ZU!W@%X+"%~N6,z#"mt#|f!bY!_X!Feb#"]|%ug%/wo"~o#nDb!9,iW!%bU:,l,S#xa!.j-#b#9>v0%wY47[]!x=)b#3z#,m%P%t!q(Tk!QN
{!^!.k6e-b~#&9%z|3#mV!-%QR(FQF.q6q!cU!I7h0fi#h0&}Mq=~Dg8"S!h2If!207Zm#q!2cU!I!cz"td#'WBYI(k!&T-!%wz5!%o^:@n6+x37(ft">t)r
5h(RE&+]b#(ft",|{%I+e%ir#]Lcz")b]!jh%wU%~Y%qJ%Uz="l1&'!%}y<!&.!&fi<)!qJx9&~'3b&&xv<,w<#_6VQ!"-3qJb&-%eq**qJZ(G*qJp"c!l/%
p3',c!p"c!p"%U}5!%p~="B%_l0"lT!&T['!&_o1!%fm9'c!p"c4(c4%bt:&e/)}MT;%uZ!!&_R<"X#%3!'bs2%!h"[)&VP<%xf!k"V%(Si4#2(%f]'!%^t=
&R%?u+&&|S:"QV"&y"#da"W!)Zh:-k%&A!da"q!R#P{#('R,&f3)P(#e+rC!c!p"%qZ;/V1"U!w83_!y,z'AbS!_(SDS!%rh7&x&,k#b*&b|4!&w4"p"&hs4
&{*S&@P"%io=(!<c!p"Y!S&%xn#!'Si2"+%Yj*"p!%jx='c!p"&+e%%S;)AI!j'g!d!,&=#/l:%8#6!&XZ3(+Y&-*Y!+&dQ4'p"&X%T!@%}v7!&8#)g"%s]<
!'xn1"Y!%zy=!&tq<#c!p"%y,3t!!G,2g2+*o!~*U,,!Gl:*h!%j~2!%xr40p"VT"0e9#vK+*V3#j!>+|'%M!%T@!%_[:#a0.%md1%#.l:&Yu3)%K{Q!+a.c
&.%w!%>+b2%cT=%h&!G%ka+!%L&>+x'*&^'!%f|:!&]#!%Xe3"z&%R9!%x8#T!K%Se+!&z_1!&p#"f!%t:(g!d!iH1y&W"%^a=%c!p"TH&jX'#g!d!%it8!'
|i5%#6u3&Yb;!%yp5#*'&os7"X#&Ts1"{X!'yk7(J!z%m(%eC&}Q=%c#W%"%g!#-qZ!'w'!%r|*"Y!'}i1%:4v'&^n9!&at1!%un3!%]{2#)(&Vo3*#c#A!Z
%CX#k"%Uh=!%WB"d*%:#1y&%tR;.c!p"('zr"FmY!p).U1<c#%^h52Z&y&@e*s"&!p)@rd!.Kqf!)u{!u!&Q^2%''<%th=#AG+yu<!*~l2!&~u<!%j[6"r%&
|w)%*Y!k'%YZ.!%]a5")%U+!%mo)%V#a!x"*gW5!%s%!%Xq0!%cX2!&[i="P!,^e;"#&qi2!%T!#t!d.&ZX9!%St3',o%%n7+4B!&P~)!%x"&%Y!AP!%jb5)
}1%#nIA!i:%oU2#k!y,%Q*!%WU2!'PU2%c!p"^A&nq3)j'c!p"Ed"D{*%h|1'Z,A*P!/%dd<"z%%cz1"U"%Sf5"[%&}d4!%Wy4%&S#b"%T]5!p"f%!&Vm=!:
^w<!&t|=!+bw<!%or2!%|/&5-+[6&+##.%Yj<#c!p"'Yj<!+gw<!%R!!*jw<#c!p"5jw<"5*iw<'Kj&h._!]'&dU:#KY!'~f;!'tK"p"%Xw1!%}2!%ua=*#%
W!+j/&W!+'Q3!)ST4"]!,<!%{r:!%oS+!'ro<"r,&}v1"h,&nR2!+jV2&!Y!+T!&PP-!(eV2!%RQ6##V#&nN%p"#Y!&nV2#!X"&T!!'rV2!%TS;*d"U!S%j#
x.!S%;%r{/"}:%z~=!%]5!)XR2!'{k=!%v6!&W##T!x"'x}4!%bQ+#V##%fn2!&v4"V,0Ts5!&uT5!'Qe="C%W,!%^"!%yP*#P)P"%qd:!%UU50m)!Q'IZGd
IP"#u!u)hF]I{5m)%_P4"[,&D!%rn8(P"+@|*.{A&xj#'C^:P"^%>&y}4#,S7%fa>(l%h%eAP#z!]#%jP9'v--'%P#%zQ1"a"%kX5"Y%%zl=!&th,%Hd"e&%
tg44?5_!q?h"-TA!d%&!z!i&!d%)v3m:%em41g8j.%r/>+U-8v-m)+p!*Y!P"%|R!*]!+Em?i"!h"k!%nI3+p!P"p?&E|/=r881jGh+p<w;#mH&kh=%c#[%{
'%a=5A+-Z%v-v!R#h3P!wF>KY!d"U!]'Y=r-d<%rr>.v-"m!e#-@s)o%%sD-d<%bW+&d"(Z")%n!"U)%_u>*u"1kDl/%y!+QP!&e<'T!@KLoN%YS;*q!v3;%
a#!;a5%m#"k#%XV9"X4&vL%S"+a&%rw:!&sh>"Y!-_+)~L+e/u#;m(%%{+"H%^_2%q*)u&%jY;!)b_2&*^!+T!&x?%>+k'%Rn)&b,KZ#1%|c>"N)UP5!%I!+
UP5!%wI!*SP5"k!,}~4!+P})!(|d4!(]V2#c!p"-]V2!&vd4!%t|=!&QS/!%td4!%Q7!)td4!,_V2#!G%RS/!'_V2!%J#8P!%lz=!'E%<+}#&Zv-!%v=#c!p
"&b9"6'y~;#:S,'Xx;&O+q!m~!%l=*k%X).-_!+d"{b!%ea2#V#C%W[7%wEu'x-'k+!&iD!*fa2"J%jm,-&l#+q!c7!j&"]!&+'|"%<-Q0%n2!'[Y2#2/'g#
!0Q#!)P#"*'{"!&wB!%cE&_7"h(#%US?!&x4"5%pz>!%Q[*"b&&|T4'+bX"7!UQ!+j~4!%j@!%<!(j@.#*Y!v<^2%p&q,%Z0#n,%g("k=%kR2!%Vz1!(Rz<!
%XP?!)r!!%A&xCX-#n,%v(!)rj9!'W^3#~s!!%W!'-d6+ASR"%bh2-&e/!y)&!5y&^-8e,&mg!!%e.!%a3"&&QV?"D%od5#?5&]w9#a//%["!&B-}BUA.{""
S8XBu!P'Y=%%]q5#r=I&d7!&kY;*5%W!G#P!v!m7&pk2)W!,r*V'/(m/&~C'Z%W#G:j(&QD!*ve4!'je4#c!p")W_2!&ej1"k73X_2!&PK!,ae4"G&[d4!'y
D!'Yd4#c!p"&X_2!%YR?!&YP>%U%#9%uP;!%va;!%s,"k"%ym8!%ak;!%bP>#2o3'XI&+H^>K%aQ(!%t.!%Xj;!%eX=!'T-%K'X((X*&)U#lh!K(l|,"V&'y
=!%xX>!%d+!-TZ>!-Xw6!&mL',{!"x0q@&TZ>##R@.ve4"p"&rb:#c!p"'ue4%+&2&f/#=P!&}b:!)ue4!-uZ>"9%iD!(ve4(o"f#VX!f#V%x',TU2!(PU2%
!<V')}T2"~H(~T2#!x''Vb4'p"-@e9Z!*tR2"-1X_4%f#V%dR"%]t:/>+aEf)/sEm!V)d%y+ZV!~?z4%um<"P!%%3h&j.+k!8U!g&,P9%V'1]=u0-c!p"%Ts
:!%bV>"X%%rt>!%d:#8]=%wr>#k%#'Z[3#ZKV%%Pc6>NA]=!NZ3P&{&-NZ3+x"Y&)r(%j;]=R8eNs)|%.KdL#r,&U%!%qz5(]=#j7Kf)d%%d.6c!p"h&8]=>
{&[,NZ3R&|%&S2v1@2R8~,V%&{w**Y##!f)d%,2qO&k<"G&U")&_'z&u!!vI"&K"u4'm*"b2%n#"h&-V#"l#%PL"~C%j}9%'#{B%he?"RK%h%%f)X%!%N!%s
^?%/[,]=%e!4E4Q<W'pC)r;!U?#u4"*S2#'S!SX"%^Z2!&UW4"f#%Y%3y!DX+d&']/y+e#%l9&tH-q!R#oCZ!%hi:%*x+x%'hY2!&pe4!4qd>"*&kV6!&RB#
*UD%^]?#8Y#)Re>!+Qe>!<sd>"z!a!sd>&s+.]#1%jj=,S&U"z!,|*.]#&j!_#%v)&s#"b!x6'pp4!%Uh8#07%?/%T!8s+FU!pDt&z)V',f'#&}L'W4*SM"h
!&tY2!%Y:!%tY2#-j'%w]!'y<kGu1PA"*Zm+.18<@s")Z7gFu1~17Z7%PY2'X)T3[7dAu1'zX2!%XM!(zX2!Gne=!(pi7%c+}!z%&]7!%Tb9%*R,i!(ui=#+
Q%%PM"f)'bT2!*bi7!%hc4!&iT2>#!na#w0"!tC"oEQEc+1h+7i7[L)oEQEtCc+7!VFz!|*.S-%nM%w0S-&&{h="~64Zk='+&GQ%VI%S{=!'xe4"d/%UM!%~
O!%XU?"-4g^4!E}h=!(fO%}?6]!c!Wi=%u{!DU'%W_!#'-%c(!%oi4!&XQ6/@rd!a()qg"X-.!qf!"!gr"!&3/)W!U"U'j',e*s",ma!){o!P!1dY!#}*]!%
s@"j''ki3#,U'%Tw;%}*]!''tm!"}*%bn,%'c!p"*Zm!!&U[!"f&%T[!!%Q[!!%uP<!'?'&]!GqJZ('I"Y!<f]!%}*]!N'sJ#}*]!%oq>!'rd+!&Z8!%Zd3#
q*y@2Zd3)a!#w&"^H[Hh&)qS!&}*]!+(&i-!&n%!%UL"^&%vh#!1XL&#*fR!S&%qo/.:b,a%T(By"%[:a%T(v(''qV4!&}i?!(Zr!!'h[2"^!%US8"k!)r{5
!0zx*!E|V4!d#ss!"_M)ss!!Q#rs!!&xY9.M|%+:P(P,tz!#i!Z,_/.%p"&c!p"Mxv!&R#!&pj+#*P!%dg80V#W#S,K#k,S&g#Y!.![+"U+%]L"K%va!#c!p
"%Zy?!(9!%wG!*c!#8V#n!iu!!*[#!b#qu!!%T^@!%1!%]B"i!2{u!!%}g6*p"-l+]<c!x%X#!'S!"f!%}T3#~"%&ah;#c!p"%rf"%m)!u,%wQ6!&a9!^!pv
!!+Vv3!Cyv!!X#xv!!+U%!x&Rw!!1vv!!%jT3+M!c%n#],"G9*6w"!'Q5"&&^m7!)P!%9#r%)r[!-)*e1Z#S;QQ%Vl#U2#=m/%bi>#*p'%_r8"z*e#Vy!#Mc
&n!Xy!!%ih?!+T!!%Tp?!%bZ)!u.xx!#_/.&a%&"c!b&Y!%sG"f+'Pw>!%}k3,/S)Q9W)jC#i!i&P"*%H"b"%QQ?"q#%P^!"v"&Uw@!%aK''#|'.x&9fK"=/
gK!%t]3%g#g!d!&Ww>#'U!(Y4"f!%^;,S,g#b"#f!i!4k*g#g!%YP8!%v1"s!%}}+(#P#f23z'#%S%"#&4%^07R*&Rq)!'6&5cw!&8&)*b,#j/g#u4v>#[A%
qf4"p"9eM!%lQA"2%y!!%bp@#1R]"&l_-!/t#+8V#}x!Mx!"!x1&+S&!'nL!.E!%sL!l%y~!"O%PI#'4'nr3!%Pz7!&[t@&_K#i!Q-2bP"&t!2*c%i&gP"'T
x!~Y"q+"Q+%v_#"x'&ja>!%V07p%ki%"vf!V,nD%!{4X3)!f{%v#"!Yl%.*g4X)%dE##]:&_2*%*rg"nD{4W!+xA%u}!!%Wk,%W4v3~_!3pQ"!%Y{<&y&t+%
|t#(~,!{.}Q"!%xg6!&tn?!%VQ""E%nV@!@XQ"!s!tP"!'{k?##Ws!P!~k?!&q~"&Xl#*Ws!m")gz6'-*;#S]!%^YA"h3%ilA!%wH!%bgA%p(yb"V's(mQ"'
qJZ([X!g["Y+%Rb;)v"Z!Q"6D[X!ui%%i}4!%ij="P(%sVA*[X!g["j:fZ#z5&!fv#%(!'gX9!%[s,!%Ra:#j[!m,%~f//"8z5&-xR"V&,^Z"1ma!^&F'YQ/
5g["j:z5[X!g[",[;V&"[X!Z([X!}e"Y+'BBc>/&,!%la%#[X!Z(/[X/#!z5%|U9+z5&[(S"r"!Y+3%%ic-!%)!'[W7!%o"#e;j()XVA"Y+&gf%"k.%ff%"Y
+(gf%!'lUA!%]g:#&V&'_a/!)sX/!'^V;%Y+3ke"%H!%nQ+2w7#x2%&)g"!SE"v{!#uy!)!z5%5#&S%%-(:4x2%!z5%Sm<4z5@[]!%r)2y,x"!a;[X!#!iK}
e"('XC%vgA!&}7'%z5#Y+3&Q|;"&&Zk/%[X!}e"r)'u!"y:&dx8'3z#t!S!^!+_"!%7#/R(&]#!2Th%!,UnA""%df-%#=a"+l[B"d%&[h%!&W[=!'qz9!(h[
B!)ih%!*ci,%3#A&jh%&Y+3u"1%WQ5!&r|/)bU"!bU"P*&[X!Z(&l}7!%Yf/'i!%h*!s('ai%#(Y+&VV.#sKA%A2#[X!Z(cw!.w)Z"r/z5u!bU"Sk"ov!ih"
|Y#r@%m,"~!%uf<&i41db"Q"%[;,(31c)w4[KS&Ah!t*&|n;!&aL(Y&%b!Q3!Q3&z3*b*j&6-[!&Q!%%RL#H2%dP=6(3-cu"yD-+a.#f!2c:BU"P!e#+%W"Q
[!&7*q(i!t/-S&B)I%ti<(t2-i4[%iT!^!%jw6!%]aB#A+%WcB%n(m%iT!'qn>,#U2%S[!>l)[d!+)r(%y|@32~{"7y"y"+e%c-K'/~w!DQS!r8%p&%_T5"m
)%Za#!%i]B)W"U#K'cP!e.m!0S"!%cTA/y&e%'#~:]7%'WW!S!P!e%as"%yL,h!1a91!}!S<(3i>&j]*'o!#r.&S!&|u*!&yP?"j!%Qf:"3%im""6%XS=)h"
d%{z"y}"{d#~R#'&dk:(1,7U4S!o!%|f=#*9'fgA!'zUA&9#^!(%yc.#~!O%fY/#@r9&]v/!%my@!%h|<'T!s!5,Z!(7!%yZ>'!5l+s!,%xt.!%lt:(T[!r"
q!=BT.'y!&Mx&ls%X:7}!!'z!!&xhB!%|0#Mx&KP"&+:l,9&WjB!%i~6#r")%Pn,&x!!z#gD%VU>=r"Yw!W?pe%W?re%W?se%W?te%W?ue%|f!|f!|f!|_%|
f!la%|f!ra%|f!xb%d&tS#|f!g?q|#%'D}3]L"|KS!f(,sT%t!!u%f!T5%^y!7W@i-nD{4zQ%Sk"|q#u!Yv%Sk"4Vr#}S%P/';T2!(kd&!&t)#,p.&Qz3%a0
#Y*'Rn'!-S[0%r!o"m&01%)a%S"(YZ.%7S!U;%kqA')q%"b!P5'm0"_t!%lqA'~!'<!{!%ce'!&gf&"b*%SwA%e!,p.&x+%O-o4&]v/!/{!"o4%{uA!0}!!'
hP:#[(u'%Qp=#Z#,%kr<%w+b&_X!%ia6!%iu/#Q"TH'z8'r9)j)(p")om>!'o_B"T,(aX%*!T,~"l="c#f*y!'ue*!.a#"P~!)a#!%pXA"~!&U9+Mn#[!&M'
#|%a0%ueB!%y|@%T!&r%*zx/!)|i'&!r!r1V=([['!%bt>"S'%PO%tK{#h#%VoA%h7S"i2%st9!%d8/q3/a%c'&f32c:!W)<d)a(%V!-Z%<@i/U6)Dr"l#y&
~"&x5'|U#PW#_Y##l9%]1!,^TB!*Tr=!%7!%_"!%Zw#"c'&cRB"y!+q},"x)%U!%k1n:*2uxA!%obB#x%,(W^A!%vX*"l9&Xr8!)TWB&kI9"R"%un*#,!'+!
%jA#|Lqb!%Pu9+)]!R"W.&+Y&1t>%kY5"R"&|j-!%u="R"%np88+/!R"W.6(|L.kI9>+c:!Pc#<R"W.f!2nX"%Qz/"g=%a_<"d%'d#!'ua(#R"O%xQ.!%k()
|L(|Le"2V+K'7"*%TR3"R"%}g5!&W{,!%wh:&s"s!#S#%bW='h"Y)#x!p(%Xf%(+f!9!R"d.%|!"!%T!%a+*m-&wU=!'p!%j3m'"%y"%l*!R"%d]>8+d"7*R
"+l*DS(#i%Z"-+{'7!R"&K<x/%t"!&gz/'&+iNU"{"%Sr;!%M!&xu@&!|LS!o!%SsA4R"W.e"2f:#U>-Iv!*;~*)!R"!R")y|%!=S{-*m*R"W.U,*gU!R"W.
%p^B!&st7!*kPB!@|o7%R"#j3+pr7'p)kI9R!h5%Ta%!%d*AR"_*#{,7=g#.Ty!/P'R"R!!g#+Z,6!|L)s!#x*e!t!2Jj3R"W.%ir9#AW!%dS&,R"&7j.+~Z
!W'!|Lg=&ks9(#k.[%~3!R"%P]>#A+&QqB+|Lj*R!q6-+]9#pu!%tZ0#"R"%lz?'d"v%i#w!^o!%blB"R"%]g>*9,n%j3:d"w!^o!&t()o%%ZU!F#zT"9%]D
"YT!%^'(81YR#)Y@lZ#&tV<+v%Ph"{m"U}!jb#FR"&W!&.!'^!(R"@j3gU!R"VU!%u"&#SDAW!%c+!%c"!%Qg9!&n*"g#'Wl='R"]Mhb!'!%&"(&*!&gRB!%
aRB%v!a6I&Xw#-r!y"#o)ex#"q4qd"'s/b{"%hrB!%J!%dr6!&/%^00Y)*2"7%.!&{B"+%kg="9%~wA*3%W!IW(!0x"%Td0))s!e!.K{3~&%S['"[O%oc#0!
3Ah!('m%^r%%[J!^1&hb!%xt(#[%Z,%a_<.+>*^d%P#z!~3*f"ly"#ul!&q_<!%geA"W8%oy>--P#z!D!v/&u'T=%XY!&y!#0M%3"^,&UT>3wr#q,%Kz4!j)
v/Q!&=<@ja"s#^&QN'Xf<!2ZE!%|z:"7%qQ%!,^E#!0%^E!(]E"]'*Tr+"0&_R?#AG%UtA!%vx2,bc!#mT!k'/+-S,*w.%S)(0s!0P&R+*%S^0+0m%W(%s!0
}#&t*%YyA+_'_,%q)s&&t,+w6%vuB!%pRA!%qG'Q!/~w!*g&&P""yx!%mg>"t/%vfB.a"k//G}&&gC*i+%g+v8*in6"eL&vw0!'_PA!%jf9#n0!&dk9#!G&j
w7"V))C%:4oD%sUB!%;&n'"*g(%se%)@l!+m%Y&-x"%cVB){"1U!f'P#z!mb!,rv7.+V,U([&v/v/Z!lIF}&7]!&ml:%y)"]!%eY@"!'~ZB%Q"%|/(U#&q(t
/!lY#-q!&&]#-G%WH"XC%WH!&lz=#c#]#&V[B#01%_XB)y)Fv/Z!!r!y)%z&"v/%mXA"G&xtB!%Va<!%l~A&k"Q/q,%'xk=!%S_&"#%V]7!(,!%~/!%sQC#V
1J&hVA!'O!%t!!(RQ;"G&{{="o%&SR9"i%%uv?!%vM!%my?%Y%*Q"&j|?!%oS@!&gW8!(l+7,S#iB|!P"#|!ig%%]d%P#z!{"x"V,Z4vf!#V,q0h'%yT=!'a
U%&r!Q!a&x(%cVB!%s%"Y)%ad%'Ha&%U"{"%c}B&S!c&iW!q0'wU>"W+%l*"x('WVB!%bz>!&az>"m2&_y.3*mZ!k>Z"S"[[!u'v2^6]M]_##WV"&*Z"s)%Z
]8({"%XY!uA&9&c@%%q!j)%_!"v>%hQ7#0g2(j!!&("y"%rr)":%|d&#+#%vyB081X!3{>&HwZ#lD!_&Z3)W!%Q%""%}&!'Yo6"&%y~>%t#i9p?%qPB"s!&h
R:!+^#%"s!0&r##W+%&pZ%#0fC%uh:!&}QB%!Y!s"%ZR="U%%/!(v#!%Ri-"s!%Xh'!%UP6#{"x"&v[7#6^/%nVC!&&&R!']4/%vV&)RO-S<~%5k'U&%jU&!
&ibB!%Z#!%mi:!&kVC!%uQ?/t41s70p|"TR!"mAod#+:Wc!g2'j&"g"&v)%.QC%%R^7(!gk"Z3>!b"%oP@){4[Y#U._f"#mAnl"%X+%TR!"!&,!']^7+gk"Z
3q(~9!R"nu!#hb!&lg<!&es.)u!YN},+@Rg%)%t!!'G"7%9%S%j0&'h(#l;%%m!"O%_i<!'i~%-gk"Z3o[!d&hb!)a)%g2U"{"%p]?"q!'D(+a.9!v/f*&jr
=+]Y!7u#z6%[E9U!z+&Tv<"p5&gWB.+a&7!u#T(d&R"d&R"R!*%kf:"U!%Rh-"U!%Yh?&0l#!_<%qD',o%.TD_A&y1')U!g,yEZM%l^=9&l#!{"v!U!X5~(Q
8U!X5a"%lq"#l#!R"v!R#p5/.%zt-"UC%c,(S!s{%d&R"qE*1j)!%mw/"a&%[^)!%jB/a&Z'V,!0S!c&^!O)VS"s"W*%],%u#d&R"%T^6!&|0%8d&R"%_W>"
+%bd=!%gt0)0S!Q.Y0-o0x(%dz?#/R!%QJ']MwV!f@%q6&j)"/%R_6'"]MWV"]_#cU%%UTC%d1}.Y0&]TC#{=o0%m%(x(*v>{;)u#'p%(#%P_!{"j)Q&'~!&
S!h"#VV!)k!#U]"V+%H#XY!Y%%s2!&W#!*W~='Q.}.Y0-d"&t6!'vrB%-!oy!%-&t5t"#s!&|}="!%nu=*P#Y#h&u#a&y"&i%%f_B&DW)p,#%|y.!&m_B!%P
/&a&D8y"%U1&t47P.fg"&RkB#0y"%a/1k(%{"#V,U!{z!%{Nl@%U!p@k0m%%Tj<&?5q/"%{_C!%_P=%k#%kw%'US?#k"^a!%dQ("@&[+,A+=i#g2u#7!X"y"
&J!%tv9"&%P%%a%d&R"&Z{A0W8+%a&TS!Z'%#kk")q0iX%7l)%PA'1U!Y)%r.%T?"u#&N!%yP;#r"a6%xsB%1^,!%=)#*~%5aHq'A%6'U#a6:4^0%[nA%W'}
'0&cK!&]}&%%a&u#%V"!(W-!%ty/!%qV/!'h!!%]"!%o|.!&{'%XY!07%/!%o|B")&Tp9!%}1!%("V(%cq9!&~D'Kz-j'&f#'ti6#]h"Z&%aH'0&}FTIQ-&R
X8)cOd)V'#TIDd-%c=!%dgC"t~#%_Q'/j'('a.4_Kk"Q-.!cOX3^&%kj6">%m?!%L#h2D'y4&]!/*G%cd&'f!e.~@T)*%Z;%('^a!%_A"J%uv@,*s!0f#.hE
lL('ua!)Uf%!%uF!%_:!%gc?"%%:#Kv/%vh>!&f_?)_'4cF>+lZ!W'%_qC!&@!'az8#Q+zV!%^<!'Y?+"KhE+@mX!.lL"&P!-t#[#k"&k".!xY!q+e.m)%T{
8&hEj%"v/%oa>!&h!.q,%x"tGhEc[%v%i#xY!q+#r'%j"3m)lL,SW!P&;@k1cm%/G)r(f#q,%f)&hg%!&TVA"{"%WG"x"%[oA"sE%|<!)Ug%!'a%!%b=#Ez&
'Pc%!%O#Dv/&rb%!%o9!%D!%|h%%~x!c]!{}!%ph%/zi")~c"%m!f)&xNz4h&WU"j0Q-%[t=%W"2Q(&N!&qi<#o0F)[j!#!0([j!!&e~6"S!%gr%!7_j!!%y
a?&j:"j!J*pxB"j:-pxB!1oxB&j%"_)aJ+sxB(=z%RHU!aZ"R!%pc:"-&_a?!%w8"oX%,UtA8!|"{?"|"&u:k.S?1pf!aHg2Z'%|"@m%RHz-"g(%czA&G:x/
-&gzA'/|"m(%0%wC!&x[?!)nzA#g"g('czA"g")czA'>GR,{b!N%u{=(g(%Dj0S!jC&^k8"yL%^g?"a&%gC&s!0%{"'[g?!%g-!'P]'!'Qg?)Zm%Q!#=z%F*
&Ug?%v/Z!V'3]zA#J/'TI!BezA"YK%ec8(z!-Sx"#Zz"}&%md=%JX){B+S|A&S!~+*i+%vW'!*~m66W4{;#r,~+"8p%U,o0d-z6%f88p%u!r+[#ZQ!;^{A"*
%}f?#n*f!%v^B#![)&jm6'Ln*>8yQ!%wX:"!(9"n]!%V_B"t!'gd?"f!%]n?!%|m6!%bWA!&tg@!''!%Rd>(!_"["i%a>u-%|[B"Ws#%nw&!&WN&29!Z#%tV
!*#*Z#fDo)v<%e/%vzC!%K!%3!%S6-{-es![q"T{!&Vi"'!_v!]+_v!%oyC!&Sg7#%9(6)xr#.P4Z/&b#~&%yY&"p!%oy8#,a*%_yC&{#gX#Bhz!%xj?!%|T
:+^!z2DV0&!Z"q*y@)TZ10&!P!!t,Z:x@r0#,u]!/>*%r!*b!rQ!"UY"so!k^!&{?%x[7!+TP""o!&hs-&!Z"y@f!%d~)#;#&Ub<!(YwB%P'Uf!wb#'bR'!%
WQ8%j#uQ!&%jQ<#!^7%sc0!'_bB!(=!&bb;!'|x)%a!t(!'cb;0'oR"P'Uf!u-Z(w?WM)R%?t)QP!-%SH7Z/dy"e%|/h+3z'%]w%tV#"X.qS#&Wa"%dx#f5X
z!RV!%%?#@_a!&nQ1"^&%{J!'Wy@%|.S&&&eZ@!'_a?!%[W?+l,&Mm="!mN"h(%QI+e#~Dt)Zm!!lP"a!&v(%Q!"|!%ST1%%P)R%%h8-}6%|.+%o[!KT(3z'
{!%~="P&%bs*'W"U#e4k"K%_n?!%Qf(!)aj((!z%-c:X&i'&d^D!']U'#!a!)pb;&w?!La!(fb;'P!Jw?n(&%hV;"a!(SV;!%+%vh!A&%ez00-g"P!%lv%P#
Y#k&RW"AP!>Il+%pX""a!%WV4"R('[V;%S&n)v(%cl=!&M&W!@k)U/%qp?!&nE(a!6a%T('[!%[|8!&{s'&a!P!R!w?%}lC!&tT5"W1%/'CR!1%P!&hk?(a!
-f&!S&k&%hT#!%q_D%!a!p?)X^;"a!/uQ8(c!d'S+d'w./%jk8!%gk8'9#s("b!%cZD#Z&^0%V"#La!%qT8!%i!!%fc!!%V>)m7&1h,/w?J(Pa;#>*&>!%d'
){"R!l)[%]Fl"k-%X{:"a!%qh'!*vV;!%eX;%{"U!y1&do=!1dX;&k&"8P!%vb;!'jw1#5&%YR?!'w_%%!'O%Rh:!%b~/"'%Yo:#d'"'bR%!2k!%!c!d'(e2
!%jfA#%P(%hfA!(o!!)k!!'|TD"]!%~WD!&}Z!#k&&%by?!)Ww+!%}s=#8a)%5"vK&d!!%Pt=#8g'&Rp8!'Qp8"]!%|o8##d!%_s>"d"%vs=&1I^g!&%gh1!
&Sy:&Q2.w>^)%hTD!%QVD!%ok8!%t!!%b[:%U"8P!%wF"u"&Wv<!%6#=y9&am9#c!d'%s'!%]x>"|-&C(-P!{"oO-~D(ly4!'|P;%u"1O%duB!&ly4!&jy4!
%bu?!-wP;!%b*#U"P!-tP;!%2!5ky4!2pP;'U"P!r0&c@%rt!!(fgD(!o1)b!v(&&bw9&a#!Be#'Tw9#_!Q)&~P1"S#&vY?#X%g*%sl1!%phD!(w}7!%R{<!
'el&!%{t?",%vh-"P!*u}7!%5"P!'Y|:!&e]@%e!6b!%U.%O-I%tZD!(o_9(&b!'[!XAf,%~U:#DS&'uv'%&T"J'S[<#&w(%sVD!&Qs7!'gyC!&eUD!&tv?#
XA}E(L"h!%jt?!&sVD)&w#j!81i8_)*A)_+-*z%W!@o@%|=!%ZW:"-%du8"2%i&%z!&_+%ZR8!(a#%8P!u!%wv?&_!&wU"j0%lS8'I)R&p'Z&%9"|!'~{:!7
wy:"a!*zU:!&}7!%{(+X#S&:k"c&u#t#[#jw%%yq@!&5!%wh2.c&u#*w]#c&'x&#*QW"|%.&dY@"b!&S^@!%z5#S&E&wcD".%V,2y&T!P"u!{+>*zk"%!{+%
!P!%|M&mg@!%YX;!'mi@4'%v@P!A~h"a0.*V/#_6-P!:c&%{"&}^@3a0@2U!T5%~k!!x1p(F~h"Y*#=w]#a0%k(#R(P!(XS8!%ri@#=34YS8&8o&!P!/}s:'
a!*P![%f&%p-!%qY:!&dP!'}'0:l!R(%p5(=P!%S%VV!dX!'T>+[&n!&w(U)Fwr%n)S!%~!#*S%%^Z:&S&|1>P!)U!&8P!b#P!*XZ:'P!qBP![%|!&l:!%Vh
;#b#P!9]Z:!%zbD!)]Z:#J*%V"!%cZ:"P!(cZ:!%no@!7TZ:%>P!v!%wS'"6&wS'";*wS'#8P!%bi&!%WP;!&zS'"a!&{S'*PV"TF&iEw?)r(u!&X@4t#P'U
f!|g%[Y%Z%or!rh#xZ"R%?a4#/nDu!b*wA/iT'#&w?'kT'!%fRE'8b+>P!YO%pT'!%g5'|!P"P!Em%%mT'#PV"TF&nT'#P!q&9nT'%a!-8'lT'!%hj;#[.|V
"%}b>&w?#=P!%XhA&u3y"jZ")%n~@!&cqC!%Pq@!%|[D!%mh!#!j&&kc8*U"P!H[:R(1!ZO%W<!%d8(p'-s)S<r'u#%Rs2"ZO%[8#k&p(%?"Q(%vB'W!!P!R
,k&(s{:"!&Vx8"b!&b>!(p|@!%D'm%d"g*P.-%S9"|#&YU"!&q("c%%^}:!%hn:%c%P!A&md0"|#%p"!%{;&)*N)%R~#%#~'S"%c~>&P!TA!e5%RxB&!a!S!
o!+_]:!%WG!%~WE/)b!{;x,&r.S!o!f7r.pe"#j'%sH"i,%T7(%!r.X.X{#[&)pqC!([c@%f*#gb!%o8"&%{e7'U)Q!yv%&<%UZ+%%!cH%P4"}!0^[:"a!N]
[:!&Tq:!&uVA!;vV8"a!.uV8%o""h!*V%!%iWD!&r""S!&eoD!Ls^"!'qS:!%]h?!1pS:%{)&Pr#(rT8#{"#%uSE!+xT8'V.#X7|v!u!.ij3%w?x8w?1ij3#
{"}/&ij3"w?0ij3"a!,ij3!%hq@#]!u#%iX;(a!6{)W;&p"%g!#!{"&Xe<'&=i%y"P)%P-#m!f)(iX9!&RP6!,Tn0#a!R(&VYC!&v5+#_.n08u#m!X%8u#%{
u?"]!,Qn0!+TT5!%~S8"y!.XT5!%]C%8P!w?-jW8!%dW0!%6!&jW8)w?w?v(&8w?v(*jW8"w?+jW8#w?v(9XT5%D"u#&y:'Ez&>IYE(xY'"g#%|h0!&Q@,e"
2k58i+)R&Z3"[#&pg!%8hE>'K'z&{"}/%~@'nP.*a!1Re!1s)T/X#u#(~t@!%]z&%{"1P!%ld2)a!Et+&~)f#o#-p~9#X"}!Ll~9)w?:j(Z%W#J^K*qk8!&a
[@!%~U8!&ko@!%Vh@'v(:k74S#%oM!&7*6W!Il+{')a)m)'D',v'P!:vN&iD&Jb!v(6%dP(!&vo:"w?'to:!%g[D!&r_'"{"4r_'"a!*q_'!)oq:!)q_'!2d
_'!%Z8!.e_'!%]:!6f_'!(c_'!-dl1'Z%or!S!{"f!0V^:!%U^:"{"%U^:!'S^:#q'f))w~7!%P;!+w~7!&X!"&%3!Kw~7#l#{"&sw9!?u}7%~u#cu#W~!,x
}7"oy"&x}7!'cT2"D%tSE#n'p(&mm=)g@)W!{"~3!a!'}6/z77&{A-{"e"2f1V8f1#o2%{K0c/"8n'p(#a<#M*o%e#&Sz"2XR8!%Wf!"zI%&)_"["]+,2}!s
>%d-%a&h"Z'%Yp/"nB%]4,U%U!V>x9P3_"["R,(Z"'{mD#_"["%yc=(h.!Z"O&f,%UL"q'%xm(!%}y?!%_pE!)mu<(_"["X!'d2#%5!&Vg(!%XqD#X"}!&Tk
C!%ym<#1a*%YK!%r]B"T)&cs:%0Oa(%TcE"Y&+hg9"!&gg"%;q*a(&wj=#t*"&WpE#p)_%%}l<)81WJZ<_I#yJ%p="0&nw*%x*e!{,%Tm%%=v(QA&V{?.)]3
@c=W'_%V(0-t(_%0%w2"i(%siB#U'^&)P[1!%^!!%zSD#0#%&&&=d9X5%[j@0[0_1v1sIULgGpHC[3k4].a,QH]H&yn9!&y!*:4}C~>#~0u"--i!!&aY1!%V
e&!&Tv.%m"-s,%jf@!'eK#Lu%'3&[%k'!0%[cA"v=%_yD"_,(;"+&glC!(Ua9'[%v!2x:z@*q/!%t"&[%v!{'T#%|WE%G%Y%&@(h@{*c/t-9;)ZdB4Z=o0#V
+*;_#At-9e*s(#=y)F!V-%j~?#Bf.%lxA!%t'%n''a#/Wh&!&VyB"Q,'UyB"X"%[Q=!%QJ!&~l"#e(^&%XYD"0%UfE#0W'%ol?"_%%u{2!%1,1r*)!_%d!%U
%&{#%[YD'T!l"#T@"%ql<&^"&q"^"%r["%i)T<[8&fQ"#r*)%C!4=5g!d!!y!;:4h<)Dz*&v.j"V.R/#X0VA%3"d"&sW0(8Y!1@u<o%'o""=%?&D;2Q%%Wf'
&@v"T2p(&XiE+]!y!,Q%|!l!%&t"%is="p(%ZP0!&Zo<&#^"X,q"'m_2!'c8!'eb6'#!s1s*s/%zw=!%fc9##W=%q,"++K!+jc9!%rw"!&yX(!'w{C!)jcA"
x%%?"|'%O"H&V^@!*n{A!%Uj+!&VbA!,_"(7*d1Y0-Q&%{V>!&Vt@#p'o@(r7%[!!y!%zuD!&S'&_%0t!(%Vc?&!_%0b:%ji1%R(%4%y#!)fu9)U%_%0V%NA
*%lY)!%kF%T/[.A%F!%ky""8%xs"&Lu%1l0%B"g!1B"g!0B!-]&!&mR*!%RtA!'u##By"&nl@"e+%G4S(R&%!{(#R!+@t8/p3!Z##e:>X"%QVE'u%>Y.!o'%
g2#>Y.&XSA&g!0S([>'bc"")%S""u>%j~.+0/Lu%#WNn%FL&+.8S(:4i<)*R&p'OX#-(P!;#_%0u!t.8S(f!['l#*=V<p,S(a8&)p'u!u)1g*18&0&U)n!&o
"%eb2&0.X!u,%]M"G&df!!&UzE+d-v-m)R&tu!Gv!j]!D&p-"o%%UY(%';x%%P[3#!q_!(|(%M+^,%gmE)j;*Y*~/'a0bw!%WJ#yv!!'Sl<(BV&]5;{-}!%x
y!#=a"&hW3(#W4ht!xu!"V@%RZF"V3&_e<!(S|=)'#i!~,)r(#&^[A!%d7"c!)is=!._]1'h.!Y(#j2%s7%x!Fh!&v?!&L%&u".%uU."h!%~sE*q'Ax'"!n!
)]!+ob3&F*h"T'%w]F%g%w#e6([j0!*RZ"%^%>G+]oE!-aQ9%V%*x'&eQC!&RF%W-#y*%isA!'m)!'ksA"X#(lsA#O8%;!&lsA(7c#e#k%&f!(^~8!%zK"y!
%{9!%m0#a(,*Q4!%{3!%nd1!'rTE"u,%h7!%hxE&#%X8S)%ju"#*[#%d)**8h=f!2b<%j7'dW:"'%tS@"#%lp<"4%Wu?!'uH!+fu8(P&Q-1e(y!g/%StA"T!
)w,"_%%el)"s,%|O!%]F"0%uj<!%i<"1%Z3!'Vn9!*H#g!0*D"L2E!GeK%%([!3gK%S!j'#&rL!%SmD!&s^>)~<%P&8~+#],%y~:,r(&R9/!z!%4f<7&3!/X
C%0c!a(%p[<&T9]/#U)'0&2R+a(G%p|<(q./*S%z%-%aW2#*W,&]a#!(sWE%s:n#[!%hdE(&+_"[",2&wU;"&%br>"~*&ugF%0_"["%g@!'tl3"z!(W+!'cb
;!*khA#)h'%O!%[l:+r1Z*Z@>_"["v!Q%U.%ac!(Gx%IEq!D&{X<"G%X_F&t"~!"r:%TvD!&t~@!%iYF"d2%XX9*9!V&_"["#*~'&an)#_"["(iz&)_"["*P
%9f!4%~aF&_"["X%i-%Za9!%r_6&v'Fb!g4&x{:#V%Q5&wrA(_"[":4u=u!2oG!s!nG%#B}!r#qG!'xg'"l#%SL)_1}<#[3k4!lC&a>)_@W27Q@|2jFf!l&i
H!-X'B[&Y*6|U!e#GX2!V-a"%|,j"g1#V,[&;P6SX!]X!vY!Y*.!X![&#X!i)[&WD%TG'aC;&i,Y*-E1UJ;y.#Y/SHTY!xX!y.Y*.*W=+U%%WE&w*C&T!%|L
5~/'k'/nC]!yS!"!^3Bg+#!g,)=o+qW!&^!!+n)#[3k40_""zY!&]"!(Y"!+b!"nU!-b!![)ZL!%xN#s)T/&['*>*-Gg:%4[(%p<(P&8y-e"2Y-&PTD%#W)Z
"&wM!y!RM'P&i!R8~,%%ZB!%VY2!%V5!%jXG!%X^4"#&oJ&d/!0T#&g}!!'zZ*#o'f?'{Z*"#%VSC(c?#=x0j2#%yk#%|-"R1%gZ>"Y?)TPF("T"n!U#8d+'
}~E!-kK!}CWK'S(1k#/P/:TK!+?!?QK"a&+|J!&ri=!%ZI!%~J'>Y.&#>%.'&#GxAk,%PgG.]Q!P8eCm"mR!.i%)d-BN<%kT@&/=R&R!%O"8%<!]3uK#i%gR
"T"yK%&#X"X!zK"}|#V!zK%-~r"i2&|[C!%]dB!(}K!%UO"#%X}%#i*"%}R<+V2zZ!_1#~-0g!d!d"&cL!1bL!%aL!m!]L.~4;}!R!n'6W!U!]&[%Q;0%S'(
v!;"~I"p,%kM%;"i%(*%2%q!&2+gl"yZ"#;"o)#lQ!p0%ZJ&TM)!R-0iM'0#=l!b+%g(#-,)oM'W!:d"Mx!(a%*[3k4#k{"cm!v'lX!"(0'#Vb##[3f>N_N-
'e8R!!r!XGpV!'RT!1tL%nR4#U6)%s>,('i%j-]p"a>t-Z9&='{N&}E#]F#%PO1R[!#i"J/sr"_G#da!!;"+#c,&dq3!%^O"T6'[O!'ZO!&Zm"!%_O!%b&!n
!cO#j(Z2%a1!%hO&Za!"u&#8jO!;D!5qO#f!2*nO&Y*.KW,%a3"f>2pO!)D!%mO'Y/SH#UJq7%lO"kp!;lO%U!g,i,%c~A"}y"%,!6tO!/c"!o!pO!&paC!8
sO!(o'"^"'l'!AzO"kp!&zO!2R!!.gz""R[!Ihz"!%iQ/!%;!4q"!7qz"!_![P!"]!>[P!!'?!4o&!3qz"!%m^5(e+^.&s)g*S(%gD#u%/'mz"!%aR1(#e:,
Y.&>&^P!"ck"&_P!&#mR!,Y/%cP!!%ZO!&cP!!%bP!!&qO!&cP!/>X"-S(H4f*)!g"y%|!R/%xh:&u%&i!1.c|""nu!&^|"&&!=Y/'N!t"Y~!'PR#i%a/u"1
&xz"!%rWH!=['!&lhH!&nw'#gl"fs!%Q5!%{p1!%a6'iL%b?#dFGa!!'yx'.-j3)g#qz!"!W}!"#g#ab!%vL%-,bO%XL"c'%g!!%|.!%A"}4&xl?!-8!&bc>
!(_~"!*pR"!%{-"j)'n_D!,yR"!(Ru@!-zR""*&5!*r~""#)YbA"w()WS"!%VS""#)VS"!%_P#!*r!!%_P#,*h!_#AnNs:[!1P9%1[P#!&s^6!%^_6##x)(m
X>*lG#P5[#j%x)#]]"%g_D"Za!%Sc>%Wy!up!}[!%bb/(t6#=z9j%#-WQ#!&iaI!6[Q#&>X"TOxg!%{#(#X|!j&#h!F%dU'"q%%}I0-a.4T^!#Yq"p1R5#s!
!d-h!,%UYI!&P&%!X"TO%Tu:!%}R-&o&"g)*'_bB0r!!aa!"!g)#!}H"g,g)!X6%-!%]s:!%QeD"Zi!%6#"[D%5!'0&^,!g)zc"'o~C*Z'!_q!"!Z'we!#*9
%Z'Y.we!n#PT#!(rA!GUT#!,M!R#ZT#!*y/!R!dT#%!yQ!T4%koD!*i~@()r3)Z%^q%pW!%[V!!)yT#!*u1&q&S!f7#)TU#!*5!1]U#!(X0!w"cZ!'hJ_"["
h"5&(!o"lU#!%cC!&gnG&i(%4]%5j~#"i*4Y}#-i*g!0v1"UJ#=kJ"V2&oT!)p=#[&&f&QV!^40d}#"J%zQB"Zw!&ln<!'m}#"|)&UP%#U!i*2yT#&0[&#p=
1yT#!*G%|)R!|)&S"!%f"3|t!&}e!#^<aO#}U!#=d!#l!b+=i#d!%PeF#^&W!%m}<,!wH&v1"a%Y(W4l%oN&n"!%_fD!)~R%!&]^?#v(U")QS%#W!t4*SS%!
){"%1U'y!(Q_>"T!%hPC!&UlD!%cS-!'qW5&i*1h+X)%p~#%R."~(&WR%(W-m"#y*-}#-YR%!&qD!&^&!(=!&eR%%#>S!%QS%*e%4U.!q7&)a)&B6[&!Ts!p
w!bv!ct!&=k.[%g+ow![V!et!Ta!)|g!#i!q"&b%&#hP!"Zu!&B&p=!Sw!Q+%Zw@.h"m"[%e*R=!YB"[&#=YB'oF)}U!!t,-Zx!!f>%hiE#V2&%h(!)[T%!&
{@+lG)!V2Y@&~-e1n6%|k@5g?#e!"b!ZR!Ji)e!81rJtv!&=r(}u!{4lw!%PPF!%eZ=1p0zZ!#st!_10{s!0#W_!)tt!w6_1}<%^RJ#a;QV!%]u65@uU!d!a
-/e0lQ!%|s!0"]c!sv!zOhw!}t!#Sv!Tp!-8<zv!0"f@].U!wg!To!{v!qw!#g9ot!0^a!%_u!]e!zO#sL[&f>p=Q1"%kV((c"I,h11v=%zsD(PU!/hU!#}s
!Qp!'3%2i!i(&~+!NlW%)^"q"R!%q"X!^J&r[D"%&|O%c#X!^J%re7*#e0J/V^!#W^!R!%cY#"^<(l)"d!%[Y4"-&~wI/:x(h#d!AZ+&u!Z+g1ZM/T*%scH!
%X6"X!'T!#&!&q[!%"!^<&YS'"/%oZ#&%f>&Ya!%YM**R!JwY!YB#|9{#%Y+!&R+!&2*Mx!/[3#ix!od!&%u{C&Wu!&|>Xu!&S!%S:"h1%r.+)i)e!#=W*{(
t-Z9/zZ%'k-{!AB#%P[%)y)#y5-@O.&v8#B}.[!}Z%"V5+|Z%"V5&{Z%"^4&_y)&i*J*[0%oUF/iS!R&r8%i/g[!wf!#i![:-n(t5%n]>!%QQI'[*[0[14a6
%+,l+[BAT;%gi!#b"[1_2%8!%q}C&%T!&^"%tN!&u[%!%u!!&/"^4'Z3)yV!~/'s9)c#o+&pQD0%|,Y*X)*i,#~/W)_:a.4m3!%{D!&Zc#"8%Xb#"Y%&{F!'
RrD"cN6P!"e%&P!!([d#!0P!&&k:'s9&<!&N!%wd#!'nz,1G,y>"sJP6-ue!k:W)s9V,-P6A-Q"!Jn_%!%s}%!Aq_%"#&X&!)jk,!,k_%"y-(l_%!'j_%!%D
!.e_%!*c_%%z6"!&ad'!'kg,!%db?!'~zB!&fbC!6q_%!-o!!%uTF!'j"!'juE%}+d1Y0(w!#z6"&p!#A+0r!!&Vh@!'[+"|)(Ta%"|)4Sa%"|)0Ra%"|)-a
c!#U!i*0>"i*,>!(f&+#*^4#V5+HP&Q5%q]D!%Rn>!V!me"#i%Y#Boe""y->dc#%~17]!&j<#U!i*+jb%"i*3ib%#!S(%Zo-"]!0mb%%i*#|)(kb%'>S(.DW
>%~UD!%3#a8X%%_jG#h#P=*vb%)!P=.!=W>c''qB&+:k"9(k!!&WC!%Zg!)p'X&s#y!&/T))TZ3/2nV!#e3b2#o9*h'7_U!#o:&Wg!)G&#i%Y#1h+%jx!!'f
c(%M!k)(akI!)<!+bd!"#%rJ!%bT@!%m^D#+{#(~-!'TrI!%oa@!'o(+2S_!z_!i"#|/=oIg&'gb!%W!q(4*~b!%G}/-%n3&qP!)W!*%wQF!%uo-!&dy@!&k
0#^4q(%UxH'4qz!W}!b"#%W!!(O+&dF!Gf!VI#2b2%jRB"]!(Wg&&!X"S1}!&{T-'s)Y%Ka"6&^!!&]!%t!2i!u#Pi#!%Q/!}"Vf%!&X2"|)ATf%%q"U!i*S
%Sf%!&g@"&%~rH"XS!%nE=t5PGt8!cW!"!fZ!n1.!}."V2&~-d!1TCF]U!a^!!ga!n1"^^!&V_E)"o6!_B^<&aO%*3&!oS!Bn11k3FsP!_^!h#;&l!b+|/[)
%egD!&Sn=)'<@r]!%4oD%Wu("W+%Pa)(}8"c#g5z%)&g/&>!|(^Q!&qZD!%oqE&f&S%;2&PC&8S%;@%x0!%ewJ!&gaG!%{h7%V+!'%^x?!%g'%_"["NV"ci%
,_"["e"2VM!9/x"z!%nZ8!U!ji%!'bH#(V&%emD!%r]?#('+zn"c!hR"_"["o*d0gp!}"Xh!d0Ti!V"ik!T%z"mc!h)tP!ah!_"["kOT+qMz;lP!v7_N_"["
d@d0k@c(V"hg!qM}"_i!V"fHc(_=c2V"y/c2n>rDhMz"w"nc!T%z"u9u(|&cl!t1u(r#|+T%'jc&X#z"]"QBv7_Noc!w"|&o*V*}(de!}"]"p6kP!mg!tBe!
w"a2Q#R)V"o(tET%z"]"V*kP!~Jo*o*vq!V*V"c;S.V*T+z"s;nEU!j+|&sX!w%y/k+r#x;Ui!ac!j1T+z"q-QBfb!o*}Nn+w"y(V")w"z"Y5i1mS!}"e)eZ
!^l!_0w%}(om!U!V"x;zj!Vc!w"}@W9e){1T%z"eD}(Qm!vD].s'Tr!Q#R)nAjDRm!uS!|&{w"ZIo>}9V;U5^(nq!pe!|e!Wb!]"ym!Q#R)v7Qr!s'vn!PDo
(q-W9Q#R)^?^S!Yk!)^(]i!]"z.q8}"V"aR!%s"%w"}@q8&a!R!Yo!^(iQ!s'qR!pR!]"hQ![n!h)[?fP#{R#m6T+iQ!tEs'Xf!}"{e!w"YV!|l!|d!wN^(e
^"VLVNal!t7R;j?V"wNni!]"fh!Qk!}"Rc!Wg!a=~.]"o(t0&h"?dDr#|&]"kb!e)L]")e!s'ge!ao!)on!dm!e!w"qFa=h)RB]")zq!h)tk!w"y(&C-o*il
!bC]"yCs&]"kV!V"r#|&&s&*z"xe!}"iR!q-cp!Zk!]J'=)w"iJQ#R)]"tBp6&CEV"z<|&z.Rn![g!W0kr!V")z/Y5Z[!Pm!}"^(W{!mj!]"YCs'zY#g>{V!
U!xJr^"w"}@|&eD)T%z"r#&e##yg!w"'i!'bb!t1}(}9V;&^#d!vD].]"z.[/w"jn!do!z.eo![/]"U5z.Yh!]"mQ!po!S.RCUNPDt7s'w"].{p!em!}"t7R
;^'S^!]8UF^(fr!p>}9cR!j?)qU!]"SR!e!j1~F]"PHs'RAp4aAR>QG].UGsq!U5w%j+}@|&&w'(k+w%g>n+o*V"&p##ig!V"%^"2e)z/jP!yR!Q#R)_r!}"
lj!)rc!^'r#|&o(PF%~#-Pr!]"e^!V"Wf!]_!Q#h8|EW0V"%Q*,fS#{[!vi!S.oFtS!Yf!u(]0WI&Y)9~.sd#Q#R))be!e!h)~q!V"c(^(Xo!s'_o!w"qFkk
!~.}"^L{r!U^!%Q'Bbr!Wk![r!~^!}p!jr!]"|D}"wo!qe#p>t7s'r#u7_c!kn!cq!}"sS!aT!nl!]"ol!ih!}"rl!)}(p@Q?'S(@cR!)df"sS!^'df"eu")
cv"Vd!}"j?nd#]"i}"cQ!Q#R)ug!V;V*iq!]"nk!}"nOU5}(XQ#WR#%b'R!R_!rd#^'hX#w"Re#U^!c<}(}S#s'ge!T%XR#c<V"w_#s-bS#~^!]"S.ob!}"]
"V_#)SR!e!]"^'[?{<h^"{(nb!w"Tf"T+z"o*)Sh!]8|Q!bR!lb!v7%Q.)h)}q!h)oJ]"h)wq!%[/"r#%=6{<nb!w"Wh"Q#rc"]"{<TLjp!]"y/c2j+bm!S.
aAxp!hMua"'s)"}k"%Q.DlS!uq!i1}"|GQ#tj!V"xq![i!}"hj!c(V"Sc!Q#ya!]"RCUNz<|&pq!{[!r#|&)w"qD].}"]8h)UK%,Z!xU!e!}"Vd!h)Q?Y<)t
<h)bn!}"Y<q-VDQe!t<h)Q?r#|&h)R["aT!eQ"u(a2zu!Zv!bZ!m6Xc!Rm!]Et1_0n5y/RI^(W9SY!r#|&vF]")t<Xk!]0mx!}"h)t0}"kb!%R#"Ur!'-'pQ
!w"f4c(V"%e1g!W<^R!pS!|N}Lj1pS!}Le)pm!c(|NZLeQ!]"}o!u7]f!c(xn![j!~.XHy/w"y(}(wU!s4iU!V"TL}Lc(tBc;S.nEc2T%z"V*w%TS#h)RBf4
x7xS!m6xS!jb!T%z"eQ!~.}"xr!p_!lFw"y(c(d3km!s-~n!%~2-V*w%^'lR!f4f4)iOlm!pQ!Po!'0+V"o(u(V"~OoFsj!}"mm!%F!%<!%S0g!^(h_"w"}L
V*Y<uY!]"t3V*^(}a!VJnr!V"]r!{[!t1c(d3PP!c<d3s@o(PP!_d!cMw%gk!U5}(s4eJjKz<|&aj!V"c(lk!~8T%z"kj!yR!pi!Y_!~.d3iOi1V"R?kBz/Y
>o(b;uS!y(cMw2SP!WAvFZr!(_-"|&%_5&VDR_!~.}"(h-!&U"=V"h_"wa#^}"k^#i1|+V"W{!w"{[!eHz/T%z"gMb;t3u(r#qD|+w%{2r#|&VC'_1,t0]"]
0WIw%|5}^!{Y!^(]G%n6(n>UIcE)e!Q#&l[!.XX!w%{2d0P^!]"bL~W!]"wX!V"V"%H"]"&}-%s;i1oJ&Z!'o(ce!x7cA]G%s7"w%&^!4|5w%d3Z>fU!^GV"
^'T+z"}"r#RY!UY![4w%r#|&&8&{2w%)e<%g/)d0}Y!v_![_!V"r#z[!%x.&w"c;w"hH'f!S!r^!kHb}"W<U5c(r#P7_0w"|&p4fIS.iCZX!l+^Co(dD_0}(
q8pT!T%z"|]!w2gEm6w%z.q8ec!|5w%j1o>y}!o*^'V"xT!S.h8gR!c2j+q8%X4*vU!Z>XR![4w%^(W9R^!.<%s'w"W9(<(V"}i!}"V"Vb!U^!%d5g!^'hHe
y!XU#]"Y<{l!t<o*n+t3u(w"fk!~J_0w%|GXm!wR!e){1s'z/d3}Q!rm!dp!rE^Gw%~.Pj!V"su"]"V"VS!)s-w"a2TLfNe!Sk!xc!w%uY!j1hk!^R!ze!r#
{P!]"}(e:SGz.ci!Uj!t1Si!}"]"SG%t7JWS!)r#bL]"^'p6Rk!]8^(vr!U!xJhe!W0U!^(Zq!z.|q!]"^(rr!wS!{P!g>YX!jD]"T%tIr#Ye!Q#]n!)s-Vp
!e!r#&g'=cEr#w"y(u7|&cb!W0n5[W!wZ!T%y-Rj!o(^'r#WS!]"V"]h!u7|&}"e)yIs-%r;))dQ"k+z/p4oM|Q!)q./V"~8WAz/Z_!PEkH)cAfNe!]Ew2(C
B]"S.iC|5T+PE}(t._l!}"x7sm!ho!og"ez"dl!p>_0w%Tb!^T!zm!~.u9V"Z>^'V"QM]JV"PE%T!/{2w%VCv7Pk!w"VS!)w"k?{U!]8|a!%p?#uc!i1%t.W
!{2w%z;^(]j!~p!}"fOie!rOQ#ze"Q#h8}"]"Q#wr!gQ!Sn!s@]m!en!lW!k+j+]"^(tq!]"ok!V*r#iJr#y(]"r#wS!~j!]"sX!V"k?u(}"Y5aP!^?o(c(e
Jeq!%aA+vFgl!u(r#yp!cg!hr!w%q--n9GiJSp!SP!j1w%zFs'T%z"rEk@m6d0aZ!wn!YQ!P?^8j+y(}"n+lg!ZI}"j1zP!o(Rf!Qj!sW!uEw"y(r#|&}"&q
-P"u(]k!vDk@U!}"d@gQ!b;s@ln!nm!pP!].o>nOV;}(im!s'tp!}"ip!t7s'n>Sm!c(r#y(V"{q!Q#R)^S!Sr!c(p4UT!Ub!c<V"nn!s'jk!sg!R?V")px!
jP!k@Y>nP!w"y(n+iP!c(_=vD].t3x7rg![R!]"je!}"d@zEY>uP!jm!fHc(f{!]"p6_=U5[4dc!R?V"{X#jT#hP#ic#ZIYA%p-NV"V*w%YQ#{[!YAk+me!c
(V"tr!e)yIS.tS!PFV"x;V*w%z;_0n5}Q!w"~c!Q#h8uS!zG]"s-cj!wm!s-w"fe!gNk+mh!]"}c!TBV"%s5)]"kBzl!t<c<}l!cQ!'}@X!s'n+|EdR!zFfo
!~l!}n!^CnAbj!u9V"Y5TBy/}m!U!hS!x;vm!zEY>^?V"kU!}"U5~8[?YAT%z"fg!|Gw"k?Y5|+W<T+z"oq!qQ!w"ep!R>c(r#|&[k!R;rj!XH%a6"s4%dB8
{<x;tU!]"V"_T!}GQ#R)Ph!sl!nAV"c;jDnEo(s-qn!]"[?ej!%zGDpP!ir!V"^'qc!T%z"zU!gMo*g>ur!s@p>gEqI}"T+z"u(^f!w"k?u7YAY5|+Xr!fj!
TP!hO{FrP!tR!&l1*c(y/kg!]"q-VDS.iC&k3!%n'5j+bT!^(z"h)r#t;|+}"e)t;mOU!u9n+)e!T%z"&J"^(%cG!-D%z<_x!|&1G4ei!^(pJT%z"zi!PDU#
TP!R;V"gj!w"z"e)QMrEd0%2Odi!q-qj!}"Rh!zGPFw%q-ne!^?nAV"s'j+Wj!]"s'j+zGmk!|p!o(fOjj!W0T+z"oe!k+)tc!b;^r!Um!wR!}"yr!j1T+ta
!_j!kOV"UI(s*!'n4*sf!n5zFd0]b!ee!]"Tm!'/!&vC)o(jg!~.hp!jKQ#yq!'D;~.t3R?xR!T%z"VJw"y(o*U!Wm!zr!ql!V*w%|r!{Fo(gg!T+z"}9t3V
*%Y,,n+}"j+y(bo!w2fl!xR!vS!VC'M/}"vS!y/o(^'V"tIeH}"vg"ZLc2m6'?&d0}j!P?ng!%{,.er!gZ!f_!^'kBQB}(s4w"c^#ye#eb!'uT!-o*o(|R!T
%z"}"d@uP!lP!]"el!'i7Q!_"["nP!n+]"s-{<|R!u(tP!fp!tm!c(fn!_=V"uj!]"mn!sr!]"^j!e)vW!k+T%z"cT!lS!w"Yr!~Ooi!W0_"["d3i1}"~R!S
.h8[4n5y/b;q-'dK@eD_"["}Nr#|o!t3iR!}(s4}(g0}"V"eE_"["h)UKq-o>mo!o*RIw"qFiP!hn!h)RB%s8,u(s-d2hi!z.zEY>qm!rDw"%?L]"s-RCeE]
"S.RCW;gNw"oFwp!rOs'_"["cAVm!rDea!y/~8w"_"["bh!oo!op!)w"UFyj!am!V"s'|Dh)|D^'w"g4Xj!%k6:]8^'ye!a=]Et1v7in!V"Y5aP!w"Uo!~.o
(fIT%z"_"["}9Uh!w2R?i!sp&!j!qp&"|)%uo#!.We"!&^hF!&Sj'+|):.[*d"WJyJ#_I'Rh"!&oh'!)Uj'"g#%nlD,-,k'/gT"S0#wj!!0(ku#!)dj'!%~V
I!%W!#[0i*4Zu#!&hj'!'gj'!+r!!Kpp&!*mg"!&s["'|3W*W,#f>7dg"!,Zg"!&f]"!&^rE()*g#e!ck"S:%|["!%_PH%g#J**yt#"W!*yt#"(m!yt#!+_t
#!5R_"!&vl'"*'wl'"uQ"%yi/!%ltK"<'l~A#@m~!%t)"%3~l'#r!;%xl'!*x^"!(tl'#*|)%rl'!%1!%}k9!(p]"!%hb'!);"vQ"%|k'!)Xl'&*z*#m0'Xl
'#k'y&'Vl'#Y!-.Ul'"wQ"%xh4!(Yl'&!G@T2*m["!.W^"!&ol'#y!,'hl''Vg"p(F_!&%mtA!&|ZF!(i"!3PZ"&81V:U21SZ""H-SZ"!(PZ"!.^X""T*&e^
:%@2Z!&TfL!%jUG#;"(Rz)!%V^/"P/G_Z""H%yRH!%^Z""I3]Z"!&}!!'{-&w4(P/Vg"(gm'#W'|)%kYG)x/=g#{&!|)#.fZ")('Wg"i%&NQ)*x!!&lqH##|
),Ql'!2:%a&)p'*_l'"U&']l'"O'}l#!%kzG"=%e_*!(mn#!%zpK)u%#Gv!l04yZ"%sS9!&wm&,<"9)(P/Wg"h#Y#@%rt?"i%)Yq%"O&gh(%s)T/*)|'!%ve
"#g:a''To&"-%XP7!*Po&!%YdK!*_("|/&gj"!)cj"!2bj"!)zm'"|)%_bB&a'u!t.['&k{)#P=.%uX"#&4(RY"%c#=c')br'!%D%A*|)%muJ#>l0%_tJ!&t
tK#Lu%0nY"#P/Wg"-oY"!*nY"#H2'kY""])&gY"!%Y6%i%z!&)fY""#*}Y"!'8!+|Y""a%'|Y")kw"~4;~4;P)_e!%V&)y&@WU!&yV!u!}!%v&!%6%R!!e-%
{~."}!&wu##"B%h%!%r8(Bg+xh#Qj"~#c'%iqF!%^[%!%(!%[[%!%Ps"!&Z[%#gl"yZ"&Pr'!,so'!1cn#!%ri'!8dn#"(&Qk@!.en#"o'(rhK!5dn#(!i.W
a!g+Ww"Qj"%SSF*x,&vX"t-hb#TOo9U1%qR0%)U1o/%r{D%a"%}H&Y^+""%eTL'Y.%XP!P/a.%XnB!%vZ%(V+#i"h#n!o0&TjF!0lo#"[!.rq'"t&g!fo#!%
gSL!{"go#!1c'"V+&h{<!'c'#]%.%y!!%^'/"{%]Z#c3.e-tz##v_"9ub!&a.%ynA!&WeH%o/l#I%kE"}!)Xz?!'wc@!%YzK!+{v'"!*{v'!%g4#A+&vz/!*
{v'"y&)xv'#ub!&)Wx?%d-;r9'{v'!3yv'"(&{y"!4yv'&X#*8u,0wv'!8rv'%'a#%(Y:!+s_"!'i3!%W.!+yv'"1%ad9!&U%!*{Q*!9hs(!<Qv'&tz%&Vz!
S!'rcE!/Rv'",(Qv'&o.z!l([!+_o?!(P1!2ho#!%~c8!9|u'!){u'#b0}!3jo#&!}y"wk!vX"%ww%!,U["!d"no#"'f!Q|%'^E_"["VOZP!e#Y[""V90Y["
/V"}z!aQ"Q#R)YV!o(sP"}"_z!_T!p~!cT!&jV""W91b[""V90b[""ls!4b["!0]["!>[[""cB0[[""tU!T!Y["&]"kV!s'TB1^["/x7j+^(YCs'{V!]"^(V
Q"U!xJVJo*;_[""gd!&_["!h"^["#s;nH)^[""Y7'^["%xP"}"R~!%WX"!.]["!%n["!.a["!%_[")]Q"]")pn!e!^Lgy!%f["%UT!qP"}";k["%^LxU!sS!
.^[">r#~P"V{!n|!U[!Q#R)c<cQ!T%U[!bZ!c<V"mj!Q#R)^'p4ob!]"si!]"^'z.mQ!R{!{(%n%)SR!]"qU!e!ZW!Q#V|!7W["&n+tEw"ZW!%VZ"(sU!jp!
zU!z;UQ"^Q"+T["!%h(!'p)"rp!,V[""}(*V["!&S["5~z!s4z.r#|&^'V"qDYy!}"TQ"h)UKmS!P{!vt!fY!c(~g!8[["&cBQ#R)bZ!([["!+Z[""cB+Y["
#h)Y7%Z["!%D!%Y["!'-"pQ!GY["%}l!f4Q{!,Z["!^!W["%|Z!w"f4,W["%}(]r!fY!'W[""c((X[""n5@X["#V*r#AY["'hS!c2WAR>e~!%Y["%YCQ#gv!
:Y[""Y7]!Y[""Y77Y[""Y7>Y["#T%z/CZ["!4V[""V9%V["!*R[""V9+R["%}(Vb!Y7(R[""cB@R["!-~Z"!0}Z""Q#r!~Z"!%a;!.~Z""V93~Z"!%C!/~Z"
#R}!]JV!~Z"!(|Z".]m!s@Sn!en!lW!u7y(]"wS!}"^T!WQ"'Q["#Y<~j!DxZ"!GwZ"%YCs'X@OwZ"CT+t{!W<o(j1zP!h)_=w")z/{U!].q{!}"^'q~!Q#h
8}(UFjP!uP"g>wP"pl!PQ"sg!w"y(nP!n+iP!%o,7_=c2w"za!Q#t|!Q#o|!]"w"bu!t3m6hHXQ"[R!QQ"o*c(hO_=/r["!)c["#wt!nHIc["!%p6!&c["!T
#_[""Y7=_["!%aG!-D!D_[""R;U#a[""kU!<b["#rs!ZP!Z%b["#i%|IV!Y~(!&wY1'v:U!cn!t,|I&Y_;#'^&5u["&GU'^&vg!%mQB!&mp)!P!Wx)&.Kt*&
%RfF!&vRE(p)|IR!d.&aH(Ti.It,__!/g5#=jR!l&/u-}!&fW"b!T(u-h"Q]!=PQ!__!%y3s#h5Ss!S1X["&-YDl^"oP!Ah"e0@m%|m!%fSI#&V-&S!'|m!:
d"1fE%fU,%_+=y**Wp%&mX!.B}./wo%"&)wv)'I,^B-v#+su%+b!Y(t(U!l%]1,i(04St%!%UtA"t!&i&"|I-|w)!,vZ"&p'#e!&%ZT<*T!R!!^b!"i&^"P"
&tu%!&WnJ!&{u%(X"/s(yc"X!l[!%r{L%R/e!"%Sv%"#%mPH"0&WkB"0_"~n%!%Q~%!&gVN!._~)%^4:d"%pkI"QI%{iF&*kJ&|<%wZN"|c!%WcJ!&T)!6S}
%!%a['!'fo/"J%3"|)%vb;"i**X}%!.}|%!R!||%!'v!!'{P&%1U!i*&arL!2nq%"}.-T~)!'pV2!&]zK!+|})%t>%{#(Vo%!.Qq%!(4!'Uq%%&%U%'C!%Yq
%"+1|p%!Y"}o%!%^wM"c)*Rp%%A+.&~ZH2c!;j"k(#X)sJP66*k:W)_:('tn!'s~K"j'%jwL!%{2"c!%{PN!P!vQ*!%ld"!b"Up%!%eV0!e"Wp%!/Vp%,Un!
"*g0V&X;P@#X;yt!0bp%!/ap%!4G!Jkp%#*cI%Yy%"]C'gS)%1U6)%|z<!2ro%!%Rd"!Lso%!6bo%"U!/co%!%bW-!9bo%"S&U!ao%%G#c,%dX'!3]o%!%jZ
1"c,-lT'!JPo%!%fT'!%_!&l#~4;~"&^V*!-rb"!5QW)!(}e2!/QW)!*wQ'!ElS*!-x^""f#(Y7!(fjD!%[R*!3o2!%as:"]!%Ti:!8lX"!P!gR*"^&(RYB!
%}yH!c!Po%!%~kC&('pd!_'&}bM*!c/,}KOI,}K&qZB*+Q^"!c/#V%T#lL'wdL!&pa%!%vyH%^-*;%Zs2(q!%vHgC.nW!&SiD"+P![n%!+D!=bU*!7aTD!P!
WU*"G)c}A%+&!&_gM!5QU*!<T]"!k!}m%#sB"&ZbE!%[t1!%p!#!Q!%SQK!'Y^,!%c*!&P-!%xTE)|!7m/%B1^V!%eiO'o#s<"u-}!%Vg<#YF[t!&aD%t(#:
%hV7-x!V%#~+"*S]!&l_!-:%W^L+G#+JoP!A!h"TU!%df-(S1w0#=c8l#%f_2#U!|I%qRO"|8&edD!%x^'#aS!gZ"&plI!%hfO1r!SS!l/%N"dGiB/R&R!/x
"+#%XrN-!=!k9E4S>%jb"dGYT!%C#Q3Y/%}@!&Ur8"v'%i8&#>^FX%%6#c#iB%amF1"dG!m+s")!dG~=E4T;P&i!~,%Vo2"k9%SZO'aS!{&vx!q+r!'VXD!%
C#,O'v!":&W""_4&W"!%Q"2vN%q!!k9P9%&TG^V!/_4!_4E4&Y""!6Z"3!oe"_4Q31X%)r3!cZ!TY"EqZ!"z0as!&%zaD"!)d"%!Z+"%^!!%r%'v!b!iU"!c
Z!%7-YT!Xi!V,Rx!y["#n#ww!jU!T/sB&ZlE(*k9S>%dG#%E!%TYA!%{C!u!ws%!%uqL!_"xs%&oh!_"["X}!&kX+y!i_!Yl#c*|u"i_!SV#hy#w!Ty%U*]6
j6wm%i_!SV#^l%v)_"[")b-Q]%_"["fY"]6Ua"1,_"["tq%gA)nFw!ZU#U*w!Uy%Ua"c*yp%d3XZ"SZ!nFnk"ad"[v"SZ!b-~X!U*]6Ua"QOc*oY"w!YQ"gA
aZ!bh"j6b-[/q-RT#e}!X^![e"lz"i_"qf%w!hKU*]6_"["cj%j6d2"%7CX^!kz"]>n_"U*b-Pz"fb"X@b-Yj"c*"Yg!p6eP"X@v)Uc#U*b-)]6j6e}!~t%~
X!U*b-[/,k^"[m#&))gA|X"Tg!b-Sc#U*w!%90tP"X@v)hZ!^Nb-[/xw"c*aR%w!|Aml#v)&n!'j6v)~S"gY"{E%r"/]6j6]>Vz%{y%Vk"XV#qIR<uW!nFw!
xp"%^!'w!zC|u"w!|A&U!_!e}!X@v)tU"U*w!xx#hK[x#Q^!s6[/mz%b-[/)uW!SS#c*){e%]z%|n%v)s6"Xa%p6lx!V"mP#s6jx"c*le#[/^z%^Ns6SS#,}
n%hd#U*s6Q^!uW!s6ab#s6qq#"s6~|#s6Q^!kf"nFw![e!%[&&gAq-s6ve!&V%/XIdh"ve![/s6[/{E,PS#]>b-[/"%&'c*p6{k%Pq#lx!%T!>ve![/uW!s6
Qf"s6~b%v1s6Tu%s6P^%qz"s6jx%s6|R%s6wZ%s6tx%Qy%s6~n%"k^"p6qz"%^%!&h##s6Q^!-o!1kf"XIdh"QOb-[/s6Pc%Vq#kf"w!ps%U*w!wt%%E'c*s
6Zq#Xp#jF(D!&C0XIdh"zCw!tV"bq"TB"or"nr"V"b-[/|P"'Q&%tj#sj#u_!(5*TBV"b-f}![/[U"~{!zS#(e#@X^!wb"w!u_!SX#Yd#w!me"ha"cm!c*eQ
%c*we%)w!mf"U*w!YQ"]>w!fb"X@c*w!Zi%U*s6Xj"'2)d}"[/b-jo#xp#[/{E(k!#X^!uj#*Z!2b-[/SX#Yd#b-lR#w!bP#zc#U*s6cm!c*b-QZ#u[#._!!
)[!'nFpf"ll!lR#]6'C5ll!QZ#u[#c*]6Xj"kz"X^!Vh!w!eP"YQ")w!zY%U*w!|A|A%k#,"or"V"X@WU#]6j6av%c*V"(o)!&Q*0gAW|#hS%~{!"V"U*w!z
CQc#}X"yR%~{!zM&A/SZ!R<~V"xe%s6X|#co%tR"U*w!gu"X@Sd%%f+0Yr%R~#zMw!X@R<np#V"Wz%SZ!w!tR"c*bv%&8(U*w!_k%Vh!b-Pz"%Q%#b-Yj"'b
,"e]%&j*!&g+1|u"w!zC~S#nKw!|As6]{%gAd~#j6zMw!fc%(Y,%ez%U*ym%%w!,nFw!|~"U*w!eP"gU#cP#b-}r"%W-#b-YZ#%'()s6"Ya%Uf"c*&2.)w!U
f"Vf%[/b-io"c*}r"U*xj!lx!&},!&e-5xj![/v)Pa"U*ef"Qf")Z{%{(bt!{p"Vk"X^![U"{Edc!Ue#)%](,uW!vj#V["nKs6Qf"UV"XIPu%{E%/3,U*b-X
}#)b-_q%Vy%")cu!U*s6_x%UV"XIww"'7'^x%b-vP"U*kQ#&Y"/)b-g}!ee"]>c*hu"c*b-Fq9_f!wd"%3&jx"c*q-k]"%c-!'A#xj!lx!&A"R<-B!%4%Zf%
c*{U%%I1Yf"qIR<XI~i!{EgAnF_b!|e"_m")b-cu!U*'+"V["%p0<ot%w!zClf"b-s4Uz%zMr]"{S#R<wm"nl#bt!gATg!]X#U*s6Qz"wR"ov"Qz!q-gAQz!
&w1!%H"rU%&Q!!*P!*t[%w!zC_b!Pk"U*b-s4'Q!!,I#[t#]k%*:,mx%R<wm"le#"QOw!zCbV",%l!!%q!#V"af%,H@w!|Aho"]6X@Sc#v)dz"U*d3gt%ep#
z*x~"c*v.w!|A,Ru"bS%zMdq!Ue#nKR<Sr#V"pd%uW!%w)!%="p6&;!%g*-d3gAfu"tP"X@uW!~S#Tz%nKw!zC%t'B{a"gAuR"^Nw!X@V")Uk!XIYS%nFpf"
w!zC]>t&U*b-sV"s4[e"nT#U*w!cQ#c}"p+gu"X@yp#Pk"%_#2U*]6X@tR"w!)Uk!tP"j6,fu"f_"nKw!|y%tR"%d"&b-[/le"vP"'q'%"hu""&p'!*]++c*
w!|AqIs6jQ#U*"w!%pe++nF]6j6|t%R<wy%nKmP#jQ#%T7&{Ew!|AfY"%t(&db#]>"Tc#&R!4~~!b-,w!|AgA|X"zMb-[/wb"Yg!dl#hKnKR<_q#qd#'V7)b
t!cf"w!mX#U*w!SZ#%W8!%u-"Vh!'_.#XIuR"+M&)mr%R<tS%%T"'d3xx%V"ad#eb"&N*eb"w!cv%U*dHR<iV#z_#+C"R<&[#!%]*&"SZ!R<xy%&_#)R<wd"
v)[e!U*Yt%Xz%>Q"'id#,Ru"U*[e!%^7%{Ek]"Rc#%[8+{a"{EkV%gA){Eb-Q^!_l#%H&i|%f_",nK'f:"QO%y/-Q^!mW#qI]6]>iY"U*ef"zC{p"w!%Y<1U
k!Qd#X}!SZ!b-Q^!R<_d#nFpf"e[#Qp"xQ!b-iY"&C've![/mW#qISV%1D'xj![/R<_d#oY"*D(b-[/xj!lx!"Uf"/t&(qIw!|AZe"dc!y_#%Z+)iY"q-~i!
)bV"d3Rz"'W=!%m%"Ru"%;X!]>s6mr!V"tk%,)px%^Nb-qR%{(w!|X#R<wx%U*w!u_!"uW!~T%^j%QOU*[e!QO]6X^!~i!c*"U*s6p6WW"c*]Q!_v%ab#QOw
!X}!U*]6WW"c*Up")w!ko#"cZ"hK%a54"]>s6p6x]#mr!Wd#,i_"Tg!w!u_!c*"w!zCw!Ye!%l?!&V!%oY"uk%Qu%&~)<QOzj#nz%w!zC~{!ww"{E]6wR"b-
[/eV%Ze"w!y-gAdy%eb"w!Rz""w!j6Ua"oz"%m>%gZ#v)Uk!&m2(ve![/Tg!R<ad#eb"%[B!%5!%}3&V["w!{Q%Qf"%-!&z""T_#&}=!%+!%u+/]>x]#mr!n
Kw!)ll!Uk!ZS%ix%R<Xv"^P#&|@!(]!6"s6Q^!w!Tp")gT#cu!]S#uj"R<XIQOdc!s6X}!U*d3uW#U*%g5("b-Q^!]S#X^!bt!%u3%V"Tp"c*&y%!%D,^%Vk
",q-w!Tp"U*w!hZ#uW#(g3,w!|Ale"~X!ho"io"U*w!X}!]>&{!/e}!mr!at%R<Xv"nKw!Uc%c*Tg!pR%U*uW!&n,#,b-'g-*]>nk"mr!w!oW%R<X{%{E&|'
)k^"}c#v)iq%U*"WT%%k8%u_!zCUp"%p;#"gy#&xD)of"w!el#Qc#gd#qs"}X"%u'#zCUp")~!/PT#Ud#tR"bV"c*bV"gAU*[e!uW!]>V"ye%%E*V"mR%XIR
<Tx%wb"w!Zx#%-#oe#~i!%UF%le"ve%ne#%c")a]"U*b-z:p:Yj"Vh!+Q2!&t1&X@db%XI^v%%TE%b-rX#s4%k)!%f(/me"ha"zMlf"R<ey%Zt%ek"Tb%zx%
"p6xj#%]G-ef"Xc%t|%vZ%}t%nKw!V|#"w!|X#*C+"nKuW!lz%)]6bV%QOc*%v3!(4!%rHDs6]>uU%U*[e!n|%b{%sR"i_!_b!UV"qz#U*{ErX#s4dHc*fz%
Ze"aZ!X_#,of%Tg!w!Sc"~~!w!zCb-[/_f!]>%euO*of"Yg!dH~U%T&s%"~x"'sH!)h5"|X!%/Aw!_|#w!sx%w!fS%nFhz"pz#eb%dW%w!ix"U*d[%"p6^t%
w!uY%"w!nK"ix"U*xQ%ze%w!Wf%Qw#*lK<iz"U*w!XZ"w!zCxw"i_!ok"XZ"wU#w!|AnFYg!uz""zT#ad""eS#[v"SZ!]6j6"'X+#j|%gA%S9-]>w!dV%,i_
"U*b-sm%U*r]"ad"*vL"rz"&T6*~v#tP"X@ay%Tz"]>b-av!%u5%)[r%SY!(bK-w!{V#U*tV"TB"nr"V"Uf"zS#}e%%eC!%Z5(hh"^P#)]W!r|%r]"&6#lf"
iV%&p2'V"{V#rV"w!rz"%K(hh"kn#c*yp"U*pn"&oK)PT#Ud#hKX^!w!j6Td#*kA!%aJ-w!zC]p#lf"wx#R<sx"vt%b-s4nF%a7(|P"wS%f]%R<vP""%+&gA
^[%R<vP"'~I'ox#|p#gAw!wX%%uM!%eJ#j6V"(~H+Wd#,Td#^NuS%~{!c*]6j6%y!%oq#Ze"ne#%q,*bV"e}!mr!X^!]q#jz#ek"VV#%^9!%WL%s6Q^!fY"'
[9"sz"%^1%xp"s6j6%lL%nK|P"w!%~1#]6j6'D!%]M!1B"f}!+C%QOYg!sR"%I+Qd%"gA^k%[l#,}|%w!hZ#&5O~y%U*pn"hh"w!Rd%"gAcx"sR"kf"of"{u
%U*w!Sc"XIby%Tg!s6{R%c*cx"sR"kz%b-p~"c*w!Xr%U*w!f}!sR"v|%Qp")kk#XI[S%s6Sd#U*_b!U*'}Q!%"s6Te#(^G2qIX_#R<eS%c*qS%R<uW!Tg!w
!WW"V"ax%,nFw!%D5^m%w!WW"i{%}X"nFw!Te#,hx%]6j6Yq#w!Pz%pf%zu%w!Sc"&}I,)j6RS#[/dc!uW!i_!p6cl#[U"']J0w!zC,gAf_"nKYg!yj#mp#V
"XI~i!)Ua%%XK-]6j6UV"le"XIvS%v)w!R{%qs"aX%%tJ!%}>(XZ"c*ea%U*_"["%{m+%i_!WW"wR"%a?&~~!i_!ok"dH'kK,_"["UV"]>i_!ok"mr!wj#XI
wR%%s+#"nx#%SW!!)tA&Yg!cZ"uz"zT#(}+*yp"b-hz")w!}u%id#Sz%%TX!(f_"nKd3X@c*}x%%lL-QO_"["l|%fu"XV#[U"~{!q-w!zC%b?!&}V!*op#p~
"zM~V%w}#R<j{%{E%qJ-j6,RS#Vh!w!d2tR%_"["nKi_!%p&&}X"zM~X!R<%Q5.ca%_"["Yg!Pw#}c#jV%XX#bt!cf"b-g0%R#%oR%of"w!&{32_"["b-_S%
~X!qI)gZ#R<uW!v)w!{l#zR%qm%oz"%j8"XX#%@5oe#V"dp#XI[U"]>w!g4"~x"U*_b#^N_b#|x#[e"lz"XIi_"([I&]6da%iz"i_!%e?'w!j6xZ%r/YZ#%k
[!%V,w!g4%RP.#u*_+b#kg(!9Ui,!'Ud(!S#eo+!'ue(!0Pj,!*me(!q#Rj,!&gW1#g!0U!W[(!l!sp+!&jW4!&yY(!(zp+!%xY(!z&}p+!,t](!Ks](!%^e
M!,j"!'WUM!Il](!y!Qr)!-o&!%TcD#]!y!&_t5!(+"_%(*!U"X^(!Aor+!)Z^(!@uq,!6[^(!-yq,!*^^(!'5!a"a^(!7Pu+!&TsO!%|uF"k/&YyH!&U{""
G8cu+"p_%y"du+!/h,!R#vr,!)x/!(*!z%Qs,!y#qW("!,qW(%u-/T)%R^##U'^&,Uk-!&yH!&;%X!'X!'Pj)"X!%sjO(W31]%+@Z!%K!(ik-!&X{N!%rr"%
~#+8&3,eI!G~3Ai&!c!g#P"%YyJ1&Q!]!p)~0g#R!g#l!%B&o);-%YZN!&qi#%c!g#&%]O0c!g#,[Bw7~S!~>#i!s!)p'P>Q"%Va<!%D"k/)t{1"X!%ri#!%
B!&wi))[3k4~0g#,k7T8'2"]P"(eO%pU!'R!%TA!%Qk5!&y!")%wP/#~0g#'vqH!&qL!%fXM!%7"R!%Rp-(o);gI~'%B%c5+[&f>[3k4&z:p:v#;%vTL)Z)!
;@^Y!#ff!(Y")!;R+)]!@2&e#!%jP)%R!c#Y0%l:&|-"lEc8%^+%|y!6n'/gvL!%s!#u-]/%zPO%R!t-9%fs*!%y1!%on0!(q%"W(&Qn5!%^&+c!g#R!!~-#
V20v#&[g;&W!!Gf@%n'"c!%hk&!&xsO!*l}E(X!'W!@t"%%uV.!%|&!']o5!&{&!%_X)%v!c8%)yo-#T|!nM%r;(X!'c.R!%a&%vh;!(_c)#-W8%a''c!;81
a,&auF+_!qt!W,#W|!&%p!g#&dZM%J)s?)od)#!g#&od)"[#&od)!&Y&"R!%csB+Bq'AaMkX!"!b5XK%ga?1uZ!"cGo6F!h"}."Y91TC&#Se!%}^O&=^_!g,
;&|z*!&qgR!!%nq-!%W,!&p"(Kv!W+n=]!q/,Yp-!%h'!)[p-#y[!v&%zcR!"Y%&U,!%k+!%Vf1"c.%)!(U{5"p8%/#~0g#%_'!(yN!%+!&y%!%^-!%TdL"&
%rRN"f3%ecH!&^yO"j'&_bE!%[xN!%])!%bN'Q.Y!p.!G%PaK!'w!!+sN"k'%w%%Q.Y!o%%m{O!%da)#&#%l_.,b2*a"#c8%bH+Ai&&:!&x""J&C"~k!%n*!
(^-&[Ni&Y!a*%oD)|P!T]!~0g#g=u#}#%Zy5%c!g#q)%iM'c!g#_'~3U!&1!'P%!)Uv=&X!'S!g=%vO!'oN!%ecK!%bv=%F#~"&x[)!%yiI'g#>y?U#Q>'Up
#"/&Rt/&c!g#S!o:%]kO"X!'PP#&X/1Q"%%lD!%|_E##-(~+,,TV!7#u]!}Z!#Z!X;h:({c#%%Z,i%&bS/"=%Pw&!&{r&&"~I@2%ahM(X!'U,@]5V@%WwM&o
)Q]!;X#)ir#!)s%"8'n1%%!t"%];!%Z~B!&p(!%xQ)&m!&V&;)]!!)Q!"*8ks###cN'Qi)*)D=V?!GQ%h/&H%8Y*]!%}bO!'I!'_v-!&wfQ!#>+&d*"J%zr0
!&XdJ"r!%jxH"Y.%_G!%wxI'g#m@"!|^!'Y/"*'X%!&pK!%ps;+GJ/e:>Y/BNN%~P'!%^7!&)!&pb8%y-#l@&e'!'aN&_2>+s!&c6&z(U!Vn!"&yfC"_2&j6
!'Z&#&d"%{WO##!&O!%0#+:%gX:!%jl-!%oM!%cyN&{(R!&yE%mf0!&k-#.[*%^zN"R&&VY:#/g2&N"s*%qd/%k#Z">&u"%+H[.%teO"Z"%Zx*!'b"!%Y%(~
0g#+p8!pU!%a7%H2aF%RwN'~0g#Az77%q:"]!&p6!%j8#;d"&+!+t3!'vN"]!'TX6#b_!oL%P0%D#i2%yxL!%bU>&v#>+d"(/&v#Y()v#%Q#"q!&U8#X%!+-
*t!2b!]&Y(,~0g#%TSO!%bbM!%S%!%}'!,b!!)ie#"ZP"%si."lA&|_N!'^;%;d"=&h<"]!%c'!&akK&P&i!uLyi!'a+!&u+"s,%f=!%pO#1P"-tv,#c!g#%
zTK%i,#=&gQ'!+um#!,bO!)nq*.R/#Y?l#z2"n!@2p.)j)%V4#(o"'eO!&q-!3mq*##i!%[bK!%vrJ"w#%|UK'={.S-~6#'kO!%~uK!'}:!.f~&!'?"l#%o#
!%r^O!({!!(~yB!&k+!(ioK!&eT?"p'%ry-#c"c)'boK#o"&%doK#h!]!%n[0!&q^O!&VkM!'~@#c!a(%ujL!'vm#"X!%vjL!'j;%z&_'l#%qpO!%dUI(g#v
!Q-6]!I4ul##Kmz!%QkL!4vl#"a"*vl#"K%wl#!%UlK!'ml/&G:m%}#%eD#6k)%g5"#%xu-#c!g#&~{&'y?U#f!2z&%F"k%%|p.!&N#]!=&[w-!*xK!'g6.i
B/+P&Q%~,*|<T9#]/h.%yE*2e(V'@k)A&z+)lUS!!%e-"sB(iH!&R;!%h{I!%gg5)Z=o0V+#a+Q!F'ka6*g#-[1r|!4|!MQ"*q4!'anO!%i;"k*%an##4_'*
VtG*If/>!p%a.4w/%6!%TQ0&X!'MVs!%apE#!fC%lI!%iu-"r.&VG#f!4%]VK%i+%p&%ku-"Q%&]S-!&TfQ!!(X9!.Yj#!)Xj#!)Wj###c8%sj.!&lO!*uj.
&#h"Us!_!%_M#X!e#%[mH&l[%x9#=%zj.)q&b!e#&~'Z"P")~j."{9%~j.)b!e#*g#c!6a%%aL!%dN&Z"_"["f,&di/%q'Aa%%TwK&cHc"c)U&&c!!&&&a&|
(X&"%F#-nv#%kl+'T.:9%c.&TnO#&='PL#U1=%uH)!X!'^&!r!}["'Si>%@2yT"%Vi>!%yN(f5e#}[".d-f5&R^N'.9/c#a*%[wK"X!%~k@'g#)s?i!R5%xl
.!%Z!+f5e#@y1d-a'}3&r='YO4!'y&})k8mJId-a'm%cJD;o%k8mJf5e#%~fI/X!e%oL!g#1hc!d-a'i/P@*g#&c{;.'(f&=py!c!g##g#s"6U!'WJ"v%%Z"
"}["%vi-&/U&t#"%d"#G~#'["!&_,"R+&~~O(!d-Q",2o%%qdK(.[*W:"*X"'^K1X%-9,2yW"/!'f5e#a#k"v/6'a%"-&XJ"a#'rK.:^;4R5.=cOJW:c,q!B
%rlF%)!g#%np6=p#_]!81Qh"-Dn(4a6#d)~D2k#/f5e#+@RG%q%c#_]!l#R&(P}-&b!X!e#f+%vy-'vN%~"t#"%.*%g#IU~!&)c#^X%%ms-!+sk#'-g#,xL6
&pr.##1%_}H!%q[0#kY!v'%vz-!'vb)!)sb)"=)^|-"b!%wy3!%h5!&{tH"ne"%pfI!&u!!%?!&r/"d/%tU5!(^;#(u/(wV!!&^*!)gR,#y;b#&_v."j-Q3a
v.!%U%!*PqR!!%w&!%myK2-,Y;f'.#l5t9b#S6#{3~2_/!o5&vhO%=q3d!&f)#k!P<%Tc5!%Q0#%4-D"O%VuO'S2"*~2_/&niL&o5"q3d!o5Wx.!4kI!s,[x
.!T!eJ!(muO!%h]G!%ZgG!})qJ!m"nv.!3ZV/!(~q+!9ZV/%>-[&/l'!(lV/!,U!!MlV/#>K%kiK#w*C/a)!3QW/!/U#!BQW/">&wX-!/U+!i0s}-![3jN!F
Xx.!h"dN!/Pz.!w#~y.!e5VO#y;b#(jr-"j-f8kr-!W!co-!,^[""]!x&no-!y!WX#!Q(fq-!q!uS.!6P!">%teB&8;,.%wY3'W!,i!i#j-'UvJ"i!(VT.!)
a"!(kT.!&US2!FkT."-0p!!_7su-!-Ql&#y;b#&oh+%d0f[!a2k+rh+"PW%q(rh+!l'~e+Alr"eHz/W<t3c(Z[!V"o(]v"^'p4au!ar!]"^(V[!f4bR!~.o(
f[!a2j-a1t1n+)vW!k+j+%{&9z.sU!|&tv"z;_0^(Rf"Pf"lU"gZ!Sl"e)bv"s'k!P<U#t1o>o(q-^'%O!%N%^s![4)%on-(eZ!w"cd"ta!d0jf"%2#g_"t1
W'ug+"qQ!@ot-!d!}w+!)E'^'|Z!w"TLf4%x,&iU!_0w%^(%eB%c(p6q-%k<1q-o(Th!dz!_Q"R^!lFc(d3QM~n!km!s'a2^CP!nx+'w"y(XHy/^C*~!!&9#
^(}a!8U"!f*Tl+!W#Sl+"]R"w%Sl+#y;b#;ov'"j-V)pv'%j-R!2'}c&"^e!%}c&#~2_/)x#!%Sd&!%}f'!(RQ'%o);/&Wd&&o)R!,j-(xc&!)wc&!v#|w'!
%ePF"k")Qx'!&-!m)Ux'#JZ&&d5"s"%n_M#j-~&]'cx'!&h0!x/gx'!%aM#S!W5&gf5"qh!S+Wm'!<cf5!S'{e5!V"xk'!R!}f5!2Yf5!^'Vf5!r#Sf5!W(U
j'"qh!{+de5!f!dG#t!i!%nY[!#;%%ST[!!f&ti'!T"zG!P!vG!(ip/!Akb5!NnH!S&Sh'!l#mf5!u=nK!["Yf'!t!Sc5!b6_L!&qq"!)ed'"qh!j)QX4!S.
|W4!(bV4!)oV4!R!mT""^4%Pt8!p&Tc'!P"gb'!t"yT4!6RT4!0PT4!e(ga'!>XX4!t#oX"!o#YV4!|+fU4!&tR%!)s]'#d0kb!X'iw1!R,gw1!/Pw1!FQt1
)zd#jK]"cB~.^Cjc#]&Xt1!~!q['!x"cu1!1{R4!l,P['#r#|&o#Ry1!h#UZ'!z%TZ'%S!W5|I%Vd%!r(bx1!&}zJ!_)]x1!^!st1!+lb"!-|t1!k"pu)!V#
Xu1!X!gP-!.E!=_u)!|!Wv1!AQb"!%QP>!Y"mu1!P#bs)!B}W2!*]c.!&C#8Y*<oy1!_'my1!z"ky1!i1ux1!&}l'!<bl("]p"U#Sf/!k*rk(&&{#t!2k*tk
(!h"Sg/!(pt7%W"2q!(|U/!&ye/!f!gg/!W!hk("&&^[L!%[0!{/pk(#c.uF'wY/"a>S3xY/!+]&"g!>]&"U"&jc6!4^&!%SgM!3_&!%TC!>Y&"g!>Z&!%R2
!1[&"g!.]&!i7r^/!3fM![)PY=!9h[;"a>l+]_/!4UO"r+&kfE(7!_&'e81%YN(_"["R|!'-X()0!%v5"qP!/uO%#='%dy0#{*fFc'}O!T8wc.#c.uF&uf7(
o(Th!}Gu(t;|+&Ut9"ck%'Ut9%}GjDW^%(Ut9"p}#&Ut9!5St91QW%rDhMQB}(ow%jS%[/]"w"hO|&u9aw%mz",Vt9!/Ut9%f|#kP!mg!'rs9#kBQB/rs9.w
"y(rp!n+V"PV%nz"i1u(w"Yz%_0%55kBRr!ac!sX!Vc!u(s-W9t1^(Wb!]"p6W9Q#|d#{a!V"mm"%Qa7#o*^(%[e7#|d#t1%Ts97^s!u(r#rR!w2V"qDta"{
a!V"uS!y(zZ"}")w"YX!w"z"jg!w2)}#&u(j+y(t1'pm9"{a!+aq98u([?q8t1^(]i!s'lx!RA]"{<iv%l|#{a!V"tEw"Xf!]"{e!w"wN&yb7)o*cw#cg!U5
eJt<n>&ks9)bm#}"Wg!k+TV%k|#ih!&_s8(a=~.iw#z.q8t1'Wv8!%d")u9k?mz"^s!k+w%}"+lo9!(ka7&ho#}"V"lj!&Zb9,e)rc!^'}([/o(vx%W0]"V"
0[b71s-oFza!Yf!u(j+|&t1}([/]"q8]"}(ho%%Vr9#}(n+)}r9&{a!u(j+iJ%m#!%k#R!}([/cS%W0u([?RCss"t1}(s4U![?{<pw%|&q-[?[/{a!u7]f!s
-hQ!ao#[?Vc%[/[?Yh!s-Zj"[?si!s-YR%[?g[%]"s-~^!S.~y"}Z%u(j+[/t1&}##{a!V"*l!!%w_7(T+z"{^%hS!lb!rE&^n9!%/&c2j+|}#]"(cn9!'Un
9#jDva"&}_7#z.Y^%-}m9%pv%vt!fY!%w_7!-}m9)pn!e!h)Qv"V;h)Q?%}l9"go#%:,be!e!]0mx!V;cz%xy"}"bz%]0%wx9/h)wo%V*ob!}"si!mx!c<ZR
%}"Vb!||%mx!%Pb7!%Zd70[o#g]%R;ug!W{%}")j+)}"Y5mOh)Qv"&yn9,]")sU!]8hv%}"V"kb!h)Ur!&9"qQ!&9&V"Y5nHkH%kk9%_d!{y"w2%,"cp#%hk
9(bd#U!j+[/aj!V"%bk9=RIV"nHc(d3_d!sz%V;~.R;V"|e!U!p6Zv!}"^'p6hw#nOnb!V"YCw"nHeHpx!3qj9"Q?&rj9%}"w%|5%rj9#]"V"+pj9%T%z"XX
!%ji9"fo%'ak9%{2d0Rr!-xj9'w%s;i1pv"]")yj9#w%|5.nj9!&6-k+TZ%}Y!rs"eY"V"r#pe#]"r#rD%ax9's-]8bV#V"k+&{,)e)Pe#^t"V"Y5nb!^?.j
j9&w%{u"e^!o(&jj9"u7%|T:%]Et1[41kj9#]"ze"&mj9*xU#oM^'kBy(]"kBiJ%pj9%r#|&R["*A%Xo#S.rc"&pj9!&?(wW"XR!w%{2^(W9(f%%s-rd"C%b
|9)]V!rR!u9T+z"]"s-%eR!&z"V"jy#[o"%."uk")Y4"qP!'W&!)V&!,U&!%qU9)z"w"e)[z%Vo%nz"].%a&#V"W9(G!6b&!%f'!0[&&^(W9o(k++[&#w"W9
5[&%^(W9q-%X&#w%q}#.W&#w%{2%me9#s;nH%p{9%|a!V"gU%(kx,-Zd#_S#V[!f4Zk#]"|Q!bR!o*|Ew%%]2"w"%c*%pl!p4|&)jx,!'dx,%iS%ar!]"&F#
^s![4'Zx,!)ix,&g_"t1k!P<&X'%]"^(W9%oX:!'S+!%hs9"rw%%^d9%fU!^G}"%{o9"gk%%zo9+s'n+Zz%a2fNe!^m#xc!w%-xb7+ze"]"Si!sc%[4T%cb!
o*o>&cs91Ye!Q#R)[4T%ze!o*c<)[?|x%Y{#mOc(V"%a{,#h)bx%*e,,u9w%w"y(cb!W0m6o>dS%o*%po9#T+cE&po9"pc#%po9Jh)j+|&x7s-W9o*z.oM|Q
!xy")cv"e!w"|&)V"W9d|#o*}Q%Wb!Q#[/V*iJ]"}(}z#vp#^'j+[/Q#iJz.Qe!oM}9%zo9&]8p>Ze#^C%N>s-Zj"]"[?q8w"oMTb!U!PT%_t"}")^T!Yo#]
8h)p>W0u9kx%Z>^'p6wW"ce%V"}R%&{&Z!Vc#]8{y"w2{2f_!T+]_!mm"|NkT%)r#pg%w"iJ}"~y"|Z%n>pp#VL}"gd!mX%g>n>pm#]"Sn%o(Rc!uR%w2{2_
0z.|&R?}(cS#kj!~_%Y>az"t1k@m6o>s'r#fe!o(]m#fOPd#%Xn9!&Q>%Q~#i1to#&^."zP!%ln9Bc(zP!sU!].V;x7w"e_%i]%s'ux%Q#R)ea!y/V"k@~8w
"~]#V"V"s&V"n+r#|&v7_NkOk+n+%ZP:0Pd#]"[4^(eJ~]#o(ng!ZI~8r#Qm"ld#fH*en9!%^6+t3c(je!}"mT%[R![y%T%QB%wm9:Y<wt!nHQ}#Tz"x7cAz
a!w"Rr!V*w%c(bC}"yCTBV"s'n+^(W9^(Zj"%P).u(kBx;|EdR!W<V"z"^Cbj!jd#T+&ym9%r}#hS!Rr!%Rm9)^?x7s-Zy%fg!u(r#%Pm9(gMV"z"^'nv%|D
'rw7"|}"'aS:#s4iU!'Pm9#h)UK)Qm9*h)Yp#jd#_0eJZ[!o(j+%}l9'uj"]"cA{<ua"'Pm9'gMo*]"p>gE%{l9&fj!TP!qQ!w%&k!%[f"R}#eo%(yl9!'k5
!&rl9%ZQ#^(z"%j+.u(]V!Rr!U!u(hj"dc!n+V"z"cMW0(rl9!0C"_x!/D!%ol9#jDva"%ol9"t1%nl94QMdV"Rc!o(wp#}"U!V"_t"w"lc#pJqu%^(z}#V"
j+k+%+.cm#Ub!z<Se%iZ%~c%di!Vw#bo#w2_0^'&N?lF]"s-]y%jj!t1U#][%z.Qe!Wj!]"^(eJrOo(fO_j!}"s'w"fy%]"Q}%~u"ew%~.T%QB'~l91r#fe!
[V%Q#R)sf!n5yS%d0cj!t}#ee!]"Tc%]b!%r@#r#|&&el95d0R}%]b!gg!V"c2pP!Vk#k+n+cT!zZ%w"QB}9o(z;^(k}%)tw9#Qk#w2%rk9"f_!*b]7'o*d0
~u"jDva"%pk9%k@c(}(%xm41o*n+]"tIiP!o(SU%c(_=zu!].{v%w"md#V}%&[k9"D&[k9'U^%[4y/_"["%]k98eDeo#c(r#{p#Ub!S.ST#U!V"qF_0}([/u
(w"d2V^%t1Wj"VZ%~u"&ck9)]"^(X}%eE]"}(g0%mj9%z;]j!QS%%(0UKtBoS%a2W0)o}%k+r#UF}T%bLc(bh!%9&h)p>u9w%%rj9!&o>#^'ye!&Pk9%a=]E
w2%ij9#u(Uh!%(!%wP#U!ZE_"["QW!s5^c!q["Qc"Q#Q!um"v|!_"["Yd!s5b/or#uw#e'Y4pR#s5w!Z'w!ku#Qh!t%_!w!t%|;Cw!m4h-Y4rS"}OW2Qh!X_
!l'Y#n/h-Wj%YHRX!e'&Xr4>pR#P1zR!w!h-j:c*z|!Y'dX"[R#uy#_"["Y4n~!y6Ux!ca!Q#we#Sj%ew!](qi"r&w!aY!%S!s!h-}2dKb.yz!YHX~"_-vR!
Y'vJxHl'g6](VBh-Pn#h-X!_"["n{#jm"z|"r&h-}2_-lc"X*f%P2w!t%ZJTv!e'ds!P2e=R0Wv"R0Q#q[#w!^z"w!]T!r&n2tAsV!X"n2x6w!}2so#vj%q^
!xHm4h-r&f%P2X"_-lX%vP!Y6}2w!Z8P2pi%X*%k]T!'Yx%Rs!w!a["YH%p!%e'l'j&%s!/t%SBje%mW"Y't%SBag"vP!w!vh"R0Xj%%[#%_Cc*Xn#%=*Q!^
c!ut!q<q<w!_V"zi%+U"(r&n2sV!X"e'c1,}"T!q<i@_%o-q<P0sn!}2P0o;_R!{X%e'y;x_!_-rn#c*b/qk"]t#WCbl!v(c1of!c*nP#kh!Q#|V!xs%e'sW
%of!}P!Q#|V!ml!US"l'nc"lj%l'}e!r&l'P}#i5g6%q&(Zh"o-q<c1Xt!o-%^!'Y4m]!s5jS"iI%+"RL&y%"RX!%*+o-q<tS"{HY'p}!w!}2dX"'(&e'bl!
|V!Rj%'c!<cT"l'ib#l'|<|b%l'^4qt%R^%r&rs#l'yP#Zq%l'c~!X*b/].r&b/hc"nY!l'on%%S&0_R!Q6sn!}2Tw!y6jl%x_!eu%r&tk#Y'qa"^9)~!!/S
""i5&s'8P0f%x?]O}2Pq!o-}<{b%r&b/pk"Yq%t%lCw!}2WCo-|2gm#m]!(C%v6l'Pr"%})._k!Lt%r&l'aq"Q[#c1}T!c]"}2mv!%,)l?bW"r&V}!c1ni%t
%%X)#w!}2(Z)#ak#t%'6"}w"&meT!:z^"Q#R0^=c*mR"ny%l'g6n/P]#r&c1n^#q|!{T"w!uT!}S"Q#R0P0f%us!%I&^_%o-R]#c/%r+6Sa!](h-l'Uo#|T%
](h-Wb#j]#}T!mU!ls#X*uT!e'mW%P0f%Ze!%9!+~,(y5i5R0gQ#}OvJ%K.rV"v6b[!w!_n%o]%r&Vs"l'Tj%TFQ#%7)w!Q_%Q#R0r&bl!y)%@&Q#}Z"P2xH
+b))l'ib!g^%kZ"Zh"yY!i5%})0h{#P0P1Zh"e'_["r}!n2t%_P!w!}.w!}2,U*!%p+:uT!~Q"Y'_Cq|!pX#}S"Y'Ze!eU"e'y;Ru!l'R0{w!sY!}2gW%}2P
0o-r&Yc"%k))e'sY!}2dKar"P0~n"%,%sS"e'sY!&j(8rIQ#Xl"r&yP#S]#td!r&hf!}2n/X!X*Z8hc"bU!eX!Qa"P0Q#|V!US"&8"dq"&8#n/X!&G!&;P!g
V"}2_-o-j5w!]T!SP%e'js"Q#Y#sr%w!}2l'R0VX#YHkt!u}!y6{^"Y6jS!l'ra!Rc%p[#|t"e'v.l'R0YHkt!eW%f%P2v}"l'Y!rb"Wt%Y'vP!%v&]!bl!v
.e'p[#|t"vP!w!jS!l'R0c1Y4[@s5_{!qo#X*uT!r&d8wCdc%s5t%j_"cx#kn%}P!l'zX#w!j_"_%mp"kZ"SP#Y'sMp(q|!yW!X*sM_-_{!zn#e'Xo"X*f%q
%Q#p(zw!_C}=sY!rI'o"(}2eX!X*Zj!Ra!bc#%g1!%|2._CZ?|T#o-mIr&sn"p@z_"mu"w!Pd"%v11Y'n2a,r&pk"w!}2b._CyZ!Ps"r&Zi"n/X!&K2_CY4}
=s5sb"r&tT#w!Q!^c!w!}2c1vx"r&j^#'q2"r&%~"'c1[@vOn/|R"&@8}v#w!R0Y6}2_CZ?|["zm"fW!l'oT!c1]^#Y'm4h-e'Y'U]%w!nL&<!.h"2c*tu"o
-vV!bU!w!W]"e]"r&w!W]"^c!c1Pq!f|"WC%v"+sy!^Ie|"l'r[!YHkt!ms"Y'&}'!&]00|a"c*ej"w!}2c*nX!xV!Y4s_#s5}2i@_%'^.%|B_CrS"&<1Y't
%xS"w!Z8mv!wClt!P0t%vV!](c)RX"w!%@)n2wd!n/ll!mv!iIp]".B"_k!2B"_k!*B"RL3d!"RL/d!!(B!.d!!'B!%d!!+y'!&H!'|'"Q6'|'&r&^9CWY"%
)%ci"l'kh!%c/!&|tT!%r&b/h-%SW"!,2#X*Z{!+e;"fY%1|(-r&UEtAh-aP"b.d{#Y't%|CR]#)X)#i@RL8Z)"Y6%<!4])"e'/S)&k[%Y6l'|X!-T)!&l+!
%|%!?V)!%U8!-X)!%O!(Z)!(Y)!%Q,7f~#gs!Q#R0X|"X*sMWCsa"r&_o"mz#b/jLb#r&o-_/ml"xZ#eo"%r6%bl!|V!|[#+o=3X*f%Qc"a}%w!dg!r&X*Z8
tAnV"Yd!s5~["iIb/Z}%&P!"UE%O"^9%O!%c*2]Ogs!jZ#r&_/ml"Wd%c*W2WCeo"V^"|[#|B_C~W",X.%}2r&n2%P;!&'#_%wC(k-IY6f%ZX"Q#R0e'c*To
#t%QW!Y'tMLw!Sd!Y~!n/~5n/Sc%r&n/nV"ww%wCZ?hf!f%rh!w!tMLr&^U!f}%_j%Rq!_-PU#%Q7#}2Qq"%*!'g,%sn"p@r&&c08y-Rq!n~#qq%X*uT!iIx
n#Y'}2Y't[!b.P1Sl#Y4yl%s5i5oT!}^%QW!%d?#w!}2%~:"^9%a=+wCZ?Wn!l'qv"z_"aY!}2P0%U,&X*Z{!^u%Sy"%s6!%v!%mo%Qp#Y6&**wKj&ow#w!Q
W!Rg!y6VP%%l""ws!)R!"r&%';_%wKoT!Rg!n/t.[y"Y't%Z+e'w!Sd!^k!{Gb.ry!Y'sn!{m#l'oT!w!xV!p0&x<"o-%xB(Pq!s]!Y'b/ZX"fo"&e4q!uT!
aKpLf%P2Ru!w!Zt#wKvc"X*x]%w!t%p_#w!jg%e'w!gn%Q#R0R|"[@}P!Xu#t%xj%e't%W,P0b/m[!X!w!dq"a]#Y'Q#d{!w!lNvh"x?w!jm%X*{v#e']d"t
%mIm[#V^"]Q%Y6dq"r&jy%t%a,X*Rm%dHe'q~#w!nLc*ja%}2Y't%vJ](X!(b53uT!PP#w!}z"pl"m]#o;hS"e'P0l'~V#^9]}#Y~!uT!_e%%[7(Y6}2rb"v
6lh%lR"%q7"vO&WEBe'^W"t%i|!wf%e'vP!h]%w!wKR0_["^=b._C[c%}OT0w!Py%w!en%r&Z8tAjZ#r&R0P0t%|n!Q#+x7.}2Yd!ru#fv!^9c/Q#R0w!dU!
}P!]()fG&](P2Q#Ud!%.4QW#](P2Pl!r&w!Z8tAP2fv!w!ky#w!c/w!t%ky%m[#&00V]!l{#Y'iV"w!n2tt%SBqa"Q#tp%_{!aa%P0&V1.P0b/tA^IwY"r&l
~#X*t%sV!X"}2&gI0c*z|!^=dHh}"r_#UW!{H{T"r&_P"eX!Y'iV"&YJ.S]%w!}2x!w!nLqa"Q#|X!xz#X!uT#&I;e'Q#fn%uT#X*f%ZX"w!t%nLoW!Y'oW!
UEdU!c*X~!w!t%c/Q#|X!pW"X*sM%rJ*uT!Y4m]!c*gs!x?Ux!ca!%<7w!_CY6t%j5h}"pt%jW#fv!c*X~!rw#V]!T&s%QX#r&~4ew!w!vV#&u9!%PL4}2eX
!P0xV#]OuT!uo#hS"w!t%c)dV!UEaP"V]!sp!Z8xW#%aE.h-X*_Ci}#t%sp!bk!](h-e't%[R#%k:+c*RP#ws!f%h-lu#vLc^"o}#%~D.r&nb%c1}T!n^#w!
t%f"w!_Cc*zQ#&ZK!%YM;V^"ml!cT"r&V^"ml!US"_["{t"W~!]m%T[#zn!j&l'k%e'](h-{u#Y'ns"RX!t%sp!%VL!%n(%lW%YHkt!%fL"[d"*jB!%^C#X"
{Y#%X+AY'Z8av!f%P2cy#}2Q6Q#Q!Pv#xj"r&r#^s#t%RR!ws!f%pk%Y'P1a1Y4Z?s5_u#Y'RX"l'c^"'i#*Z8h-c1mU!r&Z?y6gk#(z>=e'm4h-}u#Y'ns"
P0jS!vLc^"{Y%m4b.o;sp!uX%P0l'Q!e{#YHkt!T^"s^!a,r&W,%|B&Zj!Ra!w!}2'W.+X*_CuT!mW"n/|R"o-zR!w!'fH#P0Q#%dN&fT#Y'xs!vO&{N!&}(
!+Q!!&_0!.N#](|R"%u1!3Q!(t%hp"r&q]%^9nY!&QH%n/~5w!%T*<Yc%s5gf!Q#ib!TEc1Us"T[#wc#e'kZ"^=g&uk#X*l'Y#Y'sy!^I~n"TEby#y6tX%%i
>3t.zV"Y'UOSx%e'UORn#}O|n![^#r&b"Q#g6r&TE%pL6Y4{h!y6dk#^=f%iS"wY"e'kp%w!t%SBR|"m4h-Xt!f%cX"^I%ZU!=Y'Pr"w!}2vR!jm"Y'vJwC|
c%gs!ve#jm#^Ira#r&c_%^c"Y6P1q<c*ej"Q#qv"VX#jm"%v*2Ux!X*}OvJra#c1_[#[y"P0o-nY!W,c*TQ!w!_C%gV!.}=y6h?^=eV#}b%wY"w!uT!e'w!_
C&YT!%f%P2XU"&gW!"SB&[C/Zd%}O_R!w!dH^a!Y'}2_"["a{#n2nL%^.2_Cr&w!n2tASBVw!b.{Hf%dQ%fo"w!P1nLe'&,#V]!kt"'Z,'c1cs%c*{j%WC%^
N/ws!|B_"["Qp%_{!zV%iImv!v6vo"o-q<'[W!!%sO%_"["rY%&bH/e'j&UEmv!qa"Q#d{!p]%Y'|W%f%X!b.'f/,Q6z|"}OQ#Y#~d%t%zW#_"["%^W!&Vn!
r&g0^l#%o%3P]#wY"w!_"["n2x6q^!lt!y6Z|#c*ii"WCl'}V#zy#%1:Y'SV"n/av!w!aY!Xe"W~![@Zz#Y6^U!f6p@r&Y6ZNxS"_"["}=y6tu#Y')o_%%pX
!&pW!&jl3!)+!R#al@!%p!!%e#4X!'bP!+Dqb!<U'^&%dQ!eT"i"{L&T!d!^*(aeJ!%|~O"S(%oVA#!G%tYH'YLWU!k.#y*%sRA!*wbQ!!'dgD'p)i%R!fg"
D%nZa!'q!l>%&q!&gaA!%ZTA!%z"!%|gA!/rgA!*iz:!%WgA**0k'/!gT"b"i*&gWO!%lv:#z*X#X!vl@!%[ZO!)U%"[!+om>!+jm>#c.uF.W{-!@Vb3!)D!
3Vb3!1zq>!.{y:!(q##Z&2%f_A,yEa;)!~d!R*d"!Ua!R*%vuD!&heg!!(hf8&.j-9&&rgA!&nRA!%pjJ%!0U%'[w:!+ngA"^!%oPK!(yw:,_%0&j(T!UHq"
#i!~f!'zP;!(5!&UPc!!%x|:!%a'!(ow:!%l~H!%rfI!%jdA"9%^bA!&|{b!!*rx:"_%-{dA!%lWB,6I#v!![)#q4"da!%P[b!+Y%c#;a+*i);j4w3%teA!+
P!%_D#Q>;P!!%UfA"l!%^kA%*oIlq!&rx8)BSE&d'g+re!TG%hVI"m/%VnJ"/&eU=+x_#iK#1h+%!z*s"&zcE!%vvC*_%d!v'S#PU!#i!h~"%b^e!!&[c=(+
tc"!d-Lc'%]l:#)*%>!%ziJ#j(T!&u%!%=#&t2&}-"G%oeA!'c!!(^s:!+ghA!%WbE!?c^8(S%z%.P#Y#i&&b1"w)&mtI!&gR>!'}!!)^w:!)y&"!%vge!(}
#%!o.P#z!'M")%|hI"[s!%r}<!&euS!!*UYA!%PXD"x%%g!!&Rb:!(e#!%[(!)s^%!%m}G!.a!"x",a!%g!0F&VlD"h[#%vxR!!,oZA"x%%opI!&Rb]!!&,&
*=_"["(vb#!(Vk_!(;-!d&:q!&ePc!!%cYe!#t-Z9%B*YLWU!x!#Y)%BV)3pt'!*tv@'W)U<81sJ%Px>!'f6%W!j3)(c0!']s:!%[UO!&teA!%X!!&^8!%io
4!%[]g!!'fqC!&ZbH!%rp:!%ScN#h!W!%XuJ%p1#t"%L!&cZA'm#&v"Q%}E%T|B!%}b>)]T#&jU!^)%+f#6|j:!Dr{,"o#(}[B"fC%N*[!,2T?/!dm""%vRH
!%t]a!!%rkC!'lRB"'<d^A!2gf:!%[|=#s&[%(T^A!%_jh!!%nPJ"z8&iiL#g+v9%mnC!%Yrf!!)VW>#}!"%[>'&!Y#rMcK%['!'og[!!%2%F!WQ!%{[A&m*
!GU,%l("9%TmC&g0u"%_2(v]A!%_)!%]]A"v!%hxR!!%ZxG(_"["i.P@S3Y:&RiO!%o=!&/#h#Y:%_xJ"F%:&g4#4i!+m]A,]+e"2jL]R#Ab!WQ!)g2%Q<+f
!2oU#!]#"*G#%V}O"'%ynO#Q!-%C"W8'}bA.,U!}0"b!t"WQ!&[!/D[%%YdI#-!%cA"|*%xfE&!];&z4%sV?!%RxH%l)}4Th"%WfE"U&&ms<!%>!-|cA!&TQ
B!&(!%[z[!&DP[!,2%PaO!%s)!%wh]!'d-#KWi!F&ahB#b!Q4%wvN"'%UnQ!!%f^8%U"XDh#%SmD-&U"SC_"["u|"Vj!t"WQ!1}Q#&eW]!!%aRB!f7{X%!Ho
j2!W(uX%!V%cl@!i5jY%!)eo2"a>u)Qe?!:ta&!~0~o2!%t{J!z&}o2!(m}>!6Qm&,_"["g('x"(#r+'C.Vm&#^3X"*^'%y-.X"'Z'#U"i*1Z'"i*'Z'#!X"
+['"i*/['!&e!!)V'!%F!.W'!&uiQ!!(q!!)]'"i*,]'!&y!!']'"i*1]'"X"(^'"i*0^'"i*+^'!&g"!n![P6#Tu#jc%X0Tu2!%^:!&O!.XSA!HQ~:!4SXC
"(c2Rn?!&Wu2!&Rw&!p'~_=%u(rR!w2&B%V"qDsv"(fz&"sW!(gz&%u7Vh"p_!*e(!m,sa=!k'P^=!%c~&"V90c~&&s-mr"_"["&*&tOC_8fy!*g;#^3]"%~
S?"hJ*8!&[&#Sj!z"'uT'#w"Tj!/^&!%f~&"V9'{&!-g&!&E!'yT'&oJx7cAV9,^&%^'V"Sj!&[&#fU!^G*V!!']&#V"V9)]&#w"V9(]&!%H!.^&#V"V9/^&
!%v"!%_&!i?bz2#c.uF%[n,"a>T(ni=!.vkC!%hZM!,_])!q*Xj=!j!Zg=!r&]o,!Ggg=!>eu"%#x"!%k}B%'#X[#%'!(mu""y,&<!'Pt"!)fu"!%.!c!gu"
!0l'!V#fu"!IZu,!i&fn=!m%wu,!n;hr=!&~w+!<Sf4"a>u#u^;&/Xp"o;^/%u^J*X3u!v5/_"["1^_!%X^V!!q"[_;!&uUE#'RT!%|bL"Z#&ni:!%V@"e8&
y%'@i%j-&a>w+Wg4"S%&D"~0&D!%lV;"+.E")%~V;!&[gY!!'bW;!u*Qh4"a>&vZI!(x_;!'mc;&r!Q!m%~"(rc;"4+lo'&C#r+#'T;!%[lO!+v"!'G!%x"#
(r.1v"!&^|,!5l,&~0g#-V+'qaH"6'f-!R"Uj4"J%c@!%t_O!|.Zj4!)Xj4!r1Wj4!|3ah4!i,_h4!d!V}H"P6V#V}H!6Ql4!]&hI!R!gI!u!Pj4!As{H"u'
X'Ue4!r(aH!%xqJ![6bH!7{yH!v!wyH!d1RI!*sa4!|6ra4!R%ZjG!-zd4!i&ejG!p#xb4!8w}1!p"whG!Fl]4!m#zPK!m/m]4!)k]4!k2h]4!i#]VE!f&Za
4!f&e^4!X&[UE!S-UY4!=xw2!h(ww2!x#[_A!)gv2!V*^_A!g&Uv2!Q0Pv2!(}u2!{6|u2!p5xTA!U*Tt2!h#St2!l%gP'!a'ox3!>iw2!m#hw2!Y%_UO!n#
jV'!r,hWN!{(^e0#c.uFb!vc0!a+uc0!&QI!e2yc0.c.uFqP!oP&uP&Tg#uf#hQ"vv"nj!wP&u~%%'%Rf#d~%~}%&(a%{}%x}%[~%iU&aP&qR&|f"aQ&fP&Q
~%nj!yP&QQ&{Y"|e#uv"eP&wT&cV&~R&yT&Rg"}}%P~%rg#_~%]^!|e#[U&cP&Qh#~f#q~%UP&aV&pQ&gQ"iV&SV&_V&gP&dT&VP&rf"WV&{Y"R~%XV&uv"m
P&qQ&Qf#{R&fS&m~%rQ&zV&gQ"k~%q}%gQ"X~%yR&gQ"qT&|f"gQ"h~%hV&kS&SQ&YT&iP&RQ&gQ"QW&Z~%wQ&Tg#uf#Rh#gV&T~%Rg"v}%fV&ui#kV&eV&l
w"qU&lw"rU&mV&dV&Pf#bV&sU&~P&i~%UW&rg#}~%TQ&zP&sW&yU&QV&rf"t}%y}%}Q&pT&{Y"XU&uv"nP&YV&{Y"tf#YU&Qg"ZU&]W&yQ&WQ&eU&VQ&wv"d
W&{Y"tf#eR&fR&nT&yv"jW&yv"lW&yv"kW&wv"mT&Qg"tW&wv"qg#ZT&Qg"XP&YP&RP&Yg#qg#hT&Qg"[P&PS&]P&ZP&Yg#[Q&kU&wS&]^!vQ&WW&Y~%SW&l
U&tU&VS&u}%XW&oU&^~%vU&sR&]Q&xQ&rR&]^!g~%{T&]^!}e#nj!|P&YR&e~%|R&bP&uT&]^!|T&c~%%T=e#lP&]^!vT&}e#nj!PQ&]^!v~%PU&]^!zT&]^
!QU&s~%sV&]^!t~%RU&SU&~T&^P&~e#}T&j~%]^!|f"SP&lT&zR&^S&kP&pV&sT&QP&PW&_S&PP&rf"~~%sQ&uS&z~%]S&|~%uQ&nS&oS&hP&r}%tT&RS&]^
!{V&mS&qV&tQ&ZW&wU&aW&a~%VW&cT&uW&rT&jU&|U&^U&y~%jP&r~%z}%|V&kT&lV&jV&lS&bS&xP&gQ&{P&SS&x~%_P&TW&~V&Rg"w}%{~%xU&~U&zY"s}
%~e#|f"TP&WP&p~%Qh#Rh#uU&S~%YQ&W~%oT&Rg"XQ&|}%xT&rf"}V&U~%V~%Qf#ZQ&zY"dR&zU&Pf#]~%hW&QS&b~%l~%w~%vS&nV&zY"tS&zY"RW&o~%n~
%f~%{U&cU&zY"aT&jT&nj!}P&YW&rP&hQ"nj!dP&qP&PR&pP&nj!vP&}R&hQ"sP&hQ"tP&]7TQ"!x!qo0!^%}P"!]%[[P!!d0rQ"!(y}N!S)xh0!)viG#_"[
"&xS,&-,X3u!%T3!'}S,%Q+^_!g,&wln!&u!t.W:-&{lY!)q!!_&~!n=&[)%e2!%aQ,+'&e3k;!Y]!"^4"%igm!"6%p{S!!'VC"g(+eC!R!kj0!p/jj0!Y+U
QO!R!hm0#a>^3&u=(>+'!i*6%mn2%e#YF))_bZ!"-)7!%-!%{mF!%:"#'}l0!'>!%,"Z5%T{r!"z%o!]v-!]"tn0!T#hWO"sq%^;hWO!-u|G#c.uFp'jWO!=
_h0!S![h0!P(ZXO.k+_"["fa"z"eD^(z"V"u(vy"o*%cpN3_"["q-rS#v7]f"z"te#ox"ZIX}"Tb!ql"[f"{k"~.T+'BIuk"{FS^!V"t;me#Rd#V"hS#pR"d
R!}"V"t;Xe#[Q#u9V"[o"w"]f"z"}"r^"b;}(Uv!s'tc!kc#cBu(kd#z"u(s-{<r]#Qy"(_^0*u9ie!z"wy"]"u(w"TL&W^0!l#_ZO!Y!^ZO"j1X)^ZO!4mn
6!/Ym0!'Vm0!.Um0#]"s-%Z1"ga"'g&"SG%[n6%eHz/u((3)Uv!|5w%n>dV"f{!oa"&6*u(s-w"u(Y5ZLSj!ZL'5'c<qD{Ff{!oa"9Wn0"W9)~t6!7Wn0"W9
,d'!.Wn0!'V!!(Wn0"W9*Wn0"W98Wn0"W9'e'%o>dD^C'Xu6!)Wn0!k!maO!s!nRM!t"naO!,laO!A{iB!~1laO!%R~'!&bYN!b(fw1!R)cw1!w!S^!#w%V"
-U^!!|-]]N!A[|1!=Q^!"Y7%Q^!"V95Q^!"cBKQ^!!k"Y}1!w'uxC!h2gtC!n(|v1!_({v1!q!Qc%!Y.weN!>us4!8_{1!%m/!P!^T%!y!]T%!["k|1!}AXl
N!=nv1!w#mv1!l#lv1!s!kv1!p(eXL!t&Uu1!i&xt1!v"wt1!}/st1'X!e1rN&|k!%qvH&k.[%q![(%h[^!*j#!gt!#c["v"x"]s#'zgK#d:v-&dTl!"U.%y
ky!#X!e1%ozY!!%ck]!-0,v'#v"aj"n6B!s}"vg!%UTN!%>"^&'aqH/e1c["cY!aj"*BQ8Z::q!)![(%^Tl!,h#~&,d)1gt!^&c["v!Q<%xSN&ex!!Bh:%Xi
h!5c["t]#-d:QFd_!cV!:2ap%jT!Ah!>)xI!0jZ!%Y}P"!%~!&gt!q&(rN'~[u!%X!u!dE%QzM-v]""!s}"iu!&aW!gt!jU#(rN%fVm!.l}!g+"qd!)yh!"D
{;&r,;%iWN&j"lY"#b|"%p"'gt!oO-8qd!%|ux!#f&!&(*%f8/m<#i!c#o1&;&t]#-u6b4&y#!&n]N.l,hCS#[x!s"s!_X!V%#i!z~#/%l_}!"~!%dYq!!%T
pP".y%J/wV!-q!2ie#R#^a"#Wu#&o&'P@oS!S!B(%rVN)U.1Q+{!"R/p(%Z"*JD~'&v[!;+e%&T|m!!%fPN0^%.b#~&DMQh"Q"}*=Z"^&=Z"']yw!!%K*Bp(
)Do+k.:q!%Q[L"#%vUQ"!%[cN!%QcP"&;&c,:%}d9"Z)%k'-s"81]5#V@;)h(o+~4%r[N&u%:wZ#r6&gY{!%h#;:&kSN"4%nnw!!%RnV!2a"%~%%oIju%P&Q
%e(i!!s&[%U.!0%egN"m1%ccN!%dgN#Dk-&qQN!)vb6&Z&U&#ys#%vRN%a'2o9%YvM#u%#(N#_"["'R}=#h"5{6R}=!c2qXL(ij!l1oS!P."~!%a}Q"#r4o+
%g_n!(_'au#V-B&~'%l^N.V%!|^!&r'f.U"&DU!f."'ZWm!.&#v#U"0U1[O_3%hAV^#c#%xb}!!&uC,W>%[""_"Sj"&Y@d!["&p]M9bl%&MqP%"r+]#"V)tQ
!V%i"s3)=d!oL&l*1l,1c)%[TJ'~*&.*~&%k1+b#~&h#[O:j/%!["%Xe_!*dT#"{!uv#&!w)lG(e!.#%d_"dF#_E_!.a%0)f"%SYn!(&cV!"c,.h#%}I%~&&
pb%%~~90[m!"S%s2#_/!s&wn#qy!70!i^!&|d|!!&uP}!!%c#!&u#!%YC'Zv"g^"%~"qy!%iO#&^"%oUm!(6b!<7v-"%~^r!!)?'&!n=&f'%Tid!&qy!Fc#;
&5"0%_v(%qy!:4&TL%~'#v[!'5!&L!(bty!!%oUe!0a"%{#]DT!q"r%Z2&{L0~4;r9'xpW!9#Qp!]5&V@;l;%k.|2#m]%lx#)0;[Kh&^c#tt#)[=%&lWO,y)
)u/^&;[K!XEqt!9%l{|!&R")0v#%k[N%c#_#65iZN!%Rxv!5S1}8q#J*TC#^q!C"8aM&=o)g,#W+;%Z)#n%F%hz|!,g5&*S1mT!q#~+%!mP!%{^I8t!2)g|"
"X"}!i^!v"sf%[EhArM&tv%X2|j#&_s%D"Py!&R*)&[(]#&vK"g&&hF%Vw%JX5%[]N"r,'2!%~H+)DYb#^*.!l2{/O&Z||!-g5Jr,[#{0)*i-#r,{(%d)%R*
"l"%("~!&o.-b#f0#}h!~&!~+i^!q&!~+&iZ!#U"y>,lZ!"Py!%kZ!'[E|U"-8~+%R1(l!%Td"Wm%ur#f#&tmf!)#pDg&%]z#!pY!%exq!!%s{N(X!1R]"/P
y!T#%c-&X!'fl"a'&QXm!"~+%[hM(4en"YL|0#ru!%w4(X%!~+E4jA'XX]!%~w!W'pC'J!&]l3)c"!~+,U#en"i^!%ri:%U"T?s&%w{s!*kq!y;yLy;V-y1&
Zc#%TM!'p%!Q!W%!%~n@!%Q6"}+&QxM&qy!l+f@/%p,"0'S#!%|d{!!,S#*8ed!o_!#uW%E2SO&z7!%bS:'8o&i^!v"XR"&i-"f!&uRM!%},"fC)n-%#b2*(
g(!'~6')x"o&nN%'}%)y)&z2S!V&#m!%TnN/i^!@m3{j#^s%c!#i!T?/(j#i^!CZt@#y;V)-hRO"{;*ttW!"D&e+"iY!%];+i^!f,s+.o{";"=k.']g@!%xS
M#9q#&UC"k.)u0"w)&B'}5*o%Vz!v/%mnM"k#(rc:&i^!oO&SC%cY:!']9)j#&v!S!{~"#T0&zit!"qy!'yM!2}xO"j#:}xO!&~hz!)#!Z"#d!Ox%)WyO!.5
'{-Z/&_!''')}R"Cb(p)P!R!U"&ggM!*|xr!!%]r]!!&sy^!%L3c%%as^!!&So]!"!&j[v!&g"P!V!3%|wu!%3#Y!&dz^!'r"y,L37%]sd!!(ZRy!!%PWy!#
V!3)PWy!#n"d#(YiM&e*q&L3&fwx!!)[wu!"3/[wu!!%Py:"j#?[cv!%a5V'Y!&nRy!!%y{x!!&]o(&r!*k!-%qj{!!&cxu!!&[l|!!&wwu!!%Q##{*Y!*pp
d!!&a##{*b"'Pqd!#,l>&S=!)[xO!%{#!(h!(P'35-,]<&_i|!%m!]#R!%ri{!#V.Y,%]h{!!%xK-{=e0&aD]#)*m!w./pB&QVR""{-'L')W!Y!@|!%jWa!!
%S{R"#78/fwu!!3uSQ"!.lwu!!?uSQ"#v%i#%wSQ"!,uSQ"+'~#!n"d#a#lIV%K%VU_!"^&%~Vz!!'Xhv!!%5!+mxd!"6(mkr!(#V&w./n"d#&ZWz!!'pxd!
!&h)!%[(!&Qpm!!(zRy!!&mdR"!'Uiv!&#Q9"L%zm~!!%^XS""dC'hdR"!'hxd!!(Q!!&mZS"%k%&@&wyu!)n"d#e*W1#i!q&%:!%Qbx!!)cmx!%f+]!y!'m
mQ"!)Usd!!%p+!&kv]!"!%}(!%-!(j,!&l_Q"#y9P!2y#!&dwm!!4x#"P!,w#!*i|d!!'_|d!!%}Vy!#1V!%kgS"!3R%!&d.#P!x")piv!!&|fv!!.piv!!(
{|d!!&D!-miv!!%liv!!)J!-x%"P!(w%!%qWe!#P#z!+p%!%R]S"%P!v!_M%]v]!"C*]{]!!([{]!!(j!!/Z{]!!'^(!%s0!%m6!'@#_!j&&atd!%*V!3&ge
~!%i!p!P"%sjR"!%vnl!!(Tt]!"&%Wyu!!%ZvR"!*{vd!!.rvd!!%@!%qs|!"3(V!&+Ho7u#%az}!!%o2*V#e!1%Z)y&e%U-&.!%E!%wu]!%F#X)'qZ~!%o5
Y!!+ayd!!*[yd!!&yhS"%QP!KY!%apd!%]1&#2apd!"d"%t]m!!%xYS"&-lT!+1%{rQ""!%^_m!'2[.#}-*'k^R"#q*{&%S5"#&f^R""#%f^R"#X<i%%rer!
"#%q.#]'"&XPv!!)q|O!%p%!&a%!'SW;!,{yd!!2^xu!!)}wu!"32pod!#n"d#)qod!"U48rod!#n"d#+sod!!%M!6tod!"!%s6!%t8!)opQ"!&)!&zqP""W
!*Ppd!!%g~N!(_rw!!&k^v!!&Q}v!+V#e!e"2T5%o0#}-%q#!&{dR"#e!A'SPM!'dm-!&b:!%wd~!"_(%l)!(Z##<W!-Ppd!!&w#!)Qpd!!5a##*8%]#!,|P
v!!%f1!6rz]!!0{Pv!"3(TSx!!%uzh!(,!n"'}>&8t|u!!(jX^!!&{Px!#'}>)V_]!!&oSx!!(wld!!&S.!%e>!'a;!)oa]!%+]<{'%4!%aRw!#d#f&%uWv!
(L3Zp!IAQ+'~]w!"6(sSx!&+HT!&8V!!%alc!!&m~u!!.x!!+yTx!*'}>s!W#Z&+@U!%{)!%bvj!(U%Z%'.KL%Tsm!!&kuk!!&V,%>+^>%qI&[.*X]!%&fpJ
&'}>u"%%SXh!#'lB%l)#&i!&_zd!"!%]~)!'c(!%rxR""V!%dPT"!0xmd!!)lTx!!%QZs!!%VXP"!6xmd!!%:!%lQ~!!%f3!(ymd!!%pTx!!%n-!<ymd!!%K
!*zmd!!2vmd!!+umd!!*tmd!!3l}w!!(jid!!'Xmd!!&R,!'W,!%[md!"b2%pge!!%zRv!"P+%a]Q"%P+3n=%w7&l#!P+,%d2#L3&+!%H!.pmd!!%.!%SwR"
#8P+%9!&r)!%_VP""P+%ohS"!%e_v!!'Snd!"V%&Pnd!'P+z&ZK&_'&Yld!%8b3RE%Znd!#>{&%*&Z3+j7K&qmd!!%W".h&8P+x"ac##l/%n#[!7P+.Xkd!"
e#0Qkd!"y+&fcv!%/*x+8Ykd!"+%nC!%j'!%N!%v4!?]kd!#i8_)w!_kd!!'uuu!"33Pjd!!'0&u!xW!T3Yg"@Yjd!!%k3!(Uuu!<(t';P/,)m[!"&mi!*=a
9{f!#=P/#p%-g^!t';)P'3%xN!*hQR"!Dwjd!!%md;'!g(R+)N%h<#L3-Rkd!#8o+&yUR"!0~jd!"y2%Yiw!!%UU{!!*P!!Fpjd!!9syw!!&vga!"_*%xfe!
!%q:#u*_+&V^{!"!%c^{!#&n,%shS"%|7Z&+'^6"P"%mC!'|qd!!%P="!8~qd!!%^R<!%Prd!!%B!9Qrd!!k>uV!"vo!Q-sV!!)jue!!(r"!Dkue!#8P+%rW
!!2kue!!X"[X!!x*YX!"N'btx!!(]c"#!5%kds!"}R"-y~{!"y+4|%!*Wze!!%~~v!!%,!%F!*Sze!#{-S"%aqT"#QU"b=)lQr!!'syQ"'t!h>#xO%%ZlQ"&
y%,2P%)ddx!!&gq|!!'y{s!"g#Afdx!&(g#c4!%w!=yk!R,Vj!ZN&~1'-S<al%iW!9&m'"V0w4^;_h!!c'S(&q4%w:np%&R{x!5ZB)m:Z)Y+kd"#l#o'i3fP
!!u%a'4}|"%w:Z|"%{bz!"yk!%RsI"&%evP"#yk!V0%g}a!*P)6!yk!t4h#mi"n7%oTQ"2SL&wn%oLyk!V0i&!yk!dT#.c'[%pj"p-_!%j~h!0X#(R!!yk!e
"2o,c'%V+id!Z)a%%s|#.#^]!i&Iqu!.c#Py#v%WQ%eT%Q&)agx!#S"[5&a]x!!)btQ"!,xfx!!'a&!,chu!!&Ztm!!%jwV!'!j##=f.'nzC%j#j#R!)^!!'
eQ%!)xwO!&fYO1W!,n%V%d9X5j#81WBb"[0QH]H[l"(VYO"8%4!(XYO!0Q_x!"Q["%|kO"D)hUO!'s[x!*^"r%T!&j(!j#&%Wj|!!&cTp!(Z4#W*hB#zT!'j
|{!!%k"#@jA'_Sq!&U!^[!"I%Zs{!#lEe!%esC#u&^&%fWM#{b!k0%d]x!)8-Iq(4s)zP"%Um~!!%q#'&+b,S!=%wYJ!'d~P"!%hiH!%[Wh!!+_jA!%}*!&o
lq!!&k[r!!(psQ""u,%vzO&6!uT"g-'haO!%h|h!#c!1%>!&N#)a)%zpU"#V0H%RWp!"Q)%rgJ"'&oyT"!%Xvq!"jA&RwQ"#.K&}}h!"x2%zzR")=By"P.Wr
#Ps%Z)%2!&Zom!!&C!%yPL&_&Z+1K%evg!!%USM&s)_~#%{"%nfg!#0-&~!!)j'&P.r:8xI-I%Q17z+%|J&uA#hIj#&ccQ"!'iTP"#V0#%bZO)Q10Q1>}%)Q
1%])!%ixd!%H^;4(bfO!%~B'Q1ES,Nt]!%h[i!!%k'!%=%&!xI+s*#'&&^QP"!&f'!+d'!%[oQ"!&e!#7=%x!!%eqO!&SoQ"%xk!d]!f!)RUP")c#=d!S!o!
!j#&eRV"!(VG"&%h,"Q%&wTh!"#&hfq!%!j#x"+YU}!!8z|t!""'aQx!!)y{w!!%w-!7{{w!#a,b"%R^Q""|3&s-!.}{w!!(Sr|!!%~.!5P|w!!,i{w!"*'W
sr!"W;&Vsr!"x8%Z{w!"8*Z{w!"d!'}qz!"j#&{nO!%jqL#BY"'dYx!!%U{|!!9gYx!"j#>fYx!!'~+!9eYx!"V0&dYx!!3^K!&o^=!%oyw!"H&nyw!)a,b"
X!r%ez#vV%&&}%!%SXU"!'YWz!!&+!5}xw!#^c%nw%.RL!)~xw!'~+ZQ!b0}!i+&w4!7Xqw!!]!opw!!=bmw!'u&!lEe!.%m3!%|tC)m/,1t>Bi9/%ymc!)(
g#v!R#h,6&(s7!&[;!%)!%vsj!%r*/m//[lw!"g#&QbU"#g#jd"&QT}!!&bWM'W/R"'[!iA''!%WPU"#,!),"[!%Pdc!!&~~O#[!/%gvy!#R"VU!%dxL!&}c
O'&v/Z!^&t('zrD!+XSK)[!!eI-U"R"W.%[RK#R"P"%^gR"'Z,AR"#i!'cRK!%tA'v3s2.!h{!%E"YD&jjc!#!Y#%WQ>)]!p)b,R!%T>R"&uXe!*dS!pP#R"
q')K}1}1%ti~!"j3%Xdc!#KTy!&lvq!#kIy9%}|"&=sB"R"&jW|!(&2x!kI9f&%_F&*kI|x"bU!%[tO!%eQV"&Ty!"*R"%UeM&%iV!Z"m1%dbc!)YW"ob#v|
"UU#xm"&RT!%Tec!%Z"Jv=%~|q!8|9#e&x8#g1j"k'#|R#/R"W.#U!m"S?Fb!n)%W!%Xlq!!%e%!%iec!!%pqp!&*xl!#UV!%]P#&a*%j(R"%fo"'8m"-U~!
R"%>(c%%KQNIeM%k!"WP"%Zec!#+j(%Q}q!&]S""K}1%zsw!#%R"%bw~!!%C&m"R!*u:%Tuh!#-^g!'^~y!!%hkL%I,_Z#%cbz!!;qPq!!&Za"!/pR#!%yty
!!,pR##dd"!'rR#!%[bM9%ay"j"/[!#a"!~a""pt!"U!m"i"R!%[6q^"[l!#V8rK%Z'#Y!Y!&Y'"j(%cuM#D#%_#'JKeMR"P"%_lO1W!bP!b!9J/g2^!FZ4z
*#Z]!x(.%Vs}!!%mZ|!!%lSV""R"%om{!"]&%Yp=(wl!/-m"#i^"%V[|!,SH%q"0F-|P#n)|3qo!&gz=<R"Z,#~3R!%q!R#f*x(%R"^W##Xi!j3R!!dZ##Uq
"-+U-AK&Xtc!"j3%^Pq!!-njc!"kI%ojc!!ItRK!(sRK09R!U&R"JuOS*]a#UX"wj!}x"eQ##i&%v!(Ix"/tV!#aT#%uxl!"b*&TD!%}_T""~3&|(%]!a"&%
k|=%&%j(%lL!&hZD!%sRM!%P*!%cdV"%+^*v&%]|p!!%t{J!%kjJ%R"&j(&ltM"-%]pc!/!Y]"wH#v1"R",h1#Rr"6B&Y#-#=}!R"W.w)Y&-8R"#&=%,v"c!
%_VV"!%Pln!"[%'T"!%js."|3-~!#u".%UuL&e#Q%Z!S!&oQ|!-@Z!#a'4T"]!Q!F;Z!%bl[!'R"+Z,#eM%}xc!#W"U#'Plg!!&Pep!!%~cn!&!R"A+&Q~R"
"[!%fqN.([!&#l@#={=s)o<%a&%l@!&8!'Z|p!'R"r"y,eMR"&}jR"!%u^U"%v0c#r"%j~x!!&q!%+Hw:&fwc!"%%hzc!#8r9%+!&hQ{!"r!&_uW!&uI)R"1
%v-"I%^_P""S}!%m|J!%o/#w_"%(iyM"QS!%TVK"+1Vyp!#-eM%Suk!!%Th|!&R"&eMR"%Zyp!!%dSK!%~:%-^0R"+[yp!#+&%c4"Y&%I!&VwO-0"~Ap,/Wr
!"b!P3%R"%dSK"[!%qmJ,x/x"*T0"dg"%#!],%y2+W.([!X|!S!j&#p(F%jox!%|3"j3%h~c!"U)%s5"r0%n()W.v!h<R&^["%by!%,/IU~!l+k'#p5/I#l+
h3Ac,&PmV"#j(!&b2!%m=,8R"e"2mW!*V@#lf!T0%QyJ%R"W.]!%pba!!&meM&[!f!z&&%{sJ%Z,9#%L*f!4_K#s!>+~|!(Qeg!!'~7!&R]K!1~ba!!'Y!"z
&%zW>#~@n?&l%(R"X#Kj&&*&a9!&[yb!%[!m(%%j4"v'%T|y!#f#f!%Pca!!%eWq!#f)h&%W6!&a+#!R"%QtT"#)m<%TRK'R"=i#d%sE%_t}!'[!X%*;x:%l
}O!%v"!%W-!'U#!*hWq!!*||J!){Q{!"[!%a!"eMFQPd!!%WqP"#R"VU!T!Zoa!!%v/!1{tz!#]!g/%Sl"%I,d.%dWv!!%Snr!#X"n'%YPW"!'a)-R"J*X"V
@R"}.mA&f1n'%s&!&[VX!'^y!R"W.h_!SN%G!'F!'E.{'x%+&R"W.x8&g1VI&#%R[t!"b2(mra!.*~4;+#y&q:)R"([!U|"%X[m!#gCV%&npv!!%fT#+Y#&a
%n;iu!iQ#aW!&]y!%u.(ba!S!a"#[m!"%U"%#lf!)%nec!#y&j(%_A!&bdl!!'a')+cS!W"U#7S!mp!%C#*;%W^J&lf!)-R"'_B*]e#6!t_!P*,!}>%kA"}>
']V#!([V#"#%Wja!!%5!*[K!%pX!!%T5#{'x%*_V#"[!(_V#"R"'Z]#!%UK!%tT#"}>(]D"Z*+]D#Z*!%p?%&R"{")W^d!#R"{"&X^d!"c.&X^d!!%l@!&e#
&-R"{"t>&byO%[!([!'_[d!%FR"u#%upk!"P<5i]d!"xL)i]d!%Q!.P<&l!#c.R"&up#!&RT{!&R"{"q&P"'r5*7!xLR"S!p(Fj3)o!##j&)Q^d!%P<"j3't
[d!%DR"u#%WXd!!'ysV"!,o[d!!)xx[!!6n,"S!_!k[d!!&T[d!%{'/R"%SRz!!'dE!%qb>!%wyn!"R"%fY##[!&%tgR")R"u#[!%b!<R"(oQ}!!'P[d!!%V
I"}/'naO+[!j3R!*kf%h3/kITy!%fB*.[*s.ZV"U}!&U}!xm"&PL"P<''!+PL!%,![)PL&{n"R!i)kp!%XfR"'~#";)R"%}TQ",[!U&*w3^,v>%kp!&ct"%6
&v(#e#%'7!U)wL!%nC(!eMR"H4v'%WN!&d}V"!&wV8!u!WL&2V+#Vy#%{kN!'|N!&[I&)^"a:p'%WrO(l.v!Y/{n".k4)r,!&TdL%[!%kp!%cC!'1%)!{n"*
tN!%dP!#U!x*%r|~!"[!'}zK!:[P!!%["%i"([!%~zO!+g~P"!%XM%J/xO%{=!%kP'!%o+!&r-'#/_GP%9%|K.%*g"v}!w3#uX!"cc!y"-c]#%hx#!%oRW"%
"S![)j/vN#sC{!%jTX"/l1h-w!'w!b)v;sC|Z"m4h-_-o-&,>Z<^9Yu#X_!vLTX!j^!b.f%q%w!rj"hT%gc"Yj%Y'o;[n%^9f"o;ii"n/P2XU"{t"n/~5&g^
@%nLzs#b.'n^@5rT!e'w!t%}.rHzR!i5TX!e'yt%Q#R0wv!Y6b/b)sw#f"%Qw@a!gc"w!RR!Q#xa"u|!]Z"n/5?R0d}%X|"i5ax!l'TX!w!t%'Ys#[@Rz!Y'
]V"cy!zk!rv"X!w!cf!ai!bU!e'qW%d8f%Rt"_-Qt"f]!w!t%yR#sw"^OPV!gBS1w!t%VW!ai!Rl!rv"X!Y'cf!ai!e'Rb#(<1[v!Vy!wx!^OPV!_n!S1w!V
W!c*Zn!e'c*bk!a[!.>-sz!w!}P"i~!ky!Xb!xx!f%xy!PV!qh%*y#6d8_o"_-w!iu#i5ax!t%rV!w!b"e'w!m'](b)fs"X*P1'%~QAAUEcb%w!RR!R%?vP!
w!wKs_!_-yn#w!vh"ay#Y't%c&Q#ax!j^!w!T]#m4{q%n/gv#Q#S'jP"U[%%j#'e'l'R0w!mI'W!!%n^@7}T!v6Sv#w![d%i5ax!l]#dHXo"e'w!Y4jc!qg%
Y6tM](b)f%{D%t%Ke'l'[u#vr%l]#nLdm%sy!^}%jV#w!hW#_-uy"Y6l'WX"py"n/vy!Y'aY!Y't%b"e'r&n/_k"e'Y't%a,](b)X*hW#qf"X^"o;oq%%W(t
!c1}=f%ul%{t#Y'g_%e'c1f%pLs~"Y'Q#x{#e'Q#bi%Xz"bh%Q#ji"zW%Vn#l'ax![@s~"VY%Y'es#e'Qu"gV#](b)Y'zn!gh"P0Q#Q!QU!ew#t%xa#w!zn!
ts%e'r&w!zn!]T!e'b1{T%Y'y^%e'uV#P0l'xV!Q!w!xa#m4h-}=y6~W"e'a~"{n!Q6pLw!f%|["%Pf@'ll#fv!Xs%w!ub!%S*)ds%w!ns"Y'Z8b)d8'[#@_
{#w!nd"V]%i5TErHzu#v*Qi#p)P0m4h-l'g6{w!m^%mw!]}%WCo-P]%yr#_o#t%jp%|r%h-tN%WaA4w!'vLh}%W#nq"e'^R"b)tNf%b)Q6o;_R!w!5yM%_"!
%_&*f%x?bQ"o;S"P0UOxY"%kV@"dV#%be@&f%R2b)n"*D#?e'&H!-C%UOyh%RR!%yy@&](h-b)h?%EQ!h?X*n/t[!o-k&5?tN~u!Q#^6e'Q#}V#w!a!](b)e
'hs!XV"_-zV"c*_v"w!yP!f%b)5yMtNl'dg!fq#^Y%w!t%Q1](5?{DtNf%YP#%p,9e=Y6f%b)n"R2tNf%r&l'vw%](b)nR"ck#f%h-WV!tNf%R2_k!qw#%j!
(k2tNf%{Dr&n2&c]A"fz#%h#%f%h-v(%y!{!Y!{^!ib#^4e'r&uh!kR#}X%P0f%b)X*Z8WV!Ys!b.l'U/xq%Y1tNb/qk"w!dg!SDeX!UOS"c1o-VU"wt#Q6_
R!yQ#Rp!w!Zn%Q#kR#r&Z'Se"Y'xs!uQ%X*f%b)Y1aT"tNZ8Y1c]"X*f%WV!SU#](b)aP"b.m4Y1e'f%b)[@Q6_R!w!rj"UP%tW%c1Zp%P0b/W~#Sw#SU#y|
!~m#xn"&d%%zQ#Y1~_#)K2e'[W#n/b)X*b/cV"~_#sl%UO5yMo{#y|!w!xn"'V!R!hs!wC_-[W#[@Zl%c*b/cX"yQ#Y#tN^t#f%R2e'f%k2wKg6yo%n/qp%i
In/Rh%v*yMf%h-v6yMt%jf!X*f%k2n/R2^9'y;V-fu%e'pX#](b)'teA%Y'sMv6'T^A+Q#R0^c"Y6m4b)v*Rs!dV#%a("Q#%o'._-in%ok#](c_!](}v!Q#~
Q#{w!f%vy!%y,/Z8nV"}P!X*Tv%Y'p}!UE~o%az#r&X*vy!%*'f(bW"f%}v!g~#%M6w!y|!nY!Q#R0x["X*f%h-b/Ym!](h-xu#}P!b/|Z"wc"i5pq%%{,&t
%m-w!dH%W.,x!Y'b/S3X*Q#ax!~~#mU!za%%[i@'R2Qj%Y'^U!Rs!%k"4Y'sMYHkt!e'f%R2_~!c*mR"vq"ji"v*}P#c*mY"e'z~"%'-f%h-X_!c*mY"Y't%
Q'w!^U!Rs!%Y+!%H)c*z~"f%h-[i%vLc^"&lbA"jW#&h##wv!^c"%o).v*Z~#Q#R0Uu#f%k2gi"n/R2c1}w"%dbA!%4+v6fW!Y~"e'v6t%_P!](h-%Um@'YH
RX!XP#X*kl#'@5Y'Ze!kS#l'R0]~"](r&Q#Ur#rHZP#Y6Z8r&SBQ#_a"bW%%w)AR0^c!f%R2_-ck!Y'sc#f%b)^=m-pc"i5sz#]w#qf"YHRX!mc"b.Zs#bi"
t%a,lg%r&}i%](b)c*%J!%U&b!e'Q6n2_R!f%vy!X[%vV#r&f%Wa#](b)Y6Z8f(t%_h%r#Ze%r#e}%r&r#Qu"f%rl"j^!w!u{#l'|V%e'gc"c1[@Y't%j5w!
Vd%Vw!ve#w!m4b)e'_["gV"f%R2Y|#n2[f%w!vy!Tw#^~"w![8r&w!%V!0rH_-c*P2v}"c*hY"](h-P2Vj"Q#v(f%&'"bi"%QrA*_u%Rw#aw#r&Vj"n2tAb"
%u.!%0'sY!f%b)c*ew!'U#'lZ"n2k&n/b)%u2/UX#w!TR#w~#^U!rh!c*{t"rj%w!P1k&e'%w&,Pc!w!gf!YHR0w!_!e'w!RR!%a!!&)#bi"}P!%+*lb#e'w
!hf!f%b)n/X!%b#"e'%|)#Ys!b.%?/vo"Y6f%yW#Y'Ze!zp"r&eU"b/r&Q#Xl"&f*"hc"'T&-a~!Q#l"](b)h?r&y;Y'Q#dU!(]'!%g9#^=b"*=%hu#](b)%
i.#5?%r3+yMY'r.b.P1m'g^#l'TE%X((UOeW!e'{HQx"UE%W+%UE|Z"wc"(Q+.w!nL](k2dKb.oW"i5nJe'e'b.&PpA2cX"f%5yM](b)_-y]#f%R2tZ#i5{l
"To"Z}"|Q#%Q>"YS"%P(-}T#l'^b"e]"qf"zP#b.f%_]"]x"[}"%^3-Y4lt!s5hQ#f%ZN_]"w!kb#Q#]T!%T<"]b%%f'#Sn#o-%U&#l'Q!&e<)h?[@Sy!od"
Y'{]%Q#%f"!(r#!%^5!_!S#"h?2T#"h?=U#%Q#U/~~"%l*7[P#b/Y1aT"l'Q!](h-Y4ms"s5Y'm4Y1aT"c1}=y6S^"Q6b/%cD(nt!rt#WCt%'T,&T&!%l8,r
&y;_-|X%Y'b/5yY!i5TE%xB"T,(i(#~u!Q6,B"zX%1>!&d%!%K%v*si%rT!&t8%f%{D_-&Q9!&->n2x6](b)n"_-s]!n/q%Q#Q!P0Pv!f%{Dks#w!PL^U!ZZ
!e'}d%tArV"t%dl"w!yP!%S'"RR!%{-!%Q!'ws"Y'X_%t%RR!%K"Q6&c##e'm4%R1(ry%Y'sMY6l'v(%YB#ZJrT!%*5[@vZ"n/{Dw!R0wv!q{#X*t%~^%X"Y
6l'U/~~"f%R2nR"&d%"_-%YB!&C!%d%@e'i^#v;](Pi"](h-bn%o;RR!TEz{"f%R2ws"_{!Y'Y4s5Ys%r&yP!w!Ww!Sd!b.m4{Hl'r[!%G"Un#%W<'Y'sY!Y
'v|!~n"&/#Y6l'%R-!%I!%H'Xh%ty"lz!r&QU#%yvA-ZJrT!]({De'r&Q#i|"e'Y'j[#%h?!%SXA*^U!jY!fW!l'ga%rb"v6eR"%PI"iz#,A(v*Z'oy"f%h-
Xd%%mVA;f%k2Y't%z^#w!~h%dw#bU!r&w!_6](b)ws!f%k2i^#v;w!Qr"m4j:w!Z'&xQB>^9dKbDbU!e'r&^9dK_6mw!Sy!w{#P0b/Vx"ya#wKWx"w!_6e'r
&bDbU!rc%b.t%dX"%Y.*c1l'mW"w!xV!Z8k2_-%T!2Q6o;dX"nLY'vLTo"o-dHc1qc%b.Qo!k^%w!t%%lH#e'r&%i0#e'm4%s65rHfi!P1dHe'l'^b"UQ%w!
^U!]'{P%fV"UEVx"ya#X_!f%k2%R9/v*am%Q6pLQ#TEw!sM|Bf%k2}c%s5&P7'j&|o"Y'o;c&%q:&f%R2t%dl"%kE8|i%t%kP%](k2S|"w!Wq%t%}^#](V]!
T&rHkr%e'd8wCcy"t%Qi%t%%x0)_-Xo"i5U}#vq"c*]'%x(!%eXB1W}#c*X~!}P!Q#XT"]{#Y'v]%Yu%r&Ug%w!vLj&&[=/XT"{y#r&RU#QP#w!aY!r&Q#^<
](b)ca#%3'l^%gw!UE_i%tu"%y'(Q#d{!ai%e'Q#XT"+=V!l'Y#o|"_{!b.Z8V]!TQ%r&b#X*Z{!aW"w!]T!aW"w!nr#aW"]~"aW"w!Rt#r&w!ct#h_%Y'bR
%rb#b#nY!r&n2g&}y#ui"f%R2X*b/dU!Xt!b/r~"s%e'xd%s5P2Y'}^#%W@#v*dH%Y=*b.z|!qk#Q#ji"jo%e'|t"%YGAt%vR!c*l{"](b)Y4Rp!s5r#Qu"e
'r#hz%fW!l'yw%fv!w!r{#Po"y{#TP#jV#](R2mU!uy"Y6m4zh!*bL!.aL+c1[@ln%Y'Q#ax!Xz"wCil%%paAB](R2w!Vv#X*jS!sb%gV#](jW"Y'vLgh"^U
!yq#rl"e'w!To%rHY4Ss#s5w!XT"i5aq"e'i5aq#f%k2&wfA4y6c*P2w!w["~u!Q#R0vZ"n/b)ci"}P!l'R0sy%Y'sM&z"(f%b)_-tQ%c*z|!%dC%^=tAdH%
QdA=b.gf!oW"Y'sMe'}P!^=}OdHY6o;Qx%q["^U!cf!ws%VX%r&}R!c*Rc"f%k2Y4|l"s5&M:y^"tx#rHbQ%^=v,rHm]!^/WCR_%](R2e'o;k>d^%fv!rHpl
%l'gh"](R2'C#w!Sd!&e!,f%b)Y4Wh%s5ty"Y'b/nY!P2%Z0,UEdU!^c"Y6b/Tr#b/b)r&Y6%bgA9w!ZJYs!f%k2e~#n2dHn/jL](R2ui"l'z4c*Rv#c1kh%
y6ry#n/Ze!%pbB!%t%!'|+){Y#|Bw!Xe"z4[@h~#%s'/f%k2Qo!cy"^U!mx"bU!e'Qh!v6o;UP#P1&*(_-v{#n/x?X*x?%T,"S|"%XD!&aT!+xi%Y}"f%k2j
{#n2nLpc"Y'%c!"m{#%fF1f%R2}OdHYd!Tn#pc"Y'Po"w!R0wm#Y6f%rh!%^M,Y6Po"^9zW#v*[m%c*x?w!xW#%?"i5+z,>k2{h!mn%w!eq"P2f%h-mu%ea"
RX!~_!Tl#n/R2e'gm%^=b^"f%R2d8f%h-_-nn%Yd!b1%iC<yP!r&rIf%b)ws!fW!l'e#rH^o#]u#um#Y't%sp!](h-Us"wc#Q6pLW~!jl#mU![|#%eYA)f%h
-v*TEkz#Q(QP%%^ZA}!Y4m]!ca!UEim%r&^9f{#^~"](h-c1Pq!{{#Y'b/x?w!r3||!b/x?pQ%r&o-Q(TP%dKb.}P!f%{_%rl"r&l'wu!](~^#_}%r&w!Vv%
t%zf%](~^#wa"Y'o-Qo#Zn!z]%Q#ro#_T%l'Qs#ac%l'k{#Q#Q|#l'lu%w!ct%f%}P%l']{!l'rT%e'l'eu#Qq%z|!w!uT%f%c_!X*w^%r&xn"Q#Y#uz#c*%
zYB)jv!w!aK^p!^9r&Yc"%d@#Y4{h!%U47aW%[^#X*t%SB~X%Y'vo%^p!ev%f%h-mm#e'ol%n2n1Yy"[}%r&^f%%ejB*Y6f%xV!yMe'Xt!eV#vk"&-(sy!yM
}Oa)r&b"&jkA5cc%Wx#Y'iV"Q#Y#Y't[!z{#eP%X*wY"e'lp%X*zn!Sm%zz!QU%%dlA!%z!!&r?@Xo%mS"Y'o-sV!r&Y'b/ae"X"m~#r&{l"P1sV!r&m4ae"
Zj%e'l'Y#xP%l'Sm#rb"v6aKgu#Y'%33Y'm4ae"fW!l'ib!TEUs"c*mY"w!xV!t%hp"v6Ww!X~!%x8"^9&PA,Y4n~!j}#t%hp"w!~u!](h-tn"%m'*]n%c*t
n"yl"e'c*tn"Sy"%r(9l~"wy#dX"t%Cyl"c_!pl"v*uh!W#](h-n2l?_-q^!Y'XV!e'rIQ#l"%VnB)j^!r#T]#t%Xt#f%ae"%zO#{i%e'&{eA#b.X*'rb!%z
[%aKjn%%zH*rW"kj%Q#|o"Y'SV"r&w!&X!@c1ah%as#b/qb"Pg!wKW#jP"mw!es%w!j[#c*~t#w!uh!Xi%rl%X*l'xa"u|!Z8b)a~"Q6o-CY^"&u&2jc!fV"
^9RR!WY"b.Q6t%xV!C](h-r&o-Chh%(f7"v*%XlB#st#^e"%u*"fs"%zsA"yl"%T5Mw!bt%w!cn%Y'Y[%l'b~"r&VW#c1ly%Y'aKic"X*^Q!r&Y'c^%](h-j
X!Y}"Tm#P0b/^^"w!rj"fb%Y'Pu#w!UObs%e'_d"u~!o.^9Yi%[{#&G#mw!Yh%%n(<t%b1qy#^y#l'ie"v["w!^Om4zk!Rl!a[!]o"b)v;Cb(](bB{!3W)[!
sCN%mw@!%wh!+-,!j*"oz!])b!c'%]PS""t2%ft@1r1uV!s<gU"b!YT"SU"b!fS"7u>}!b*1[=%Wv@&QY"&l%h%%p^{!1}.-Is,%c'&!T."z9;p+3aX"%M"s
<&~vd!#{!3%W_f!,Sl!^m!d&;!r!jy!@!c'%jhD"sC)a"!'kh!/X!Y@Q.&Xn!dT!^,b!kAZ+"d(u!)kh!"ZE)lh!&X!Y@&d1+=!'lh!"ZE,mh!!.?!,mh!"c
4&QcM!&Z%&,%a#w'&cw&!&[wX"!&ddS"&{&!yX!"%ghY"0_!r@!T)"h#;,bS"V%U1j&.w'%xg#0t2-(h:,r9.r'm'cd!1x|"%!'^kT"#&;%{ZU"#&l*%}xG/
'w'@Ok"7t"o!&!sGu%!%Wjq!1z9;&!ki!d-k"q!t"h!)(q%I,%[QP"&w'|O-!%Ry}!2d?U&S0&#PR!#|>!3/!d&f*b!p0%f&%-:S+%~~#*[S"%f_%&-m%|1R
!%-DT2.iD&gT!kW"^,)fz!P'v-w'@|1RG%Vv!&o?!sGT:1[=a%Q))Q!Xg!!mA"a%l3&nvY"'4qT"&v%Z5%mX##o=I%Uy#'Q!"mA([!&yT)#&v'%gtM.2w7&-
S!nJ@x"x2#~;jU"%9!%y}~!%#D3%v_t!!'c#-cz!%cK!P5q#%b!z%v*p)']jM+[!Z&!r!hP!ZH7wk!yn!%Xc}!+!r!n=[!R!(W)[!&%S!&"b!r'W#%Yn'!%l
nQ"!%[dT""#&[[''l#X"b!S"1%oaY"*[#Z&!|"XD![!n"(@!%w&!&uYv!!-@&I,S#.%z^S"!(h]N%![!s!&J#s!/%zxP""k&'~fU",sG^6&a!TJ%W!x(,k#%
l(!%fPV"!%cjT")!m&r"dd!A!Q1&y]'!%bU%!'T(4p+!n"3|"S+!3d&^,]4![!P!R!|"^,|!&e!!%liN!%X~T"%#D=&Sl'!%|zP"!%bW'%[!v(S+%3&Y!{^!
QI^4%XS'%b_"}IW'%p(!%C3P!&!}~!U/Y1R!X&"SDr"Ja%S"-u6w1%sa'*bP!|Y!b_"#Z'%4p/%ebH*c#_,/!3Ug!Y1R!%L"Y1%YoA%P!-,%gxM<3U#-(Y1&
!3@)r1_(V#v+-@d4)k){4z~!7t#uk!!=%ghk!#d4}~!,P!#&TV!%VmY"+/}~!U2-q&a%~%Sl!jX%'V!!%b|f!.,TV!@^0)s7V#Y#S+b*!|"%gtN#h#hP!%ez
#*b*)~d!&Ua!e!v*~!%u."!%r."n7%udN*a#!|"{!v&kq!&^*%z|M"3&p]G*v*^A.!V(j'"}.%iiM)p+[,3v*t*!|"%vUM"1%f&!(qq#%/!ad!%rPZ"!%icA
#P[!d?(w%/R!]}!/yAAZ]!r7#/d?AZ4{(%}(%!|"xT"'xgM#x%t#%fkJ%[!y,N%XSv!"U(%|j~!"3%ncN"o!%zjM*x!%9/gT!w'v!R#%sp{!'|"c%%b!t*'j
"(kU"&!|"v"SC%~./h6q#v*}+Q'&j'}+Q'![!E~:&^o'!%y*!%Tof!"|"'H"j'%7)P))r3lD!V(h"'j#!&~)#3v*'XjG!'[qA'!|"-XD8%qvu!!%|6!%YYZ"
##D&eqA!%uTN"[!&fas!!(uuG#^Ai!&ul[!!%a&,"c&bg!;F!d'Z:vg!F%{cY"&"!_a"i<%rwY");"9!|",a*%YUN#3_w%%e82]R!"]'7IQ+^AR+-(xr"%SW
!#qi!a,%WwY"!%L!(c&!%nf)-#De!d?QLP:#jX"!3F%4){(YR!%iv!_W!#o?%w0!%g5)Pl"!pU"&s<-e!%{z~!!%N*of!e8"[,3(E~"%P0#iZ!s#%L!%W!&[
8#S:P5&n#!%_4"s0%enH'x%YR!%p!v(&ctM"v(&[dS"'{L]DrK#p!%J"b"%b+!&ve)&{#!q'3'a#!&7"k&%7!%jhe!&e3r[!b!Z#&||l!"[,%voe!!%kYZ"(
Z/q#_!&|3;%SpA"a"%ue~!"|3&i!%PZ!&Z2&X)#o#X!'f#!%emH!&~#!%:#]:x"%]QO#x&#%o&!'TXV""3%uwM!%C"e0%g&%w)a*%&g~s!!%_ag!"3%aZP"!
(^Tg!!%s'%m'"3%YjY"!&W'#l*hW!'Unl!!%pgV"!%U4'O-[,m'j>%qdf!!%fUJ%[!&,&hjP"#![!&x+*x!"b*!d-o!&h!&}-%nJ&&%S~N'y#-k"!sG%ixU"
)};!|"S<r,j0se"%f;)sGj)?5/g2T*'YQO..x(v<IQ+^B-!S%{+"[D%P<!%edR"!%p_')kF!R"m'"s!3%u6"q&&_&!'J"!%UrU"&s!3EX%%Xd(!%m""Q2(Z#
!%4!W!X#"s!0Y#"s!HZ##Ug!U/%Q:&v!p/Ug!Y1&I"Q2&jWV"%[,Ug!Y1%Y^#+S#6k)W)[!W?7!T,&gS&"-'V(!%x_K!%kU(!%tRO!&avg!"')w##V(6+E#3
f&4A"s!%R9'T,'v*l%h%&S:%!Y"cL)^:!&u0!%aY("3%r!!&iq'!&^Tf!)!Y"v!xt!%T!b!%evP""t#&__X""&%shM#z0YR!&Ra%!&k'%_!"[,&c!%wG%o[!
%-!%r;!'ob;"[!%yTN!&z6%p+!v(&__g!!%)#hN%(mC.1Y//}+TOp+!Ug!U/!|"^,%x%",&8!&D!%x%9&,{!%})![!-EPY!b!_!~Az%!|"Q%wG2%[.#i"&{1
"p'%F#y"gx"%_:+%{#[,y")U!_Ap')&sYP"!%S0!%E!%jg'"t/(kbg!+Y"&#S&&%|/l#X"%mrB#b!hX"%wB"Y0%iTr!%q%.[,+?%v*~'Z''ui%#[!{V"%s:(
a&Q.bD#_6Z'%p:"X#%~sJ)s0%}#(j:"V/'bA)8Q.bD&#8_6%],!%Z;#k)jR!%hVl!/x.[,_6&#Q.bDZ'EuU"h!yX"cS!%uD!%Ttt!!%S!%%b!j0%_ze!+s+o
!-Ek"4eBV%R('h-!%lU(!&o(!&^^U!(IEqNV%R([,%XI"e_!&[C#b!]'&Za'&k)jR!fT!])&YSH#|"v*%g{A!%{0)v*a'!Gu.%{X!&Z7%b!j&x%&]=%s0%d%
%Zfj!%T&j%gS!%W{'%hT!F!%q8!%b_j!&g2Qu!"I)q^a!%dX!|!6&oF!%ilN9c01j*)g""j%q,!j0eU!#ed!i+%{X!b!j&T&#w#j%q,%q1!%]sZ"%-,gS!%U
<.Z&!un!,Yp!U&[,3.Yp!~&&+=#!Y#&hPk!(#Dq}!#d(j%%}sU"!%mqf!"[<%*,{Q!#~V!}[!{+*ST"%d(h5&YE(h"~=qT!h&!|"%bW(&EW4w#j%%d"#a&YR
!&]J"_/%uVO&v*o!!|"%Qje!+i-u~!1[=Y@&Q.g8Z)'TI23l+S#QR!2n7Dc)k-%4cU!&bY"U,.%iSM!%_K&Q_"%4|S"%eN(!j0|Ov!R#ZT"%Uy~!!*dN!%ey
t!)3-@T2.gT!w'&nB%|*.cY"'WB.!b&T:.b!Q)b!q,&lEhV!&%t|k!!%V{M)Q(x)%x"k.#h%%u?&r0)QFd_!'{;"a#%k|V"!%jWZ""J%g:!&~gM#v*Q2%n@!
'X#!%loR"#1,%ljO"M&dI)T##qX"o!=i#-%keK"v*%poh!!&50o!1%b!]:u4b!j]!zU"#o.p0k1!%jkg!!%px|!!%_x'"A%="ZA%e*#o=lS"%'.4^/7!j0T(
]?&b!3k>U,%6&r5!j0Q)&L&x"Q%#rX"&P!!&tmo!##D%cg('a"m(%m!3%VYZ"!%sK%h%a"cY!&^uN'q:!|"_?h&%?#~=.%lwS"#4qT!%X_h!!%nr#!%VX&)!
3ev!a'8~=4&a(!%I-a&I7Q.&h"bD.b!hD8&*.E4wS"V%Fo&/o&t&])!o.&t,*l/%jV""wi!!Gf,%qM"h!%zD"j0%P5)sGZ#S!o!E4O%0%dV!"c%%xN!%ThL#
3&'0#V&v*'mdk!!%ehi!"|"'n-(G:_'z&([!%ekk!"m)%et}!!%rcu!1|"&v!{W"ru!!|"u5[!,Q-ES!e74%_E!&aeV"#3X#%tO"e#%pRn!"q!&wt%!%PL+E
P)U0l!%a%^,R#Z!'vX(!%~9(v*g/z%vT"P[!m*%hvX"!%TRB%#DWc!%fy~!"q"%]5A:4fR"%U!y#"r3||!U!g+"cU"#U!i;Q(81]}!Z6hV!#wu!Vs!!kT"#Q
x!x[!pq#%gtT"8r!hx!es!!c|!"!t'ak!u:QT"rY"x)dT"RU"]{!kX"&rn!YY"pY"fP!%YQ&-x"z!:u.Ft##bS!jv!%{c!%(!%{el!#Q2E%|4!%SvO5Q+~+/
!vu!z!"b!YR!%{c![,p%X7![!ny!&rY!%pM({*[!j"n##{R!%gUN#&^,%lT1&&t(!_9%qO+])[,Y#d/[,~!S!T>#%rF!&o=!%^{}!!%_K%Y#P&I%vqv!!&yV
N&a%wz!a*YS!&|B!)V"&t5%Z17%{V)(X"g+#sT!e&[,&'%E|/pq"%a[B!%}Zf!#o%}W!%uI!&fSN!'9*D!=z%EP)}+cS!%p#!%{x%!%Y[!!%veZ"!%~U)"~*
%R/#![!%Ytt!!&2"m+%hR!(PG)b*u>&T;&V))Z11[=yQ!!u>C%wYN#iR"v*&waV""[!%YN"s&%SM"X4&vuv!#([!&ab!%TS"!ox!&WbB"h1&_oP"!%kRs!!%
}~?%'-ba!%XK%s}!j(w<'}bV"1[!U"7k)R*h#r'W#:{4Z%TF{t!/{!&y?!%kc~!"f*&vS%!%T!"X7%QYW""_&&.!%lc&!(f8"v*%o|~!"g(%|"&l&/u>}!%Y
w%/%cc!%Tp%!Yc!#|8-:{OlD!%jX(&[!s#"w0&mxO"U!%*1{B{&r1Z*{51Aa%ad!&P&lT"~=@o%&I"E%yzw!2!^Oy2^,g(/!e*z!%|/g&Cb("bB'xT#"U9'(
!)_k!"[!9ak!!&mj!"b0*mj!#5my!%SyO+w'aX"!h="b0}!u>}!&qRT""z["4|k!&b*c'&T.'Q_!"3&j&+sC.m4ob"nb"ub"y_"'@,gk!"P4+hk!(ma"}_"f
%[c"VZ"^O^!hk!"ZE)ik!"'Kik!)w:(h:.Dr'S'%qSO!(ek!!%dsr!!Ffk!!3]k!"@'vk!-f*b!{!3h:W!:p!I[S"%%^]T"#j*-%o[m!!6_k!!&tkw!!R!bk
!"z%=bk!"9*bk!!%m&!4bk!!%rPg!(b!c)r'W#&^R"6ak!!2]k!"z>%B!+>"I%WUR"!g!Wk!!%n"!6Wk!!'Uk!"[%(Uk!"k&&wi!!)Uk!"d7*Uk!"S&&[YZ"
%#Du;-Yk!'bP!|Y!d7#Z'*Qk!"]2'Qk!"U/&a_W"!*{j!!0sj!"u;(tk!!&nj!'U#-y&b*jM%p('{4]NW&T,R!'v_["!&som!#r'C)|VT""Z(=vj!#!a#'V|
O#|""5vj!#!}.%^-!7xj!"V%U!xj!"}k!,wj!"xI&q-#R5%;zj!'v!}3&^BID|j!!%[rs!!0|j!!+{j!#[%XD%zj!!%6!9yj!"vR"%rsO'cL#i>%T(%h_O#d
'[K'xi!"d7&uT["'"b!e2!G%UW!"f8&tWI)h#d'h&ki!j0U&}^"%wXW"(3>h#d'@gW!%<!%ZSI#RY"xw!({pf!%(u/a",uk!%M*x!%]K!,wk!"^S"Jvk!#b!
P5%~@"YP!&uk!"[f!^!qk!!&Ze["!3qk!!%dVW"!&qk!&f&U!U;N%a!!(sk!"]C&tk!#]1q#%mk!!(sk!!&i!"j(Drk!!(ieR"!%d0!%mmu!!&ok!!&zYZ"!
2ok!"_!+ok!"T!1ok!"_!Lok!"~%%]tZ""3-qk!!%pk!!&V("r:%YuZ""I7nk!!%Yus!!1nk!!%^P&&q's!3~:'mk!!&qn&!'Z#!/ok!!Q!X#"s!3Y#"s!@Z
#"]2(nk!#U!]2'ok!!%oI!'qk!"]2)qk!"'&qk!(W&T,!|"e%d"*ik!!%]WC!&YxT""T,%^XS"!%k(&&T!-l('v_V"!'aI!(L!';!+ll!!*R!!2L!U!Sl!!1
{k!!%guQ"(3f!P)YX"u!u)%}o%!-yk!(|"[%hl!k&,!%ja'!&Sl!#(k&%Ztv!'X"}!p+!]2%zk!#[%hl!%U&!,=#]2Y1'>!(Ql!#j:"5Sl!!'Ql!!%_qv!!1
Ql!%s!#25Tl!!&mTW"!,Wl!"&(Wl!""LWl!"Z'/Wl!!9Vl!!'O!'Sl!"z0<Sl!!%n%"qN0Sl!""3Sl!!+uk!%*T&j%%c]!"gS!%iA!+{k!"o.'|k!"q#-{k!
!*zk!%")g"2zk!!(sk!!%Ql!!&^b]"!%z6'v%Z5*w#j%%~5!h!ok!!%kk!&x,"!].7jk!#c)x0=hk!"W!4hk!!%~M"p"&jk!%QFpFX-/ik!"P~!2ik!!%{@!
+ik!!1ek!!3ck!!&ak!"b#%ak!"fw!3bk!!%_k!&f!o=Mv,%(!*ak!!'_k!"f!6_k!!&pS*!(^k!"*%Zk!"|1&hi!(&Dh!^e!!|"%hrO!U!_k!!7^k!!%u!!
)^k!!&|j!&S!o!,f*/_k!"#L_k!!5^k!!A[k!!HZk!!&Yk!""'Yk!#q0}b"%Wk!#c|!/1Uk!!%igh!#x"z!%Sk!"v%'Sk!!%{bZ"!3Sk!"a"0Sk!"]/ISk!!
%E!5Sk!!'V"!4Sk!"R]!-Rk!"p&)Pk!!(~j!#o_!"&}j!!/xj!"|0,vj!&&b*W#@+mj!!Dkj!"[%?kj!!Q!ij!(vHU!|j!Uq!%*.mj!"P_"%4!?ej!)v%|]"
z!CZ*az!{S!%&"se!a"Zj!(P_%cy!e'i5b}%[s!n"_j!#(a"q%_j!&TR%bR"oY!e%&RWD#X;g4%Q)(e#PU".*o%i["R(sj!#W&|:&9!&ufY"!%ZbX"!-:'WE
R!!b5mC%O"b(*O#b5WT!S!qk!"q/n"rk!"l:Jsk!"l:q+tk!"}++rk!!']zS"%g9s=A&sP#"3(iX##{x!{+&R6!(iX#%!R"R.|!yk!!0xk!#g3x-%Vh>!+a#
"s!/b#"s!:c#!DQl!#=e#6Pl!!%P7%&#WE8Vl!!(>!<]l!!(B!8X!!y!jl!"j'm"kl!!%w}"!3sY#!S+kl!"q/=ll!#QFd_!V#nl!"pQ#)}X#"pQ#d,nl!"W
?l!ol!!Z%rW#!%h(!%qt%*3'f'%e+w'YN^1([u%!%mTV"!%Vl!"^1%Pu%5RP"T0"X<P=.u^"-W13hR!3YX"/!i-'U#1%Tp"'4e9U.&^Z"z+tW#!_0]W#!,hj
!(u!t.lD!l(Z3%{cy!!+gj!!5bW#">%Pu%"*'Qu%!%YW#!&mq%#'[!%ejX""[!'ho%!%TD!DzT#&P=*|"[%%wxv!,3v"Q%}/%_2)!~'S"%X)!&qk_"&c!x%&
{#%go%!%n]_"'3t2-n#kW%%~O#f'9%1%&'x%%bd^"&SLa:m0A%bw%)r-uR!Fl,a:g4wA%,)u!u)qE!_!j'q#._!"3%a!!%kTb!"S#%qsJ"-&V"&M^,%p!%a:
'P"p!b!e>cV!%vg&&[,P#z!}/&xd)!'Y."v*%eb["!%iaO&s!,S#7%s#"}6%yTY"!&bkq!!%u4"cK%t#&%!x1j&%^v%+sC&sCe#l#s!3X(k&%|H"sC%xzj!!
&{5%E4nv!(f&!%4!&Tdj!!*7!]?oW#!m!iW#%b(az!{S!m%ps%"V8%h{&!&Zb'!*WW#"!%nra"!&y}Z"!%Q{-!(T}Z""3%_+&j/%b!a~#o'ss%"}Ie!ts%"}
I5us%"}I2vs%!%h}&!&ws%"~',za'"M%^6#?5/vs%%g!3R!&]VW"!&^L&&"~'Y1W+fr%%a""b"%^_M"b":dr%#If&&a_'!%Wl_"!,aa'!&va'!0nr%"b"w%a
i!!&ba'#U!}IW"tr%!-xT#!-b#!*wT#!3c#"g!&c#'Q;g!3(g!2ol!'f9%d"Nd/'Vb%!%Q_O"v*%ZK!&wVW"%g!3k#%dj.!%opa""|"%Pp%!%[%"f!%cPH!%
X%%}Iv()(0!%gfb"'Qg!!|"f!o,&_'!/|"!%^''g!38-8%|ys!%~r#p+)&z|-!+n'"fj%)L!+r'!&xj!#'Z&%vj!!%s'!'xj!*[!#Z&g!3X(~'Y1(/!'Wk!(
!P#a3"v*@|!tj!"}I'ft%!%k*!4ht%"~''ht%"~'-gt%"~'6gt%!%uwA!%y'%N";Gnt%!%VZ(!%Q%#3b!%B!(nP,!%~WH/[!,U6)e&-,SLa:k1A!r-%ypa"!
6kd'!_<uk!.i0R%_.'l1i0W6l1qQ"i0WS#oX"'.%c4X)(&6#i0W6%prb",t,XZ!%~f!b!_.SE1v'F&{k}!6&Z5%wl"Tl!qCX!P4_.{S"!i0W6,B"i0l),rW!
%mPN#i0W6%yyO!%itm!)_!"d:T(R%_.SE%uYM%,T2p)&YaO#r!<%ru("ch!%QaI8i0W6S"R!ps"tj"SEtb!#tb!rQ!h[!aCvz!e{!wy!&~Q!e&&=^l"%npn!
&e3e(1Q+&nc/!'xyO%S":4%cPG!'VwO)P'r"&U)FQQ!cm!%{2(z*p"R!x"U!l(&^]["%pI_X!U&%Rwu!&!s!S"|"%]],%#h"s&'StM"G(.!%ni/']FS"&X7V
P!&}WI!%oXX"#q'S"*mfI.|":u!!_&[#4G&~a!dY"}S!&S|t!%9S*b"&wVG!&fhT"&S"&!vM%*"b&%dzM"a"'xx>%|"rMXD&gzN!%f}O!&ZzO"k(&X2&E~"^
*&%}t^"!%fp(*:Tf!d:';#a#p;&v}L,~"%3eg!#5eV"W'jc"y9%uz}!"s"&^~}!"S"%a#%#7b&%[gO"8&=!&WQ-"X"&lR,!-e"!%f@!&}sO&&{)y"&/gyO!'
me]")S"Z:Ed"^!q#)&e{O#S"#'rfX"&s!S"-Z:&l%!%k%"|"%XP-!&]]G!([v^""S"%g'!&nqa"!%uzN!%<"i"%T'!%Vu,!%F!(D!%b'"ri!%RmD,Q+|"m%w
5Gk7O-Z:E%miy!!%et^""S"(et^"!%nd(&s!!S"7%q^}!!&{zt!"'%O!*k'%#l#X"'wnL!%dSO'}?/i0&k]!&eoy!'S"%Dd--%[cx!!%bR^"&S"-t5s!'dtn
!'=G[%v!l0%q]["!&A(&v!OR!"r/&m&#'f&%x^y!(d'#[;SE-@(hnN!'ubm!!*hQ?!%WfD&]!E4QP"%^E!&n!%#s!S"%anI"G'd)!%m(&vM#T!b&%s#%!|"W
1&Xjn!#8b&'r&)s!S"1X"&j>7%~%),Vn"%o7)r(*%m"%U6b!_3%{oo!+Z"m1!j:md!&uf!"lG&a!%v!WGQb"%Vn("o"%W+&*s!S"@0vhv!!&rRd"!%s|,!'g
Wc"##9%iWc"!%_?!'b*#*p"&oP_!&f7-!S"'/"e"%{po!!&dtv!(i.{d!#=u3a"(PQ/"9&QQ/%p"E4%i~m!!&qpr!!&hP/",(hP/"&%Zw_""a#&aS,!'e-!%
Ybm!(e"2g+)XP!vk!%fiN!%PA!%rvc"!'pgc"'w#Q*e6#=)ty.!8iYc"!'n~,"p"%n~,!&bU,!&[vO!%T#!%lM#9vM%}_,"p"+aU,!%XM.Eq:!G{!&_?A*h!
S-j!%qt.#J]#%yh^"!%R!%89o#(r(+W"2o9#f:*R.#Vk!&{hX"!%hA!%SN!%kuT"!%llI!%epN'r)RR"|9#W;%tl(+G,R/os")U#a91k#%W<.]!*8P%9#m/E
4eV!&E%TwO"li!%Px]"!'n~O#b!jY!&P,!%^'"#%4"n@(4%)!hW"'7'p"i0:j(gK&V^/,W!z(!_&o#z%1(Ct!%Pc^")U#a9(,k#&R&&ic^"'v'7SICR*&QeI
-7k_![)V%n#N&M}g!"w0%m}"!(dtl!!&bQO!%UjH(|"vm"h"g&h&G%Y&&(']!E%iP[""u"&bzF)~,7!cn!t,*k9'RnT""|c!%SQE"E%fe,*!f[%cn!h:4aS!
/u-%fiO!%vjO'k/u!!Z+l#%G.v!b!ts"!cZ!TT!E4lM&eBV%%V|I'v"Q%Y&%wl%%vq,&nQ!#WBse!5v;'i0XZ!%a&fK%j;%&P<qC)j;!3i;"a%+i;'u,"_.S
E6%G'e"2W4U!o:&Z]D-b!SEU,e"Io9*}g!/i0)%vj{!#8SEn![<&S"k0R!k0&wlO,b4S"&W!Z:WMf!4^"a:'_}^"!%juX"!&Q;!%],"S"m!P=!%gN1u_%~R%
f&!wP%&yc%PS%&,wl!d.%tX!nd!n!d="q>:d="P&(b=%e3a-%'ZZU"!+s="i!?t=(Dy"_J%S"k01z=!&Zob"!Az=!By=%O-V%%kY0!&T@!%^^z!'S"P"AS"k
0%xn--e%4SLwD/U!LGu6!|")i?!%i=%]!&l#%gSO&/{""p"%yy(&E2b2d:%|^O'x1UQ!P&#TI%buq!!S!e?!%ob~!"Y!(:&Z%S"k0N%R{H(S"O.t#p!P"%L!
%XF'pV!"Xk#1-&uA%!m2m0'{dc")!QY#m0"!ts!fK%R=!&R_G/m0,u3)m0Yj!7fKc!6U!t@v5%if_"(u3fKe%U%I&<WA!%U@!%uTE!+V@#6!%X[U""yLX!^@
#l#8%i:"W8&Xq8%!|"R,(i@'U!{z!R!"uO+n@!&noW"!)o@!'m@"d:V!m@!'To-!v%r@!%XRN&;e3Z!x%&]O!=u@&JRR"&YZ"e#x@!&V?%CZ*iA))&c4i0v!
p/%toH#h*Tl!%S?)&%a&h"fKW!ra!%dUa"49_W!i"c.&T!_.SE&b&n%Fc#SECZ*"!&a@'i>)g9cx!(%^@0iA&r1yBe#i0W6sY"yB&i0W6SP"yB(]@"[b!'^@
"I&[@!&_PJ!%d'&*o:/i0&VSJ"a%,z?%a%Z/p)'m?#?R!%kk-+}7u'#i)5W!e%4f@%mp^""o?%fiq!:c6p".9sZ!#s(m;"b!{(#Z)I,a-I:d"y"V!?R!?%V@
!'UnY"!%Ty]".pIV10#Z4~%j")Vu!#zc!e!&h{y!;]'#TS!"V!?p!R!%U%#mf!q]!j"/vMsZ"yb!d?#mJV!?#k,%jrr!&NR!B}0%Ryp!!%yR0)k0"*y"b"y"
]@5m:'V!?|"#+%hv,!)Y@0s&[%Q;?#]FV!?&X7]t!!q'V!&uW^"!'R@(s&:4|"&G&V@#Z.R!'YhH##T!*w?"p3%v"%&b&&%Zw^"!+r?#+rM'^u~!!+q?"++p
?#+E%s^0"V+'rm-!'qM%%=j0)}cG!)QeJ)o)a"S*S0&p3V!%}{z!#^!&&ue^"#V!?&[Sa"#+z(%Pb^"!%zPR"%?=i#%**k"[6y">y&@S!e7%jsd"%W+V!?%t
P[""+%_{c"&b,S%y"X"%{qd"!%Rl^".s!V!?7![)-+Em%~:G&xw|!*y"1k#)]@&b,N%Rr)#V!?'Qm~!!%fv_"%Q'&sQ!%yrP"!&.!&Wm^"#?#%=#6'&]b0!*
nzJ"p&&wPV""]@%gco!!&fk0#%l)&zS]"!(I&i&&p3b&%xn^"'b&&#Z.T*%J!%[R^"!%c~O'p"v!x(%*%x"%!p"o"%d8!%Ypz!!%V(#*b&If8&*?#p"(egn!
!%bhJ!&i8!&3#e"2:g8!&@!%j8!'}zs!!9i8!%fR0!'_8!)z!!^!g8#V!?%e(!%i8%i&#sZ!.h8"+;g8"d',ur}!!'W{J!0mq}!%#l#Q-&fpO"Q(2uq}!!&x
-!.xq}!!%ycd"!%xq}!!%yN!%<&1a5/-%c]E!2qq}!!%e1"p"(nq}!)#+vH*ft!-m!%_s-!&{iO!%osN!%kh-!*UoJ!'dh-%e0,xU"%p|m!!&}aX"&@#X7~:
%C!%te1#!fC&[])!%k/"9%o;"Z#&o;&|2#g0/%o;)#i0,R/u"l#T=&n;!%bxo!&9,i!p.%Te-!%w;!'u;%24|!%}X.!'x;&#n@"}g!(|;!'a;#&cx!&c;#Il
i"%{lJ%!jO"%e;!,ap_"!+e;(&v4s/t]!!v4&byO&R+-f*v4%{^O&V!?Mt]!%Ta.#kS!-%u0#Q+h,'go_",i0W67-v4>S!v4,R+%@!&gY^"!%:#i0W6&kvO"
ZB&d&!%sr.!&xsu!#i0W6&[]]"!%sgV"!%Sp|!"(&-""%Z!)!_&v4s/v'/i0&{fY"(4f/u"/GS?%PVe"!%v^p!!%^mo!"p1(T=#SP"yB**!R!V=!.T=!&d=!
W!V=!%xuD#*mD&Q&!%Z@"#(Z&&#*'W!%u|a"%kS!!?&~jp!#1c!%Y&&O-FsZ!%i~0(?#*[(p"+%;&)Ri!1Q+&:!Y"i>-P"V1R!*f"^a#^##5W!,%T.+1p*?6
^/'#,P"%RwJ'p"#!?y,%eW)"a5%^<?*=x[#j01Z4f"7v3;&Z"J*k>&Y=r"&Z"m1b!}k!&p9%n7Ix"%yiO)R(#%4t_#&s"%eX."p"'x~Q"*}_!_!"fKs"%}7#
%2'p*?R!!X&%ZPZ"!%e}O"p"%zT!!'T^~!+o%v2&}U"Z"b*.!p"%~~1'}%P"e2>!%|T!"I(eV1"m0)yT!#W!,%]U!*P"%lY!j0&c!6'%s[e"!%aU)"#&|^p!
"p*&P]_"!%Qj-%*P"V1&Zg{!")%^ja"'v3Z"%n7{"%yD"?%Wdp!#P"V1&{""?&vd!!%ud!!%WB*W!-Gs)WMf!P)SL(xd!!%j{]"%U-i)^!)|C%?k0X]!GxC!
&aR""[%%SR"#V!?S#kC!%kB'rMxi!%p!-%PC*P"A?k0a'+Z.p"%Wtf!"!%bZn!"i!'s|!!%pD&U"o&]@E%liD!>fD"J%I&}'0,S0&nA!%RT1"XC%sD!:yD!;
xD%b,?k0%nq%!%=!%cv^"!1z"!&|_!!,nJ"#&]]!&]@r+C>%]nH!%RZ^"&LV!?8%F!%]Rb"-1V(t!y+P"e2q*)IW!P)%kp_!%T(X"e#1nE&x"a&U"{"&lR_"
'p*?#t2-%{UY"!%y|u!#?k0&1&-p*?,%{L(+HYDS4Kj&&R"">%^s0)!p"Hdd#&[_#r%%E(FI#b!qv!#%zd!'p'R+)-N%XqW"!'oH!%vI/#b&%h"m"ef!s#Z/
gq!#X.Vf!0%zf_"!%tR"-0,PU!F<W!aF!m"Ab*%ieQ"+#b&.b!T(u;~&&p3&-!%p{t!#%T*%xz0!%pyb"!&ZWX"#!m"&~p0"4%~zU"%l/%]@^'rH#ea#&u(j
H!&UX"!,fZ/#&Q!'ky^""ly!%ZN!&ky^"!%sU)(cFP&8Gv!Q-%VzK)X<+w4+P))x'%ve/)x'&P>+%k5I%}VF!%y]f"#_m!%%xjp!')Dg#zB/&t]X"1n3REZ3
a'+_^#!x'm)n?"k5N&r'%^lp!"f!%sPc""hA'hY"#m)*&^jY"!9QK"sY")QK"sY"Z!QK!&{J!]!Xi!!6QK!8UK"#<XK!%=#1h+V#^K!V!ZK-]2g#R!q6J?W!
,k"^07%[D!%xSJ%Ip97%rG(U&Qg!r-W!,d)&|G!%{aZ"&g!"#X(%eN!%jdE!%Sr.!'Zd1%tX!8}U"W*hL!s"SL##]2%YSF%I,nX%U![L"f&K[L"l#%Y'&W!P
O]2g#%wM!%ZTa"!%Qvq!'k#%a&6]@%x-'*?.!]2%}mE%'b&6&kYq!!%rc^"!%stb"#V+#%Q*"*'umo!!&SG!}0mM!%cO#V!?&~F!'TG!&Se|!&DP"e2XS!&m
A!%V|E*W+u+"P"V1.i0W6{"eN#Bwe"%VrF!'yY03t'1^]!/!|k#"!S1Zl#&]NzW!S!B,}y!&gZR"(6o'5Q"%l,(Uiw!!&^sR"!)YsR"!%ryR"!&nUf"!%wgR
"#l"o")Rww!!(buL"a-+qn^"!%zZq!'3f!xQ!%|H'tZq!!'b}f"&^1AV)&&9"S"%9!%ls*!(D%4ZA{!,Ri{!!'g5!%q2!(wg0#q'A&Rq^""TV!%nzf"!%Z|O
%n%V%o!&cxw!!%,&V3l+tG/%hr+##i!&_fY"(j%l+tGA#Sf!%om/#j3"&mVL)3#Z'Ox%RS"nW#)Ppg"!(}#!5Wmw!!,mYy!!%hwR"!%pwR"(h7S"df!eh!S<
{!'mix!(b!1,r.df!eh!%vP]"!%k%!&psO!([e3%3df!eh!.}Vy!&h]!"P'sL%may!!&v_y!!+~Vy!#df!eh!(~Vy!)RS"nW#S!y")S"v4Ky""eY!-p""&3o
"#l8|Y%%R~I8[!,])!]+.S1P4^n!^,U!h;u!Yb!iW"ZQ"]T"PX"_Y"tQ"l8&&}q}!)|"uO&U&TV"Cb('^P|!*&b![(S"1OV'3+g7-[!l8v"~#|"v&ko!|%{!
R-p-%_e]"&rU!o?q"&%a|l!!'mRs!"i!%oi,!%cig"%*g!C%kPL"[M%dZ+)[MN"BBo6v9'Z"%@b*r9%lj,!(A&YJ/|"TH%}g2!%E%|":n-%qi^"%PW"!tW"%
T!'8e&,_V!kL.F!%z"!%wyf"!(W:")%O!&[{,1wDF!p@U&!r!SI_W"s/R/1z{!Yb!mh#(qPZ"(AXa!r7F!V:%9"r?%TiJ#|"Wp!%Px0!&i^Q""PO&p,&f"q#
&gr!%W]0"g!'ZV]"!%e%#X%|"%onf"!%iUd"(80)kL{Gy%&d^["!%nn&%[M3|"%kUd""l8%upX"*Z#JTV"#l8)V&yH'qXg"!%Uqh!"|"&kjp!!%g|#%!P@TV
"%y}O'j0g!W#-@%~!!%udg""t!%pre"+e!TV"n%#g,l8,i&!%wc3"|"'QoM"l8'y~K!%eC!&cg0%t!2x!%2!%f)!%yYl!!'n__""*%fC!'ilq!"3&{B!%yC"
l8'_{R"%|"#=%iVP"!%Pr,!%qXP"!%^|g""j%)j}z!!&z0#g!q#(n@%q#h(_+'WsU")#d+"h!U#!y!'_bF"|"%~*(:4Q-/l8e.%wp#%Al8"&W}Z"%!|">&p%
#x',%[R1'a.4m?Y^##%vz]""r!%?-%|""g#kl%x'>|"v!2Y^#%}y2&-xY!REZ3%a,!'g[g"%W3)D%V7!%^o2%x,"Vr!'r^1!%^qL!%<Dk*%U%*P3"y.xD#~A
yG])l8&|"/wQ!F!P,ss!l#U6#/SFS*#i!U&!3|"}/,p[G!%t,%g.'l8%crg"*[!tDS/}3!r![!uQ!%P!*P,l#U6^&#/S*SF%O#g.ns!%UtY"#k*%%U^g"!*v
-!AT/!'U!!,U/,h,u!!p@f6Fp^!u8g.RM1]/!7[/#g.RM.[/!%Ses!!*3!%|."{j!1|.#g.ns!Ag."|v"%5!*g.!%9!0f.#g.RM>f.!)b.#g.RM%S-#g.RMP
!S-#g.RM1S-"*7T-!&x"!+T-!%o6!%uoc""V%%_Z["!&tB!>m+!&=!1n+!%6!(~^Q"!'U2!2Q2!,^,!(^+"RM0^,)P,l8g.R%?T,^/%]8!()!8g,!T!f,!,e
,!GX,!4e:#u1b=(e:!%f,!<e,!1z9%t47g.2}9"}v"0g,!1}9"g./|9"c,*{9"d"&{9&sQ!|w!"!%edy!"g.&e,!Q!d,!5c,"g..g8#S0S)&R4!Bb,#!Q7%j
s-!&tK!&}bg""Q7%lPe"!&fub"#Q7}!%hcG!'f7"Sz!%f7"cd#&g7!%hfM!%Tg0!&_rZ"*g.-s3oY#g#-l+x:%xZ,!'Wws!!)I#EPY!%WD(k"1%TF_#6&bh[
"!&cvg"#'[!h!R.!1Q.(t|"R%Wa"'(,%i[,"!&,!%8"S'%QY-!'[hG&Hz(X"y"%TPe"%=h"Wi%%abd"!%~f}!%<&o"%W}c"%Q!U"Y"'7(S]!u%#my"&P!%hz
5"|S#(Vmg"#[%YO%S|3!&Wi^"#Q"%%ZwY"%j(P(|'%UZW""i!%nr^"&c!g#Mm-%TX#&|%{!Y[!y1(tW#%a&R.o2-=".%ZTH#d'k/%pW#"&&TS~!!&iWd"!%c
kZ"#-d-%U_-!)icM!']y_"%,T"/%n{0"wW%%Pw3"#%bld"!%Wl&!'XVL!.V{x!!-U{x!!'ybt!#j"),obt!!'Vph"!%{WN!%Pq{!!&Y{x!'0{-X!i%'&&*Cb
(]l!p)b#9R!_!%qku!!%uPZ"!&tX4!%|e4!4ze4"5'ze4!+xe4!'v_Z"!(xe4!%>"&)ue4!&Zo^"!2Yo^"!%XPZ"!/Wf4!&ul^""d#&nz3!%wl^""u&7i_Z"
!G[f4!)q_Z"!&jWx!"x"'xuY"%{*Y!Z&%}QZ"!4baZ"!%>!.if4!&0!%_aZ"!%st+!%Rf4!'xQ"!(R#!&nhZ""W!&_""b!&]kF!%tw]"#V!5&sP.!?of4!&q
ng"!%spU"!;eaZ"!%|z-!%Wzv!!'i#'k,l-R/P"V!%qw+#S&z-%j&!%Vjy!4xK#qKe!O!h+~K#w!UM3,oAP".S!c&8{g4!2sRw!!Z!Uh4!&mWg"!%Vh4!.vg
4!*eQ["!9}g4!'})!.}g4"d',}g4"54}g4!&P+!'lth""]!,~g4!(wQZ"!4vg4"5%{Q["!%s-!+{g4"5)|-!){g4!]!sg4!%XT.!~!sg4"q&&uc]"#V!55pg
4!%l%!Kug4!%hvY"!+ug4(]'"'!Y!W!1je4!&vax!!'gPx!!%oTW"!4sax!!.eiW"!%H!%uax!!+rd4!%V!!1od4!4lax!#*b"*f"!&z[^"!&Vj4!(y9!(ma
x!!&sPr!%V,U!]4%f6!'p{#"|!%2!%x}X"#|!P"%tiZ""z,<Zax!#-g"&{Pc"&P"%8u#9[ax!#e,"%v}_"%Q(DV!%Q~w!#+j/(YS^""+&l~Z"!%k*!)STe"!
'aTr!"b"(aTr!#L5%{yT"!%Xg4!(zt]"!'p8!/ZTr!#+e/(YTr!#V!5)Ycx!!Ab[r!!']cx!"W!6]cx!!(lZr!"b"&nch"!%b'"P!+]cx!!;nZr!!%]fX"!*
Zcx!"S&(Zcx!"&%t"!%Ycx!"W!)Ycx!!&xXr!!)Ycx!#P!r0(Ycx!+]!y!P!WM-S&Y!@S&&wo4#P!v!1Xcx!!-orZ"!5zc^"!-tax!!,rc^"!%}bx!!%pSO!
-Qcx!%d))u&%[oS"!(xdx!!&o~x!"l#&gdx!##~(%jdx!!%~sW"!8Sp4!.RkZ"!2Sp4!,lw]"!OSp4!%kB!%rsZ"">%]l4']!q!R#v).&l+!%w~G!%x~b"!(
cbx!!,xsZ"!/cbx!"!%scT"#P;}%)n+&~'S"#wE&o+!&qhx!!&WxW"!&}q4!&Y2!%i%!'uu1!=uq4!%~[P"!.uq4"C.uq4#V#C=rq4"L'i&!)R&"L.T&!%<!
6yq4!7wtZ"!2yq4!Cvbv!#V!58qdx!!V!ddx!!3adx!!%|J!(adx!'&%~'V!5(}t4%fX"Z(fX"=Sz]""V!*qtZ"!8idx!!%taV"!-~r4"fX"&xu4"fX"1rtZ
"!%^c_"!.fdx!#k"W"(fdx!!%~J!*fJ!)gdx!1!PS!fX"]l!#*fDo)|CW"2[')K'&ns4"K-ns4"K&{"!'qs4%!]l!}J&fxH!'_*!%uM!&en_"!%k1#E2%haT
"!%ucL!&zis!!&dt4!%zuZ"!:dt4"59dt4"5(dt4"5,dt4!&g,!>ft4"5Kft4!)TjZ"!-Zex!!4wt4!*Tex!"Tc!'zt4!%Z/!&|t4!&)!'[ex!!&Zex!!&~t
4&8r<P!C0[ex!"P+'Ucx!!/Xt4!%|s4!%W_c"%n?"N)]ex!&P+R8eNR&&]ex!"&%]ex!!&}b_""P+*[ex!!%uF!%jt4!&P!#"N<^ex!!)W"!(_ex!"!&Tv4+
R+y!*3_.#pI=i#.W#!'rqh"!&Zl3%&@_K'iz5++e*|!s"y:S##WG|!&YK!-xm3!,a%!a!ym3!%afx!!%^fx!!%qu2!C^fx!!&Sx4"L+Ux4!%aZ!!j"xm3!'y
pZ"!MTex!!+PpZ"!LZw4!5Sex!!%r9%|8)W!%xX/&z!,bX!"%er2(aX!#[;%W"d(&Wm"#"u?8eh3!N_ex!!9nw4!)uv4!%o>!Awv4!%D!9yv4#b9c!%}}5#:
xA'uhX"(1b9c!b9c!R!%lR-"d#%yk%"U:'5/6Kz-"!]l!#!t?e#>*R+&PO!%xVU"!%fH%S%j'i%'ly^""bf%%c}.!&rj!"L%:!3ty^"!%Vr["#Ld#%ty^"%u
&i%Z"(ry^"!%eo}!"#%b^%*wn"#ZGd4W!f&TX%Pp%&oy^"&LiDi%Z"%cYO*Hc}!F!qg!d&r-wl!%Yv#%d&%x(%S=!%ino!&r%FXt"zp!%bQt!)kd""!qg!|2
a'4%}gc"!%,#=e8%cjS"&Z">!x('K"!&v!!%m[O!%]!".%Rj/&V!5(T0%f-!%QpN)5[T!8i%Z")g"%RxM!&sld"3Xt"zp!Nu!e^%U!m1r%#r}"i%iy"Fd&r-
lo%|b!%ak1%e!.-%ky^"9t#y%"dh!(f9.Ni%Z":k"d"BNsQ!|Cqg!|2&r?i%Z"'ZS3#i%[h!&sYO.h#~&g*ES+r%.v3{/%e+R&%hW&!%agO!&l[o!#d#&%SW
b"+d"i%Z"#o)Z".=Y#&qQv!!%_#!%~ei""d#%]g_"%uBg*i#%t"!&<"!%TjU"!%mj_"!%t&%})%ZB%}i3!,U~^"!%y&!%vfO!&Un!'b"t!2}'0-U~^"(Ld#a
.x/-+*T~^"#Z"1+V~^"#Ld#*V~^"#qg!|2%sW!!%sI!(T~^""u&%]~d"!%m}^"!(T^_""+)y}^"#Ld#%le["!,x}^"!%v'!%uXa"#V!5'v}^"#a%[O+u}^"#
a%[O1t}^"&S%j'q09/f^g"!%vt!!)e^g"!%,!T!d^g"!%c!!&c^g""&%ZyX"&P"6]!u&({w!!+}kx!!)1!7pgS"!%io_"!%oYI"g;&_^,.t!k%&q!R#x2%w*
9"3p+%Ybf"&a&.t"i%&R)%)a)u&&SxM!%{,"u&Eru]"!&un["!%i/!%Rh5!%{w5&,>j[!wz"&/!%.!%1!&n0#,D%S2)5n#/@BP!TH'j#!%Z&!(YvM"!%Rux!
!&fYz!%'@X"%T~u!"y!&pte"#o,9%{gc"!%F!'b[O!&}bz!#%o,%{zo!!'5/6!]l!_2KvZ!/ZT!!z%y!&lA%Q]/'N&=z%k#%sq5!&Q}3"[6%7!%ej2!(J"x"
&|3#'g3&k}2'u&:Q0Pe!A%+"!%mv3!%f|_"!'WS]"#a'9'<'sHi#!e&d5&vb]"!%t_i"#KY!%o3&i%BNi%&g,&i%r?qg!|2%lhI!%QK&>*r%"%x0'k#2k#)}
'%^yd"!%SiK#]l!12~|!&!]l!{-X!%cQ"!&e)!+sdt!!%4"[!)bSj""a!'Qwa""[!.vsa"!%rma"!%xsa"!%jh2!(tsa"!%lP4"a!9aat!![![at!!'}gY"!
%Xat!!%W_t!!&Uc&#P!W!'j]Q"!/Y_t!!%X_t!#v(S#&bV2"[!&n^t!!%YVs!!&QR2#DS&+p^t!"[!'p^t!!&RPd"!2Sja"!3o^t!!2S!!%VQd"!%V^t!!(R
^t!!'^f&!/T^t!"(%iVP"!=Q^t!!&aWP"!%]Tg"#c!d'0dWP"&S!_.Pp!aK%Ufb"!1k[t!!9f[t!!0d[t!!Fb[t!!-}WY"!&|^a"!%ufc"!+{^a""a!%~[t!
,-%b!v-Iv!v3B;)&Vys!!&x[t!!&zrj"%([!Q)=rZt!!%cg.!FrZt!!9jZt!!'bZt!!%yX6"[!;aZt!!,ZZt!!+cc6!3eZt!"[!&]Wa"!'YQk"!'eZt!!%lt
V"!'pb6!&mb6!%t%!;w}s!#b#_!@qe_"#a!!+zWt!!/me_"!<^Wt!!CRWt!!.|Vt!!&|!!>Ve_""P!'Ve_""P!+Ve_""P!%Ve_""Yz!%Ue_"!%Uc!!*Ue_""
P!,Ue_"'.[*P!f;d"(w#Bp"-P!,X%b#P!>-b#P!X%q&[&]##s,n!~'%p"c#[&]#&n!@8b#S&s+_*%ZQe"!%|!&q(q!%f=%gvz!&=S&~'%'>&&>w0W8&u]t!'
j;*j!1j*%B&Hj;c#j!+SSt!"[!&PbU"!Bd^3!=^Rt!"[!Ala_"!,]Qt!([!m*{"U,*S&h!XQt!!(Sxs!"[!9a]O!%rov!!9py^"!(ZZ^""P!)~Zi"!)X{&!'
joT"!%~/!'fY^""[!,koT"!%nVX"!(sPt!!NqPt!"D&m^%!%i!!1d}s!"[!4d}s!!(L!7e}s!!%ii0!&e}s!!*c}s!!)upg"!&Q[/"t!%u-#ST!pm"%ob0"q
3'~Z/!%Pmd"&p'![!}>&ggO!)z|s!"[!&s[O!'jk6"[!)jk6#[!~N%mG*[!}>~N:Tf!!s+%%SXa"([!}>%^@k)m"'p}s!"[!6p}s!!%pc3!,p}s!"[!2p}s!
!'dZI!%sVg"#{"~3&ptP""%%X|/%"*P!%cC!)otP"!&t]I"a!%TtN!%4#@T2%[*!,P|s!"&'{^v!!'Za!"S!%ndO"[!(_|s!"[!-_|s!!&f]_"!)_|s!'5l.
R%'!&'"iv#%lmR""QY!'PbN!'[6#o,iD%~{I!&d]7#r"O&~}6!%cZL"]'&ghV"#uV!dW"(fkN#'@'>!%_^d"%)b#l7)-"};%v[!!%chc"!&zji"'S!d%"T:}
A%ZP%%~*,O(lQ%%!v*^7'Wx8(S##Rs"M!c'%hiO&,Zg!])+%|pJ%=m"nd!%^{"!&m"!'pc{!!&[y#%=m"W!+eqI"u%/{cO!&v#!GycO"V'0deL"u%'ncO"V'
,ncO!(nmk"#P,&*D%+a.p!'p!.p)nJR!x8DnJn#/u%W!TAZ)(m&!%j~O!&nV!"d&(ftI!,wtI!3ovI#V#r"%xsN+u2m&r"k>&*k#R"r"%rsN30q7R!!W."!g
4pW#xk!d]!}~"#={(A#%[[')0,h3/+?5'~}S"!%VI%k>r"s"%b^v!#V#r"'x}S""00x}S""],%s}8)8],Q+)!j)_H%,"0+UPT""q7&{kb",V#r"tKR"r"S"e
{%&!nJ%^~S"!&xYO"nx!&oqA#&Y%'qlN!%W{J!5uvI#t-Z9AwvI#!u%<PVO!&xYj"!&}zS"!&Twa""r"%_YR""l7,{}S""h3){}S"#u%0-z}S""&&woR"!&t
oN!(miT"&0y+!nJ&k~X"!%SvC!.Y~S""Z&%Pb"!&}hT"!%^T7!&R"#V#r"&mj!!%oqx!!0rxS"(!nJkl!!0v'%U/!%WS9!,v-&!u%qGB%|zg""nJ&d#!'[!!
&s-"t!%vTO'}l%#Qs"#i!&ahb"#!nJ(WsO(!u%*kC#U/(yxS"!(]%!%Y#!)QyS""0%ilA!&jm6!&s.!._^U"!%{&!9_^U"!(Z^U"!5dXO!%p|3!&WmJ"L(~Y
U"!%cUT"!&QyO!(t'!&>"|S!&ub%#o9-%mzQ"!&V}S"!1j}j"!&nuN!(u#!&M&P(mV##Yi!&QQ8"0%hVO%V++A%PkL!&uZ)-!0zg!}'3_!-R(,Q+y:%xcO*R
(b>a.4y:p[%#xl%'_[7!&{'!:X}I!&m(!%|U1!%sf^"'t2-l)QN8'N!%rp_"!&N!%UQl"!%1!&?!Y!o}I!(P"!7k}I!'tbX"!%YSO+U|!lT##vT#~&#F{Cy,
&+"g#%Y6!%df["!'WU4!%tU4"8%^}k"!(W~7!'rie""0&dsN!(PRR""l#&pmJ!(iRT"!%yfJ*mV!+!d&Y2D},)%im4)BV)m!V)T:fP!u%%pT5!&fT5!%?!)y
pc"%b%q@X.(fVW"!%T~A%o'#w(%tZ%!'{Uc"',[l!b@fB{!%Wx0*{P"+Hvv!(o"FjU!%_b7!&P~h""P-%w""f=&^kk"!&kc9"q7&_kk"']#yw!{.j!qV!&TP
j"'R&h"#b8a0%_l%!%QP!!&o="/OltN!'qU5!%Xd9"q7<rtN!'icd"!*|yC!CqtN(>+vEBV&m!%^}O!%u{5)*P!p+w>+d%@%QV'"0%Rv&"8%fx"#0cP!%sS^
"!'euN!%bA!0cuN#!u%g!duN"q7'Qq]")!q7E26*o/%Rh0!%nmJ!%Zc4!&kc0#l!b+&a?"q7+imN!&YnJ!@hmN#!q7&SJ%~@i&!%zh%!&WU^"#MN%PT7!*or
5!%d^'#yS#h;%R=!%a^O&u%,U!]&%5!%4!%no1"aw!%6!IuvN"'j!uvN"V'0uvN%V'!u%?vvN'u%&+Qc!h;%hrh"!&'!%n[8!pH~t#!-|t#!Bsi8!R%xt#%Q
c!h;l.l!xt#!%o!!&tm8!%)!]!|t#&Qc!h;Qc!Rj"H~t#!&SR!!+Ru#!S"Pu#!q"}t#!,yl8!W(yt#!W)wt#!Z!nn8!Fst#"Pa!3st#"u&&U8!+Vh#!(ck!!
8Vh#!JVg#!)qf##W%k'g!mf#"Rj"Jmf#"Rj"S!mf#*af!u-Z(v"~#x&{!'%wwL";&wdy!,(i??5Jm>|#m&b&k'&rxl"!%%#.W!%E#~#;%n^M0!r!rq![<l3-
o=F!pk!eg%jv#&]P#%VC-pk!rq![<[-7U(d+"rq![-&%%+^q![<l3pk!ii#rq!pk!rq!W#%w!'q&S!mV!#dX!%l|)!%YL"A%1&!r!BN%ekN!%Q#".&ssw!"Z
!;~XX"#&S"c!QYX"%#Y,/%o%!8qZV"!&e[,#O.&YXe"!%E!&aff"!X"oVT"&af!'Mc4X&]&#!uK%jf'%u8vY%e|!&mO"?%vp")uK|h!Z()bS!UHu@&1(Dr"d
5)8u@%[hy!"P7%Uf)"U;%^RN#l+bU#%|rP"-~-&~m!z+nR!a4e#W!DWR!x=%}pm"4{!3)b#&hm!b&uF1X?b!uV!dW"@-t)d8|q"&xqY"'X#t)@vu!)%Ta+'f
B[U!1,_!(}e~!!%sa~!')z1#j)e!%fZ.'j;^3|%{!S3%u5(ec"-+YI(3%}we"&I#k"z1%drj"!%mPY"'V4Wq!)KS"%nw6,s"!uK5P=t)k1|.&WR!%ik7!'nP
z!'Y!)b#b&t)%xla"%hX!!u@'o#*&Y2S!h!~'%a%9(]aW"*!<uKz#z#&uK5%ioN%X&"r"%{_W"!%D"+%w]M!%|^W".U&!l.l#U&,zIj'Jyb!![p!%qjj"+l-
1S=I%e!a!#V#%lWg"!%{J"a!%VXi!#!uK)^&!%iSg"&LuKz#J%|yd"&tK&S"P&%Xri"*!k!)b!Lx*e!1&;"UH%lng""hc#%]gN#g"k!'UTi")+Hr/^3%ex!(
%_!%@Bu8&y'!&SfW"!%tm7!%2!*qsR"!'sbL!&V0!*T0!,US(!%sX:!%b~&"!&oqi"%uKz#m'%Qjk"!(o{a"!'qR7'jMq"uAr%^!%ZR#""&]v##uKu@&_Tz!
%~%5v+&hrm"!&dwe"'%VMc,%Y%'QS&!%avl"!'eeM!(u|R"!%lcW")'vG_Q!*}1nI#%|}7#Lr"%]_n"&U6)^7S"%kRP"%"!_Q!&1"jA&gS(#?r"'c}R"&a&o
"-_+&tx2%n%)f"%TUO""&S,'!_!S"h#Q!%Py3"3(bTn")uKu@2iH!x*r"%V*"f5%ZoL.V4^3X#S!x&f34zo!%^3f0m*&d)&S&U,+E%gjx!!%ed%".'Uw:!'x
5#t)li!%m}g"!%s^%&9!r!|C%[y~!!%^U("K&_Yz!!'Y"%uKQv%l.%VR7#2R9'~Th"!%t[j"%IX#1&|'%q3g#k"&mtl"'t#c|"7!c'']bM*9T!&i"I|1/U&&
|Zj"+uKu@+_2-+r=&P,%x}7!%zH&Si"~-'!%&!f"fTW"!?WsV"&_!x&,x&%{wU"!%sxU"!'wwU"!,sSW"!&d]M"a3r!vSW""c#%ooU"!}!{SW"*q0UHf6^Di
W!x(%T*l!PTW"%|.&y|#)UuU"#z#Q"%ueS"!%mpW"&)h(U(y%U"VsV""}#,N%/WFX-%oPk""_!)jTW"%>+}#&VRV"!*qTW"#-f(&oTW""'%_Qk"!&rXP"#z#
R(-sTW"%&z>{_!)SY#!%,'3_!&c&'%qsU""z1%Z{~!!0UUW"(>!z#f&U!uDw%VtV"!(^,!W"ZtV"!0XdZ""3'wW{!"3&Wgf"%3Mm-*vW{!!%Rbn"!)Qbn"!*
vW{!!(]pP"!=tnP"!(Wbb"!,qp'!%ZPt!!KZdo"%W/W7''ofM%('bi!%c~x!)6W!P!f!fd!)&%en;)Z/"|HR:e>Wa!Y:%vh;,u'6(pFa4&Z)!u'p/'x_y!"s
"%^rJ&f'.?5'hnz!-!e#XL]!BB'P!~#i4y[!,yP+!'pVM"B%sPf"%T0.dg".stZ"&*u'I|d"'cmg"*b!BQ8)c#u'P!m%%qn3&pFa4:Y%%ke%%!W7J%m&4cK!
W7%k,R:t,Bi%1r.l)T)(B'Hd"%mr7#pFa4%fp(!%Vgk""u'%gbY"-pFa4-i%Hd"u!t.!u'Z#%e|**?Al#!u't5]s"i%%h]k"*.mT!"!W7d'm!'%Vr:"v(&&(
%nB|HP!~#|"2]#*'%b!o%]#)S&v(%WxO(nBW7-,{&q/&~YO,"-k&)b*V?.j0}8"%7#u".%ZT+%p1/P!%mm'"v5;f!*}%!v5W7-@{&q/'V!"v5-V!*m!a#A|"
|"~#U"=8p"%.b!}8(M(6]!|"t*!m!'P{b"+q>k"%j0-q!U6a%[!%h{O#1t>%eqe"#._!%Y}:#/J&_aS"#ds"S;&v|:&7!}8|_!'9!(Ya;!(=&S"h"y"V,%np
:!%hS;#=n#&W]!T!}8#V,y"P}!/g|!Zr"Q5#Qt!%!|H|r"y"P}!k!/!pT#a*sd!J!pT#Z#a*]&&[-s/&W7CZ*cj"f#>*|"r"#xP!d%)w0sE-o%&zxh"#U!}8
%WW%!'bj)+|"@e.Q-P&-d%,k(%{oy!-d%h&|"h.U!}8#-d%l+y7)Tgm"#Jc|!%xPd"&g&/|"S%&[w,02U!Vf!-*"S&o1#}?m!]#w*U!%x'(W7#@f/#-',%q(
2t/'yq%!%pp%#W)RV!&p^N!&cnm"'P!}/%a#i4&|,+'FR&&ed%<%S&o%%len"!%Q(&mT!"nBW7)g]+"o%%u[;+qU"S&k&}%)-nBW7&%W+%v5W7(%e!!&}x,2
c#]#l!%S&d+N6]![)"gv"P!:j7A%e-!(U&&g2N"gv"&~,!&Z&(D"S&X5dX!&'Sk7#pFa4%dPk"!%b+#gv"N%Sjy!,[)t!S!Z%j&f!4c0eB||#%S%+eBF*r,f
.Rh"#z![%%|jc"!%hK+f8*o%]#h&P#Y#m!d+&g-,P!:R[!o%]#Ab!W)dX!c0%szy!&g|!U!d+N%SZO!(|,!%q_e""Z<%2%.*g#%sjO+}%)nBw}".v%i#vx!q
+'mso"#-k&%u.(nBW7w5U!v5W7%2"Rl#%-"1%-!+o!!&Wg8!&o!!*f!&d'-t5mX!%b[8"p1%X{O!%my'!%}n'!'}0%,d.l!%s+"'%}]J*pFgu!{>.-5>S!%?
#,}%%6!'XoV"#k+'%{kg"%u"1k1'UoO"S!%]}3%T"m!V&&sbj!!&wd8-'J/n@~+#eT!Xy"}&P!V4%fw3,xb!7=r<)bQ!TJ"d(&%_S9&|1[W%-y&%^w7#YS!g
+%z[N!&kQ8#X"Xy"%yq#!&j]MIV+*P!AV}#)o)W7Z/[p!U"P!:}7]9vM^5#]:}{"ax#b&&Z'&kf!b!d()n6y%I{y!S!P!,XO%_R"%Ve|!!%nP)!%v{f""TS%
%Rr|!#!S&%sy7%q!*RT"%}q%.p"Ri%wV!#bs#"p"_!TT""q_%pg"%|U4&*=Uu%-%S~f")Wz#qCvt#6!{Z""%k6%_d%P!}/%jd2(2PJ|/#n{%^y!%g,!&dpz!
!&l|O#us#*&d^k"!%PvO"z2&&%P!&|"'W[y!#,YL%tS4!)[V;"&&X!"d"%m--u')*k&P&c#u'@P"6<%UVj""Z1%[rO!%zxO%zBb!v(&k{,!'V}:"qU"&w|(-
k&#!W7,gb!/!oT#&d&%Sl+"V'%v!"Q%%uZ{!!%S|8#i!J&V|,"w(&x?'Q!"X.#o'%ZZ=!&N!+zdo"!%Pk&"i8%fzd"#e!"+Rw:#A*%^T<!%]?!&Rx;"[!%pQ
[""x''wpg"!(zc)!%Rl&!+ypg"**j&h.!R.aW!)Q8%Py,0o%]#f!4m~!>P!#|"[d!!cu%#Rh"%VZn"+-IdZ%X(o%]##o%]#%V>!'X^z!.P!%xi!m!i]!>P!,
wl!/#S?%^_;'U!V_!,i&k&%Svf"!%udz!!%UvM!%fW)+k&1ni"UV!#6k,o)P3%XSi"!%qq'#y&q!%Tmo"'-z!%~Z!W'%}S;+b!n)_!o"*o4"Q.Z"%ts4!%bd
;"~|!%dbl"#r!h#%[T["!%p&%S&&j04V&!'S&"u',^'"u')Z'!Id&&w}"#b!b04h&"y>+h&'p)aZ"aZ"R!U!'WUz!!+cu;4"-z!v5W7v5W7R!!lMC&Y("*nB
W7Y/&z1!&UkO(!^7cT%P}!k!k&%cl3!&pf<"J'ynY"(U!X50-P!|d"%snY"%nBW7W!%dpK%nBW7#%x2!)Qb&!%rW-!%wWR"!%V{i"!%Z{4+W7#/c}#W'!W/W
7P!%~lT"+!W7P!f&b!RH]y!k^!&%W)%Q&Q&R!%nw;"Q&%^w;!%[w;*dr!p2%vNpt!"-]+&omk""m"&bkd"!&Rx;'nBW7nBW7R!%]Xk"%!g#u"%V5#p//%}F!
&}.(m>gt#FSd"pP"S0%bk9#*j#%~q8#4i(&oqY".v5W7d+Nd+NR!n#N|!/i&(d>!&c>%-lT!d'%mQ&&y+Ab!m!&T6#'!%b7'}?d'&v'l7%ryN,nB|HZ#m!R*
#o'&]'R*'qc-".%y|8*}?m!#[W"m!]'-!&T!'!|%{!W)RV!({g;"U!):(:S,o%]#,2&|&#d+N%j<!%kR-!&h6!+}!(we"m!l7Ha&x"&Rm&%uC]'#%jQO"U(%
x}B5nBW7u5}8q&!p1d%o%d%>,ZM![)"!d+f!%ei["#!U.'=%}8}8R!(Rli"&ou!#S)*&y?!&jR;'IqT#!W7&%vX8#Dk#%tY8%W7@i<&riF!%[M"|"%al-!-n
(!'RtO"|"+_('o%]#o%]#@%RH!%p]M-z!cL#a7Jc#]#r+c3-@%[Q(+!k#W%J!k#e8"nv!&q!*-@d))m:&2SK%d|)&W7W7W7R!'l*!([;!'[zZ"!&th;"W7%h
xa"%|"q/q/%y[g"!(T,%q/P}!k!%lUj"'|H{>n(%q/%n|4)TX">S!q/,OU"%jB!%hiO.-S&v(pFa4pFa4R!(l.%]9-[P!!'qZz!!%{#),B[b!~AZ/P*&&juO
!&^Tl!%'P"u!%od{!%py!/yK%r|#!%&4Cb(kv!c>Boj!{S!yKWe!P'^X"SAf-"tY"Xv!Xv!dv"%exh":r/yKWe!|Ozq"aX#XW#R~""P'^X"Pw"l}"td"Xv!d
v"mw"Vw"Sj#bi#kh##(3&zW]"&yKC]I3'rbS"#yKl.+W!)6!c8"!rQ!"'[QU"&tY"[-&f&%}^Z""%%B!&}oh"!%gwS"!'j^Z""yK%d^Z"&v29a,r%&yk4!'Q
{!"b")lfS"!%onC!'w~i"%p;/+'RX["!%o~g"!(B%H{#(%n#!&oK!%}Wp"!%XaO#g#W!%~rh"#!3%/%}%7m'&Y^Z""N&xY""A%P#'TH>-,l#'~]Z"#(}0%Rp
R"!&c^Z"-*}DZU!|3#=}DTR!"j3h3%f}).f!V4(sG9/U!h+Qi"!Z#yK&~f|!!&q#%Xv!!V&'h^]"!%Wg9"3%Wg9#Uu"&%YtN!%eZO#&y!&rpR"%gx"%s!&~"
!&s{O#~e!^e%%uV}!!&~v<!'XTW"!&f'!+ot&"!%Ql)"Z!'Yyc"*'68m!]#7!;%WP(!-tr&!&j~;!&ps&!%~e9!,rr&!&dW<!'rr&"3%rr&"+&qr&"3)qr&!
%g!!&I!+qr&"3)qr&">%~VN#r'da#3{[&"3+p[&!%~8"6%~s&"y!-v[&!%eh9"3/bh9)[,m!'>2i!Q-%RR&"]!;ijV"!.]p-!&wvk"!&y*"p!&Wp-#3Y!'TU
U"!(Vp-"V&(Wp-!&|n-!'F(*=ro!SH#xl!%[,!&Zo-!&Vw)"k.)ao-!%xvT"!K_o-!1Tc"'j!U1k-&ge"&w~3!%ro-(l<#3hR!!yK%-&:x/'6%oe;!'|G"D'
B!&8!%i|O!&D"yK%xaN#}&7&af;&|"w)oO-%rRO#78%N&:j*)~|"%]#'6n'!yKWe!+V};!%{1!1iq9!%jap"!+iq9!4]V(!'vS<!*jq9!%m!!'W~;#yKWe!)
nq9!&ZWN#v%Z"(V3"[j#+U3%Z]"n^%nR!/b[*!&dtW"#x&&%cZ|!!*rU]"!-|Y|!!+tWi"!:rX|!#Z]"f-+kI'!Z]"f-k1f,>lX|!!%N!,jX|!,(z#X(X&"y
^#z5.uY"u,'lbh"'s!X9S#&y:(kb|!!&Pc]""&%y~h""r9%hv;!%{R4'|*.!lEhV!%e51U,e"!u%Y2*s+.j!c07b!9W}"^P!0Sfi"(S!u%#x+XDs+&cnF+x^
!"U&I#.j"Inw!&nS*(d!u!DP&Z:ha!%tzh""i4&h}V"!&nY6%W}"^P!O&[c]""jA%zod"#@U6)ZUU"!8V|V""3&Ub:"l)&dvY"!%d'-Jb#l7&%}-I&l*Il,'
Pq["!%eoj"!%Tr"!%Pop"!%qwK"d%%vf"!%bw<!%wf"!%q'%p"U!}0%fUk"+S",k#w7?W#H4fL/yop"#(N%v6!%uai""A%pu,#m&_!3w|Z"5m_%rZ%R}"{_#
,hm!(R!+e%vv!l"}g"l,O+d"(j#%Xe"&e!)K_!%zcc"#Wz!^3%cYD#j#>%~mp"#r/^3%nU=%o"YY#}7%bw"&h.!R}"{_#%Q_m"!%]il"!%Xd"#Ib>%U6(2R/
%Q(*W@%X_k""rb#%{:!*X!!%}w<!'yu!!%Ud<'7I~*+S/&Y_,!%qWP")b!x*e!7*Z%_!&n!&gR%h.!tw%%gi<.t!@Sb!%[[!7*W@+f;d4W'/k"6U3)fb#7^3
m1*TF+q!h.!?U}"ZU"eP!?5i]"c>%t*!|!R(%q(4o^!%wQA!AW(*_!S%P/U(%U}"?W#%3"dl%%PyN8Mk6e3n#Q"w]"aR!3z"~}#s'yo#ka%}"xt%bY%_n!c(
fk%w"[u!}"%{o1S!~i%3o*Za%q-z.q{%w%o*V"dq!qc!w"yW%V"yQ%w"[t%w"xl#o*Ty#s'~p#pR"|U%[^%a!w2t3e)~%5_y%w"z[!Wj"}(X=gQ!jY"s@U{%
}(YW#w"[u!3qs%%V!-}Nn+Uw#fv%RR%e)gv%k+j+X=V"&w!(aQ%WAYW#w%}Nn+%jmJ"X=%^rX!4h)UKn5o*n+~J}(X=~8iT#az%h)jY")Tv"]"ye"e!'^UY!
!&PUY!'T+i1w2mS!cM'T!;cx%V"ek%vl#k+~R!V"j+Ub!uj"}(aR!q|%Q#qH}"og"gy%oR#h)fp%[4w%}(X=%QXK.a=RBdt!|5w%vU#w"}(X=s'n+SQ#&XXK
EeX#}"r#{|%^'r#?5TQ#^(bf"{Z#Wq#oR#Q#qHjKz<X=V"w%]0t0]"a=RB|5~8r#{FT%z"rR#vR%w2'}"EUd%^'V"}p#_m#Q#jz!}"dQ#nErn%w%o*W}%lS%
}"Zw#U5^'r#pX%Sf"co#Vc!Sg!V"zp#Q#Vo#}"]"w"ar%w"fi%%(%]R%Q#qH%hmK,w%e)?5]"kS%he!t1z"V"'cPK2gS%P?k+j+yg!w"jz![u!3z"g>}(Py"
lU"ZW#tB'axC-V"z"am#W0X=rP!Su#}(s'r#^~!'^""gx%%e#F]EXIo*~%5V"t_%n}%e!Q#qH]0o(t3U!p4UT!ng%bR!w"og%]"V*V"z|%h)s-}c!s&]"[?y
Y"eu"dX#zu"o*%]%'V"Vb!}GQ#qH%XiK@V;}(qp#u7g<)kw#wW"w"g>V"iJ]"iO~W%w"do#nHU!j+X=?5V"c(^a%y[%)ei%_w#%i!-jY"tBS~#~Z%}"W9Q#q
HV;S{%t0%V!(pn!cQ!V;^'nw#]"%oyf!'_.Qz%?5w"%rqp"Mw"c(V"WQ#g>V"W9kp#e!oe!k+r#v7Wb!}"v2Z_!kZ%}"3^{%m6T+)w"lp#e!o(wl#rR%|(jZ
%]"c(~g!X^%e)p@Tk#~.i1w%{2%e)%ye"e!Q?&~("RB&/'jY"}"xk"kY"fx!(17~Jo*U5V"nn"Q#qH]"Sb#r_"k+{<{q"w%|EV"i1mS!~R!T["Sf"+S))[W!
n5)ye"]"Tv"e!%)#s-nn"%B!'u"!%i)%eX#d3}u"%f'#}"]"%]&!%eaK"UY!,00R?V"iJQ#qH|y"QS#p4c(r#bT!Xc!pz%oM&RbK1V"cEr#Zf"e&T%z")Xc!
qz%]8[4x7w"v2%[+0]"T["hi%z"}"]"Rr!Ry"w2dt!|5T+z"z.'G!%(1r#]"V"wW"U!r#P~#u(T%z"Pe%ci%pl!Ry"w2%rUY!.a2Q#qHo(s'~R!]"|+Rk#RB
V"o(%rsK&eQ!~.m6w%%Y.,^(Sg!|EdR!gET+Sg!xk"{o"w2%a^K(V"aR!fX#w"Sg!o*%omK)z"c(V"Sg!o(~Jbf"%V%*Tv"fx!kY"fx!Q#qH{2w%%qfK!(hf
K+a=RBU#_0xJ}(kY"X=pT!%P"1UKkHt1}(X=]"z.VDr_"k+[?{<X=aV#W<%j&)pT!q-^(kY"CQ#qH%p!9}(p6X=o*tl"}"PX%dP#z.mQ!X=o*dt!q-dP#fb!
[4n5V"qD[f"d3{k"%P)3w"hZ%a!gEUF)d^"gw#[j!PDV"d0Qq#Q#{<]t%tk"%U&.v7gi%{e#}"Z_!qMR?r#{<VDYV%Ze#%E*Q#{<qHo({o"w2gEw"%u1-gZ%
VDgEU5dt!j_#yY#PD[4dc!o(%02aV#t1}"T}%~P#ul#]"k+iO{q"l+q-j_#yY#fb!o*&h}J.Wo#w"pz"YP%h)r#pz"XP%xR%d3TBV"%W#(a!k+lx%[R%n}#g
z"'Z1!&e1*]"p4VDr_"Rv"]"fU!oe!&m#!'7%}(u(w"'mX*#Z^%t1%c4"U5%t%6w"T,XS#w2m6n5k+j+{<X=z.g!0e){1w"T,ZX!}^!Vq%%VdK4T+z"e}#}"
V*p4oM^'V"T,}}#w2j?x7w"iQ!z.S~"'?,m}#Xq#y/~8px!w"T,T+pJh[%Ofmm"(V"T,}9]g"w2u(&o4&)s-Sv"e!'s4"|5&l2;p4oMk+r#jKZo#}"k+j+pw
#w"pe!eY"w"oMgEu}#^GS^!jKhe!sW!}"Rq#}u"*],%m}%o>W<&j3)p4d^"pc#]V%rm#S.ST#%q3.kHw%U5z.Ry%|a!]"T{%m6jDXb%t1%_6/o*w%{2s'tIc
(V"YCS.c|#gv!U!Sv"%g**Rh!{P#{u"[4w%U!w"Sv"%o)6z.mQ!ss"q-z.de!T~#V;z.m!]"nR%Uv!w%jDss"c(kY"}"hw%%D*)j+mOw"Y_!o*RIV"&lhK%r
z%h)kH&u+!%e:!&T8!&m:"t0%T80se#h)r#)}"^S#~R!~P#r#Zf"?5e)p@%j8+}"x7w"}i!Q#~%Sl!Xc!^'%llY!%UY!u(w"%S3&]g"w2}9]"&A,^'[?QT#{
e#mw#u(Vp#w"}"Wb%&j9!%Q<!(k9!)f!!,e!"}^!(_!!/|.%w"Yk#}"6P/"[d#%~ZK/t1n+}"cA{<s&z.Py"^'^g"S.Yy%R?&i0!&d*&jz![u!Tq%bw%&v4*
~8r#UFxm#Qm"ld#Tq#gz"%[gKb!w"hm#T%z"gNjDs4nO)w"dQ#mC}")r#[a%{<hk%V;V"qDlb!}(X=Sk#h)^Gc<V"WQ#s'QT#Z_!cy%e)fU%}"[n#}(ec!s-
gp%V"vP%V"}Gs-bk%U~#{Z%]GQ#qHw%sX!mm"rOu7^g"T%z"xc!&h=!%g=#jY"]"%moY!"Q?%g4#Uq#a2%rrK(Uk#ZV%tOWAh|%o*%Z]L(ak%~c#Xy%^8r#^
~!%RmK!%^"/S.w|%w"im#x7r#^~!gNw%}"cAp6ZW#%v6!%~'"|y#%j;4^(cw%]"mj!w"i1o*o(~Jbz"w"i1x7S}%tBza!uc!Vd#%;'mc!h)s-oo#bz"'bpK%
V"i1y~"&m/"i1%t:!&ajK;SP!r_"rEfH}"k@c(f}#i1y~"Zm"V"wW"t3m6w%~c!s'kBX@eU%z;w%h)}W%%kbL(uP%}"hOzP!Q#qH%}0"r#%z}K#rS%ee!%{d
K#r#^~!&[dY!%P?o(p~#%ZdY!,Vl%Pv"k+tIT+z"Ul%t3V"[q#';(w%o*o(fIw"Pv"%F-tIV"z"eh"w%o()w"QR%k+tI%SdY!,on"Q#qH|E]"qV#)qm#oc%V
"%XdK.j+X=^t"Pv"fp#QX%h)do%m6w%}^!iT#&_#(Wc%}"V"i1w"tI%++o(az"w2V;{2w%c(V"l}%%e;8hOqV#z.{P#{u"T+z"Pj!w%o(}(X=U!xJV{%n5hi
!n+rR#h)l}#[{%%qC!&j</e^!V"bf"a2V*xJo(V*r#_c!Xt%rs"V;%(2s'mZ%vD].ox%]"{}#^(Xg%x|%]"V"a2)[?vX%%^TZ!(dq!go%^s!e&w"z"&}VL0Z
y#}"Y}#kq%Pk#_p#hl"~.~S%dx%n5t1|]!_0&SeLFRC[p#)~Ohl"iy#pR"dR!hMy/|}"dw%U#o*V"pR"Qa%S^!V"hl"u(^f!Q#m|%}"U}%w"z"z<Sq#dX#)e
|#Xr#w"]^%'[C3}9k+~c#me!hb"fx!w"z")qZ%Vp%j1o>Y_!}"~|%o*&/Bw2^'w"qX%k+s-a|#Sy%Xj!V"hb"Cw"z"[g!c(w%ex%me![4w%s'n>hy%~c!kg!
dR!|Ndk%PFV"pe!%D,V*V"md#{Fo(eh"w%{2T+z"+k@#ym#s4%x>,f_![y#s4eb!em#u9fw%w%z.X='bE%RI~g!r#%{+*h)TQ#t1o|#}(X=k+_Q%%p6-z"h)
eY"jDX=}9V*~g!eHr#{F'C,XS#w2V"z"}9u(]g"w2i]"P/&Pij"#o86&QRB&s"&X9k"'~x@!%RyO!&vn*&+:g<^!%ymV"!&zp+!'wPj"*e!S!o'#~(,gW!v"
%aS*!&Se}!&H{#&z(&Yq+!%]|#!'Rqe"#?k!'nep"!%|{^""Z#&qqO'i)]?]+m*!%'!&agq"!(1!/q{#!'yV;!%F!3tuU"!+Tr+!&YsX"!,nq+"~*%wd6"i)
'[cV")p#s%w##g%j!#(mU="aJ%YP(19j"8j!{O)]%R'y'6Z0)Pu!u!}!&cZ;!)]{#3R"'^Ei%CZ*U^"w!/g]"ZP!VOCZ*tBa2o*&SB!'.-ne!V"jz"RA}"ZX
#{2c(V"f[!}"%uug!b!V;]d#yy"~[#Rv"_z"c<U!xJze#w2k+d^"RA}"RAsU!re#}"h)|d!XY#f}"zu"w2)kU#}"vQ#aS#t[#}"Zy")yY"}"o(yY"h^"WY#e
P#w2x7w"a2o*hp%_0ql"PEq-_r"tk"~.YX!Q#rp#~8R_!Pa%w"yx%'R""]"%["*k+^d#^'r#^^%u(c<p4%)Elw#y-o>W<t3j1V"jw#_t"V"PEqQ!u7_r"sp#
bd#kb!hb"mS%]"hOcB~.e)_r"k+j+oMh)eY"_0V"RAxS%sW!(g#"*%PxO&P%OIWR%&xj=!(4!%^k}!&YX#R"O:'oVT",)g"4X9bFcc"w7Rw!&[x!%]T7&4WX
#7T(%fg}!B!R""c,&4^0%e!Z%&z+e}"4}I)u;&]2d(TU!b&&l7)X!&nY#W*x[!!d&&vP)%?g3X(%Q~(!&ghN%W.!Uy"(v&"#%w&"_J%jSH&e&P"u!&%pn^"&
vS"y-(W(%X~)*m"jn"!R"R,!hd!"%fbO-?g3n(gT"Z%SE#=}W!H4%sb!!%^+#g3r?%T("ij!&T(%ij!g]"ZP!%*!%T(&z;aP!]"|+Z!~'!(q!!%bT~!'P%Mp
(#Q!b!T&%r?B&%efO-PR"~BsX"~BPS"~BuS"~B&nS"~B--"|S#%bh=0wJ3@q3/u~"bd"&d:P4a4u!VZ!f-%|TW"1yu!&bx!f-BZb!d^!zHwJ3,R%?l,P"%wj
+"{!%Wl6!%f{;'vZ#&rM!wJ%kV]"!%Tr("T8%{a%!%|nK!)iP_"!%kYj"'X#d"(BP.%Zwl"&5_X!U&wJ%jP>'u,S!BP.u[!%~pS",>+iH|s"m&u2"K3b&%_R
%"wJ&WS%'#m&3VQ!&'TZr""l*%PZr"!%_Rf"",&T!#g3X#%Y|q"#2{a%%T"*581]v#IZ^!#Ri"%vPx!!%/))y%-f!aFwJ3%cs=#l,U&%{y7*Z/r@+kc%o7l)
-tW!%Y"4)K3b>t)WR!+%pa"^3g8U#t)e%h*Kl.)%f#.ha#Tr%!PR"sX"PS"uS"&nS"V:Sq!@%fqr"9wJa4u!!P8.3}Il3ZY%&!gB.S#~%WP!"VZ!f-td"p^%
.%_b/!%yT3!&~T>!%)#W/ww!&ib_""nr%&wU~!%n!~*J%PjH"b%&[o;#l%h%(zu+!-ia%"p#%qm/!)ut:!+zs:"tT!%g'!'VW~!!'uWr"!%iS+"}7(dq("w(
%UPk"3|K"Z9S3#i.dCVZ!f-RZ!yu!bx!f-a%{?&dt"&ao/!&q~O%V)"o1&Z}p"%d'/wJ'Z{+"cY!&xS["!&H"#&I##dt"(wwV"!%oo/%=p#s%%or(!&W"%7S
!f(%fmH"T0&wR7!*s!&#dt"%^y!%km'3b7b"#j^"R*"nZ!}g"!R-a&b#f(.wJ3X#%q*#he#XT!&Wn^"%lP"xo!v}!%,!&k#"XT!%]lh"9^3k}"up!yDgY!/j
u#1!oX!TW!g+"zS!W!__!Z%k}"up!eKUk"Q3.%~f=)-mQ#Uk"1"cGlK%}+,YO[#Q'&qr#Z"A[<l3w'%afO!%_mH%Z%Uk"Q3%m!*y&nc#a%[<l3YD!r)*v-#n
S"~B&o%!%V-!*VZ"!%Z~+!%e;#?M%{lq""A)d%!%vV%!%]Sm""bf!)<!*T/%#nS"~B%{j/'a#Q".!Z#)J"%%pt]""r)%nr!1*Te!}1mZ!#oY!S/pa"]Lg8u~
"bd"iz!yD'%%"~z#0Qk##yDX&'Rk#"Q3&Rk#"Q30Rk#!)pP_""Q3)Sk##Q3@+yt~!!&}rK"Q3/|w@%{&!Q3%|rK(c'u%uX!"!yD0}rK#yDu%'~rK!'mrK'yD
X&#U;yD(prK!%s!!%fwK!%[#!._rK!%1!(~yO"Q3+S^%!4_m#!2|_+!-ns~!!'}_+"Q3*W^T""Q3m#X&!%yh%!(_((FR"fa%n%Fw_%%Y%!Kh(!k!h'&(a!Sz
#g#%ai;!'iz;!%_U"#&i",Rj,!&kj~!#be"&%uXI##Y!%on""yy!%vVO!%QX>%T:&WZ#%T;!/za_"!(ct~!!&m_)'&%l*%c,%XR;#(L%tV"*r9*|3q'AP4-|
!&wj,Ha'~s!(j#(3l+jR"/Ta#jp#Wo!&P'sLTT"bs!S1SJbs!wCow"a|%_|%SA"j4sL&S{!}_#f-}_#w?*oY!#mZ!%sb7':4l5%#%@+7r>)!_+"Pn!&xV%&Z
Yr"!%Rr,#&j}!&ml"&yy!6p%"(slV"/o"(a!l+YJ1U!pC"0u]!/U!(W]^""m*&J'U,*y.q#U,&L%U,*"%g7#so!q&'bq_"9#sA*h"h!#s+.!j2zb!#{i!"*Z
"aDp"#e0kD#r0%Vx6!%Sl#0Xp!Y,;m/V'%*U(b#p"e0#V//%sO0Rb"#i!e"2v:W4#o9b!o:[w!#SR#'v""#%{!0!dQ!&XZ#"c'a-V'W"2v:x,#[a!%|V_"!)
:0aV!T_!'^Z#&Uf!Z(gy"Z(vR#3]+mb"av"%uf>3&!t,.!jg""zd"Z"R:jp"lm"no%fGzS!Re%r~#)sq,)!aV!YZ!T_!&b!^7,Tl_"#)yh!+_[V"!&}q,!%d
l"!%^l"!'si_""T_!+w(!%wb>"o!&}Zl"%eX"aV!T_!%eo@;u".j]"&tr"S%bi!"o#y*&j]"S%td%g[!KT_!1v4"aV!}*!_6S"%[y"+S/T&DoY!fB[U!#Te!
.%mo<#p<w&%3%}*aV!ia!<d#!+]#"ia!I[#"ia!3[##aV!ia!%Z#%g[!Kia!({""m/9{"#ht"'.R'+u,lm"ww#nc#ge#gj#oU!jh#vq#*yw,"ht"W!v"#aV!
YZ!1em_"!<ZW%!)W<!0[W%!*RcP"!-tm_"##i2%id;!,h]P"&W-}|"7k&%Ps%!4h]P"!)g]P"'W-)Ri!*ht"&UZ&,-,qW"S#f!4U.7_(Z#%qU#&]r%)*|#%X
q1.v0U#-S!n&"Ut!])!|#z#&%r}"#uIo!?sY%!Bd<!,lzT")Wz!!u%!aV!ge#cr%%qK%mb"av"&%qzN#aV!l.'rj_"&[x!&hCt!&}~"*v0P&!Z#,v0m%u"%X
N+l,d*!QQ!kd"a1.nz#(%cV+)j[!m,VR!W/'l1!%'"(%+!C}Pr"!%O!%[b<!%hkr"!%rQ!'V0#=~'l<%jZk"!&vz<!(}~F!%@(/}5U&&#S*%D!&ea>'q!}3r
=&f!&Zb~!!'qt8!%@!'n1!&la%"|'%D!%d9!&xd&!(s1!%jTe"!%k!!'t9"+%xU#!'isI!%]rq"-W%q#JY!#W5-+p!!j)%PQ*!%u#&)k0Yj!%%lv,"};%toI
**d9X5l%h%z2y"#%R""N%luU"!%l^<!&znr"!%S[L!%ofG!%jj}!!%/!%mV?*)8p'1%ST!*Ut!&axU"!&[yX"!k!T)&!Z#&{)%tia"!&}K!(VQa"#!L%Qm(!
'WQa"#o'%%PqO!%{%%*[(S"&thR""P)&SwZ"!%z("U9&~'%Z*Qf!lK'W(#Z*R|#%r_P"%_5's!%hbT"!%bjB#m!a#%fSn"+4U(%!u[!"!iT"WS"%rgI%!L_5
%wkl"#d5u!l/kg^"!%tvj"#Z!v"%k|O"v(%V((wl!/U!an!#t,%sf8'm!]#l#!]&%ki9!%~c='0,m%!RY%&bSh""c!%Sn~!%t,#an!'yh}!+8'6X"a#&P4c_
"]/'z_%%e#@Z!x0Ui^"!'eg^"!%[J!(fg^"!(+!e!gg^"(Bnv"Z#"Bf.)ZK!j!Wk^"&jT"j{!'l1%&#Cb((sd!!(Wst"%z#O-&wuk""xa!'ni&"j"%je7%f&
(k!%B+m%Z!%T!m&z'W!yS"F&C(>!m&a!yf!F&ir?'z#+H^"u,%_io"!%N!*Vb&"o!?Sa'!'isa"!+qoV"!+]_'"z#%T#"U9&T#"Z*AT##'e&0U#!.S#!%[]o
!!j!U#%sT"R%'%%&<!r!,&oS+#sT"R%%np;)W!V.W(%sT"j5&%Tf~!(qv%sT"{0&f(U/%RZ1!&fmM#'Q!%>&3p"!3%kwp""p"'}vj"!%SS.#^7S"(lvp"##|
"%zM,ma!y!&a%P#z!d-v"a#|"(az,#!y)%m[l"%t'';%Pp0#&p!(ni9#.9%yuc"">'u<"l"&nYY""d"'kY.!%l""l"&ij'!+0!,ej'"^!%a!!(^!!-Rup"!%
ht7!%}Pq"#0i;'o!!'paa"!Iq!#s!l"&a|m"!%Yit"!)Q?"R+&n_!!&&)Ws"A0p/6t']%(fjt""'%|Tm"'Z!.R(&c,&Pi=+zo!QCv&y1^*')(P'%Pa9!&_q!
!%SRM%r%^"o!&ac.!%dS9!'S}?!%j&!&g&!%sl?!)r]X"#a%{?&X|%!*urQ"!*kc.!%mt)%W"2Y2._o!'!3W"2Tm%&u{2!([o!"W"'YT9%f!vCnS!%bY>!&k
~g"#*R1%h~g"!(y8"f!2Y"%#a%{?&c|=!%tkM"p#'eY%%{%#p0)XRp""_)&Vr*!&|x8'j"8h!,bI&Sx9!'p}%!(f|=)*"[,Y#v!R#ud#'d8&j%#j!bV!%_YN
!+i]+!%/!l<i]+![%g[+#!bV!%]q=!%i[+!%*!v#k[+!JYE"y8e!WE"n('K!%pg]"#s!d![!tD*#*Q:'1X"JS&+j{!!%e|]"!+k{!"a!5k{!"s!'K!)J!/^p
A!%t)!%wWO"Ui"%^pA!'S]A#X(*&5!%Q!!&g|!*S,k"{w#p9QZ!Ql!{d"#%W],#a!d.%xsA!%f8#U2%%u|!##_a#%x1%s!d!q#%vuE'jJ"S)#i&&sg>%-bP!
!%bqp"!&XpA!%Qki"!'UoQ"!.yQ"#Q:'%kQr"!*[c9#r+W#%zeI*J*y5#S%v/1U.&xSm"!O^I!LVI!%U'!i%UI"f+&llI(Q:'S!P!q&S%%gl.&{"=i#c#'9!
%feA#8u#%fQ+"a!&l0&Q:'>P%&*&]!Q)>P!%^.!%i|K"X%%V_X"!&RmA"1%Rr%"]-%{}Q"!%}^P""y4%l9!%V}-!)bH!&jG#wU"u#2bH!%J!'vz~!#'_(%gP
6!%cW0"'(XK"=DYK!%E!1ZK!0jgA!%yq2%W8*r'(lfP"!%luM&6'-^d"&eeA"]!&zJ"S#%p#!*xJ!%|}J"a!%dWT")=g#)k)k!#r"%5"Q:%p}M#n"P!%wS9!
%]e4!&dz-!&sd>%!a!:&yK!%d?%8Q:e#8}K-m!V&i%y"z2"o!#y)"h!'YL"A&xvl")a!W!y&T!O-S&&}cU"#h+y"o'PL!(g[P"!%xYN!_"XL!*i"!Q+bL!&b
u/!%~3%4f//%{W?(,2P!#{"S!'nY2!%Un?)[!u&e!"Q:e#N%fWd"!%o}/!&s6&r!Q:e#Z&%fYd"#8}:&vx4!%UL(@m~!Z#'C&&^D%a([NJ&[7(J(u&,2v3%X
Qq"!%m9#Q:e#'ve.##oj"(nwV"#k!X%%oo.!%+!%re.%'k!)%ue."{",jwV"%b,S%vj!%X]/+~(b5]Ny.X!'U9iAj:'*'VE_FiAj:U9%_oB!%P}O!%xy;']<
Q;#r+]F%xl;#U"r''1!.poB!&^}4!%kgE4P!n%b!Y!_!&T!R!*g+"Q9X<l[!lp!S)vb!hP"&nvT"%|M#tl!&ecv""R!'T~!#Y!VE%~n8#]Ny.&onB!'}~O!*
v{;!%}b^""b"%eUM%#3k'%rL"V%&rL!&soB!&{K!&*!'j{O#S=^#%Qz;%j3)b"'kkq"!&y^B!%PeB&Y!m!]#"%jO%m!d%Y,'TpB"_!%SpB!/rmB"P!%gSJ!%
{Xp"!(z}3"bJ'kK!'Stv"!%riB##o2&WcB!%X_;&S&Y!>*(rhn"!%2!)}qB!(xqB!&s!!&sqB!&|S<!(SPn""G&|T-!&dS<!'PW/"~]!&mjj"!'~"!(uoB"!
+voB!-XX@#!|"%[M"B%XhN#U"P!%yS;!%e"!,QnB"B+yWO!&iw;!%hs6!-~v;!%aT<"&'wqc""3&vyJ(Ji&P"r%#q"%T(#l"q#%0'T!|'r_!&Yi!%vo;%'a#
,%ja)"P&%__'#bJd'2S"!'aQt"!.jT4!0n&!%Z]v""T!%j&!&vjB!%)!&j&'x8h4!m!c!&V+!(}nB!%Xc(!+s^p"!%:##/&iO!%C!&v6!%PjB*_.P&8g'l+U
!f'9%na-!%@%o#~!^#&n0"s"%?%]d"yT!3(-'h+_.#/b"%{"!&{eE%!S&Y!&R}"!%)#73%p4!&t!%Y!q#V&*}q"!%|q""Z'%ffe"!4|q"!%lX;"R&'}xR""j
&&zPF!'Yr"!%yPO!%m,!%tj/!%h|.!%u}Q")d-#~k"{)r)#W;&{z('_+#xg!#e%%{jO,x-#~_"-!lMp",}Z!#&gY4'#VE_!S!{7&zeB!&b-!%SN!%x*!%|}u
"(<O-N,f*'Yo^"!%x|;"}S!'mdK!%Swv""p!'g{6"w)'Tnv"'#Y!Jw)Y!&hf@!'Ve:)bJ&y"!r!j&~"'a{k"!)A!%uO!&l,!)lnB!&R~B"y"&Vs-"bJ+WlB!
&l[,!%S}#!)9&u"1o%.%nyB!&~~N!&wgp"!%{r(!(y}"!&hiW"!&iXQ"%b!b"ef!'gb4!%bd'"s!&bP<#b"&)sX-"Y!'qX-#m@&%Ya4-P!!Xs!y"Hu!t.4)e
&k!%kpc"%_!q?{h"%xQ%"d"%SP#)y,o#y"*P!e%U%%s~"'#b,y"%I)u|"#Le&%g[1!*p|"!&iZ-!%xe<&m!]#/g2%pw(%m!R*&%u!"Z"*l!"h"%l~;'U"P!c
@&r0%}m:!(SqB%%b!Y!&VqB!+Rjl"!%^cB!%_|O!(Y}u"!'ul%#Mx!'{}O(|-"x0#R1j2%wbd"!%{}B%So!i,o!%|+,y#"WZ!bz!#k{!hh!EP)_e!*a!#m*G
%cxv"!%ib;!%~H!%k^4!'jTo"!&S_l""jL.awv"!*gF!%k|B!&gF!%f4"^%%r['!*[TO%So!i,h!(~!"^v!*Q"%S%]/w4&oh0!%b[3)})%Uz!S%]/.{!%yfq
"%h..[*%by""h!'Wnj"(;O8S%]/@&gy"!%XT##XAV+%psB!&~TO!:ry"##G.ty"##G.vy"##G-xy""w>%|~-"Xz!&y5'mn"-89n0%Rf@+m)QNP#z!~_!"V)q
(~^"%oVE)},"Q+i(1PJsu!&rU)*8y#+a'^5!n;;&]ns"!%pt.%b",R@2lXO!)Wic"!%yeF!.VhB!4gU3"3+ga##&B*ia##!3-ia#"e#'nmR"#!'&yb@!&ZUQ
"'X"}!_4&}&+_nc"%VEy>x,%yZF,mL#v!d:[;h;y>_+@!%idK!%fB%l/%].%="n1(l_M,s{!}!>k9cs!7!VE1G%x]L.Gv!S!aw!#[;h;zg!y>x,*k9)Tgo"#
TGaS!'zXF+"_4"!u-e[""lN/%nsO)nZ"Y/)fS"7c#Q3%fb4!%tRj"%Yi"^E!(]b4.F!Y#S!nQ!EUo"h&I!xN"&5!%y"%Q3"SS!&V_x!"x,%T~P""I%gb("fT
!(VxJ!&aW#-}&7i-X"Q)"S1n'!3e%%zqC!%t^B%>+f1%eR9!&lzg"!%Wq?!%2!%sXy!&_(Q)1wr"%t~'%!uMak!2{R/!)qR/!6pR/!(Sv<!,uR/!%d^/"]!2
jR/%U!dk!{"(iR/%g/k"VE-oo?.'VE:Tf!(a"%=W-#h"y**yxB!4UgB!%d^O!%S^3!&]'!%fy%!&qkR"!%Q^O%X/&#%T^O!(kYE)&U01"d[![b!!%U)>hR"_
h"Uj"d~!jj"Ql"c{!ZE^EWm"hm"[n"^n"do"!oh!lo!hq"jq"cs"m_#Vt"Ue"oX"&!u*l|!)|J%U9RP"{7*XK!%,!p0YK#{7P/&P[n"!,YK'H41V(x")_cC!
&vl3!%auR"!%vD"Q%%tjC!&im3('/P!{7y5oZ!'T|j"%_!"Q1&dXx""Y!(war"#.[*+aar"!)Sbr"!%^W%!(}h<"Y!/Ybr"!%mL"Q1/[ar"*Q1[-q5[-q5s"
/b"%pVr"!)rdZ"!%jiT"#4}%&nnC!&r]-%bJ[-^#%r[T"!/Qus"!%ivr""fP!)Pus"%3#b")evr"!%UW*!*fvr"#]2U/%kdC&b"/m83&P|7"Xg!&bo;!%ywC
#]2Y1&fyO!%t[5"]20Vo;&#U"=}U"&~Z=!%gs.!&XzX"!)VQ!!&aO%a&)a))~Tw"!&5!%|]5!%fi3!*0#l,a:%Z|F".({br"##{''C&A+&o7&vQ"!'V!#8Z"
%eo&%}%u!t.%R|F"k!%Y/%+@a}!'Y{w""a:'so?!'idr""t+%t^;!&p5,&u!t..g9i9Z3r!KXL)p)#V/p%%sPa"!%Yk=!&?'#p!b!v>P"&]XL(9I%a&Z'.'r
Z%!%gZ3(/p%"31V/*y!!-Z##%c#&o=#&a&&svp"!(Q#!7q"!*T"#^T"W)*Wmr"!%YL!3Ymr"!s8mU!#dAWi#GmU!#U9vd#+kU!!%,!^1kU!"!&Ph!#'U9'kt
4#h#e#1sU!"#%F(^/'1X3)dB%[tO#*T0&jRs""T!)yeB"g"&xn5"bJ&iW+"_J&~]B#^/'a!rV!"s7d#sV!"_7&V!&!g'/m8%^Ub"!%}G"q#%bu1)7S%5#3!]
2.unD"g''eg/!%eZ"!%j}D!%xyD&7!]2Sl!%}W#!&2#!V!&,!&PtO!'aei"!&hs>#&!%i""XA%oe3!(VoY""&%o!!%bh/!%|vU"#U.&)u["!&c]1!&u["!%=
!%l!&,i/zo%A'k!&~]!q*)_(%[[&"Z2'/!%TC"bJQ#ZZ!!b9xW!*dBw&"^/e#^/e#@'ho2%CZ*&%Z[E"sC()"b(>Sb"!)Rb"#]g!tf!&~ry"!(So*#]g!tf!
'{n*#]g!tf!@{n*!%YSE#KmX"2|n*!(s]*%y!'P.%~cH!&i{,!&[c'"d&%RY7!'T{,!&-#>*.Xo*!%ms+#]g!tf!5Yo*-!r)_P#_P#ti!]g!tf!&]g!tf!l.
/nn*#u"7%]eM"/'aq_"&%a&l)7&bq_""qS!%aI&zJ#W5"(gq_"!%Zp'!%ivl"!%pxG#j(#%pim"!&_i*&Mwu#P>w'%WX+!&fq_""X%'z[3%Z!r<)%Q&!&Zq2
!'iq_"({#r%i"l*&|'(N%j")m&&pd?!%X1!&wjB!%Z%!H{k*!%s#"S&4xk*!,wk*!&B!p!mk*!&hV<(WE!b5W/lK(&,#!WE&u[O"#&{cz"!%Tw*!(WN!0faJ
!&]|2"9%us,"a"&c_C!%;!(Ycy"!'K"Z&%VcI#U'^&3vr'&WE#v!a-%{g0&S+d:ev"%%_ns""WE,wr7"n=&iYM!&Sq'!%g+"3%iic""iB%tmM!%fL!&uY%'&
m%1V#5'sl7!%ddG(d!#3-[14%Xg?"|"(_fx""Y!%f]3%e"2Uc!%zgs"%b"#lj"%qkv"#0k#%Sw?+Wi"01g!0(c",^V!%Zfx"'X")!g@YF%hQ=!&g#!%nsm"!
%g!!%dn8!'Xg#!%rqC)!r4{K.S@%_W!%yay"6V#5*5W!v!Z5R#w1&W!,oo"%4W3/P'1a!%hPJ!'Qt7&W1&#VP!&vqO#'P!'ot7#[%]F'/##i!'WaF#g!0%d{
,"+(;%q&*S3%{M!(_TN!%|gC"W,0on#'Fq9#}Y#q9&zlN#u!!%]nn""=&P"!)q]I!(yWJ!)Wg#!&u{x"!'[Wb!"lY"&}r'!%^u/))*u^!&.DS3%rpO!&ley"
"&%Vez"!&_wO!']i#!&[kO"P"%e}f"!%Y}h!!&_i#!%mpO!(R[q""0&nd/#l"q#&ni#!&="|''bkF-l"q#c#;e%4h<F*z*ra!(tlO#r+^a"&X[W")X"}!k;U
#)!|7&zoI!%Y^N)d:a"%Y%d:~4a"%|9!%zW6!%a(#p!}+&Wn5'z9;a(y!X3(rg?!&}nl"&S3;%*%TR3!/gq7!%}kO!%]H!'db"!%RjI!%UmU""x"&yt?#e!#
%x*!%Xc'!%TpC"V#%:&R,)a)T_%)rb"!)qiy"!%WtC(GW1#]C)N&X-!&zq'#{>l#&oj*&SL&l,a:&ra""!&iiy"*&#Z2!0y)FB)VxO"zf!%js>&!eIA*&tPI
!'RxO#;[O&m'"#%Vy;,Su!"c#;#"=X"y)v<%~ZI"|"%Sp7&!;YFy!%d9-h(p(&j&YGF!|"c#j&@%e_p""a")tz7#m!#*uz7!%_rF!'boO#!|"&ZqO#8y"%[q
0"!)gaN#Z:x@'a,"|"%tSC"g!)pZg"!&dlt"!(sf##{7P/%cl:!&B!&nQ("d!%Y8!'p/"(&],%f!4]P!)SQ["&|"w5Ga.'ZxH!&XxH!&qm/!*krO%!'W?*d!
!%XjO'l"q#n%V%b*&Q0"k,%}2#^/''i!"e%)i!"^/%pI'Yd""(P/^/%Rou"#!e#%uUI#dBm7%bsO.a'!j0j&6!^/'Z17d:a?&hz+!%kb2!%0%ER]!p%%k]F'
Z&S)&#vb!&u.!%d~8!*Pry"*#_2{>l#(?f!4%s(!'uxt"#!|"*s(#h"}.1kf'!;jf'%BNxh"&vY(!(dzy"!%c7#Z!x%%Wo(1jT!a?#c!%jT!a?&-Z:x@v!!p
2&%ugu!!&^k#!(E&Y!Z:x@nh"%_9!%nRy"!7H&[#+1|"%syV"!%v!!%}pq""a#%ovy""a%%fS>!)q}N!&fr6.0,0)lW"W!,lS"Y|!/ip"S&%_xN-Vu!0&:|1
S,x0#^X!^|!%%fa?#3Z/%gZ^""h2&f.!%nO!-^l#!%~RN!0bl#!'al#!%RYI!%W}I!&nsp"!+_|7!%X,!)_|7!%|<!&dr0%)!V?%Rk#)#j!k(^)%u:k.%UVN
!%llO!'Yp-'#s%g##~4&l~&!&VT+"'%i|t"!6uQV"'R"#*b#x).cQJ"x)%[e?!%jtm"+6i,p"h!n'1a98n'&n|F!'{l#!'Zzw"!'}l#%U!S%[!3bi'"Z'<bi
'!%c)!&aTF!;fi''!xI+q!]4(gi'!&az+!'bv["%e%4]4%~U4,U!S|!Y&b46!yR""le!QL(muW"%/lg"],%mq"#o)y%(Ph#(X"}!wQ!F-S|!2{tw""cS!%qQ
7!+/!&rbO!&ZQF!&U(!%VWI!&_C#!]1%pqO!&im|!!&P=!&{qO!&t:"Z"&Quu""o&%rz#!%6!&YwO%R!"W*%>(.[*/x.%g<%zqN0Z]!k0!_!|h"#z*.[*g4H
u!u)a&&vZO"Z"%tTI)X"}!h.!m@&{4%~.!%V5#!y%%wRI'a:aS"[q!&hC%kB!%lY?!%cXJ!.ZtO!&r7!&m?!%bbC!']ot"!%mPC#v!{'&}it""|"%|J%O8k.
'WtO+!'g/MiL"v*y!!'h~E!%[nO!%x[F"0%Xk+!%qpO!%ip1!(qpO#(f!*qpO('1V(8p%f!'ig##U#1&SsH!&qwo",b5WT!:~9W'r3QI&#eB'WeF!+rS8!'u
RD!'uS8!&W~Y"(!'XCeB.+%ix0!%V~c"("b!|3g(*f)%nUG!&sxI#_#])%f!"1%bY("|"'lf,!%rPF%w0"gn"%YiI-WS"1ja"Z^")v*]w""!g5_Q#%XK!%aS
p"#])Y#%tfF%b5WT!&)Z!!'P!!&~hb!#jIw0'nr#!&hZy"!%v#!+WSF%b5mCg@+Ws#!)8'^h"}!>f)cs!+f"#!G't!!)}r#!%Q!*dB^/e#v8%v*WE@&~y3!%
Qk'"{M%un1!%Y_'"sCy(PN"#%net"%b![2b_"m&WN!+{iz"!W&XN##")~m#!%y2!&Pn#!'mb]"!c'oN"P,&la2!d,mN!V#hN&j(=X1W#)oeG!)gN#Msr"*pP
K!%ifG!,rN#DX1&F!%di7)b5WT!q!_Au4Y#e%&ola"'X1C"a%z-f#xN!&zt?"W&.zN!)P~!%mClK}r!-PO!M}N!=|N!-{N"R!;{N!&fQ"!%b|2!x!yN!Y!xN
!NwN!'p;!%wN!2vN%~P!#ie%DtN!(}my"!?sN!z"rN"v&g"qN!EpN!%WyE!z!mN!AlN!,kN"(%S,!@eN!%]=%vb!WEk"DkN!-jN!,iN!b!hN!HgN!T%fN!S%
eN!%~gL!(aN#jt!j&)QN#>l:Z!PN!h"~M!5}M!T#|M!AzM!5yM!(xM"#%hT:#!dBZ!~M!%qPp"&U([!])Y#/VN(mCbX%jy!d}!#bZ"5[N"mC'[N"ci#%[N#F
!%lYw"#b5mC&_N#=Y#@ZN!)W"!.cN!'ft&%v!d:ts".gN!%fN!&|s&"ts")UN#y>x,.VN!%~p>!%("kx"&[N!%XN#yk"sC%cw3%hGW&V6%;"PB&edM+hJpy!
/o;.d!=i#3'rN"mE%S]h"*?'sc"Zh!#RP"sc"Zh!&m'&oP"(dB%%Uc('!y!e#M}}!&f|2"WE&vk+"a&&ks.!&z3#&[J%Pc9(5AV-Wn#D=&pi(-(dBx/!lG"Z
%WECr?t*%yTp""3%n0!(he}"#^&B'rcM!%ad6%^*y[!ko!&|i|"&T!p!P"&(Wx_"!%p[I!&WoI!%F"y)%m{L"a&%nfB/P#Y#1[T##Ro!V/l#!V/R,w'7%v[9
#i2X&%cX###v>&mx--:2qb%d*d~"#~k!!'VV"v>&Rz.!'RxH#|V"*&."-%apJ!%9!%D"}-&5"W)%[}5!%Uu/!%jWL"3&YgM#d-{)&{c2#}!d'&|"!%]VZ"%m
!]#!+a^Y"!+[e'%&q!nm"-V#!&oWp"!%~="w*%N%-+Q(&d~W"!&Zb.!%~t@!%lnL&X:p!*n#%pzX"#3n0%~bI"V)%Qi."K%]qv"%!3Z!%r~K*cP!e.>KX:q&
8d%%4&cP!e..0%m6#KX:'{[Z""l)){[Z"!%cjY"#+m%%-!&oeu"!%[pB!%jRM%)*s!&y^B!*QSj""3%St."h#%Pk7%o9*e#%Xd('Q%Z!)h#<%fn{"!%teB!%
yu_"#h#<%zW#'2c!&Ke#%le6!%Z:#R,+&^|y"#c/&)dUw"!%z}s"!%zoA&+Z,-N%C%4cFTX"%pZK*mW!h#<m)8lL*S%&_!'f!Q(Ke#%%jf|""hA*t]Z""!,t
]Z"!%V=!'cYL!&Wn-"s#%N!&xn+!&XlB!({]Z""p)%coM%!m"x.%ZUL!%ywA!%Q_B#Gq&&}TL"J&yu)!&xS0!%^jM"l^!%[Vy";KX:,*h"m"z0kc"#={%"t,
-+0.b1DPQ!-q!Q&p+@'}R:!(R]F+t,Q&R!~("TDD!v?%yZF"#&ng."b!%zSr"#/^f"%qbI%Q&e%4%y?&Ke#@D'~Qq"!%f(!%e('9R!q6+W"%we="P>%yRu"%
e#V&R!&V]4%o);rT"%R]2!%&!|![ki"!%lZ>%p//i}!6Zki"%i}!&rT"AUsi"&i}!U,:i}!+Usi""rT"m"Uki""i}!'cri"'3l>/rT"wP!'lb.&i}!S/}*tT
"%u'!%&!(grI!x"iZ6!_"wY6!G]Y6"w&%e-!M_Y6!g!YsI!1oW+!<SY6!5uX6!+tX6!)Vn_"!%lsI!&P<%&P(U:(F!*Sn_"#m!,%vv5!%Tn_"!)9!%hh4%*_
Ec"%{QF+o%%U:w)Y!#_7P!a#-gqI!3e"!5mW6!2o""P!%~!!'RYr"!4h"!'9!2h"!+YU6!@TU6!g!zT6!h%uT6!&Pj_"%z!]#U!%Zy@*)g"v>#5#b!x6'}T_
"!ArT6!)Pj_"#Kb"JPj_"!-rT6%Kb",'rT6'+T(#Q&d'*qT6!,{i_"!2|S6!'}YY"!,jR6!&gR6!6gS6!@vT6!3lh_"!Z%wS6!l%t[2!Y"lS6#h'%%hW5&(t
T"',&]yG!'sW5"I(QP6!'.!}#cW2!%}j4#*x6%l<!&RrB!'Y0"%'r]8&m*T&U,s%1tp|"!9YmI"X/%Xsq"!%gjM*~d"n'"Ue"*k9l|"#&~T["!(mwG(!x'f#
#o_!q#'RmI!%^i#)js%y27!Sr%cX!w0%c]w"#bEu&+na5!'PN!1ma5!(ccw"!%<!%acw"%3>2%ac;#]s"V,%qqZ""V:Gxv1!)g_5%|k"tc#tO%wv1&|k"@Bv
9%,!%WaB!-rSe"!+z|e"!o!ft.!5j{.!&Vv(!&Sy;!%]R-"#%qpx"!%4".(o[l"!'dX,!'W}a"%&l*z1%i0!%PcH!%a}L!(cr'"w7%YD#3P".pu.!*Qf("^E
%uvB*aS!/tn%cX!w0^R%vz"'%Rr~"(5Bb^!/wo"y_%&Q%!&gU_"!'lks!(*~!VR!qk%#b#'fj8%,r9xa!%a&%P"%D%S{C%/nm#n{!%he@*uc#oQ!g_!zNsFk
N^#3%u6!'+%.Uy!e|!*+!%:4,3-qT#!co!{W!T<SS"sFtP#&p}"_:.i)T<(%O!(r|("F%Xbc"P!Uy!y9rj#Z:sF&Z:sFU9W#@ur"1cb#r4^|#o#kg%T<Wt#s
Fh|#,i(!e>oHj)|o#|FkN/z+br%&,oAuJsFv!R#wq%/aa"&WY!&vkJ,co!|Hm!e#.o%m!]#.!%m"3Jc#"g_!:4h3X)V,W)#X)!n;m![Og1&V[N(tP##p}"pk
!Vr%)%f}a"!%p_-'aa"WY!co!T<R:%l|k"#r4j_%%b"'o3'h#m!]#&N)k(A!m![O&|1&R#*:o34V!6c#m!e#%g]D;s".c#c!~&k"hBc!sF3q5JjR#zh!W#7e
M[3X.@m%P"Ag_!w'%yd+-t^!!g_!g4.S%l7Z"&S"B1rh~"#MS2%mT,"a0%s<"S4']}+%z(!p*%hjG!%oz~"!%rg~"!%X'&#KY!v<&uK!-;!*S|1!-C"m&&b*
"P"%h(!%pRO!&iQ{"!&;"&%;!%SRQ"!&~b+!2c|1"^#'wml"!%_V1!%p"!%[f:"9&R^c"!&l(!&d""K&}z~"!%/!*ua+!&vQD!&sK".):#!j')a**H4]]!/!
j'P#z!&uT{"!)5!%WyJ!)bQf"#m!]#&kx7%d'"g_!&hQf"&3'g_!R,%mq7#m!w(&bXK!&wWj"!'P+!%~u~"-k".~&-@a*/h+m!e#o"(e+!.}vg"!1dP2!X!b
P2!6_P2;r/Z"g_!P8.}Iss#RW%|OT<&wb%}}"zNsF]o"z<u{%jj#v}#^EmMDiA'%jUj"!%n7!(P*!&iUj"#|%O'uu8!%^xl"&(k!,_,'oy8!&I#Mo!<K(mMx
G'(mf!zd!%tuD!&vvB"{9%~{y"!%{k{"#i"I%8%7'QX"%i!!-:!%|t+"I&rRK!&ucl"!%fe/!(E%&bKo"?H!,P#!(Q!(o!o"c>bBzS!{S!%SWd"!&[yB%(}|
!)>^!!1VPx"!(wiG!.]Px""]u!&t_s")wx"r,'zw"tR#wx"N%rVO'Gt)!z!x.'Pt!!%PSM!%gR&",&Utb"%3-t)%~ta"!&5!%sk,#f5x='c~M!&saP#!%yWO
!'v[)-a#&!d'm'&V&ub!^&t)v"(jTh"!'kxb"!%jjL"r%&kwD6.*P%~!U.^&P%~!P%~!,*~!=i#XS"9XS"9R!'Yr8"c,%hg5!%jZl""Pe"%hjD"Pe"%|a0!%
.#t)}#%dm8#-^g!&ShN#t)p!%E##s,%]Wr",TDo)v>1!3P%~&k1d"%?!%r]s"+9&x(.j-iT".j-P4&lmx"#Yp!Z'%lg{"#%|"%<!%vB!&P%!&]TZ",K9.P%~
!q(v:t/f5d'%}j)+y!f&'6f5d'>+p!%bb4"z!)oQ"!%^y-!%[lJ!%qQ"!%snD%cP!e.m'&[]O'~"%Dl"Y!%^u1!&oR"%l**l"%T{,!&eQ0!'rUO"U2'UU{""
&%}u~"%By"O%~aK#!3)nV9!(S^)!*Twb"!&]0"b%%ai4!&~z-"t)%QuG#%+&uE!&_VP#!)irZ"%^%>t)&YjJ1a%n&)UR"{)u".QL!'[9&[>^31'pi)!&|pP#
!'[)(%9f5{)i.r)'g^,-a#"r,'t)v"rMa#+U!S%'lp)!(yqj"#-,%__K"us"%nPc"!(e''F#m)-Q'&V{4!)A!&^U6%r!f!~"p!yrj"!'U-"k+&U-"k+[*U-"
k+%^pO!;S-"k+'ac6!%Q-!z!mh-!k!pf-&]Al.'!%&%{S!cY%e|!%)!%};!%Vm2%h("T*%yYs"!%S}M.]AY+eP!bQ!dW!&v(W!_w!F#R^#%0"l.,qm2!&~V]
"!(rm2&!'VR"e4&K,!o?z'S"&tW#u!!Vj!u)OUn2#f!4d!Vn2"]A;Vn2#]Al.(Rn2!%+(TGm=S@bR"^3.%zf;&S(o"%9%k5&('t)e4%cj.!%pe2"e&'Uzk"#
Bi9%G.S/lAi97!u4A!]AC+[Z!+Xo2"z#%j!#]AUH+Xo2,!c'^Myb#qp!Ve#&}d#rV#1%y'+4y&i?1zl#ns!#lMu,Imo2%!]AeP!,ko2#]Al.P!ko2!%X*&Bo
6u8/)v"!)po2!%7!Ipo2!'oo2""%z+!>po2#]Al.Lpo2"uR#U!po2!%uxO!%z""We!&po2#t)m%%i)%~9U!r?%n.#V:i3%Y+&b>(rU#So!.Up2#]Al.:Up2%
!]Ac'AUp2!(cTV""PS!*Yp2.#f0u']Al.]AeP!]A^##]A_!3Zp2!%v1!?Zp2#]Al./Zp22su#]*@r1p<w;~'%]Af~"o#9&l7"]A&WnL#&wz%%rs6#^#&%tYi
"'@h^%.f(eS!%UX'*>+hU%d5q6%[[!+%kp=#f~"^X!%E-eP!Rn"}7TFU(e#eW"fP!f5VT#i3&|o-(X+"uR#vGBZ"%d}&"d!&dvx")(jR!,r97!d!%ko|"%m"
-k-%5.zV!"(jR!o"!d!@Mo!yP%~u%'^s5!%kZ'"u^"%ne2!%oZP#"~!&ks.#BwT!&jr=!%_mC!%qQ<&|#0if"(%c_k")KX:KTt#&l)}4%g3&5TM+x3%ku|"%
I&T!%RgI+T,d"I)Kb#p"M_a!%P!#~9I%ku90fP!!k"Wu"+a.W",[.k6BwT!#T!%Pg8&n%F(}8&yo]"!%2#Tk!uR!&^se"%P=t!r=%{Q1'wj"%W"m%Tk!%]w|
"%Sx!]Ll#%{jc"&s"k65j=%xR6!%&!&vgM!%-*v!R#Zg!W'])!j=X:%zcO#|"x%%anL!%jSO+!j=5j5#U!g=_!U"%VwM#[!oR"%>(,jt#%!gp#-%^TA<j3)o
s!X._EQ.&p"Wa")!]:Z+&v%s|#&r[#d#&X+d&W/f5We%,&ijz"!%Y!!'rY{"(vc!&WX%%IP)%uY#!%qi?+%w)h#hp#&Xe%t)@S)&@#MY*%Qf-!%yyv"#!W/&
sR6%[![!<'o"#q!~,%heh!!(|~=#n;ch!%H!%fwE!%iZ2!%<!'Wq<&[!g=_!R!&bo&)u,_!#Z]!}:"3&{j1*X(#yf!.b!f'hV!F'r#'*n*#ul!q#%bVO!%U@
!%Rn*!%4#3yS"%E"F&WZ["#]!^&%_c|""*%fjL!(Pya"%-3J%}z-!&glw"&Q1#v2R3%yU<"q#%qqO%xK#bn#%Sj|"9ok%U&U!h+&Z5P"qK#Rt!w3u4x2Z'R!
*b##x&n%3~'V/%wE<[-#]'Z/#]|"Q.#X+d&f(#fP"_!_6k>#Xd##nf%[T##q0n%]'Z'*q}N"Q2%Q(!&dl["!%v>!)XeL0&.S!x&=i#sh!c&{]#!S-"Z4_!%Y
E!%f(!'}},-s.m.e!p!Y!}1&nI%!y8&fgq"!&}(#U%}'&v~&"J-h%"u,&P{5#x"Z5%[|D"U(%|kZ"!%u{1!&liE&m&e!'Q!&XS'''6]!Q2&%quN!%zjM!&qi
V"%[!f!P))lhQ#!&t{=!%asD"Q2%vk!&.*g=_!%i'!%Yt;"-(m'"v>-m'!%mlO!%VhQ#&Dw'q#F&gaN+v%a]!&S!uBlP%.*d&%QK!%Q|H*?5}:&|%{!9i#%o
vy""Q!%[c["!%SW7!%~&'-+}##a&%^)!%~|O!%}!*E4_,&OFb#<%oPc"*ft#%!t-]:u4"8%F!%[Zw"!%WO%FW!*&/(@U#_,#OE%am7(&E[Ef(!q4%Rcm"!%s
.%Dg=o4%[cc"#W%&%pm7!%f.%k#%tQ!&v158g=_!W'[E]u!s.V#[-#S%tQ!R3#V<3o%&v3%wou""d"%Um8"y,&f+!'M&!r![>[V"%kas"!&nu^"!&zpL!%k0
!%lj6"Q2'qT_"'X&i'y@d"D%eSJ(p,P=o!z2J-&P,'na"S"db!&mZ!%|qt"!%o0"1%dqI&x%S,U!_Q!%QdL+kT!k!i?j=W/UY%kT!}%{&&:)-SCZ%w'&R,T*
%z_t"!&H"W/(D)e&k!i?!j='vG)D#f&e&%5!%z^H!%sjD'kLr%%*my%&ZWh!!&x#*R%g=_!)!Z+&p'%f~z",8[T!!r![V"?5c!6A&s2%q*V'&%||w"!%~r8!
%gy)!%V4##k,%h|t"!%:!&s#!&s^J"p(%ua7#o.8&[|M"o1%^wO"Vu"%Z#!%G!%~S.!(l"&&}%V'&%c]:.P".]X%u!p(FR%g=o4U"g=_!%w*!%cvE"z!%l1"
}5%U[N!%Y5#X)+%t*!%xVg"#a##%yvI,c"o%U#-U"R^"6-g=_!'u[2&_&p(FV8%XQf"'1@eBF+%x~M)S4(W)f9x"/P>%{W7!%i,!%f,!%kY+!%e3'R^""Kg=
_!(Q3!&_!(!o.g=_!U-T&*lhh!"c#&z+!&f%)#jCD&2uBi#&baI(&j&x%%-R^"&XqQ#&T0%x/gz#&nmO#'p(%vYM"(%mQ}!!&p1#%+%ghN&|'K;x%%{x&#[E
[)(t+!%p^J#X#-']!)E4_e!/*8jC%x,%j=X:Q%%{Qt"(%|/Dh+g&J%~}=#*8%j6&da#%t2b!&h{&#q4&&}^N%[!l%h%&Ps|""V'%,+dc"&zBK&!j=ot#n;%d
wL"J'vf7%j=X:b!&aaP#!%|UF!%P;!&x[-#c!x%&mI!8{nx"!(jtf"#!G'Vk^"!i!hz3#'c/%Z[M!&~&"Vu"%fsM(_'Q-&x<1")T4##ZP%%V4"Vf"'cV'"[!
%f&!&ea:!&o_v"!%koF(]K!|z!"8c/'va:!%go*"h"%y^I!&w{u"!&oQJ"x1&dzN'Q2v!R#^~#/&o?'o.3_!x%gm!%xRJ!%&!'~R4/wLaV!&w1v+wLkT!RW!
hLx^#&U#i'3YS4#wLaV!:tfh"*w1e!~>%=R{#Wv#%&[!#=v.<SWi"!a"Rty")[5{Ch(gm![5{CS,%sS.4{_"Ra#{v"bBlX!|(.Z"w3]c"[<[-r-kq"W7h#[5
{C(ZTR#6!P8"dk"&jP#lk"&!R%a4q!f*^3Q"%~l%W%"a%%qx=*r!P.!|C(e&n.%%UbI#[-S"%mb",e&@Pm%&hC)W*e!)!%t!"A0q!!%^!)j5|HZ<Bb=bB/)q
!!%kV/#R%a4'cZ+*e~"])h#W#&!L{_"&3"|(**9,!~k%j#!L|(e%4h3~P!u!(NE['F*p"y,(g#m{!%qQ6!%&!m(wk#![!Uw9!m&Ql#!S([s9!a*fl##yx#uV
%W(gl#!(RjM&ol"U*r#ch"l!Tr9!&p!!&QkM!&*!]!Zr9"m{!%rJ"ZQ%*^r9"TM%_r9!3Tr9!%C!n%Sz5!6shR#!8vr5!&Qto"!P"lYL"-g"rj9"_T"Lrj9#
!oh!%u}Q"&)r(D|8&deM'w^"*k9m(%%YaN!&leM!%ag?"_4&[eM)xv!DS-"_4*_4%A!%n}I(k/)tx"!oh!&'dfM!%0!*pc(!%6!4XfM!<Vk9*u")V?l#k,P!
v!_m!&xm?!&bF!)~dM"K(~dM!%X{J!%gyN!%yJ,+|!P"!g~!+{'At88%clt"#o.b{!'heM&T?Y#%T!'eeM!,qx#!'yZ!![!Wr5!2sk5!&aa#!4Rj5"a%-f~h
"!&Xw2'bU"iR%S"'(%z|O%hC&S#)t]p"!&VRL"U#&tb#(BN^:m,&xa!%vp0(b#m',P%&RG&i}7"l*'F(6<v%a]!i#c#%rPN!%UU}"'+l*s!#[B%lO!&kxX"!
&gl+!%rgG!%2"P"%jc!'Mc&X#[FqA'RiN-E2w|"1b".(~!D5ZC%k]h"%@b4W'%gvJ!&xp1(s!&};Mm-W:%y{7!,uR~"!&dox"!5uR~"!%cyN!:uR~"#a'!%i
Ux"!)fR~"!AeR~""0=eR~"!%[mO!0rQ~"#P=&%gke"-X-%Ts"*c)Ut!h.!p,"e_"%zs5#P.j9%_@(c'[%q!k#8P.%sb5'h6"*rf%)%h'OS/r/Wc"PV#[%f!4
}g%%[l!T*W%Brx!u1o6sx!{@v9u8b=|@c>bB/Yt#nq%ZU%SJxR#6a#uf%}m%/!S1oV!"^m"W%m(%jR%m0%U{s"!&>#tg%xz%%0"gL)/#fU"Ud"%="lR%)<#h
|!oP#%J#kR%B)-"B'C!%Vj#%Wc"ol#PV#%G'nR!&%Pt!pj%(6%{z#Wp#&.d"#Xe!YV"*W^5!%TZL!%qk5!%}jp"%Yw!nR!vG%km3!%m"#og!Rt!%TP%/hY%[
h%&^Mw^#7Y!.^b#[X"/Xe!Q{"&7*~KBoj!jQ!Zb!/^M_V#-6"|z%(f")z_%vs%&pY%U*r#~q#&G(fm#BbBaY%sV%Q"%d|T"!'[o#+e_")*yEMx&Jb#]''e.(
{;)d&a:h7S"%s~O#^-K%Zz:"|#%|WS#!&gr9#by!lE%kW|!%c'"e_"&~kR#'Kr[#9"e_"%XQ3-oY!aI|#d!f&Dz'-U:!^#'aTY"#d&a:)bna"!&d|h"#Dn!+
Qi5!+c+!&fRO"5%|a/#~Da%%px9!%cY8;i-u,!c'_3%Su"^M_V#^Mw^#&nV%Zf!3]+.a%c%v(W&{!S"'l1&'!%lPw""u87fhP#!&fw4!%erK#[5cP"%wm4.j
#{!)!yH"^1%by!i4!}+%z}m"!%YX3!%{2%S0Ix"%qdL'jw!('dc".%bR8'q7y%%U3S(%RiO(w42Q+i(|*.%iRO"c,%T;({%"{7W!R!-&nf9&j#H]34%i!&_&
yHIai"'ioF(W!,{7'}6.%nhP##q!}6'np|"&9I.p[!%12W:{!3u[!{!S"{!a!a'lZ!7p[!g2!_&l{!&SdG!%X^R#",&na0"p[!%at?Bs".*uG0m;"l!b+#j"
I,v'1bFrJt)dO('fc".d!u5~!,ym"#m/}S!&(nkL!.mkL"zD%X!!*g}^""j#'{bP#&[5#0*&mdO%,|"&&ah/!&s~#!%gkL!%ybP#"j#'ybP#"X9,zbP#*Q:]
!,i?dB#j@b+%vsL,j#-]j"aH7!P3"!T~!&^~|"7j#%!V0yo!l!#%~'eA&X(z)-[1P7k({&-yo!l!%wd9!%ybL5)f"cP""Wo!Q:]!:2zT"*Wo!!P3[14b+"RF
%nuOCl!#7~'eA#"h"b#cq"t^"#Zc"w}!h.T*!i6k%@U1Q:k%u5PI@Y/1Q+c#"i6k%%UK%-ha!-%d!!&SUO6!w*s8@U1bKZq""e&-@X31j@w*s8#d=w*s8/C"
]B%h<#j#R!%pi)'^]!)m0u5W7&UR~"Co#X!u5Y(e%4zP"&fT"k(&PP"7zIe&hT"#.|9]S""Xc"zI|b"z'#.vz!h(oAP"]c!ak"%iQL0^@.k<%e&i{!#.VX![
0%hU!"v.(0,^!|!)U!i!]Bk!m0u5Td!%~~S#.%Yu"#|j"r'b"/hr",2]B^!%Wp-Z!]B,h4WKZC"^@v..]Bl"d"}M[y!MTd!_e"k<m0h0k<m0wL#YZ!U&^"P"
T_!&|(eS"ZNkT!}6.n9b"WKv.d"hLRW!u3v.-e%4}3&fT"k"/u3iK|}!%D!%poH@T_!&#TS!dW!@2Z5P"&!s.p5kT!T8/h(iK|}!.R4~&k"!o'i3R!.bFrJ%
).R(b18r!{C1@T=%q:k[!!%]h{""W8%[n1!%?&.d!)v.%SQ6(q!*o'i318%N)!e&nh!!r4g*PX!%X}"#o'RS!&pZk""U<%]yK#g-S*(R[P#"j#%z?!&^/!%^
A"'%aw5"&%Yyy""zD'pbp"%j#@hC'Xwp"!&erL#Q!~*'drL!&nC/Q.Y0%op"#Q&!nd!#w)S*"!%VV&##T!%PzN#P,_/%|iP#"l"%tvN#dEm^"%lE!%f@"c:&
~WQ#!%aqN#r_!l"&_p5#e(y!%Yf?(^"r%l"S*)md!%T}K"bF%l_H?j#_}!v%i#qe!&!V0'NW8w*s8+Hik"!l")j9-y3i/&k[!Dh#w*s8%j*'F!j@w*&%n**F
!d=w*b*j9Hm%%<"[:%k~N&q7"h#l"%<1H{;!j)o'7Da;"!o'p^"g*&{G%[h?,=g#F!j9)a)S*7n(%w@"j9&Xv1"w:&Sk]"(j#&S4h#Q!e%%uV?Kg-S*)=zB>
!k#s8.x"w*@lOYv"%m9k[!+a'~9!e*xb"X31m=1m9s)F!tFw*&t+!ZS!wp"^Z!{C'Yc*"WK*l#!%nw|"'d"s.m.]B^!%}})&WK^!#x,%acO!%*)^"a:P'q0k
0y,p*'u-,{!"x2g#W!!o#q0U&X!%ah?#g<om#%P}2'U&X!|(q0~h!&im1#un!a1%j|U".s)Ur"r8Z&+qR"_!"WKl")md!&]~H-]B^!f!P)e4a:u!!e(k0TI&
Sba"%m)!XL%Wd]"%U!WK^!%xsS")Kk^!#Ys""-lX!%w~@%I,l0%Vlw"%-+r/&plG(j#l-k8pG*dE%XM'%e+T*zh"%%zY~"#U!gK&g4!%hm?!&}V2!&-!&{zL
!(sfP#!&oS0#6id!&W{R#%s!C}J%o}j!&!j#e4W)'Z_p"!%ukl"%pOUp!^!%lZ6"a)%PTK#h#fJ%grF"C%jpP#%o'i3&%y''>*o'Pg!A%pY@#j#&%rpp"+{*
W#W!a'>]*t5*4%b|)"{I&Q6!&m~8'_&o'1{*C%xZ@"q7%zqL&{9Q"w&F%X/#1c'%_VO!%Xlk!#|*.%{W2!&Zea"(Ct47u!u)vX!%bf8!&z6!%V~H#kAc'%aT
9&uBi#vX!x,&P!!&d{N"q7&}"!%~*#w:D'~U6#j#b,(r}L"Y!(n}L%d"e.m)%9%'NX<(jg~!!%d%!(QPM*!e!ma!)!dN^&w:%knl"&N!j)w;%V7&&k#w*s8%
RwY"!%o-"d"&tx"3('w:!]!s0{I&b!o'&b,%IU!a3x-%{e|"'o'i9Z%c'&(g""f*&w#">%nM!%F!%yVM%U%t#x-%@!'?"j#%>)b!o'i3X%b,U!a3%ppC"C%w
k?!%}pn!(w:!q0k0>*%T"#j#.%wu~"!'h8'&tT!!q0Wv!'4+{*W#Il+n%Fh#:4%x]Q!"{I%]1%up"q0k0%lt}",l+v'u!u)__"s=k8!j#R(&u}Z"!%T&9CIn
.%{9Q")*]!s0ZD#iX!w:!k%o'&w:)!]!D%tmw"#Zu""%TqL)P!ZD&#iX!f*y@%w&#i6k%%UB,_Q!)a%e&&)a%PI]!pb"%sV]"!'iml"&!]!PI[6%a!#dM8%e
=!&iTM4s!CW"2[s"*X5]!1dM#%Z1)o'7*i6%bm}"4s!Cf&Z%j@b+k%#{g"-oG1Q:k%&S,S!g#%PP{"!%i*!%V~P#"xA&te;/h#k%1i6%W"(b,a%PI%!w&'Q>
0s!W#'Nh#PIH4Pg!A*=]!PI%X3!%X"(OIX(z)t!dM&axP#+/bQ!Y#.[*];"RQ!c]!%VX="e&&mbQ#*U!t,1!kR"u+"|(%K(wh!"QC%vX!a;%|>#e&&&-'a;1
d=w*e&%^v5""%}!!&]?(s!Ck"t#wh!"&@#t#"%<!%g|b"+/#X)|<|!/*t#m"%}A&o3f&w*e&%oi}"#w*x:%Zf4%#/v1%oP?"_&%u[c"!&aR5!%f9#b,k,%cY
9(lA!uo!t#FU;%xhT#&{*q7-x2%.!&~H!%bH!%{rl"%('e+%o,(a%r).]5.#&SeP""o:%|^a"*Cm8V0+:hI!j#%fWM!&jB!%eF!&qbQ"!%]w%!(nb?"g'%S{
O!%n(!&}Y6)V0x*&w&T*D1%0#K^0%Re^"!%u-'^00f3k"S,%aTI!%~dO2b9_Ai6k%:4]]!7s7^!>]*@b9i6k%%ao?'Z#t!_(Y(p!%{8(U"8]!SI/xO&Qsf"%
I){o!)gY["!%{1.]!>R/#}4SIR*p!!_&ig"%%^*!%Wz~"!'oE"'%nWa"!%T")!g'+HhI*k%&m.'bQ!LV0lc!t#%n/"tT!&2#ZD&%7,iX!+H[6Dk%s0dMV5"%
W%%p!|)PA&U;!(Z%%&lA!%h_~"!&i1#bQ!V0%T#!'idA"|)%i6"c:'v}b"!%_qq"!&g-"V0&^^5*+:b_!s7j#A8|)%|n#"g1&}s+#+bA&}1(W'!}T"j#&c:(
R_5"h.%P!%-j#qA%{aM!%gbI!%yaM"W5*xaM!+jT-(e"21V(w|"1'nL%OS!Q1%Tv='.!Q18Q1&ch~"!%rr?!&QiA3!=^_#q*d!e4w17!j#FpC"a%Q+e4w1%R
X@#2]3'ZQ!->!w*e&f9"]!,X"%h#&pA"X%&iL.uBi#t#qj%"!l(w8!V0w*s8%j2=Fj9-as%k"!j#{&!w8i!y&H['Fj9}g"!V(w8[0[0,i({%"b"%}nL#T!QI
'j;!%wV/"Zi!%V)*QIW8p#Q"Aa%BT.%b,#d"QI&j]f"!%QM!%bq5(LW#"h#i6k%%6"[0(rX@'m%d"!LT;&PrO!%_X*&{j"])![0%nx"!'1!&8#f!R]!&h{}"
!(e|P#"j#&dW#!&ST7%*=T5)f|P#"j#If|P#"r,&}}^"!(x[}""Z%%U]}""!&{X!!=]qP#"}*&my%"')bqP#&j#g:-g"%y[}"!(f^-!2u[}""R+(dqP#!%Pr
M&v'21nB){[}"!%qaP!!/lqP#!*<#dNZ)%Wc6!%]lO"V0&)')j#+q!n#%l{O!%ty:!%eG"~9%}[7!%bnM#iHm)%]N&Bi9KZ#(lzQ#!%PpQ#!&h}q"!&gU}"!
's]!!&y"!(m{G"7%r9'Q+w&a%PI7%^J%s8Q+w&%vT3!%dJ#Q+w&'Tqz"!%h9#]!s0&P&!%Xe4'S!i6k%aB7%')l="zDW!xb"@i6&4!%hK"aB&'"l=%o6!%^!
#tT!.%qK2>Kj#X(bp"ZC"a!5t)dO_a!h#ZC)Vq"&Wa;!%shK!%|c*!&_~G)%|.a%9){!3'ua!#k"]a"')##r+(*#k"S!*2!)+"k")A&Cb(^}!|@Blb!%]u!&
b@}#nb!!%{zM!5qb!%8N~#&rWO&'xG){/%siT#!%ayM%Q!e(V'8Vc!!&kt)#>+%}To"!%Zl9#)y%%ZcQ"#B}!m!kc!"e4l!jc!">%i]~")m9!y!u+"Q:X%&s
*.%4Y/1i6!j#:S,ij!i6k%'a1&[:*i6k%%|c;"^FCed!!%{D':4u!r4a;%aY!!(+!6vd!!&Td!%Sd"!j#Y!td!!%ioZ"!%xd!"~S!-xd!%U!|2m0%(">%c+&
i2U?"e&HWe!%hL#RW!&Ze!,ZC"]B|2v.d"gLde#&dn"%fe!!Cde!!%W!!q!ge!(]!s0Y^!R!i?ga#%mOFu5o'x",id!Y^!#X(Y^!){o!r!e&-he"Y^!)k,m+
a(Y^!|_#.U(]!Z#YF^&81ZDiX!dM#{I%&ha!#8]!&ns~""j#%h[J"^:%_!&v8%(u+%b*%d"o!z2%aSP#%NW!_+%or#!&nf!&h#o!z2@%u^Z"!&RQ|"!%deN+
k"1[=}f!n!*=n@-%9#:q!%y>#v!S!%rQx""n=%zI!s"]h!+#l")z*-VS"q!bFj9Y%gh!!%eh!!%U]c"!*Yh!!'Uh!!,th!!w&ah!,U_"i#vX!P&y&u,+A(f9
]"hh!"w:X#hh!".*hh!!%b/"]!k!jh!%%4s0,lh!&w:*o!z2y'ph!!%o<'w:Da%o!z2q&xh!!(tQQ#!%}^N#!Q1&X]d""o0&SYc"!+rQQ#"Z&%bO"}%%sQQ#
!*Si!&d!)!w8%hp.!?vh!"vS#0vh!"Y["'uh!(#!W*g,"j9'Th"#W*e!'Si!"bF&=!b!Ui!%&D!&mRO"j#%Sd?"z2.ci!!%yd%%W#"c#%mey"!,li!!'[w=%
N#o"%,%f!R]!>%ifZ"-j#,s0ZDiX!#{I!f9]!%%}8*]!f!]x!x/h>!tFo'X'Yj!!%ai!!&Pi!#&S!%}K!3~i!#i6k%&=!%<)lA!7s8q97(9Zk!!'L"M%mq"!
%p_|"-"!g9e;c#r1[s!%aU!!u~!Ghj!!%hi!"c^!W3hi!#!q7)ru<!&|@!%RxC!iLxi!!&RU#!*iTT#!.pSR#!^#eSR#%n?"^!(Uki"(_&g#e"2e++&Rkz""
I}"WX#!'p!!)ShQ#!&al-!4~gQ#-j#Y]!|W#wX#Tl!f6#jh!f6R!*%lu)9r7-U~!v=d!&m%R,g*r>.yg"%eT"c#d!X!k{%-yg"e%eT",%lg}"#8r7%J##jh!
%]s'!%L,X&"v=d!e4v'F!jh!f6%v_+"R!&]_8#c.uF%WT?!%QUc"'2.jL]+7&gTM&)ls"qR#c+&tZ("{7&|s2.v'/-_&t,s3R!%j(#Qs"j#'q[@!%USC*k,j
#U!jh!,mX!.Y]!%wTB!&imS#)&>Dd!-t5e*%_XO#'Wq!%RnG"jh!%qr4!'L'W'!jh!WGS!%ob%!%wE)t5e4r*c%%^}!c^!%pqS#(U!jh!f6:Qs"U!'U#"6%y
"!%jp?"f6%ed>'k8p^!d^!O!'x!"|S%%|ZK#^}!c>&h[A!,T}7!)j}X#!'V_u"!)tUu""-*w[A#h7S"%ubT#!)t[6!%Rgf"%-!Y!%pz5!&ZpY"!%T]6!%l^D
!'_}i"!3hUj"!%bPn"!1gUj"!-lP&)QFza"7-X!'ST%()&Bi4u"u%'xg=+T!i"e;P(j(|'#n6y&%Vuj"03t!u!a%T(},c4!u%v!U4S!Ut#r2%eYX#+(l.e"I
f;iH0#2%xI#P#a1(e!!*zXl"#+iH&_vj""%&qm0'|P!la"]u"%^u"&Pt4*Lp"%kq#.#q:|*Lva5&QFza"&VT%&]cK!%~_#!&dcK%b(QU"b^!7is%2']/"r43
nZ!VY"%c-w'u!!ro""c#nZ!'jPT#!:}]U#!%ZtL!&Ue%!%ZZT#!.P^U#!%jh:#I.2q]U#"k1&N!-r]U##e+rC&ur9!%[]M!r"m]U##Sx!T*S"h]U#!-][U#!
&c)!*/!%SrK!;c[U#!;b[U#!/W[U#!(Yc4!P!cYU#!&{ST#!3eYU#!'vrQ#!/gYU#!1XYU#!,h}r""u/(T}T##!r!7[Ww""Q(%QjS#!0gj7!(cj7"x"&Qc@!
%hj7!.fj7!%_/!&go5'})%a#o!}.&er?#P#Y#%xZ%!9bYU#&mp%&r4[Y"P!dYU#!'nUR#!8S_U#!&xSU#"z+%Sst"!&RyT#!3pSU#"h#%ft{"!(pSU#"n*%y
Pl"%I6u/,qSU#"V=?qSU#!%@!3jSU#&{!u".sh!%]Sk"!%qod"!2hSU#!)P!!(aSU#"l#&;!%v[*!7bSU#"_*5WSU#"k!/WSU#"t!%tRU#"I%WqC!%K)U/W!
@|(q5-y4)fRU#1k!XQ!#.|([Cr"#p)r"-y4-[<[-(zJ%T!#R.*fQU#!%z7!)}J!'7!*PK!&SlT#!-VR%%%9l"&bH!%O!1[R%"/)TPU#!8tPU#!U!hPU#!/vc
R#!N[wT#!%XVP#!>[wT#!0ncR#!0jcR#!A^vT#!&F!%4!%L!^&dvT#!&eX5!9iaR#"_T#Q!haR#"Z.GhaR#'BPi#Z#"u%5SeR#!.ReR#"b(HiaR#!0haR#!+
gaR#!(U+!0laR#!&f]u"5p!IR4bKNn<(Z&Iuw!)U!x>g?W[!CRZ"BYw"%S##W[!i>&rhg"'.[9j:w6(%]#'&+@rW!%%R~:2U1Q!j:w6.[9!mu!xEw6&w6a'w
6!h+%p-!%iJ."|K!xE+9:4h4q]!=i#%;/y&[1^%4bb"k["#Zo!l<n6yw!Ka!.XbR#"K.YbR#)a(^i!}-!r)qr!Z(%~]{"!%rh:C!a!W[!a!%T&s["%p!XW"u
!ny"n#/gn!y{!t~!"z]!tZ!Qf!b^!z]!tZ!z}!"~a!xX"D]*,%I'vL##r+h"Q*!a'{)#U9k"JkfV#!&bN!:kfV#!'lU!"r4'ycU#!0ofV#!%u=!(qfV#!&vt
,!8qfV#!9WYU#!a(qfV#!s*pfV#!P9gdV#![!Zj!!AhdV#!/Zj!!,jdV#!_'Zj!!Amg!!%sdF!w!p|S#!BWk!"U!(Wk!!%Zv6!BWk!!-j#!U"Zk!"i9Z"Zk!
",1[k!'W!q&XW"u!s["1Wk!!&l_"(e"2|.hR!Ka!%{W[#!&SQT#2}d"^#+:Vt!Iv%b@%|.S=u3l77!^#%TZR#"r2%Zl"#W"9)p_!!%yN!'[c!##r+h"R+!U'
|*!&Z4"aQ!8Rl!!'nk!!,~vV#!:ovV#!1il!!1pvV#"t)&l?!%],!&t1)r4"f53IW(m%%]{G)0h,(y%/b!c'N_l!!KhwV#!)ct"&aFc,Ajx#&_t""Qh"'^t"
'|1+q!U1SN.Zt"'SN%q%!^1%yWW!!1ct"'vv!F%!u#&vl(#+{'<al!!%pyV#!%byM!2oyV#"X<+pt"-I.!iD&c'}.!T,i/ag!+jt"+.b*w'&c'Yd"!T,W8%g
mU#!%ng9!%Pc8#a%W@%rQ@&yZ"y}#%c'%hU(#h(y9%k()P_!w'x(%rB#d4'Vn[#5zg!T*~D!Rb"e%W"U#(,XR%WL7!nx""[Kw'^1%hV823!bq![q""8|w"qo
!)!iy""b&.W-%%XmR""id!%hsJ%r4kv%|1&dq(!%cwN=T,%v@!dC.c#b&>8W@{OTD)=q~"t)]W!Rk%%q>(p%%c#q~")&auT#"T,%[QV#!%e~h"&"w'TGq))l
n!*_+a'2o,d'%V+Z/%gi=,3Fo#~!u["t!)c#-W"'Ro!.p#f]"-d'f@%{!a![1p!IXA&}n!(!T,ry"-d'a.%|R@&|W"!a!{_!:WzV#!bx!VzV#!&SzV#!&ctN
!<}wV#!&@!?~wV##p#Q))H']!d/n_!X)q0%mno"!%dhT#"85RxV#!R!QxV#!Q!PxV#!?~wV#!d(}wV#!e#|wV#!X!{wV#!9cf%!1ywV#!%t.#Pu"n_!0^f%"
a!'Px"#(a!O]f%.Kz'xEf;4_(.Ym"r-+q(9%Vvy"!GZxV#"T,(p#!R!^w"/t!e*S/}3fm"ce#W&ov!|Z#PM2PBkT!'un"!q!lw"!b(c*"e#&^*-ZU"Y=]U"'
LCBko%cq#u8^*,du+!%|lB+l,^!&uA(?W'l7+%Va8%!Be&&txV!#!q'%YPD6[*dZ"!{S%'dZ",_U"td#Il+k'/R*"S@pF)X]"&%]RV#&+l,1_U"&rkx"(l*&
Z5RU%Im1&okx""n<&uTZ")q!%e+^3q6)b]!%j^H%n<(p"&g}9<Su"^3/i&b]!_U"%!dZ"W/([14/r(U!b,Fz#g2b@fBZU!i&U!wT#%kX.(#Vc"iH_a!!SD%~
uu")U#-=S@e%kV#A%vw""l*%icS#(5#p!ZU"U&I%d{V!'Z}!>+YFdZ"%ySV##P=t!'l}?1W"(t)vb#+2%|w"f5XS%/_p%[U%kv!{@*c[G!a!fUq")mKjV!'m
KjV!?5%pF!%f[C-,.3-R,xQ"VG]'a!r-d<%u[D*f'%}#<o)%h(|(%}j%*}6%wl"R%R:&iW!|Q"%j~O"h(%Sh5&x/-1r.%R;!%twO!&Ql:#,Z%%XW&!%~f+!%
[ki"!%c}9"H%Ps-&o#9Mm-%PjR#%yo"R.x&%vaE!%X(!%kPD#HtT!%jTI'!k"m-,-&/!'mr-!&[o&"1&ZR4!)x"!&Wx?&e#"(j:%iyp"!&hxh""l(%oS4!)X
k8#('%nkp"#{"k#%vsL!'Pp8!%<"sH%j#"t"%WcU#"VY!%j|!!&jTG!&RlT#"3-_q&!-fqR#!3Rq&!)_&%!j'a!&bz_#&[!n.%ni#%3!%RTD"&%kg?!%kZC!
&XzO!%USu!"n*&tm&!&jm&!&Y"!(W""a!-Th%)&-]W"xQ"VGd<cd!&[m"'*=W%"0%VY;"a!%_R8#W!f&%rPW!"f&%Uo&#80%s]K!*a"!CnV%!(UxU#!-mV%*
0mKR!mKx>Z(c!h5(Se+!0{s&!%P("p%%a}o"#Om%/Tt&!%Q!(v9N-u#[%_3)ve&#e%k"&qT<!%hYK!%}J!'bp>!4fi%#W"2'|bC#jV!V&(Wu<"mK&jf"!-vi
%"#&]vv""SL%uVK#('&fmz"!&e~3!5Vu&!'WdO!%V#!(gi%!&tx:!)^#!%ij4!&b#!-]##g!0E^#!'{"#g!0)|"!%k|3!,}"!(hk%!&@!6lk%!%i,!&wd=!1
|v&"'%b5!0T&">%f-!3yv&!(rv&!%t|V!!&[(!%]8#{!&+hj@!%teE!%uZ,!&e^@!%l'!'k'(x>Z(}*!mKjV!&uG!&ag;)_!&pY#z%Q5^!A'r{8!&rjO!'ck
%!&R}R#"g!,[dj"!<ci%#d!_!&}nG"a!%eSC%W!@S#%Wn1)!k!}{!!r!m+g-%X;!%izZ"'}.&,_,k"%YVX#!'d"!3|"!&d*!%qT0!%kZS#%#/Wz!%2!%nL!.
P%!.n##pY#z%,miW#"p(&p,"jr%%heN!&d|Q#*P'3P/u!mt!xW!T3UZ"%f^F1o)#^q!ub!)!a9UT"#_La9T>we";T2*nwG!&PxE!%i#!&l~"!+tk%!?sk%!Q
!kk%![!jk%!J^j%"5&_j%!&}yO!P!aj%!*|x&!%^z4!'yx&&mK&^q!d-)S4!%lt@!)iUJ!'k{D!<Rg%!%?!0Z4!,Zl%!-rir"!-_l%!&8!IeR+"g/&^b4#,k
:(RUw"!'r#!?n^{"!-Tm%!%|a<!%PX]#!'c!!%U{1'!&u-Bn'+ed%!%?!c!hd%!&la,#4X/%ZhN!)WRW#'+],%e-g(&vQj""c+%^~O"I%|Tq""f8'kg4#S!n
!)bU9!)]{&!%S2!,R{&!%h@"d!HV{&!&eA!(Z{&!&f*!7_{&"f!%R?!%sjO!0_{&!%j4!>c{&!&~w.!;f{&!%?!8i{&!&wk_#!%Rg@(Bv9oU!/ug"Ph%'jA#
Il,%knN!%vuT#"Q!&{{<!&poV##2v0%[SF(s3(5W'KT(%Vf{""-%dX+!%up}"!&syK"C'|mq"+N)Ka!#S"W!r[!k6%ZX<'r?ma!y!VG]U"%{]v"&{>g[#!_S
"%]S=>&g[#r4e#{,8TJ18!X;'tb#,[~#!VG]U"5,Bh1)=a;+a.d%&UUE(51KT(&Xm%%t{q"#5,%Tb0&a!p"#^#%dqq"#X<S(%r_@(b>,Z}!pS%!5%WU2"&%a
l+5*iR##W@7*]U"5Yd%[G7]U"c'hT"T~!#P{%@%%}uq"/[h"d84kY%&ll%-q6{!i>7S!}A&W^A"5%a|?#+x3&]#)d8VY"%d%+YII%j_H-'<.|{!bm"R"m03^
#&]Y"**"uV"*3!0~lA!'|v>!%~w}"!P!WS2!=Yxu",A!]m"a4!f-#!P!cw!(oX?!%1!%zqE!&RY=!*RA!,dbH!%S}O"w'*WP?!T!ocu"!%_"!R!ncu""S&'m
vz"#uV"u!%fg?)Pn!nQ%3^x!a!gBuc%&ox,+nR!an"fW#zR#&P@bx"yT%&%rr=+i]"W%"|{!t5p/7f(A%ect"%S1SJn[%%eY8!&yQ;#6uq"%{bt"#[k#gh#*
>&lHw|!S1SJ.<#^k#ih#+X!!&nVt"!%@#RZ!^o"%Uj."W('znl""p"%{dF%r9)*&w_A"tK%~')^7u'(0l+UW"T8&z"!)L)6]%S!^j#T}#]%])&|u<#oz#&)Y
nu"#f-.%b{"#RZ!^o"%W|C!8^v<!&F!'Yv<!+Wv<!DVv<"b&=Vv<!&S%!%bov"!4Wv<!&;!&PmN"s"%pS1%p"o:~&'|W?!&xf]!"h2&[WU#"B%mj@)?r"^:m
,ju!rv!oQ"&^g##SC-%sq0!+{U?!*ckH"k!+irm"!)ev<!&YX|"!%fk,!%s-%ju!rv!X:4ae|"!%7!)tc|"!'wV?&ju!rv!b^!'%R*#RX#mo"IV"!%ig|"!&
V"#?5%X"!&qna##"R%%fq0!%_"#gh!#%m+!3d""m**@"U,%@#q&*,n"#RFQ"%WsH!1ab?!-Pj|"!5Zb(!'o%!%z;#~'y*4q%#BY".p%!,jT="B=_db#!KR}@
!'u##i]"v4&h'%q[!!Z"%tt<!0U]|"!%:"i)0u"!&bd;!&]*!'sW(*)p'm>g!B;h+na"&a~+!%[kH!%elO&-X&i'y!T!j&!%c3!4Y+!'Z(#T_"T^%,VtH!-Z
(%(B&%|'!%Q[=%&h7S"%c9#un"T_".m,"a!%e9%Q"&N%rZ-%h7S"-%mP1%,/Q"%D#un"T_"8[(!'i*%a[!kT#v4&]b1&7[Y"P4<&qe%#z(P=%W.!6o"!*a|<
!'~*!%S<#a[!kT#%qSG!+b/!%PsX#&!c%U;Q"*[~H&n!f(#qV!%~G!'p,%|?v4|?'lor"!+u,&|?~#(Q"(T1!(Q1!,t{H"h7%Yhk"!(@&+kLP@1&mW%"L&kp
T#!%[m(!(Z-"|?0o'%#!S"'|1&|?]+R,('yQI!)z_E!*oP1(|?q&S!}A#U)&]e[!"#%q~H!(ya9*S")<"_t!j2WW!vv#%cPI#+_w!%hbO&S"&j3d.&nra#!+
i?!%k-%j%"d(%wQO!%b_E!'xkF"{%&=+iU#eU!h!{J!}r%zo!%|?%|xJ#c!x%'g1#WZ%vU%/c}H!,|5!%]*"v/(j1"W5%|A!*k-%t!-[,&mF#W@S/%og?!'z
2#7k+;}2!%srA!)}2!1|2#!u%1l7!&dgu"!j!RT=!'X6#r_%uZ%5|.#!u%*h4!'F"xc%2g&!@Q7&S!U)@|!:U/"bg%P!o!!-P{-!'R:"|p%+u2"g.%U:"[((
h{?!+U:!)e.!2U:(m*po#gq##gb%z*8m4!%TF!Bz%!&zF!=u3!%@%^3f1qY"[!h!"f1%3"i;(^cE':x/U!f1''X?!,S]I!2W?!*[5!*_>!%A!%iql"")%xr=
!%Uj/!.V7#S"P((e9!&}vz"!-V0!Jh!){m!7^3t'f1Q&qY"&h#"A)g#"U(%Yd(!%sJ!%|{O"s+%ps5&#t,S]"f1%XaT#('k8ic!{&-kS"T!TC!4qG!8|B!)P
##&}0KR#!+VF!*~lX#!%]wo"!&YZu"!&|Pu""#-|Pu"#pd"c+)}iX#!%nhE!&0!1R[I!,6!*S[I!'H!%vM!&hT@"h!%uTs"!'TZc#!&in|""d%%~|N(#x+"!
sZ%3*x#'b"|m%P8"w3b"P("zl"%Yw=!&kl>2g[!K31s!3&2T!I)8|J-If;'Xat"!%yPY#*R%WP!mAa4U,zv#]+p!-yL!2y(#&z2}!{+#b'Z(4}M"b'%aRC!6
}M!<eYu"!'PM"b%+jI!8XU!!%yy1!&{u}"!.Yu1!'[N%P(X|%v4*Y@!&e2!1oA!)V:!y!R]1!(v"'Wl%v4u%}a#b|%9v"!*fO!2~<!-a6!4S!!9}<"|[!4P4
"|[!8rN"|[!g!}U!#{m!P(&l(%/mY%cZ%Aw%!0vC!>hr"!NbG!(u""h~!k!TI!O_%!&i&([X"qS"l3P/px"y|"Oj&!%fM+r)"Z;W0px"y|"&xU%_U%4f=%ft
%c'p!7cE#!c'%aUC!d!g*!'h{v"!%jo%!%Q%!&{q<%e!kT!rt%%}h?!%h|!!&g4!&^PA#W>u%%t"!'e=!*vSC!/]yI##S"(_yI%d'o1{)%V{A!(S!!%iwE!&
p=!+cYJ!&sUF!%K!+idC!+aU=!&pW~"(#W%Q2S"&u2'qL!+ls@!%{SC!%ms@"w72Qs@"?%[^J!,Rs@%w7?_!(j##k1|.%i{@"WR!(XU~"*1V1.h7!nU"Td!m
+%p[C!&ut@!%rb@#p"}0%YbB"t!%rm@'q_"m+ZU!'5&YtY!)ZU!F!Y=m+q_"oU!&r]~"!%[{<'c'{g!(ZU!%%h_U!(l(q_"W/&U#t)%YoI!&gS"!'VZo"%I,
hC&Wfv"#(N&i[?"ZU!%gSJ!(^RY#!%hN's!C,i/cc"%c#!&TwM,d%%4u+"!q_"oU!m+3%Xq~"*BY"u%GTT#'CR*&thO!&pQ#&!Gi?y!%Vsk""|"%]mG1my!Q
">~17n9;n'&n9;s<1U",%hpx!#9&%hh)!&]h7){&!j)q/"d-B%|o0!%bRG.!3w4{Ai%&[K!GAh!Q"&it]"#~#Q"%wuO"'&SnB!%ke7"d-%u{f"!%J"}!'qoP
##!|".enB!%[oo"!%yaO!%[oo"#!d-%SpE!%dnN!&[y:"3%zZ7!)zc4!%dYO!%mjO!%dpO!,xwn"#m"l!%ktX!&&Q!|"XD%lVN"}/'-!(}wn""3/}wn"#N|"
0{po""|"'{po""~3&ut6!&nO#>}%%wmO!&tQF!%J!%gt=!&k~&!(zUN"|"%qq2&.Ui"~D|"%zQO"U%']w9"T!%[nU!'n*k'/|"7&ka^""!&trc##2s!%X]>!
&zdF!%ero""|"%ero"!%rTJ*~{"7(N]!|"e%c-%wmK!/fro"#|"e"%fro""j0%zu:);c!x%EX+e.}&%a("s<%a("n'%))|",X'%Yt!!nJ&fzG&oS!ft!"n9%
}zO)u*t:Sm"nt#-Uc!WU!%^eb"%n9;!&D!%j_C"3&|b%!%."P&%}}N%|"Y&i!-fX3#]!h.%E'J!x'"]!&f]H".%uyk"!%I/#o_!"]!#u]""j"*}!,~1#%rX}
"!%E!%vuH"^&&|Q3"_4&|bF&UU%Q3Fd(%X+%_4!Q3%ucJ.|":vN2%fd!)8_4)W!y#&jy:!(n#!%y_/-nZ"E4t#P&!Q3x/i!P&b*'n"!%hsT#!%[|m"#Z"d/&
]db""X!%X~B"kD%by;&!{>P9%&mn&#Q3E'Y^h"')dP"p'DV0%C%W!@iB&nbI"ww!%iw0'DQu!Pl#W'!%f]i"1~=Dbu%#=od!"oU%&D~V!zw#&[z""%~db""l
!%cSH)cZ!nu%oh%%|/8Y0%^^N%o%%vn%&PT('cZ!e0l/%nJ%VR~"#Q3&'z!#2~"%~.!%Ro:!'hzW#!%l-,.*l3h5#=k--mW!*'S(#n'R!%XZZ#3a<#Q3x8n'
-[Jn9Pl!rn!V@Zc"qX!mAz9q,e0%~v^"!&ggJ'n'@~1&2(n&)k9p+!Z|"#Z1])'n0#E4%nhb"!%T|E"l#%s("n'%ScI&t#g(@X"&h'!&Ygo"!&jI!%8/-@r4
Sr""!W-#gu!]U%E~"P-%{WN%_?&y0%RY>&=P!h&D%cTF3Xx#]#z4RV#Up%Q8[z"P]!XQ%S-#~6"n6{%Jd-%gUH!(u)!&q{N!&_o4!%}2"#%}2!%qgA&*i+"|
"-VWo"#,b*%Z*&'&U!V)'UbO!'rnU!&y56n't-%{g.!%Y|N"#1[Wo"!(YWo"'|",l!|"m%%V^F"G,sPW#+|"X)U([&#o)]K6n''Xx;%n'.Ui"%a_7!%d!!%=
"V)%Vz]"!&i|B#G:%rY^"('7|"Q4&sB%x^Z#!'P}E!&z^Z#'|0U|!#j,/&P{T#(X%8o_!SW%#qe"%xRG#*=(@(#SO#|W"j,8%L!%a~9)g(OX#l!%w0b"%RT#
%e.r!fF*c!#l;%)r%#,k*&j!#h&|"'l!!&kzF%3Z!%&zbV!!%ouc#!&Pxr"&|"V%u]"-&i"",&H!(j#!%qUW#!%jv_#'%^-!L~!%pWO!%]M!+Q2&1gI1c)%]
YC!'zob#!%pzO!+|SW##z!o"&^QC!%vPM!*oTp"!&|vT#!'j)!'glJ!&tTp"!%aJ!-VJ!*}Tp"((TT#',U!t^"%Q]V##,_,%TW^"%d-&j0&oi*!(}jA!%ou?
!%YO!(v[M)n'~Nnh%SX%&qk!3%qA!'m_I%+/~N'F&l)QN(?%QSB#~No1&]kM#*y%%fc(.Ux#m9JS*IS0Iyb!I&pGI'vX*&S!'6~N&n]V#!%U^B"T"%rpC%'*
d&&x_?(r=-~Na.a&Q.%RfC"3&QnF!%Qjt""x^!)s{J!%PPJ"ge"&}C!%rTC!%Q^B"~N%g^D9u/&!RS!r1V=)!gW!3B]+|@c!g#a!h%"cT#'cT#&r+&|T"!_!
f]C!0tS"!&@!%{PK!+4!%wV"!FW^C!&Qou""T.%UZB"NS!a^C!)fU?!&Rb"!9aU?!&mvC%WY!5e2%mqH/[!5e2)WY!R:u-R:Q.|H#Q.[U!%uqH)U.&v5.W)@
c!)tWB!&U~Z#!,wgP#!%}XK&'a{!%Y!%Yi<%o.WY!|('.(j["&{^!v5/WY!9xiw"!%G':4XS!Z&Ri"%Y{O!&R!4d&"5e2Efs!U"85V1%WY!&[:!WY!|(A%eu
K4Q<8i%(5l+|#AWY!bA|(m/R*|3i9{&Y!P%%Zp1*WY!|(S/{#(g3>c)'Su.#5R(%bfO)R&k05e2R!e2}%%t#"-%Zu^#B4k(Rw!/P'&m%f&*e&d5])!o_%5]h
"&5cP!#i!i/^Y!)(|(15V1!o",%YiB#5e2S"ic1!%V"!+|gD!%haD%'h"TF%kot"!)UaD)t!>+{N*^X!S/%qX@!+RaD%+d8q!%}_D!/z_D!,u_D*d|%s"!~m
!5)v[%!%mW!%o!#f7&x^H!'dj3%b!X.j2(poG!)xm@&+b!d&Y2'gyN&b!X.&j2%6'BjQ!{@Xe!YV"&T]D!-[T!!'u~;!(WT!#h#Q!&eP~"!&jrD!%N'S#X%(
Yw!k!&l_I!%Xg"'S!o!N_Q!&2cZD&>k"V#5%H'!^7S"Hx,&UWx"!-pw/!%Rzz"!'ZR+!%miI-d&XDj)s+.*[c#x^!!c'P,%W{N!&X}=!.oZD*~m!52iH%!x*
^#(pZD&jf%%V4^3%xl^"!%|k'!%vXI(~m!c'Z##X:Z#&aX?!%axH!&jdB#AI&[RB&P9%k"1%X"#gu!3(cfD!&q5!%ytX#%"b#b&%yXZ#'o!#h!]#@%aRC%p"
xu"iZ"%sXO#(_!%^j"&zZ#Yy#z0ti%%RmC+Y"Qy!o^""TX#Pc"w?iZ",%[k)!&k{p")Q!t!l=/![Y"_!%ZeH!%k]M"fc"%hjV#!%]j*!%]b3"I%u{/(iZ".j
)[9X#zH%L"T=&rZo""a!%zjo"#~m!5%tRG#o0+%wnH2x1V=W"!rq!k>zd!mf!l+T87W&xFI,B'}^M9t!,l,k~"!_&vg!.b!h7R3cS"vT%cS"er%t^%u^%zs"
k,f(zd!rBzs"%@2t!,m%l,k~"Ia8-!pZ"SS"a1"!nR!dq%%~fD3d'Y,/~Nu!&&Vb%tg!pZ"SS"a.YL4s"M}5%RoOHe#.(h2f(.pZ"SS"v!R#~;A!{!nR!3zH
pZ"SS"R,k"n_%d_"p+![w%lV%g?I,Ww%-Vj!m=mT!f!f(I%u~N%t)@h6%spH"m!%Pj*;fC5!~m!_!Z_"}%5%}3&aBog!r"%ST!b}#7!Pw%iW#m!og!nd!f(%
h!1|l#&!og!lv"v!R#eX"%p8sv%zS%(bU!e"%h};5iW#ZR"!q'og!r"@}'i#[Y"t!@m./D|(og!Px#t)%lVL(x,-!VGkR!m0%h}/+h%"Q|"r*og!ld",V/P@
&+!&u/"bKT!_."pQ"y"_.!j!o-%Zn"Y+'%%#[!l1%cm8#!c!&aTP##v*^&(brJ"[!*olH"c!%RlA!(cSH!%Y{m"!&B!(pRo".[!v*p)i)Y+a!ES+P'a!y,#%
|Z(&#r%z5c!%0!%5!&zad"!%O"|#(0"k'%xfK&b"a)n4aa!%a;'i*%#"f"'c]t"'a!&f&o&l#%M)[Y#k'/Rd"Y+Z"A)7(#zAz5Ai)j#'o|3-"!]s"Y+Z"i)y
8ES+b&O%v^H!&dRI-i)R"JyP"y8gG&#^;R[#|u%%v^r"/Y{"y8&b&PA"x5e&R[#Tp!|9qg!pX"%X_O"n<%Z!%ES+RW!%mQW#+i)y8k'/bQ!3z')W!)a"#XCz
A%rbZ#&!k!.!%VVI)Y+zAz5zAz5@s"%TlK#r%"%W^q""g"%d"'{&W!y&@zA%^|X#'Zc!Ac#)*%m%!&{nO".%@#i;-&@&P'Ed"r7%^hK1a,&=bg!ES+a,R._!
mV#X![8|h%j~#i*%lM&bg!{"ES+&YoH"c!'ZoH#t#-&,%A{"v*%ikd#!'Uv8!%]Vm"!%cjY#!%Y]=%&D|7%ZpH!%x?!&aXR!%([!X#&UnI"lP"%i{J!%y^'!
&XkO,)S!yH,([!f'%R.*%~mV!!%8!&6!'ZpC#V'#&4)*V&i.Z##V/P@%t!&!{":rB%B"F%_n_!"u["%VsM"_&&|tG!(w!!%<!&b"!'jPC.bFu'#)i)y81U!Z
R!"x5s8%U'!%="kf!&V%'"!bFu'&%Y'!&W!#RS!u/'ajR#!%k_J%e!"z*'rJ(Y{"W,&bQ!k4z*%~VZ#"RP%(h)'%U%|#a!8%y*!)QoG"[!%<%]W"a,#%j!!%
>&)W!zAz5&s,!%X().tl%!i)y8{&8%7#X%8&PoY#"w)&}WH!&QhO"z4%v#"{#&Q..,Mb"&R.8l"^"PZ!#i!l*%2!%W}J!'r""l**W%#v*u/%L"U%&xaW##l*
|#&]e="e(%Yti"#c!a!%QO%{"Ec:)C)Z&pG!|#a!v*m-&|pG#!RS!%eaR!!'XmB*>|#a!,};l/%u/%Ud!#RS!v*%rK-H4v)!r!H4m%};t47%P!"#%|zM#~P!
#%wf8#p<qo"%TR0"{+%tkH-{J!eU!S-"][#S:{(&eR!a0%twO"|#%QP%#S%k!%xrO#Y+PR!%aR(%|K"m>%4!%WW0#s".&|k<"|#%wm)"I%}eJ'm%l*R!%n7%
euD&|#a!%lA%B!%ZvZ##a!e*'S]0,La!8R!:4%a&z]"k!'pen"&^6Rp%s#{=)D"L%TV+!%mR(!'g%!'psH#S!t#%iqs""d"&vhJ!%~3#a!Z#%[i}""k!%.&|
#a!*g#&xv%!(m#"{(%mUz"!%ZXJ"u/%~cp""g-%Sg="nx!&SSP#%!{"xW"%T5!%}%!'|%#{"E(ky>!%c,!%yiD!'q!!&-&}-#i!i"'-#HcD&QsH!&q-#(c!%
zRI!+Wq~"!%w|V!!'W6"|#(yP+!%~|[#!)ekH!1nM"^m!-oM&ot"g)#V/%suB%[-i+j%%yij"&X5R"#a!>bjH%v29!'x,!)["!3kjH!%mrO!&TZA/_m%%*Q.
oY!#XX%#a&*=d&f(&fZK"v2%ah3!(p/!%q9)|#z'q#v*f#"[!&]pV#&[!EqR"A%PWK!%ctG#c!a!&yap"#Et+&rSA#{"qG%jyW#!%o3&y%f+!p%&trC#RS!u
/'or;!'hqe#!(z3!%N!%_!%_'z&M%lpJ!%|WI#8f#&m'#9#)z1!&Y"!%Y.#8f#&jh!!&pPI#{"QN&6!%].'A8{"[%V{"%U<%b0}!Zn",{TW#&)8U!y#%e4#b
X"x"&rP>!&b]J&[!)U&^u#(y#!%kh?!'q!&=eA2R+%az_"!%q2)B}!"qP!&=~'&UP]#"qP!&xPL"X/&}l!#qP!~N%WiG!%&!.u[I!%5!8u[I'u-d(tV!]+~N
,Poo"!x!p[I"~N%l;!Bq[I!+{mo""^7%ky=%h,/~N6wmo"!u+X]I!%z[I!%wtC!&ih]!!&Um*!i1Y]I"~N*a[o"!'e[I!Z!oZI!&bRK"~N)n]I!["{ZI!6T{
f#!0d]%!p!d{f##]n"[x%/jc%!7g"!<]Xy"!%ad{"+S&P,S!s+)*Vu#p'aa"%o["#%^!%k_L!%S|K)97eS"wLl3&l7%zi!#aa"ej#&vY^#!&saA&k8t)U3%&
[ZJ6'sV#iHc]!r2!'ha!)ZN<IS<+%l,g<&9PK(l]w").e-X:u;#b#~&&1%u@#o4%Wne#%U2h&^#%_dK#U25%'!%,'('e;5W'&znH#q>m!%RcL#5U&&_e;)&q
>m!}.Ig{!+%v^B2cW""PKbZ#3MlEi%9*q1Y,/PKTP"wP!&{qE#f;x,%U[b"!%.%oT"K_!39%+k'!%n"#Ri!I%t[q"!(We0"*%Vt@+p!-f&PK3a&^.i%%%L).
*o4-d"PK3&~R'!%E!&nr|"%PK3R(%gg0!%VxO#q!|!&_b^!!%R!(pn#-f&IcKn(%S]A!%zfM%d=%!%n".b>8tP%,RGT[!=j["d"PK,l,%rat"!%uyK%PKF}~
")PWw"!'Upj"'e%e+s!5rC%Tl="P((dW,#PK'%Ts5"j*%T&"t!%T|C"V4&fWM"PK%R~=!%mVw"'!T,aQ!Z&ic!%/&c]!b!f1Vi"*rXA'!YLeB&kR"*/("PKc
:Bv9se!%X&,{T!t,r}"%i&3XW%y~!l,P"z,eYA!Z3yrP#!&rWA!)pWA"PKl!VqP#"PK%dWK!g!fWA!t!P_B!&E"b!%xzf#%a)^"Qg!%g^E"f*%faG%v!R#s"
&PRF!&Q}-+|!P"^"i&!?P"^"R!%XUJ!%y]#!%zlG2#{=%U3(3V,h(R&z,W*R.V,q0#z*%P^G+i&U!}#%}H!?FQ5%acN#nw!1)/&FQ51l-%j]+#_q!ZD%py)!
%T^N,x"By"p[!]5&ko"V0#*%{{{"!&pb4!%{qf#!&pYF**3-ra"%!q5O%Sl6%^W!#UR!&mo'#3O%ewD)S*}M.}MT;qQ#"%us^##b!q4k!iaB#m_!lU!%Z(!%
UH!%Se1&m_!lU!,U'%ssx"0X&"W-P@bx"h|!hr#QZ%tw#YU%hx#an"[v!T{#%W}&_!mV%UT%T|#ZT%im"[T%ns#zU%~y#PU%fU"bU%qp!qU%bn"lu!ZW"ZZ%
^M^Z%qY%s[%|e%U*w"u]%|_"d_%at"pa%{o%ib%UZ%tf%[S#rg%fU"Ud"}Y%{w%xm%at"zn%[j"}p%Ta#io%os#gq%yi"du"tm#nx%ZW"s'^p#q^#pW!xo"Z
Q":qQ7!&vsJ!+bUE!(~U{"!<gPE#y!o"%ViM"p()tag#!&qiM!&g*%u+o"&&PvG!&{uG&w1u2&q5(PvG!)7")+}uG"S%%c^'1T=.u2l#v{"q9'a1R,h#&g3h
.(a1%QY)3u2iX"P["!z0Y)%(r.,m'"|(mc#m&J]p%%e>&^_#al"UH-%RlC!%jjG!&~Zx"&!}_![p%P["%mbJ!%y|"'m&#Pz#w7W#'PM>iq"%Z%[<l3X5iq"7
Z%m_"p9W#7s!#x2v>&Ug!xL#}~!^#W#2Am_!lU!2X^%&#>tKw1%kXM'?8w7W#m%(7%m_!lU!VQ!'kN"Q[%%VT7,W#7!r)m_!lU!#*Wx%q#'50_(zr#gq"pu"
Ye##oW#M!U;Q""m_!lU!%U!'@w)a/APb%%nlN.lU!^X!#m_!lU!WFg^!#!m_!lU!r?%W~='o9m_!lU!f!a&%laS#'w7W#m_!lU!qG'}]G!%j!,lU!pu"mc#Y
e#gq"pu"gq"lU!&oW#%|UO!%s|G%VQ!^U#w[!%mmf#!%'!%nuC"u%%n_C!.[}G!'sl&!)_}G!%mex"!'bo61,k1^Y!12Q+.m't^!!CwT!&#Yw!%}eG%P%%l*
&gec#!%qQc!%y%#e!%}h_#,!D=X"o1&e#H4V_")if8"c'3e~G!-4!.if8!%RZ_!%a*!xc"%nd;!x"vZ|"4>h#'<Q(+vW"xq"r/!u%_U#b_#'u"l#i!dY!%sm
M%S"&3%ekO%_U#b_#z#%fp-#{U#Un%R!baE!%x/!)a("D&v/"r"%~rr")By"-@at!)Z+'t/%Mb"D'_'%z(Dee%%k|8!%t9%V:f6g^!'@!%TZ>%!m1S{":ibE
#%T!0gYE!%w{y"!&nrN!2sbE"|?%sfN!b%ze|"3f1n'('_x"S!p(%!f1n'"Kg(I,j0&ay>/*f1a<X")j0g(6i-:u8f1a<%{?'mX!.f1A!%rt59[^"/#i!^{!
#}k%^*u"%hk"Y~"W!d"tv#YY%_]%sd%nZ%XY%ss%xr%al#%|{O"g@%g|L)v!hk"g)&Z'|?Tx"%YuA!&&!%)%tD}3k8%xlN"U&%Qf_###Vv!%jC%*[(u'%qlh
#&TI+q!uQ!%omN!&Xe;#d?#(jU9!(f~"!%}|K)_3%U#Y&W"2rB&olh##BN&eQM)(0Bv9zS!|?[]"%hTN!%oXO%|?[]"6%tmS!!%guA'q!S%'<A%[jr"'O+(3
hX!&Yjc""-&icM#|?~#(}E!&vo%!%f|M/jZ")(k!V!5U!y1Q,^*'6iU#%{~d!3j55S#]</|?L|?5%^!p!W5T!9&r%&^bh#!'w}M!'Wjh#!%_x3"|?%}|N#&k
o!%wY^#!&2(6k"c#]#"|?%}{X#!%[TN!&W!!+iWr"!%YqM!%tM!%mi8!&abK"Y%%VG!%es[#!&ee5&m!'q>%&YXx"!&m|B(|?5S!='#%lfD#k(#'ZYK!&hn#
!&ptM!%m]M!&n7!&}PH(7;%w)T!?&WQH#"*&fvc"!%UQN"b"(6!)vhT##y!'*U7(&f1}&p%)a)%P};!'tjM#|"d;(tjM"|".tjM!%Y~;')-k!!S"&bxy"&/*
jd!|"%2!.UkM#|?5&i"!%{hY"!3j""M*j"!)]"!*T9"_!%h"(:2VMw)|'"%nQQ!!'N!%SW^#!%TV+"[)%c_M'A|"%b!|"&wgm"#l%h%%Wzg#"3%dWR!"b!%q
uR!!%qS4-oB)Y!b!|":p!m'"V#m'%ycM!,u%!*vm<!1Y"&!_!|?qG(zrh#!&Wyg##|?5%d;#|?U,%ccc"!&vq8#|?E1P_C!%u;!%~pJ!%m*!'W_C"|?&V'!%
]]'!&mK,h.*3Oa(*3dd!A|?%Y{B"|?(rmD"|?&yRT#%f(bDv2%|RT#"Z''.!%Y}E#{0|?%X~E!'x{F!+h[H"|?&vX7%|"b!j0%otN!%WV-&*i8_)i8%QYZ!&
9#S-"(w<!%SrF!*UcO&([!6*%TdK"#%|<)&f|!"j"|?v!UR"%eq2!&ysO&h#y)E~"&jyY#"!&kyY##t"]K%owR!#f1x"%[)"*&^Q/+[-hR!83Me*}5*k#%SQ
*#~e!A%grC"lN%_"%y.#SA'VhO!&aXO%rQ#*8's|&##V8',&fm!Ry#|"E%^mL#_!&%}aq"!&iih#!&Xzh#)n'a<~V!#=p("&RQa#'|"}/-m*I%YsC%b!fS!f
!%C)*Q.R"e03#V/&dYV##*g@%nQC!)TrC"W8%wR')=Vm"~e!#yn!"Vf!%r"#8'%,"QJ%lkJ!%&!tMkkJ&qs!3]+QJl!fcN"QJ&fcN"QJ]!fcN+g;oV"pV"Y3
hGPa!QJ]n"bT#HmcN!%lkM#&Y3BpkJ!%hrC!%}R!!&&!)rlM!%m{E"n(&kpr""/%j&"k"%&"e%)v#"!&aUb##s".'b#!&pM!&{x8!%kh_#*[]!%ST!Ut!7Y3
#QJ%~ji#(Hd"e,"n(A's!!&q[d!%)u&,'.&m/%U!t?%/!%iQ&"}W!%pnM#_Mu&%[#/v!R#_MZ%fZ"v!R#x2wA!k#&R5'QU[#""%~(!b7tnJ!&c:!*zWN!'jn
!!_!rnJ!%XP+(QJ3[]"&b!aW!%rnJ-qs!aU#@Bqs!aU#P!}W!QJ&g0-}o[#&QJRV"#uU#+c~h#!%f]N&V&S3f0u'*PhJ!%|J!-SsT#,qs!3[]"dM!r)QJ]n"
&bT#*t|:#P!W#%VQ]#!(aiF(QJp"r)P!W#&%fQ]#!%t|:*QJ#QJU,:!iKQJ&^{E!)@6oR!|29TW!P&i!dY!|9&yP"FoR!X!V:Sq!X!Sq!S}#7{4&Va&!%}{G
#c%Q"%u*'p#V?dY!^&T~!%~s*<q!sK:RU!(i3&z(I.a%Za!oR!e"2Z<|2v/FU!|2/|2t&/i|#%pn=%g#A(%bya#&d&}/-vs!'oq(!%rH#~("%SW""|9%rfM&
f:c,[%:%_|''c'#[O"B&a{%"|9%Qer""n!({wi##|9vs!%y|L!%n]'%j%#~6'p]'!%>*+u,&q:vs!_?AD%ib'(89%9S(q9%VtM"|9%i#4)!rh"Z".U!|2!S(
q9a'4^]"_LoR!vs!-!%rr4!%~]9'/vs!oR!#_L%e&'}y!#T"p#V?%|^H%H4h3%{@6_Luu!g0!ih"Ta%uu!!_Lf^%!Z;z{%g0&!_Loo%h#|9'om_#.k.[%@2_
L{?#Fb&JV:{C%dQC(_Lu]!)a)S!|2&z|L.e3#nV!li!o:/_LoR!#vs!"b#%dmJ'_]!%9_LW;&arE7up#dv%X!Z'TT"_LiU"5Zh%VZ!xw#Xi#Rx!Ug"ew"uh#
R_"Ug"ew"pi#nD+^",oR!g0dr%oR!}[%)Z;#=_t#%S!!%0!&T!-!dU#|Fh;nD>U!|2f&U!VY!%ncJ"|2%x]g!':t/-k.a"%avr"&]5&Q"a'&]p*'s&_L&oR!
Z5%~RR#+n]%"i-{?%['Fb#b&%PjH#Yt!!%7,dW""r/X3y!oR!vs!pf!&yu"%W)%9oR!|9%jfE(X!W2u'a'T&_]!(y!'h(|2&yP"u''a*!%bS>%PQ!=i#%j&#
h#[O%tbj##p!a%%y*6P".sY%VR!&e-k-t!p(@b4Fb#k-%U-Q".b#9%xTR#*f.X3)U"|2rh"~("%D"/%yq=&oR!&_L,&b(*g#7U"|2qP!q0Z"gB%WoQ##(k!'
td"!&c]{""ip#&^rD!'~iP!*Q!~"P&_(',h3A&F2QV#eY%VHfZ%pZ%UV#mq#Vj#Xv%UV#js#tZ%Ru%y<ah#qP!&qX]!"J%fe_#%s!#|#%PVC!&j{b##,P%%~
N!%f!!)sc~"#By"&ixF!&Zs_#!(8!(PxJ!%cxJ!&F!-{wJ!&dZE"m&%[]("N%}cM%r!m+T27pwJ%~e!"QV#&jTj#!a"rv""j!|!kV9!%w_"&.QF2fQ#k!foE
"''ySF!%i#!%zh*!(^c6&,r9&Y!%UrV##Dn!%ZQ8"gY%)tkD!(e%#!d&T!{~I!*f%!'PmV#!%X}a#"o"%tW(!-k%!*Wn'!*YbM!)RSJ!/akO!%T'!(_kO!&c
&!&ZU-!w!qQJ!'whN!%P"!(fj]!!.xhN!%sS*!%yhN#!d&8zhN!%xhN"d&0xhN!&z_H#hT!de"&Uhl"!%gc-%bX#qS"l3%qnf!!%[si"!(dg]#%#W,l3%dg]
#*l3T&Qv!f(tV!#af"l3%|f-!%pp0!%vf"%[1i[!k(,lg]#%XG},h5%Q&!%juv"!&|fH!%nt9!%2!&YxM!%io*!)Y*!%cck#"5%by4"D&|vc##!u%%h]G"y5
&cgH"l,%P^E%(3z>&yT1!'rd:&a8m,Q",%{wD"]D%bR#"p8%WWE!%YrF%s!W#y3&h]G"S%*tr>!&yrB,4[BW'V#e!&r*W'u33%Rl6*f9.83%S,BN%}oc#%?e
Z%T}"&w_G%q3xGS*&hQI"z#%uQ?%]&r"@&x"!%yTO#Y!Y!%6#Y!@%mf{"!%j^L"q'%>/r"@[]!'].v;{7Uh"Cb(nW"WCP1%,0q|!_-Y^"w!XV!w!PLe'w!au
"{n!l'|V!P0%XaR"'R0w!tMcW#c~"%fca!?tMP1'l'_~!e'l'z[#nX!c*}]#f%Si%c*QU!n/X!w!jc!b/S3S}"Q#|V!_}"Sy!b.x^%c_!*YxQ"+T|"Y'Vs"X
V"](X!Y'}2t%%x!Kv6t!w!f%pP%sa"_-v~"XV"e'j}"aY!Q#Qd"^9q<X*f%b1lS#^p"c*mR"i|!v6c*yb%l'dn%sS"w!uh!Q!w!Pc!v6zx"l'[[#w!Pc!&["
8TX!WCt%v]#e't%UP#w!UOP2~4c*b^"WCt%i7](Ra!UW#w!y]%e'%wia!Kb/]d!g?w!Pc!e'w!lG_-|m#wC_-^k![[%w!m4c1mU!}~#X*^p"bw#uu#f%S_#e
't%Pc![@Q#Qd"c1Rg!z}"u|!v6y6mT"iz%](S_#%aka!/Pc!VT!Y'PT"bm%o-VW!cQ%c1Y4{Hs5lz!%~[_!E]'Zu#sS"VT!b{#s]%VT!QY%f%an%vo#Z8[q%
w!Yn%Ys!fV"w!b[%Yd!s5fu#WCfV"_}"YQ%e'g{#iIaP"VT!t%X~!^Q#w!&c&P!v[#e'{[#Q#ph%ln#a]%Q#Wp%Xn%w!|^%w!yW#ut!}2wCgw!^9q<Vl!c1P
|"}2SW"Ys!b.fW!l'v(nq"l'~[!Zt!e'l'l"nX!_-tS"Y'SW#w!tMef%c1%^ja!'WP#l'Q!xHPv!%Yu_!%el"}2SW"%i"6}2tS"X*RW#w!}2Vl!d8l'l"fd#
y6Wd!X*c1f%fi!l'|V!pi"%9+l'oi%Q#TX!c1Uv#Y't%h{!%ldR"#~T"S3%[(U!a,w!RR!e'w!b"b.UOnf!t%'L?r&Pd"w!}2Ym!g}"w!}2w!o;i{#w!o;Wg
%r&w!^U!a!b.tM|;iIwd!v6fW!Yx"Sn"l"r&c~!jP"mIn2a,UELn/r~!%i##_k!w!%Z"/t%l?c1c]"}2Y'j^%^9^n#w!P1q<x_!%x"%tMt{#l'%_y_!7m4hu
%aKc_!WV!n2l?c1Tv#Y't%Pc!w!}2wC_-tM^9q<Qq"ew!%hh_!#^9mI%V!"r&'+,^9q<oi"yMP1'v6yMw!VP#&}#&_;x}!cn"{n!%f!(kW#w!t%i|!P1q<%y
z_!&P2e=e'tM%l%0_;~T#W~![@Pb!s_!v6t%XV!t%PLe't%yP!%hoa!(XV!r&w!a,_;is!&++P1q<v6b/S3jY!v6Pb!yx"%|{R")l?e'Ww!{Ht%bU!sP#%B3
PLxy#r&w!b^#_;x}!PL{n!l'l"w!wK|V!Wd!r&y;&XuQ""f(&'"m[!'RWa!;|B_;}c"fW!l'Q!zw!zU#i5l"P1'Y'v|!r&Wn!Q]#]OaKsb#t%'Wn!n/t]"&u
]R"#Q#~[!%+@]OwC{h!mR"]Z"i5~[!Rq"e'r&Zt!tMw!x|!{h!Rq!f%fi!_;lR"Y'PLx|!P0l'kh!Q!b.l'l"%z""yP!'w"&yP!l'l"Q#%G)Zt!c1u}!y6Vg
%r&y;&i/&Q!pW"Y'sM%gk_!)RR!r&b^#w!t%mIx_!,_!"yP!*_!(t]%w!}2jS!l'qv"%k'!%{,,VT!^[#wCY4_;_-s5uZ#yy#l'&i!5P0o-tAq<c1Y4Pq!s5
s]!Y'P1'Pb!R0e=P1'rV"s5%Z'"aY#%-+Y6RQ"k&c*i{"w!h|"Y'lW#%u(+_;~w"s~!WT"i5ib!l'kh!R0%7)b.xs!c1_;}T!mU!vO%R,!%{vR"0t%'P1'i[
#b^"bT"RQ"Rs!w!vLTEf%c_!&x2*r&w!yP!}2Xt!o-bk#_P"%w(0_P!t%_P!Q#R0e=vZ"Y'}2|B_;Y4}c"s5%~rR"!%l(7sZ#Yh"l'R0UW!_;nf!|Bf%ZX"Q
h!hs!_;xe#yY!Y4_;Rp!s5w!np!(=.Y4x}!s5_;^p!Q#s_!UW!nf!l'xj"W#'}!&{h!y6x_!|^#%moa!0^U!{x"X*vLTX!l'Xx"](tX#{7Uh"Q6t%_R!%fg_
!:xY#_;is!gb#f%Pi"X_!_;_|"Q#TEri"P0t%CQ6sn!t%mI_;mU!{{"r&Sy!%b!*TE^9Q#W#jP"l'Q6e#%%!%uvR"&Uz"X*t%|;%m,#fi!_{"&z!'m]!wa"l
z!Y'tM%m-!%Y]R"&n/h-P1'&y+"XU"%V7#Wh!nW"%}Xa!!0S7"fQ"+S7#wKR0&>!*S7)vP!c*QU!Y'Z8b/ys!(T76|h!w!_V"uj%b.p]!UO]S%e'UO_R!dy#
|Bc*Wn%zT%_[%](P2e=&Z7&i5fQ"w!_V"&Z7(n/mS"f%oP%sa"_-'V7"ZZ!.x6!&>*Rp!vw#i|!Q#fQ"Z8c*nk%%TQR")l'h^#w!ys!WCf%_k"%z6"vy#&y6
)l'^b"w!Pc!}T!i}%l'%R"0Rq%_c%Y't%l{"Y'eo"e'i5_u"nP#aK[j%mP%%yUa!,|{#z{"b.ys!}=]o#v6j[%w!jS!'q5!&f9!%q5"wK%M)xHl'gc"]({7r
V!^{#%a}a!>RR!w!w]!e'kX%^w#V-ut!vd%p{#X*ZZ!io#bGVa"l'fQ"pi"b.bGVl!Xe"b.]^"YHRX!bGVl!%a6'ZZ!c1P|"bGVa"5_6"n"/_6#bGVa"%x8"
bG&_6"bG._6"fQ"'_6"v(%_6"Tg%&_6#bGVl!3a6)~[!SDr&Qd"w!bGs^!%b6*bGVa"r&oi"b.zn!TX!Vj%6Z6!2u4"bG't4"ZZ!Ht4%ZZ!v6_;(q4#UW!b.
*q4%sX%td!rI*p4"fQ"P!p4.s^!_k!Q#~[!eX!f%jz%|B_;is!h?bG'y4"_[#&y4"[U#%y4*l'TX!Q#~[!oq"~s"f%Ut"<z4"[U#%b3!&t4#zw!ry!)v4!&t
4#Wn!rH%z((x_!e'|Bc)t%p0%]:/PLP1ZZ!oi"WCt%xV!'r&WCn2'^/-v!!+c5)R0Xl!l'Wx"wz#m[!Y'%x2/r&Q#R0Wv"Y4Rg!s5qu#b/np"i5s_!W|"%U?
,VT!^[#X*Z{!l'Sn"Rg!y6od"Y'&d!+o-'^/w!xV!TW#w!bGY'&UYS"'o-Q1r&o-sm#%_hR")jc!np"Y't%i|!w!bG%piS"!%X@6mU#w!bGn2mU#w!P1ZZ!Y
'b/qk"y;yY!Y't%Wh!Z?eR"vP!Q#'m!3|BbGYd!b1a:rW%w!~u!Sy!TW#Yd!c)m]#r.b.~u!{H&@!&u!8~i"w!Tz!o-'_-^/WCt%Wh!|Be's~!|BnX!~Q"q|
!w!XV!PLe'yP!%h{_!#bGeX!%_tR"*v^%e'^=ib!p(b.ry!wj%%_H"ib!%LDnX!|l"t%QW!w!bGe'XV"i5W#vm#w!bGoj%sy!]Z"_-c)nX!_~!t%Wh!ue#^/
g]!nX!a+b.l'Y!el"Y6bGp]!(s#(mT"Y'o-'hn%i5%P"+ih%X*t%Wh!Pb!R0hU#t%Wh!.g9&fv!Pb!R0Xl!*k9#ZZ!Vl!*l9"Vz"&l9"ry!&l9"hk#%oD)wK
Vz"tc%s5b/Qy#w!%_!#Pb!h^#%P@(cn"w!bGaP"b.uZ#%q!!%[@-PLyP!_W%v6ys!t%nLw!vLri%~Q#:e:&bGXt!o-Rs!.e:"bGS"e:%w!t%Wh!Lh:#i5TX!
%v3%f%T]"Qh!%f:%^n%c*wd!%h:!%zcb!&n1w!fZ!^a!%mE!'|yh#!7ne1!&r~2"h,%QXO+^#T,I,|T!W:IUm"7&g[0#S8T,:Vf1!-^pg#!0Vf1#'!&X"'W(
%h(gX"Y/&we1!&xm2&q5u5c'qN%bYM!(xm2"q5m"xe1"^#.|m2#!^#0|m2!%alU#!0}m2%>+U2%UR1"^#%_hB%p*~%r"%_w/!%yX^!#e%zW"%rnL%^#m)i&%
nSL&^#&u]#I.nf1)f5{="[KK;v!&yn2"^#3yn2"^#%yn2#l9}.2wn2&^#>!^#8wn2"CBof1&nZ!S){!3'of1&e4)[)du%%wX2#u339rf1(r4W&3Jh(q5&cn1
"S8'^l7'l+}6.kW!z'%Z*!'f,'W(%U1Y/q5%dvO"k]#%Xm.1S8t#4S5%}3I)j)&d8Y2-q6)%vx*"_&%xWn")S8'!h2t)q!k)%rP2!%i!+-y&sq#!i~"t)~]!
p!])&fpJ-a!&[NU&IS=a!7^#Mh>%c%')h(yH[NU&%U'8,lQ!%P:kW!a!#]'a!X#)uG&h"yH!R7V#,^00g!%~}N&^#&!S8%~.,ku%I18W:"(tq#i~"U&'1..q
5QR!2XAh*3P<W:r4iDQR!%ntC4q5t)aS"-}z%Q!f;h*P<os!X#iW!S="{_!z'q(zf!%|UL'c#z'"DRP!%mv(!%}}.%q5]3(&i0!&jpv""iD%A/%9{!q5w4Pw
!K^11d&"8z'%qVG.{!q5-@r*)T*t)q!2vs"Z)%XX2-1[=n()[Cr"t!t)q!QR"I&-#!tF%p[^!0^#!gH,-(f!i[!%RR#Z/"{!q5-gv2)j;l["|O%!z]"])&nV
F%^#&0%Yf:&^#!WU"X(&xV*(^#w4!un!k"d!%~_(#^#g3%]XK%c).^#'pwE!&i%(sHi#/(p#t#'t3!0tw2#3^#*rw2&#=a*z!,vw2!&L#m%h4*o|/"^#%h[q
"#3d7%RVm#"YJ&c~^!4m|"R77]'z'W!9h("c#d7&R"%e!u2!^#'Ws7&3^##0%^y|""S#%lh=!'e#!%pSE"^#0ko1"^#.ko1"PP"/lo1!3on2"^#@^^1"^#8j
p1!%ax:"^#&lp1%R4A8.kp1"^#%PPh"!%|mO(^#)fK.r(I*np1%^#e"&%sp1!&S(!,wp1"Rd!%m"!Mxp1"T!)rp1!%jm0!Arp1!%z&!+abF"^#9rp1!&fxw"
%R(43%f6&Q(!r"s!5zp1!'ll/!2ZS-#>yN%[f7(^#n.%vC#bW!%h]q"'4Y./U!]'&r%"yN%_oO*U!oZ"gY!Z&!yN,Xn"%lUN&p!QFd_!bM&nXh#*!y#U!]'e
"2}H8%P!)!yN^;k}!&]W"n6%rQG5~!^:Ub".[*vC)^#%t["|~!Vd"v!~!-,i=l-U'%t'+]'|1]@bw"W8-*]'Y.%N+s"/(vCH4nv!>!&a!)I!|~!ds"vCH^;%
O!6}p1"^#Q!}p1"^#q!}p1"^#-}p1"^#%w=!(}p1"^#7}p1"ZZ#%QyF!%~xO!'W:!&yv0#%f*%fdO"^#%yb7%+H}-*y+!%R?!%lsO!'E&CZ*l="&af1%ZY#C
i#'hE!&6+v!]y"X%+e%ZB-Cl=%SC!&Rc-*=d*)h#y"u6(d*%[WX#+f*^!I,qU#.-^!U#(L!%y~L#r'l"%UvL"|!%f]/!%]b&#b@Z&%nbM"^!&kte#!%eG#W'
a!%YrD!%y-!&m{7!%x2!'~S3!3Yt1!>St1!%mo1!;ko1"^d"%ye/!&^{[#!2lo1'a!-X(S!g!'|q%#^#t!%mg3!%bW3,^#/Q+w1#R77I,h4'n9!%ctS!"ba"
'dkd#!%jD#|1SG(rgk##X#S='=!%N'Q;U!V#-,%f>&^#W:IX(%~jM%^#sHi#(v:%V#,|1&^5%]!_+<%klz"%8u2Z&'8&k-g#A[C%xah!!%^&"^#%q"!'Q|O!
'|!#^%b>&hhJ*2j"(,hW!,]Q#YN%abG&e%4R7M&qH!%T{O/R(^#!Xu".(%4hW!,2id!U'%Xq1=8U!~%k!k-k"yV"n}!R"q2h[!&}Q"&qa!bY!&qa!yc!d7Tx
!TJ#uB)^V"X%&|6&~%k!,iW!%do/!%wrK*g!0u2y,(~%5b1&_#(f!^;P76]!i!&s!!&u#!&wvO!'v"!'s4(*u2y,-0m%%B!%xRM%y&@R7%ttT##^#R(&X~w"
%!k%y!%mYN%uA#U2*Y&&%p80y,&Q&!%g{,"0)vpT!%!<|.'q]x"+!{Q!T(9&h~!S{!.h]"%yVa#&He+g*N*}PA"^#%WrX#"I%vdN'^#&b!9@(xTM"}H({h0'
0lDfc![T!B&fUh!!'mSH%^#qCT*%RWM%m/}]"!%|eQ!!&B"m%%}{7!%X~/"fJ-aVX#!%G&Jn6n(t5%^]""0'Y,!%p,!&}hG&,U!V#R7%XN!%H#s.m.'YC!%v
hC!&asO!%y[N"d&%tl#+^#&X%zW"%p8s!V#y,%b8!&wUm"&!d&[%n(%hZO%p)r")%V'!%Tz~"']7%pr"!]'&tz7"p)&b"!,rb3,!_&d&!u'R+)]@qw"y!*QS
d#%oH(_!%g.!%z)!+g.!&d}/'^!!y!R+u'&g."ex!%g"#v!o3%S{<%h#u'#%m^M'o3XN(d&^!%^b3#!k#&|A!&lF/Hd"*R"&kW!z'T=.|>!V#A%oSM!OvP20
I:xm!-(f9ti"!'p("=u3q5%q|K"c9&lc3%8V]"R!%jdx"(b*T*&!^#t4%nxN!%QXJ!%vp/&^#r>-@'ZI-o]!/o]!)s7^#t47=^#r>'tC!%w?#^0^#%o*"k)&
c%!'}I!%{WM'^#r>,i!P%'y}L#h#r1%U)#^0^#&]T0"_&'A"kP"%aW3%^#r>()^4!%p,!&g+!%D""%lPf!!%ls/!(t;#&[{!&kR0#^7kP"%RG"_&&Tmq"!%b
j7#U27%up<"^#0_c4!(6!d!dS2"^#9dS2!%{J!'mN!8dS2"^#,dS2!*K!.cg3!%y#!%Z-!h"fS2"^#1fS2"^#BfS2"^#q#fS2"^#5fS2!&[](!W!fS2!&rl!
!Fro3"^#KgS2"^#%eu7!%^c+!6po3"^#*po3%WL7h#e!ro3"^#-ad9!%veE!6ad9"^#Gro3"^#'ro3"^#Kro3"^#=qd9"^#;ro3"^#'ro3!%[TN!1gS2"^#3
Tm3!&|)!>hS2"q5&op3"^#0hS2%t)dOi&%jp3"-'jp3!%ic4&U#/t}!m'%wz>##TH'r9!&gi!!&_!!(}p3!%UA!M}p3"Rd!+rx1!Ls#!%M!>|p3!&{.!-}p3
!&1!%Uo="^#7~p3!8un3"^#3jQ2(^#sR#^#.zb#^V#%qn3"er"(rn3"oj!.rn3!'W}!!%{pi#!&dY?!?a}!*V6T,Im%oS"1!^q!&n)!&rnF&tg!!CR*U!f}!
!&^"!'f}!&3u@]x!q5'em*&&=c'[%*h}!,lOt!t)li!+e*]b#uQ!m1j"&]tO!&V*&,!os!Ur%%Sg<%*g"o&%QE#v~#^&-Po4#"9S!Rg3"&-Vo4#@j<%6!0Xo
4"l9-Xo4"h#d!Z~!"=%aZM!J[~!!(Tp4%Sa#{=t)&[~!"t)3]~!&%[JU"x+&Tp4%IVj!^.)_n1%{!^#m%-[~!%!u#a'.Y~!!%yo4"dF'gQJ&W@-f;4%_p4)T
G3d'Y[#ou#nt%%%i|a!!%Vh3!%Ph3!%q'#X:a.%ReE"w'%Th3,/}5a]!'Am!Y"|1t)ZX%%zg3%'h3.&YY""H&rlR!"j)%v("R+%rkO!1a~!!&Y~!!(P+!%Y~
!"&(X~!!%9"t)&dc8#U1q5%bdO5|.S=c#q5W'{_!z'Z&a!,R77^#j"^W!#U&xL^#&d^L&r1,YLcq%)U}!!'m4&|1k;8S=%}pO)l(g'[Q%b!a]""^1'x,(k;v
%m[%a]".S='z'#t)bf!)^-&W:Ie"uB%qz1%w'^1i#'v5%Im%R,%{r3.iDuB"U!S6p+XS"{_!z'h#Qz#@%eQ""9(k~!3m=q5X#!V6'R,Ul#)U1p#o/.[*F}j%
jv!%XTN-p#f3%WR!!h{%c)9"U1^#%Y~a#&XCw!_P%|(%nX4'{_!z'H4p.&{:<v%SR%o&,-{!^#e"!_&oY%1oAs"{_!q5)(o&]*,WW#%d_"/_G%v('%{!3k"U
#%Q"!&l2%)=V?%uVL)g"^#){_!z'bP!_E%e^/&%9dEU<%a/#.[*&wnH"W&'9#m=v%%8'!V(W&[<[-%lfN*b!v4!W&t_![<[-~D'n1#,uB%xs+&w'^1Ie"%~m
J#d&"%gi!!&}Z!"v!%wQz")!d{%%d4-a!U&&xs="^#G}P"&c{%!un!H%gby"!%ty!%X-%d4'~5!2kP"%#=a!8nP"!&O!b=nP""hIV&nP")9^@xL^#z,.S=%a
J+^@z,,t#-k-u!d4[#&Y2/o3{;F!w'P'[-sHi#S*^#d7W'%RlS!&f!o=e97'wE!%Tz+#cU#t#'Ya%%C,r-%xv)"C%msI%l+|!7j"YR""u'%rh5!d*ZR"!%TZ
N![)ZR"!&Q|@!x)ZR"!&|)!o#ZR"!:s#!AZR"!&{.!-Yu5!&1!S"ZR"!'RR"!)ZR"!7W{3!&R{B!'H"PO'xoJ!*Ro3#pa#/%vj2(X3^&S%p)1s"%xi=!)lo3
!&I"&%zu3!,{o3"!%[f##V!0&V]E(=i#U!]'#^0&waB%U!]',%fRM'q&9"U!r-%UTL"^#&oh3"i!&[D'jt!_a#"v^!U'%3',k*g?"U&(>"^0%awC"T8&UaE#
U!]'%qL"!&{c<%^#7W!%mm:,l+|!,m%h4!R7C!T}!%Wh3"^0%Xa6!%)!%9"y+%QQO".%tgN(^00-i()ba"%z~V!#!]'%}^@!&J%W+]'5'J!(}M&.!]'J+YI"
^0%^mC%]'t!y+&[l3!%."Y)&|Se##W&T,'oT3!%jO!&|gJ%Q+q./'6%p3s!W#%QiK!&uM"&%rld#"yN&Tk#!)Rk#!3Qk#":%Rq2!&QT;!'z]@!1^k#"!%Y!!
/^k#!%Trg#%W&T,7%{o/#S%v/%kD.X"%-^!~%5hR!g#A^#[Cr"%y#(e!"U!]':s3,l]#!%c#"8%zrG!(gX#&>!r*g#&fn;!)o[#2#qa!bY!yc!d7&fq!Tx!#
U_"TJ)^V"+W"b*%u~O!*tX#"~%%oUe#!3uX#"y4)zU3!%dzb!!%P,"^0%mzC#Z.^0(hZ#%-Q<t4&ogE!%bQI!&Rb#!%]~=!%y}1!(mZ#">%hq6!%xrN!+}!!
%R)!6}!#^00,}!!%[*"-%zZ##lDfc!*zZ##h#y"+{Z#!%orO!(G!'um6"Z.&^+!*XUi!!%o*')e!^@.&%PUO"|.%M'lk%#zW"!]''sU!#R7C%_Z#!&Uw:#p'
R+(S*&.p3W+?@[W!!,SW!"-'xV!#R7C%x~2!%jh&%+q(i!%~xf#%a&8Z"%^ft"!&w&!&utN%-8Z"%vf0!&RT3!%|1"^0%Y/%mk%#gl%+q"!%qSN#a1wi#%SR
3!%f{H!%T/"&%^.!&4"xi#%qxF!%7!0Z##^0q59vX#!%z[I"l7%wRJ!'|X#"Z.%|X#!'Z+!%QZ5!&l*!6kX#"a5(S'!)gX#!9dX#!'Ps:!&SG!0WW2!KgG!&
mz2!*]W2!&oH!6is:"v'1qG!&V!!*cW2!&vI!'{G!).!+kW2!)~!!%ki7"j"'oW2!&K#E~")ni7'*C,SW!sK%fpN!'qi7"^#Q*_P2"sc!+_P2!'}C##r+'vF
#X1ud!))!'U_6"R"0U_6!'qUJ!*og7"R"&og7"R"%^_S##Da%*ev"!%b!!'}v%(X1ud!]x!T]%&fT%0da7#X1s*<~c"!%m"!,qf%#X1s*%rf%%R"m1m+'pf%
"s"%of%%!X1s*'mZ<!.bf%!%G"x"%:!0~V6!%2!;ef%%pV#e!.%}!!'PlA"s*'~kA!;re%#X1s*5se%#X1s*(te%#X1s*/ue%!&pe%#X1s*,jW6#X1s*U!oe
%#X1s*CdW6!&X&!+RxJ#X1s*?re%!%s!!Ore%!6|T6!%X"!P!}T6#X1s*q!~T6!%}(!,PU6#X1s*&g'!(RU6#X1s*5SU6!,d[%#X1s*)e[%!%},#U!nT"%z>
(X1s*/nd!I#.q[%#X1s*,r[%!%_(!+s[%"m8(?!.^!#Q;z#'|[%#X1s*(}[%#X1s*(~[%#X1s*%~tP!!(;!&}qH"z#(nX%&d!y,-z#&nX%!-sU"!4v!%%p8z
#&kX%!%~*%T!-z#/lX%"z#8lX%#z#-&k/!(vM!%X,!2nX%"z#/nX%#X1s*;oX%"z#(hk7"pV#'T'!)pX%"z#-pX%#z#X()r'!+qX%!%y0!/rX%!%~.%X%z|#
I%eL"z#%tX%)X1s*9^@z,.m8&j0!'XL!*wK!&]'!3|T""z#'|T""z#5WY%"Vg"2WY%"z#MWY%!'n}P!!(s+!+aY%#X1s*-bY%"z#a!VU"!6bY%'X1s*t4)z#
'bY%!+kV%#X1s*5lV%!%Z9!c!Q]6!%m<!8R]6!&W=!(f=!8T]6!%B!+U]6!,N!3sV%#X1s*h"iR"#X1s*1[]6!%i5!A]]6!%d4!p!^]6"s*6^]6"R"?^]6"u
d!H^]6!%]D!4_]6#X1s*_!nR"!%yK!Fpx7#X1s*Kf]6!%yF!;~V%#X1s*5PW%!&kw7!%UI!,Yl=!%Q<!7Zl=!%mH!Fnw7!%vJ!&ow7#X1s*Kpw7!%lJ!<pl=
!%Y<!:rw7!%u?!7PV%%{-aGco"%XkA)co"@BoQ"/!q[!%qf0!:}a1!6Xt8%!r)&&U!!,vxL!+mf1!%bQM!(PY1!'~X1!8Wb1!&e"'q[!Zf!qh"q[!dh#&byJ
%Xg"^i#zv"'}")b^!oj!jQ!pQ"/aq!Z(:}""aq!7~"#Z#aq!Cz"#aq!aq!8|".aq!q{"YW!&sa%@{)&q{"SS%&k|%&{q^#.aq!Z(aq!Z(Z%pX!Y{!Pc"P|#g
r#q[!bh#'b#&[i#zv"q^%S"%i]M!(vkq#"j#(t}i#+JQIW'=ka"&^[!W'oZ!)k[_#!%ZbA!%]sU##~d"n(&l]S#"L%Ug("_Y!0Zu-!:gtK#t,f.BVu-"l>'^
tK',l>/P!k"4atK!%znJ#e3Vz!&ToJ%wQ"%f["%YhX!!%X!#1v(EutK"f.'nu-#v!l>%cof!&a!x+R!{"&QuK!%aVM!'vVO!LQv-"f.2Qv-!&c!!f"uuK!%z
tK#Z!/%g~{"!)yuK#"-%WRC!@|uK!&Q!!,PvK"U,%ZSs##=S&a#VvK!(nci#!&RzJ!&fWK!3YvK!(Yf|"!&nWK#Ue!e!&isK##l9%C!%|q~"!'msK&&>S#6&
2"8^!PwK!%jvK!5QwK#U"x+;|u-&&_2b!],%c/"b!%Suj!%n(1k&0|uK&u6],,Z!%RkM%p?4_KDWvK!%cmh#!4WvK!%VvK!%^mh#!(VvK!,Xmh#!IUvK!)Pm
h#!JUvK!0vlh#!&UvK!-ulh#!/UvK"x+,UvK"x+%UvK"x+%UvK"x+4UvK"l9)UvK"x+)UvK!/TvK!+SvK"x+k*cv-"f.m!cv-"f.b!cv-"x,OruK!%jF"l1I
nF&_Y!~Y!Z(_Y!>pF"t5E^F%P!R!_Y!h!kE"_Y!q,kE!0YE"m%%<%Y&-!&vE!&WX0#k&u6%]U!!p+kE)f1Q&{"}/-{"_*%vj*!5Z|m!!]&YF"_Y!m!YF"_Y!
d"mn.#h0l.%[F!&'&e?Cb(v90jZ?"b"'iZ?!'>",'rmV#%j5h0_!%~XL"d)&hpV!!&tw:!%tyO%_3%T!%_]G#VW"^@%V~l#*,q=~'81h0z#k!%WyN!&bX?!%
ZUH'I,UZ!%q=&S~=#!r"%Y[[#*a'q!U!U;BNX<K%o|N#i9t4%ryr"4('iP"[*q(4xBvw!Bb=Z#(a!e%};&#s!'z}G!&X#-S#AT}"oQ!)S;bY!h0j5e?vG%bp
9!,sV8"f*%jRD#!k!&vi8%j#q(~"%qF!%nTP!%3xBvw!&ykl!!%,(s&Z#%}*vW"[*%Wf?%h"vGW!%z}W#!%pzN!%y#!%TXJ!%vp[#!&qlL!%p_D/&s!]&r":
q!U(w)mi"Fb"t!S!%us9!%qPv"!%]dL#R+^&%Uu9)t2-x+nx!%T!p*%l_a#'!a!f3k"t^!%P~>!%}uk#"e"%VPp"%t^!q)k!%XN%.|T"p(%ro8"f3%tW@!%z
i0%h(r"W"%~j{"%('l=&fcL!%[~C!%_xB!%{dJ-e&"e?1r@.KT('t!K%wsk#"k(%vxG(e?#i!e+!sU"&Vg}"!%iPN"e?'](!*}o:!9lh5#Y"R,m!l|9!'uqV
#&"!]&c'%fg^#!%gw#"a!3iq?!&h^H"a!%UZN!:o|9!%pr8!%zZN!<r|9)_!m'"xa!r",p.%Sq0&r"-p!QC'j}}""@&WTk#!%_Q+"a!%g|Y")S#Jb!S">S"l
+&jsD"_!'?*f!S,g*k!Rv!D!r"&|eB!%Vi-"k"%Q{4&r"AdS!_i"%>&v0W#"U1&_SW!!&ir}"#oL"%nz8%a!@p.%o~K#p(I%b_:">%}SK!%S,/e"2Q%bHI}*
g3^&6Q!F]&r"%Vzn!#k!k8%f}T#,n(%IP&!k!e3ha!-ql%%kW9%*8v0%ZdB!%xnc!%-g{!_!%Wx[#,&*r"|#AT*6!r)s"%rT-!%T~'!&bC'+d**m@lX"%hG#
%i/%_QZ""k!&wj7%!|([-%qJ-f&U!ZAZU!{4U#-R1:4{r"&QVO+#=R+g^!({4H4v0%oZE!&puo#(U#-[U!.r"2%y{t#%La!Yv!%huh#-!Yv!"!v0r"+V4!?&
%bP?"L%qV6%s!k!+%WYa#"x*%d7(k!#THa&v3Z"&[R(!%}u>"k!%[Z9"hc!&oWK%U-U!L'_.!&W]6.ZBr?%f6-+Zm!f!l,a&!d&&hR7(a!x"!CFW!%tfD%n%
#Vc"%n{]!!%wM!'cuK"#%l|N%h0X%r"%SZO/k!{0W!q!p#n=)h03q!p#b"Q3%{}N*r"7wIZY!v2r"h#r"&hrs#)u!DW:y&S,!h"%~h-!%Q}>#p5r"%=&jl"h
0Y+p)%?!%R]a#!%Wss#%h>!Z#%Rq4!%so7/DP"z5&%aFwZ"%x(iu"z5X#s!%bVl#!%@'S#)Z+"L&T!#~R"k>%q!+e%4k'#s!%n7{z!k>%}gA!%wUa!#ty!q=
%z]-)h0_!TAZ&Iq&yH%p[K(iV!8r"!y!p(&Uzu"%v@&tg!'Ss4(pP"/*{="k!&}|&&_A%!Pd!%dpD!&x2"dp"%zr~"(h#Q)e++!^1%|hU#2Y!-xQ!7n6Q.|H
+_3w4_h!!}:~I&WW!&y|8!%ZS9"}*%e~(-Kpg!w4SR"%h#Q)X%}3!j#)_"3.Te!W:"!SQ!&Wl"rZ""l3n<h0!|u!l.mj"%T.4T7W#"e2"h0#"Z5P"l>5.T*t
!8o4@%mxL'y!p(!j#s[!(g#+[9!cO.!h"Q)UAy!%UPH"a!%R:0h0!oZ")s[!q=:^;~"&a'4}3k8'pzp##,S#&c-"!%g7*WHS%Q!W!v]!!o#Q!%Tiv""b"%hj
O"k!&W[4!%r%!*r/4-w;D!a_!r"iP"ZC"r"7v%a]!b"Q!q(4r"%[X6'e&"By"!&w."Q0%Vo0!%WnH%-,p.%1#_!@%tsa#!%t0(e4V8x+"p*xa!'t8#r5k"'t
8!%y^L"o%%c{C#[C"&w8*_!%t^!-_!w_!h#Q)(u>!'d?#p.%+b?!%kV(!6d?!)a?"a!%dgO#n#&%d?!&px4!&e?"a!)e?!%_]@%9I^%&2!%b?%!]!j"%Z}7#
T!z'%PQO(^&{9^6ZC&qY!%Whm!&@Yl!S)a%&3!%mwN"j#'yS8"a!&zYL!%h=!&mrh!!'f=!%+!'S1!%."]&'z=,WH|Y!&#Re"Q!Fb""]3%uc?!'_T]#"]3%Q
>!(<!&;!%6!&h}a##!k!,U>#|1u[!%U&#Q!k"&Rlq##tY#}4%du9!%[qH!(}ua#!+gu9!%VVR#!*iu9"t)%]+!%u~~"#Q!^&&z,!&lsb#!'z3!?P-%dh!h#Q
!/~,!'r*!%hTL!({@%_!"k"&cU7!%jF!&Wmk!!%q|O!&w#(-S["h"NmR#b"%b/!%I"s!&3!'xc[##r!f^"'rQ_#*r5*S%Q!P{"/!k!'}%!&r5!%dG&)!]@S%
&d9!&M!%~7#h03%iiL!%K"X"%7!*H!%x}R!!)I%h03r"%]XL!%Pl4!%i}D"fV!%b<!%hC!%f7'HV4!p,&&wV?!%~kl#"Z#&gch#!%ZZ'%I+H(}9&k!%_2i/%
vg2!(~9!%[XC%d**g^!&n8'.!}W""R1%@!%fV8#a!Z5%qE!%r9#S!e7&s9#Yv!f!&Pd+!%s9"s!%b"!&a"!'X<!%zd%!%tll#""&[<!,t"!%im?#x"#%ZX)!
%Z(",(QG!%ls0#s!k!&|dn"!&h"!(xk9!%3!,{k9"a!&zk9%w_!(r.,vk9"a!%lWO%s!k!a&%yxW#"Z,%L(Z"-,v3.T*'sWK!'c;(a&s1s*_W#r?.'f;#a&T
*'d;!%l~O!%g;"A&g;"|#&g;"g3%WW)&y!_!"k!%gzC"k!%gzC!%YWK'(f&.bESF%z(#*s.&efy"!%i?)a:/w'=i#Z^!b"%F(*SS!-T]!g!k!&aP8%-,k!%d
o5%k!#YN0oS:!%g;%"k!,%Pf>!%|-%k!!_!&T~E!&yu5!%uk_!"r"%wRU#!'iw^##y!Q!%j{P!#r.e"%}aN#8s!%hN"y!@y:!%TN#[w!F%Wi]#(I,ff"|P!%
i"&1"^%%YL-e-9Mm%dh!!y!f^"Q!.S)%dA7w4+f;{g!-8s!r"f!|P!4S#to!(f!xm!/[Z"+:Y_"(rSb#"#%}}O*c}!%+Z&^Dc,%x(%L!%XPE'e4S)I&nY"'}
l9+I,~]!)Ke>Q8%c-%Sb_#-!a!_A7!X!t#m=z'a&s?%e{9+ks!"-a!M[R"b!c!r"*a.#U!]&(o3)S%Q!-T>&#v]!&k8!'mr[#'8S%Q!aHdi"&Y&!%P_O!'k/
!'P:!&Q4%:Q0k"&oU8#{%&%Y:!%gG!%]:"&&2!'d5"c#&|!!%e/">&j5!(|C%h0-,%[yL!&j0#!r!%s<!(Z""y!%}@"k!%saj##fV!wI&t2,*k!7fV!wIZY!
zHh#@v2%v^b#!)QD%r"y&iV!&{2"W#%Q="fV!&YD'u+r"6!|(%_Z5%e?1d)&q~(%T!8s!&6&7a%Lr)%qgK"k"'QaC"x"%oD%P"z5#(mD!&cH(Lx*r"q=k<qZ
#%re@'%Q&W!X&"&h!',[Z!s"/q=,|!!%RE!&f!!%b:3&~]!f!ZB!ap!"xE-@p.)g"k>k!W:"%mB"TF%sG!)lB!%PK!/lB%_!e%r5'P)"S!*ko6!m!vT!!,qT
!"u%%nT!!&c=!(hx@!'Qq;!%iT;"^&H}T!!*mT;"l)&yYE!.mT;!&vO&[,u%#[,-dy@!+RA&(]!X(tD1TA%h#c'@%bTO!%uuO"sb!&idC"'%{fh#"f"%iV6%
+x3#%_hu##_!Q!%byU#!&htB"X%(Z]!!%vfA'a!t!l=T!K*a]!!&RvH!-^]!!,]]!!%TD!']]!!*oI&ag!!ab"[f!(f0(ag!.[*PMS)h0)Xi[!%l+i(qu!)r
D%h0!RT"'QJ)4o.&c'|U"%T!%iD#*'%xZO#}3I'sf?!&&"Z+%sbp!!&we!#a!b*&ve!!%dgb#!%ve!#&m%%ruM!(|B&k!,Q]"/'Z1"a('VZ<(N&P.xB^P!('
iE!&Xf!!%^.!&xH!%_W;"b(&fjO!(dW;!&mO!&|e5"&%lg?"r+%cc)!%W_E)h0Cv9#r+(a!%hlR#(r"xB^P!&xBZY!%sf!%&P.)%[7"f*&oG!*vf!"r1(?!+
zf!'tDqY!jt!r2t(%WpN#e?W8%{iR#%!a!S,%XL!%)!%iZT!"tD%|eD#y%.%ey]#&YP!W!r"W4%h_P#)[1.[*4QR"/e3&q]!!%J"nh!&|sm#)U"k!#/U&q9n
<&k"*Dr"X3)Pb"vG)-%Vs7!%]{h!#re"w&%Xy3"k='a!%r2,i(%osO(St!!a!ep"a_!r"%fwM&X(*r"ek!%_D%b"#F)^5!%z|M#X3)(xC!%T]?"uc"%c{N!&
YP!)it!!a_!Q!&x"w;%_P!##it!%{iL&f{""a_!r"%w4#e&"%_~H!%vZE"to!%tP!%ek!v%a]!%bK"h0%w2!%}2"@&3"uB%3!*oF"!'pE#f*y!%;#j]"th"%
O%a_!S%Q!y2}O!%pWJ"ic%%a*([t!"!Px!k!l3[/[P!!4tzA!b([P!"Z*P([P!!'xr""uQ"%ur"%uQ"bBl.=dR""kE&xr"&!h0RJ&%bJ#u@@*jR"'0"W!+q:
%htj#"W!&Rs"!*nR""0.nR"%7qa!Y!%q,"0-qR""d!2qR"!&3!(cR"!%zdB!%wp"!%zSK!(fR""-&2!6YN#K02YN"-%nf8!4YN"&)W0#.Te!&izJ"j#%jzJ(
@s"0*0Q+&wbN"|#%+"-&qD!&Su;#0b"&RE#|#0&2!%b]9"lG%dbG%U!Lk!&f_~"!&YE#8k!-ZE%i"%~",N#_!i&&UwJ(P"At#s&%k,']_F#_!f&%Y|/'t"%i
&*W*%X]n#10a:/k!R.~h!81n{!#sc!#/xLk!%k{,)la#q0k![-^Y#w10&_W1!%}nD%Rw!W'e!%lc:.k({e"FP'[-(TS!:d"U&v2r>%QSG#0_u"%?"S*%x;!&
mw|"(h5g3-b""*(:"t(&^z9#i-z3%gjS#%eY#18%gU1!&QiA%8U;fY#%Q-!%Q<!&WI%j5uDa!%Z}r"+,c9T=.P:#lU#f"#'zu9+j5uD:yS"F]2e2t!h#(^fA
#j5uD%akY#(]2V1i/lT!R(jU!%}]F(c[!P&e3R+Z&mJ%dlN!%PSK)k"X"j5uD,h0m0'kb"!+VY"!%Zx;!2VY"!%ys8#R5&%rdm#'|!d/*s,"%b^0!&l|x"!'
sO!%eeS##{'I({W"%0,i(&v#"&%d^7%T!8|#%d+"gb!'aqO"P/%M"w1&h&#p5A)T!&S#6P/y!%_ZM#-w1%jkv#!'~M"u#%_P33w10Fa%[-v^"1Iq(q!R#[Y!
>y&p5w10%XcF!&[q8%!i-z3&Zwo"%:Mm-%T}H%e4m>|#%-!%VD"|#%sun#%Jw1d!%Ph3*|#0|#d!S#)(p'%sQg!"z3&gh@!&]^H!&Z!"2*[!!&Uab#!(]!!%
lkN"0%]z7"|#%/"w1&/"|#/J&T!|#0O'TxG%.q)V1%3!%et;#i/_+&]q_#!%o~9'y^"A-r.k"%J!%|2(b,8];"Yl"%&C%>V1"%o!!%pzG#aa!.&1%Z&-V1%{
Yl#!%R)%X%~L(&A#lT!R(%SY-+Z&s"c[!7-j5uD!aa!'N'i/&Yc#lT!R(&naA#(V1,>!&d"(|#0X(g*y"Z~"&~Ym#+n(%-V1#g*m/%k,%wQ+!'fX1"|#%jjn
#'X(p*&vj!ao"%>"S!%V[G(|#0xg!-*k.({F!%w_B!'kf1!%Su/!(3'}W"&eR!"R1&gjx"/|#0P&c#k.q!e(e3-y&W"a&8%k*!%y'"T!(fZ1!%yQ3"0(u*!&
d["#s!V1+c[""V1,_y;!%~hJ&_&#h(o)0f["!%~RK!%G!&]["#%U-)e!!.Q("w1%r]S#"|#'mod#!&pZe#!'^|8%w10&&2(Q!"P/y!@v)%yyD!%<!1tX""b"
&ot"#*V1(pt"!&QQB"-&c)"1%g|k!!&[+!%Y-!&[[1!&dZE&)U!t?m0%^XP###-%-!&j43,X%T8/mJh(e0%-m0e"2S^##gp"*k%&aG"y&%lkN'j3"mJ-e0&U
/"S#%{G.O-'R(XT#!Q!X3)P/y!)%v"#0b>%yfM"q!%Rgt#"ZS!&~QS#!%]aN!'f_e#!%fjt#(|#0Ha&v3S"%U)%R(%o,%Znm#!%2!%G"p(%X!"d/%Xp.!%kf
:"eL%Wun!&d!-@UZ!%V3#U,e"%bG(*p(Fmg"8d!%l8!%RkM!)RXK!%n[v"*s"%aFp*}&/DY#&svw#!*VS""0-}Y#!=X}B!-kVG!(_[7!8Z[7!-}Y#!&[S"!'
r8!,[S"!7t}B!'skK!)ZZ#!(j]1!5[S""0=[S""_6'mkI'v!!h:u%S7&A)e3&kL_+nh!!kE&_x6!%l_K!%vy7"4%pU#!%Y#'[N-,u%S7'J"S7%_;#i-z3%aS
d!!&D"y&%rzT!%Z,ZA[U!&_^y"([*/_q!U0WF{4%XE"k#%f[Y#3z3%V4#g+V%h#ZA[U!!0n(Ah:S7%ue"&h<#i-z3%v^t!%e(%4'd7+a.4p]#X)!U6R!"W,%
nfn#%hF{5&&iRe#*YNwY!"|x!_6+e%~:(V8'/[!7*X5%m!&|/p+(WQ!&^dK"ue"+<+X)!r!r8p!R&T5%]u"%K!&nM7>!r1Q0X)!R!"U!p@#o)i]!>(i]!,ia
#X%xP#j"%d<#^;S7%o^O&Q+S7X%aI&X#7oP"a%W,R"{&t#Xd!>!i]!,gc##S!g&%Xs"|x!_6,Q<&m9*X%_R"{&!}R!W/Kb[!%_""_6&^"#h00%dc8"]P!%l%
)XJ%[i"e&q=uQ">&[8"[~!%rV5"vv!&m'*%+X%(iS![)e.V%%WQt#!%9#2[~!&v"#}/-&<#4gY!,>'+p!U!b[!lJ%etG-PZ"y!&m)g9{5Kb[!,g{"m*&};"U
,&_(&U,/=S@%qbO"rK&V[C!%[nR!%1%Z#%gjB5Z%i-z3>!x:ec#i-z3XC[~!u6v%{&g9{5"d*ZS"&f?,vQ"#X%-i-z3H~:#P)%[>'V%Q5Oy&X%)c%"d*%oPC
(z3e"2"R(}-%gZ+!&_}S#!%Qk#!%}qN!)}'&+a'e.a&%sD,g*&Xc#P."Kh:1i-z3%e^=&_R"KZ%h:%wUE%}R!W/1%_#!+rL!1b_"!&5!7b_""0,b_""h_#1c
_""0&c_"!&Sa2!@c_"!(n#!Hc_"!&dP!!2c_"!%R~X#!(c_"!-zr"!&wA!-zr"!'yr""V1(yr""Y!3xr"!%S@!/xr""C/xr"!%jys"+[1q!h"rT#&jv"Q(W@
.%Z^s##,|1-Xs""0(Xs""d!*Xs"%0M[R"%|b0#c!e20fc""e2%i'!-fc"!%Rh))jR"&#XLTDs!d"+oc"!%jD!5oc"!'vT!!0oc""_8Aoc""c>%oc"!%P6'e?
_6h:S7(%WJ!%djC%Z#(0+Pd"(&!|#k!xBvw!4Vd""0%}z#"g9%E!%D.xBvw!!XLQ+p5AxB^P!U&xBZY!%wO)_J%*h0m0&b*%[y>#i-z3'k{#!&Zl<(x3!_6]
!"e?%UaN-K0d*S7y!W'u%S7X#t)dO%xRF#S71%:#l+x2&m{l!!%d+#^:b@%axE-^%Z&+e%S!e7o[!&f(IZ^!({e""0){e""0({e"!%u^8!1{e"!%Z4!.{e""
0-{e"!%hc"!%h%!C|e"!%kjP#!%XtR##|"q(%}gv#)p!R&Y|"1%W!r"%6!'VU%"wQ"%SU%"wQ"%jd@!@[a!!P!Za!%I,n#&zT#!&Rm>!h*_a!!'|m;"r"%Tm
R#)h0m0a!qU"!q=m+|1pa!"_([(pa!"IU5qa!"zS!,qa!!&XJ!S#qa!"|#%P?&2{l%bS!ub!%XX%"ZB%pfu"%WW!&uq%%Px;*W/y&|1di"]37!o&%aB!'qzO
&1^/#WL%cn~"#L0&nnp#%!o&>%Wa]#.5@_s".if!_(|a#X%ub!SZ"&TZ"%uaE!u"]c!,n[!iw!'W#%n[!iw!,n#&'Udv!)/|_"]q"h(5)n[!%pw33X!e15Ak
,iDb[#vu"b=m~"g_#c_#^w"yd#]}"Q}"^#&L#&r63M"iw!6N"l)%oQ7(^!i"j(9uAP(&hwm#&n[!iw!5x"&jmN&#1w1m&)zev!!%jE!%8!%cQ4!%ZvT#!%Th
;,e%d"I%W&T,#W&PB5-ulg#"[5(eqH!4tlg#"[5;tlg#!)G"QI%F!%buD!%uR&"Q!%bxH(e[%7[BNQ"P*%XTW#!u!~!"u"&uv7!&zv;"[0%PzK!&d}e#!,up
H!(e]9!/{ZW!!%l^@!/|ZW!##x@/~ZW!!%Ze7!'ko5!%uR1!-Se7"s!*kZI!.{XW!)s!?_!'v;](mE%ZPr!!')"Zh!%|o/%P1'[d"%PPp!"S^"%QPp!!%hV/
&Vr"rH_-YP"&}^c"!(@,YHRX!zg"t%'ut!P0t%|;'%Sqb",f%T]"[p"b/r~!nt!Frk"X*k2'L!%^|o!!%r{o!)zz!q^!X*m4Q_!Y'cg"%D"WV!'8!%5!'41n
d"n/k2o-k&b/WV!d8o;k&_-Qa"n/b)_-%dub"7k2c*~5w!o;k&k&Z8b)Lr&SBw!b)LyY!e'qj"Y'y6rm"%n|o!"_!%u_/(^k"o-mI](b)R2%]i/"mq"&+&e'
c1z^"l'%Pxo!'t%'b)o-ZZ!&xfc",e=dKbr"a!Rk"e'o;S"v6sn!'m#&mc"UW!_-st"'lcc"%'b){Z!%r!'Wd"X*b/R2tA%qVo!6r&b/b)h?c1jW"r&~W"t%
eW!r&o-SBnT!](b)b)h?n2b"%=1w!y|!Q#dg!?](b)r&mT"Z8]d!kl"?c1qm"%J!%@)w!m4Q_!'w!P2e=%|_o!!&Y&(f%k2~Q"n/R2o-%_|o!)e'v;w!vc"Q
o!QU!}S"(Vxo!%ic"r&sY!(o!%cl"r&td!(+%c*X!rW"(4.Q6So"Q6o-tA'v;|g"r&wh"X*t%%w}H&r&ya"?RO%aa/-yW!^=|n!^e"e'^=|n!w!~t"vP!YS"
%brb"'_-YP"Y't%_!%_~o!!%TTp!3](b)}n"Z?y6Q6o-_R!QU![k"lZ"Q#Y!f%k2}=^k!%eTo!(zx!^9zR!w!rIf%&>.^=xl"Se"ib!b.xs!dr"j^!w!^W"t
%Zo"%O/P1zR!Z?y6uu"r}!o-_P!Y~!_!f%R2}=%Y}n!%](b)UE%yto!"{Z!%rYp!"np!%^l/)f%b)Z?y6zx!UEYm!%Yt/B|Bf%b)mU!h?f%R2Z?c*jc!t%uR
!w!Wr"P0ys!Q#dg!Pp"d8t%p0Rp!o-dKuR!l'cQ"r&r[!~T"xY"%|g/(Q#Ud!w!lNQ#|X!%ap/#QW!ei"%][o!(Rg!s5y6Wd!r&wt"%U+"wK%B&Y4p]!om"Y
'%s'5r&{Z!X^"v(Q6pL^9sk"}j"n2k&s]!X*b/WV!n/k2v6x=%{)#m]!s]!%d,#P1'%b!,t%'Vp"}OQ"Wq"c1_q"Yk"l'%/5](k2tAb.gf!Ss"QU!kz!t%TQ
!](b)|X!_d"uR!mS"f%k2yZ!%g}o!*}OdHi5WX"e'^r"w!rn"%nm/!%v*%m4^=eR"%t)<Tw!gs"Y'b/fh"Rc"r&Tw!Qk"b/is"nY!^=Vo"f%k2^9nY!Sd!bs
"Yp"b/R2WT"r&sj"%W#%](f(nL%w~o!(ca!w!Z8V]!ew!w!'^yb"!&j)!'qrc"#w!XT"&ogo!)r&X*Q#dU!v6Ww!Q(%vno!#c*cV"%ph/!%rdp!!%u_c""sp
!%]/'_-Yh"hs"bT"b.'0!%Tj//{^"gS"i5g6c1[@bt"jq!|Bf%jX!_-xi"&jQo!4ea"w!o;wq"w!hS"X*t%l?c*jX!e'rHgw!](}v!jX!t%%{)+w!]d!v6Z8
jX!qt"f%iS"_l"%ojo!(zV"j^!b.t%'{H%5!%kP/-'f%gBw!Z'o}!](mEvL}Z"Q(%r0+rHtNu}!PLQ#W#ks"r&Wd!%m(-s^!Ckr"b/qb"SI|Bb/b)_-]k"%T
jc"+^9CYt"VT!s~!P1Cc1Wo"%upb"!&[-3}=^k!zy!w!w["t%'Q6t%Cgg"r&n2CWY"hs!x?%_*,zy!Q6UW!Ct%'Qo!_-yW!T^"&iVc";f%k2_-b/[b"b/Pq"
X!r&o-l?V}!w!P2X!Pj"c*hY"^9sV!w!vn"sV"](mE%W#"Xd"%z0&X"n/mEe'%dt/*si"l'ie"](mEmw!xs"v["%R43}=y6rz!^=Q!Xq"jq!o-Cx_!Z?y6rz
!Q6b/rh!nt!%]cc"!(h#!&}dp!(vLnR"Q(Z?y6Zs"%b)!&a)!%d5!&[6"g]!([6"g]!?[6"g]!Y'[6!T%w5(g]!s^!VU"b.f%R2%n4)f%k2zR!n/{^#o-jf!
%^@!&ysc"!%{@!%z7%sb"o-jf!)/(v6Z8b)h?rHyZ!*N!&{=(m4Q_!Z?qy"]W#r#&X:,w!t%Sd!oW"n/pb#ng"w!sMTz!'X0%R2fi!rI%A"u{"%}7"_y!%bi
/&^/|a"d8wC%zR0#c)r#%XP0!%X"#c*b1%n?"jf!({!+P1'^/b/R2c1_-{DRu!(|B!'P!!%ruc"-aK^p!w!P1zR!wCc*_-w!xV!v6%lX0)zz!q^!Y'Q6So"X
*f%/G"_-%dTd"%'^/n20d>-d8f%bY#w!g]!_-V<r&[s%Y'a["&wA'^=jq!y6nX#}P!(k|u!!'nc_!"{|")qQq!%CZ*sC),"sC&[qK!(~zk!"WE'S2&[_"Cb(
Zh!(^n.#W&dU"'*%_8W&X[!'xqK!%3"Ro"(+%_8W&X]%&~bJ#Z*hGS#s<%](V]!kt"?s<"hs"%uyo!!d&u<"P24u<!%q+!(*!@w<"[_"],x<#r&{Z!,z<!&Y
>%b/b){Z!A}<#r&{Z!o"P=!.}<!1w<!-o<!2f<!^*{;!0rW!"(%p[O&vBy",O&ci]#!%ttN'e~"])(^!&&m^a!#k!gL'QqE,vB_!!un!ER]!BNo"&&ozt#,v
B+:bAS%y"e.r!(fF%Sic#!%ixj#3vB'vBW#p^!bBX)pNoU!@BbB{S!oU!um!_p!~o!%_|6!%Qb;"_&%P!#1vB%nv2"]&%b|6/w&"W>c'yi"du"vBW#sP!u8X
)kv!|@%Pc[!"|@4I"W-)I)i_#Wc"a{"rX!o]#Rm"ed#%gfE"r!%gfL"o"&oSG!)zPl#&^##h&V)&1&-f5cV!#%}_/"{X!%xp{#&g"~&#u[!%uj."O%bdi#!%
aoa#"},%hrO5[&j2&bM,7!d&vBW#d[!{@X)cGu8@B{@v9<c"#~X"YV"%>2We#U*U_#vBW#dAo6X):sx!@Bo6sx!hZ"oy#7L5h|!R{"YV#T{"Zd"]{"rW#UT#
fU"Ud"~X"{a#vBW#:u1X)d[!o6%[vp#!(fT5#W>c'*fT51hZ"zj"[j"{W#uS#rX!W_#ZW"bd"hq!xd#!gLm/^#&Rs:"!%ea}"#a4Z(%kzI!(saK!&pQJ"&%^
eJ#*~!(;!%|zI!&nsR!!'a]L%W!:j*'jZ2!%]!!;la9!Y!ia9!'|"!0ia9(%h7!gLk!m05ia9&gLU3BvC%e^>'{K9)m1S{"%dw6"Ti%%2-Qa!m%!gLg0)gLm
0"|K,%gVU#/r"U[#gL&U[#dn"fj#&Sh%gLpj#vB,'dR{#!&'%,|k!P@&zjW!"RO%c,*QT%u!pNoU!t_!RJv4"i!st4!k!zXJ&t_!XF{Cu/&QaK#T!z>%wqL+
(i3O![C,}%g-&%o1%bp"b"u%%Ze_#!%z}K!%S0"[C%H"{7b!{W"1zH!t_!RJ&q5@Wt!h>([5i3:4Ra"%ap5"Q'%pdY!)S!s+.R1#VK#)}Zw!!%YXW#!%{|^!
&:2q!Q<&Swg!#^[")%y{L#([5%drf!!%v^K+1y&f;Z&pF^i%nR##Rw!&Z"#>Wc#%ypr#!%p~'"B%|T>#(0&f#"V=b!g#!&|%"v4["}%!7_%%hV"vz"z5%hx4
!%hp(!%QRX#+hV"z5Aiy!&Q|!N%d&%{wO)J!v{!#km"lc!X*%u-#y=~B%T[b!/F(tX"&)h#r",q36&u-n'%epb#'"mV"dQ!c+cL%v&'v!}7d'[W"F%zZW#%k
m"u!&'mdn!%R%y=V&%|U&"u'%Q!%w'&^h%&b2!%~iY#!%nSM%B&}7%[zJ!&uq;%]&&b#&d^|#!%_wi#!%XvO)5&R41R%y=^/%P[7!%m|o#!&fY(!%rPG%km"
#v{!%cv;!%}lt#2u"1U4o%%ek#!|(XW!"!zp!#=R4pI&P!!%<!%W_o#"V'%vyK!%.&Rx%/u!&%z#!'o"+hV"V&.!z5&pk!jo"|9*u"#@Z!(pa|#%!V&k"%U[
7!'=!'W"!'G!%XsT!!%bsL!%Rg:!%YZO!&P6!%mfF!%qdP!#u;mZ!%Z#!%YwA.X+d&1t>[W")!&fm!|7R%y=%{}^#&u!&s"/&up{##[OB%_'%oQ"Xw"hV"&V
mY#!%,!&jtO#hV"V&%P8&k")VH7%Tu2"z5%f|^#"k!%['!%^j8!%J!*s}9!&UvI!-Zb;!%W3!+E%Yp%&g1)R~9!%U)!)jb;!.^aK!(yft#!Fnb;0?5xa%P'l
3Z(~#a,&9;%DY#%goK(Ul!,S7)!^!g#lqJ%k+S!i%a!j#!k!p:#BN)aYW!!%T}|#!%YR;!(eYW!"^B+eYW!!-~m;!'xR;!.Pn;!9yR;!%zhO!4pr;!%7!F~Y
:"!Agm;#k+Pz!&rzK"3&tRL!%^pw"!%dm>!%ko2!%]h0*(k!U&!|C!Pz!'%Sx2.,U!k+'b1P/Q<A!fQ!'P>%cWM!%o[K%r))]5{!k,!'W[W!"T.-W[W!!(Z&
!&T[W!!'fe5!)S[W!!m!p^W!#k+|P%%a>!(R1!'Qfu#!&pme!!5w0!%]Ya!!'w0!%QXH!,w0!1SH"*%mPl#!&{Ye#)Lc'r)@2_M!&(!2]c9%f-"U|#%vY<%%
(0g!ue:%k+ln"uo!+V%!*Y5"#&Z5"u'&Z5"u'7Z5"u')Z5"u',n^X!!5Z5"u'&tdt#8:S+IS!e7eg"|]#ln"R:!x*rd%W#"ln"|H&[CZ"@wDu!%]!!]!hL"u
'*hL&u'k+'Zb%'_)!-opY#!.gP<!S!ndZ!!-~]u!"x)%.!@odZ!!&O!,ZoY#*k+Va#'!rs%ti!)Va#z!k<#*s&%gt)!&}Q}#&,bR"%k]!%iu?!%qVc!!&hl1
-4r*W'!vr#C(,X#2eB&lrH!l!d=#~X"S|%3t,!p!~@!%dV|#!([ej#!'d]S#!*m}K!,WE"g%&a:!&]t:!.ZE"#(WRc#"x))YP}#!/g:!%UmJ+r!r.W(DS'Hz
(U!m,%xD!&T^C%[}#'}{#w!iq6+b!S"&ko"&]5u'&}0%_wj#!%RvM&u'&3u@%PeK#l+s"l!z~:!f"gu6%(f&ZDz"Pt6!y!f&"S"*_*!s!^*%k+R%a4>cc;!5
jW,!~!vuK!+jY:!%YfJ!;{bX!&R%a4k+et%2dB"k!OTm3!c"qxe#&k+S!PR#So#{!riX!"o4)szq!!&l|L0/!u#1y&q(9!x*3y,Y!-TD%sjN"d~"&skN!%WV
<%Qg!k>qo"%hrM!%fv3"s!&o|z#/c'fB}W"nDg^!&sw%@x"]]!7!r/%^ps#"Y#%^V[!&n(#~;i=k!oO!)uTk#"S#%p]k#5n(~*@|!Dw'@bR"%[[!c-!jX#r"
~1&uv%_A]~#%XkT#%n(@iY!%ulM!%ir)%f*Z%Z#%ly?%r)"X5%__1#jX#z#&xu)!%7!%U_b##2Q+%{y@8z#!yv#[-v!d*k!yN/W!w'e%SLp!yo"kJMS0!v_%
?r"%s(.u^",Ws%%9d*r"l="h>!r"%eZD+ou%d:e>%p8[l!&b@z'%|pO([[!h*P'sLP4t!'q[='a'4gb!]o!fG%veN!&'!%Q^N#]o!ix#%chO,]o!ZU"c!/hb
%tOd&yg"-~m"%oC!%Xf@0!r!s?Ta!q}"pr"#uAi"T!fG!fG5%Rj|",{;')?e!m&e!1h3ud"%UTN%g{%_!#&UbF!%PeO'#s!SDkx#5%kV',fG%0e9(f&~}"k#
%uA%ce=!%X}|##k!#%eT*%x~##^W%'=%4pFq/%d!!%d]M!%Qq:1!fG1zh%d&HT(YLc3^!"]o!h!(fG)ujY!!%qC!%xp!%(fGiS!%hx!%*j!c0'i^M'fG(fG_
DwR#%jnC(]o!ZU"z1"]o!:%QXa#((fG[Y!Dj!^)%>(#cX#"(U_%P7%eY@&Ta!;!d&%_U*/rB(fGFx9#r7&%Ta!Mm-b"%5!&oyI"q}"%puO'y=u!x"!Qx#%gw
5"L&w~Y#%i"Iqx#'=);%T~"5A(fG&RzB6%aB5-a{!#_X%!fGQl!#p9Y-%b!kp"#c{"b!d7%b_"&R/1|#5%lkK!%wlh!!%gsM%fG_!"&Zla#";%flO._!;(l(
fG)b!bQ!v+(d"L%dRR!"v+%z#"r"%_SM'h#tK#?r"%d&"tK%^oY#&Y!PW!%b!%jiB"r"%UT~#(n*"b!m&?r"'j#/l*(fGUW")Zu%#}%)_!Z&S)m&%5)Ha&R!
%U-b!l(%hfr!!%S(%u!S!S-%dpM%(fGH%cdh!/!kX#D~}"-(fGq!F=bb%#Ql!%mPC&6Q!V<%%VlO&kX#7!Y)%^*!%USN)fGd?yX!_b%ab%#_r#%yTM%tK&SD
%~(&r"y,k%X9%j%"a')ze1'{;'co!3Pt"%WfO&h#3z'@%l~H%d&M*%soX#"|%'jeO"!%<"a4'rbk#!&]nv#"zq%%]md#&n!#b%#'QtL!,pcn#!&TtY!!%kL"
~*'ShM#h#z'&xeO"a{!&^Ud!*h#z'&w'{Q!{?k^!RY"&whu!!&l!!(^pZ#)!z'o8x%@{!"%S{N!%}q;+b#mT!"co!&co!yP"Jd_#%blM!%iW!&m!T.m="%}s
p!%o#m^"8%z_@'mv%m;"}8}7'|sM!z?~}J!X(fmN!(}}J&Y3|F]+Y3l!}}J"Y3&z}J"Y3b!m^6"Pa!?w}J!G_^6!i*{}J!Q!QS6!P!}}J!&gS6!&]w^!#_n"
jk"1U~J!r!^T6!r!t~J!'mRO!o!|sa!!(e^!!wDju7!&~Tf!!u)ku7!X#|e!"hG+}e!!g!hu7!|6dr7"hG4dr7!%X8!}!Xm!!c!tzf!"hGJtzf!!%t%!Q!tz
f!!'Pd'!(ce|!!&rrX!!'TRN&#cLV!3)WRN'v("c,>*&XRN%-g"S&%{ea!%V!3"'ie|!!&mzN!%hC!)yec#!&lz{!!%xjN%e!&Y!')!(mRN&WL7Q:e#&b)!'
F!%e?!%eK"3%pjK%V!3l+(orA!%wSK"mD%nD%t!2m%(rfY!#V#e!&nb;!&Y}Z#!%R"!(Xlx#!&Yy{!!(lbY!!%pWL#V!3<pi9!)oi9!%eC!%lSN!'cf|!!'n
Q|!!/gf|!!&wR|!!+SsY!#V!3*|tX!!/Yh9!%|_;!%{QC!%d{B!&lxN!,rzu#*o2#R."x"b!v(#%YRC"b(-grY!!(ghF!&*!*vjr!!%wrY!#c#e#%^'!,|e^
#!4Xau#!NalP%!3jf|!%&Q!~#8}c9!%rje!!%npR%"P"%cRN!%[Tj!%Tu!b!v((v~M!+cRN!%]&!%D!+[{u#!%Qp<!)m%"Z*%psu!!%hg9!&|[u#)*k&~:}+
.U"k&%ng9"!%ba|!(8k&y)Fa#q/(Uh9%@!k"'cfD#S!S%%lS<%f!4T"%i^r!##W)%g(!%5!*_h9"/'mQv#&P!v!~;A%u+!&]h9"K%TxE%P#f2Y!&_)!%}-#b
!v()rc9!&af9!-Qb|!#b!v()yT8"))co^#!&w]d#!&QUN!%okM(NQ))]!r'e#'^sY!!&WuB"z-&]Yr##36']Su##}*]!'ZY|!!+]sY!"f7&bp<%!P!WM%e~a
!&b!L]1#,qlX!"v(&v,"t-%{dK!&[in#'o0*;+q!%luD"o~"%kiD!%i_i"%=QQ#Q!%eE!%{fA!&p&#SN_!%Wu;!%bUx#!(Yc|!!%_va!!*^^d#"H&hc;!'cv
A!%]pQ%!*md|!!&oX<!'hsM!&bd|!!'RwA":%jsM!&d]d#!)m[|!!%vvM"e!%fsM!'Ye|!"X%%be|!!+of|!!&h}M!%UVN!%ye|!!%Z3!(b!!&a3!%maQ#!%
Yw>"u!)gW5"_!%l}C!%idL#T!8(~mG!%^jO#|'I%Q]Q%!%ypN!6P_|!!%w="_!%t+!&VW|!#T!}'*X_5#+m%&fae#!&huK!'~Y|!!%qVl!"g'%T2"7%z[2!%
VmO!%ntY!!&b%"2&p5!'ng~##}x!T!%n#!(ZuY!!&onM!%oY^#!%jZ]#&u!a%a1w)'Z)!%:"x"%{"!%>!%q~l!!&tg|!#!i:%RUz#'y"JBy"m!*puY!!%Qh|
!!)]'!&quG"}-%@!&x{Z#'%]KR/eV!wc!(Uh|!!Geg|!!>ag|!!)x~M!/t~M!%d]N"S%%x""&%x"&U(%*g(CUyM"3EvX9"b4'e{X!!&PyM!'a1!<SyM!&eji
"!&ruK!.nUz!!%[oH%~:XT!X%(;&Ag"P!@'ZoH#8P!'YoH(~#&FU!QW"t&%qj;!([oH"hE+[oH++q!lZ!d=W'}&cY!K~#'T!!)G!&boH!'E!,boH"hE%_eO!
&m}<!%X"!,[oH!'_e^##*m"+z|c#)Zz!]#&n8]#u0-+n}8!(xVR%!%V>!%RTR#!%~5!&]nx#!)pe^#!7px8#Kl9%|J!(rx8!8We|!!&Ujz#!OXe|!"*@Se|!
!&y(!8wbR%!%S{c#'l)[%W1V!3-ful#!W"p^|!!%l{[#!/odQ%&l#!u}"xP!'wvv!%&8f)&[uM!&pdQ%#Mm/(c^w#!%jkC.]!EaFf2z6%vEn8]##Zz!]#G]b
Q%!5ssM!%zoM"[|"%PW?"P!(pVN"g;%xiy!!%Wn|!!2Xr|!!)[wX!!.|VN!&t_N!(S6!/^r|!!-~iy!!&tp|!!%UVN"3'dhy#!*wp|!"8Avp|!#8s!'kf9"S
)&ZJ",&WM!&mnA"T!+0!'r=!'suT!!(a_Z!!%zd9#m7u&%N"'&vwY!"e!)|cz!!%jg9!&s{v#'hGl+2S#7%dj8&e%U-t#u!R!YwY!"u&&zO!(x!!&,!%dk<!
&z!!%%)S!{7Y)gh!t"X!'&&#Sp"r^%%f{f#!%gjF"^7&Wu>!%hR;!&h]k#!&usF"!&~]k#)!3p)!<{#a,%[UB"_!%dvV"%n=a(1%b{K!%Plt!!%Uj}!#*}1&
[s>%3P!,&rsy##b!k&%WL&c!d'@S&%}iR%'}3k(Fb!k&&arY!!'k{O!&~xN!%~dV!#&y)&xq]#!(kQD!&fm=#b!k&&hm=(b!k&&T!b!k&&RZB!%PD"m!:R!%
'6b!&em=!+uYS!!&zd:!%ss/!%ptH!&ihM!&+!%T"!%QRp#!(vak#!&Zsz!'S&Z#g0#{)%ojf!"m!'ijf!#d'-%jjf!!%wq="3%uYS!!'kjf!#3cP!%W:"T!
'^iS%!&kW_#!(sa<%-@{;%w!!*:!']lQ!!&a?!&vid!#Jp*'k|N!%skk#!*@"w1&mZp#!&rcN!%eYz!#-j>%k9!%yuH'c!1,+WH%paY!,U&I!S&e+S!T#n!m
V!#%X]H*q!S%XP!;6KuMn'%Pe^#"a.%giv##c"P%&/%!S&R[!-ymO#v}!x!(pd:!%u_c!!'p%!%|I+-d4Fgh!fv"[<[-p"gh!%]*!%[*"_Fg)[*%gh!yB'%%
#Sp"um%a%{2+yB~#.*k!+T!-X(%v^G!'hzv!#m&m0%{b7"u#&c]N%-k!{,%|aE!%zsN%'f!PY!&tw.+'=r"-@i=KT(0%iUC"S,&Q!"6%iVe#"})U%b4&PX#X
b#^#'%cYR!8cb"c^![T"f-"w3&!UY""QKf-oU!pp%]v%TU%c'zZ#^T%&ug"gW#%aVB!%SqO!%E!&?*bKje"&QKf-bKca"q!%_h]#!%ojR%!%tRf#"r!8px;!
'u{;!(Z~O!%{]M"c'%{j9!%yjG!(mm?!&[Xi#!(}{;!.Syz#!1sXi#"*%UXo#!%nu&!+SXo#!&}bB,ud%Yw#!yZ#w3ia"u!QKf-&&q#).Q.Z"r/ug"gW#u!)
5>.~x!&'oY!r/!{W!P4&w3P8u!qh#{z%yz"jW%QKri#}Z#cw"aw"Qj#R_"cw"aw"Pj#TH*]Yo#!+[Yo##Z#cb"-RR9!)wvi#%ca"#je"'Xco##QKf-'h!!+a
co#&cb"U,:cb"+aco#!)?%je"&ca"-s[i#!%W[>!(r[i#!%]c>!%<!+s[i#!/Z[>%|"oO-'_mN#.W!&[l9'oy!#j2@|!'S)(QKf-e+S!n!&&~tb!!&uS!!&o
qp#!%g^i#%=u3;)?%p!S!n!&;0A^X!{P"qb#ZT#nb#t~"^e##=xS#5|"sA(UPO"[&&elT%"[(%v[',![&&T4"Z"p5U&3go"K~ek#!A}_h#!%VjN!(jU<!0g'
!'8!g!tx@%go"P/}0Jbpj#!;T#!2Qlo##ZW"go"l!h#3Z_%_!Nb^!u%fg%h{"h{"&aU%u-l3Z(kZ#ux"c+rS!'Tz@!%dc/"L%UgN!&zQ?!*Zj*!%r|E+!{",
2bR"%VI#o0%[SW!'l*l"1p./%;!%9!%_Z?"U!%ix;!%lyH%Z!x(%%hzP!!(qt?/a!u!{+2_Ei#R&a,f_#&eR!S-V#%}_&#a!S#%ohl#!%sPz#%d>/{b!%_J!
%[!'P.-Ye"!{"%zd>!%8!'pc(!%nxI!&hnF!%X~~#!%]W/&7!S%f9%]l*!&Sca##V!/'Yl**Q"Nq6S#7&{e"k"%uq>"q]!%u0/a!u5b@~!,%q>#]D#b,oy!%
%r"!%rsk#!&oaO!%a!%f9y!iq"%*'%=l32vt"%{{/-@m%i(s!W#Ds!W#a'4{r"%jt=!&[}H"S#'YyB&rw!S!P!XD%jqB!&pj*"a!*pj*#s_%iq#%pdO#l*x*
&eiE!%qPA!*onB!%w-%Q!@r9)yhA!%e~B!&UaT%!&Sro!!%h,)q6-wS#%l)q6Z&%Wl*#Ra%wp%%V~l#!%tXp!!'a]Q!!%Sh&&&%^!I(b{='9)={|!bi!%Z^=
!&k_9&4jA7*%l^/!%nTC"-&vl'!%_q'&va%BNv9%Rr_!!~!ero#!%R"%1}p""%hr_!!4kro#!1dP^!"Y"X!_P^!"f:'V~p!!FaP^!!,V"!j![P^!#!ya%%xu
O!%ffI#o"&'bZ{#(#hC)U!^7j#&Q."Q=%VUO!%Ye@"xG%iF!%^{>%P(i"e;%y}I"|'(pQl#!([i'%%!zw%(ci[!+T#U,T"MvW#q4#nT%R'%x6':Gu%#P!&g{
A*s%T&=x)j%#=TF(eY@"Z9%|v=!+~UC3#dV!"bj"u"}[#-Ij3s#"[,k.k_!hT!Z&U&%^VO#f'y_!&Y}f##qx!(&)!&piS%%W/Uh%r7*Y}f#"iw%'X}f#"y_!
'X}f#%G*y_!3V}f#"_T"4W}f#.&v!R#S>%!R%3ROt@.~e!X!e}f#!)ehQ%!'{X[!":%eXG!'nz(!q+_}f#!%e'!&oq_!%1^AU'+a}f#!(fY<!LXle#!%_+!'
zuO"6%s/!%[|f#'/xO%#ZT!(q^<!%npf#!-v~f#!'ujT%!,jQ<!'q"!>w~f#!'C!e.x~f#!(PX<!0w&!'}P="}1%|}2!&ZX<!%guz#"c#%Ps[!"uf!%srH!'
5!(vP=#Y!@(^t_#!%S@"d"&YvS!!%oiA!%_d?!%|@!)dX<#_V!/'u&!%}iJ!%aYx#!,jX<!%4!%mh0&#[6*uh%&b{T%#c!p"w+oRg#!%g~o!"X5(R,!R'yRg
##C!&_T!!*pQh#&Dn(@~'%eov#"&%iZp!"w0l!fSg##b]%_}#S-gSg##Ym%~m%V(hSg#!%pPQ!!d&qQg#!%~o!!&rQg#!&T<!*rQg#!)vp!!8rQg#!t"pQg#
#Y!v<;qQg#!(ru!!AqQg#"#FSY<"o1%wX<!%}ry#!%y{*&b=r/Z".%n^p!%ZDp#Tu"'U"-S&.a%Te!&f("y_!Y!fAiA&lwq#a!{f"mQ"{f"mQ"Ti#]g#sO|g
#kQ"hf#mQ"kK}g#}f#sOng#rFug#kKTf#wW!lg#kKUf#Pg"Pg"mg#lQ"lQ"kg#Pg#kK^Q&fg#sf#wg#Ph#Zh#rFog#wW!Uh#kKSf#eg#~f"wW!}f"kKzf"wf
"vf"Sg"Wf#[g#kQ"gf#jf#rFtf"cg#*2m!Vf#vg#]f#ff#|f#kQ"Vh#^h#]h#rF^g#rFmf#wW!xg#rFsg#rFZf#rFjg#sOSh#bQ&rFzS&hS&lQ"~g#xR&hQ&
Sg#sOyf"rFQg#of#_g#bg#lf#kKdg#sOyg#ig#kKXf#wW!{g#xf"pg#df#kf#Zg#sOcf#tf"ef#kKzg#Ug#sO^f#xf"[f#if#sOrf#rFxf#wf#wW!ag#%K8T
h#Yf#qf#tg#yf#mQ"Wg#zf#mQ"Vg#_f#Xg#Yh#pf#[h#Xh#'af#Rg#Wh#3Z#&[m_#%fAnGl1'dXB!)nsB!'2!&T'!%:"u!&cWL!1S{_#!&kcK!%_]A!&tB"}
*&N!%aZK!(c&!)((nGl1p^!sQ"Ka,(trn#!%ax;#l!%%F!%RL!&YVC"u+%]}Q",a!&~'V0W!@}t#"c#k&%kcp!#(')Z^^!&[%e#b!v=&x{H)h"m"R!!m"i&k
&%ilK%RHRHR!%]Q@"#+^Q@!&wzz#!'i}e!"~(%wj|#!'Uy=/dr!p2wk!#=dd""Z-#VS"Z-m"k&&cca#%c!/g"%Rd@"'7ix?!%my=!'gx?!&hun#(b!k&7b"#
27Yx?!&I%u".Td"%UkL!*^x?,.s(P(o2#i!R.b!k&l#%RhG#,k"%fPO!(hkG*8P!V.#)r,W!f!%{km#"/&lVA!&sT^!!%hx?!%xZd#'!k&l+l>y+&^hU%"d.
&|Q~###c,%UnZ#"_7&vpV!"RH%cE*JX)U!SHm!|"#Rh"*~un#")%[tx#&m!xNh5h&%~|?#m"/&gme!)#*k&)In0d'%an@!)z|_#!-Ps]!(#^b!,uC#Q<%Qg#
!%%!&gRd!!,|p?!%}a%%k#%{X!&ya%"_!%p}G!&pwV%!'wy?"b"&dU@"V#%RW~#!%kmc#!'oS##&z(&xx?#o"];%TdL!)STG!%VXL!%h"#@O+o+!+gjs#!*b
vn!!&Z_Y!!'PkC!&lrs#!&rlK!%yaL!%n#&S!b+Z)b!&ph~#%W!h"T'+sgA!%YrN!%w-!&Qm?!+n,%%K3&1!&+'0.{z!m@/%Ru=6ka#%p*r!g9r8ZR#)!xz"
)r!P.JbAK3Z#!i9'ReW%'K3&KZ#%q]>-Bf.U%k!i?'W!X(!V(yE'd}N#e*S;%=+z#cD!P.%!h+Ty"}w!(|R|#"k!q!j0(Z*{f"|Y"{f"|Y"Ui#'|5"|Y"+|5
!(j5!.S6"_Q&'S6!R!|5*cQ&rFmU&rFnU&jS&lQ"~g#R!|5.^W&kK{Q&nQ&iS&zQ&tg#yf#|Y"Wg#zf#|Y"2S6%fAnGU91R6"U9)R6"U9ER6"U9+h&!)(&nG
U9d[![b!1R6"U9&e[O!0S6!'ytL#St!D%c}%!,g4!A_6!+^6!%Pi@!%A!<a6!{"S6!*viA!%nbO"k&%XqJ"g'%Vb<"k&*W6!s%~5"m+%{M&n#)b*h["%PVx!
(!h["C&T;C%gP{!#_&h"%]zZ#'o&"l~"])!%9"W#%9#ER]!1x6!&e-!*x6!%+!w!x6!f!_1+RFoR"(lX!"!qV"3u'&hXD%&rt!%&c]59/a4pb!Jpb!s_"Z"l
3Z(1k&%P'sLv-(W^",|!m%%e+Qu!%kcP"#v("&B'fz"S[%o#j|#t_"%A(t_"pb!Z(pT%pb!&'L!&cmg!*([<[-qV"Z/l+xU"/&E]!l.^h!wh#yh#[]!!k+SJ
.P'sL&Ph"{m")!ma%zh#6!o[%"zq"zP%}U#_v#w'Vt!-qV"O!e>3zO.a_%P'_.e9&.wT"z'm=r'[<l3r*qV"s<qV"l+S#){h#%u8%t"#)bQ#%[~A"/(y"+^q
!)Q8/d*)Z#k"%%d""&&l"!)XxE!%Ri)"a%/xsE"^&%yVM#RFoR")WWM!&ZhE#RFoR"/kbD(k+d:pb!#pb!s_".rxE"z''jVF!h!xl?!2PVC"J&qP3#n(&%m"
'c#[%|!!Y!){ie#!X"Uv?*~X#P8"sL&w3'c>'xSA!%ZB"P%%Yt)!%hno!!&oTf!&#s!Hd"(^jC!%so{#!(J"Zc%%XhL!U!TyE"Wu%1TyE"dE%Y^I'y]"k}#v
h!AoU"%]uU!%r!Q!.%)!%PlN+i-y]"1l-U"d&:m%l,%qwL!)w"!&yj}#"#%Xg+!&TVG*S!o!f!k7['F#4%fRA'a!W!,S#TD%UPO"e!%}^|#"V'%exs#-f'_!
>[Z!|!f!m*mW!#i!Qv#%UcH!'g_P%&|7^,g(p+%[UE&!f'_!R(%U_P")a!l+T8FU!nQ#t&&wkB"!%l~z#'YT!lD!l.&%{gs#%w'1U#':"YD&~tA!%eeL"~*'
r_S#(i!!j'o!s"V'(Uy0!%arE%!X.[&(a)!'|[c#*hd%"*V)#c/"*'^Wb#"U"%QQ*(a!f!Y&&r=&%eW>&q!~,&^B'lWM"~*%QoL#&YD%~mL'_#A#i!TV!%ZS
M!&mcg!&d&|1m*oU"(mbk#)t,-Qg%)#l+i!%_wW%!%ppq#"a!%ic~!(ge%pt!so!&={?%|wB!%_+#&D&_uA!%smL!%xRB!&v'"i!(w'!(foF+*p"g##j*T8#
i!h3%cSz#"a!%kcI!%Rag!"X'%E#WGv-(]O!'eYz#'l.#p?U"d&&eag#!&Peo!#x1/%zPx#"dt#&RdI&a!!j'9%ym7!(r%!%jpe#!&]PV!!&l%&lG"Q:b&'e
vI#o&l#+])/l+S##x}"%#{'/d&A*s&t,&Yg~!-oU"P&Iq&#~#XY!"oU"*U(%]{U!&d&)r(8&:(f!m%4lQ#A&&n^E!&QP=(*8j!1dY!y!&iUf#)a!,Tt!_LR%
?[!&&!%r[W%!%,#[!it!%_v^#%9a,_!&tlz!'U1P'3]<h,'eaF!&gPp!(t'y.X3^&t'y.)0%t'y.,(fod#&Dr'o4#%uuW%,l!3l)[%k-~r"W1]F#xW"%-#1U
'%o}B/f"q#,/-g&l:)j)!SN&j&%nvC*[!t'y.t'y.L3hz!&'0o'd&P^#l0S/Wf"t'y.zh!"r/.L3%r})&t'y.1!&vn(!%R{?'m"-q&b"V!)gfB!(sSp#!'gf
B"b"(gfB(l!3r%R!!id"%oyM!%,!%gk?!%xxB#U!|2%c*&pI_!R!sZ!%wu&!%A'm;"R!%k,%|e?'P'3-t=l!'vbS""3%SY?"l!&TZ"!(Uf?"[!%xp_!%ab!"
J/de?(3#l!3&f&)fT#!%r{0&Z0nCy<X#%WVL"J%h%!&Z]?"e"&Z]t#%R(W4b"&~aS"#P'3&myB"[!%q&(7t'y.hz!&s0(_iB!%XoC"*&XiB"nk#%y&!(YiB#
m'R!%~O%l!3m)&{lI#a,R!%~hJ#x|"|2&wi{#&l!3s(R!&~rR#*l!3.Rp"#g,u4l!'sgS""Y!%hb{#*z1q#9R!!]'#r|#'=#*~!%mjB#6lY#'pjB!'T{B"U"
&eQB#b!T(%St5#l!3&YsS"#{"v&'QbO#%kk"%k}H"h5%|U,,l!39_!a,b"m'r%6m!=V!%6V!d'6Y!"s(&tuW%!%j_J"u/(rq5#S&b"%av[#!(eTg!!%Rb,!%
QSI#!a)%Xqt##vK!(}jB#V!d'%VdJ!'{jB%-d"b"&ftV%"V=%S^B*{"%|'c#_&;8|'&Vs&!&geb#!%{(&j&"{"_!%{nP%!%z,!%}dB!%s',u".}1V!6u/oi#
jU!{"W1'U-!.[eB!%d)">)9!)_p?"{"(hyR!'l,P"&Ha&)E!'le^!!&XRG!-YgB#U"{"&h|}#!%dli!"a8%PSp!(l!3t'y.f!bA%m}b#!%{u"&[!^7!n"%ce
*(3&[.(lh"m+&C5f!4s">k'/UV!l/%t'y.]%&;h3A|^!/Vk!'P!%i9&b!%Q+([.!lh"m+Bi9)g1!+P!%Pl!}o%k"9F!-kcp!!&yyo#!%hiB%ds#b!ab!&U2%
1b"&*eiB"b"/ciB(b")VR%"h#Q)%cjB&k!d*ao"k!%|}""kJ'_b{#'!kJlT!P!1%@%kJ&Vz!&tP6"kJ%_~R!%[*/J-~T@#3O%b4!,eq5(P!:b,b!T(B%bur!
&l!3u6B%Wv{#!%qyB#l!3%^VC#[.I%VsW%!&fTW%&[%x2!N%2%p!*f7&Q'!%bVQ%#}h!f0%lPq#!%bV*&X/1U!o:%Q6!%RiX%"c%%Xr}#!%_Q>%O/{"%dYf#
'vH%U-b#S6%ixZ!)"t'fl##c%u#Sg%%q5,)U!bM%^u"S3&o[!vj!Za!&s6%U"{"V%%}_N(l!3,l0%Xl%%o1,/py%!r!g4u#Z#&e-Z"&kr=*Pa#~&k"u6{"q&
b"P"%ZUO!%eaC&o7t'y.u!%uRP%#Oy!%fzW%1!b"t?u/.9Z&V:f6.u,&qX#"l!%SWp!(4vt"/_a!t'y.;R""a&%Q"#WF%%z9!%T8!%iV1!%cnm!!<["!.K!'
c"!&hvB%-b!b"&U|K!&j_?!&p^P"*X5]/a<Qa##Q3&w)%[m?!+v_?"[!/yl}#"&)l]?!&]wM!&X((W"U#X#k"Fb!)n]?!%l'!%pVC"8&vl}#!*}z&!%R!!&p
]?!%uw4#w)8%fdB(y0t'y.&q)=&tvI%c0/T*(l]?!%D"_,%np~#!%vgC!&nW?&l!37k)&fi&!(biB!-q^d#!%y!"S5'T;!%_PO!%xQ'!%[mI6[!f+*z%q*V'
{",v"~9FN-f1"*g)#Q.R"&vVF(:x/h(e!"f1%RmM)t'i+%U-o%f1e#'rbg!)6n't'y.m*r0-&[pr!'k#U,->k#%}~S#*}?z)Z!V'R,*8f1%vp)(n!&qV!~+&
Ta"%]J!%o*!9lqp!!%w)!.mqp!"#%mqp!!)9!%bqp!!&lqp!!%jrA!%D!%J!&jWP"!%jm,!%z}s!!&o-!'n-'j3q'SE_.3%YXr!&=l7q'A%wF'l!3w)t'y.&
]ek##qV!h.%RWY%">%Sd&!%qA)W1I1,~+&P-%h'"VI&{qX%"h&&hD&b!pf!&ba#&Z~*%c%{">&fgI"l!%cba!(*qV!gj"j!~6#%~xB(89J*j!A%lbs!!%lP+
!(?#{"E'UVl!!/Z!!(aUd#%u#z0]K%]G"b+%RT}##k_!~v%%UXE&[!o#<f#%t(!*PQ?"{"&dnB!'RPU#!&qe}#"hE*ly"&8hEV%f#%o*"e.(VnB#l!3&cQ?#
l!3%gd}#%!Qr#{")Vd}#"[!(S[e#!;asB!%qT[!!'ml)*u*_+Q7}!k".D~&'d(%r;!T4%=!%kqO#b!z%%z"%j&&gC%VkI&l(wi!([!%Uxz##wi!&%l}b#%Y#
m(%%pUi#!%SE!%][O-Qe"s!#TCu"/w)n#[!wz!fT!%|tB(eBc8/l:&U&(RD({"XR"b!c8%iN%z>"D)YVC%--{"%kPC!&0"V'%gI%*{"r/%dE!%~uG!%Ue>(Y
/sd!1t>w[!jh"%VeN"!&(!%^yk#,{@B{@w[!jh"r*Vi!cX!c+rS!&]lP%!%XyL!(Weq#%hY!Y=m+%~au#!'}au#!s/zur#!+xur#!X!ecr#!T!yvr#&gc%X!
e1N%%!%|wG#hq#Z"%r|N!%RN!(u]Z!!&[ou#%Il+n#&~aB&c'X;Xk"1%:({?&e4a.4q3%F!%~hY%1!X!.9!S1^#"Wa%&!t'q!2b4%]vP"1b!9#a,~DDR&cV!
q!R#Q<%t2!j2&bw4!%anY%#!cY#%C+W"2&a.U>![&#j3%^K!%~f!!%Q~N!(:!)vpe#%n!"[&)^tF&S/~s!!u%%odp"##p"%]^V!*g#j-t''.X!gOZ"&qWI"9
&lvv!!%md4!&emP%+l,&UU"7k"T[!Q!U&Z"%."9%]YU"&v#a"g#Q%'~mP%%!Z"]C&|]V!!&dgY!!&yZd#!&q[|#!'U^-"Z"&Qh}"!&scQ""^&'_|Q%%K^16%
c}'!%SjK!%t[H%#v#a"%rlV%!&e]n#!%oUv#!%fcl#'Z"]D!Z"Tu!'S!!%Tz1'm8I7=Z"%Weq#%p"#]''lrA!-~vX%!3}ST#'+Hl#+W"%B"y!%jT5!%pQG'/
J*i%P.%p]?)Z"W.&l#c)a&U2&PQM!%.!%qbd#'U(i%P.+H%}[j!#X(Z"%lUO!%~%"U9%ZWJ1U&Z"AbS!Z"VU!&Rv!b9cI,2QS!)K&f"#:d"([XU#,X(!k#i%
];t2-*~e%W)%y!#.[*%W}C%=Z",&l%%h#@tD'Uhu#!(^t?"T*%~dA"Z"'Qd}"!*t}Z#%#*o)&^PV!'Gf!X+_'gc!'ciY!!%}UH"e-%adP"%Z"Z"-%V;"{Q"%
x|F*|3#TR!6Z"x(TOJ%dWL)Z"jJ.!TZ!&_X"%XX~#!&kbm!8Z"W.q]"#X!gOt,W;pS"[o!uu!&!XX"aR"u"l#y&e!U!Xa"f"%XWR"%vS"[o!uu!&U^u#)Z"W
.,2a*%'&|zC,Jd'i.q1&}7;&nu!V0%gWR%%Z["Tc"lb"*|_l#!&])!%ihf!&XP"*X;h:%Q|O!%u&%#Gw+(}k^#"Z"%qK"Z"&w['!%z|e#*W.}EDU)n!j&&qV
!&^mP%!%V~[!!(Y|s!!&S"!%}WO!%ls-!%w#!'Vxl!!%ujG%V3#x)%pL#^)/%PnY#!&Z(&}A!|b!}H%{(!&So{#!)xcC!&wz{#%Z"W.v!'Wp'#P&i!'b)!'}
iu!#<^&&}iu!%Z"R!Z"&oqa#'/v#a".[*&s]^##y8R"%qYH!%dqE!(cnM"Z"%Pag#!%sXG#g2!&W.!%xhu!+Z"W.W!v!!c8%}#Z"*h{^!"in"%]SZ%#Za![%
(6)l!%zQ!B&zQ!v#%~js!!&wzU##v#a"%hiO)UC%#c3/!zQ!(q!%j-~&R!%Su>!+y,!(pQC!%+!&}{K!%Ul!!%yzn!!,UbT#!1saT#-!Z"91dx!R!y?*g+W!
,%m}T#!%u/!%n]e##L{(&uSP%"{(&QP}#&S)S*wj!S0%lSF!%ycd#!%WtE&_(g?#m0%]^Z%!&{lu!*#U<"k.gX!#s3[D&jrO"hc%%uPA-P4mq!p//SY#kI&Z
"l3SJmq!&RtR%!&Sg'!)cfH!+gnR%!%amR%""(E)!f-]+.Sh"P4U,%2#b!hq%/imR%!*eZp#!)WgH"y"*YnE!3h}&!%~~4!/pXq#!E]pG!)PkE!>odO!%+!%
rdH"uV"%y|A0p//Z#"Z/a4Z#"an!r?.Z/a4an!9VwE!%Z!!JalB!3xkH"z23xkH"z2Dy^o#!g!fuG!%+"TK%miO!%S_O"ps!&xeL%re!pm%vq%.niO!(miO(
+e%m%9(ox!%WYZ%&<.=z')yiO#c-+1wiO#e+i4%{xM#c.TK'ehO*U3!;t)x3+%q!7egO"tg!%ecO"k1&^eO!'aiO"a"%aiO%l""TK(]iO"}4-^iO"TK5]iO!
%Q"(i4v!8;t)q!%y~U#&%zf!l)}4%P{}!!)rhO"TKBlhO)m%.f5T(}.t)H&zgO#kc!s#({gO%TK>TK6xgO0r2t)S#|1t)xo"|q%&=T."TKo1p!%upF%W!vp!
r2%XYL"%%tn;(T!#d*TKS*kY!*TfO"TK.SfO'c-m,!y"F%S{5%Y-%o1&s~V!!0veO"TK'lXN"[!(veO!(keO"TK3jeO#JS)%E!P!oeO"#%tU=!%m!!'zWN!)
meO&F<_A%'Qn|#"[!)oeO#v%uQ#-qeO!(eqj!!7e[N!%S,"TKE_cO!5^cO#j)Z"%wZU"!%WQ'!'>'AU!h+UHf6*bbO!%Y[W"!&paO"x"%mz{!*_!1]<h,p+}
]!#gK%c2!%sch#"_!&lUn!!&Z"!&XaO!&WaO"TK)U}M"[!'UaO!'4!%SaO!+PaO!%zxD#_'Q-'UaO%P'3z'%Wlh#!%K!1QaO#e(fL&Wwr#*i"TK#i!9z1"TK
(feL-Q!R+y!)g"Ks!TK#a!y,%6#HP)%]mt#!'n~V!!%_TI(iS#hl#&c.TKt!%aRI+X8l)}4AP<IiP%vV"X!&ky#!%oJ)S1wV%gR"sR!vV"~#Q"(~6!'acq!!
'aw-!&Q7#9&&S7!&vuD&m&v+Mm-&[<!2Q_F!7tRI!V!z6!)ovd#!,qT]#!(TpG"vV"+Uua#!)jdH!-Pua#!%e]|!!;Pua#!*k!!)b=!S!kta#"s%0lta#!'U
>!%UB%^%>vV"8nta#"vV"&TY}!"3,mta#"Pd%Q"lta#"aL%V[!!%ud]#!%[h-%p//{?%}or!*P8"R:&w3aL&c,&_[C!%nk&0X!e1l/%o'gw%_+5]!Xb!d!"a
L{?&vqv##B}.&ti@"&&wi3!&YS1%1j*tl"%h}A"T=&lTC!(dD"aL,tTw#!'WxG!)~_p#'w(&R"j2aL%q[}#!%W~}!!'llH!&|C"j3(]PC"!%jlH!%|SI#(3&
T#"{t%%XrH"l+%Wu'!)Q#!&]#"Q7%^YB'|K"a%X;Xk"%S##]!Xb!&XyI"5(s}q#!&^|I!&{""aL%jWw#'~*.b!9/%iyZ!!%yPl!!%uiO&m1b!X.WW!%ghO'c
s#t)q(Tk!}0&WzN(r*)]w!q5#l7&Z&!%ekR%"Q!3^&!&lWI&Q7t'&,%Plv!%1X!V/%b&!%X"!2b&!&eUI'l!%fm!BQ"'o&%)fm!|7&ZTM&aL:q:B)UrX!!.f
vr!%Fv&t&&b^o#!*hvr!!Y#gvr!'aL3'aLp/&efI"aL%^&!&fY'!'o}C!&rQ%!'j@!%ebw#'+:pu!i"&&Qsk!!(hje!!'ZzZ!!(uxN'd!s!d!a'y3%vSL!'c
UY!#a'g3%^zv#"p0%{_N&d*S/e3V4)r-"1&ddD"3&U""Q%.q,&)xI#_#%oxZ%"}!3w,%m*r0U,%pgZ%!&ZyZ%!*[i}##*x0%_e'!@b-!&dyi!!-Y|D!%i#"Y
2'Z|D"9<U|D"!&V|D"P5&o-!&Tk6+)*u~!l#i+[1Q(},"%Z^!#%h%&xuW!#aL{?(Z."{&%_1+iG'.R%t'R"wV"qq""%hzI!(exm#!%ysI#Z"O%bn6#S&&(os
R""yd"%|C%/U&Z"'[k!!%Yl]!!*{[x"!(^zu!!(mS|!".&no@"Z"%na>"Z"%^j}#!&]kQ%#a+*&Zzb###l{!%bw^!%6!iG%je!"g+%P0#TOnM%X~O"a"%{Z}
!!%um!0#-c:Agc!#y)yd")!iGBg+w)%[pv#!(U!1j0^1"ZR!WU!/}!p)v#ES+v##o)h1&lf:!%B*Z"ES+s8|9od!R"bi!%pua#!*5*#W!@h16z%^x"r2&f]A
&v[!;)zs!'J&JY9&~Z#%U{L!&fc6"^!%qVF!%WRF"|"%o_u!"S+%i]!"k.'to!!&xiD!'g{v!#q&Z"&j%"T!%^gD%z4~d#Z"%R_E+J%T!R.Z2g~"w6q"P(%i
mc!%9ES+%Z:(z4o.%B}!P>%bsI!&r{S"!%fZ~!!&Pgq#!%}#!%eiN!&ip!!%pcI')Da|"/S*%d&"S)%ig!#c,S0%+&#m8!Z"%vo!.&S*&S)8v0#^0Z"(,v&%
^P~#"^*%Sr!!&[{v!.*{(&m0R/bb#&#W!f!~:R/%Yps#!&Umv!(|'#R.('gc!&aPP%&~"%&|1%QUD!%QhJ'Z"W!X(e-R"%RhO7iGe-R"g+P&]*,|n"t&.!TR
!&w)TS!"!e-R"Z"S#%mVJ3i,T0%iv!lf!Z"p1AX!TR!l/%}!JZ"k*__#%t(%S1mAg+%rf!!%qSG!&mnv!!&gl!!%yp~!!%qh!!(St^!!%rSX"!%fmG!(b'&8
1{)d'%{l!!&hte#%n^"U!mT#%d")l#!d-g0v!R#hA%Yx~!&Z"#%fs!&^WD"Z"&fnG'v*^&m(%i%&lu]#%|!P"Z"&orF"'%_WJ#y!w&%cQ_!"~@&{_~!!%ki!
''&q^"!Z"%QTE!%|pN(XCh6"#a'q!%|}="Z"'msF#'|z!%eeG!&{[*!&oV)"j0(ta~!!'sb%!%]i'#|"y{"&QfG((f!n^"-!j0'ho!!%bRS"&e.Mw)N%{w/#
8x'%S""e.%zYE%N|/Y0%{qD&V)%X+W:'hnC&Z"v!R#Q-+o"!&rov!#'i%%}'"fs!%}Vh#!%WVA%G&d"&R_7!%Z;#d[#c)%8!%qv!"b*&]lA!&[w!!&X%&2R+
Z)cI%l[Z#!%<#c9x,%{v!"R"%c/!(l1"S#%Xe!"G(ieu!#!Z"%v]~!"P"&xsb!%('d["%zRw!&Em%x,(%Xx!!%ezs#!%]&!%~Q7!&cZz#!%bw~!"lE%Uu~!!
%rvv!!%a'(p'-a8]b"U,{;%+0j~"#Ra"p'm*!d-U,=S&r)#{)H%WL&f(dO#]:%eru#!&RSk!%U&!Z"%}bE!(ys!!%_,&S,R1&VK%nmF%S!n!J%ZeF%y8&T^#
%~2!&]3'h!.R1&x0%wj4!+^t!!'z]r"".%owD"{.%RxK!&P)!&aJ#S*#&etc!)Z"mV!h.R"X.&|Q"&[cD"aF%zQH)g|!|Y!];h.hc!#f'&5,8];E4ur"1vU"
)p0&%vrQ%!'ba~!2!z2)]!m%~")j).8vU"];n%Fk)[!&^a_!"mV!%s]O"Z"&jUX!!%ei"!'[6#'W?%}xy!',%T!U!~0%pY;%n%FZ"'cS>#h(=%q{M.'^//]%
8_!:4n%FU!h+&.&d["!w&^&&6!%b3)r!e#.DZ"R%t'%~QF#.c#%r{O"Z"%ZUi##W4Y9%R{g#/'zICb(&hJC_8&_"["RY#qY#)=&W4Y9R%R"%<!%_k#"p%%~#
'=e#AQ+^/%yN&n%Fa%y8'}PB!%^_w!!%RPB"!'o"#6*&5!)t:8}?/!|*Zb"at!!Zb""t'zW!Rl%&qs#dx"Z&h#W#@lM&X;%o~G%Z&i&!'S6'k1v!e(-d.%aj
7!'_sk!!&l|P%"i7%_rL&b!h{!&*%_zP%!&p|[%!'^T~#+E4yW"/iG}!!h"i7%]u"&d-S8h"i7%t&!%svI/l%u3;})%d]#d%u!=jIh"|c#&&fVG!%XvJ!%Sv
^!!&bjS"#r]!oDt8f=!%}<+i%'u-Chw"&iGChw"X"r=&uMt'&[b%:p=!&un5!r!p=#S!o0%huF,qx!dArQ"Rm"Z[%t%eq#li#Tp#ZE&1!(frN(b"#q6}4S!o
0&woN!%ho/%('ph!'ipn#!SJ}sC"r[%n#~sC&ph!Yr"sR!ph!l!~sC"ph!&STG"ph!]!~sC#ph!cp"HwsC!&yQ!#&V|%%'!U#jd.!(^n%"&&blN!%UvI!%]Q
M!'Uh/!%tn&"m(&kX|#!'hpp!#[!#%qXG(Z5@p1l#TOxg!%B%*r.#%XzY%*TOZz"#d6z%)]%y+%oeL"]'%ddK!%RWN&h!68j'&d}U%!'vQc#!%shH'!h!"UD
.%zZV%!&6#t"u!%x|M#UD%)|y"(>!x'~'%g)0Sz""81Sz"!+ly"#g)zc"%RwM%x'xr"%@rqd#!z.|tC!)Ut^%!%QtL!'lfu!"Uv".imt"-Uv"&gR"&*y2nU%
}m#A8y2%muG!%^Q'&R#|!)Uv"i#vsC!&[;!+wsC!(en!!R#e~,"cp"Je~,"cp"S!e~,!%ifD"l1%&!b[!lR0#}W!S%&mVU%!%[1%[)h#S%&nyk#!%,"}W!&y
sI%g;r["x9%Zk1!%dH!%TF%Zd!UP!5%xvF#-Y3%bdd!#k;c,%yle!!%xB#V&W!%ivH"Y3&siZ%"c!%pp&%('Y3.]WE.V&Y3!Y3&YT#g0#!Y3|V#g0,eWE!'m
:'VV!T0c%%W)%/!&U!'v!c!P#z!5%SZL!%T"!&^w>(Y3,t"U]"Ai&%|fH!%Ygt!!%@!%uC&Q^#85W'%nSG#Q+k#%Z^E"5&{M!%f."5%mx>"i(&yxR%!%WnE!
%j|}#!%spF#)o#&^A%~"%Y3&x:!%lSA*fZ"]!&=b&Y3:d"%zB"b&%me-!%X%/W!@h,/Y3lD!r1Z*s=r!!u,%lo3!%vtS%&8S%b&w5*[TX"":%yRe#"b&+mzR
%&t?W)Y3:'Q]+!%f&&JY!r*y@=M&_4&f)f+&|yl#&y!!z%h.%.!%~=!&VW{#!%dd^!!'[-!,]Z0!'ae!!a!]Z0!&w)%h,cG{@*eZ0!%u>!%raE"Y3%_Q4!%,
!%xoT%!8Pj.,(,q,%[#mi"{t!)pa!SQ%&W]v""rq"%4#.u,;Pi!%Cb(}W!(r#"Pa!%{S:!'ym1!%z~E#}W!J&y|E%r"U.7&)!&_pF!'K!w!g-"{)-g-#vc%s
R%%QfE#{p%Zr#.SfE!T%p-%Y3UP!5.N!%1!+O!,p-!3n-!%gE!Y"q-"v9&r-!c!Vy."Pa!JVy.!%asE!&ts-!Rk!sk0"{T!%S^l!"(&'&{T!{MC_8DrWa%!&
L!q!sWa%!&j|,!%PoU%!&tyJ!&ta(#Z2E%Pt3!'X#"#&ik/!h+xWa%!Z"mVa%!X!qQc%!f/nVa%!&l="{M{!nVa%#{T!fZ"&iXZ""TC%[xL!&Yff!",&^C%!
L{M%K%TC1t>%Yrl#"}w#&qg-).jLt,-U~"S!aJ%ejY%!'izc%!&xlK'#Af(#Z'%{*&e*fF"]!%l6*"{Mv!R#Zr%.Ld!&fA%{MGs,%SXo!!%e#!%=!&jtR%!%
4!%pw6%j!.W!%ns((V.f&T&j!!UQ!'x{,"V.%lS_#!&sE!%d]1!%(!&slh#"Z2)Q"!&h!!%yd^%!%]Xn!'f7&ft!)u/%ogE%i!+E,A!%scI"{M%|H*Ej(^.W
)y"U#x-m%%duO"i["&d_K"VM%yYS%##Z2%Pm;#{T!{M%[l_%!%_S>!%c%!'Y#.'Em/{T!{M)W)y"%~j"T*A%2!&:#BN*ukJ,(3_!A!^3Wp"P4SJeY!%{co!%
a%n;iD&pkO"@%fTO)w[!&~]%XM3o4l4'Ukx#(u!XM&c#W%@%VyM!(fkx#%!RZ!XM%z}J"[!%l[r!!&eu-"3%ynW%)!eY!iDq!r9!L':!%k~6#n;r"&~wN&RZ
!XMo1&'^~54&S"t5p/u!eY!/bQ!S@c#iDq!U"q3!W%-y&%1'&q!UCD;%~m.+%eY!i;!rS!eY!v!BF%|U]%!%yl/)eY!!T?r"DS,U(%~oG#c#y"'p}P!(|#0e
Y!'eY!~#5{uJ%k'u!eY!*nnJ!%}}M!'[#!,TuJ!X!lR~#"ZD0RWw#!)Up/%Z"w3TT"&c'!:jk)%O/eY!~"ery#!'S+"no!%a^*#3o"%V[q!!)XP)'Qx!&Z"z
W!no!*xy(!&kc~#!.xy("no!)ZP)!&zn(!'qvG&no!1,no!<w~("no!Afr(!&_TB'no!vg!;)|7'^TP%!&eZq##!v&%v^_"&a"%RU!j(&aSo!%T!!no!&vz,
"#%]ls!#W"U#%qr^%&F|%{!t&%r~~#!S![w(!q!st((S/a&h+ZD"{d%%SrY%!%e#!&]ru#!%]0%xV"'xV"1Pp@!/piL!4_vP!!&zyO"fe"4yyO"fe"(yyO!1
xyO%xV"S!i%&%!4msP!!%|0#Z#"6k!!8~qO"cv!%sgD!%}gN&cv!~B&S&>xxx#!Llx/#cv!~B4wxx#"cv!%{qL!&tiN!&eX^!#*~!&XvX!!&z[K)ed"ld"#{
)~B"cv!%dyx#'dd!Acv!#S&{"iyx#!&Ze~#!%a^Y%(cv!&S&U(cI@%kWr#5^7P=k!w[!~p%'f"RS"Wv%BNl4n<g!0o6{@u8B%&!)Q<!=m^Q!!9ln6"RS"*li
Q!!2u+"Q"+<!h!wn6'f"x[!Uf!w3Z(%|#%Bb=c>&,!b%kXK&f"qh"X{"sR!%n)!&bqc!"@%u%!%0!c%t%!%T^7!%d.!(T}x#'^&(_!:d"%ies!/P#Y#R6R6e
G!R6g0&Uq%@{)#%pSA!%F!%zX7#=|7c%V+"v_#'v/%c>d^!v_#d%t/#m{"dr#&e40bBm{"Z(&Z"q0gB"bp#f-"gh%&Qx!c%m4)WP%&3Tm"&s{"YZ%%a=!c%Z
9"b'&z=!c%s=#Y_#wP!&dB%d^!Y_#wP!b%aB!&wg7"t5%Vj0#^x!a!%lS1!&[U+"x('pgw##Ea+%v]l!#&T9%xW6!%vW6!%Q{g#'M*x&#{+&dK#}-wP#'fK!
%^SM&q#&b!h7&lK"~*%q~H"l('fK!'gYx#!%{SR!%w)mq!_]!%crF(S(mq!^x!)*nc"%~gY%!'}M!%Sk,(p"-f&(3~D&gWQ%*T0!r)mq!&#^x!X#'sxA"*%}
K!&PH!%Yl)%b#m"P&%QL!%PgI.mq!^x!!d&m%oO-mq!^x!,2XO%cga%*d&7*f(]|"fP"#bD&tls!!%zs<#9P5&}Pk##3U,(<)w<^KZ%W##fBR=JXI!Fc|O"x
((bM!.tkL#F*%giC!%WXC!(Ynr!!/Xd:!1oRF!3gf8#3cC%^YL!&&"dY#%YpN'Tg"p)RH"z!%viM%m"W!,&XSY%&8z!W!,%Wz,!&xg.%#Q&1%Qrl#!'9!'Ye
."z!%]w*"U!%in}!!%{Y~!*Z-/k,>-=m"v!)fkM(dz%)8m",]7%a~e!"dx"%s{S%&Q&!}<"%Pip#'pt!#g,U<b#%VQ*!(woK!'Xaa"!%ReM!/xoK#ES+&ls8
"P!-gla"!*~oK!&gc8"cC%PX7"L&y{,)J!e!1c~#V!3%|oM!*xla"!&sX-!,dpK#ES+1epK#ES++Yma"*cCES+cC]+&b!RH%[y_!"S+5Rma"#ES+%ZpK#ES+
@[pK!%^oM!1xX-!']pK"36]pK!3cma"#Y!L&T%!5_pK"31_pK!'oWY"#m!]#%d"!9apK!'vrM!&Uy2!EbpK"3(bpK!%gTU"!?bpK!*~tM!<cpK"RH(XoK"cC
*^X2"cC3[oK&o1w./cC>nma"#d']#&bzN!Coma"!*ToK"cC%SoK!)_^a"!3gma"!&SoK!<lma"!*P}%!5[oK!%n#!Kema"!+x#!s!UoK"3c!UoK!.hma"!AU
oK!&QPT"!i%UoK!%W~.!0UoK!)V~d!!1UoK!%k_-"cC'SoK"cC<QoK!%WST"!g"QoK"3y#QoK!%Rw2!G[]3"cC?oua""cC*|nK"cC8znK!&af3!.znK!%qp-
!.znK!%cee!!P!znK!%Q%!(znK"3}!znK!'a&!6y%!4Twa"!*Ue-!=Twa"!i!|c3!Z!tnK"cC,rnK!)Vza""cC>onK!*wys!!9onK!+xys!!&onK"cC&s}N"
cC,onK"3&onK!j!}va"%cCb!d-&itZ%!j!Pwa"!'uhK!%seW"!JuhK%cC#P!%%!W(rhK"cCf"Wp_")t!:o,h!%4t"%e}b%%f2b!{?%v-"h!&Z_S%#x4z)&s[
,&EiL!i,%rxO&z!Z91XP!-{gK!&f^O#V!3'g^O"''f_n!#'E%U{,!&{[3""%qxK!%Z=%"b!RH&eQ2#8{)%y^K!&fsY%!%zO#S"%+alp#"c{!(bhK!%cQ_%!&
jYM!&}a6*aS!/s7as!by"/![s#%Zim!'"c{!!_4SS!&wmX%#tU%c{!&XqZ%!'jZR%([!,d5x<&j,%fQx#!%kiO""&Q}G#[!W!%_XY"#&f/%bd@"<'_gK"cC@
^gK"cC:]gK!,u_6!&sf!!0{bN!GveK.3,P!^d!,Bb^!u8/mb"zj%^d!&aRx#!%kE!%rSR%%#d_#&%+)h1/{7[!n<!t#%mbA!%[iI&^d!,P"{!%]l|"#)*%Si
]"!%xb2"^d!'n^O!%{o+%b!?&%cor!!%Sz@(i"^d!&U%|#d!%eVQ"!%{_N%t!!j*&[eK'^d!Mk6n#],%{Wv#"^d!%_iI!&SaA'P(xk!d]!J^d!%2!%dm>"-%
Ym]%#.K%af>'P"u!S!S%c&%^kb%"lr#%/!'xZf!&e+mg%.[,&]}c%#s"&'krA!&oWL#x,i/%b|="k-&laA%^d!&-&Q#""%RO*m%Q5-fB[U!FK0%WeA!%WoM!
x!S_t!"}*%}~O!EV_t!#_!R%*bps#!'+!Jbps#!o!^ps#!%{h>%9#j3.Vps#!%PWA!%Ty^"!0^ps#!'QrH!Cdps#'K<d"o!o"&rT0".%zis#!%jbp##my!1%
dp,!&gb'!s"nps#!w#Wps#(Fq9l7P4]+Te%._tO!*zV~!"l((orO!%Sph%'W!,#f&^!%a*!'xe,"Q+,j0%g"!u%'iSm#!'Rko#"b%&ipM"b!'dr-%R%YMw3%
mmM)]IQf!se!R%YMVQ!&%SiW%!(WkT"!%8!&^_H#Z/W/*tTO!)ahH"'7ahH"'m!ahH!'}kZ%#&if!(PlZ%'U&S0S)&jC%SlZ%!%vpH!-Pv}!!'uX>*%P,#a.
P,.*cO)6!(^lZ%!%vV:%(3p)%aP,"q]!%g{."b+%baA(yEo@[b#!qb!<&vz0!'R}Z""X"%UVN"R!&vI!%c^L(;6d'#d'l7'xaK!-akZ%!&fWM!4VSY%&i"T!
#|'(ckZ%!%WK!%qF"P!9b!%+#%%gh4!(d!!%x]O")%Szn!!,kmW%!)YZ5!(VuM!%qoQ%!%|"(g!a!R!Z%a!m8'[}n!%7=?+YsM!%UtM/R%YM7uV!d}!u!Z+Q
#YU"lV"yQ"hU"ZE)pjZ%!'ojZ%##!%PlW%#3Z&'_*!-urM!(@!&wrM!&bl0!0tjZ%!%{V["!%Qv^%(Y!d"*yw#"#%~VV!!&XtM!%dXY"##W%&twG'wMW##VQ
!q#)fkZ%!'U,!&fkZ%!%b'!&PUv!!*hkZ%!'YxM!/tRY%!'B!&n[/#5!+bpZ%!'apZ%!0oW5#t*"%oyK"|>%}k}!"jC'yi,%q#+Q%&}zH!*q^r#%xi!%g+%n
3!'[QY"!%jQF%+q/&%|st#!%Yr/!'{gh!!&Z)%|'#ts#(Y!!+s~H#%i!)t)"3-r~H"P!,aqO!&y*!%k~E"S&%hff!!&jrM#y1&%unM"!&T,"y&%h|7!(nbZ%
!%_!!&ixr#!(cWO!+RkZ%!%r,!*TkZ%&m7fR!1o~!%rfN%y"#z2&jzX"!1mjW%!(iwI"+,qjM!%Xic"!&]k%!%Z#!&d}Q""#%Wu#!'xt^%#+Q(%riK!0|Pe%
!'stc#%i&)g"%RQg!!%yz{#!'[4#+j#%QjW%"_2-PlZ%"3+~kZ%!%s?!&QlZ%!)j#!&]#!%aXN!)]#!%lc.!%i|^%&I,Q%^B&Zir!%U%g!z'%osv!&%j(8g!
%WyS%"_&*PXM%t2-D+QXM!'d)!%qu1+v"a#DS&&l)[%XCz!%cN#R-p-%~k:!&|gZ%!'b'!-QiZ%"|'%[#!*e7!%ch~!%'KY!'no_%!(3!%_|N&a*%a+*&Zca
"%i#c#YK%}O!%svI"&&x)"os"%iX*!%upZ%"Q2)xQ5!%by,!'qdM(*o!f(_6h!j&*ofZ%!(inc%"3%Uvb%!%ReJ!%{9!-ReM!%ehO%&V-s+;mfZ%!&b5"*-s
hO!'PfM"S&&qc5!%M!&Wx%!2qy4!(kQM!9ky4!&jy4!'a]Z%!&^vL!%l6!*T]h%##s%&{s9!*|uL!%YxH!1jmO!'}Vz!!%hnO"^+(wQS!!(oXo!!(sjL/i.r
)&e1r)~W#~{#~W#fw#x?pr#R%YM&yQ]%!%4&#e1r)s"%dSx!!%U:"B%&!.P[Z%!&kY5!%YkO)W!a8Z&+g<!3%lls#!%m^O%+.j'%|kr#&fCZ3"}.%VgJ!%e;
!&Xag%#5f#%bc;"f#&Yv4"y!,lXZ%!%xn]%!'piO!'aXZ%!%cnZ"!)SXZ%!%6!1RXZ%&)a)k%%&TiF')h2"a%p0)ss%!%x^?%ll"nQ"s='_^,!%arL!(ww4!
&ibM!0emZ%!+nr]%!%|B!%VUI!&adZ%!/emu!%n"d#g/%zSc!!:vSZ%!&z>!-xSZ%!,wSZ%%!n"iD-ySZ%!4xSZ%#g!z'-xSZ%!]!tRZ%"c"(lU1!%2/R%YM
,u>p_#X*z4op%^,b![;yS#h;*U?"&,b?"b!%YT]%!%W]:#r!{4'xH"o~!&spT%"k!&]z4!'1!(VtO!'6!2o}Y%"if!'p}Y%!)aq7!/XA!&3'BR%YMR_#b=8a
~Y%!&^'!;^~Y%!%SK!)pxL%X+"o~!v!Z#!&ZZ:"5&Ur,"Y!%kef!!%um*!'wM!a!n##bd!P4'knJ&"9:|@'ngs#!&VSW%"!%wQf!##S"%fw_%!%S(!%aTO!'
~Qs!!%cTJ"K%otD!&onI!&SA(bd!h;"P4!L'cZ_%"x8%Vzz#"P!'_A*v&^*S!c&kq!'%jM&SuD'&T!dn!&kM&tjz#"~&%rK#l>/%M#DY!%opo!%a!]!p)%Zk
[""a!,XmN"*&PiB"&+WmN!%vrB#p!b"&{he%&kM+@P!'ZPC!*|t5#Jc#%WZ3"^0%bWc%'m8&gX%D#&_Pe%!%pwM"^0%QWJ-kt%"1^,b9mZ##Q+j*"b9%~u=)
Z/]!_!W)<o#Q)%Zko!#%tc"%hdL!%Wyc%%m-}*^&'[jD!%iwM(v+X3^&H2~9.wrI#1P!%sx2#Kb"'vZd"!(foi%!%[Sp!%v!*d%'lyO!%]jN&m(%Kb"%D!&}
Zd"%f&p*[9&s_9#a"#%U{N%m-[(7&Q{A"b"%RSp!#*X"%gyq#!&ujs#%Mc&r6%rRf!%|MkF!%SSK%{"(o!&PrL!&dyT%#7q)(u""e!%S}:!(Tvr#!+VVM#YD
bd!%[PM%U)#mV!&."&&X.!%.!-}Z|#!%Wo=!%Q="v>%q}T%&a!*b"^0%ojd%"w8%sw]%'j3"*l.yi!%gh0!*4!0[mO"w#&~z]%!S![TS!"a!+ksL'+v"VI*]
#'x}R!#h&S&&tu;!&^]3#a!Q)%kaJ"~o"'irn!#a!)&_a6&{"e%p!Y!%~R2!(c}z!"9%vs_%'a)U"?&R"(U+"b"%vX3"S,%yUi%1Bu8bAX%i-i9bd!~P!P'^
#gBZ(&=S&'m]M#1gK'vu[%!'q-!%y]M!&S/!5fQS%"i-Jz]M!/v{S%#bd!P4&ekF#bd!P4%R5!3XX8!&[%"jY#.[%&a.p!Y!~%-[%!&gkN!%Sne!')h+&{b!
Wv!%di:!&]_4!%iV4(~%5_!#!x+%P|F!&PQe%&{"V%Q5Q)%l[G&_!o4"^0+P^b"!%aTN"|!&SO#!{"+X,"{"&k/)S#1x"~o"#jY#5&f]N&#y!1h+%~Wj%"o4
%v*!%zpZ",a!^g!MYa"7=z'FS:{(([d:"W%%f{3"0%qW)!%TD%u+"a!&mY.!%[L%sl"AQ9%8&X#!a!q*%fbd%!'n}/#'m%%mfC%4}T"A%O!'b]f%!&m*!%|W
r#'w80]!'a#%szN"t}!%Wn6(Y!/bd!&=j0%ghX%)a#%bd!&8=j0%TtP%%|%{!kq!%zlh%,jM^!}-[6i"]Dd*vd!wP#]9%Qeb"!%]5#&#&xo&"F%gnX%!&lkS
%!&Ulg!!&uj&!'PE#*h2%YTT!%;(v&'uM"a#%~{5%_'ua!.%_e6!%eRT"".%U|D!&7"a!%e[S%!%qvM"RK%qj&!*owh#"K%Tie#!'tTJ!%Qp&#P&+.ev2%hE
Dp;%[uM'W!th%8f#&'~|M#8f#%SVe#!%nWj%%By"k#%kjJ!'lz2!&}qi%!)lc{!"o.'VnV%#[.}-%zti!!'rs4!%c]3%!a!D%jiv!!'vbE!%pb-!%nA%o2f1
a<'e]O!%u^O!&rte#-o)i.#lNp(W!f;~"*m!h3%QR^%"hX!(L%Hd"p%%{o{#!%^l-"iW!&ZU{#!&aU}#!)mYJ"{B&Xl8"V)%iM!%lbO!'kYJ!)dYJ"8%lTU%
!%eYJ!&U]t#!&dYJ!%qfC%1%pa!%XaR"!&~oM#8=&n[J!@_ue%'+[12S4b*%XoO!%aYJ%&+q(%}ZG!*bue%#+kV#%S~L)d%#=m-m(%a!%}hJ"S#%u_9,xk%K
a!%{4!Z<&|/D%vZn#!%TqN#:q!%nRf%#u!Z<%UbB-U!h+R&Sa#%o7q(4XJU!lJ%z_-%V:br#rQ!'hV4!&Sfm#(Xp%&!o_!#qe"%bq~"!%V}D##][!%ZQS"#W
!E(^}Z%.)tr%.*p%k/mP"]*E4ot"p%%qP^%%{]#!L&^J"fR!%tdN%iY!6}!%x@!&yN#:d*&^WN"TC&eT4!'dXW!)[^"m)!Z%',|v!%Xz-%k"!;&v|a%!%gwi
!#S!T",UxD!%k]O&!p*&V-%[Rd%!&a|Z%!'[|5!&UR0!%RR0!'ZZk#!)aUj!!-_eb%"ne%&igV!#"u?*Zyi%!'oc-*l1}V"i%'}V"/c4!'/#,'%s~R!,o,w'
%l,c.i"&9(v#&v^T!#i%Q)&}{-%Y9e%S,%uv{#+QZ!"y8|9dy!g#&YBD%gZ1'v#.[*&U#%sRe%"QY!&TVZ""v#%~U3!&wne#&g1d-:|1%PiM'('t47k,%{J#
Y(Vq!%8(v##!v#R(e%%UhK,=;2oKa(81{3z8V&%Yo["!%pxf"&R"}.;p+%twN(Y(&U#+@X'&V|i%#%Yt!%Xnb"(^.=;k8y?h5'VdK!'fWm!#&+%'!&[bP#*"
qb!a;_%v#R!(v#%hyr#!%S]O)|)"z+Y9)]3-+btn##_%v#'fyr##v#Z.%p]/&U&!v#g!&m"!&tf'"v#&nt/#bP!s&'Yce%!%k#&#g!v#p3%]_/!(dce%)#m>
&U&T80l#&jce%!(=#qo!Y(&]="v#%v]M#Z"z+%nwi#%g#n["W'%Vre#"[*'w%'[14eV!R"#%Zhe%!%p&9e&#YBv#|)"g#!Y(~S!)bq!#uo"y%&g1a:/W*#=R
!)syr#%v#aMR!7|Vf#(#Se!v#a"R!;%cuM%zs!z:p:%stN#v#aM%bWf#'1mb#/y>_+%e"&XE&V8x6%g^K"#&iYp#"Y(&{d:%o);P"&btm#(6]!g!v#R!v#%q
j')v#&f&*[0i*v1%fge"!%SyU%!%c%""'L"((X^A&al"#V8t8*a!()Z%v#XER!!%ll]""R.%wn:!'G%%k,{(&Prn#!%tG!%xmO!%WxE&,b*'"%q[f#!%Wu/(
;&U![!)]%%k~r#"s&%i~r#"v#(xL"s&'^}R"!)rd/#T80%{Rs##U!|2'b&"q'%[R{#!)k#)V,i]!#=i]#A(&z("((z(&^"R!%k.%ve'(#6KQ&/x"%_mw!"~(
%uqp!!%eY^%-a%h581d|"7U!z+ni"V8x6&nU7!'cle%!)_#"/%gO/l"/lp!/~P!#=v+"[8i2R!i2%UZV!%md!#X.&{]b"(!rd!&bq!XE#%R'"a|!%pO'Y(:U
?%!'0!'^'!)^i/"-(^i/";(^i/#*=([i/(^"oH^"QL&rq"&T}E"v#%[:"S0%(!0li/!(eWU"!0sSs#"v#4sSs#!&[jP#!%ZjP#!%eWU"&r2('j9&uq4"j#%c
4#'"%w|T!#v[!;%WYd%#v#a"'{'!'jbi#%h";V!%F!%X^u#!%_+#JB%q=!%}[.*!v#!Bc!f&*]&%yn}!"v#%mvf%)w*!Bp+!Y(z+%^.!%Xdc%2[9B}!wu"])
o+t!,o<%w*!v#r@#ia!%]qj%&q2v1&t,%L#&e%%{jc!4v#Ve"&bW!tm"!R"wk"&R4{s"&!uX!r)"Y([q!%]-'v#;v#;k"%WkK!/X-(v#;e%~"^%Z&%vdM!%R
"!%D#e%m%%Yv]"#Y(@%XxS!(v#&@tL&~S!%qv/!%S~4"*%}#&]%(,U!(bfi#!&jq}!%v#)b]!%]_N"U1%Vr.'F(x(1yb"%fG#;2%^%!&RH#P'z'%XjM#i&#%
si."v#(Tgj!"d'%R%!%Y6!'oqc!%w**{)%UnA&v#P3%Y(&|%#]&l<%S0!%j{C#v#:'v6+JBm!R"}.V@#Q]!;)M!%asO!%^gb"&)]%)]&%G!&h3(>s"Fv#"|9
%]0!%q@4~"%Bp+]&|9W![1q!a%T(k)e##t#s7'hX!&|{O&p+!|9;%wmb%!+SZj#!)Yml#']e"t!k"6]!&te<!%XWf#"{/%_X!!&c0&h#;e3d"%Tn_%%W"2R[
!&[w"!'xTf#!%~2!%ucg"!-|Ys#"k'&sb.';Z!w*.[*/R4!%ylm!&Y9]1"_%%&&qi!#SW!c~!&RcW!!%j2!'zqA"J%Qt'"Y9'l~',Y9&_!W,r%l[!i&P"#[&
(ZTo#!/E"v#(E!%u}n#!X#~}n#!&d}r#"v#%ZW7!&c}r#!%r[r!(!v#,T2g3-&[*#b9c!%j?):q!!z-"U&t?%gUT!"v#&Q~n#!%g@!'tas#"T2%j,!'S^i%#
y!@&uas##Kz7&w~u##"9.QX0%c:T*+%Qvr#!'{UQ")y">+^"Z.(v#&v&!)f?!%uiO!&ne6!'Z=!'{tO##b!&}~n#!%]-!%r?"J%wbj%!&*!%z(&o.S"c-m,%
cO&v#a"y"&){SL!*W^4!%Zga%"g"+fkO!%Wa=!(fkO"w'(fkO(IN.U&R4Y('SA!&qas##N)&lyd%%^"9T8%_w'#d"N%j/#T80%^oO"p!%cm6&k-gx!Px"~m"
%wdD%i!sQ#%%6%h6-y8%tmb"!.WC!&fjx!!&nd0#[*N%xYc%#f!S4%fqx!(X(Z"Av#Z#W!'kRb%!%tH%v#Z#a'%QYd!!&RtO#v#&%ilf#!%tcS""v#%8#a'S
,%."y-'ftb"-'>w_"@2c)+a'd"!}M%qv7#k#ZY"%fwC%NW)"%xU5!%mfs#"v#%iaK"Z2%f7!)nA!%j^L"v#%vfR%!%rE!+lUs#"v#)lUs#!1hwd%!%zZD"f8
%nwP#'+q!p+g!v#'_|.!%Q_u##g!v#&~_g!'k,s&u!Km55Vvd%!&wnl#((]!j9~4;J%fqN!'btg"!&tG!%ctg""lq!%oYw##iL!&|xn#!%wC/oIlq!.o+^D~
+"~4;GX2D~4%~Tf#!&x{g""v#'hZf#!'i]e"!&PE">&A!%~}K!%/!%p)"G'qzf#"~4'YM'X2D]#)~4%dX5!.P!+&.o+2^D~+#U![!%I!&Y!"&%dU=#z(a%%R
!#U1rZ"%XN!%ybV%!'ePO#.!&k")&U#~4;:^;nt"%yN!%dxg"&t-Z9v#y5%[{p##2T?*y|P#"+%VrP##:XY!'||P#!%t*!%^bN"v#%TaO"y5%c@.a"JXE"Y(
AgY#Y9.{3~&XE%jx:)wg!.Qb##Y@P4&&ZC-.X!mA#U!~x!#xCSS!t-Z9'Pm0!(P~P#"V)&ZTQ""X"%SRQ!!'|!*"q_!w'%b_!&V8U:'XD&Tl"g]##f]#%d|f
"&~*Jm>g!%m1"=%s9%Y(}*]!1}D"X#/~D!&naj#"v#'i~P#!(zpP%!'bzN"T"%PX/#Z0Tj"%T|u!&#i.S3G%a^<"&%r{<!'u]F%j2#zb!(hm/!'~}h!##i!5
o_}"!(oPQ#"-,oPQ#!&Qh0"&*nPQ#"X#&nPQ#%l)/*&gr*"j"&t|D)l)}4&j"^)/*)jR^"%#2(%iwQ"!)qb2!)Pis##81%WwV%+R"Wy!_)&i8d((d+W(0asl
#"h!&]"%/}!I%qm/'tF&T&e_!j%'Uto#&^)/Tr"R'(s!!(ZZe%"')qis#!'i?#_'ua!%qH'k_![)&MN&^Qk!!%W<!%iZh""{',p0!%m=!)P7!-StK&Oa%9,&
ajs#!%T7"'%S]F!%dO!-lk|!%@2)%s|.!(uVs"!%wpf#!%h"#IP&%Psf#!)[d"!%jA"X"&hI#lL"%qzU%"~@%_t,!)iB%X%Kj)&~K!%fXk!"Qi!%Vt%.SW!f
#TI!QZ"REm)rb!"x'hAF)+&P&i!s)zV!&Xt4#hA>'*!%abe%!0lae%!%vL!1hae%!,Tms#!%p=!(Tms#!'q="_a!)2"Xa#&|gL!%tZ!!GZms#!*Rit#!%e_O
!%VsK#-H.afF!(hz"#U"fC(Rks##U0&%qb"!'mvt#!&ud!!+Qd]%%;Z!a(%]L&IrY!*mD*rjs#!%TRg#"@*n'!&Tc1#s0%%xaW!!'}Z;%%_i""&jsm!"G%RS
c%'('iS![))%vV}!!(QaF!.aQo#!-}Po#!%~H!&lH!*UQo#"h#%UQo#!&ST|#!%~yO!&ij#!%Qe"(R"["R%v#'l1()"lv!%gf!!%(!1ff!+w4_h!(_&^1.c,
m=Y9%s[L.B&|1(j#e#h#;h(o+sW#)%xwZ"5q!U(;-w*Y9&U#!lv!g^!h#;lOTG!lv!,m%&vZ!".%pn}#"v#%{P##U1s?%rpd%%uO(v#9qg!#!lv!2qg!!%Pg
8"lv!)ng!,>!Y(q!s7X&";-}v%&{Rf!!'10b9bi!"_(;d-a'e/r2;PY!r2Y(t4%pX}#"kp!&]^b%(y%-|s#r2;~"8ph!#i.P@UBqh!!%jzD!%wl#!(wh!#1X
"&.!;~h!!%bt#!/Pi!!P#~h!#a(6'VK!1Qi!!%th!"v#%9!AQi!#c.uF%Q-"-%Y##H4.quU#!&xpL!'Uop!!&lgo"#g!v#2mgo"!'{-!'~<!*RC&W'Z%v#,%
j'!%C/]!g!Y9&T8d!g!v#,^"s"&U#&2%>T80%Qx{!!'3'c.uF&S%Y((ihp#)H2b,Y(%g!Y9&Uw^%!%lQ^!!'q.,^/e#d-:VMXa!%YP!^/e#%Zh!"y&%eW>"a
*(PsI"^/'mgf%"9%iYo!&[h!"c.uF&ox;!%npM!%ga3!)ger!!%jQM%'_%Y9&ery"%+s3(&rI!%mve!!%fUk%%^;W(%'0!&WbC%_%v#U&.{B#%U%&v)%U%g!
v#'_qz""9%|l!(dn!{&U!t,,2&pyg%!%}a0!%h^2!%Y""x(%h#!&f*!%RL%T80A%|m!%Hm%}#&obC!'2#^!)'eb7"l(%?#k!y,%|7"kJ%f^a%!%lO'{="i&!
kJ%,!%{E"ZR"%uZv#"Y(%nbF&D![P!])%}H!%Y(!&](&#ab!k!6%[^Z!"u!%t^M)R&lG{+.Z4o4&%b|O+>S#p+!p@d1Y0&S%%WdR#!%lge"&+%a+u"%o1%*<
#'dhi#!'{N!)PK!2mtR#"q!*mtR#!%s}n!!&ptR#"Vq"%e}U%%a+<#2Y!#R5v#%bch""]!%xSJ"m%&{vn#!&lO!%uG!%YT9#R5v#%y[2%MS%x&%(#){(%hm%
!AS"#U!iW!%e%%iW!v#,%Qs%"a:%d!&1QS!b+1%g!!)vrp#"Z+(d)-U!lo#~t![f!Uc"#{&o)x(Q&_:'jg2!A{#!a5Zw!"k.&l!""%hPi#(mX!%4{"&Z,%dz
i!!z&nw!!%eYI"h7%~w)./yZ%rp"lU%Z"&W,l3V~#ai#qe%^E'iW>!%u1"rp"%vp1"h.%_]>#[&b!(Q}2.9^1A*P'Xz##b!fS"%*W7'YhM!*~k%%!d&B&_U?
%h7S",%l_|!(Y,/rp"&{!x(%U[I"1&szE"3%eiy#!&ofm!%n%V%(%g~_"!&jr4!%xXO#h7S"%xU9!%]}H#h7S"%sWN"g9%epc%'BNRq!R%Y+%dUI'^}!zS!c
4!pc!%op?.Y+'tb"@%Ua#^*Z/"Zv#Y+[p!%[Ve%*Y+]1cV!"}D&X1WS"%zRW"'U!R%yX!)W!%jxy#/xL&Y|!)xD7c,!tb"S<!c!z5%mbJ"et"%_Rh!!&apP!
!%Xof!(y:/]3!z5J%]Y9*e%4zR"zA};&y:7%sSS!&-!Y+r)%wc7#@v0%Ub?%W5X#a.%SzZ%**=j:"'p)Y+3%WzN!&hQ</r!Y+r"R"r"?5tQ!R3S"T2Y+Z#%T
h3)Y+3Z#1vs"/w'%pyM%r)1R+%gVg!"P.'pQU%'|)"Y+3e2%cwx#!'gQU%!%]!&g!Y+3|!%ij7*ZT!#pt")f"#)V(%whH!%imD*|(C/h>v.#/eW"&_~y#%Z%
~t!u%%I+zS"vP#U]!Q.lv"#=s&[%%Vh7#Y+3%hUX!!0ePz#!%J'9_W!^!e;vl!%bup!%P(s!&&^T[%"Y+&scT"%r!Q!m*%=!&pRS!%]&e2)&ltT%!'W|y#!&
+!&C%:4zR"*y%%U"^!X((b^?#'h#%ZZ~#+x"1]W!_*e&r"n9m.}{!&Uvg%(s.m.S}!]R!{&e&%Qr=!%]'#c#]R!%dnW"!%]_f"#d&S!&ZQM!%f!#9!%Z&!'T
%#P&U;%ui(!%Ut3!%}qT%"m-%dnN"X]!%ZV##Y+3%Y~2*Y+Zo!Z#&=Y+e,]R!%wsh%(%ly#!Y+Ac,(zX?"#&^E"Y+'cnw!'%h*w+#|S!%pPg!"u"%}TU!"k&
&>!%[C%#7a%%t!!%C!&apS"!&Y'!%knN!%q_S#!&{s3!&ar&!&{Sf"!&tRz#!&_uF(y!Q!@2v)o"~!yQz#!&^."7%a+!'*"S!%+!%aof""lK1l."t{"2l.!%
aWW%!R!m."#(n.#*T2&jU?"/%sdv#!/o.&!f9.z5%snf"!){k>*j#k'U&!z5#a%W5'V/!&bt|!!%ev4!%rwD!%p9!&WW?!%Z{o#'?r"tQ!R3&(c/'*r)R+18
&X/"L7X/!4V/"Lx!V/!%~U>!(V/!&+!+V/!)d&!a!W/!*R/"W+&S/!%gTd%(!kEY+Z#1cc"%Sbi%![!q."i=&^(!%gYB!'r.!4b)#Y+3b"W/"sp"&zi6#(sp
"%uzw!!-szw!"T.&WY9!)]o?"0%~{j!!5Yo?!)xex!!.ezw!!0azw!!%dk*!'qV8!)_zw!"(%^g=!6]zw!&>^FuIbK%lmx#.r!e!nU",m2e&,P%a'4s"{&%o
aN"*%H+5BQ'"j#R%aS%Zl!Z(%<'t!uGf7,P%*Z{w!#sp"r"%Z{w!!%Phr#'t)dO+a&ZY"%jY#!%v~&!%TYT%!+|zX!!&v_x!!KxzX!#BT.&o[v#!4szX!!L|
m?"zt"%QW2!%nCe"hg#mQ"oQ&fU&]R&PV&aR&xV&iQ"~f#iQ"bW&ST&eW&]U&gR&hR&jQ"QR&RT&kQ&bU&wR&sf"mW&TT&|S&jQ&WS&iQ&uR&VV&iW&RV&ZV
&}U&UT&oR&xv"oV&QT&gW&gg#UV&bf#cW&PT&mQ&tR&aU&jQ"WT&iQ"XS&VT&eT&rW&dQ&bR&pR&]T&jR&lR&kR&iR&mR&TV&gg#vR&jQ"UR&sf"TR&gU&xv
"TU&sf"[W&iQ"uf"uV&lQ&jQ"uf"TS&yS&_h#rV&bT&iT&wV&xv"hU&iQ"VU&[R&_T&VR&~Q&^T&rS&eQ&jQ"WU&nf#{f#vf#pU&SR&gS&%(S!tV&vV&bf#_
R&fT&[S&RR&dS&]V&qS&~S&gT&qW&nR&cR&iQ"ZR&fQ&^R&aS&yV&ZS&_W&jQ"uf"US&}S&[V&pW&YS&sf"uf"eS&^V&{S&WR&UQ&dU&UU&[T&pS&|Q&oW&_
h#XT&cS&sS&nW&_U&&r#&fW&XR&xS&hg#(z#"!&1!'|}[!)tX!t'R"P<&]'qC%Rgi%4lf%&}q"{=&%UR"t'V/]|#&t'R"u4&X.)Tl!%[QT#){3gOu+R"g2t,
n.%]}4)t'Y,d(X!h]!&~x!%tY;)v!bQ!QZ!"W*R"h,&|yk%#!'%a~b"#h3#%rtd%5q/"[&.X!Xk"d&n.%]&h"m"#a4-~3&k-R%%x{1#'J'1)[%,QN&U&R%R"
%Q}V!."!WU"w'6!jCT_#R%R"R!R"%p^f"'g2t,cLb!B%ZfE(v!j)c8%a&I&[zd%/jCy%&R,I)U!R%&~o"e!8-%TuD%ve"d1]e%&aa9!&_]j#!'PhN#r!]1%k
o3"Q1%i^>"ul"%rfi#!&QTs#"R"%RjO!%5!%uPX%!%{fj#)nj%zd"R"g'g#R!k)%uib%!%aZ%%R%R"qA)>"XY!&fpT#"i*%ht+"R%%Wte"!&ks-!%moa%'R"
,hC~0w1%plj#'Z"R!!gj%kp!%rdO!%po3%}!&g2%vqO'R%R"YD!nM%}r6"x%&q=&8Z"X#=%[cz#!%S[=%f@%I'dTk!#R%R"&ms6!&V%#~#d&%pxn%"y1(]PJ
/T!^"PZ!^"f>^"kk%^"{;^"q"uA]D&G"O&rm'!&~C%i&D{u!%mM#x"1%jP27d&e%|'!o1W!Z:x@,Z!X)%c,*S%n#}##=mQ%.%oue%!&x&!%gWH#>d&%xXL#R
%R"'}V=!&y[2!'tS;*d'&{)r.&T0/t8)V%&d&]Cd:a?,blW%"yo!&i}N!%c[x##R&cV!%jvI#~4a"%[Qc"&P#Y#[GZ&&k!!%m&%&b!g!%p]q!#Hp!%xYa"+"
P.1i%l0)!u&^&%Rn'&g2t,>d&&liI%!i%f9(hu:!&[m;'q!R#x<tOyU"%m]u!#W?Z&'}nw#)v!R#gK&o}">2&O%v!o3by"'Z|s!".%e(&IOd&:&orU%!&i+!
+fh:&Z:x@]<{'+dh:"p?(xQV!!'Yc1!%s_H"Z&%M!'[Vq!%d&_'^d"'m~N%Z&Z:x@(g#!(q_T#!%H'p?rb!"R"g2%^m+#d)x%&p,&:~@%a&&vQ?"U(%Z%&d&
E2d%%qvR%"]i"%ovg!!%c}n%"W.%Y~h%"Tl"'Z%%-lS"g2&B!%Q}>(v)!f9"X!Q8%rgb"0d*"o/^w%#.|n"Q(OR%R"f;jY%P#&c}R%"V@%plf")Pn"h1u!}!
o"!g2%i(!%T0!'YsV%/*P.o!#n@%![w!Q"~e!#Ro%"%R*&kR"ft!"b[!%pZ2!%c1"&&'!%o[2"m#%gm3'av#&pP"Z&!%lu@!%u)#O/%n""^Z"'>!&o8'x)#j
%d&w|#+a%!&Q.-(o"W(1l-Z&d&v!P#Y#{t!%?)&e4v!R#}y!.gC%PP4%v8%}!)X!!&X[P%!%c%#V'd&&j]b""!%crn%!&k)!%Raq!"s"&h/,Q|%q,%U!|m"#
go!^v!&^)(;)!_&]l%yD.P|%|a%&v.!%vkE/!Xw#t#,P#z!&!]i"q!o3R#Rz#'w*!&dah%&q,%h"d%%~Pp#)sBT4xN&eA2YF%is|#!){R4(d~!"is#zt"u&i
%%G%y.i9|4%Yxc%#!h,&e,!%^rI!%l)!'QwT#!%a_"!%k;#d&e%%~*%IZ&z7%tYx##&T0%jQ;!&6!%cZ2"~U!'fb4!*cb4!-_b4"*)Sb4"^&%Q^4!.Rb4"J%
Xpk"!&jcJ"^&'ja4&i"j({L]D%}k]%!&^X4#*{(%lP4&.*q_!~!Mm_4!%SlN!*__4(b9cI@2QS!.'^_4!&Sa4#i%P.'Ua4!&l#!'}QN#@tD)z^4%*"T*1s^4
#Z"W.*t^4!(d[4#e-Z"-b]4*!r)pS"W;#=X;pX"&f^4!&~V4!+r]4#X;q1;j]4"oT"<g]4"j"+x|X!!2f]4"f!'cXQ"!(~D"g%%flZ%!&p]4!&m]4!&kRJ!(
mYt#&Z"^%>k1(TQO!&>!-y]4-Pi!"RZ#&!X"n'"~U!h"~=%|og%"'%VTe%"y7&iP;)RZ##!Q7w0"~U!0U^4"ud!&V^4"=%k*!.{]4.a?Y_%!tj%)a""~U!e-
Z"R!e-%|]S"!%^m7&!V@g+Xw"5cY4"Xd#%RSU"!%VSO!'l(&Z"W.:p!%~rN!&s(!&r]O#&Z<'u7!'i&!'qk#!&~Q<#)r3']d<#{Q"!&rh2"l12un4!&X*!T!
yn4!Oun4"hB*sn4%#/J%xRl!!'wn4!]!g.!)um4"Vt!%[|U""X(%ds4!(h."l1%XYU#!&v}:!7e,!'>&}a%c,#~a%%sz2#b!?%kVE!&74e"2x'!R"}.g+{@#
!V@&W*|FkX!aMa<c>1zn4!Fqn4'm*R#v'U,kDAmn4!>kn4!+z0"{)-mn4!}#vm4(}b!"a?}a"vd"h;Iwm4!e!gl4"m1&k9!)k""P|!&gRY"(1fK%n7Z"VU!%
^yC"gO%r8!&]1'"a%Z"6{-%xeR"(}b!Wn"X!gOjy!{b"%YP8!%tW&!%vww#!':!%T5%}b!"P|!&shk#!)j#!%ul'"zQ!%SxH%!k|"}#%Vn:!)p%!&Xse%'!T
Z!t'W)yX!(ihU"!(g"#P|!:&]4"Z<&^rO!%3!%dT?!%pl>!%r<%(Ca'%bpO.W"U#h#<q!R#ql#%4rX%7*&]J&W!j9B&'b{2#W!j9%{&*X"o1w)yEe>dC&p_"
%ZQa"!(|!(]!F!S1oQ!g4%mA"U9f!ST5!P!X5#&zT!x!Z5!&vS5!+Y5"U9Jr3!l!o3!NZR5!*pC"y;m#a4!)y3!(A#If&?b4";%hT=!0b4!n#_4!'Y2!+tG!
3^4!%QC"o3%gF"{*&~k,!%A!&[d#!&s_i%!%{jh%!)n^!!%~~k!!&^4%b*"W!%VbY%#v#;'|^!%Z",~0%[^8!%l~b%%e#+_'&^yU%%!tp"Z&&pj4!%Z|!'ke
%,R%u+XT!:U5"aQ![#U5!'cH'/J#S=%Boi5!+RI"aQ!Eqi5!R!m5!J~h5!T"|h5!%9!8XI!%;"@Z#Si5!KRi5!Ow5!&UzW%!0ZI!%oN"j"%nO"h3%~ZG"G%[
kh"!*jI#S1oQ!?eI#S1oQ!8fI!'Wm5!5hI!9gI!%kUN!(d"!Q"V6"le%<V6%a4o?^Q!%Z_!!&(!b!^g6Lgq!,[2.lEZ/&_6"R:n%b&.kr#vk#dS"gq!yn"%y
k%Ya"S-&}."TY%)l73&S@.3iDdS"gq!"zg%&na%jT%zk%%ZSOBPR!&_h!vb%v}!]'3.qa#)fz!gq!hW%^z!Uo%&SZ%Z/&f(S-)t^!d<dS",RV%Sa%&qa#[%d
%%UZg%)]7%rr%-d%18%k^I(rR"Y0"dS"t)VR#%hsN'o?dW!,"cW%%l{O"w:&tsN)X5dS"}o""(o?z#%m[B"u#&YvI!%fSX%'d4!Lo?}o"&wQ|#!&*#4jA%kX
Z!"fB&}v@&R:g?o?V?&rXZ!!%ee{!&UR#(d=W'%uaR%+m%yj%*W7TF7!h+jy!%|pG#kq"kt#|&dk6#!r!&~i6#&wX"+Qj6#&wX"0Sj6#&dt%,Uj6!6|i6!%c
RN!'e!!(Si6#&wX"&Ui6#&wX"8Wi6!r"~h6!]!xaY%#R%s|!&]z6"T1([z6!u2Rz6!(}2"]U!3}2)1[P!:uI!p*'%tpJ!a2}2"d[!'ST^%!/}2#YN[P!Y0}2
!>yD"ks!&ViY%!/|D#z#3'aF!%jF!&|[l!!1c!!%Z_=!*mG*&!u2T8/S=K3%K!&ob}!!%tnl!!'yG!w3a4!7^4!&_Rh%#kEvC%ok:%,_(i#%enY%!X!Rn!(U
9#z>Tg"&lh#'YH%Z*dAv9(RQU%!%v[D!'yjP"!1atD*B];&y"S'Hm%S,%wA"j#Amg="T13hg=&"!T1P*0XR^%&T1U,:T1'X]V!!)@"T1'qjP"&T1P*q,S(%W
zT%%%!T1c"}Q^%!'z&!(u&"pNv"u&!p"t&!(f,#QU"u8T#o&!%5#:vd!)Vkf%&WB,Zc!/'bbj"!%RV>!&ulO"WB)Su>#'WBh"h'"cGT"h'!;x2!OZ'!&^e*!
_"i3!)g0!%Shd%!%(!&oT9!&ye}!"S#'cSa%!%mQ.!u#y'"WB&y^w#!~"{'!&PA!(y@"sP!Ed5!'q@"X"&-!5r@&S'HS,g-&jA!X&Q(!)QB!m!|'"r)%|xD!
%Ts/!(xaX%!-p~C"Z9&p~C!&g[O!Z%m'#:b=g"m'!%ibJ"3f#_5"b=;[<"dAa"o'!Q%d'"]U!d!S."&+p;!6kN"(t"eA!'ner!!=|7!(UcE"E)QcE!*p_!!0
V.!(v}a%!*dI#p^!c>:dI!%}ZD!h&r'"c>5r'%R%bW#P*%ivO!((#d[![w"+lv}!!%}m5!%XQ8(S+!d!"3e2'[[_%!&}bD)=e2h16B}7&%_P1#W!@'Wq9!*P
b_%!%Pel%!'i^:!&W!!'UV^!!*Xb_%!%pg'!%Yb_%%}!#]%'Zjl"!%bk|#!'or.!'k~_"!%ThP%![!p__%!.u^_%!&bZ,!*y^_%!'Q%!Q!}^_%!(V!!)R__%
"u3%txj%!&vwO!(7!%ST'"}1%}RW"!&v}?"8%vrJ%;Y"#&U%!%Wlh"(ww!PJ|d"%G%&xaE!'K!(df_%"cK&}##"W*%S__%&W!,XN%&T__%!'g^_%##Tn!(G!
'zL%|FXNV,-d__%%X#|F-%nvE!'akb%&2k&#i!&p~V%%r(@p1%}R/!%t}="#'TVa"+Fu5n)!GZ,*k&X7*b"%a#"S3+tV;#'&'^qc"!&Tn,)v"Z!/U"P![X%1
%a{3"n;'I!%amR"%&v&yL'hS,(^*&Q,y1&nd%%^Up"!,j^b%!)k'!&R{O%*e!(%gVg"!)Pf;!&rr9!(Q+'*_.&3~t!&kSK!%_~94e2)g"%ct"#Vv!IhA#_t%
%r%I&d4IJ%SoO"c~!%YkR"1-X+%i!i"|g!eT"#vk%I%ct"{#u&j(%qqa!'Ue!#eU#e!F%kn0!&UYo%!'t"!%^!/Z2IXp!#^"JV,|2T<&=Z"Ps#%V~Y!!'T{x
#!&^m9(Y9R"x[!&~P!Z''cbw!!']"!)u-!%kQD!%w.!&{^'#Xs!Y9&C).P4&l^#~&%o,%Rfp%&9#o=I&zf0&T(~&t!m%%Zoy!!%lR'!%yfN!%mt;+#s!W3fT
"#wk%e!!x1%g%"xr"'h}5!%a/"g"%olD%&~%e!%m0'J}7;l#X"/nt<!1{'!&o'!&i'!'ykD!%doV%!'Xf_%+)D;nj"A!d'Y,&%oZi%!%w^~#!%~RC"ji!%Ww
O&%p8q!T8(gu<!&oZO!'y2"X#%vbR"#Ew*%abC!&Q!0"!n;S&W!@nW%)X-2%t/-m!(o{Q!!&}yF&S&n;v(j"(Vpl%"v('Qit%#P#Y#%^mM!(q-'W!h#v(t5S
>&kvQ%"m!%VaA!%Va<"d"'o"/W!:)r,~:o%.a%q_!9q,%r'%rbO!%s]-!%vh0(P#Y#m)!Lji!&]v>!)kh_%+#s&Jq;#cv#)h"g&%WmO!'Q6!%qh_%&#q*y@t
(%flp%%s%V)D%tkB"q!%l~n!!(mv<!'A!&x{w!#'R(%ipA"Q-&vnO!%]i-%g&,uC%gz(!(Ri_%!(e!#g!d!%~*!&[cD!%a,!)o7!(mZ9#r!Q3%f|?!'|^V%!
(K!%uk>!({v<#o7T*)t"!%W|S%!'oVD*t2-s!r"S,g*y"r:'QkM!%~uM!*ua@!&Wc-!'hpm!!(~i_%!&lka%"Y)%uZl!!-ri_%!(bf_%"y"&bf_%"x,&bkp#
!%jf@!'w9!)cf_%"c#'bf_%!%{f&!(cf_%!(h^O!'Svj%!&{^S"!&if_%!%liq"#q)k&%o"!(kf_%!'V<!'XR,!(ef_%#mJf|!%~Y:!%|qt%!%-#q*V'%kns
#"%'pf_%!&jzO!%vxh"!&ro+,aS"7G.8v(81U#h4%rTS""{s#7{f_%'#"P!t"o!&Tz,!&Phn%*e4t(_U"YD*o!,p1)a"!%xaw!*I,Wt!Q+Y|!/ev#S&)4#2p
*&}aw!)R1^X!#S%d'"S&%sdp%&1,^|!)&Sau!!&rgl"&)V?"|m"%re_%,kf!!S&a%h"YS!UY"so!&{?*}_8%g##YW%%]]9!&g_w!"A%a+!&u-!'m@*(W(qC=
fJt!2aH%jmN!%_P-'lGP'Uu!#R1&tmN!%h]9!&o_w!!%Wxt%!(lbV%!%1!&U&!%rb8!%WV'!&cgn%!%x_w!!'c/#n;z%&mWo%!(Z-!%e^u%!&v"!1s""*'^y
?"#%UjO!%q"&v(U,W"y&%SzD*v(@vj!_y#"Rb%p*&%g]=!%VWI%p%"n!%vRn%"S%&lU?!&clb"!)^+!,.!&mU?!%he:"P,0Th_%!&f^D!%Srd!!;Zh_%!*oW
-!;Yh_%!&bVw!!%SxO#s{!}!&btC"n'%TS;!%{g'"b/+dqC*vs#R%]:'(jP%]'^#&kwT"!'RpE#!S"%{h1'R%]:Z(R%]:%qUL!%vc4!%fTp%!&he1*P&e3T-
)]&r"R%]:%zQB!'snE!&xl("!(uXF!%lc>!%~Z["!&UlF!&zm]!)g-)*o4S!n#[!%qYF!%v^?!&XPj%#a*k-&e{Q%"&%txa"!/g{Q%">(8&q!Z%W)<%p{Q%!
&vd<&F!e*i3%neM!%u{Q%%R%]:q&&QaZ%"o!'m^-!%SPc!!5sQF!&x}C!&|nZ!!%VY=!&Pe8!*H!'kY=&#o)j!J%[nS"(i8R"^%>R%]:,}xc!!&[d1!%b^G!
%5#S!h!%t}V%!&ZO!%ajm%!&U""R%%Z}O!%&!~"lSE!%Qzn%"dN%|tD"^&Y'tSE('u%R!z^%~Y!Z(/zSE!']~t#!2yqC!NSTE!(UcP%!U!WTE!Aq"!GaTE!/
{"!x#lTE"c%%pv,(u".u;Z/&dCu!vTE#EiE'uXD!%__<!%sn+(?5V,!r/R!%{}y#%!d#U(%RX.&f!4S?1%QhL!%]sE#:a&'Zhl%#!b"&PYe!!k%fUE!T!snC
!z"fUE!Y!xmp"!r%fUE!%f!#V#W#%sSj%"+%sUH!&a*!+kUH"p"]"QVE"~s!%=+Qa##a<-v@+Az7[E%dWB!|!cVE#'u%8aVE!%R~>&S>%.|k!T!hVE#n"d#&
iVE!%a"!<jVE"u"&bzG"k#%R8!%tI!AvVE%R%Sf%~p"?tVE!%gN!@pVE#k#S%%b:!%zI!%c_b%+r!r1z1-a'4d51e&%ZvO*_&Z+S;)!X-"sh%%?!'PwD)~p"
vGx-!o#W)TW!&{vA'o&"du#TE)%nub"!&ye;+"!vT!|T!f"f!k74Qe"'fR(%cm"|T!f"g"eXE!5^_?!EhXE!4[_?!'W{Q%!k(cqC!Y%vaE&d:]!l+PJ%^gZ"
!%U2#]!@%zeC!%T_!"y!f!Q[E!%lnC!(T[E#e&.%[^}!!({!!%_p.#e&k!'wL!&yeF)U0#p*7s#-k!CC(u*l|!R%XK'aQ!((!%,!ExW<!m"ml'!&gt(!*UW<
#X(oZ#'pt(!%S%!r!pe("G%RU<&&!pv#Vh%&xT<!(ag:!/[e("gd%8qT<"G4Uu(!7kj'!'ik,!<kT<!%wTS%!3jT<!%aY^#!NWT<(x"ku!"XKGR!%l"1B!bq
%"!ku!"["&!Qt#"!}f%{c"'-'ku!"eW#cw!&%>'v#a"!gX!ro!)@!(+#eW#cw!@k~'"&F{d("XK&W{]"!&Vg'"XK%nu-!-lb("XK4lb("!)z**f&oZ#Z")W!
zQ!Bqr%(]b(!%aYF!%ue(!%Vh<!2gb("|3%ed,!%&.dAv9Q)Fb*x*&s!W#!R%|3%ZU4!0wlq!!&SPy#!&xN#hg"%%nz!!*{po"&7*Sa!xt!%dss"*&#q7,_V
!)!a,'w]o"!*t]o"!%rgb!"W~"&[ko%"S#&Ri<!(e{:!%|!&'gz%#r+%yzO#,}h%%}wa"'m/H4e.V_",g!!%tuo")}*]!b#m'"R%|3%bXs#.P%*|3)|(QQ!r
Je!Ex/!Qi"%WTO%q7&u%%fo{##c'r)%QQs!(DeZ#sa#"!rJ))%!LT~!%q^e%%1dE1'ygP%&&xs#1]h%&fA#o'B%td4%U"R%|3%wlv%'b!u%#W~"q/%iqF!%b
R^"!%jf6!%u%%P&i!e3%ulv%"j#%s_s%!%/!%^os%%U!R%|3%u}3%d!#z'&]oF!%evj"!*hno"!%sb.!*[po"&R%|3g#&%fms%!%oY=!*|qc%(j,)*g(!fC%
ruH"'%oik"#S!o!%r'#@c!+Xdf!!4hZY%!%s{/'w(Q)Fs!d!%{uA#"V0&w^O(JQI}e!oZ!&ed!(puo"!&]g_%#4^Y!%exe!%s&i&!%pgH"U.%STG"az!%Pzo
%!%]q}#%q7>X"%pl3(v8%}_!}DQi"Wa!&}Y-#Lx*%pod%"U.%ojG%#c'Z#'gfe%!'kip!#!q'%Tno"!&6&Q"QFdCqY!&WpQ%!&^bF!%Yo=(A&SP"uc""rr"%
^jo%#@S)%]++F[m"#xk!d]!+a&nD~_!&W}M&Kq4%l*%t}m%)q+k8Kl_%#z*PR%%X]p%,c'[#%a&gKV0(~_!a'e/%gt}!!%Vj+-j#D~d"Y!JnI4x"i/a6QC%o
'(#}4d))U!Po#%8#TGw4%uhO"So!%sO*I,i(QFe!%}#{!%_w.'[m"&xk!d]!ZR!&Z(!%qhm%&b!u%'Sa!(X+!&2+j#:vNU1Sa!/_y"m+%%mj[!!&jS>&'h#S
a!@&g[N#'bE'PdF!%ZbA"b!&bwo")|#d!%v@_!"fa#&oj_%!%gl^!&!u%~d"b"%qnI!%xyB"uo%%g|b%2j#&}E[Fn()m0#|b#{^!%bg"(b,!|C'J!&f^="a/
(O!%gU=*!'m/#^!%v@*%vww%!'{f4!'_0!&o-!%Re)&,a/P&c%&cY2!&J!)d!!&fXc%!'rk^#!&E!.B!'l!&R%|3TW!dB%rwK!'p#!&d+!%b{F#m0V,%b2,V
T#i3u!R%|3c'[%x3%d"%rgR%"F&r2"W"&[~q!&a%<@2%r}q!!&V1!&jqq!!%q5(|3'S/r/^Mm{%%evU%!%Q!#w&u!%[hU%!%UVj"!&-)k]!WF%7!iKxw!%WX
s%#%_c"+4*#[N|l%%{*_c"%fc#%Q|G!+E"fc#%E#vU#w"%y^z#Q!3}"w"y|%rz#V"3SQ#t1QV%oZ%V"]_!}k"z;gP#V"3h)|a!aT!}"z;gP#w"i1v7a2u7lZ
%pv"P}%Ur!Wy%ce!}"]"rx%s'on"w"3}"TBhj"V"3%Twz##t1o>&laz#5h)nS%w"Ve%qw%}"T%RS%|5)sx"on"]"a{%Sb#w"3tk"PD%]jT"Mru"Zm"ov%x7j
e!en#Sv%rg![R!w"za!s'x[%q[%]"bu!}"j1V"fHcS#o(eh"]"zy"w2}9x7cP%za!s-{Z#n>s}#_{%c(V"Z{#Q#P^!o*PZ%Zm"&P!9w"tV%~8Zp#^'r#_o%w
"x7[d#^j!}"Pv%o*zEY>o*^(fHzy"V"_z%sg!%y_z#*V"fHw"Ub%^y%}"_f%w"%G"pv!&nwJ!%'#('.xg>!%qjC#U'^&&{g>+R%?h=w3P*Z_"!gf%P*+]g>!
&u]D!,Yg>"<&Wg>!*qQx%!'YP=!%R}g%!%Y^H#l+YJ(qh["(hGCZ*.Uy""%Sx+!%zE"hG%V^H'pv!P*V:f6u!'tUa!#]h"a(q'heD!%ieN!t,ieD!%[nA!&b
Ux%!+Zq<!n)zeD!&mcr%#Q!V%&ry>!'Xt;"o%'swE"n,%f7!%WWk%)w-n,S1mA#X!Q8%lc0!%[Pc!"i/%gQH'Nz%k#6]!%~R?!(kph!!(uX/#V!3%dPW%!%j
q>"g=%q]o%!%/#A+l!tQ2"y"%c"!=jgD!%ljs#!|"mgD#m!V)%uuG!U!pgD%S%}&<%kQm%!%Q9!&p<!%v{s##x']!&W4!%'"V#&'!%~Ro%']!y"X%w5XT!&|
1!%xtG!(gZx!"n?%kh5!%|we%%c//P!'}T3!'o2!&hSZ%'F^"P"P'q0%UuN*S!uBi#g9_8s=P!gC*pfA!&x4'W"2p?~:XT!'QrP"+>X"]!X%U"P!h/b!a"%V
X!%*=;%_}k".)}!#)Pu!%vEU!g&tY!]U#U^#%mnT""WZ!%y[5"V)'o^G+Uw%^}#l#P"6}!.Dz4%VW<";%Qd.!%Xt#!(S7!&sqE!(RrE!%SPo%!a(tkD&t'<b
#a36u|r"!Il|r"%S!u_#oP!&uw<%_+-9%mxl%(3v"VIa%u_#oP!%}F!%ui~!!&ryB!&i[p%"i7%~jO#t'"%jvj"!%lYq%!&rfB!%}@*l/%w-]%78x,t'+Td_
##8x,(cfG&&!ax""'reG!+bxz!!&Wpk%&wD)8x,%i!!(R}S"#Q7t'0j!#U!y.(j!"Q7%i-"~&4d!!&b!"VZ!%t<!&|C"]!%Rn<!&RB"Zs%%bnt%!)jQs"&Q7
{x!n,hD%&!9oQs"!b!yqD!(_Z!&pv!Z_"R/1%,#i)dr!(R^p"!%Pkl%!@ZrD"|z!h#ZrD!%ra!#pv!_F&]rD"~p"c!]rD!)z!!*]rD!%|!!&Qk5!&e_6!&*!
Btkx%!&]_6"b(&qPC!.zxw%!%nkx%!Dzxw%!0u^6!&s^6!&l"!=cyw%"jo!8p^6"c!'{sr%!)Umx%!/P!!%vY6!*=!AQ_6!V"Qfx%!>Z}B!s!dyw%!+S_6!&
WY2!4R_6#{Q"#)T_6!(>#@S#%V_6!+U_6!%[P0"s"%bo%&#i![V!y8'izh%!-f_6!%{dC!&f_6!%]%"_!%kUB%c!%D(dC#1bc"%xrw%!Oicx%!v%ksx%!%Qa
6!;jyw%!R!^yw%#k%&1_yw%!=a_6!%u}5"V'f!jsx%!'Y_6!&u+"m<%tga"!(fjF!%bWK!%gWH!a'zyw%!Dfzx%!LP?!Z%}>!W&{>!4y>!,Q~6"P'.R~6!)l
>!%n]S%!7o>!r!a~6!a&zSy%!<Xlx%#&}y%MZlx%"k%S!Zlx%"k%l"z@!|!rlx%"Y}%p&slx%!k!pA!V!k[y%!S!pA!i'R]y%!P%qA!q)[_y%!APB!S+|_y%
!%cA"d]%|8]B!Y*ddy%!&he8!:[B!0lX9!Z"kX9!7xB!Z>^dy%!Q"oY9!'prG'if%vu"Vx%[l"^#%mUh"#d5u!JzYf!!W"Yk8"|p"%tWe%!%&%Cb(|p"%pkw
%!'~wD"[!'_gV%!%RUu%!&zYl!'r@u'R!!u'(Z{t""PA&s[v%!%V~s"&JzO&n}!%pmo%&in#J[(R"%jaM!%fSR%!%~md#!(^nz!"[!*rdN!%ddN"r@&X}M"6
%W=+v#&i.{d!;}%#oBy@)jbH'r@u'+Ez(%_VZ"!&UdC!&eVG"&%gq|!"e5%UA#r@u'&WPw%!&YbH)k!o[!#Zv"fd!)m<'x|V%!%UbX%#r@u'&Qqp"!&VbX%&
;&~#|!%d""@%on["#m<l+%kaX%(W+m<e*y7h&+(mXt""p('|Vt"!%[ye%!&pXt"#Uq"p5%rwC#r@u'%%!;X~M!&ik2!*XZA!0_Zx"!'yt@!,aZx"#r@u'+bZ
x""o1%qQ5!%g%!&z%!0aZx"!%F,oH*q,py##pe"*=SY%W'&0#q6r*%a&!Bx~N!%k##9q#%y~N+y@}V!U93'}V!]c"Sp#[-%)".%TtN!%Ugx%&}V!36Q!%mXU
"'d)^&#%[r"&ruh!4S/r/~e"l3cg%b&SAGu!Tj#nj#si#dj#ij#zi#^3Su%{!%^e3!%j?!%]!!%}Zl"*Kf6#k0&.U1w'&jtp"'%=Sq!&Wv!&[su"#}V!U9/u
TO!'o{i%(@v)m)pNb=k"&nrg!!%zuX"!%cqs"!%TTO,P%Oi-3P^#,Fk!u!>&y,%d;%|3%rdC#lEi%%jqM#}*m'&[if!,k"P%.j-{T!~&]*e%4S!%oTG!%fqI
!%poZ"#3w)&1&[m!"aJp5%TS4"pG%bPN!,Qtc%(&!}0q*)u/)pRH!%,"*,Ztc%!2=!.~n*!%_"!&^qG!'vnC!&hmy!!%o&!'UYq%!%UeO#}V!3&|qG"x"&uU
L#_!#%ady!!)aeI%b1sh!x&%^q4!&XWX%!%kqC#l,]w!%uV4&JGMm-+Xrb!!.[hi%&_Lxx"P4gB'Vhk!-~e"Z"y~!Z(Wf".}V!3f(b&&%lj@!)wka%!'~,!8
j~t%"Q%'b4)~e"]+b!Ws!nZ!#!%V]X"%"b!bZ")SjP"!f!y~8!%lQ5!(lbB!%rWe"!&_SI!&zqi%!~!~mi%#U=l.&Rqp%+U=ti!!r)U=ti!&U=l.A|mi%&U=
U,:U=,si+#U=l.3|mi%!*s!!c"oV9%p"f&]M%the%#rX!pr!&c+)n#/hq!lu!Lsd"'%|yB%U!Yq!}8&7&!}8l+n#%zX5&xQ!7Zd!Yq!&l]^!!.^ka%"lx"&j
B!%no<#5d5%_zA*4I!fr"dw!wV#Q#fP!%~th!'!Yq!5!Yq!%vbH#(_!&QSz%0_&B<u"-!Y",hq!lu!B^:rX!c|%%zpf%!%dtb"!,jla%"z#&jla%#rX!pr!,
kla%!%lsO!c"nla%!(j&,!iK]Me%4j[!s#>!u^#%{v_!(Q+s"@2]M~'%XpL%*fv"U(%nQb"(q#A!ey"S;]'&goT""U!'w1!&e'!V#rma%%U='ud"p'a1/B|[
!~Y!Z(Zb!o6qY"Rd"!|[!k|!zW![-%SzO#d)^&'hVC"r!(fPv%!&[b5%W"2km%'?!&iqZ%!%jbM!'UpX%#w1A&qp{!#b"t!'fik%!&oaj%"V-%ddB!)bh5!)
YQb"#=o!&zn/!&RVH"|[!']m6!&kqI"R".vYe!!*rVq%!%}hD!%|q}%!(dtO!%m~O!&wYq%!%[}H"q"'_oy%%|[!qGD%[kz"'rt!?5|[!m%%x_b"!&gcI(?5
j"k'/|[!&^yY%#!|[!&YYk%#jA>%iW1"|!%acL!&G'~Y!Z(v!rt!(%e%#%k+&i{)5|(k|!_!(W^"xv%f5RV!%Xz!k|!w3Z/&f5iT%.!xc#&RUa!)PU!/k+&!
k|!W/6vcx!!)Q[c%%vf%3Yr"'x}a%!)SjO!%nVA!&qrz"!&rY3!'*"dg%'Tr4!'5#,j#%Vr4!%lag!!'Vr4!%[jP%!%TaO"*&~~j%!%d{:,FY9#a%Y(R"x"t
4#g1(QZ3!&yY3&bQ#q!U(p#&xY3#h4!%mzy#)a"b*"h#bi!";&T}4>h";s"%[JY9&R"e%U%rv%#QS!ny#.c#nx!%c.Y9&a%lP"R"t!z(t"U?%_hL(h(;T2dy
"%W)%Z]42!sL["]p!.qU"R%x(R"1j*(~+&'pu%'bu3'%kP##[E'%{w3-w*(v#&R"*W/rY##o)];&izD%v##R"'WRy#!%mm)%W"2g+%x]P%#x(#%Zws%#9.&;
#!w}!(vQS%&W:(j#eL%]u4#b!Y(%Qrl%&l["1c){&%esC!%te0%p(#Q)%eck%"{"%yay""u#%qQH%0hB9%wtY%/hI(R"#v#7=Y9#R"&c.a%%bRY%&#c-T*{d
!%T]M(f9-u#a&w)w''qWI&#fs!!L%xmy#!%I*1?!pg!,%kP#p(%pRz#!'4"&%P|3!%rR0#/c,&n""gt!%n",B}!17r4=}!6!P["%a{H&,YU#S1}!%g]0(]*^
g!bS![P!)Z)%oa6"PV"%QwQ"NW^#m3#c!)!m=h"o+"!R-(,h@db"^U%"t.tV#"}.!p@&=W,~Y!aq%h#m=Yz#h"o+&e4Y[#p#my#.j#hl%&uz%&o^C!&}o4!%
TWy#%!Sm"W/%gha!"S_"%y!'}!(j#e*X^#%q{t%8X2!o.;&]#IX%Um"F%'h#_&;.o+#cn#"}!-%fUq"*wj"%V^##VI;#]#&Xt6!%x~C(n7pp!%Z+a%0&wkx!
#dc#e#%gia%!%}]H*{!Sj"d!#R%y8e#pp!%efD*]7%^T"'a%0/_a!%ej_!+6_(e#(,W:y&q!p.%vw8!%Xo'-n6y%y&})pp!|1]["V8'I6&ln4!%cf=!%>4z)
j[!%'y?U#Q;tb#a:R"%tQ!q^#l7&UR"!lW"%RaE*!jy"(j#e%w*x"#%Yk[!!&W)(!R"W:Y9e%q!%^~4(y82iHeV!R"pp!%}|J!*m.%.U!l(&C'k">Q[!e%4%
ZfQ"!%[}M*j#W:^%eV!R"e%Vq!q!%W&!%K!%^ZM#w*b*&p*&eV!R"Z&i&%r[z##(j#&eRX!"o<%]p0#q(2%luH!&~""pp!&gPC%j#%w*&zZ4);]#p+k"v#&l
a"%|v4!&aP5)e##V0y&e%W"(%W,!%}SD"0%~g!!%Y#!'b,-1j*pp!f3%i/x,r2y&@Sx#%v!(Z&y&_j"IiHn<%znv%5=j#Z97l%h%pp!a'4h6-t#e%k"'r2t#
cLS/%wuD!%uTx%"Pt#%jYh%!'t"((j#hA&rMq&&^_b"!%usC!%j~O!%fP6"I%]f:(s"P&!TN,YJ%QPa!*xm!f"e|!!TN!s&dm"%R)&p+!0}/(zQ5#Bf&%tR{
")&6v[!;&cS!~'%T2"6*QV4"R"'pT5!/]P5!(b~4"j#%}~4"R"6{~4"j#&a~4#p+R"-c~4!6o{y"%*r,w</b~4&j#R!(qd!%Qqy#!%|,'&d=QC'[!/Y|4!;}
x4"S0%gnH!.WeC"(&^Qx%!%ovW%!%Vly%!(e+"R")v#%+!s&%geC!'{}^#"j#.gx4"j#)gx4%j#,rN&xmB!%x"!&e0!%W'#&'*,#)o+%]k*'o,.qd!#~+%tx
4!*jx4!%T3!N|w4"R"&|w4*B:m%w*!R"P~"F%Ymx""j:%rz0!6]x4"R"6]x4#R",']x4",.]x4!&jw4!%[uy"!0jw4!%3!'jw4!%xd7'v#S/}*]!r+%f|k!&
.w)[9&(:#i.q1&uw4!,9!&iw3&@uh"-y&%y^5!%u^50#Yt!=e#aP%@{!!TNiS!!w}!-eV!'zSB'B(j#X#j9'o&&:[J!eV!%WxM"0%jy3!%o0!&uqC#-,&jnZ
%"f"'w'"rN%X=!'y'"rN'(!&5#!TN%kQD#j#aj"(^d{"!(yb{"#&X^#%nx7!)r(1!TNTk%-u6h#;@W^#-!TNv!S!w)+:!%YsM"0&Qzi%".&[aU%)TNjU#.a%
qd!%w*'jc{"!%W)!%w/!%Y,#y&@%qc{"";%pe*(qd!";j9Da%%kd{"#!y!%-&W(^*&f&%Ry4!)Qy4!'z-!'c"*Z&]!rNxT#>!rN)%}hx%!%y{2!&|0%!TNX2
%tZv""]#%p"&:q!#^5%O!&p+!(R%!(uz4#!y!'^/!0v!#!TN&zh4!%bXX%!%{;!%xa^""T*%[3!(R-%Z&k%&&V"#&~+%SvL!-Y"!'Wp7!+k}4!'bjf#!T!f}
4!*bm4!*sd{"!&|[(!Fbm4!'{d{"!Dbm4"0P!bm4#!q3%cm4"09cm4"0%cm4"P3%ij4*S!=VV!Q!!TNq&(&tyb"!%_vp"#VV!j&&yaM!%tH"P.&hXW%%,2]%
%g'!'sH%P3%d'&l0!%V^R"%.*d'&u)"T(4i/&P3%i.q1+G#i.q1'H!%ulK"TN%Y~y#%w*!04l0&f"o#z%n!'ft7!&_mR"!)avg%!*udM&j""o'"%Yl4""({W
W%!%YvN"~!6Yl4!0Vl4"TN:Vl4"j#4Vl4"TN6Vl4!(zk4"TNJzk4"TN({d4"j#7{d4!(b;!-TPX%#V!a(.cd4!&UPX%!&S8!7ru4'0J.o+l#%lJ"'&}t4#v#
y53Pu4"j#%zd4!(rd4"j#*rd4%;m3#%qd4!%au;!(md4!&0#(j#&od4!%zc@"j#'od4!&]}D'U@'aQ!!U@%ypK!.^TJ!/ytw%!OhzI"U@AQv!&U@U,:U@*nQ
J(A+:_2-K'~tl%3U@/zDW_".U@l="uk!IU@W_"#P[#!U@a48PVN!P!{UN!%k!!'r~J#U@a41PVN!/jzI%U@l,P"%t#!n"bik%#U@a4%%(e%4u=V,nDu!'Tik
%"U@%Tik%"U@%Rik%!%b#&![^!eP!l,%qT)!m&U*!%{eP&!Z#V*"U@)U*#RQ!lG%pRX%)h|!V_%&lz#bZ%!r!%.%r@.s|"%}P<!%|lH!'uUl#!%af^"&sc!m
v#ov!e#%pVa#"u[%/SZY%"s|",onR%!%mng!"n';bbX%!&rUH!@tXU%&1s2.l:*Q{7".)jts%!'0!^&UYU%"_U"%[J&R."UB#}6new#!)c]]%!u!|oz##+:&
|&#)]!%cY2!%vo<Y!@iv"Y,d(#iv"Y,_%&De_!d_"]s%_)&eIT8/!d(#_%@S#qC!iv"[O*9/d(-,Xp!Y,&Ro!&-ro%%iV!jLA!rn!"{?zo!/yn%#=oz%%uPy
"!'Vi4!s>egw#&g.3P*'&&!%P]x"!'mni"!%2"mG,Y_i"%(3g.5tRi""mGEtRi""S~!%TmE"S~!&Yni"!)W]{!!.dRf%!%k"!/TSi"!S!lQi""mG-lQi""mG
1Tki"!%2!=lQi""mGY!lQi"!5d]i""mG-d]i""mG7d]i"!6V~h"(TW"{!Y+W)[!l1'("W)%l~t",z57LZ#Xr"^=Xr"|o%Xr"lb%%c]0"rQ"%dRK#TW"sR!([
rb"#^!i"%df4"T!(|b4"z5&[X!4jEFV:a_#.{!yAn|#)V0&V:{Ccr#7b#&y;%Tpm!!%ZsG!%xmm%#Q!X3%pre""[{"%p!#b#3&Voe""P(%S!&]3y&@{!&ZvN
"z5&e|9&W#k"t47&zqu""7&uT_%!&tjR&!&ks=#W)[!%cRm",b4)k)e&k!#YX%W'!Y+%~P[!"H&^c4"w'&VW8!'ac4!%kl=%Z##p}%%jk9"Z#%|dR&#a;M%c
c4'ATW"f#&vX"%Zw9*S![h!F[#&vX"t!I^"_a4*TW"sR!!|f%X!'P![*%ss,)('sV#+9&c.%{Y="{!&hu{%"j/%isv!%7Ik1&cY:"Q3%t&!+Tc_%#x"!&Uc_
%!%SnO#!P!%Wa_%#b*j/%UZ#!%kcK!&iVc""hI%gX_%&=3j/-%&)3+]9|6kb%#d4%U!"t2'|c_%!&yc_%!&tfL!%RX9!({c_%!%Uh]%!%zeK#TJy!&ymp!'h
"d%h&l)Rx"(vY_%#_*#%f!#"su!%S"'%j/3j(D%[n|%!(u~k",n(X)l,a:_![-oAs".o)%xZO#'v(%tbJ!%svF&F<1iA%rZ7!%d_R&&X{!.nu"mh"%vcK*j/
1k##X8y?q6P>%kQv"!%]pN'ZV"+oh"!yD0ed_%!%m"!'f_Z%!-dd_%".'dd_%*P!mn#y9wP!^3w??5%yr9!%rwj!!)v&.t!+q!%c.3-^r#FIuF[!){i_%#q!
%&|i_%#c#Q3-yi_%"d8*wi_%*+]["#[e#c:y"p!S59^i_%!*b&#{7j/&a'%o=#rU!%f("J'pbR")3Z&)U+j/j/yi%&S|l!1j/j/*d*a)#=3-w_!Dh#a]"+d8
%a_=/v%i#~Hq++d8c.Ii;!We!PR!I%ZsF'mY#d&gq!+d8&c!(=37I.l)'9#h~!S{!'{d.+%o=&rU!3+]["j/j/%w#+]9[s!+e%&W"j/j/j/%w!!%^(!&la%!
%i|M!2a("U#%o)+c,e%{N&^!Ip!S5q)'}pW"!'s{F!%PP6%-S<Q[!%e}M!%|rF!&Rp_%!%S{l%!%_Tb"+#!r1P/l4'|/h#r8%znj%!%{m7!(^q5!&fhK!%|h
%)+Hc:y"y"S[!tW!&q)#{7{7%r)!-s)"~H)s)!'?"y"%dm7"|/(on_%!*:#hDd83d,"w3&d,#B!/Uq_%"a%%}."m!05#*d'+eo_%%!P!]["8eo_%%!P![e#6
eo_%#s!_5)jZm%!_8_qm%!%^q<!&kXJ!%kmA!&q}N!%ec?!l'^qm%#~g%QS"(dU{%!g!vl0"QS"5vl0"m["0ul0&QS"U,:QS",ul0#m["QS"'tl0"m[")sl0
"m["b"fY>*V[#j-'fm"W[#ov!e#j-&dka%%U3*'%Qd{%!&gka%'T*1b*d,j&%dO%DKe#(UbS""B&rhJ!%{G#+f;&vSS"!*xxn!!%a_>#P%~!%goN"k"%ZhJ-
v8%_!'_!'&p!n(#Z%'X}[")v8%n(&Z%d!'''"_!'h!#U!S%%e<!'geF"K%*"j9%haF"7&E#P%/,K!9}]S"(#!r?.T*y!%csL!%WY;(}Me&TJWX!7k#%Qia%"
G&wbb").[*k#NBqr!Z('b"!+Y""p!&1!&{"!&i#!%Wly%!%:!'laS"#-j9-icS"&-+q(t/&_gS"3j-~&*j-~!,P%~!e-k-e-9.P4s~#&gq!&f{#5X!v-e-_W
!{3W_!aV%[p!}l#jj%#fl%Ye%M*Wy!b#]',&Y_Q"#j-PQ!%hl94gs#t,VR!an!X!P4t,X![X"#^m"t,qX!}.t,#t'an!'>!%x{|%'?"c_"#j&%^^>#c_"t-%
sY?"q!%fW]%!&qZS"#!}!&lbS"#o0T*)ubS"!%mt6!%vZF!%ng+"e#&QQl%!&g}E"nM&,!(ccS"&=e#m!hD%vR?!NteS""nW!&gqN#@zV!'Rsa%"z@&QV{%#
#]P!%k}_%"3%bYF)Ke#Ke#e%hY#t+&PZ_%!%dY8!%w}L"|/%vR!,[l!dLnW!{&dw"q+"QNNi!%j+#X+e.X!{cS"!%ztJ!2}cS"!b"xcS"%V[#qa!d('a0#qa
!d(i&b0!6h.#qa!d(&a]M!&k0!%j)!&Y0!%a-!%Uzz!?qe!eU!W-pF1{?&z+pf!&uBi#}Y"}Y"uw%sQ"eU!aJ)!c%Tt%i9TR"(aJXu".xW%%iXK=u*_+fr#"
rn!yq%XP!~Msm".Dmw%^|"cX!dk!.Dl<2po%zk#7}h#~h#qe!m/j5^(_0&fh%v#j4[-%[W+&dh%X%1eh%Aanb"!&g{n!!)bza%!4anb"!%by.!0Vya%!%ii?
!,fnb"!%/!AvWT!!&Q!#S!j&*XST&!X"tY"!l&gY"!%zXj%#g.yF%sik"!&Sj'!'{("yF&YSl")Tw"Q_#Zf!oEQEw?vw".S)!+R)"!+VSl"'yFg.'[!yF;V)
!-WSl""!%L!%PZb%!-yRl""yF.d}k""yF1v'!%2!>d}k""yF?_qk"!/e}k"!C_qk"!(p]|"!5d("yF-d("yF&[vv%!2d(!%rXa%!%t%%W;P"u!%mQI!%^;(v
/Z!F-V:i3(y(!3z|k"!&u(%.g.RMV,z|k""d]"&[4"X)T!Zzq!'xd"Tb"b["#d]"4_u?!%9!g!d|h%!g"Uz"%[b!Vi#Zw"i.q?!&nG!x,Ybl"!(a@#!oh!W#
c@!%snP%#Cb()QbI!&|q^!!&_Va%%,%Pl"(}}P&#3yW"&vvG!%isN"r@'Ss;#3y,)bRR&!%TUi%!)rcc%!&b!&83,V'&srr%!%xsN"j9(lvL"9%yeO#]'z''
gU_"!%f|g!%3W!k-%m{!";&bpQ%"v&(~[F"O%n^M!%udH!%rhM!&Sab%%V(#ed!'toj%&3l<-U2&dQI%*e!jd"&]hA!([sQ&"3%wb;!&ogr%"z#%TQO%R5%B
%m{c%"z2%jla%!'mfE!%}_?!%vdJ!'dYw"!&w_x%!%[[1!%~bN!%{w7"xh!%ma?'~"%Y!Y!H%at8!&cbS"!%z:"Z&&H"@&}aP&!%kD!'ZcN!'e!!%~qN"b"'
{Pw!'3O8W#P)&u{!!'QU-!%ZU;#n"d#%|qN"s.%f^O!%~9!&)!'wsU&!&Uq"#h#p(%saN!%l'!%c[O!'Vz<!%T}J!%I%@m%]7%QQ~%!'][I%%!S#%]I%Y!M*
'fX<'R"R.&Z+g*%y"#_![{!%vng!!%Q!"Y!%oeN!&R!!)oaN!'abA!'Y~7,3%uAU2&d4]'z'YLp/&Vc:!%~wN)]9]'z'^s"e2&=(V'!)F&h#l<Z&S#'gwU&"
Q))s"!&l##h#l<'u"!%Qxb%!)w""l<+s"&+He3'%H#Kl<&lYJ"T!%zeh%!%Y&&l<)b*s.&p{j"%v+!u#&hT5*W"U#M*kZ!~*&y&&.-V8T!%l)y&})>!l<@2'
Qt~!!&Pq<!%YN"_]!%{fN"l<%hWN#}Ht#%hk-!-X|b"!'{)!(|fb"!)psA#^%>'zuK!'VlM!&Y~M"nU#'fdD!%W{K!%wnh%#'j#&Tl0!(Q_s!"J%nf,!)uib
"!'qZ:!(WQJ"lo!'QYT"*Sq"cX!w0X!'a[!bBv4't/(Bv9su%Vt%1lo!a/z/)ZEld!BZb!c>!S1%ScL2P4gB.Qu#&qy%"^S%{d"!ZS#gBf-"_X#nD%^eY"#l
d!A%.%ld!,q3%uTL"ld!&]qy!!%bpJ%V,sc!A&_jh%"X9%dl8!%|~7"Q!%cjO"H%P}|%#Dr"%twO"e&%Qpp!"S#%xzP&+l""ld!-+l*(f&l"&rYB!%jyI!%m
ke%'3b&-d"ld!%[xR&"ld!&{Z;"X<&y}O&s&oH!b"'rb]")!h2.8b"Z&S)%w:"ld!)J!%Qf1!%br"!%t^U!!%f"!%q"!'ikR&#=}A%n_'"ld!%Z[A%d.1,%u
^b"%R=:4%ve#"c'&dln%+g+FT*1y&pj"Z;W0uN%jYK!W*kQF+Z;W0UP!5,5-Z;W0*n{D&_(<i#!'t*%Z;dU%UP!%]Ry%!'jip!"V!%{[F!V)eRF!3irG!'g[
>!f!nrG!&9"jG.oP1)>r/R!,OZ;W0*hP1!0gP1'+e%r/Z;W0%okJ"b"%w"!&xQ1!f'qSF!B~sG!W+uP1!e!r_O!(o_O-+HcK(h"k!%Z;W0.c]!&mS>#4]7&g
iv%&)*R!TI%wvB"A%x4!%]P<!*j#!;qtG#Z;W0(hkE!=}jE!%E!'~xO!&uB"M&'!-J!&6!+K!%e7).[9"rg"W)<P"(mvG!%Q"!k!kvG#Z;W0&UcO#Z;W0-mv
G#r6r2&Yzz%%&r'e#MrvG'uNuNZ;W0om%?hWF!'cG!R1fWF!'eWF!']1!+wuC#Z;W0'te.!%wjQ&!%SnZ"#Z;W0(xuC#Z;W0/uVF#Z;W0%f2#g0uN-rVF#+:
&W7"Q"%]}C!%M&uNq1)x"&gfs")V#Cr6-k#)u&)aWF!&wwJ#Z;W0'zVF!)yVF!%~9%})%fU#&XWF!+|VF!%<!)~VF!%F!*QWF!,fSF!'S5!c!VpG)uNzAhi"
[<[-h,]U!+iSF#Z;W0%cZO#Z;W0&vuE'u8Z;W0Z(u&&i^?&zA)(p"(K"V&%r<!/B!%b{N%(p"l+%e~?!%6!X"RUN%yBX!'%%#Cb(.zVj%"q4E{Vj%!&{Vv"%
_S""sc"%riK%Q+Z!U1'doj%!%bE#d-3%fbR&"+%Rzd%!&iqd%'jk%/g2zk"x(%~n{"!%qkK!'i[S&#*Y!%wQK3k#e2.fc!"_&x8U'1{0-+|6/mx#K{0)ZjP#
%(|J!%l]v%!%w~M'Lc!3,Z}#&xb)"i4*hZ"!%dw}%#3v^"&^]T&!)|QI!1lXj%!%ZYV"!&nXj%!%wh}%!&drM!%}V?!'{mi%!9^Vj%"3,^Vj%#U%{0%v~O"3
*R!!&hif!!&q^>&*{0+|6'{^?!(o%+j#KY!i/&o'D{0cz#&gjv!!&daM!+WWj%%.K{Q!*k#"2'_Wj%!&r!%#K{0%gpT")x&2%{JK{+.%j]N#l#8%'%Yn"Z4z
*&]mP!"d9%n{2'd*y"#'e&%Th~%"3)]Xj%'#S&#W!q(%~)!&l}'!&omg"!&b%!&PSj%!%Qdd!!(frO!'qXj%!&vV0%_'z&f:%upz"!'jVz%%-+f:%[!%)*vk
!&toi!!%zp=#h"VH%QoJ!'[cQ"!'tY@"j#)v]j%#3J&{f#"d*&Vd4"d*'{mM'd*(S"H['%iY=!&mUI&e&k!q?n(&lb~%!%SVO"{0'kuc%!'h&%)dP"|J'~}}
%!'cV_!#g<iE&Qq<!&qZI%%K{0%<'&d")8N%]fr")!{0!bz#o's"&&]bp%"^5&p!&r,w<a#G&x|z%!'wc?!%ngJ!-tc?!&nav%!%kj"!%XtS#!)m%%'<o#&}
^R"!'y.!&YiD!%P}!"d!&o_M#&D']hj%"[,%X]{%"3%XJ!%VJ!%ae^"%BY"G%z{?&y,N^AU'%gr=%t]!#^D%V}.!)S{.!&huO#&c4(fex%!*WvO#U!wI&gc{
%"b<%S[T&"c!%mj_"!'hc{%!1}dx%#c!3'ic{%!%?!'=!,mc{%#c!3-mc{%!%aSN!+_{h%!4yvI381g<AU!n{!#V:f6l#8z,,^"a:{0R!&T1&#k#e21&Z_j%
!&dpJ"R!&z%"c!%Pdu""3'jxO%c!3m%%ixO"{0(ixO!%q|=!%^xp%&*3x:vv%%VO#[%VQ!({Y["!'kk0!-txO&#=S:y,%~-!&cw?"S:(yxO!%/!%.*W!rY!#
i!_D!Lv>%2&u!YW!NR!'[yO!'xdx%!%Y%!2xdx%#c!3>xdx%.k#e2R!*e&z'R3ia!r-p)Q&r"%i)!%^se%%W!@k#%RkI-"dk!XB%ja#rB&d4c!3y,%{|?!%d
tR&"d4%tnP&'P4R!pU##oQ#&c~3"wi!%}|k%"[h!%tzO!%ViK(lY!k-b<R!%[V!%,!%p1!%u[N!%VqT&!%vrM"u["%euI"fc!%z(!&7!%o&"P'*j+!'h+"c#
%h+!%lYK%^"/G.qdQ!!'N!*^}O"e&1_}O#=e2*]##tQ!P:&nYk%!&T4!o!qh{%!%X|?!7QhT&!%ouj%&i"#U%W5%SaN!%m)"{0%coh%!1YhT&"oH%ez%"z4*
nR/!%dyP&!%fX@!'zz9!(WyP&!*wYQ#!&vlp%#U%W5&aR{"!+oYI!*=!%Wij!!+?!<hrh%!&p[e%"&'nky""]#'}Tw!!&v|r"!.blQ!!&V6!&mlj%!%vb["!
%p'!+YkQ!!&XkQ!"3/XkQ!"31XkQ!!*TkQ!!&Q:!3|lj%!.?!(wW=!&p}J)37_([A|Hoy!d7%{Z?)}:#=}k!o'~(;%sg|"";&xq?#c!3%}P|"!%TZ4"b!%^_
m"#'A,qlj%!.ZYH#[,S&@g%%*{0uJ,Xqj%!(k%!<Yqj%!)X%"{0=W%"S&&?!Fhlj%!)srl"!+Qg{%%V'K{0({f{%!%s@#W!U"(}f{%!7mlj%"3>mlj%!)|lx
%!&U[a"!+|lx%#c!3*|lx%!&t"!&SF!0[s~%!&O!a!|lx%"c!(ao_"!){r~%"3%phP#!(}o{%!%m|D!-Pp{%!&hRk%!'k;"x8%jK!4YQJ"*+8%H4uJ2qmQ!!
%]U?!.hB"c#&zqo!!(o]@!%gB#U%W5*iB!%WJ)p!&|6Hq!Pg!o'%jv?']~!Sx!*r'd&%Qto%%!{0@%Xqh%!-qRJ"{07Qqj%!%Qq@"{01Rqj%!6spj%!%TxN!
&uO!2spj%!%[i}!!.epj%!'q!#+|6&rSJ!&shJ#X>&)gth%!%^x{%"{0%tRJ!(RSJ#+|6&Uxx%!9~]"!'RqM!%9!%avK"]!%_lQ&'KtF{+"sN&eM!%'!%eM!
2]oQ!%%oP"!'mJ#c!3*aoQ!!%fK"8/^oQ!&m%Q(n8m/&u}R"%?5u!%YS>"U"*TTJ!+qoQ!"3/qoQ!!%raB!*qoQ!!%=!3ooQ!!&[RY"!3bP!!i!ftj%"{0Kf
tj%!%|x0!,deH"{0Oftj%!%d,!6ftj%#'e&3htj%"{0)V0!*dtj%!%xq'!9dtj%!&w=!&iT)!%u|b!!)zTJ!%kS!"vi"'kS!#{,7%jR!"k&Kvtj%!%}vU"*+
HiEG{&t#b(Xd!&rgI#ZG|6+_T!!&[T!%~_!!Z#%{b0%uJK{0&dT!!+_T!"J'+(w<p+[#a'8^6%j+'a&G7k3^6)e!,"d*a'+4jv%%iEGk(%:"~_!%Xl_!%h+]
Y#gu!%^(.V:Sq!l#i]!eP!q(s)4hc!%sm"T**bU1!2cwj%!3qUT#!Gcwj%*b1V>a0S-&~'~6q,%xh@%g&#d%4qwj%"pZ!%{Wy""l#%eSM!%PM%Wr!"Q+%|cL
!%nws"#o)u^!%bQN%<"k,(ua9%a'4WT#%lgk%&m%p!K{0&}yM!(q|q%"t+%xu{"!&o}M!%guj%#:aB%coE+Q"%Ts"!Z1)|J-^:%Sm@!&xy#'8Q"f!4Z!%SeY
&!%lVm""G&ed@!1Qrj%#u6c!@]VB!%WH!2glQ!!-|qj%!']VB!=wqj%!&iI!Nwqj%!%yWC"a'%[f1#('%mxA&ab!"u&hj%%UzJ){k#!N+x/"j0&S{9"Y-%aV
(#1!%hm!&#[N!eO&srj%!3zXB!,srj%!.zXB"w)&]nO"|!&a^>#@T-&=(w_!#j>7*e,%[x)*P5[,W?&T:Q+Ks+%TeL0o!T"#a--*S&{0r5*|("W?#%?!.sZ~
%!'SZB"c!)RZB!4{sj%!'t@!%zX>"f(%|kM!'zWs!#Z<w<%PwO!%Yga"(v-"UQ#5#hx!%]SE!%PT?!)wZ|"&8R1#{P"1~tj%!*R[B!>Smj%!h"itR#!&_om!
!%v(!(wpm!#}6Qb"&]co%0#_!1Fq9Q&]?){{!U{!P>u.fw![&&tf[%!)Sqm!"|F&Sqm!!/Rqm!#c!32Qqm!!%snj%!/Qqm!!?Yoj%(W!k1f,n!&[h!%{mq"!
%hpX%"u/%{sN!&Sfu""&%}PF!%q~N!%xjJ%x!"j!%ldJ&!o"h&9&m!!&QoL%v!ri!T-%o|N%t"*j!%n.!%emX%#m#.2opj%!%_2!'lJ#k%&0ltI!&VWJ!&{a
~%!%pwr"!,jiz%!8_v{%"*%_v{%!*Yv{%#c!3Ng~j%!%jy@!h!g~j%!)sSS#!Y!g~j%!%b^<!-g~j%!%s_T#!c!g~j%!EzVS#!Bg~j%!*}f1!8f~j%!'vnz%
!%S7!Q!Qzj%!*Y_1!=tmw%!&]A!9QV|%"d-'VPA"aa#4RPA!%XU"!(|~@'],%x'2~+%yff%"#8xUy%"ZQ!FV]1!CPhk%!,S{B"a.(go|""f1%pU*#4R5%B)y
A#i![Dic!#z]#&qS"'*lP"Z"#w3%da|%"&%b}>#&a<%ox@%/i!}5&uQ!!&ff}%!&UaT#!'jjZ&"_4%WjR&!(uvH"o["9VPk%!%~uH!&C0S>%eB_46!Q3X%YK
"!]s!_4VH%~XZ&0-Zx"tCo["rS!,lEi7&a#8_4SU!g(%j_N"h+%k@%f^#*k9%vE.~?V%*TT!|!)_4:4Zg!&oD%gr0!%{UA&!as!ETT!&PPF%"_4%%iPF'a'x
"z!{NI%dRx!.b!_4TT!#vHU([&"8TT!)Pl!'H!(UQF!'|PF!CfQk%!&h{(!9fQk%!-vh[%!)|d~%!7eyj%!&js!"v<&[a2#s!1%c|d!!%b_2(P&e3c3&c!A%
xmg%&Q.]r"'ui!%sm2"_E+P[J!%~D"eO%3#r'W#%ZQT!#!eO&Z}E!3zyj%!'^oA"eO'g[J/b*!ui!&!eO!e#AQ.]r"Z(u!'bWA&e#,OQP"1sX|%!%>!6xXy%
"}*%fVW&!*[]J"e#%nG&{m%Cb(sP!%Zj<!&x"!)Yf"!%pd;1wh%dP%)bK('lT%s#"pj"%l["dW#){*%[kf%(dW#-p.Y#%^5%[PF(&T~"e_!RP!AI%Xnx"'u,
a%vc!#W5%utU&0W!t|#T*(de%*[#U!m"QR!2u,a%]'%PTM.w4]*,U1^1)(r@"W)I_r%&ur6&eO1Q+^c#%o]A"?%r^O!&UhA!%45d!)g"m)DfBR={0&Ub"&xc
#W5t52nu#VQ%a%y%%{t90W/l#y&[1UR%w)&RR#qS#&[l""!yo!%b"'j5w4+a'i/&nlU%&l('!X~#%l&!%Vu3%r1p)|6%qh")h.X>6!eOKn(%f!"fP!&ukK!)
R"%Z&+|6%R]M-x"dn!#%U!i;z!u6+eS!P:&~YX"%%eS!P<%Xg-!%Q!,De2+u%Jbo%R3?5fP!%mzT&3jt%w1W's7m&#s"1r1VU%"x9r7]'H4xL&sV))!V(wg%
2U!]Y%vp%&fWT")%h#pc!!eOl+jR"%P|>!%T}y!!%]ul%"1%~R[&!&mUF!'f_A!&pen"!%o^~%!%~dA"j#S!f_"%P"y,'9f_"!q"d_""r7Be_"&'NR!*&^]"
!Bm_"!'kh@!a!n_"!_&g_"%d&{Gi%)r(!V-q_"!'v%!Z)q_"!%i:!Eq_"##~]"'Qdb"!d!x_"!'t_"!-b_"!)Z_"!'lQ"!%UH!'^_"!%ay2!)V_"%~@%|6+t
dL'%U"C+|65Y_"!&ybR&!2]_"%"[,^!3W_"#4Qg!&[|L#i/wA)U_"!v!c^""M&kt8"n;%^i!!Al^"%n9m.k!%iRV!!6i^"!CX]"!%^!"Y.%_!!N]]"!'vyy!
"^5%]St!!=e]""'%ilG"X4'yH!&caR&!Bh]"!%Z'#^7S"0d]"!%X!!/{fL!%2"k02a]"%!3W/+hd#!,l]"!'c]"!/Y]"!(P]"!'Q!!-R]"!.y[")~z%#=Sq!
l#^"a:*|["(K_c")P3%h]#%f|V%!'TH!%pE!+j%!&|E&)U"d&{G%gtQ&!'S@(W!_x#B~(#o)%{vp"!-m%0&b,Ki%N1U!p^"{G&]u!ul!"*&RG&y8%t2lE%h!
%m%d"8'd!!%m^J!%]ut!#3S",m%!Oe_"!&~zB#=]/%loB!%{,!y#q_"!j#n_"#]!d.%]"1h"g(#i7.|8u&d.%Uc!'Ne&#%&+!&W,!wC~_""':Pa"!*s_"!%l
J!S!l_"!'kiC"eO4X_"!&Xbo%!5V_""eO+V_""eO(_R!%^&Z&O&^#!%eR!!&Wm="PN%SRQ&"l1&'(Cb(lm%Q'kv!|@.WQQ&"PN&iiz!%m"-g^"&anB!&ti%!
(YQQ&"G5YQQ&!(d!!'tR}%!*Y[%!+S[%!'_-!6WuX&!%XT<!&VzO!'jdg"!2XuX&!%YgV"!)kTQ&#/wQ!%VT)##yA%YWD!.sT}%!%hW*!3qk~%#G&&g}*%U&
#i&%heN!%glh%!&pX8!%iqH!=kk~%#@Q/%cB!&S!!,wRQ&"^/%r|i%"*&j^@,X3Fu&#u!#=e#k1U.&rgi%%f+*j'&v_M"*%A&*5V!/&*!%daP&"7%]kq!%4|
!]~!&WPN#m0.%|fY"!'muL!%E!%W-!c"^V}%!%df>"x"'fqP&!%vhY&!%mZy%#}!&%YQa%#y,#&es]"!&8"Y!-{hY&#g!0%znw!!%wiN!%=!&<!%yiN"i!)z
iN!&rp{%!&xxP&!&WoH!,Rt3!%is3!%x|R&!&,"#%w{O&y%%[V!*(ts3"j"&vvM!%it3"Y#;it33r-R!p9d7P~!v^!p)wF[Cr"wT%Ve"&#~h!^Dt#%Vit%+e
g!#_.%Z2#~U"7k,(.!U"zY}%!&hki%!3}XQ&!&7!)}XQ&"G9uq~%!&E!U%zY}%!&]X4!*kZQ&"V,%z{C!%z,#i!r:'T4!&UkI!&w{T&!%usx!#o1w*+qZQ&!
1[W}%!4gZQ&"G7gZQ&!T!nY}%!X!yX}%!%{p{%!e"zX}%!%[_N!%p,"N%_"!%ob7)m1rk!#=h+Z+l#%d~U#(@b4J*qv!u'6mk%!,kY}%!(mk%!2kY}%!c!mk
%!%upN#o2#&za4!*rY}%"8,vxD!?{+#Q,v&%_XW&"d-%h>!)]rN!'sZt!!(u+!)zVN!4X_Q&!)uk%#v&Q,%P}>!3gv~%"p!&j!#9o22^[}%"d-(d_Q&!&^!!
<nv~%!)Y[W&!%u.!%iP&!%i_Q&!&{x%!+i_Q&!&TWY#!'m_Q&!%tqC&9*Z"|#%qdE#&c]!&{;!(bu?%Zs!#_a"%P;!'tQ}%!&jX9"sE%_j5&m!;#un#%Yh&"
b2%b{E#m!;&sfI"P!(RPo%!+o^N!*i<!&VPo%&01U!}I:}aQ&!%b|(!+W{{!"j(%US|%!.iQZ&!&D!6jQZ&!%yx%!(Tu4#+m%&Q0#P".'w]V#!%f|_%"Y!&x
|P&(y!^/?e#3U/%Un#%XY!p/M%|gI!%i;%W!S,S!'h@"Y!%g}Y&(d!t!@s"#^0%p?!&rqr"!&bA!%~bX&&g!0@y^"%|lY&!%^vN!'r^E!%kwD#Y1J%|Yu!',
R7%}I7&c~X&#_&l7%PW)"Y1%nVh!'H4T^!l!%%lF!%W"!%q]5!%gtN!'h^|!!&mI"e4&{]|!!&es]!!%Z_O#k~!.%T>!%jG).*XY!p/3U/{&%p&%!x1f9&Xe
B!%6%q(]Z#o,%S""%%ZYo!#e!}'%t^V#!&nZ%!%SM!&O#[*~D&enL%l1S<g;%azE%^07u3)<&hG>hGc!%rPq%!%]H"!%+&[124^0%{no!"*'Y_O%hG!o#&lP
Z&!%rq/!&a>"7%uPR&!%g##U!_g"%{cO!&ixN#r;j"%snE"3%iI%,p.6%~a+#83+pPZ&!%N!&|F!'rPZ&#V!55sPZ&%>+[V!&y+*g'&#Ya"7U!]'x:%b}j%)
.[*V,VX!pP"w38&4#t(g!*[RU&!G~qo%!5pR&"V!)}s~%!8pR&!&x{&!%]P1!%igC!&}-"w3&t6#P#Y#)nT&#W!G)lT&!)zso%!%wgO!&^tI!'vXO"_.1z^Q
&*Y,/GGq1U')u&.Q[}%"G5w^Q&&!GV&TW!%I!a!doQ&!(vl%!9xVE!&ul%!,vVE!&kl%!-moQ&!%^j%!e!moQ&!1fj%!|![l}%%G&d-'[l}%!)roQ&!O[l}%
!&_A!U![l}%"S"'|oQ&#GG6[l}%!%Qe%!(m"!(Rxs%!&hd%"|W!>jl}%!%Yl%!)[d%#8k-Z!vl}%!%itz%!(mnQ&!&S+!Oyl}%"d-9yl}%%Tx![c!~Y"<yj}
%"G7ZnQ&#GG%ZnQ&"G+ZnQ&"G+ZnQ&"G:yj}%!*pPk%#,Q,%PwB"O%_T?!-VnQ&!%noe%!IURP&!%L!2TnQ&!%rPZ%!%xYJ"Zz!%i~U#!&m{u"!5C!%r{D!&
{fx""5%jji%!(gji%#*m!+U!!p&il}%!Ehd%!;jlQ&"g!2jlQ&!&pK!v#mlQ&!%ntp%!)mlQ&#qo%VZ!%klQ&"GKklQ&%f1o2n''Sx|!!'mii%"&*nii%!%Q
jF!%|M!'VvI"{A&|vA!(mii%!&zO%T&p"q#%qW6&*8p(n'&tii%%Do%Sz"FPnQ&"VZ!U!rm}%!'WpN%&!r"%pb1!'_pN"i-%cjO!(Q}!+!k~!P"u!P&+q!c!
!%mmN#PNW/'4%Z~!P"u!&d;#Z~!f!%^zn##m%U-%ZYC%k(APN-ZqN"k~!%Zv?'q!U0Z~!7PN%maV&%k!!Z~!%VlE&X"k~!#Z~!%afy"&j&&y)b0%XA!%yoD"
k!(fzX!'am"n~"w3PN,'PqT!%5&cL%lnj%&!W%Ik'+~"",&t]U&!1vd%"PN6td%*P!w3W?[V#o?^Q!k0>%^WK"Z~!%]d!-am"n~"x9w3}%BPNZ(u1|@u&%xU
!".'d%%!r!w&%_]F#r4jr"&veO)1"kv!|@P&i!U6%qf_&!%mWz%!&^WS&(~-'i%Vf!e#l4%squ""c]%%cqi"!(z{_"#^##'i{_"!%Rax!!&]yu!!&ZVq%,k+
'_v!t{"Vv"y{%'xv#'y_!&rwL"hG&&!&knH!'da>!&kP.0fa!?5X!'R6_[!R:?'rp%R6X!')ozR!0jx!3'fQ!''[IX!'nf"vB'Ri#W:%XU8#U1yB%uWw%(c]
#%q>%XY!p/%ZuO#4a/'XrO'i!^/'AU&%[a["!%joZ#%V!5W:%lH"k"&ux5!&g)!%qaF'~"y;k~!'<&o}J"T,%dI%,Q%sl"(RaN!%luF%^/?c!%Wh!#mW!x"%
V)!&VP"!'{ah!"w&&V^29u&PNV&TW!PNit!!r!{)x81G{)PNYk%Uk%Zk%Sk%[k%Xk%{g%Wk%am"+RbR&#PNPN%oO"g{!%b1#G{)%oXF!+vaR&"PN+vaR&%dw
!wT!yj"%l~n""^!%bzD!'nkT"#I,%ftN*dw!R"mAZ(no"wT!yj"ZR"%[Rx"%ZF#tr"&^p-#vC'&Y|r!%p!&9&por%!%wTw%#U.1%qgJ!0I!%Ym{%!&3!%lSJ
#d/x"(luF!)WRJ"g"0dua!"h#(QfJ!%[wF!%|hO!%]dJ"3'c(!HZyN!&rxN"g4%S;!1vxN%5R!l&*wxN"l&8~yN!(zxN"l&0zxN#w.R!>y~L!<kyN"l&LkyN
&!v}!.Z"%_Ss""1&[j*#/eF:c~L!%y^"5'v<eFR!fa!rGaY"Z(c+]+7d}!u!di#So%UV%vm%^Q!yS!%Smy!#kj#Wj#*UzN"l&;UzN!%lZ}!!2UzN"l&s"UzN
&a#AeFeF1sx9!&QzN!&ZfJ!9UzN!-idZ#!9o~L!5zw9!0x!!3jyN!%z+!q!z|L!BxyN"l&j"xyN"5&yyN!-xyN"5)yyN!&6!f!zyN"l&2zyN"l&;zyN"eF'x
yN"eF-vyN!%e#!.wyN"l&W"wyN#eF&/yyN"l&)yyN!'a{:"@&wXF!%VzL!&hyN!'vgZ#"oN:~XF"Y!%K!%G!'}XF!%Pe1!)yXF"Y!g!e{N"l&x!e{N"l&2e{
N"eF?c{N"eF*a{N"eF3^{N"5&_{N!%~>#V#5.a{N!%S,!%a{N"g*+b{N!%^=!Bb{N"50c{N"l&(c{N!'v2!Bd{N"5?e{N"5;f{N!'e&!6}%!0_{N"l&F_{N"
l&6_{N"it%-xw9"l&s!^{N!/kmt!"l&.kmt!!&fC!%lmt!"fa!%*#&eF5nmt!"eF-nmt!"fa!&lmt!"fa!,lmt!"eF(p|N"eF=m|N"l&@m|N!%k*!-m|N"eF
&m|N"eF+m|N"l&'m|N!%SzN!%RI!:SzN!%=!7SzN!%:!&SzN"l&*SzN!%a0!=QzN!%YK!NQzN"l&BqyL!%QtL'h&eF#P!eF%Vp}!!1hyL!&VPO!b!kyL!']v
M!0pyL!&4!b!tyL!&i|l%#!P+&zyL!/k#!<}yL!)|"!0RzL!-z%!]"UzL"eF(Wn'!%wK!3nRO!1lq7!w!oRO!'y{O&d+"j!y!%np9!%izF!&Xn2%Pn%h!6%f
V^#*([!{JvX!lt%[c!{i#}Y"&Z<!'VX"!%skb&)|d%wo#mo"gu%#Va%]'%b/)YU#[w#]'-[1j*)%Un''Rs#x)#mo"Sy#%ouL%-m*eF&xgh"!%v^H%"*p0'k9
!'s5!&uTO!%q=!P!uTO!%l:!g!uTO%!Y#cK&q^~!#c+&%lZ'!&}}v!!%^}6!&t%"E&~bA!2YSO!5zYo%#f+q6%^fG*V'eF:vH]U#U^#~'%&]VX#!)[['!t!s
SO!%|B!HUZ["!)Yg!![!T{N!%R^{!"ZG(d>!%wzN!&)(@Bu1v9P!uW"%Yxl"#p//&|tl"!%]Td!"iW!%flQ&+([V",}%FDtX"z*&&SWN#3a!&fdb&#w':%cy
z%"uW"%_q|%(y&:l,T!IuW"1scm"!(oq?!,rcm"!%B!-]bm"!%~!!+Ubm"!%.!3Vdm""uW"&[vF!-r]v%!+ycm"!.W]v%!%i#%_i#fR%Zf!%plc!"Zg"0n|?
!%pyp"!1j|?!'kjh!!&l{w!!Fsl?!%il?"u%(hl?"3%dl?"3(dl?'e+T7tKT7r))dz?%L3_!({k?"u%(lyW!!%|{?!&S^o"!+wk?#!tK%ly?!%i'!0wk?#L_
!,wk?"3:s!"i"%[q(!&w("W'%dib&&z>b#t!h(&qdk!%@2n#%es9!%~qS##@2%Pe.".%hbL!%dnX#%a%S*Q!&Vqk!!1}{?!%]ak"!(z{?!%hgx"!2z{?!)kT
T!!6gou%%Rn%Yr"wI%txK&:4};l,%_d["!'Xa]%!&XtJ!&xt}%"F%|o+!%e^L&l7&s]"q#,hYX!!*xF!%P]n%"b+'tXL!%SU(#"~!%yxa!!%uU~%!&vZL"rL
%bVL(rL,{!)xIb!%TWN)T('%rLzHb!R#'Rs^#!%rj]&#rL,&QhB"e1(rj]&"}7%vY[&#3}87Qf[""rLFvj]&"rL&QI"rLJtj]&"rL9pj]&"rL;oj]&"rL9~T
T",i3f&];%-[)/^MQ}![%%ryh!&]7%d%B&vaM"rL&qeA5ZNd<.YZ!rLk'x8/!]a%"!YZ!]y#p<w&,v"h,&t|2&S!t#cLrL&S^k!#l,)&U|t%/l7[{"I7K3_!
d"IFxk!d]!w&&_[M&rJzo"!S"%apb&#V:f6%]Xh"!&Yj</+}*m9^MQ}!Q}!~Y!sR!{@rLv"yw"*%be|""rL'|!#&u,%Q1&rL?5w1%ns#!%ifO"_!&}!"rL%g
q~!#o!#&cw+#*~!'U!&u8Yo%,{!P!W!&u8]S!xL?&PwG"p)&ytJ&3&~'S"+je/"(&<!%{o0!&oe/!%yXp"!%he~!&#m7#^7%)!%Vy<)Tt"P'W_!u?Z(V']S!
%|1!(Sx<!%_d9%[0#w]!%cmN!*Sx<"#%Qx<'v+f'.s.fc!%rnC!%by<&q!!}Mn='iSO"_[!,ey<"[C%fy<!'~oJ!%wz7)]&#1X:#ke!e!%t]8"@(wcs#"a#'
~]x#!%zeD!+nlH!&WYm%"Q,%Yt^"!%oiF"i"%}nB"q"%lS}%!%v4!%R"!%rS0%k!.m!%f]*!&QtZ&!%mM!%W!!'p~X!!&|Vq%!%th~!)m!]'vHB}.#|/%vy}
%(-f;i!][!!~('ej)!%Z|U#%hN%]S!&TVc&#=S&&mj=3v(]S!Y{%v()e!"Y!Xf%dW!#S"}6%pu!#mQ#%yV[!!%Z[#&3x8v(Pp!(ecI!%i_B!&cqi"'c#Y!q(
hN%%_hV"&X#_3%vz#%mdm%']S!.s2.x=%gvU#!'niF'>+vN%k]!&7++@y?U#Zv"&@X<!%C&&b!~b"X:%p'"Z('pmc!!%{T(!&[P*!%g|H#]S!SC%PQ:%p!W^
""&h!'8v(E2aH&V#!%M%&8W^"%_kC&%Kd+]S!&Ui)#EYP!%Zf4!%x:#rt!v(%Y"#)V(%_qC!%poH*]S!a']S!vN%d"*8&6&IEW"U#%YUW&#},&%lal%%e+S(
#%UuX!+*8S&)!m7BNX#%TpI&Kv(@}%%G#y&f!&dwW&!%R[|!!'iv,!'b(#w)>%x!"@&mzU#"X%&g##E~:%tR8!%E(V.y,Kv(&]S!%ug}%#Gm'%z]=!%^kI!&
|[K!%}Um""q#&mvO!&WYC!'Zn<!%cP4%7?[:%YT:!&~e1"3%6%DS"^7%o-!&usS&%m')~%%aa9!,Y!%~%e!k"%PRc&(Vu!g)X+d&l7X%%w)#q!{~"%T%!%?!
%XY0(By"=cI#S"&em,!*p9"*(fy0!+|aI!5_^/"S0%a^/"32a^/!*mRN%f!x"z!'zpT&"z!(d^<!%y^{%!%Y7"Q*'bu}!"V3%zXF!%~M!&}cB(yn![!j"hQ%
#zv%&SRN!*rD!&?!%ZxO"h!'ywV&!&mrO%cHc"iY!%Qpn"%*bT%a<%yuV&%],%g()uac&"W3+peG#c+y+%^eT&(}!~'%z-"n'%XyO!'Q~M!&mrV&!(d_M!%X
}Q!"yk#%Sdi"!%ev^"!%^eB!(far%#ls"x_%%V!!%y{Y&&_+mBw0.'l~M!%d|H%Y#v"|d"%a_i!"V-&f{Y&#8y2%U^O!%PW)!%Z~G#z!v"&atF!&u[(!%u!!
&nV!!%lzM!&lj4!%mzM!&s5!:|M!Q!VR|%"g7%RQX#"l1&'.Cb(u8p)S%Nz%R!8S%z%1%d~H#N)&l]O"hu!%4#d<R!&h{N%__!/g7&la~%!*QwU&!3_kO-_.
R!*Z4pI-XDk<TU!k<Ya#%qVH'TS!&#R,R47ojO!AkjO!+pa,!'ljO!&U""#(|jO!2qjO!)njO!,A!0ujO!&ZQ(!%^%"#%[TN"k#%Yq"!&}uG!:YkO)w<&ZA{
^!k1v<{"AihO"{"0ihO"{"(ihO!%zR/!)lhO%T&#wW#%^vY#!3QhM'g7R!rGVGZ(%vpa"#p(Si#'sy1!&TZI!)YX*!&ZUN&l%h%y[#^|!&[~O"g7%lvm%!(i
U3!%kUN!&P]K"g7%f[C!&RQt%!&ef-#X"r%%[m_#!&u{%!*uhO!'wwy%#g7&&vSN!6uhO#{"XD*]{q%"pe"&|wY&#z4m-%wh[&"f+'SQX!!+rz#"U,&ghO!2
fhO(_.S!'._.mT!'b~9,@2X"%}8)_."!Zs!'Z",Y!'&d<}&Y!@k"c!6&wg^%*8Y!@[EXT!7*d<%{eG#U.)%g-!&c-)L5S'QX""N^!%pdO!'ag%"^&%rQO"r9
%q|b!!%e+"S'%hdO".&[U^!!'lV+!%^RO,[')q)k!-e%d"e&mZ!uX!%tSO!%azO!'rkX&"['%_v)%#wEl#%SdO!&rVO%@d)*%e/%W![Z!a8&^'!%qUA!-o!"
t?%mRO!%[jW&!)mRO"{"%eSO!&mkV#!(oP<!%QD!%|y~%*'t!.k"8n(1@%^cZ&,%Ti"u#WQ!1G"Y!MV~"%WkN+gd";&#'"u#sb!y,)WTO!%ZeF"d"%]oO&k%
&W!<&Y_8##Qe"%WV*!%Px9%'>{"%wX&!(bTt%!*c_W!!%~|M!*ySO"{"&}sm%#g7P-&{PW!#y0g7'sXO"g7'lSO't?'<{"s,.}vN'{"ly!*j'V')smW&'n3q
+q#*|'&aWO#-,+vvN#yx!f#&d2#8|'3dq;!%ph^##=;*zVI#*3%|^H&V!5U,E%Ql9##e#%ndJ#x%{O'Ryx%!'r|]&"5'~^o"#V/P@'RUl%#~'a"%P9%o:#}q
"'WzP&!'hox!)Q""g7#*o'%&rfO%L5W!&ZR>%^:7g7&[fJ#L5*[fJ)}&7n'w({"v"ry"%W}U#!'~oY#&a<&Y{!~V!&_q!%&DTE%r*!'PM"D%dd#!%hUd&!'=
!%]mU#!%fpL!%jv{!!%n^O!%ayp%*y%n0k(#j|"!;J&hm}"!%~#!'p^*"{%(WQn%##ly!&xW1!&jbM#%W!&bPG!%~c~!!&ZiC"l!%c}^#%>{"lV#&RsH&d%-
*vJ&ax%)#v>T^!#UW"n0!'}iO'{"f!m?iEg7%c~W&!&sVO"g71nVO"71[S3#{":'riN!%qt)!*lVO!%ksy%!-jVO%v'/g7'i4!']c]&#k"g7%[zM!+kVO!)v
SO#1,'eYd&&&Q!@T-&^E!&,&"b%qLX.(hfD%g7sAS!,^cI#a'!(~zJ!%7"{+%Wp~%!*cSO!)]r}"!,cSO!%|iH!)y]N"U,'myN!*ww~%#i!E%r)"g7%~]N!8
X|!!%rdM!McyN"gd"Bps;#{"P-%~wX&!%mI!0vsN#{"f!'Spu"!%y:!'jYP&#h!j!%ci}!"J%k]T&!(bi}!!%ntY#!'WU>!%[A!%jTD!%w*!%wzX&!+|zN!(
np]#!%nzN#U')%e[;'5"Q7a<&'hzN!%|aH!(im~%!*yqH!+Rl9%b!l!b+2qzN!%d_I%wO1TY#%vd}!&_&h"&z9%QPh##Lp%)j_I!%{1!1bbH!)SbU&!%XUN/
]/Zg!W'&%4PU!i={&c+])c+e^#-uzN!(oo9!)Z]s%)yx!l!b+g()8y2&j|8!(Xa[#"aHd!W{N%u&'}S!&WhO!%}{M#k!@%roG!%^tw!"1%nX}!!(mI!%{rJ!
(^tJ!%aPO!&^~C!6qK!%vB1xZ"h"Z'Uw"Ym#nZ#mV"dQ!w?Zg"Qw"#u!g3-&Taw"!&yoj"!({K"7)R/!5Q/!&Xuw"'5,Z#"3%le<&u,Q'p//%gD!'TdI"uf!
%aPe&"1%mQn%!&QY^#"5%7%B)*%S|H)P#Y#,1U6fk"V'%xL!%wL#>*(yL!'ukI!&zL!;fM!+UM#*g':yL!%o{:!S!yL%c!d'R!'iF!+}qn%!&qWJ%Y!O/%r:
#g'q#/mc=!7lc=!+fM!,e]L!NjM"-Z!jM!-qgN!JjM"{"(X&"{"7X&!'XN"g7)|&!&o|N"d'&gN"g7(Zz2!]!gN!%zzI!&b(!-nN"w.0mh^!"R.,G!2jN!&U
py%!%[wN!%~Q=!%v*#*~'%c}e!!&gvn%"b"/egw"")%yxn%!)akX!#!b"&eO.O6g7d'.w>"g7d'/Y!2&R+"_7&XbJ!'-"{"2i%&{"v"~#g7%Y]J"u#'a%%6*
{";c#!,pP!!%SPX&!/qP!!(B!n"QP!!%m}J!)]O!([SJ!GcP!!n!ZP!%I,p|#%WP<%,t"'&mox%%'e!wl!%fhI!&W|Y#&{":cl%k"%|Ya%!&^)!%sP!'Iv![
Z!R#Z!%hd!#('i%]Q!&]*@bQ!^*'VQ!#X"%'RQ!#Mx!3~P!,&{",ml%I,a}!%hv!8'K!0_Q!!&XQ,!b0UQ!!5j[*!k!UQ!"Xm#v"UQ!!&{#'U9CZ*gFc^!'b
!!%RI!j!qoo""J%an+&e*|3&x"%WuN%#m/%Q"g]e!!%QM!:dqo"!&nM"TZ#,pp{"!8nQ0!1xxN!&t!!5x^f!%g#oBF&^sN!&UT6!?xse!!%qeK#l)}4&Z^a%
!.~se!!(o{k"!%RVO&up!#aJ#%Phz##P#Y#%l~6!%^4!*ijH"j%+mve&!)U&"UB(RoN%^3t'w'.ql]&!&ml]&&a9T3#pr%;UQS"##!2WQS"%UV!Rb",%m6%q
Q"cp%yz"%m.&lj#Zj#TZ#~B%gTA!%2&}d!~T!u''&k_S"+n!|(US%Td!m+w'a4}d!wL%2"}d!&{he&#d&U!%QcE"^*&bPE"jM%Ws,!&_Y?!'Swv%&n%V%h#u
'&|pb#!&zTO!&jkb"!&ioh"!%V!!&Vt>!%V!%d&sAs+%|SO!%loQ&!%5!%PWW!'&.j3h3}d!%~WO!%tfn"&q!R#lP#A&K"#&u~e!&lP#/d&}d!%drW#-*f(_
6#=il#%d&#b!j0%hF!%?!%7!%opO"{.%mC!'oWY!!%4!&rF+h!.d(_g!s.|z##j!^)%L,P#Y#/*Yx#bj"ZA#p7}d!%YZ0!%p[O!(mt&!'}!!)XV7#o!~*%e@
!%r@!%_Vc""b%'P#!*w)!&a!#c!/%[PZ!!+Z|0"}d!&Ud+'*Q!-q(][!%RzU#"'&N!%ym;#}d!e"%Ru2&n!#U)-'t%#{!"&yeP#%"m!B%pga#'n<U,e"}d!Y
2'YZw"&*8V)"&day%&q,%w'P5%WI%^p%Q"N%eiI"'%UgI!%jb&!%XP#!%e.+e-#b#1+_3t)aIk"%Q{E"ws#%]Qu"!%~nD#%w6&oVE%5&a&%Pn{!-uV!i3%tX
!|Fh.*oY!F!T'%TnM&x~!_.'|w%%&!%re^!!%cX-"gI%qeP&!%XiJ!%lvI%v5#}Z!%^kP&"P*%h8"kY#(Vto"!%uTI-,2at!t@#mMv5!Gk;*'kea&!&WjT!!
%dd|%!%txM!)zm~%&W!,U#v5%I!'{xp%!%u?&)g"P/^&%l+"W(%ctD#b!9Cvk2";(vk2";S"vk2!&o^b%6*o)a"J}7a"j"[;#xe"ka!]e!Vo!;&v#XE;t!y+
%tnE!1R}?*?5w[!w;rQ!h[!ts!r"@W}?'!{U""_.}7(]}?0Jzc!v+81[["a_"xR"Zy!&ka!PY"Vo!d!,|l2!%Xd4!,~l2";u!~l2&#|M{["%%xZ(!/Um2#}7
#EWm2!%X)!/Wm2";o!Wm2";BWm2!:Vm2!%PwK";:Xm2%&W"q6'P}3"1%_e5%QR!2uI}3xaP&!&W_P&!&zpv%!%V_P&!')!k!nuo"!&jsb#!&RhZ"!'hE!Ct^
#%_.&u'&wg]&!Bw^#!o&YG!q=XG!'bu'"l1'(!-ssx""L(sk|"!*gi@!.Un'!2xh@!%}PY&!Bxh@!({_@!e!wj|"!Y!Wi@!CXj|"!%w_U&!1ZcO"#,[cO'R:
R!!R:U.0aP,!l&bi|"!'tI"Y!(m]O!&U]O!%xmY&!c!U]O&K'.hd"&{_O",%WXc#!&dpJ"]!'k_O!%bwN"D%v|K0/!R:U<)[)t#gm"{b#~v"q+k8+|s"%H!'
x[K!%wS_#%r58Q)%Y1-j(x"*x]"A!R:]p!q'A}8%_:#&m/&(!%c_f"!'mab&!%kVK#8x]"%5"#%^]x%!'pdM!&ro[""'&g[Q!!'{[L&Ke*^z!hd"%g;!X"wU
O"n"9f[|"!&z|?!5s^@!?f[|"!*m^@!4wUO!%R5!%}e1!/Z~d!!%V6!.zUO!%jRM!*^Z.!-mUO%#?W#/oUO!&m^M!%oUO#&?%xan!!&k#!>tUO!'SUO!%L!=
z]@!5T%!0RUO!&_.!CU]@!)|tT!!=RUO"L^"]Z|""Y!'vXR#!)aRc#!=XUO!+lcM!8XUO!,mcM!&XUO"R6&XUO"R6+XUO#L5%[G!&kPZ&!9TUO!%=!7TUO!%
:!&TUO"L-WW@!;}TO!%N!N}TO!%Rb%!=}TO!(k}N"]!=j}N!%jRj%!=Q{b#!&dB!h"tpa##t'>&~bN"c3(Sw40t'#/t'uq"UV!#hr%u!*st%X%!dT%'nwh&'
^7S"E4k"&V_g%!%j,",%ngN#T3Yj#%nP@!&YU),UT"Ux"&7y<&Z7.fd%Ux"|#SQ|"%u&R6R:,cP+!%.!k!lVx"!%yT'!(hUM&u&R:!|('xZ~!(YZ!k!m0W7w
Du!%twO!%(!g1lP!!4kP!"}x!(t!#+U%%v!"!&zRM!%lYc&!&njz"#!R:&/"u&b4[Q!"u&'}E!,lH!(]F!a!nH#Xm"eP!0pH!%(!%__R!!%.!%wH&Q).l.R:
%sy^&(l.R:@Cxf!&%c[a&*Xm"eP!R:S%Q)!S%Q)%vyA'@U'1lh![t!&Q^'!&}9!&jU."|(%S71d*!p"Z#U#-Xm"eP!pS#pS#Ss%&o)lh![t!%gvI"}&%Yvv"
!,F"R:&mR;!%n}O#-K%~pw"%R:,XT!&qX3(W"q6F(a!J%uSS#'Tn!P&+VY"%&wox""I&gQJ"v!%cn/!%gxs"&u%f,*s+'g|3"dJ%o|?.Si"sP%re!{7W&re!
p|!]z![}!&j~!j|!a!Rn[!"dJX!Rn[!"dJ4Rn[!"dJORn[!"dJU!Rn[!%dJ>dJ9Rn[!!-fgf&&f5dF|1t)(Y'!3^n[!"dJ,^n[!"dJ5ubf&&U0BNB)i((#7n
6i9,h+,wn[!!3un[!"dJ.un[!!,~k[!!*wbf&"dJc!mU^"!&|n[!!%h!!g!|n[!!&WW+#UZ!a!%V~b&!1~S^"!%v^q"!+~S^""dJl!}S^"#f_#c&^!yS^"!N
iS^"!*Qq[!"dJ3Qq[!"dJP!Qq[!!)Qwe&"dJ-Pwe&!(|3"V,'f}]"!%r}f#&x{%s#ZNyD%lUd"*e(a(t!t)f!to!|.(%{fg"!<Vwe&1KmZ!&Te!m1f5W)kY!
&f53@rW!(]%%Wqc"#!]%%|dI!%n!#S/r/&(.#bf!Xg"~i#Rj#.[9F[v#g#)o#%b[("dJ'Sxe&#t)a&%c_v%!(X[("x,)Y[(!(x6!'][("dJF][("dJ&UA"dJ
8^QW"!*p!!)[[(#l*dJ-~we&!%hu~!"jb%%ej(!/d[(!3c[(!/Pxe&"dJ.Vbp"!%rj:"d%&URt%(|(iX#"Z%yU#''(#BN%ra%!Dpk4!)Qh%!%w^h"!+sk4*_
Y!~Y!fz"ia"#*_Y!m"4vk4"_Y!g!tk4'cJto"]p!X!'%')RDq5lk#Vt#fd"_!;'h|6"RD%[[J%u!S!{+%laT"%e_!y)h.%xc%3_!PQ!e%9!RDMxv!*Y*#W)a
0!RDl+]<%fX;-t'{o#l3,mk"&h7!RD6]%%gv^!!%eh%&p{!!RD3%W!%%!xu"&rYI'"!RDX!'%{tE&RD3:|@&S"!%]^O!%m~T&!%l{*/S1mAy.h;"q0mAx8!t
'v"~#Q")|uJ"RD%YyC"r"%M!'or%"RD%vSU##W%q#&yd?!(cVs"#+:'jxx%"S%%WPN"t'&d{v%%&i!T!%M"#%[xJ"RD'{ub&!%st3"&'tt3!,I!&^tC"RD&k
_J!*?!%p8'#u!c&-j9%dL%|>8l"%rp:!%g##,r9%UtU"!'o!!%XVO!-o!"c,&eWd&!'QT_""%&cd}"#RD3%Qv:!&PT(!&Z"+V%Q5#l=+:iEl)Um%%9!%gY,"
I%t}Q"!%_##[8"&t!%Hy4n6'Q!!%Yif&"RD%sqO"M&ke(#*p0+jj>!)u/#t'a.(qPQ&!&fRP"!'wcy"!%O!%iF!%xF!&T6!%UXO"RD%^o@*Q%U6V'*wZ"%W"
i!%mP9!&yVM!&U6!%I?f!4zy%!RDk-!eMn_#s^"Wk#}w!sY#t#qZ"^#%qZ"u|#&~w#mA~'R"kp"!s^"qZ"^#&~Z;'eMn_#3X!'%ptC%W&X!e#%s_<!%7'!s^
"tJ,2'bn6*RDTq!X!'S:Zp"_[!VHT<bo{"!%]xd&!u!cgP#!/sfP#"tFa"tfP#"r4["ufP#!?PiC"y+&wmp%!'x}O!%iC!q!^iC"T0]#So{"!:^&!c%ZgP#"
!&{M#!Tq!l!]c3#!Tq!'tu@"Tq!]!bgP#!&X#"Tq!HegP#!%VR!!q#_c3!%gob&!S!cgP#!2^^f#!Z#vfC!Z)^n{"!S#ml{"!&oSK!1bdP#!&Ujw%#]4/%gx
h&"z(%_fA!&|wD%*~!u&&s5!+^d3!%.!k!dd#(p*(P!}3v%m1%QR'*pE3'R:"wR#}n#rQ!%^Tr"#|n#mC%/!%rVm!!&kt_!!%nsm"#r!hF%VlO#W!~"%xQ'!
%wsL!%ppJ&x_"pErQ!pE){qx"#!pE)|qx"!'ls!%S2"Y*&]RK#&p(%fW9!%WUR%!%UYF"pE%mh<"c,%o].']Db!5&Zs!%mQK#3F&ieB"t&%_uY"!%Wu/&e"2
qZ!"%Ryf"#l""%H%r",|#%ttb&!&zUL#Q)K%]b@0a6#y3P.-Ik-v^#&Ru#|#/+A%jva!#pE6%r^S&!%vn;#R(W4%/"&%oV'"pE'n{-!%hyq!#S,{x#%uof&!
%_[X&'n%V%X(&#%lhI%LpE3%]^F%Dv^#)%?!%u~E0!xh%x_"#pE#ru%Y!q#81n("o&&sk&"pE%qaq!!%Z!!/gux"+U,k!m!]'.pE3#Zs!%hvc&&pE3h#Q)%z
~}%"m,%g~b&!%{SA"~"'UsD%q!Z!w)&f@!(j"!%hu(#]<S#%I!&oSs""]x#%en"&x_"R:&ki"%V^!&@Tz#DXx%%mfc!&yo"H4e3%ngL%1u~#y!%[uU#"Q(%I
3%4y7W'[z#x"/cX##9.qu!Rt%#/qu!b"&^!!&iWL"pE%S|L!%qR_#!%Um6"pE%erg%!(z|_!"W!%{'"U-%Xl=#pE3%@!&UXL#1%'^]-!)UXL!*]]E!&gdb!!
%mQQ&"p#'vU")#i8up!^%>pEsd!&WVO!*sT"!%Wp<"p%%Rmx!!%[&!&T_B&&Q!R+V'%|UV#%-r,W#%}eb!!&jhO!&^fO))*v'0#b#p"%W{5HpE3k(}0}*,o^
!bv#d/pE3a'4oK1t>/nD/_c"x_"pEgB_V%ec%yl#h;TZ!pV%h;~k#y%St%Xq%ys%ei#u*l|!%Pk,"l1%&!o!Rw!&&W+S"h,&xuD!r&Zw!!&{bi"!u%[w!!DS
e,!s1naR#"d<~/oi}"!&^UR&!l!h[5!1YS&!S!Ww!"R6%^n-##{~!HXw!!%M!x%mi}"!l#Xw!!V/mi}"!2ji}"!%~8"N,{_&!4t_5!'Std&!%XQE!t!rh}""
{~!JaPR#"{~!S!aPR#%sw!VZ#'%}y:(z<Tt!!5q!n#%Y]?!%}fg&"l,%}QN#*|#&iTy"!(UuT&!%o[:!%px!!%amO(]p!e,)!p^#k!%mmK1h4/Z#=i#sw!#c
Je_#}a#}FX#z<2~_"%cV%!%RgS&&d'#o1k/%laO!%Ul9#f&z1%XbU&&6k6T&Q&%}!%g8D}%%xi>!'TXx%%o.']/%rtM!'T"0!W&'Q+!r4a]!}*^&.[9X#^F"
%[0(o.u!(zh!)[#%dqj&+em%c!3e2W!Z:~s%m1q!%gmW"#VZ#dw!%qsa&"}%%u#%U=^#j_!&,!%~p~%'Q~"Q#,V.]2&3"TT%%=,s"&l=t)bf!uq#5AU=nf"&
7)^#!p!sw!R/u_"zd!&K"xu%%xnW""no")K"fr"%nmW")]]!7_n#f(AU=rq#)4,!'}Fg3-*Z"&]MZs!&|kn&%@^"P"%ks8.&u!*z=zq#Y@^#&m!h;^*v%&T_
E%u!!h"%[Zk#.a!,h(g'"Dh#v/&p(9k"%p[,"s+%l|O!%VfO,h"x^!Z^!z<2i&*]#j"fW"%{|f&/,h"#2)Kg@&z<2~w!*s+%q^i&!g%lPj&%sw!bKN]!{,%s
d"'ud"|!uW?!c(jW?#r7o]!'as{"'Ps!BPs!_b"Z(5whk&!*{Ta"!&I!Z/~Qj&!%nR=!GRRj&!%J!mg!URj&%9w@#:XRj&!&=!R![Rj&"x.%a?!%|am&#p!!
%cmp"!%xUx"!%S}W&!%XsI"V/&kwQ&"V/%r|1'V,q0g<%i4&qQ!!'qG"i&0G!%RWO"Xg!%|TJ#Za"7*9!&YSj&-x.V/!u4"W!i=#Y;U~"A%+!'9+#x.V/-fk
#.w'!kE&|uf!!%I!%}!!(v^}!!%Td!!%~Sl&!'aY!"z'%tdP#!%i{O!'y""1&rcm"@j43d&p9]'a!p9no#3qX#3zo#3S:3&hV%3D8-d&[1d4U!bE"!V/U&&g
#!%V}H!'dRj&"_b",wgl&!&S~!!NaRj&!&R!!?_Rj&"_b",|gl&!'O!*Phl&!':!,YRj&!&=!{'XRj&&ta#9'l1%&#Cb(R!e}p"!&c}p""9&zmm&"k"%quy!
&u;d(~&#%TcR&"e-%wmD!&WW3!%{iP!"c,%lv>#W"U#%V<!%vR]&!U%v|p"!&vTd!!Jv|p"!&yuR&!?v|p"!&arS!!5v|p""'c!v|p"!V"u|p"!%dmB!&^i>
!1zh<#K'*r|p"&_:Rb!^#ks%%~uq&%!c'v"&vbJ!*eVJ!)wT}%!GeVJ!9yT}%!,WVJ!<Sy}""b!%vu'"W5%S^>#!c'+sT}%!&PT}%!0tT}%!(rXB!+~c/!2t
T}%"t'%jS}%&@[D(3'pp)(!t'Eq!k"R5'ip)#~'S"&sm]&)Q7{x!a<QR#)P/T3&E!%noe#!%E!%tw1!&VkT"!(wy[&!)Q!!%K"P/%fe,#"mt!%]|F%!c'a#%
qX.'c,S?)b!n)&]x|%!&hu:!&rYh&!&h{P"#/SF%Pz="V4&~W{""(%PjJ"r=%fTR"!(ez?!&X|E!Y!sYB%o"-t>%PPW%!.ztL"]X"ARYB&]X"U,:]X"+Pb@&
!]X"l.j4%{[i&"Q5(PXQ#!%xWZ#!%is[&!%k!"m'%sR1!%Ss[&%U!}0g,%RyB!)_[B,]X"l.TH!}0:4m_"U&!%kP<!_"SvB"_:%lV]""t)*WV]""_:*WV]"!
(]Uk!+Mx&)g"t)WR!]W%"_:%|s3/ZU!1Zt"zh!.p[!&=S"S0I1o%*~{T"#m'[!%|vZ%!%nWH4_S!Z(pw"j{"Wz"P#^Q%qP#w?uw"rS!#/W*WFu!'<1P|T"!&
~{T"#k">&PQ~!*Q!,v)S'oG1hm!#%iTF!&rjt#&r!<S'@&rzU!#r6!%cT"'u'&vf!S'@'bue#!%SxA%/U!y1%RT"!'.!%|o|%#g9s=&|a{%!%C'8S'Ho,w)(
vYe#!%t_""TD([h*!&i^K"m'&gK&p*^i"&Yo"%w_J"_S!%]}:!*[ZB!+_~T"!%QtW"!%]+!%dD&X&i'1u/*]re!!%TXS&!/9!;r~T"!9z}U&#Z#_S!%nyL#_
S!Z(%blq!!&uZm%"YG']_U&'FU1zA5W!%]QC&Q!.m'@%gnH#re!Zb!)ytV&!~!UYW&!f"oRU")WBXLgKQ'oU!j#Rw"2h,*w[#Z(hj#t^#Wr%tt"w?[g"~"f,
+&[(q5&]Y")!_S!_!e"o,"w[#c&o,&pj!j#Rw"_S!&mdS&!&'!)b8"%%~Qh!#33'hfU""k(%f8%_S!wDu!%i8#^Q!ki#&i8!.b8!*UYf!!+e8""&s@#!3=i8
"#)j8!%xhm&'FU!_g"s.m.%Qb0!*q8!+5!Mx8(n9m.^i"Yo"&Uf%&mQG#};Y1'}8"!%|yK!3P9!&aC!'R9!%Xym#!)E!&aSH!%feO"#&@*YG/S&FzA5!S&'L
"#%TL!'xQ}%!%Xn~"!%mF!)R:#d)^&2l!!,QE"m&)W:!)V:&B{@d^!_S!&oeR#!&U{S&#_S!Z(%{^O!'}qg&!%jh_&!*xy|"!%^WY#!/o:'[;V&&V/P@%M"t
)&Wme#"tr#(ckf&!&kYJ!'[}O+c+}!&b*"^3Y&-.'SWx"!'XUK"-%lS7#,lE%S}g"%#pl#dv#'{%"[a!%[gG!%eeQ!!&RXr&(R!(Us%c%#vu#%s_A!&]c]""
r.&b~J!%oUI"|0'Tlm%#^;~"+S:"_S!%R|U&!)nUI!2[:!(|xW"!)jYC!S!wF!'Uwm%!6a:%ZNX!'%%%oa!c4(&(/.bK,}Mm+}8"T,!a;@_(t!%TdB&!_&%}
A%cqn&!%cUo&!%^y;'3>l)v{%m1%|c",!oa!y&a'|g!I1~17T,&[!#!oa!%pZG"sG&PaK!%^Pl!!%chB#q!)%y~>"{)&_k4"oa!&kag""i&&gq^&"3%nm)!%
|u;!&Ytf#!%r_K!&Zur&(I(,h4|#0&wVa""&%lqr&!'^ow"!%uG!%di>!%yyY"&W//kLep"&RtJ,n(+p!nV#=hg%By"o!z2&[{l""Z+&Xi}%)tQ!R3v2R3&r
-p)&ix;/{z!%U3&e>%i"W)I%i46oa!%y_p")<81T,MxOw)%UcX"&;OP;lm#'tiU!(-']*@h(fJ%agf&(dp%+U3S!n!^F%j(!%cUo&"j!%~cQ&!%p|Q#&k"XU
!T&j!%X_n&0U?+zo!.I-,ij!>+QR!2j;q6%ynO"XU!&x~V!.c#h4w#j!!x,#g@l#+S^%:&]Q?#o0K%X[g#%y%U#(({|m%&oa!}FvZ#u"%[P8#;X+%TYJ#W"2
%[yj&!'P%1<Kj0U3%c-a%;>y&zQ"l)kd!+A%nT>!'ooG"oa!%aJ!%fdJ!%_xw%!%uzS&(!oa!e&b!'e!&y]R"!%z_w!#{NsU%%mwV"!%~YH"d*%cni&#*y%%
klG'2bf!K'!%x)*#!oa!t!VR#{!%V4%Y"!&go9!%4*!St"'Boj!v9St"3h!_H!4qkC"m}"%qkC#^73%fjo""m}"<pkC!&ikC%6R&Q!*ei)!*di)!&~n#!&_i
)!%Q}H#]x!y4%hsn&!*csn&#k!XQ!>ylj&!/ty}"!g!W~M!b%oYX&!b%b%!%mg]##h#SD&nyR#!%tgI!%gTC&l#S(,q,%{[G!&r_<"l#%mw0-t!la"(BWq!{
G1l-VY"%n"&}60U#->n<!n(e%s3T*W'r+W#P@oa%%us}!)f-"Vu%n#/yU%fq%%oZo&"c!=isZ!!%vSU#!%Ss"!%WgP#!&xI!%ij'"]z"%}W<'{OAx0)I+^eP
#)x"/U;d%#/vb"4vsZ!!)}YY&!%n@']s!Rx!&Ub#X:%^a#!)rx[!!3d"!'ZgP#!=f""iR#4f")zHT[!w'gP!}3SDP=%lr7#!S"4r"!.@!*ygP#!%eii!%3l+
xR#%g}r&)lv#P4Z(uc#|FZ'Z(&vd1'Z_#]+^F"j.%veJ*!j3!u%Tu"D"T*3vpa"#O-&kPM"z(&hX1!%nsn%"e5&TUf!(Y!lm"Tk!Q+f*S(%oxO!%pH""%xj<
#It!%[dI"f9_"Yei!"iF%e}K!%&+W(%zr%R%?lX!l1X)}w%%wcB#h#VQ!%|i]#%vt"#S#%Pd:!%@#C{~!*zea!!%yTW#%U(%iF%qxl!"<%SjI"L%5!&RjD!|
"o~K!d![i)!/v~K!2gPL!f&[i)!7je)!m#fd)!S!Xi)!)rgn#!l%Tc)!ExwX#!m"mi'!c/vh'!T!V{K"iF&U{K"iF]!bb)"iFITh'!%RL!V#nu;!}2ZQU#!%
pb'!1mc)!%l6!,gw;!&]c!"b(_!dw;%iFR%?*^w;"iF&}~2"iF%eTv!#iFZ(;u|b!!8Ze'!&[#!'f~;!%+!)zXc!!%5#S%<(du0!%e<"iF/]cX"'iF&!iFW;
.^cX""X#&VfK%=Nj&(n]5!&Wg-(5e!S#H1e!%}mz%!%|gK,d"FU"d&r-zp!!ac"/iF%][X"!&qQc"!%fzj!!&Ws4!%M&S#/iFZ(&jUN!%Rwt&"^!%Qkk&!&E
%H4{G%u_q"#&4%U|t!&Vj!yR"gB"&^!!&hxs%#sy#")@*u!u)nh#Xc"Z&w'Pz!F'O(IHT&T*d=%%]!!%f~D"P)&Z!!%qrN"u!%kUw""!%h"!'G#BN(E&R6c[
#'v&%cgm&!%eR[%!&bZR#!&[wE!(Rdz!!*sUF#,Wk"%Pd)!%vro#!&c[H!&bRz!!%{u!!,hzO!<QZX&!%{!"u83Us[#!*ktb""R6&Qsy%!%blq#!&vjb&!+Q
qT#!-xU""R68jgY&%p/u!Rs%%qY3"d(+{!#,l,({XP#(jAk6os%kW!d9uf!%s^K#W)bP%%snd"*s=iH%Ti"(,qe!hm!%pUq&"Qc%&oUq&!%iQz"/Uy#Qb%[e
%ns%Qt%FU![Y!hz#k8m>!XT%%xTr""Vz#%uXE#&i"%~k}"*l)}4so%m9]*q!S!tl"%a}D'~*h._!"x"%d~s!"5%is}"#LVe!&xta#"!&(4Cb(:lKc4R%_.,W
u"Z4hn#x"dk"#aCu5}7Z"%n}&#&{e"%vhp#!%zSL&S<l)%p!%UxM(9-Wu")(qq"%<,h4S"&fJk'AI@h4b&'_!+W6[!R,h"yX!.R%_.[p!(gz}!.{%"p"4IWU
%#P'ob%&,Pt%%ZZi##W/l)%qyO)W6.a%R%_.l.n<([oR""W6%Urq&!(|sq&&%U%Ig{!%e]]&!%xrD"W6%a|j&#=|"%bpj!!'|{b"!%Unb&"p!%W%!%Vk_#'-
S"dc#!T,%T!-2Y;B'w4Bwi%S"Ane"S*%}f>(Iv!WW#%W"7%{pF"p!%Shu&!%Yji!0-S".os!#jv"d'Ta!YNWQ!)c#h5~D%W|A(v@l)A[g%_a"oB%pkT!!%rr
/="|Ka.aFP#z!AdP!a%m!;c#[%RP!AU!W6}7:2vEQd!Ri"-}7n0a%%dzp&*l%h%!W6g^!SITF[G%Vfk&&"Ue!Z4fJ&xjX!!*Wta##Bcf%&~bw")T,os!yw!h
#oNZ)e%%l{#)W6#}7n%V%Iw4'jaL*|/pq"p+(c4a(,|w!&^hF&S"&p!b&%;!%x~O"b&%Vq'%~!Mx!%zXM%x*S"t!&P[T%#p*z#&eU<!%2"b&%wxA*P#Y#>+x
"d"!S"%gcN"p"%zn}!#p!I%[|S&!(PQ,%l)[%_]!&G!%fva#!%c&!%t],!%]bZ!!%T'+d"c#Y!r!!Q)e(^&T5%bWu!&s!S"/nD&fk%;iD[%q!Oa%nD{4(,QF
d_!T0>!nDYE+f3W"z)v%&:iS#F'|so!#U%}7%Rk"!&nXx""W6%qWX!!%tUD!%fXl!!%ghR!"wI(Vwa#!%{r]&(k!m0S<d"Nn<%UcL!&Y,))U"S"k!w42k#%b
Vn&9d"(NFbFtb!rQ!Zy!&!p"R(>]N,t"!Ne%4}s"#}j#%u_Y#!%mcM"&'=!&gP,.4zV!"Y!-c,:p!d"KnD{4%P"+vi"vG#q]!o)*[#!W6%s~P&#p!S"&TdV&
'Hd"D!u'%akL%!gU!d-&jjd&!%ffN&S"+H[:%b_Q&(e&k!gW"i?n(vG%av2!%k{a##-k!%huJ%P.n<h#'kvj"!&Z/!%k'1*Z%r"+k'J*k_%r"81^U"r"+U%&
]uk&#i&b&%:&b*k8&m)%P|n!%r"+s!%QpM&r")u3v.%k('m%d"R%m0W#%J"[y!%ktm"(>KdW!e%U%T*%y)'e|!([!QY!Z))g]i&#S"&%,!%gwM!)u-!'jjF&
%T!S"R!&sYi##p!l"&di.!%RaC"b&'1%e+a^%P(%zd1"T*%5&S"f&ps"tj"'xTb#0J^U"&=R"r"s".vMaCvz!Jts!d{").!+]Ub#!'|Tb#!&PwN#"ZR!)RUb
#')R%#u3v.(WUb#:=z*b&d"tb!zz"aCqn#&=Z4z1&e2c=#UW"c=Qw%Je2&fr%&%/-^0W'_Z%f'.sZ"/c,W!@n%'c:"F%i["!&rnj""S"%gk7"x-'Xk7!&V5!
%]~V&"b&)B!%Vlj!!%nul&2)U!UH81lU!k!W!f&(j#Dr")-UH&dUW&%[!P&y&%qa_#'U"s&[%d;y8%Xva#!%XQM!&iq|"&G/U&S*&q~?,S"#i&#^,b&|!#S)
T*%lV7"[!&UY-!%X}I&~:|"*^b!%qWP&!&bdB!&nQX!'J!l_!AaU!%mjK"t!%kxK"c,%evB'S"#q!h3b&'cPR&!&UTQ#!&VhS&'[Ep&7I]3&smF!3hVb#!%|
/!%U{>!&Vlp%%<__!/%cy_"#d'U"%urL(q)=|"&q)Z[#%sT[%%b&Q,^*%jZ3%oP!AaU!%fm2#m!]'&T4#a"W!%T^q&"a7(dN%q!|!lq"&t6#(oP!&Qka#'V)
_#AY!X7%jqo"!%W{@##q!%{#"T!&oeU#'s!+a#q)G?r!#+Q&=p!'%ST!U+g2S"&nb_"!'bd'&-z!p!b&%tU(!%gUL'_!&P#f2g+%W."d.%1!%sU'!%n}S#%a
#!oP!%{ZN*RS!u/h#~#"oP!@g#&yTv&#&e!%|tF%s2f*/%z^&&!=>*%lhq&#h"[!%[~"%nM!oP!&f]C!*c]m#!&bUJ!(~s7#S"#%j.!%gUb#!%shi&!&t7#c
#Y!'YY3#S"y&']*#1@*T+!%USq&!&]Zb#!%w6!'2!%k8#HnD%2))e!XT!7]!%U"%qXb#&OU!nD{4%i2"Th"%T7#nDzt#&^~%!%nRN-f3|/S!w)g&>*{4YES)
S"&c9!'e]b#!%mQD!'wq,!%[yN!%]xF#JX]!%j,%}%/U"%mYh!!'lYo"!%gkA"T!&pi%#S">&qyb&!&yT:%RS!u/&&~[7#U![y!%o{u&&m0k![>c#%cxY#!%
x("v0%Py7!(_[k"!&SU3'd"DZ%S"r"%RpK!%YfO!%Pax"!&W|>'U"k!+d*r"%d1,KZ/dW!QY#k!m0t!>s)c)(j4!)i4"W#&_t^&!&]!!%ZkN#r'j0%^vM!'x
*!%iY%'S"De8s)k#&jac&&p!b&J^U"&[3!&h3!%b6!%~B"S"%by'!%G!%i^X&&p"qG*y"&XXb"!'|H'By"Ftb!zz"(}=##q!%@!%a8#U"qq!&adb##)e!%hg
C!%]yV&%d"x"U!*Up,%a&-S"%tS7!%dzJ!%}['%z*&][#&zq[#(_]!I#r?l#-%Y5"[^"&dVN.g9s=m)+XLT!!p"Z%'W#Ve!'VUb##!W6)VUb#!&bP&!+aP&#
&y3'^P&"S"%Vjq&!+Sjq&%:})x"%Vk2!'{~%"Ve!%=!'z~%!*t~%#Ve!Ve!%grv!&%!W6t!']a,!&agr&!'gba#!%dPj#"y)%s4!-d{3!)sy3!-sTQ&!*RsF
%o'@v"'SsF!(ek,"*&PiJ!)nqN!%~~O!*e]C!)zfZ&!%[6"b&'[O"]#%hyE"V)&^u6%^%>-,Rx3!&eeZ!&x1y)@R&%zpi#"id%%V[A#gJ^]!%Y^v&-&V4-t5
I2.h#y)!G%]sE"Sb!%}bO!%f@"+)hZX##U"G%|^b#"d%&ftk&%u0*bj"%pmZ&"vM%cfE"*%Pd^#!'g0!%km<%[!Ut%zt%'mwX"!*sca!!%u]4)Z_#]+pk#]+
&=Y#-txN!(rxN!g'^p%+Pb#}{%'Bu1/Se#{c#h(%b}~!!&d{E*o1(g#l+]<n#&w1%5#u!b|#%rZp!%!oh!)%bxQ"&Zb!rx!&u13u^F!&yY4!&_kY&!,_r^"!
'efG!,X]!!%oVO'gP"w{!Z3X!'''#Zb#('.!DY]H!'I!)igJ!P"[]H!'d#!%}tK!%elN"+%wTH#[,l"v<k]H&lKs|%l{%me%s!l]H!'fB##Zb#0n]H!%w_O!
Fo]H"{X"&{u%!&'!'j{V#'W%"{X"Te"^#%mz((kMS7q5dR%sw!^#&Pv-.&w1Ql!)z#ov!ut%ur%tU#u"hs%v^!%aSG!%T|O%tU#'k!z!W_%!%R_%"Te")Y_%
!&-!n![_%!&lQH#MpG%I!&W"-,c)k"Z&8m',y~#P%/{X"%rTH({X"3u!%U38;mZ%!x!Pa%"zL%SXH"l1'xj~!!%}WH2zL3U9&r+W#.{!f(.zLw'oY!a'4m|#
%_p;)"zLw'u!w'e%m%%xoM:d&p<w&u!{Q!U&zL-m%@c!w'"lX#UP!3A]Z!WP!Z(e%U3zLf(%*)V,nD}Z#bj#Xj#mi#V:(mXH!%v!!5mXH"b^%%dbM%zL@m%&
e|M!&wXH"zL7wXH!v!~VH"zL)|VH"zL]!zVH(zL,b""}V!W!%ol5!,}VH"zL&UV&!'SWH3v%Z"m1zL&%g<zL.Z"m1lX#UP!b&&U#Z,&P'%.zL}*LgWH&]Z!W
P!o^"Z(R"jWH"qc#*gWH4g3zL,p/AU!mDCU9"}V!zLv!R#p/r6}V!U9%UdH%'&}V!%kT*4h3u!U{#V/D&th"{!Zi#Yi#&X-/o'w'"zLa'%w^O"zL&ioP!&!}
V!'ub#%b5!&&!%oUa!*vb#B{S!xo"wa%&qp!g|#y!m4!&j]^"!&j4!%d{@!.g4!%m]>!4j4"&%TQt"!a#zs%([#Pg%''v"Z!&eru"!&[yo&"Y1&eRm"+S/UR
#b@n(d=%Xx!X!'%%&ui!dp""e5%kSM!%XZb"!&y{M!%qV(&I,v"e(%ShN%r.ui!lB%/"l<%UPF!%:!%Vf)!%Xnu!!%lWA#!hG&XmE#iN'%Y}@"u%%vN%Xe!V
X"u/&2"aT%%Ur9(s{!}!sHi#rr#}!&k{V!&[]!%ui!&%Q"&DX]!^e!hG%r[*"u"%r[)*_2!z]"AhGS!=Y!%Scg&!rMqmY##Xe!VX"l!ha@#Xe!VX"&~sM#Xe
!VX"]!Y{-'ui!Xx!3Xe!VX"HY{-!%cT!!c2nmY#"s{!Ksh@&Q7d~!"^E4bb1!&8!Nrvs"!U"dQ,"ui!4QmY#!%h7!+]d@!%.!L[ea!"eq%9ulY#!d!QR,"ui
!JQR,!%j%!Q!QR,(e&yt"kv"'(Y1%^}=!%y}p&"};&u{x&"~D%j|="RS!&olm&"^"'bPu&!%wf:0Z#e&yt"P&IXW"!x*e&yt"o?^Q!!xb#1T}f&!%QrV&"[(
8|l4"vl!@}l4!&R~/!1}f]"(>!}7"*v{!%drV&"-&XU(03#p5lD!v2e0,s!#>S%v{!@&mrV&#!z5%qtZ&.!Z%r):2S,!iKvc#f|!"e{"&.!%-"xb#%-'k">r
h%/sQ%%Zpx!"vc#k!an4&dq!XY"ms!'%&!&~eH!&efJ!&vmI#2~;&ml%%c'U,!%>!&j|C#|!*'TtT#!(RtT##U,@&}{Z&"x0%/#]*,&RQn"!%VqV&,b+"^]"
!c'Q5%4j<m1%z~!&v!d5m1^X!&_xy!%m1*vc!%Z|A+"o#Q8ms!pQ"hn"dj"sh"kh"P"U""rx!&U",Pf%zH!L<"nQ"s=gl#}_%%|[F)f5hX%if!^.f*cb#Pl%
%Wg|")h"<t)Qn#(S%Q"7pyJ!T!X&%XMRr#d^!&i%!&zRZ!!%T|s""}t"%_gl&",%Wm@(le![-U(}8"U|%%[~O'Tb#Pt!j4[-Tb#%{n4+}t"Z(!j'uX"}x#g"
Pt!]N%Tgn#,l!"m!S!oj#cj#g,fm!d'[W"*QfS#!%b|y&!.[yC!&Zmb#&Q"&o"N%nYf"!'pYW#!%gR_!!%abv":h7S"*Pt!eR!]'W![T!uX"Pt!Yv#lT!h#1
uX"Pt!q|")*r--[T!h#q|"%VyA!%R_D+j'uX",k7s"&,k"s"&vdz!+}W#s]""!uX"Pt!]NJc#%kWH3k!&*g,]g%&}W#s]"m;"i)jR#zh!#fX%f7}t"%Pu%!0
_wg"!'j]z&!%xx9!%tj@!6ndz!!FizC!%VPm#%(3xG&ezR"#,p.*p^t"%P#{Q#34|dz!(P#{Q#q&S!]#m1&|~P#.ua#bW!%g"9T2W%c>[w"!uu%iD%h{9&c'
vGk!.8ksd!!-YsJ!)SsJ"ma!%yi(!2_j_&!'7!-}rJ!&waa""J&ajJ#9bo"%etI##o^%%]mN*]s!cr"yr"zn"r*{)#ed"+ljJ)Xy!}*u/^&.r/Z"&h1!%f^.
%o:/Xy!&fp6!&X!#&yu"%uWK#8o:)qqV&#Mf7(Phr&!0r{%!(Xvx!!/m}_!"d.&cc,!%c]O!&[Z?!&d""b!%s^o&##k^!%pce"!-ix7!)X~4!&Vl@!%PjF"j
"%~YN!%jtD&i8up!#=/^x7"8%aso!#j"Xy!+q|H#r/Z"&W%#Z(xZ"&h%4__%]i#uV!td"zc%sv#hh#yy%tw"nw"ch#R_"tw"nw"eh#nD^*V:0kpH"Xy!&_pH
!&K&l.&!Xy!&orT&"Xy!%T^P!!'cYm!!%}wc!"gB%dW)!&[Pn!!&WQn!!|!|V(!D|^L!&myd&%*P!u0%Prg&!3}^L!'{sF##_.k!Q|m!&gU!W?'l1%&#~b#(
%+!DWWL!%L!w!UWL!+QWL!%U#!%h}[&!+2"b*'3!%tnF##r+y<jWL'&B~r!Td%Rv%x!oWL"#&lA##~b#{!vWL&Yb"Xb"x[!'(hS*'Yb"&Xb"q0Z(%ap%"u1=
eTE!.~pf"!'XP_&!&hsc#!(TQ6!%xX!!-_ih"!.z^@!*UtE!,["!'pcT#!&nr;&3f!r5j0%ken&"P5(ir;!-D!({~&!(_rG!(YZh"!'YyG"_#&ry5%3oS!iA
%q|&!%'%oc#Cb(%}."r.%Rzo&!'z[O!)]Y6"[(%VM"R"%Ve{&!'kh+!%S7!&s~Y#!%vyK%&Dm!%PtA#l,w.%d[&#x%hX!%{U-(31l>%#O%dSf#%#!}'%cpw%
"^&%eXL"b*&J!%ny<%&#_.%URY&'s^%vGk!>t#&cRX&%3U"}'&U_h&"3%}kV"#8d-*U[6!'quZ#!&eP6!%z&!)Rd<"f1%~F#q!y:%2!%xzB"&%SoJ'x1;Fx"
h#%VSK!)lXh&"r.'U(%x"(p*%e[6#u!t.%mrh&"oc#(ry]&!q!i[6(qc#~j%ti!d4^V"v|#'nS&%1dY!^&*iyC!'|Pi&",&xPi&!,fwC"(%RYA!/gwC#u%[%
*hwC#Z:~x#%a/"d"%gtE!%{mA&3p"M_q!%UnW&#MVU#%wl*!%RdC!%Xi,%S!|T"c&(Vbh""a'7[zC&}b#Y+'l1%&!&XZB"'.xk[!!,ok[!!%X#!(ZWZ!"v)-
ik[!!.v[[!"x/+u[[!"%&eQr#!'lhc"!&ne+"j#%wg]!#4Zx%'[yU&"z5Ab][!!-R][!!%d]s#"'HQ][!-BY"n.%DW-&nZ![%q!B%oeC*Y+3TDv0n.%s!W#%
dkL&SLU.1^z#&hn[!"/%]wE%Y+3qt#%Y!!&}zt"!Lmd-!&wQ{&%~h"m'x&/td-!%rug"!)UkB!%u^,!%fnU&!%PTt&!3kn[!"w@(]n[!#^&Q!&~gO#Y+3%[r
a!!Nim[!%!Y+Z#%p[G"r!%S&'Hz(b!Z#x*%g%%@TDv0'Tma"!(x]m#!%}b,%o)r)i=&9"2(:#b*z((9)&b,S%lh!e8%~j"%Q&!&uc,!&cTI!&Xj~!!(>&7g!
l#r0&H'Z%0^y"%-&mjq&!&lVf&!&x[A!1dn[!!'_{P!!*in[!!Ns_[!"^-)r_[!"u"&Q{/&Y+3}T"A(1!%Yf;!&ne5!b"co[!({]!{!kW!.Xw!oQ!&_VR%!%
U_p##]c"C&upO#{]!kW!&QzX#,Do1%Xw!&!kW!{]!@aH%ohO&u%qx"s^#{]!&l[D!%Qf=)3%z{!Xw!oQ!My)%d:!%asq&3s"%]9Xw!o{%^/hy"&%V8U%Xw!R
t!ZR"W!,u3%Pyd&!%K#)k)%]zA%f""='rQ"!&Va[!%u/Zt"A%9"a;%n{I!%muq&#S">%~oH"P"&z^x")mZ!"q'z#!{]!kW!&X|]&!%iXU"&%T!{]!zg!%V!'
u@!Xw!hy"&%8%@S#1&|bi&!%~ec#!%ZyL#+9&lY"!%_kX&!&j>%R"j%j!&oQU#"*%}yF*j%w4U&#Sb%(3SF%wlp!#{]!kW!%p~D!'V]b!!&fb.#d8Y&&Qcz#
!%lD+[.{]!r"AKS:y9&~@%g&&kW!Su"+.%r{{&*Xw!&{]!qx"s^#h9'aQ!&Tni"!%k_0!&^fc"&h"[!/yA'vUd#"R"%YR_#%3+ku")icU&!0mT|&!%{zo&"r
B%nH!%RaX&#r"#0Ue{!!%X!!&m|!!&:!'+!'U{6!&H!6VwZ#!'H!(Z{6!&E!'XZW#%O-x"(]qi""7&tE!&D"#(2")'{!#&3=nXW#!d!uhg"!'l%!>xhg""h#
'g%!){hg"%h9'[!&X#%tx!h9Z((+(h9R"r"d"DR"%_gT"#P^"&%-!%bd,+RW!~P!5wy!6!S;3f&%QVD'v')!h9|(%lRs&#P^"&2~(%h9Z(R"%{X]!!%S)!GT
)!&f*#BjQ!%k"!'f]E#9)0[9!%z"!*h)"h9[!i)!1h)!+g)&&]*,^.&sRg&"R"&{zT""3&ag=#!S"%fcK!%1!%zbh"#R"#&oSS#!^#[*"}r!j"[*!%k"!~![
*!s#u2!'lYL2o#V@TW!b0x(%(f6}*!h9V@TW!.V&S3%*"Zl!%ut^&6S3TW!h9BBjQ!pj!h9Z(U1V0&r"F(g4S,[V"r:-%mUK!%V|m#)v"a*Mx&%i"8%9!&c_
O#eS"%%_3#l!%&oXq!!*>"dQ!%jdp&"T!%WgW&#r"d.%ZXH!&_T(#b&h7'F!&a;%V'w)|H%xyK"p(%xYX&!%kH#g"X&%|:!%{aQ!%h9x5v#&QmZ!"u&&f|^&
%h9|(v!(E!&f#)rJaP#h9&mDh#@%|yc%"d=%QRv"#i3!%~58y3U(p(D=r"J~P!S""!^t!W7.h9&r+@V!6h#o#%e4!'sWN'zo"!h9g4l#&v}f&!%Qr-#zo"f6
%}YV""P%&vk<"j#&ll"!%mri&&g-R5;[V"%oqc""#%sV|&!%w}H!&VqC'b!bZ"&#dX%%YjM#,b#%9!%atC'p/aHu!{3_g!'{u<"#%Rb7*Yg"dAu11X".Q.R"
1Qfk"#mt!Ug"'bu<'&l<yd%u1&%UXt#!&{y+*a9Z7#mt!T3[71X",L!([ji&"[!%ryZ#3(|3&#g4:d"Q.#|b#R1#=wc!n(@s}!%P{".Z"V'h#n(f!4r*)Z%a
P#"!&A&h9:p!vc!%ZmW"!%ex-%&#a!%zm(!&6!%lRN#>(%pui&+ej%FqW##[Z#z*Ah9Z(&UY|%!%wgq!%d%f!4%sYJ%Z6z*{&%ysp&%"L[r"'mp=!&Y"!.tf
!!+iQu&!+qo*"h9%fPc&!)Xf}!!'T"!%itS#!%aqs!*XS!/#R7%(|3#%z'"~+%RmA!7|_|!!%VkM#h9l+'YqM#!x))TpL"r!(VA!'v@!&hkb&"(%YV[!.W5{
)&W;!h9iKP@&!h9g0%VTj&!%y#*h9Zl!&h9Z(@i.r)%.!&oqW&%&u'd5%}-%]CK}0%>#V-^*%dWL!%O!%N!%R!#i.r)*|.%V&TW!@%Ru]&"m/&u^1!%hz*!%
lnI#V&TW!%c~'"v0'ir[&!&jQB#h9Z(%rTp#&{)XS!V'@%f_u&&a%n;[Og/&P^A&r7,j}!A%ju?!%PSG!&a+"h9'Y~h#%u'@h+&lSv!+Wv!>+x((r7A=Wv!&
qvD&}&7uMn'%f}l!!%wuM%f6&*%bsA!&Xh7'(f6@l&d.*~ft&!%wo-'*s<W!q(~"%1#_(g(&ZVb"'*|8h.(f6%cz-!%{c_&!%gtv#!'zP;'d&}/[,y2q!%w{
t&"Y&%frq!'a"%R.!k9%[{E'j{!b"/h9h9%cb:!'Rma#!%r*%/XJI%w3!%z[1#2Tf!'Wyd!#M_c#%[i[&"~a#%u!!%|zU&%~a#_#A%g4"g4&ghM#Z"V'%xk[
#'n%F_c#w[!fW%*_pq!"o}"*TaS#!&]~p#"[)%X^A!&Yoq!!&wnK!,m|M!%fP_&"~&,Uoj"!(hsi"!%_RL#]c#3'Rk:!.|}P"#(35y}P"!%d[L%tc"Bn'%rb
y#!&aiv!"_j"&Tp!!%|jq&!%[Sq#&X!e1t)p!1xiy#"f5%[SL!%QT,!2wiy#!%peI!%^uJ!k!W{7%cc#Y]%v4(T#"5)T#"(&SUx&!MT#"5%T#%cc#]]%v4Ns
&!?V%"cr!%ytu&*R%?(cr!cV%Z(cr!_!&]Yt&!)~]A!%_}o!-/cr!r/cr!u!.Z"F=W)|<%b.#u3l7&~QV"!%TYo!!%_PT#!%Ve!!&mV^!(X9S#^"_V!&PU!)
knM&s!W#@S#%wpt&'&S"&7Q"&f[L"*%-"j"'bx]!"1'QeJ"s!%hlO:S"&d&d4[#e8a'4i/^Y!/jEU!s/"e581Z#n"#=zs%m)%jn]"*w'^b%l9&c,p["W'UB%
oqd""_!'ck_&"P,(obO#UB9&^hD,_!(Bj4Z"3s/&CR*&Phk""E%fu<!&_V[##_!cr!'j]F%_!-@%ixb&!&gZF"_!%XY}&%9P(^!%seV&*&q"8Y!Ji&8Y!%Qs
L!%S~>*MT0#m-Y!hR!5q5%^Ze!!%yPL!&dW}&!%qSU#"&%nT/!)~bF"8%4%>k#/%vry"#'t!&T]x%%^-(_!%Y^f&!&QfK!%('=cr!W)|<S!'ZR~!#^"r%%r{
J!&h"&|!U&u3u'%qTS&"h,%_iS!"6'Rk|%%Z#"cr!2lrX"!(lV+!'Uh^!!&zZ#!*ttu&!%nJ!,pq}!!'ird"!>lXG!(^s=!0mXG!%qR="l1%&!'oQ'"3%oSK
'jx!R%W,]'^#%P4#W%hR!%lc}&"k1%}vy#"c!%nfo#"!%H!k!_ai&#r)Xf"'W""&'("Xf"AiwM&Xf"U,:Xf"*g~K!8]dN!)x{_&!.d^Y#!%fRC#b(}Y"%Ul_
&!f!hdN!&lXM#FS)%QSJ&mFu"-y&&~gF"e&%cb4)T!x*z1"mFtT!iW!+48@m%p.%d"u2-+|!A!x*mFSDb1KT(S3ZC&mFR3'al!*s!#^m!C"mFJu2&cvq#!%[
wq#"__"'eT/"e&%QRE&x*!s!mF&]{W#!&XYI#vX!s?%nmH&n(%mFZ^!%{ta&"e/%{UN!&tWv&&Z&!z3ky"&|o+!&qbj&%s!mF+%iua&%p!Kn(%W[X&!%t3'z
3Mx&!z3&S}O#d"K%dH"X;%U"&r2!z3f!%dW)(n(&6r2'y&%sw:*,lc%>]*v!R#S!nc%%Riy&!%_w_&!%imY&#Kn(&uQT"'}q#mb%>(n(%P[v&,km#)h+eLr4
o<&#[i"hT"%sxq#(if!k=%r/!z3%omk#3k]!jT!Kn(Xs#u6!z3v!bu#-Z:v!{'Kn(y&%unJ&%4XNwe!%pgE+{'s!mF-l+S#1YF6&gh_&)w)T!Ix*1YFu!%}#
'S%n(!e&6%tqk"&n(a&D!&f#!'S]K!%w#'T!(:4]P!&rzM(yE_~"+e%})r2%vbN'.Z%5+b,%~yX"%a%'H&loh&%i&a%T(%Sjs&!&U%"Z&%^yO&mFW!f&n(&Q
"#e%T!%ovr!!&T]N"n(%bRe""g9&zgb&"'&_o|&"n(%}sN"T!%vST"#!mF%i&&#m-&k;%+!%Svf"!)k&!&5&+c-!n((ti((XLS)!W+s!mF%P('#dS![%+S#%
y("%(Y('!n({&(Z3%W('T*P"%jT!++z('(r/Z"HP)(~]4!)]!"#%QbO#c)Z&(mPG!&r"!%]#!%d*!&e{Z"!(|~_&"wT!%cPv#'u!u))!R4%zQx#"v{"%UrK#
xX%zp!%i^O!%Ssy&#s!mF%tUg!)}*-Il+s!Z&S)%j')xO!wT!,k"k#.%yTJ!%RaK!%QaJ#'s"%r%!%tt|!%1k#6&{c+%~;#v0%YSN's&XV%e%p!{^!%QyO!%
y^J"mF(lj]!"mF%bQx##n(&&o##!z3&T_?%!m2y%%gyv"(,/WF#/lw%%kPd!(r7&p<!r?>%uuD/n(,qa!s!}|!p<yE_~"f!W"!WF{4%hpB!%d]g#!%PTv""[
.&}Qb!!%q8#mFSD%]e^#"#%]u.!(teW"&{*mFVQ!l=&ewp#%y&sr#7%{f4,ty%ov#'T!l,u"d8[.k6Z#%paO%#S"d8%X|e&0k60P@Kn(d8U3]Llq#.Kc)^X!
d8%azF!%_d+'4y:>]r#?%xuM%jr#S!yz%(oF!%|h"#(3'p{!!%RR[#!%mfv&"l))Rdf##fm%i=%a{~!#fQ!3%|>"|@'(!%SUb#(}%3S"81Qk%1bd^!!?cd^!
!+lhH!Dcd^!!A_d^!*!fQ!3bKNa'4}%(bd^!!+^d^!!*XbX#!7{c^!"z2o"|c^!)dp"(C(vl""pd#%}E/dI|x!FpN|@(CZ^#!B~(N8%vYJ!%]f0#7u'%ytN!
%XiO-fQ!|]#-RQ#,V.gV%"!fQ!f&%UQ)#U(az!&rlL,&Z^#!Pm#a#"9i!(C&U]a"'!{*C&,&vcN"w:&aey&)sn#"T,W?&hf%|k!&mYG"u+'R*%{@(fQ!S![m
^!!Ly)!a!]m^!"3%_b|""Zl!&SnY"!+iWt##WV#f-*g*"fQ!U#em^!!,d*#p^!{@%Q)/pu!W?7T,(Ca}#-fQ!3W)<@%Ze''i#T,&ki"fQ!&fZm#?)T,u@}*!
~Y#vl".!TW!c%%(Q'S/}*f5BgP%.{-oY!m1U&u'Af5f6J&}bB-.u@n<^]%~l#&lY%=oY!m1(%Rr)#l5%&b3%j#'tx!%fdf&!/Q3!@P3"0<|2!(psX#!Dz2#&
j#'|2!(m2*X)BP.F!Z%5#%Usv#!%~pJ#j#f&%[fw"!%c_J#o'&%PRc!,fQ!j#Bi9fQ!k+RQ#WV#ap#z2)cdw!!Bx2"j#Ex2!%tqX!!2x2"0,x2"0*t2&W"r2
!n{"%Tz))t!b!2k6hT!X!'%0"o{!,0!%na0"se!*p_5"#&~YP"%'j#&%s_5!&|a%!&c}X#!0O!-ens"!(:"W"%[sq#'u%|^!d##x+'prw!&#Um"ae#7']uK!
)h"!+c"!']dY!"bBD]"!5W"'S9R%kx!X!'''#Cb(%S9!%1%3d)^&'Tq)!)QUU!!'C!%aZ#!(sRe!!%TnG#p'P&(UTq!!&tSM!%loD"/%4"U&&|aL"|>'_vH!
'_pD!)ak"!)d}x!!%C!)V"!'Wf@!%fsO%r!3z'%j7*W#"[P"kx!&oQ%tJb&%bap#!%qlG#7YN%[id")XLW#|!hBP"/S9/nc@"S95nc@"S9i'cjo&"S96g]@!
&7!)g]@"S99g]@!&E!U%g]@"S9<Rkr&"[P"d!cjo&"S9:cjo&!%M!P!u]@%jU!s)rP%&knc!!'x|t&)Pz!kv"m0W!W8fx"t*&T~Q#!%rt@%o)z,>%3%,2}%%
vWO&P.-*9%U4!(|xY&!%UL(=fx"g+-+Uc!%ZVP'!%yJ%cX%!d&&[Rc#!&}aG"p'%^Vj""e"-r4!Z#hlo&!W!ka@!&q/!']cG!&hZH!%ZlX"!'PQW#&[!X(<S
!%VW_""S9%hoJ"i#(pTL"x-)y[d#!(isF!(YjY&!)w}D!&H!5Yb@"S97Yb@!&O!V"umo&"S9Numo&"[P"&g_@!m!jor&"S9.jor&%S9W!S9@jor&!%^}d#!?
P}?!&X(!;P}?"S9/P}?"S90P}?"S9g!P}?"S9&wyM"S9V"P}?%S9&[P"'P}?"S9U!P}?!&}/!Z!]lo&#S9S9n![lo&"T&%f|?!%isl&!)SnR#!Dblo&!&j*!
Bg|?!(s!!.l|?"[P"%iXw&!9o|?&vX!gm"[c!|i#1V^@!%{4!)wZ?%S9x8S9._lo&%P!q1S!%2"P!0c^@!%Yi<%=i#7'rY_&"S9%WU>#1X"<d~?"S97d~?#S
9S9%d~?"S9+d~?"S9+d~?"S9G^lo&!JR~?!3P~?#J1'lo)!&Y:!Ny|?!%PbD!p%y|?!&Q@!9cdD!&r-!Q!hlr&!&tA!v#||?"S92klr&"S9s"klr&&k~#b.f
%Pj%)t{?"Vn%9hlo&!)rg!!0R|F!)qTe"!'_st!!)lk2!%noN!&RfH%&,m%'vk2!:wlr&!%nH%S&v"n:C}lo&#Rb!gf"0~b^#!1^U#',kn"m,Rb!gf"'sZM!
<cz+#Rb!gf"8dz+!+VWf&##Vm%9nSE!'rvd"!0qvd"!2mSE#Rb!gf"%TsJ!,lSE!%o#"v#%yd6!%R^.&|"/Qw!f--|R"!%:!-edQ"!&kY*!,t%!%X|O!)YVJ
!*t["!'mp7!%hVb##&];%y}e&!%p_O"_&&j{m"!%|%%v#&S"'WS"!%kfv&(#._!w{%B{S!%Z"!'j"!&uF#Qw!f-1s|L!)3%"ba%z6.djJ%c!3v#1lnl"(Z#"
Qw!f-#Qw!0z|"!%yt{#!(ZZ""v#&k]%!(U{Y!%Qw!f-&%b{L&w:_&(k!%yug&&~s#|k%Fc^!&Uf*&n}"sS#&Th%%]W@!%lsZ"%D?r"'lyd"!&nP^&!'c|d"!
&mlY""s!&jyd"!%mU#!)kyd"%k!,[]!&mtZ#%VZ!x,f-'gsx#/z5,dY%p{%!kEr/1"c^!,n}"sS#g#[f}"!,emP""Zl!;aQ[#%Zl!le![-%{V;(Zl!Z(uY"'
_!b"KZTQ"%T!7Y!v"n%%y!BT.9p%'uY"S!|.k.P/R!Q*!_!n)!'<!'gf]#!Iw)!%gi]#!:x)!%=%uY"is%lM%r_R"!P"W^[#!?R(!k!S/"hf")uZZ#!b!o2!
Q!bcO!%etN(_&Z+&e!1=%kYh"#o"Z"8usl&%hf"l.Z(%YU/!*K!%ssl&!+Ttl&!&[r,&&k01=&Ytl&!,_3!%R!!;b3!%>!a"xsl&!*Vpy&%l,9I&bZ(!&TaI
!&c;!+QjO!%_z+7Q"y"@jAk"n(k#.qv!#eW"@|!#I,i/e([%XLv0%}{0&a!,[]!#%mq#",%yQ}"#l#,'Yjt&*a!&,U!]n#yr%![Q"%dI!%jXL!&zkO'Bc>Zw
"gz!f~!j!PlO"[Q"APlO&[Q"U,:[Q"+PlO#gz!f~!h!fkO#gz!f~!&ekO#gz!f~!>dkO"[Q"n"]bO"h(&ekO&gz!f~!gz!f~!&ckO"WF'ckO([Q"S/}*9&S*
&WD!'Rmu&!%Z^c!!%vt_#!&iD!%c]F!'cql"!%jC%"ee#]+&}rK%t#m)I'w^c!!%kSM!&zr9"X"%TP{#!%xnW#!0Sw#!/f|>!%uXa&&=p%q*V'%av;!&eX|#
!&VTy&',Q%T-j"_#%fpd&!'TmA'^%>ee#]+,)w{O#*z!%UG!%otR"!&dG*j)&iW!y1R-p-zo!QC&Szx&!%rux#!%x[z!!%P[#!%nG!-gG!%g_A!*eG!%Ru|&
&A*8z!%fG'7!k"f9Q+&jZ%&P)m,!Z({!Pz[#!l!m]Q"!&}jK!'zjK!)g{x&!)V[A%"u?{:%PsI!%&&Cb(ke#(%-!%jp%#h"[!%[xF!%Pmj&&{:Z(m]"]+)Sw
u#+rw"e*Zf!tt"c+[g"{:f!a&%eYy&'V,g<#i!3'QQ1!%tZO#U!m"*Ryh"!&[od&%s:UU!&%WUH!&tu""^&'eYy#!.ZZM#[!{:&YZM!&zR'!'PUb#!&Yu>!%
V)!%SR1&^!i"uAjM'[Q'!%geb&!&Vyw#!%Tfx&!%WsI"ZZ"%jO!%cn>%,b"X#%n_{!"b,&Yv>!&SbR'!&PnL%,2b"&Y_V!"]&&lia#"]+%tbx&!&zrN!%hpK
"b"%r]C#K^,%_^u!'iN8]+#m"%WbN'g2l"%k.{&&.!&ai,!'V{w#!'|bh!!%Wjg!!&xWC!,R[f!!&m|x#"d"&vr{!"[!%]nD!&mm>!)D!'>!%l[d&!%[S~"%
_&y%c#%mV,"{:'[ah!!%fvo"!%|r{#"S)%~bH*[!+]W!)!Qq!"{:%|Po"&!;+a#%g[b#!'gQ0!%sSQ&"j0%UUM!%yuJ"Z&)C!%}nG!&PkH)p%6]!W!W8D|8%
[!!'aba#&g("Q7#%mRz##wBc++a#!&cu{!!%c#"m%%u^x!!&XaW#"#%jWa#&5m0{,7'f#!'hUr#!%kip&!'F":%ndY#!(kRy#!*SYI"[!&nyz""p!&Q^I%'<
mJ%^cB!%cdQ"!)rqf#!'wc""{:%d^n&!&nxa#%u#AT)'mYI!%f)%Z!/{:&UvY#!(1#*b"%hYF!&ceI!&et,"o0%qX-"T!)Ph{!!%tu^&"s3(S^t!%@2Y!'Uh
{!#f({:'xv_#!%QUo&%w<%+&pvi##W8{:%cqa##*'%rwI#*=%stw!!%yVG";%poR'"'%_V>"B%Wz+&;e##X_"%|Vy##:{O&ilm#!'t]f#"Su!'u]f##JD'U|
h!!)y]f##v"T2%{Yo&!&T+")%Z*"U%'[QC!&Xa'!)k|{!!%yfN!%lyM!%}j-!&_QC"3%Z~P!#~v!"&]kZ!,e!"{)#W;-uI{&d&r-%mN!,u~{!"f2&u~{!#u"
d.%~jT#!%U[M!&hb<!-^^R""{:%bz5!'xPz&"h.&W_<%3k1{:(yrF!'Tlv!(f!q")U!nS!p'&SQ}#!%gel#"{:%j{n&!*_Q1&^%>{:WG%S{H"8%lN!'d,!%S
uc&!'ZWZ"!%Q/"x1)]yv&!/^H!(viX#!%_v&!%[H#d(v,%a_B%{+"w*'{Yz&!(ub<!'PZz&!&_0"=%PwN%j"_Z!1%X{a#(#a@kf!JR'&%^"!+rwN!&px|%"[
!%ltN"[)%ra2#Q-mD&vZa#!%pPO#{:[~"%_xL!%o}k"#{::%SPu#!%vyR'&x%Ez&V%&kQI#[!f#%ofZ&!%^wJ!%}}~&%P"%{:%V|>#Pu!#%y/!&;!&[qT##z
%h.%YZn&3]!z%}f!#_G{:h!k%&f#]!#g/]!W!z%f!&nw|%"[!%oaR'"X(%vrN!%^yA!(aXF!&a2+mi!D{*|FU)T9&]/x"%y_B!(bsN%[,l!b+&|m{"'Y#x%,
-"%VoL!&z!!3RfF#!Y#%bX0"r.%slm"!&fwi!!%cX0"mP"%]km"#*c"%M#4X/%m~[&%r4gIa^"&jQK%[!8|0&F!&hz]&!%TY0&Q!&z%W!%tzz&!%mRf!"f/*
mRf!!%Q!"W3-P~y&!%dfz#!)phg!!%hVL#s<!+k|H!'U|H"[!(U~y&%[!|c!{:&b[+"fS!+]~H!({3!*[~H"S!%wnO(UCS!j&:4n]"%S%!%oK%gW!/+'m|B%
j"k:#'lmt!!%boN(s("v?Wb"#P]"(lkb&,{:&*oc"Vk!o]"#R.M8%gyN!%n~b!#*~+'U{V!&[!#"f2%SWy#!%f7!%iw2"r(%}Pv&(i+gb"#Wc!/z!(ygp"%[
!#b!%>!%|~N!&X'"#&QWO!%QR^&"f2&VR-!%T_i%!%dI!'_}i!"V(&Zp2!%M*iL8f2a"%|/r'g&s5|?#+mW!'ZO!P+{?!%XeB!%%"vY"&rRM%v!R#jZ!%}|k
&!h!Wcm!!%deA&&S"ZF[A%kl)!1Vyn&#[I]+&eZ#%~%eC~t!'i~O+p"Q+Wl#f&U!m,[I_!7%Qvm&/}%X%(P/,m3r)[(7[I#[I]+4a_i&#[I]+%nab#!0Qyn&
!+p!*m,V8o4"*X;[Iu,%m}14U!]2}0Y!@RGt!H4m}!uL1xh!%X;[IVQ!o4%piN&i/k)!xh!%ajC!&WUg&'^Y!1Zw%o4Y!%c9)y3!Z#[I:4m}!%Y{K!&oV_#"
xQ!&hh2"ub!(pca&!e"bem!%[I]+&'qm)#[I]++iem!!'w)!&sSR#%B[I]+%Qlm!!*Q**Iv!m%R#Y/1T,^/'qa9"mMj!ilm!!%V"!6Q)!=klm!-[I]+9"T*,
V!)k)[!}*~"Yii&!B^(%BNf^!%~YL#-lT!%rt@!T!a(!f!soi&!=b(!%@!'c(#/k)%RZa&!Q#ppi&!'i^L,(k!l,*h]#&yt#a'4qQ%%n_f&!&ri]"#(k!%nj
*+T!!j36!Z#g|%rv#vw!(siq"#*p'&QqO+la"k6Z#FI&d8q:]L%Xi5&W@7I[^!%xvR'#[^!eP!%WuM!i!k["'r)[^!&[^!eP!1Q8'Q"A[^!~Y!sR!'roN!%*
!h!Z["!%s!!&qrJ!%)!>]["!(_uQ!!1Rc5!%7!%]f9!'Pi2!]"~8"~G%_wK!%&&Cb(vY"(%-!-^R""aN,^R"%ji#WV%Zf!%Ux|!#mj#aNa!_R""aN[%_R""a
N8_R""aNB_R""aNy"_R""aN6_R""aNX!_R""aN2_R""aNt#_R""aN1_R""aN:_R""aN/_R""aN]"_R""aNGbb!"aN>^R""aN<^R""uy%r%^R""aNo!^R""aN
^"^R"!7|?'~GZ(bP"]+~Ga!n?"~G[%n?"~G8n?"~GBn?"~G@n?"bP"X"n?"~G6n?"~GX!n?"~G2n?"~Gt#n?"~G1n?"~G:n?"~G/n?"~Gb!n?"&Ko?"~GGo?
"~G>o?"~G<o?"o|%y#o?"m]"Go?"~G&o?#mZ##1q?"bP"&q?%Ww#tCbP"Q!p?"~G^"p?!w"Xuc#(*t@'vg%KnP%%xdp#!%+#hY!U/'dnB!'y~M(T,PBs!l4#
~-%Xs4!%sTJ(t@v5e#X3u!_!%yqE!%aZ7!%qjP&(zp%WP""b9#iH%wT6(e#Z&U&m}!CS/%W~]&.z#S}!%}*6W!'<Il+S#TH&}a{&%lA!'%m]y&!%bhL'd"'k
!%[a!%XrP&3ms#%l*6Up#md"zS"'n#/md"zS"md"u!){@pj!&Xlm#!&j{O"v"'wnB+)o&(T5%n:B&Z+&Q7%X!e1,&Znp""X%%@'B{@pj!md"zS"%gvl!"v"%
foB"o#%iXf!"r!1tWk&"ht%%gb;!%|'!%jx;"B&WbV"!%kT_"Fh"Na(,nq#:+W"QF&2fQ#:+{NlQ%.Z^!&kQ%c,:+c.l,|P!~w!v%i#+e+{R"&aV"'l1%alB
.pNlK(a!{R"![(^#aV"&DS"%[PW"%lKfn"ys"Jdg~!![!])!x"jz2!%csa&&e>"k6v-%s&!%SYK&*Zg%Zs!X#%]zq%#!ud!%anU&)m!i]!|1a.e+*}A%R_*"
P./W'"oU!R&W'&fn"ys"{R"aV"%s,&]U!oU!t^!wv#)tkb"!%iZ)!&{}S#"Y!&Ss}&"jA%e]}&!&]Y^#!&2!'g^%#y!B%ikO!%Syc&"a!%^iB!%z[)-bd%'^
/7Pi%db"*={!#u3%}uF'T,b!^_!Zo%Z^"%q}L,s!l4'{7wM('u,Q'se!%ukb#"V&'dfF!%ZgO!&onk!"Q,)Zxr&"T!'{g?(q"&^"r%k60(8!)imj#!)[TA&&
o2V!d!*^iQ""k6(u]}&#_!o#%pg;#T!V!&ex6!%uW[#!)qeQ"%S4!X"%qp~"'X)&w:Dh"%pwb&"k6&hZ{&(y&P)}R!h"y"R!%ul~"(y"'s8&u%cI%wbJ+d"W
;=m_"|9{)#V&na"%Qy^"'|#d!cZ#T,W?%p~L!&Zj3!%fq6!%vp["!&gq6#7g*%Ugr&%W)(r.%}='Yz"X)8R!1%{jg"!%oYK!%F#:}x!%nto"!%saF"T,&icQ
"":%bcQ"!%/!&^cQ"-!T,r.h&w)p(yT#'W?Z&S)&cX6#2a+(Pu5!&}kE"0&utE!%Sem"(2X{!SKW:8p(%r{r&(}&7Q!#j&xQ#&rWi#%1w0X-%u}i!!%Sj5!&
smo&%V!0hR!%yR6!%YWG(b*t@v5&mM{!%dwC!%khs!!&TTM"K%cpw#%8='%w#!&uVR'"T!%cU7"e!%xr6!&tQh"!&~l6%r?X)W!%sP<!%gjO!%ueF"/(|h~&
!&a]c&!(aa[#!%sp6)Z4p"#Ue!S:{(p"%F!%gst"'X)8r?.r1%wRv#'Q'"Kr4jr"%xbO!%B#!p"%Su6#p"R(%jgF!'gq6!%[hM%jBa:p'%am6!&i{3!%whr&
#(]!%vc{&!'ol5!)zT{!&('d.1%dK!&VjV'+f8b!<va#W)r..gU!v(%T(&0%]Lk1%ku?!%e}6)V!0PW!&S!U;W)%PY0#!PW!%yVY%"PW!&dlK!&nn5!%|ir&
*PW!(r.e"2UY#!='uk5!%_iL*PW!wY#"{7u3^T"W)>%Woe!#.x&%oud"%<=i#%p&%t@v5#,o&"#%_e5#{7wM%hnN&{7wMl.X%%uo]#!%_{b&!%P{7!&nt;')
k%X){7ma#')*S!e7~"u6ll"s=q!iP#&u%"k6%eT|&"k6&^b7#vv!X)%riR'!)mQ6'%k60A]L)~.+f#K'~#6]!@_'Q-)tcJ!&T#!&afk!!%Xcz!"q+&me:#I#
&kUD!'ubJ"zi"'adQ"!%oF"k6)xyb&!%pV6%'~#a{!&Y]k!(V!d!+X7U-f#&yV6";%Sn{!!)yV6!&f~E!%y.!%wtf#!%C*0,o%SK.P:I8%|dQ&"]e"%eg5!&
[%":&qoK&{7wMY//%nSM'r+W#P&e3[.%TW@'S)V!d!6r+'[cM!%hfh&(r+Ce@S!o!k6([vm&"o!)X|P"!)rcC#U"x+%t%"}E&p=!(eP~&#&w((aVF!)xtx!"
f!%n{L#k60)RX5#~*j")_lN%j"_#6(xxe#'^%l#!x+]V#%lPx!#R/m1'llN"ZQ!)Sdk!!%P5!%v|*!*mhz&!&_hi#!%jmJ!+ZqQ&!%_v#"p)%^)'R!!l.-xP
!%yTN#{>u!*n/!%Pw6!(y~6!&f^G!&^RN)0DR3^6&o)Z"&pZK'.k_#d#%iV!%f|d"!&h}/*O6&w&i/[>Dk)%ohV#!%ts,*}&7-t5k1s")Z{"%lfz&"SF%j2(
.[*R+u3tJJ%alf!!&t/#s.m.%^o7#k60%Sx4"|#%RWN)"p,-l"A]F[x"%ayO!&UYU#&bu"he"#X(&up7,k608-BQ",k#!r!%ytR''d![FqA[Fa,%52&>k60Y
E%e3x,U![m!i!0-SKq&m/%y+!%oU[&+T!R.#p!^!P"%dS!}4(T!%x+R!]L%zcS#!%RjQ")0mM{!R!~y!1{!'y]<#T,R!*~{u"!(fRR'#]Lk6'|^5!%YTz#"e
L'u-#+K)2!%u[%!'3%h"m"f&%y]N!,RUN%8h"m"&~TN'%T&!z4"%.!.wm>!+yTN#h"m"%jyA!%nZ6'w.|%{!/]L%Su|!#!r,'mR@!&iZE!%W%"}E.bZ6)k60
[FqAR!U!qA&tY7%k)0k6%Uq7"g"%x&!%m[:!%z:!&Uq7!%Tq7!%qTK(?5t@v5R!v5%rX#!'rRJ"k)&w|A!%nPO!%f|Q&"g"%dd7+,2/b!p0U!wI#j^"'{Z7)
#YW!^#|(^##o)%}fr&%s"%iV!)z8!){[N!(Qs7!(p@"}r!Z%p@!&tg8"f&%Z}Q&"!%z_e""l=)z@!~!i@"}&&g@"q(%Qa)"*%VT@"=&Zd]"!p"t@%T&&s%w6
w@!'bZr"!B_}o"!MZjg#!KkmA!?mXr"){-_f"T{![u%'V}"S3&Xsc&!9Ubr&'{-od#&{~#V}"Acsc&%O/_v!h!fsc&!%^o=!%Qcy"%7ITl%%QQf#'!x^!^M}
R#S{#%hak#!&eQ.#^M}R#J|^n!!%yUn%!%tTG!%rep!"82X_n!(m*!u%U,_Y!q&'zWo#!1[_n!!&|[N!%gc9%S#t!I%lkV"!%qgc#!'rXb"(t47p*&xa!_!%
zo&"uN&T|t&!&'!'wsF#uN!&utM!&btM#b=|@%dtM"uN@bqy"!)~pP'"uNR!}Y{""uN*|Y{"!%gh=.>=r"_|!fq!#9bY!#yc!d7A%r^~&#+uA%]yF"U2%hT{
!"d!%hci"!%zhT#!%XwF'e"2/R(Q(%Zx8!'osB!(Vik&!&{X0"k!%yYP%!%]E!%o|_#!(r4#(Y)%]_8&*=cOPM'Y!"f;*O!%kxk!(uN:4~S!/Wz!%l%#u!S|
#%Xyn%!(UcQ!!%lvO"g.%|iP!#oA]4%]yG!%~qh#!%who#'3l_#&Z'Tm"&vho#(pZ#aW#Za#iw"hV#^E9kcQ!!+XZH!%n!!GjcQ!!%J!'jcQ!!'3!%R~O!%g
ho#!%Qrx#!-Qdo#!%hr4&i,n!W!e%%dkn%!1bv'!@Ydo#!'|^N!6WVo#!)aaN#d(_)&ka&'d(Z"#=q}!8qdo#!0u_N#!y!%-!'vdo#!%keN!.WWo#!%a5"*%
pV*!'s&!&xXA!%iaL#[(7%~TA!%aj+!%[TZ#!&reL!&vao#!'bog#!&jTB!%y/%P#z!e#'gh&#_!o#'|Wo##VR"*%mZo!"^|"%Wz*"m3%cpn%"]%5bXo##&|
"(saN!%9#mP"x<%qXA"h2'xaN"s!'waN)|W"If/MVFb!q4%eh]&!%kat&"c)'l[d&!&yo~#!%aE!%jV|&!(ko^#!&v"!/cgo#"^E'RwP%!%oQ|&!&vXG!(m^
N!&l^N!+lZo#!6ZhQ!%!wi"m+&y"#,T;%bio##{'[0%g|H!%zW8'O.j0qf!k"%f_,!7bhQ!%.Ri!h.%(%S/aB%'l-!(h-"Rl"%_xk##zb"R%%w3)xo#~r![S
!w!Z"Q6P1%qQ["-gi"n/xd!b/P2y;Ru!e'eU"w!v;%5"yM&sS["!%ovo%"it#&Qkk")oX#vk"e'v6o-_P!TW%%Tlo%'|~#YHX~"f%xd!%Rg|#Kjs"Z"w!t%s
Y!t%XV!w!W[%t%yP!W]%e't%au"v6sS"Q#oT!cT"Q#]i%r&Q#Z'w!t%hf!t%PLt%a~!t%rW"e't%lb#w!uV#Y'Ze!%tc|#1c*t%bt#WCbl!oT!r&c*r]%P0^
U!qi%jW"r&]'&ay|#!%xQk"'Z"o;?n/t[!%mY|#"k2&by|#3sx#vR!Y'SV"w!Z"P_#f%xd!}=}P!un%w!P1r.c*zl%%aU}#9qV%~x%t%?w!QW#e'{n#o-uR!
}+w!o;QW!X*Z{![b"w!Z|%]T!df%Uv%Y6%L0](_R%~r!P1uR!w!QW!Y4nf!gs!cf!he%Y't%%[%"e'%gpo%({r%o-nY!v]#r&Vs#%fU}#3r&X*n2tAh}#_]#
](xd!r&w!o;[S!]T!Y'cf!jY!Z"%Urp%%}=yu#Q#&-"a[#%vQ|#'[S!|BaP"_-f%%yl|#-{W%f%xd!w!UOUj%Z"}=y6{n!P_#%pip%!'|}Z"!%a&(r.w!np!
f%us!fo"%py|#"}.'S!!&Wq|#*wC_-eR%n/xd!b.l'we#&."s{#%c~Z""r&%Y")Y6Z"Y4Y+s5np"i5(W!&gV"f%k2ZP#'bq|#._s#Y6Z"wCl'|v#n/xd!w!T
R#y;V-%aS}#"v6%{'!&XX}#!'>"e'%y%.jc!Z8S3w!Z"gS"i5s_!e'i5Q!]^"&e"#nLZ"&lup%'dKb.s[#r&o^#,Uf|##ry!pW"&=4T[%w!TP#r&ux#g}%ri
"P0Z"iIt%vQ%t+w!Z"Yd!s5dH%D"wC%coo%/Ux!v6ca!w!n2aW"V]!r&r~"w!Ww!r_#Us#%o~|#'](c_!w!t%[S!%|)#cX"ca!%*&w!Z"t%[S!%{&*pW%c*x
}#Q#dU!pc"n/qi"&z(%e'o;Q'%Wuo%%SV"P2X"&RS["!&u}Z"#XU"Tz!&i+!%0'mU!Xv#v6y6^/%{_k"'v;c1|^"n/t[!%vX[")QW!e'}P!WCt%CYy"&@&Ys
!sj%l'e#%uny!&tp"](zm%|v%%old&#py!/%tno%"e'&Zny!+}V"/w!ya"v-P*ut![@mu#%y|k"!%I4iIf%k2n2l?k2b/P2w![S!Y6Z"P0l's_!e'l'Q!'W%
3Z"n2Z"_]#~P%P0Q#V0lt#r&a]#X*o-zW!_a%n/}v!%QrZ"&gi#](b]"n2&r)%X*n2l?&Zyp%"Q!'{"/[S!aY!w!Z"Y'bl!d{!b.ry!v6Pv!nX!mU!%u&#f%
xd!%P~k"'qn%l'oT!gS"i5'B!'o*0n2Z"aK|j%Y'o-l?bW"eT#r&VY!a[#y6eT#%ww|#7UO[S!_-or%n/q%](us!Qh!c*mY"o-Z"RLn2wd%Y^"r&Z"qv#lz!
%wwp%(Z"r&Y'p}!^9at#%n,(bl!]T!r&oT!y;od"%wxk"!'S{|#*jS!R0{V%iIWb#X*f%5&|s}#!%mW}#!%R}p%!%{~k"%P2z:p:(W}p%!%|wo%!%oxk",|;
'vy%Y'y6rc#X*l'_Z"v6%S.(zn!oT!sW"nX!}=ue#%1&n2l?]q%vo"%lvp%!%w%!(j*/t%ZE_-zz#UEus!Qh!Sm"oy%Y'o-RR!jq%%O!&L)j^!r#^W"t%b1d
E[S!&WPq%!%n3#Q#_Z"%o_|#<f%5Q#_l%X_!f%X!e'fV#b]"P1']P%t%[S!v;e'mS#Q#oT!sW"e'PQ%~f%l'e#%w}k"%xw%X*fV#%d]}#"c{#%~v|#2w!sMh
i#](b]"Rl"_-t%bX#fs#Q6i[%](}v!ua%v~"&V]l"5w!]T!sW"Q#_Z"w!|[%e'w!vLc}%bj%nX!Wd"t%'zb"v6^P%'e!&w!wKoT!sW"%{rk"&X*sMP[%](%y
!&_-t%CZ*%lw}#&zb"Rl"aKpL%|Q}#"Qr"%sd|#!&0.ws!l'pn%oq"|u#Y'js"l'oT!j]#}T!ae%%o6!%Qmk"#Ux%~U!%~^P!!%[^r&(l,s"[x!hC#s!)w{f
&"lV!%eqH"vQ"%'&Cb(vQ"!%.!&XwH!%xqH'vX#!k%-t5%Ue='LvX#e&@&%Xd^"-!s!k%@eX"_M!XLfF&eX"'_wt&#lV!3%c}e"!%_jW"/w~!&be#?5wD)lV
!rq%&lV!R|%D%ccP'!%21!Zv%?5lV![v%&!V:r7^i!?5Po%Q{%&jyo!)h#3dW!&e2hBb#%_pM!%S[:#h3Ab%y^5!j(Vy=!:mbb!!.|vj&!+xVX#!(qzP'"3'
A#*g''mgG!h![x=!-nVN!Cmbb!!*z"!'@!m"zu=!%ekN"f!&nRf&!%s1!&[x@!(RjD#!'d*iu0!;|r=!^"iq=!*Z[b!!%}4!%{vj&!d!_[b!!&pTU&-[.*p"
m@Bu3y"#R[%AlV!Y#kq="pBj!eq=!Lyp=#|ClV!1up="+8up=!%uK!T!up=!(mUR'!)WlF!'x_I!(u[f#!%kyN"o!%Vu{#!%]fI&i.S3Tj"#%{uF!'mdi&!&
Z{m&!'}bI%-!c'%kk.!%fk."d4&w_I#t"h!'ozM"j3(^n/"gb!%QTf&'S!o/f!!c'*}kQ'!)snC#p0~*%{Sv&!+}}Q%!,f}}&!%PoO!'qX8"F(wyR"*>8x)[
1q!R#s)iQ%%ro(!(r]I)V-]KO8x!Fj!(nla"!'YyM!(vvX!"3)byM&ZW%"=g)*~qO!%cZV#!%sqO!%g]7!*b]o&!%dcI#Fq9&|wM#81)vwM)Q&#Qv!qS"l7!
c'%zTi#"h!'bkC!%u]L"8(E#&XD%idc!!%ahC%z4#]#%Y|O!/=!%msI!%kG(u/!j'Qv!qS"]'%R}E!%RyM%hV!#]_%%C#:j*&eXV##Z4V3%{iI#n9Qv!S"g|
;!i&xr="g/c!^o=!,^ZG!'h^!!8[ZG%pT"Pq%kT!HSSA""%}^!%,[t"]t"%#;||"]t"||"w~!w~!w~!R]%w~!^|%VQ#VQ#ms%RX%o_#kT!&o_#RW!^T#^T#}
q%~q%Pr%Rr%Qr%*wSA%qp!U*pT"%X[G!%(!%VY@"bB%/"Pm"-aY5"e!G|rn#!+mTP!#lV!3%n!"lV!%l!"d^!'l!!,fTP!"Pm"%|nR'!V"p[;#zIY|%'wWD!
&e_f#!,Zd0!6le"!&rg,!%v<!%Q];(>+U#_3S/j/%Rf2)!c'6(~Q%i#T,%Y<%t):w)%|3(RP"uP#My)%D1[f"!%bc?"c'7Zf"!:oo~"!7e[w"!&sWh&!%{QI
#t!2&Wd'#!p*%|z7"Y!%erw""S#%fk',!h,CQ"%T!tKT8/yb!&blq&"O%wG&W+?Y!A%8!&dh;"PW!%iaT"+!tKb,p#Cm@%~j"K%bdr&)%!j5u,CR*a&%qQe"
"{4%{z.&r/.!f(&udV'%&z(f5%T]b#!%ooQ%!%|Sb"!%vTw""T!%w!!&gN#{,7%n!!(j!+,Z!7_&z%X).m&o4-rln&!)iXG!%iWq&"S#%Zt#!&kRg#!'kRW#
"X#&tdm&"Rs"%hnv&!%akh#&1[m"#tl!&nO!%fd0!%P#%5l4gt"&laJ!'hYh&(l*!iU%a!1x"%|a^#!%h~X!&k"r.,-%byw"!%P[)!&aL(1,P@i^%rV%ar#'
_^G!(Qsh#"b*&cl;!&Qsh#!&a~2!&Ssh#!4yg8!'Tpn&"R,*Uj;!.oS-!-S,)Qn!|(vC^#[!!fd"'Sa""j9&kR,!&3"fd"%nnU'"S"%SXn#"^A&ngw&"p"%h
T5'BjQ!u8Qn!]+&[XG!%Ru7!%woR##r!'(Pm.!&smR',[.!p"AK[-/hR!!p"%oda"!%leK"p"%wP5%nV!Y&%%el8%P."B%^!#&^:'a!(7Y)"U(o11%l|Q'%]
&?r"%Zg|!!'WXV&!&RpU'!%VRt#!%skO"K%qvk&!(h~k"!&_eN%p"'[!'=#p"U/%sk9+#p!Kp"l,P"v8%'%Yb3!(us#"hY!%cs%%b,(|C%zy4!%[bj!%(p"k
-%~t?#Qn!fd"'l##;"%T^k#"l,%y]v&"{+%Wp:*)*l.b#}D[o!#{3&yQh&#q%!%XS9!&Sf"&^-*3u"%=#g"*&V{h"!%orj&"R(%l|N!&{mC"i"&lWI(p"JSD
&S"u"%y&!%aL#2i"&P}m&%*Y!u!(YeS'!%o{,(*s!p"5Hg8%vaO!%}a*"L%ptr&'+:nm%#oL'Y!&U#-K|#%]YJ"be%&.#(|#%x|J!%y!!%a%"k(&S]5"S()e
!'r:!Lp,&'k]D!%X'%1t>z1)z#!%kot&!%smP"!%mcl&"WP"%v"!&qm-!&gPT#!%emI!%f[Q'&Hy4*8%A!%xcO!%k(&.g2o!F%(!&i~O!%f^l&&*=V/O&h}C
!%]Xy"!%|{O#aIf5%PdR#%"h#h5%[rP''f!Qn!vn#R(7&~qb#'p"u"-Y.A%Y|q#!&Tgr&!%Sqk&"1%kfk#!)Rw"!(RdI!D]R<!'Vqk&"!%Vqk&+!j){+"X6j
8#b7j]%%x|3+a!,BoQ"|@/bn"ag%~U#%hw;%bn"&tY%%PxG!%f1!%xbt&!%X}I"~U#'Qm5!%g8!%YbG#&S"%Wx["''l1.vBX)&*!%X{{!#vBX)'v}["#sP!P
s!&v}["%bB{S!Ps!%s~["!%uPu!"vB>}}["0i_%Tn%yi"du"Rm"ed#gn!e|%b_%xn%YT%Z(Px%}o#d!Z~["!&QtG(vi"S;&h(mf!p5%u^)%S#7vB%Qqh&#[O
&%j~R!!&ouf&!,x~[""u8@b#!6|~[""zj"=e%!.SP]"!&x"#R3S;&n""t!'XRS!!}%eP]"&m/^#CZ*'^,"Z*-Yae#!,uX@!Olnm&!6f%!%jvM!1e%!Y!s^&!
1T&"zV#%]|G&(^#zV#,%sYv&&2q3o!d+%ggH!%[G%zT!p/a!%Qbl&"^X!&wwN!%~oY&"_[!%zij#':2vC1f'(}gU""uY#%kS#"v"&VdS%!'S]d&!'ir)%Jw(
&,ZL!.Ug)#j!J%QwJ#i8_)%rf)!&nm@"w#&^Rq!!%pd&!&X&"q#*ZL)(x!f!~"^%>uY#+lVS'!&p_!#,R&%ejS'!<v~v"!)nrw&!(VS0!%arS'!%YyO'Zd"o
V#&rGVG+Sxs!!&lk)#M!'u{R'!';!{!t{Z"%[]%^MvY#/[xZ'!5rb*!Q!U[r&&0l+]P!Q%%jtG#gm!=%PRh#'O(sY#,}%%_w@&"vC#~!%tVW'&!u%^MvY#%~
nn&"l,%{~w"#k!g2&Pn/)v)QKti#n#/iy%~j#2kR8!@jR8!(QU8!&on1#b]#f-%SsM#*x^!(^I!2xT8!%Umb&&c'&b]#f-%~vN%S"&SD5VU8!)~2!&aL!*an
"!(t_E%,r9;%Yni&'%g<9i"P(%QdU##(3&ZqP'!%}fg#!'akr"#P)m,%]f5*@dY!18q(m%Vj!db"&eQX#%[1k]!]L%aS:!&fY8)e%z>fU#T*W'k6C'}Y.!&z
Tp!"a!&Pf1"Ul!&RQT'"v0*dcE"g#:cXx"!&XcE"ah"/_Xx"!'Y,(U!a*sd!"ah"ah"'j|w&#j2#%gWJ!&d!!(cC!'XO#uX#iA'Tz1!-tjg#%o"m*aQ#0nnx
"!?vgg#!%vnH!%hu~"%hv#aQ#wP!%b~e#&N"t"}:&_H"o"%hYA!%fUN"ji%&.!%Pjx""}]%%6&BN{@[b!%|kg#!1b"!'mlg#!-klg##&SA%SXs#!%bcJ&u!q
u"yh"t'&YsY#"g#Q!kze#)o"(P'5g#l+YJ%iPQ#!3tlg#!,olg#!Hu%+tb%Y+'h#z5@{!sGxG'PvY#!&[{8!&Y1"x"%irj!!%9!'fJ!?{a8!Cwc8**w7CHi/
&e9f:'L%)*^7&alo&'W!R^#k1%S~"&bju!!-{fI#{U#tm%9jo8#N&%xQV%!%hw-'*L#|#?%h]P'"S"%TZ=!*i/!_"Pv<!DqXt"!@sRr&!'q]q!!'R9!&Zm&!
'}|<!8W}r&!%c[~##P@{n%^!n%"wu!In%!%ev[!#{|#x2&u}&1#rx#,a/aj%^P!Bo6kv#Pp#wo"a#&^M}r#&|lo"#([-<~~#'d8lZ!xt#%^3&Zi0&k!&IVT"
%XVa""k!%UuA'l)t!!c'c#%s_."c'%Z[?)e(a(]j%]Y"z#!of!%n[o#_"z#X3^&@BjQ!u1dm#V{#'}|!ub%}|!zd%}|!ff%}|!rq!Yw!cS"zx#Yb%PQ#PQ#X
FwQ#XFwQ#_F^R#XF^R#_F_R#XF_R#_FaR#XFaR#_FbR#XFbR#_FcR#XFcR#_FdR#XFdR#_FeR#XFeR#_FfR#XFfR#_FgR#XFgR#_FhR#XFhR#_FdS#dS#XF{
T#XF{T#_F[_%Yg%U]#U]#XFV]#V]#W]#XFW]#_FX]#X]#XFY]#Y]#XFZ]#Z]#XF[]#[]#]]#]]#XF^]#^]#ep%y&%iy."&&ebp"#J_!%|nN(.jLp"O!L%^~6
%z',i/%upc!!%^b/!&eki&(z'@s!&#[]!&VTI"p"&eyZ"!&@"O%[jH*u".R&_!S-.u+"%(!(uT%&#a[%vz%~-&s^A-hY![V#!T,&~-')S!y%^-&p^X')SKs"
1ZC"!jO&yxS%%f'h#z'&j2!'ipH"a%&n_?%|a#,O&dtZ"#,if!&tf2&[h"d8^X#Z)%vo:"z'&wd!"V4%ij['1e+S@!aZ#>y&x3T*g.s|!'!g.s|!z#%iZS'&
g.gt"'|(&x+!&XuP'"u%&tcP"#{!&%RkG!%czo&!%X[W'*d.&i=|*.a%T(z-'R^o&!%+"~&&lk?"U"%y[/!'azn#"m#'s_v"!'moE!%en~#"u%&v{0!%|L!%
Sye!"~!k!uTs"!Z!tTs"!1p]=!'vgs&#c'1%n~4'BNot"l#U6)[e:&c'W!@YF&ni!!&{b!"=y"Yhp&!%yv!#n%F%ozp##rZ#mh%(pP7!&g{X#"(%}[2"F%tl
A#o4(%blJ"l,%{Ws!!%9"g2'gY,&}%7ISq%%nQF".%[_V#!(neA%vW"#WW%%vnr%#b!9%t*,5Hex!_t!.a%]'sw!XZ%'%re:!)je:"O)yip&!%xgc&&Qf%l.
/nV#%g!%m,!gt"%lWs""t!&nai#"^m!%x9!%dH"Va!&gjc&#,S7&]S9!%b;#xq"-&S}0'j*AU&(z#'Wh0!'Qh%%s!&s"%dzW%&7iHt#m-%tq0!%upo&(b"Z#
d*#_V!wT!%dUk#!&h}g#!%sK!'Uw:!&j##j[!m,'df:!%SO!(Rk%![!vYI!4Yin&#5u"%]vO!%wR[!!&y|W"-T,ch%#mj%|r#id"]L+Tk!(5%Yyz"*fy#[r#
~w%mv"^#'Y)N&[]X'!%P]<((^#e+Q".S%%h{X%"e&%bxK!%}cl&"^#&fPF!%C"mJ/s]U'!&Y_K!%gh@!%R!!'8&j#!Y),&myn&#^!U2%XN!%Td-%<m&~%%Pk
@!'h[n"!%f{T#%5Ar",vUj&!%no&!&S~X'"W'%szN"^#%TSF#k;!%di%!&X~<!%QVV#!%mp9&%ST!]b"l)%P]N"h:%dx0!%q_f"([6(Y)NA8%SVM,TR"!W)Q
!NYD>+aBY!%t^5#.(%zzm")Kz-j"%|.(Y)&wWc"!%Prj"!%QUs"!%is9#[6!/Q!"L'YUU'%u%yf%vu%%PvA!.iX"!'en2!&wB#PP%)&Tz~!!%wv2"A%qSp##
*m'%iP;!%W-"m%&-!(YP;%S#x"/%bWf"&3#/S)%eX"!&lst!%r!S%<%]e/"f!%r~O%t>!e*%kvA#CR*%"*f!P)xa!Z%V1f!4^y"%ibg&"R*%}q4#b"pV!&Yu
X#"V1'aWX'!%rzo&!''*f!d"d:a?Z#/_y"I%QvN"Z%%G!%P@!'d}="ae#%f[i!#s!3&QVs!!2wiy"!']ZN6Y!CZ*i-B{@b=/r^#U{"xo%a)CZ*qj#Bb=/at"
qT%%uvp!'i~#AU!nDik%%XfL%u%^Dfe#%twO%]Lr^#U{"%|eL,cm"Cpb"Tk!K_h!!ClX"Y:'}5)t!QR!2S+T*%XL&Ty)"QR!%uYx&"x3%T*)*ClX".r,fe#W
#%gRU%=g3-z<y+!q9U&-q(k"U%Ut!lh!!wMu,q(~9%ZS!!Ut!m1&W|%cS"p|%-tX"!+v}j#!%}vj&!Aw}j#!)pW@!%Qi7!%UsM!&yqI!'Un7#j[!m,%Rbp!!
%hkG"~r%%~S/#([C(Pmx"!&_mh#%u%rZ#bc%P!UWy"!'evy"!(awI!%x>!2]vI!&]XT'!8^vI!%lpJ%bl"qn"dj%Z"tnV"(/!QKf-bl"qn"%jwj&#S/Wf"5q
mV")QKte"&QKte"bl"qn"4wmV"!%_oV"!-~U;*9QKte"Z#U,:QKte",RRx&'QKf-QKf-R,8lmV"#QKf-&XlS'!GkmV"#QKf-%nyW&!%Zrf&!2fmV""QK%]r,
!MamV"!)u_V"!%Xp=!'pUf""l,&qbT'#@oe%(z|2#&Ul!%bbi"&j[!u!!eb#&tmf"&XFi3,Yu!%vT("d*&[U5)d*_x"d:Z#&d*e,&rU"%n(^&V#%{~6(S#7S
D#7uT"%pzw#!&bgK"h3%yuK#7}0?QcQ#!'cx~"!_!{bQ##)a)%j<!%]W&){9+!S%a"%U2%nbH#(a!%ttM"V!({R^'"io!&izj&'R7_7J!r1'ahX%&(u/io!5
%eWq"&Y)Hk"U2%~:!%L(X)c#l-U'p9U.%um@#i?Y)%al>!%hh@%!v5p9%Ztg"%io!5:+uV&!%4#MTs#.^V&"k"%e"!%jql!!&et;)w&"v5p9+Hhv!'9!%ew+
".&jxg&&5&=5'Vkx#&a!u"!io!%_|M#(Y)'WW!%+:q>%_<!&apD"k!&qk{""XO'}px&!&krs"'a&(Y)Mb"'p=&P.AKC%bm;"k!%or=(T,MY))a)Z&'|)"sy"
&fRa&%q(oG1%pdr!!%fza#&t!2[FqA%b(!&QkY'"g'(^s>(O7-^!"sy"&ac/%<Z!a(&hB!-{|Z#'!mf!R3-@%wg/"xF%bc="c:*PA!%[pY%'S)8R3^%b>%ps
O(e&"xF[')T*(^i/&e"PY!D=%VxL)g#-t(!xFa!U1%?%xF?e&%ksY'!%Szy&#U1V?%Xj[!#k<W'&l!(t)bf!h#!R"W%&qjd"!%@+gD"mZ!b1V#5-cz!W!%s]
1)W%%R4)*f*o&%B#mZ!&%Yua#'kb"W%xF|P!l"%ifN(kb"W%W'b!R4(%loi&"!%ek/%W#"xF%Zu1!%U,"Z&%TqO!&gi/"xF&V'!'?!&kB!%gbu&"l-%TW2(C
v!!lY!%^!%Y!!%gi<'e&-l+!kb"%tPN!%koO#tw!7%Sx+(P&Kd*rb%#l"%~aF#kb"W%%]xT%"W%%YbK%v!8lY!%qD%*N"(Z"!&kbY'!6{xo"'Y),U!S%Q"'|
ck"!'atX'*X[!IW(%f*k!-S["(ynY'!%T1!%Y]K"k!%[S="X[!%b."Y)&[|X'+Y),%o,_!"mo#iP"R4%zju#(!u#z-Ju3p)%qQN!%{|1!%]o~#!%R%!%fm=!
&kY>%c9X95%lom"#xFR!%Q[R'"b!%^pL9-Ce%^!Ab!52Ab!k<k!W'b!ta%fx%dd%&od%R4TU#5,&~QI"2%M&a#"S%Q"&ZhV'"w@%x)!%_}O%US!q(i!&n|*,
X[!X#>/S0xF+Q(*TU#%YsM!%ggY'#%~:%M!&]~"(X%+x<(Y).%hlw#!%cm<#Z.-%)!%{i1#(Y)&mmI"us"%aS=)"X[!S!wd#"xF{7%ujO!&af&&o9*o#l[#%
qmj&%3,_e!%nz'!%nfC%'"xF&xwi&!'~K!%Z_K!%gO"f"%ikm"'X(k>zd!p5/%Z)"d"&pzv&"_!%gQ^'!%bP1"ZS!%]Pg"!3_'!M_!!&x.'n;xFbY!Bf.3z.
&Z&TS!!{|!;~.#!{|!7P/"{|!,^-!%/!%a-#xFUH*_-!%?!3b-!%l7"Z&%uE(X9/ps!W'ps!R4%Y4(9-R4k!Mm-%F!%Y^-!'a8!%b[J"ps!%G!'ldK#-X('Y
dw"%ps!~T!v~!+jRo"!&vPY'*0rU#R(~T!VS%U&!v~!%^o<'q#1~T!v~!TH%y5!%{x>#~T!v~!%brm#!&zf=!%i0'W!f!Q(!v~!%pc0%ps!R4r"+mm^'"M%:
!.^"%Z*"ps!&lm8#v/)(ha8#c'e+&]xj&+U2#vl!w1{q#&~'r"W'%n}L"z'%s:(c#_7M*m-p["&]v/#c#r"&qvR##p(W"%V[Y''zB.[*y&w*%ahI,r"&_!Z&
2R7W'^0V#|w!8g>#CZ*)i>&}*k!W&T,_!h>%g3(B%nb<(d&z'-d4)w^!%jdw#"u@%lh>P!w^!>y&k"m/]2pX")p{"X!u@-Uc!d<m%O/m=={-aGmT!}X#!u@{
-aG{-aGd&ZV#r{"nS#tQ#>y&d8_w!Fw^!Rn"&q(1l-d4%ccJ&{-aG}8#BU!)&h(]22w^!U(pX"%ndR'&u@-@h,%nn0"6%jtt#"&%m"%oS#R*"%M#>y&&u!!&
m~N)T=.cR%h(v>m%P"):%8d&z''Tvr!%j'|#0%tl")W&T,m*,a%w15%SdR%%yb!T*/%Z;(vCuAk!t)Y-%%F#1z+&Qot%'&T!Vb"|2r"%YzF#vCWo%%~oi&)p
5k"Aw^!&z+0&hU>"y4%aTu&"yH%y2!&|Sl"!&l~O+w^!id!!_&w^!C-l+s"%UTZ##Vb"|2%g6"w1%g4'd&z'T=%q]#%1!&YfC"!&_^?*z+0}*y!&mY!e,Z)'
8&Ah#fm!kd%%W66R77w^!#eV"W'w^!X)Ug!S=,2lQ#A(B85Z&S#%mWv""w^!'oiC&T,S=(^#%UVu"'7=U/,i&&xPP"%(^#e4(tyN!(m*&w*!V(g',Vd!!%dv
N,U2(^#7z+U/%p8U!V#&{iH'<"h#z+U/%zYW"!&nvu&"V#+{PY"'r5.U"R7z+(rTP%!%g6#-Y1%pUU'#,Y1%P|A!'Rk^'!%iin"!%uD!%{jP#!*uD"^#0uD#
W"U#)pD"p)%zpN!&]eh&!&lx>#ul"i=&P~Y'!%p}O'~El7~E]'R!'}m]!"]'%}rh&"'%Zq2+]!^&q?~E'w&~ENR!%m=%{]"y~!)%zJ'x9q5x--8'*!&at0+{
]"q_##~E'Y)z+0R!&XUo&"0%f'!(pPZ'#s)4'pPZ'1a!R!^!"{]"q_#x9q5-S,~EN~E]'d#%tiN":%fcV%!%h)!%PQp!"0)wT|"%hv!!T,&aI!%x"%DW%J&R
[|"!%jxM!&F!&ci(!%wZT'"d!%L!&xvr#!&Zk7"T,%h|H&a!+T!z+%nYg#!,f#!&2!)U{Y'!)SrC!%_^L"{(%[b=&_&~E'mJ&TZ>!%d{T"!%XfS#!%[{v&!&
_i>!%zpt%#{(#%W}M!)qzi&!%jXh&&~E]'&H)y#%{]"y~!h/'dch&!%sp<!%}X7!%lL!'[b2#X%(%P&!&T#!%Z%#g!0%~&+'Z#CBQ'u,]P#jZ!3.~|L(AhY!
l4'sP!v9+xXb"!%~^h#!*Q}L!(y|L!%nPd#&k!k+'vG&w|L!%[R3%U='7%~_?&c>{@U@'%rcu#"g.'||L#St"'%weW"!'q|L(fQ!'b=uY"'b=%n|L!%t|L'!
gV!^#&}%%rR"!,lyn""PB&]xq"!%g^60gV!mf!zd!cS"[Ck!&tW#/]3%f(U(v}!%~]P""s!%ff7!%|b%"Q5%kjz#"4%R|t&%gV!l.k]!%ikP%)lr!-@it"Ag
V!lr!%A*g!0}~!S="l7&lr!%<!%^So"!%1!%olA"x/%bWK"a&'_jl"5#Rb!9!xLgV!q5#U2a%l7#lr!h&d&Y.C"gV!%Wnp"!&:"%%uK#gV!X%%[l0"gV!%hR
k&!'W:"PB%S]N!'uq|"!&a_<)gV!'7z'-@R7&z!#U,W"%mnY!"[:%4!'ep{"!&Rhe&!%N/X#z'H^;[:a%9"gV!!r![*P.&]lp&#d&S"%ro7%f9a!Rb!+PcX#
#gV!l.>y2!r"w2"}x!:Rd'"r"&n5!+~c'"V#+~c'!&VK"X#'ic'!%d}C!+gc'!&pe'/+U%j#W!k-(Y+&vl!(Y+#_Q!%WlI(Y+W'!j#(Y+)e!"j#6e!"j#+d!
!&q6"Y+,q6"Y+9q6!*YE!*cdl"!'kok&%U2!w1&m~?!)YE!%Ugt!!(YE!%{bM!'J!/[E"k!([E)k,a!g3-S@[%p!&lx4"k!&Q9"a#%aK).a%s!W#I,a%%vz!
!%kSZ&!'W"1{9Q"%u,s!CM(Y)(Y)m%q&Ic)&/%W!iZ!]_"%^Q!!4XH!(z"!+WH!.|"!;z"#o#Z"6vW!&}X!YW!^#Y)7zW!%!YW!^#9}W!!%egX%6}X!%uAa!
}X!:hIW%"U1}X![Cr"&YW!q57!w1a!*gX!'Q1"io!Ju3%gup"!%]t;"!'?!&qd!%p)k!,%^?&>Ix"W8%|!(.fc!m)Q1e0#*{~l""YW!%YZp"!'{~l"%YW!^#
}X!'Zu(#tJ|)&kPM!&VqW'##R+&UU"!'ofM"7%dXH&U&*r'W#%~K4mMT,^/3,3u5Q!"US!b"&9q(|.g'7}X!%gU?!%hA#}X!Px!%jVr#-R4A*tJ.vW"#Vv"P
x!n[#zO%]eJ"#&SdX#-U!my"_^%w]%&#fc!sg%f+-Px!%p|N&d"R")*%el>+s"1tJzc!f7#s".}}!%),!Q1e0bu"5i=^]!)jd%ka"%^cX#"n#%_^O/)RV"Vv
"s.mr#5W'Px!5e4.[*9%zTO%VS#&k[#%]v>!&zyW#%Q1e0zH%&'e%4^B1Zt"%b[V'+"!VS##k[#Q1e0,mX!%yzO%]P!U&}X!&nWZ!!%f#!&][w#%]P!MU&&g
mO0}X!.[*U&io!^/3%Yf%*}X!zc!U)q(&u{U'%mX!Q1e0+V^!'0"Px!5ul"%ZUj&"YW!&qF!-b^!!%V]7*Px!5l+p5/mX!Q1TU!%bQv&%Z.8g''xF!%ghN!%
eyR"#z+U/%u]!"}X!<u]!"}X!)aw'+WS%A(qq!#+U2(qq!*S4"qq!FS4!'R4!%UJ!&RJ!'iqj##[*5%oYN!'~WW%&Ksb!Mm-'q4!&lJ&r"w17}X!'~5!%iV?
!+{5!&x@!5|5"{[%&8!%wWF"h,%tS9#T.)%Qpz&&Y)S=Z#"/UM!%1!8[;!%J!&UM"hI%C%a!7{!%SQn&!%cSq"!%P~|&%W&PB&%gM%-Z27%B#d.X)%nRM%Rd
!r-r-(noQ""[-%^w=!']Pm"!%<"&%Qh>&!=5Tt!'xP1!&qfz&&=5Z&&%diW##T,W8%pUZ""5(nsw&"i"(a!!*k5!%b#!8l5!=k5!&kk=!'y"!&i;!'rn!!&R
%!%bRN!%hh!!%]d)!%2!3Tm!!&d>!%Sd>'V!0/S=#%{WS"!%~&!%RR>'"-^#y,z1%X="<%f&&Rd!'!d-%sa@&a#+S%Q"'STX'!S!S!!%tt?!%Zx?#8g'%uVX
'!&YF"z1&_("s"%euO!%Pqy#;V!0k8RQ%#Xz!%vi%*h"SU!#d%=i#cj"g&_#Af#"V!'t)Qt!%uwM!&]ZV'(+jk#"nY"!V!%[{M/z%h.k5&lLQ<AT,C1s"a(!
%phk&!%al='U(V!'Q+oDi"dr>!%Q^=6RV!%4y1&eB&f/h&^3&tn#"#aW!%f5o1p)V!%}}Z&!(Ye!"dU"*[lZ""Ro")lm"!%,"D)[[(%cj"g&R!&W&%-t)vE%
zl|&%~c"%c%%."xU"&_Xd#*aZ"t)R!U"P!%({>'xzn#!%Wxo#(k!JfS!"gX!P!%n{0"P"%v|Y&!&^[k&%![u"l.%Ro='.io!^/o_"fq"&bSv!!%a_(+o_"&[
u"(Q"@y!&r6&yoi!!%t~R%"[u"&Yx?"l.%nfD!0G#(l.%fs#!,H(/W!(l.,V!&hI!%iPN!*hI"59hI!&SL"l_"'t1%l_"75%tSO.|(u,"wc%AnY%^o%Ue%ia
%A[S#RZ%&Vg|"%_X#Rf%A%{Su!*{f%AaZ%Z(6a%n;e#1u1"l_"@s1!*QF"l_"S!d1!'m_O+]1"W*SE-9c!g#e%&Zve&%~0g#X%%oC"X2%ly?!&VVM+h#SE&*
p5r"W!9R"'_Ps#!%mlZ&!'fx!!(fcc""Qo",md!"Z.%atM!%sqm""ra"%n7"%%l^^##g2*%irm"&#T}!]'5&vpF%vi##g2%}a?!&PqF"yi#(z}?!%Zlo!"Qo
"&q5"r5%vU!!)Uy0!%xwB#!]''{mH!%c;!%A!%si-%p&)j)%o!!)Te!"~"(cM"('Te!"a}!4cM!&rN%&a.i"%Yz-!'n!,7W!+H^;p&|Q%Z(v!h^!%Yx|"!*w
-%PB%PY!'n_w&"tl#.6%v!R#h^!)9<y!YF]'X#!PBk-cW!-,v%h+.a!n#)i#t#n#)aGev!!PBe%^;%~qy#/aGa!>U1j["@|!(j#[9c#j["YD'rjo!&?aGl7g
D%SPI*b1!PB~L]*,Z1])&u|h!"PB%pY^!2pq"p+!PB^#)aG,|)"aGd7R"&fm!U/&xs%&^#e%4aG%x5&TS!/U!uD%]P."~]!%qo!"Q1%vE+#_X!7h(=qo"fm!
U/@%Rv?"e!%SRE&R7W'aGV#&t~['#d7t)%TVU'&!r4o#y%%dcv#-a)wV!&Xw%d7aGR",m%o#j'%gak&+R"{d"q'Ajt!aGQl!aG]'%]Q]%*_&X&"aGkp"1e"^
#&ysi&(S+-!]',v:'uqq")IX(!^#gD"Q[!%zeL%k!X&k8%utm#!%wxK"r"&[w3%d7#Ql!%W|p",@rk%)=r"X%c#sk%@i('O%>S%wV!%Sz5#zId7%<"c#%-"2
)8(^#Ql!@it"h#gr%+1!&o|q";%e3bf!=d7-@m*f""aGR(U,U!P"b,FY1%aGX%!d7h4/%uhq"!)q!!&^b_!!%xn?-^#f!uA&d4MsS%wv%vCR1I%_mE#b,u3&
aS."^#&eZ[!#]P!)&x{8!%ZVq"(d4M-u35{;&Ua!#dz#])%}e@0^#Q+UR!R7u!YW!&t#Q+^W!R7u!tQ![#&9!%lVp##WU"j3&d{p"",'avq"!)5%un!j3)%u
f@!&Y[q""W!&yZq",!PBzHaGk"s,t#z-W!,%bk"&^#W'U!V#%a!%t)|w#-%luO%mJ!PB%j"!%c!#j3A+j]q"!%fZa&!&,%&,|1&jx!"PB%z{q"'ft!]!"PB,
%liK%!^#X#%vPM"U"%]}2"V#%rsM"[V!*~i[&#!PB&RE"^#%kk!!%uRI&r*W'(V#%fZl&">&Pm>"yb!%^_l#!'inz&%zAW'U!%Pzi!!&[^P',:l*8zAW%)8~
%e!M%bns!!&YWY#!&TeX#!%pY:!%iWo"!%urw&!%|e5!'_u_'%!dU"^0%bVU"!&uyN.[~"-!m!p%]!!P-p%]!#=&kYT'"pZ!&X!1!dU"+:TX"&ZK})%Tx#m3
#i!R[!8&:!%YWw#%a%_9&'{]i"#^03%WG*n[!Rt!Y1|_"]q"&Um#us%&~xR%!%.%.fp"Q%%[qk&!%YK%U2K5(wjz&#r"A(:&Mlr%KR7%_)!&nuW%!&]fN!'_
WI!*>"X#)Xj'!'<!,m6!+Ta""#%[{m"&_X!U&W&Z]%%bTN!&|bA!.Va"!+WT".9RJZ'/}_![-c{"(,SKi(}_!%zgO"RJ%X[C!%prL'hu!"|#0m%%oct&#T,^
&)|dT#&t!!bE"%]QE!%WE#t_!RJ%5)]L&c,[%[Z!YII&E#k"U0&QSR#!&re>'RJ,Tt!,('dlM0}V%U92U9#aQ!#n6P&e3i!e(|]%Xu%%gn@"2%]zL!'c,"e%
-xVn"!-k:"Z*&hR["!'vWn"#[Cr"%hXE!%ydv!)q5J5"yk!zIQl!*y}!!%kcq"!%fwI!%sy2#-I%S^!!&WYj"!&}pg"!%J"3,U<%+:U2%r;!&p.(b}!^t![-
7^"S#%qA!%+!&vP""k!&ueq"!%7!%]a"#V#k!'w!"M%o3#S%Q)%^^g"!)k9"/*Q!#t)S+%uz@!%M!%s~l&"a[!&TN!&6!%hgg"!'~Z|#!*O!5hl!!'}i!%h}
!?5%^^1(vo!u?Z(vo!u!h}!%[k&!-z^"#k"eu!%heC*i["&p#Y)S=(h}!5'WU""50WU""eu!)QU"#vo!{9'{T"/h}!57U15c!/vo!1U6u!Y/Y)-VU""!%0!+
WU""eu!%buK!%@!%]Y.!%y~O"e#%Sms&#t5_,%T!/8IS<j0&mX""]f%eu!h}!5%tQ!%s4"f&%_{(1o%5-vo![12a&6eu!#-vo!v!O6%U#"}s#&g{"!%^YV'#
!h}!%}XN#eu!5%c{Z&#^07%a"">%ju1",&soc&"Y)&ta:!%w}y&"~'%Ri#"S;%zoR"!*xVQ%!%XPM"S*%h%"Yl"%eD!&TlC'd"h#Y+z')%[k:2k!-gD"j#-X
(e&%4_V!#bFU&(Y+%x##Q!#&{Q"#j#R('bE!&W*!6_XX!!%P|J!&}R3#o#X!+y)"Uj#&{bX!"Y)*Uk"!%l|V"&R4"(]'.Rk"!&gh?"i!(QZ""]'&jSo#!&r[
j&&)R(iV!R4%jYz%&R4A(]''Wcj!"e!'e!!%yt"'hI(]'7fq")apl&!&k,!+P(!'4%X#!V#&sY@%g*Nx.%WT%&!V#!l(%s<%(]'y+'Xo9&z+U/t!J%}g=!%m
ex"#(]')}qe!!%ny"!+]0!'dX1!'e<!0zhn"!&t0!*csq""[C%SYM#^#q!%auy&"&&Uin"!)Tin""}Q"'Qin"!&VW5!&zr@!+sG"cY!(_I!']dp"!%b~N(b"
e"2Yn"S*g#%YcA*W'!s!Rd![Cr"P&8,d!!%Wxq"(fq!&yc!d7"vX!'Xxq""zl"'}y?"~"%kg6!(_!#!W]!.xU"!'pWO!&xU"!'|T""W]!0|T""W]!:|T""W]
!.|T""W]!-|T""W]!&|T""W]!7|T""W]!*|T""W]!*|T""W]!7|T""W]!;|T"#W]!l.&Z|#%c'"l~!)X|#"q5'X|#"l~!&a{#!%z"#l~!^#*sQ"!3rQ"!&xy
r&"V#%ng@#y%R5%~_Y#)S=!l~!^#5W'I8WR"(>+cKn(%l~!%juj"!&po|&-r'u,+Y&/lt"!n(-c#n(&}e#%(Y)m,*g{#"l~!6f{#!&f|#!&Vba&%k}!1_e#%
f^N!'urz&%_5'&%YQM!%{b1"X|!%|qk&!%wpo!#_5'&~lb!"a(%[7"{0%mI"}3&xlL(_5']!^&]Fp)&=&&]!^&rY!%bsY#"_5%e;!%V[F'})%kS!*0&aSO!%
fSO!%G/e4hT#Dk%n#^&i=a;)_Y%_2n(d]!%O%t!@vU"%jTB!'q~M%sB!p)(Q""@%}{#"B%spm&%Bj"qb!%~Uk#!%uz>#^&k&%Q~z""}7&kw9!%z~I!*T}I"m
^#;U}I!1{QJ"#%joO'?e!%Z4g#1URJ!%xwz#!0XRJ"sX#(YRJ!X!_[I!%sbQ!!'qPJ!*eSJ!Fe|I%p!]DX6Ch|I"(1q)!(aVo"!-k)%}1&Y!0m)#&cW!*o)!
%iL!%n~[!&dBrY!!dB&4!=x)!'T!#,pa#%Zam&#t>p,%b)"p,%mXN)%}3p,#}7Bf.&p)"f.'1&;f.BP.%gtu"#BP.'?!%Pg?%P.l;%%kaU%%Z%u+E&Ryn&"p
)'c"!0~'#;)&e(!*Q()!r!p)ElA!W+'V-!&jWy!!&scJ#Z*Q+(caJ%vM{U"i*?faJ!JZZJ##}70]ZJ!4W-!Q!T-##g#7V-!?k,!(~_J##}70_r{&!%tSU%!%
{u]&!1QaJ!l!X-"dB%]Yn&%_57bp%(wsI!0iTN!&]S*!'e6!4tTM"*&]gt&!CuTM!+yV""=%zV"%{!3tJ'X;!%Z?!H|m"!%r]!!'nvw""uA%s]!"&)t]!'!m
&p"1j*&r]!'p"Mg2i%1&ZVo""/'p]!!)Pg#)}3/q=Z&TS!_e"?'bfZ#!%Z|x&!3|q#!(wgS#)R,h"}A-3V!/%d_]'!'PS[#.2~MISx"(}A/rU"j&Fl)[%%{a
W'#!3%PgP#!%kX/)vs"1Yw%er#)g"Z&'sg3&3,o3^"%afe#+]*,T}!u4)rU"V%U"x+%Zk3"a&&^W^'!%QTN!'paA!%-!%hq5!&no5&x*tK_X!A&qZP'#MrU"
&_he#!&V@"V%'z!#k"!&<!%YT2#!|T"'ZnJ!%nQA!&M!%rvF#v!o3&lbO!%~{A!(esW'!&]A!&u^@!%r!&]1"Xi"?'ehk"!(khk"!&|^N"[Y"+i[#!Ez~T#'
x*m&_!'D%mlw!!'kQ:!%xv'"W3%jsX'"s"&mj#!.U_*!%qbO%|!(a!'x"!'cYs&"e!-P#!6]ST#!%xWf##v"Z!&zM!&Qz'#!x*'nqZ"%!x*m&%|[K!%zwO!'
j[K#x*m&&k[K"tT!'k[K!%oc^'!%aot&!%fc^'!%wUX'&[9"KX5%^gY%#a!|!-X&!%j[A)a![1r%!r?"!&x'!%Qb3(x*m&l+_X!Z&T)%v};"a#&fjM!'gq'"
Y-%~s|#!&^%!&qnt#&a#v/r6c#)ThU"!&byp#!&qv2"=&|rp#"_!%^vB"R"%TU4!%uS6'&8e#x87%QN!%i^*!%pTN&_3%tX![a"%oWM!&>%S#7p*%rnA!'sv
+%&#ff!%Wp")1{!x8=~Et)|1&yPw&#S%Q"'Xo/!'ZdX"07=~E&!pu#vCip%R"{d"&=WY%wV!%RUB##Za"%[S{"#T*1%]eW'(sGp9!sGp9:'zVN!&yt>'=~E4
X9W'%eV"!%|""~E%XUM&n7[a"MP>%{q2!';!%cx1#%*%QE%3zAy@%U!"P)%w~L"6%Y#!%o{O!%fv;!%A#W!V%%nqN%m%X%X(&{w/!&;%!=rQ%7|!"3){!%-8
p9(Vzm&!%N)#i![R"a%L<>&bok&!'ay/!%~{N"p9'ku#!%p{+!%A%>k"p9%}s|&&5,X9])&RW6!%c##x"m5%v%!'Wi2!%RR""~E%pxM&k*%x/-&W%!&tad&!
'd!!)u##X9W'%B#(f&'xbY%#Mx!%mk#!%|Zg#!%xsr"'~Em)Xg![a"U&%kI%t##b*%eyV'#q'g'%nVb!#.!%dy2".%~{M!%te[#!%W~+!(c("f&'P}k&*Q"8
e#7S%v/&*%uek&%x:R#U#%>11{!^%>V.Q~"#i!S!e7WU!1v5#{!%[1%S%Q"~#%Zp4!(nz[""F%P%!%fo}&!%s%&~#*S%Q"&PWy#!(Ybi#!%QO!%v%#=~Ep%T
S&!'Zk%!&hv"!&PX#"5%__,!%Yk%!%kSC!%_}U#!%euO'U"]&?k!&(Zk%!1[i%"5%nZV&"U=%l^@"k!%i^%!;~h%!+Xr##>+'+!%Xe1!%W{l&&X%m%[6I&yg
%!U"xt*"nv!%sf%!'iA!1[P"!%ibt&!2]P"!%ny}&!&dz0#*zX!'fk<!%k_(&u,e!#j"'{iG!%q|h"!%i_q&!+R*%b1(Y)/{w#(zX!Y)e&P/S=zX!.gz#"zX
!6kh#%Y""zX!'fs!"zX!(yz""zX!%wz"%zX!d<r-2hz#!)VRp"#O-&QjI!%oZp"!%|UB%P.-[9&Xj{"+C"zX!s"&U!}#/Z^!%mB!%n#!%v{p#!&PSz"'a'!{
"Q5I&K+2R(U!Qn%ao%RJ#~'p"%xS#)b,YN&kEv>%zX!%Y}J-SKq>!X5v>o3{;)zX!P/zX!&{n4+.*}{"#pt#~!J!|3%gy0)"d4[##uA[#[X#'^VW"&vW"[#l
k"sR!%hiA#qd%{&%]r'!%dxG%t2Z"j2-rI!OmI!'Q."[|%%}d#!)Wx%.!u3RV"}8O/R6#=yu"1l-<{-!&H!@|u%!+|-!%UM"yV#%mhV'!%Xr##UZ#^#&di'"
g}#&r}#)1U'{&!T,,c!%tSi#&hG"!UZ#&ao,#"yV#'yc%!%uO!%WTO({!3^#Mm-k1j!kn#!'Q3%Tf%~Y!Z(-Q&"U=%hws"!%^I"U=%y_T#&_&'1U=.R3!'nZ
r"!0S3!FS&!4Q3#S=UP".i."UP"1i.!)a6%Y""UP"&k.#hIUP"1tY#!)bx"'U=6!U='&S{A&857xa!(cT_'!,yY#"UP"*wY#!*no#"UP"S!PY#'^%b>qk!)o
#&~]G#T,T,%bC"w*%dR{&(ud"l7-9qk!Z'&exn&(xY%bW!O/qk!v^"%aRO!)a_""qk!,__"!%pl#4d"|2&an#d"nn#qk!Uc!p9%qk!Jh#x*[Cr")k,%dyk"!
0H%t{%gx#^v"%wuK!'fO&T,1BY"%W@#^v"%&h,&U=q5(f&%."tK%_zG#R7h&%0#D=%[nf##T,U9%nvY'!&g<"u%)e/&b!u,"T|%%e<"[p!)g*"I(g*!%v<!%
up<%!R7u29k<!Fk/`;
