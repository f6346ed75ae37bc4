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
AFL-2.0 terms 1341 1yddi73 1p1w4dk iecuh9
AFL-2.1 terms 1340 1yddi73 9a7hco xbu1wk
AFL-3.0 title 4 1ty473j 1ty473j ldbr8n
AFL-3.0 title 4 jtdyxm jtdyxm 1alcxqa
AFL-3.0 terms 1568 1yddi73 142ihah 1afs0q6
AGPL-1.0 title 5 1hdqszt 1ybq40h 6f8z94
AGPL-1.0-only terms 2529 198m5v2 dk7l18 1lg2p5p
AGPL-1.0-only title 6 1hdqszt 1uapsbo 1h3a2mi
AGPL-1.0-or-later title 7 1hdqszt mj1uox 15y51a7
AGPL-3.0 title 6 10cr8ct 1fz1aq8 1ta3kg9
AGPL-3.0-only terms 4927 198m5v2 hryrr3 1uz3yfx
AGPL-3.0-or-later notice 43 gpz7e9 1sjab4c am6ves
AGPL-3.0-only around 337 1ojbnr b1108v fxjiz7
AGPL-3.0-only title 7 10cr8ct 13fe24x 316j7r
AGPL-3.0-or-later title 8 10cr8ct 12jxsl4 18h6c1k
ALGLIB-Documentation title 3 1pbs7dx 1pbs7dx qunu65
ALGLIB-Documentation terms 147 1g71q30 kmzcbe 1m4n6ww
AMD-newlib title 3 ism29r ism29r 1mqbatx
AMD-newlib terms 81 1apryof k6p8d3 5mdcq7
AMDPLPA title 4 1715p35 1715p35 16emth2
AMDPLPA terms 841 1ews616 d8vi5f 1spb3tf
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
APL-1.0 terms 5283 yeqswd 1o2f8lo 13tfnz8
APL-1.0 around 1449 e2hyte 1czflcd 1s9mvk9
APSL-1.0 title 4 4v39b1 4v39b1 1ujjpba
APSL-1.0 terms 2871 1maaeho 1q5giv8 o6jer3
APSL-1.0 around 122 1dzlvb8 1ibi369 vgjpxv
APSL-1.1 terms 2934 1h6qrqb 1kaqjs0 1eoydas
APSL-1.1 around 124 1dzlvb8 iehdcc odxk6i
APSL-1.2 terms 2890 4v39b1 17z3lka 53yen
APSL-1.2 around 118 lpyggr 1uvuu31 1681b7q
APSL-2.0 terms 2950 1kuo1eg 1cgpa0a 15cjaxy
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
Apache-2.0 terms 1370 dteaz3 gjva4l 1knx6eu
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
BitTorrent-1.0 terms 3507 1awmuxb 13hx8jd so5gs5
BitTorrent-1.0 around 122 eu0jxp 1isnsxo hhkr9e
BitTorrent-1.1 terms 4088 1awmuxb 1f90wzl 1bq6zvn
BitTorrent-1.1 around 124 eu0jxp 1fz5r5u 18utrhp
Bitstream-Charter title 4 sg4qkd sg4qkd 13uxzdv
Bitstream-Charter terms 75 1ovgg7k cicj9v 7sg0pn
Bitstream-Vera title 4 1qy6uql 1qy6uql 1huovhc
Bitstream-Vera terms 366 mj3m7e i9q68h 1vsddt
BlueOak-1.0.0 title 4 11o521f 11o521f 1hnr02k
BlueOak-1.0.0 terms 237 dh5s08 z1nzuf 13quonr
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
CAL-1.0 terms 2428 15d8vrx af4zip 9h0tpz
CAL-1.0-Combined-Work-Exception title 6 3fnbhf 5k1wpd 191p8kk
CAPEC-tou title 7 1t42y6e 18s0545 k52ojt
CAPEC-tou terms 125 jw1vxq 7gl7bx 1m5qv7q
CATOSL-1.1 title 6 3ksghd 1dm9jbp 1d4cnhs
CATOSL-1.1 terms 2842 qui09k hwu8ik l5tz7s
CC-BY-1.0 title 4 10wy3bk 10wy3bk 685rpk
CC-BY-1.0 title 3 1wx1cxm 1wx1cxm 1a0vqdl
CC-BY-1.0 terms 1739 1tkc78m rqnztj 10j3gyg
CC-BY-2.0 terms 1897 1tkc78m 1qamqmu 1xdz3qd
CC-BY-2.5 terms 1925 1tkc78m 8xlxu4 3mu6fm
CC-BY-2.5-AU title 4 22as2u 22as2u 15uhb5s
CC-BY-2.5-AU terms 2578 1tkc78m 1e766zc 1lp6c25
CC-BY-3.0 title 4 8bgf0l 8bgf0l 1cbvuqo
CC-BY-3.0 terms 2853 3sz0qq go19jq 1kluq4z
CC-BY-3.0-AT title 4 11pewdx 11pewdx 6hurph
CC-BY-3.0-AT terms 2330 f01gn4 y0e2hj 1w0x15f
CC-BY-3.0-AU terms 2306 1tkc78m 1cevj2b 13imr3m
CC-BY-3.0-DE title 4 eyws8s eyws8s 1j2fzob
CC-BY-3.0-DE terms 2341 1yiwqt7 5q80ws t0oszb
CC-BY-3.0-IGO title 4 1v9fdd1 1v9fdd1 107uba1
CC-BY-3.0-IGO terms 2721 1tkc78m 6088wi 1a8f0qa
CC-BY-3.0-NL title 4 bw8my9 bw8my9 1g2hrdq
CC-BY-3.0-NL terms 2665 t1643x 2h9i2w xej340
CC-BY-3.0-US title 5 1o60rgl 187jmwf 18yz29
CC-BY-3.0-US terms 2223 1tkc78m v4flfg 9kdnk3
CC-BY-4.0 title 4 1g93gis 1g93gis ktzki0
CC-BY-4.0 terms 1907 wzt3ui 19vnd96 1ky14e9
CC-BY-4.0 around 377 1uarjvw e0114 17p1x2o
CC-BY-4.0 around 135 1cvmnt7 cx93kx rqe1lj
CC-BY-NC-1.0 title 6 10wtjnu 1oec7gv rm05lr
CC-BY-NC-1.0 terms 1825 17mbs5x yfo7j9 13sfhpm
CC-BY-NC-2.0 terms 2049 17mbs5x 1tuwgi5 16vaqpp
CC-BY-NC-2.5 terms 2076 17mbs5x k39rn8 1ryd60g
CC-BY-NC-3.0 title 6 10wtjnu vsuj5w 1xpq8mv
CC-BY-NC-3.0 terms 2997 3sz0qq n4duiw losaky
CC-BY-NC-3.0-DE title 6 10wtjnu 12gawe3 5f6ble
CC-BY-NC-3.0-DE terms 2495 d1z5az 5jj5ci aenybu
CC-BY-NC-4.0 title 6 10wtjnu 4pdioz 167tye7
CC-BY-NC-4.0 terms 1989 wzt3ui 1csgebj wxes0m
CC-BY-NC-ND-1.0 title 8 10wtjnu 1vi6khv 1ar418l
CC-BY-NC-ND-1.0 terms 1689 18bdc37 18fjk82 4n093c
CC-BY-NC-ND-2.0 terms 1918 17mbs5x cefs82 d49bhw
CC-BY-NC-ND-2.5 terms 1949 17mbs5x rd8adu 1f391tk
CC-BY-NC-ND-3.0 title 8 10wtjnu 12wow6w htq2al
CC-BY-NC-ND-3.0 terms 2739 3sz0qq 1mb86zy 8sm8ix
CC-BY-NC-ND-3.0-DE title 8 10wtjnu 19k59f3 oka788
CC-BY-NC-ND-3.0-DE terms 2376 d1z5az 1ajzawb i4aztd
CC-BY-NC-ND-3.0-IGO title 8 10wtjnu qtjsk8 5poity
CC-BY-NC-ND-3.0-IGO terms 2744 us4fr3 14wat6q 1xo7ngf
CC-BY-NC-ND-4.0 title 8 10wtjnu bt7vpz 1pcxu11
CC-BY-NC-ND-4.0 terms 1958 wzt3ui jhwgd4 1klh96x
CC-BY-NC-SA-1.0 title 8 10wtjnu 7cm3pz oo3w86
CC-BY-NC-SA-1.0 terms 2000 17mbs5x 1ovcpkf 1bg61sl
CC-BY-NC-SA-2.0 terms 2286 17mbs5x 1ukrlfk 7aje7b
CC-BY-NC-SA-2.0-DE title 8 10wtjnu 1kfoumb 2ha27t
CC-BY-NC-SA-2.0-DE terms 1907 9xdapm pl8oru l8kpn8
CC-BY-NC-SA-2.0-FR title 6 17mbs5x 4t690a 28js28
CC-BY-NC-SA-2.0-FR terms 2633 moy1p2 dv2053 1retz9
CC-BY-NC-SA-2.0-UK title 10 10wtjnu kd8942 75w5qt
CC-BY-NC-SA-2.0-UK terms 1740 17mbs5x b14mtn 7qa0ed
CC-BY-NC-SA-2.5 terms 2314 17mbs5x vi1dvm 1eqcs2o
CC-BY-NC-SA-3.0 title 8 10wtjnu 1ds8he4 1urtz9a
CC-BY-NC-SA-3.0 terms 3261 3sz0qq 11vr52u 1p46jgh
CC-BY-NC-SA-3.0-DE terms 2729 d1z5az v8i6d5 1068bmr
CC-BY-NC-SA-3.0-IGO title 8 10wtjnu 11p3drg 1insfsn
CC-BY-NC-SA-3.0-IGO terms 3124 1vwulsx cy7loh di9fp6
CC-BY-NC-SA-4.0 title 8 10wtjnu morgx7 139xp0m
CC-BY-NC-SA-4.0 terms 2176 wzt3ui 9a19kd 1szt5w4
CC-BY-ND-1.0 title 6 hhs5rh hkw18 9h2byu
CC-BY-ND-1.0 terms 1606 18bdc37 1e9o5xq 6es6er
CC-BY-ND-2.0 terms 1770 18bdc37 9lb3w9 1036do8
CC-BY-ND-2.5 terms 1802 18bdc37 ihwzx1 gbm3ej
CC-BY-ND-3.0 title 6 hhs5rh 16x79pd 1fksezy
CC-BY-ND-3.0 terms 2598 3sz0qq 1qsbglb v74bos
CC-BY-ND-3.0-DE title 6 hhs5rh 1dknmxk 1mbcjxl
CC-BY-ND-3.0-DE terms 2221 d1z5az stv7jz kt7g5z
CC-BY-ND-4.0 title 6 hhs5rh ftq98g o2w4ra
CC-BY-ND-4.0 terms 1875 wzt3ui 10bwxuc 1untb4a
CC-BY-SA-1.0 title 6 1xqv1kv bd4h8g 1mf68xj
CC-BY-SA-1.0 terms 1917 rpg5l 3bc99h 12k2d5s
CC-BY-SA-2.0 terms 2134 rpg5l zrp41u 2teo64
CC-BY-SA-2.0-UK title 8 1xqv1kv 80k90z 9rom32
CC-BY-SA-2.0-UK terms 1667 1tkc78m ejpdc6 1qns97d
CC-BY-SA-2.1-JP title 6 1xqv1kv 1mrl832 ykns4w
CC-BY-SA-2.1-JP terms 373 1hg48lq ajm38t 9ia1po
CC-BY-SA-2.5 terms 2162 rpg5l 23219w 1p2ex5p
CC-BY-SA-3.0 title 6 1xqv1kv 1hsquwl ths9zj
CC-BY-SA-3.0 terms 3241 3sz0qq o9n6wv 51s6ca
CC-BY-SA-3.0-AT title 6 1xqv1kv c5laat 1mov8xg
CC-BY-SA-3.0-AT terms 2692 f01gn4 18n3iim 1itdy6q
CC-BY-SA-3.0-DE title 6 1xqv1kv 1og784s 108cex6
CC-BY-SA-3.0-DE terms 2710 15ii08g 108i248 1jfkmw
CC-BY-SA-3.0-IGO title 5 rpg5l 17fojb6 eb5k8s
CC-BY-SA-3.0-IGO terms 3108 1tkc78m 1a7mawq 1egrt1y
CC-BY-SA-4.0 title 6 1xqv1kv qp9ufo 1zvzqv
CC-BY-SA-4.0 terms 2091 wzt3ui 10ulorx hmr62v
CC-PDDC title 7 v3zhb6 1jcysde 1flt1lg
CC-PDDC terms 248 1wscrt5 zclqak a1e0gj
CC-PDM-1.0 title 6 v3zhb6 mkgktb 1fl0pdt
CC-PDM-1.0 terms 181 1w89psn rn10cy 1aog4m8
CC-SA-1.0 title 5 6smz2s tijqwu pklzdy
CC-SA-1.0 terms 1771 3sz0qq 1duwua4 17if6w8
CC0-1.0 title 5 1s9ypxn 14dogo6 69b0eb
CC0-1.0 terms 952 1ixke7u oquuy1 aoksu1
CC0-1.0 around 71 1tkc78m 19mwfii xt3n6u
CDDL-1.0 title 5 dgr75w 1mmtqwk 1otf8nt
CDDL-1.0 title 6 dgr75w 1sjub56 1y9biqd
CDDL-1.0 terms 2416 66muzz g5b44f ryjt8i
CDDL-1.1 terms 2553 66muzz r959w5 13zx02o
CDL-1.0 title 3 1egp33n 1egp33n 9c9gqz
CDL-1.0 terms 1227 wdnoli 1wt7em0 18wmjvt
CDL-1.0 around 75 2gimo6 4qobws puupbb
CDLA-Permissive-1.0 title 5 1jyly45 1vroqdw jx705p
CDLA-Permissive-1.0 terms 1587 1jyly45 rgcd32 gbh7h3
CDLA-Permissive-2.0 terms 343 1jyly45 d58dgx z4fyrd
CDLA-Sharing-1.0 title 5 1jyly45 1uggjdl j0bb93
CDLA-Sharing-1.0 terms 1713 1jyly45 cmentj xte3m0
CECILL-1.0 title 6 15ehn70 gmcdj 5zuqbj
CECILL-1.0 terms 3129 1ohxgnm 1he96uj 1kqr3c1
CECILL-1.1 title 5 14wp3s4 17jv57z 5gy6b9
CECILL-1.1 terms 3242 6ldcas 1aq4r99 xf73es
CECILL-2.0 title 6 15ehn70 6ndgtp c0ypzs
CECILL-B title 5 15ehn70 145ih5n 1j0m1g0
CECILL-2.0 terms 3200 6ldcas zwohus 1evscdc
CECILL-2.1 terms 3309 1pdcf6j 1xgl1by 1iom4ti
CECILL-B terms 3191 6ldcas x83yv5 rjv6w6
CECILL-C terms 3274 6ldcas 7k5jb8 nh5oh6
CERN-OHL-1.1 title 5 1lixhoy 2m7lh8 3yl0w4
CERN-OHL-1.1 title 3 s26aru s26aru 18h4jcs
CERN-OHL-1.1 terms 1207 14ecksf 1kcz9jf laq51m
CERN-OHL-1.2 terms 1361 19rtivo kfmucm l6em7n
CERN-OHL-P-2.0 title 7 1lixhoy 1p31vl 6a2ufw
CERN-OHL-P-2.0 title 8 1lixhoy 14o54pe udkvio
CERN-OHL-P-2.0 terms 1250 4tuqh6 2lw0pv tv6ehl
CERN-OHL-S-2.0 title 8 1lixhoy 161f7no 1doe9s7
CERN-OHL-S-2.0 title 9 1lixhoy 1faq2dn 1s2w4f
CERN-OHL-S-2.0 terms 1873 4tuqh6 sgem6j 32zl66
CERN-OHL-W-2.0 title 8 1lixhoy 1tvcv51 jmepue
CERN-OHL-W-2.0 title 9 1lixhoy 4cr2pq 1udl4n6
CERN-OHL-W-2.0 terms 2026 4tuqh6 1bjruia auefmb
CFITSIO terms 211 eydd44 1ozrkug 107oclg
CMU-Mach title 3 15p4p8d 15p4p8d zg83e8
CMU-Mach terms 123 wwu4bf qdmy9e 10rvv54
CMU-Mach-nodoc title 7 rzufwq 13x073t 19iglit
CMU-Mach-nodoc terms 71 wwu4bf q3zge2 s0aa01
CNRI-Jython title 3 9vux22 9vux22 x771h
CNRI-Jython terms 587 10g4m0x 1dav6i8 10hq2q1
CNRI-Python title 3 13gh17m 13gh17m 8erzad
CNRI-Python title 5 170m2w7 emnqik 1cbhvz7
CNRI-Python terms 502 1w1x86r s30q2w 1apecu7
CNRI-Python-GPL-Compatible title 8 1aoytkm 127plwy 6a6y89
CNRI-Python-GPL-Compatible title 7 qscfmy 4iwbpt 12efslw
CNRI-Python-GPL-Compatible terms 572 1w1x86r 15ailha 11u7r67
COIL-1.0 title 4 tfwhpg tfwhpg cb1fdx
COIL-1.0 terms 239 7ytt1 1g1p8dg 26px2x
CPAL-1.0 title 4 13tcsh3 13tcsh3 1jjld5n
CPAL-1.0 terms 3813 13tcsh3 9yqasg 1ljj8bo
CPAL-1.0 around 379 h80cfk i4sgv9 u2jkc5
CPL-1.0 title 3 pgh3u7 pgh3u7 1nwymze
CPL-1.0 terms 1678 e6qvcf 1rt69mc 1dbd9zr
CPOL-1.02 title 4 hhaywu hhaywu iryx0v
CPOL-1.02 title 7 1yrvb4p 1gf9yum 1jpbu3b
CPOL-1.02 terms 1844 1h4hr9h qpek90 q46hck
CUA-OPL-1.0 title 5 1qplfig tk1nlq b73uxf
CUA-OPL-1.0 terms 3236 1qplfig ty5iwr 8kn9kz
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
Community-Spec-1.0 terms 2189 dscwo 1ic423s 1wl0gnb
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
ECL-2.0 terms 1488 1bpw701 n0qo3s wtjvbf
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
ESA-PL-permissive-2.4 terms 1877 p49t9h 1kc92ib w64fs5
ESA-PL-strong-copyleft-2.4 title 11 9jn6sy 1pu6g2e 1e73bjb
ESA-PL-strong-copyleft-2.4 title 11 9jn6sy 1g5za9y 1fde7xf
ESA-PL-strong-copyleft-2.4 terms 2345 p49t9h 1ng0pyf ck489y
ESA-PL-weak-copyleft-2.4 title 9 9jn6sy ngso8j 1ht7v29
ESA-PL-weak-copyleft-2.4 title 11 9jn6sy 1h9gh9 nzpn7r
ESA-PL-weak-copyleft-2.4 terms 2412 p49t9h 11riffj 1rrn7vz
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
Elastic-2.0 terms 602 6kitoo a4x995 y7ltqg
Entessa title 4 4k70uz 4k70uz 18pq64k
Entessa terms 302 lp96uf 1led2au 1wmf50
ErlPL-1.1 title 4 1dl7de3 1dl7de3 xvrcdq
ErlPL-1.1 terms 2012 1uq9jdj 4iyptx 15xdw80
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
FreeImage terms 2591 mxpehy 2yffue 5qz4uh
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
GFDL-1.3-only terms 3369 1flf5q0 1086dp8 unles3
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
GPL-3.0-only terms 4970 198m5v2 1j02bg9 3qtq6x
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
Hippocratic-2.1 terms 1261 z6j1ln 1arf1bb cnieed
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
ImageMagick terms 1711 1aagt28 lrxsvb 17cc6ry
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
Interbase-1.0 terms 2349 c8me9 7abx1m k7q6rl
Interbase-1.0 around 1241 er9plv c216tb 1b0baq2
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
LPPL-1.1 terms 2113 1rxsf39 nsb1vc 12y6uow
LPPL-1.2 terms 2126 1rxsf39 15tpaga ijii1m
LPPL-1.3a title 6 1jdwazl m1fyn1 6v883k
LPPL-1.3a terms 2796 uzhiv9 1mcrud9 1pjpuff
LPPL-1.3c title 6 1jdwazl y1qtsi jcucx9
LPPL-1.3c terms 2886 16zse0q f489p6 1xitcc3
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
MPL-1.0 terms 2623 66muzz vjpiu1 mgh92v
MPL-1.0 around 90 1ynuqvd 1e3meej 1rtm7ng
MPL-1.1 terms 3238 gnfost 1698add uubrli
MPL-1.1 around 247 1q9jlus 27gk9v 1tcrl40
MPL-2.0 terms 2112 gnfost 10ml4p7 14za4kn
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
Motosoto terms 3826 gueg5i 1v7x4lo earx2c
MulanPSL-1.0 title 6 1m7l979 1slekza j4ofcz
MulanPSL-1.0 terms 762 m2wkxi 1r1ydf8 1yj2sl8
MulanPSL-1.0 around 174 14z6513 k7g5km 1n2uerc
MulanPSL-2.0 title 6 1m7l979 t0tyb3 1j47fxs
MulanPSL-2.0 terms 803 uywozw 4bsqqq 1gn9ads
MulanPSL-2.0 around 173 14z6513 lx7g6g zhswrt
Multics terms 257 15njdya 1265zy2 1heft9d
Mup terms 205 1ews616 yzq3z9 1guz0vl
NAIST-2003 title 8 16ufewt rd77cz 1sokdig
NAIST-2003 terms 588 1rky49d 1lt8bqc 12tu2jb
NASA-1.3 title 4 1bwxx8f 1bwxx8f 3kf7gf
NASA-1.3 terms 1959 1bwxx8f pwyg92 1pjfkkm
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
NOSL terms 3369 c8me9 hkd3ao 1oi889e
NOSL around 249 1ihxi6b khs2bt 1h2f8ku
NPL-1.0 title 4 1vikrxq 1vikrxq oxgk3x
NPL-1.0 terms 2971 dmivy2 ys4mbu 19trx80
NPL-1.0 around 171 1ynuqvd kb8eyl q32qk9
NPL-1.1 terms 3852 dmivy2 19emf2f g6vuw6
NPOSL-3.0 title 4 1p3g2di 1p3g2di 13eky7c
NPOSL-3.0 terms 1769 1cviqp1 fc5mq8 8gazlv
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
Nokia terms 3034 1xsb7fj 1th65i9 1eq86nb
Nokia around 68 1ynuqvd uwvnni 4wfln5
Noweb terms 195 huilaj k67v9i 12h01e6
Nunit terms 126 jh682v 8czjgn 1rhvdrs
O-UDA-1.0 title 6 14pdi6r 1c33pgm 6liy0t
O-UDA-1.0 terms 521 cype4f czbl7p r0glp6
OAR terms 84 e5dzts ie0670 186n2y8
OCCT-PL title 5 1ngvd1b 13pt6mt oyrh9j
OCCT-PL terms 2098 60jv6c 46yuz2 fwkbiz
OCLC-2.0 title 4 1fbp6jx 1fbp6jx 15lw908
OCLC-2.0 terms 1607 vmdqth 1a8yngq 6rnpz3
ODC-By-1.0 title 6 1mwgprb 1okhbfh b2tbas
ODC-By-1.0 title 6 b2jcpa 56w92u 1x2i9rm
ODC-By-1.0 terms 3020 1aichbu 170x3z u1g2vs
ODbL-1.0 title 7 xgda4t sgmc66 gfzeee
ODbL-1.0 title 8 xgda4t 1plblbd 1d1qe3p
ODbL-1.0 terms 3792 18jm9a6 foulay 47g5lt
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
OPL-1.0 terms 2957 66muzz 1ufl28v 1h5tcxb
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
OSET-PL-2.1 terms 2793 1iyfqk2 lr5g8t 1960lme
OSET-PL-2.1 around 108 3prj9w rdpsn7 154a19q
OSL-1.0 title 3 1g6zm94 1g6zm94 en6cee
OSL-1.0 title 4 19i29m7 19i29m7 10g7pxw
OSL-1.0 terms 1350 2poh43 qh76dh qmvz5z
OSL-1.1 terms 1470 2poh43 1upov5c sbyo9x
OSL-2.0 terms 1493 2poh43 6ej0o5 1ebmps5
OSL-2.1 terms 1496 hzvwsu 1l8mjud zbk4kg
OSL-3.0 title 4 18qncue 18qncue 1qtd5hw
OSL-3.0 terms 1567 2poh43 1nphw4w 1tru4yl
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
Parity-6.0.0 terms 256 1g3emks flmr5s 10qycc
Parity-7.0.0 terms 496 1sstjq0 1jekloh n3khk9
Pixar terms 1372 14jezc6 ne0a1c orjoxe
Plexus title 3 3sxx2o 3sxx2o 1d27wvn
Plexus terms 244 1g71q30 1q1rq80 16tsdz9
PolyForm-Noncommercial-1.0.0 title 3 7yonkq 7yonkq 10gga9g
PolyForm-Noncommercial-1.0.0 terms 686 1hgn1hi cbybbb pb364j
PolyForm-Small-Business-1.0.0 title 4 1m0w2h5 1m0w2h5 1b5szv9
PolyForm-Small-Business-1.0.0 terms 685 1hgn1hi ejis4x 7dq4jp
PostgreSQL terms 149 vdycha 1olr1r4 4r4rxo
Python-2.0 terms 1366 31h2o3 1s98l0q eufxnn
Python-2.0.1 terms 1413 31h2o3 1xj55b8 1if1raz
QPL-1.0 terms 660 1b0rre0 vwl996 svv916
QPL-1.0-INRIA-2004 title 5 6ytv67 j8vdn3 np1s7e
QPL-1.0-INRIA-2004 terms 658 1b0rre0 17un5x2 64lf70
Qhull title 4 ptjl27 ptjl27 f0yyxz
Qhull terms 194 h9nrno l6mq5c 15mqy93
RHeCos-1.1 title 6 wn0fgc k2zblm fj3nvk
RHeCos-1.1 terms 3052 1iremcy jq80lv 1pi48d2
RHeCos-1.1 around 252 1ynuqvd tpx7b6 ak794w
RPL-1.1 title 3 nbljnh nbljnh 1ihg5co
RPL-1.1 terms 4900 9umv5l cy59vg 18yxnki
RPL-1.1 around 183 eu0jxp kjqlne 18nowf7
RPL-1.5 terms 4625 1hst9zt 8grw34 3sqeea
RPL-1.5 around 165 1f9nag7 1iruhh4 tktstu
RPSL-1.0 title 5 1yycf8d 10myff1 5xra7s
RPSL-1.0 terms 4027 1yycf8d 11lzv8n 1it36du
RPSL-1.0 around 525 1ynuqvd 9dkmhy 12va320
RSA-MD title 4 1mr1hf2 1mr1hf2 15vec80
RSA-MD terms 126 1tq93yt r9mklc 7u2sea
RSCPL title 5 yux56s 1dy6yus 11td04y
RSCPL terms 3046 66muzz btfq8p lgkcy0
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
SGI-B-1.0 terms 1800 1rbstm1 11xhob9 cyv105
SGI-B-1.0 around 199 1acdjeo 1x9jy60 5476eq
SGI-B-1.1 terms 1965 1rbstm1 15mvhlj 1pys6aq
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
SHL-0.5 terms 1547 12emejz tl881u 1uftpxi
SHL-0.5 around 172 nz7lvv jk55we 4qluda
SHL-0.51 title 5 12emejz y33om7 awqppl
SHL-0.51 terms 1541 losgjk 1aq9lid t2juxd
SISSL title 6 rovs24 edxife hh83v2
SISSL terms 2022 rovs24 immoqz 12i6mjn
SISSL around 117 s3h7sh xk8bxm xlzr48
SISSL-1.2 title 5 rovs24 mkly6k ld72wr
SISSL-1.2 terms 1655 c8me9 1t1cxzq 1a6ng5l
SISSL-1.2 around 207 1xx06fv 5l1u3j 19pjx8i
SL terms 43 198m5v2 ow4gzi 1gh4ltg
SMAIL-GPL title 4 1mme6kn 1mme6kn mxud5k
SMAIL-GPL terms 1165 19ntav3 7d0gq vsg3vp
SMLNJ title 6 1ic3g4o 1sif4zt 18dzs9j
SMLNJ terms 157 1ic3g4o 1vahhbb 12bsf9o
SMPPL title 5 up016w 160mw1s 74zd6i
SMPPL terms 482 uf551s x8w1vd 1oh3exu
SNIA title 3 puwbty puwbty 1hk49a7
SNIA terms 3134 13ndyx3 tcq57r 1etzl42
SNIA around 97 1ool1xu 12g8wed 1nvqkxa
SOFA title 3 1drj1pn 1drj1pn 1g4u1es
SOFA terms 541 1uj4138 7qth4x 1uin2l
SPL-1.0 title 4 1j97rv2 1j97rv2 u1c3qd
SPL-1.0 terms 3240 1d5vve doz9pt bsi4yn
SPL-1.0 around 212 wola0z 1dbyf25 9we4cg
SSH-OpenSSH title 3 3j4qhs 3j4qhs c8sbtq
SSH-OpenSSH terms 534 1qo1dqh 18vzao4 shj2mi
SSH-short title 3 1ql3s4m 1ql3s4m v4npmp
SSH-short terms 58 1qo1dqh 1b1muyw kxpdjf
SSLeay-standalone title 3 15rh114 15rh114 1tiuwt3
SSLeay-standalone title 3 c26edg c26edg 1wkc6nd
SSLeay-standalone terms 418 95v7df vxngsa gcdx5i
SSPL-1.0 title 4 1fe2ouh 1fe2ouh 1pnpe7a
SSPL-1.0 terms 4529 pf0vek wxbc8z 1w6kk01
SUL-1.0 title 4 1r2pdlp 1r2pdlp et8uty
SUL-1.0 title 3 1dnqybx 1dnqybx kiraqr
SUL-1.0 terms 571 k6mnrj 1jq80he mlp0c
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
SugarCRM-1.1.3 terms 3269 17n2k8i 1vnizhm lpd2al
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
TGPPL-1.0 terms 1553 qat1sr 1xl7e3a 1hhv9bo
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
TPL-1.0 terms 3310 b7redy 19snc6q 4go71e
TPL-1.0 around 237 18o6nrz zyy7e2 1n9nbzc
TTWL title 4 13tlh8d 13tlh8d 1obd35s
TTWL terms 43 1qrx4sq 1fqtg5t 4cciws
TTYP0 title 3 1udkwbz 1udkwbz 1wbx26c
TTYP0 terms 230 1c1npn 2iyu4t 1fmv43x
TU-Berlin-1.0 title 4 9wy52x 9wy52x 1fh4qg9
TU-Berlin-1.0 title 3 1vkyo23 1vkyo23 1ryaj01
TU-Berlin-1.0 terms 96 8c1472 1c5yo26 18r0aqq
TU-Berlin-2.0 terms 203 8c1472 1ua6j50 1qxlz3
TekHVC terms 260 163q4ds 1u7gao5 q4jtak
TermReadKey terms 15 1vfsls 1fa6pcf 1gbxqjn
ThirdEye terms 36 12eho8y s313ip 8tvng3
TrustedQSL terms 360 1vvg1qg 16z888z 7ywcvi
UCAR terms 247 x2saec r4l4yf 1jgise3
UCL-1.0 title 4 lv5u0u lv5u0u 19h1kd5
UCL-1.0 title 4 tpqdzo tpqdzo 1h8h753
UCL-1.0 terms 1596 1eb9f9f 53fd9w 1wqtny3
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
Unicode-TOU terms 933 1xorpbw 1wl6wgt 6aewcq
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
VSL-1.0 terms 276 1sph60s 18xlmgi fehbm6
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
Watcom-1.0 terms 3069 wz3o8l 62p5cz ipbf4
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
gSOAP-1.3b terms 2708 9x860 1t8fi1a 16ani9
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
GPL-CC-1.0 exception 292 z6fko0 1akmk18 s4izfv
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
applies contains contents inc associated du eine different here für business stated support jurisdiction some considered
publish directly entire relating 1 changes nicht restrictions would writing sale constitutes unter contributions
noninfringement access lizenzgeber retain medium standard das ownership remain requirements schutzgegenstandes
distributing exercizing representations infringement licensing through exception how effect between caused profits
addition logiciel possible described im litigation goods zu digital full separate anyone after behalf similar
definitions every names reasonably we least met further damage limitations nothing trademarks collection choose survive
foundation exemplary number copying them van durch electronic par royalties example there worldwide alone authorized
both en change first given prominent promote adaptation result deemed redistribute neither portion ist complete
contained incorporated resource acceptance united article cover unmodified entities media previous responsible see
whatsoever participant being specified mean diese doubt restrict corresponding end font place avoidance corporation
indirectly states impose matter california exclusion give notwithstanding act appropriate failure dem mit was language
ihnen jurisdictions over days later responsibility continue definition forms endorse distributor excluding independent
cost bedingungen effective waiver accept perpetual provides contain gpl nor via communication digitally owned receive
said 2 consent having offered reproduction add others strict description disclaims equivalent released statutory
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
227 get injury interpreted listed netscape period sound themselves us wish item acquired alle explicitly need note
obtained page results revized systems waived already conveying copyrighted force incorporate nur proprietary sufficient
technology want carry maintainer private publication read receives research enforceability output satisfy validity
absolutely acknowledge constitute duplicate ne physical wenn accepted adaptations arbitration group placed preamble run
thus vergütung website caled everyone management recording bsd ce deletion distributions einen intent most recht
together value variant while accompany actions address distinguishing else moral operation request restricted sure
attempt auch collections derivatives existing genannten generally manual publicity acquire apache conveyed european
fifty found origin our treaty activities aux base cure directed direction es exchange generated libraries meet pas were
whose approved becoming character exceptions fonts months müssen obtaining regard society sous sun advantage dealings
indicated lesser ohl repair sur defective delete deze instructions maintenance marked percent prepare prohibits punitive
site termes aware invariant licentie my remainder sofern whatever 1996 andere anything beyond een goodwill once pour
show utilization être ability beneficial deploy designed expenses fall federal linked maintained nonstandard outstanding
shares specification subsequently zeigen 212 7202 able accompanying combinations controls correction fulfilled functions
longer representation sgi supporting venue withdraw always applications attached enable inform malfunction publisher
server single unabhängig zum zur altered bei brought complying copyleft countries design dispose institute interest
mutually ordinary produced prove re requires stop stoppage tout transmission weize zwischen appears attorneys authority
dont elements enforce know lizenzgebers lost servicing before cnri combining cross furnished produce sammelwerk steps
texts utilizing 2000 according aggregate collectively content contracts death disputes implementation nach referred
seling signed sybase understandings v2 3 abwandlung bearbeitung copied databases dealing details develop dune entirety
far multiple normally pre properly requirement three unicode year covers dispute distributors fit human imply interfaces
line retained schemes toward wie 1999 calculated client devices economic gives images kann put running secondary
standards storage suitability utilize web because company guidelines he identify market remains scheme accessible apart
follow his pseudonym represent specifies status substance type voluntary accepting detail disclaim endorsement generis
hold indicating mutual nations natural necessarily preserve previously sold sui yahoo affero availability become
conspicuously creates davon directory english explicit insbesondere logos official primarily red registered statements
still vous words ausdrücklich ausübung contributes merge might mozilla office outside pay permits pertaining regardless
respective sa sublicenses counterclaim determining gewährten gleichen internal libre lists lizenzbedingungen non ohne
present présente redistributed removed sharing taken te allows audio body comparable gilt giving ihn issue operating
originally performances presence regulations serve sowie api bezug charged download exercized implemented informed input
items lawsuit like likely mailing oeuvre participants principles sammelwerke technically thereto updates void 101 am
anderen arrangements composition consented credits deal fixes linking needed openssl paragraphs phonorecord programm
programming reduce regards respondent sans schäden zugänglich 2001 assembled back dauteur defend downstream election
entirely frameworx impossible instead many meaning operate phonogram tex understand years combines contacted
copyrightable documenting inclusion look major method misrepresented peut proceedings requiring restricts schutz
submitted supplement warrant attorney contributing deployment hinaus hinweize identifying op rename risks sharealike
though 2003 accompanied best broadcast bzw changing comes complies configuration contributed creating deren dies
erfolgen extend facilities firm follows french functionality infringements interactive member possibly repository
reproducing steward transformed vereinbarung vervielfältigen über acting affected amount cases compatibility consequence
discoverable doit einem equipment gelten harmless her honor latent loading lppl merchantibility mode modifié named ob
oben personne promptly receipt test thereafter titled url ways alternative america assets ca cas doing drafter employees
intel issued judgment mark moving noninfringing people phonorecords php privacy problems rechten scientific sentences
sont subsection suitable timed tortious useful warrants übernimmt applied country despite dite front gewährleistung
hyperlink identification implication inconsistent internet merchantable model noch osi packages prohibit propagate she
therein violated 1998 2002 begriff cease consisting constituting daten department describes detailed devized diesem
effectively erlöschen error features freetype hereinafter identical immaterialgüterrechtlichen insert jeder june matters
mulan niet permanently permissive preserved principal replace security solange widely adobe aggregation apples assumes
autre compile customary describing designate downloading embedded ensuring gebruiker guarantee joint lgpl lizenzvertrag
machen partie personen possession présent revision skill sounds specify translated transparent understood wipo write
2004 abwandlungen appendix binding bug center commercially communicated customarily diesen differs district draft
embodied grantor indemnified install interpretation jede less libpng northern pig reciprocal respects settlement si
sufficiently tm twelve up verwandten acknowledges amended assigned ausschließlich avec becomes einräumung examples
header indicates jedoch lacceptant mechanical natürliche nokia practice publishing remaining remedies reproduced
sammelwerkes sublicensing subroutines synchronization union usc validly account among away cecill county filed function
il judicial juristische licentiegever pages phrase recast resolved sein series smp sources substantially supplier teil
webcast accepts accordingly acknowledgments acquiring adapt allowing alters apparatus assistance attach bedeutet
bezeichnet confusingly consists defense developers dieses disclosed during earlier email enforced equitable folgenden
gebrauch implement important interpreter jeglicher located partnership rule saying titulaire zeit academic although
angaben clara day designs dispositions dun esa eupl extraction fails france fully gemacht germany greater initiate
instance internetadresse large marke members muss noncompliance notify placing primary proper québec rechts santa sofa
throughout unberührt asserting aufgrund bietet bring collateral commands context darüber dat erhalten excludes foss
gegen good historical instaling issues jeweils losing mail man mentioned mentioning mere modifies none pl prevent
printed reinstated reputation rsv sentence sept six sugarcrm synching transferring verzichtet vim voor vorherigen
working öffentlichkeit 贡献 aac actual alike allein apis autoconf beopen bestehen bestimmungen communications continues
datenbanken drafted eigener encouraged falls finally genießen graphics had high imposed initially involved kopie lassen
limiting lisp lœuvre march mediation microsystems mod motion mpl norwegian notifying oct production psf psl qualify
redistributing retains silicon softwares sustained textual txt undertakes unlimited venture verstoß visible
vorbehaltlich weitergabe zimbra zusammenstellungen abridgment affiliates agent alternatively archive association bear
behält ci commence comparisons condensation differential discretion exclusively forbid fullest garantie gemäß haftung
hope ihm just justify können lawrence newsgroups nutzungsrechte performing picture programms quil rather resellers
secrets seek selection selon sense since soit specifications supply thirty titles translations um unique until
vollständige waive wiedergeben worden wrote wurde zope accord anthology ask asserted attributions became benefits
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
wiederzugeben wishing wording ziffer 0 1994 1997 2015 211 75794 78153 absent accompagné acquisition active additionally
administrative affirmers aladdin allegation alors analysis android ange anticipated arrl arten artwork ascii assigns
assist assujetti assumptions assure atomique audiovisual aufbauender aufwärts ausstellung believed bigelow bodies bp
breaches broad cancels capabilities cc cc0 celles cet cfgguide characters chargement charts chesnay chicago choisir
chooses circumvented claimed classified click commercieel commissariat commonwealth compatibilité conclude consents
contacting continuing cooperate counter coverage curt customer daran dated deception decides definierten deliberate
depth derick designation detection deutschen didentifier directement discovery discriminatory discussions disposal
distortion distribuée domaine donations donor drawings duly durable définie dûment easy effects eigenpersönlichen
einfache eingeräumtes einzuziehen elektronisches engineering enumeration environments erstmals erteilung excused
executive exemple explaining explosions exported expressément extends factors finland fins flow folge forbids formation
formatters forum fraudulent freedoms freeimage ftp fuck furnishing führen generous german gewährleistungsbeschränkung
glossary glyphs grace guided hacker handle hazardous hdf5 headers heeft hmso holmes icommons icon ies illegal
immaterialgüterrechts importation imposes improved incomplete induce inferno inherent instantiate insubstantial
interference intervention introduced introduction irrespective issuing john jouissance karr kerberos kingdom knowingly
körperliche körpers landon lautorization lawfully ldap lebens libres lidentique livermore loriginal lun létat macro
majeure makefile materially md megginson mehrerer metadata minimal models morale mutilation naamsvermelding nettverk
nice noll notably november numbering obliged ocaml occur offices omschreven oorspronkelijke openbaar openjdk openseal
operated operates overt packaged parameters partagés partir pecuniary pendant periodically permitting peuvent platform
position pouvez praktikabel president procedures processors producing promoting properties proxys präsentationen psfs
publishers publishes purchases quelles raison raisonnable rcsl reachable readily rechtsinhabern reconnaît redistribuer
relying reproductions republic resultierenden rethans revenues reverse rocquencourt ronald rpsl sane satisfied saurait
schedule schutzrechte seiten sens seulement signature situation skeleton soapcpp2 solderpad solutions spaces spl square
static stelt straightforwardly strictly strong strongly studio stunnel subprograms subset suggests sujet supplements
sybases synched systemics tacite tel texas textbook timely toepasselijke training transitive transmitting typical
ultérieures uncombined underlying unlawful untested update updating veranstaltungen verbal verblassen verleende
verschulden verspreiden vertretenmüssen veröffentlichungen video viewed viruses volgens voluceau vorgang vorliegt
vorzuwerfen votre w3works weisen weiteres weiterübertragung wenig wenigstens wet white xdebug zugänglichmachung zustehen
zwecke züge échéant étiquettes übereinstimmung übersetzungen œuvres とは クリエイティブ 一 二 使用 关联实体 第1版 1986 1992 2011 2012 2019
20191 3a 3b 3c 3d 78280 abide accessed accessibility accessors accorde ace achieved acronyms adhering adjust advance
affects affirmed affirms afm algorithm altering angeboteten annexes announce arms asked assented assertion assurer
attributable australia austria authentic authored authoritative autorizer avoir ayant background bedeutung begin
benchmark bepaling beperkingen beperkt besides bij bitstreams bottom bundled bzip2 bénéficiaire cddl cfg ciao
classworlds cmu coding coherence collectives commonly communities competing complet completed complicated composed
comprizes concept concluded conditional config conformance conforming conformity conformément connaissance consentement
considérée constraint continuously contraire cosmic counts crests critical crée créer créée dance dataset decided
demande depend designer designers detected dexercer dien dire disasters discussion disturbance division dod doesnt
doffrir dommages drafting drawn dresden drive dual dutch dynamique dès dérivées earthquakes edit edited editing editors
education eiffel electricity emergency encore encrypted endorses engelen ensured entessa epics erlang exact excusable
executing exercizes exhaustive explain expresse extra extracted faisant family february fire firstly flex flexibly fois
former français frères game gemaakt gems gerber gift gmv gnome god gplv2 gratuit greg guiding guyancourt headquarters
herefrom hereinabove hierzu honoring hypertext icot ideas implementing imposing impression inachtneming incur indicative
informs initiated initio innovative instantiation intending interfacing interoperate ip jabber java jour jpython kan key
keys laccès lane learning legend lenergie length lesprit libbzip2 lid lien lizenzbestimmungen loaded lobjet lorsque
lucida légard memorandum modest montgolfier mountain moyen mozillapl mozpl multics na nationale natuurlijke ncsa nicta
nlod ntp numerical nécessaire oblige obscure odc oefenen omitting ongoing originates originelle paratype partially
particularly partij passes patterns paul pending performs permettre persistent perte physique piece points porting
possessing preferably preparation preston produit professionals progress propose préambule prévue prévues publically
publier publiques quotes rdisc real rechtsinhaber redistributes regulated relink remained render reporting reproduit
reston retention retirer retroactive retroactively reviewing richter risques royal ruled régime safety saxpath sciences
scotland secondly select seul seule simplified socialtext specially staff startup storing strikes string sublicensees
sue switzerland symbols tacit tacitly tao tape tekhvc territory testcases thats therefor thoroughly tmate toegestaan
toestemming tom topographies torts transferees transform tribunal trustees try ultérieure universitaet unrest uris usual
utilities utopia va valley verified verifying versa versehen verspreidt verstande vertu verzoek verändern veränderte
vested vigueur violating voorzover war warning water weakly wisconsin x11 zpl écrit état öffentlichen この利用許諾は 以下 第2版 000
2b 60th 69 6b 6d 7013 75015 aansprakelijkheid abbreviations abridgement accident accès acknowledged administrations
affiliate agencies algemene allegro amd amendment amicably andreas ansi2knr appearing applicables apporter ar
arbitrators argument arithmetic asn aspects assembly assumption aswf attachés attempts attn attributed ausgewählt
auspices avertissement ayants baekmuk banner basic bearbeiten bears beim benchmarking bijvoorbeeld boilerplate borders
bracket british bytecodes cant care ceci celui centrum certifier cf chamber characterization charter chinese
clarification clarifications clicks close codehaus collected colorado coming commerciale communicator compilers compute
computers compétents concéder concédés conference conformant connect conserver considerations considéré consolidation
constrained contemplated contemplating contexte contractually contradiction contrôle cooperation coordination cornell
corp corruption courtesy coût criteria crpa créé cwi daccès danger datenlizenz debugging dec declaring deel defenses
delaware delegated delegation demandé departmental dergelijke derivations destinataire determination detriment deutsche
deviation dictionary difference digirule diligent directing directions directories discovering distributee distribué
divers dl doeuvres donation donné donnée down downloaded définies délai easier effectuates effet effets eigenen
eigentümliche eight elects elektronischen engaged enhancement enig enjoy enough entail enterprizes equally erase erlaubt
esnacc ethical everybody exactly excepting excess exempt exerce exercés exige exploiting expose failing faults fax
feature fenneberg fewer followed foo forbearances forget formerly forte forward foundations four fpga functionalities
funding gain gd gebonden geleistet geltendmachung gesteld gestion ghostscript gmsh graphical grond gstreamer guidance
haskell hiervon hn honeywell hosts household hyperlinks iau ibre identifiant ieee igor immeuble implying inbegrip
incorporée incorrect increase indemnification informatie initiale innovation integral integration interact
interoperability invariants invented inventions iso isolation iu josl jours kompatible kompatiblen kunstenaar labs laid
languages leave leblanc legends leisten let lexception links lintention lizenzcharakteristika lizenzierung
lizenzvertrages liée logiciels lopen luck maar mais majestys majority manifest manufactured manufacturer mariadb
mathematisch meaningful memory merger merit michigan ministry ministère misleading modalités mongodb motivation mouse
mtl much naar naburige neglect neue ninety nonbinding nondata nonendorsement norman nria nrs numbers numéro nécessaires
offrir ofl ogiciel omission onder ones outlined ouverte owning paint paralysis parent park partage particulier partijen
passport password perhaps pierre pixels plusieurs political ponant portable portant post powered prescribed presented
preserves pretend principally principes procédé produire programmable proprietorship protégée précisé publications
purported quant quicktime rechtsinhabers reciprocity recognize recommended redevances relatif removal rental repaired
representing reputations respectez response ressource ressources retrieving revizing revocation roelofs roots réalisé
régie sake sam sapplique satellite satisfies sauf schade schmidt schutzgegenstände securities servicemarks sfl sgis
shipment showing signifies size sm solar soumettre soumizes southern spdx späteren ssleay st standalone stationery
stellen stichting stipulated structured structures submits subroutine substantive substitutes superseded superseding
supplémentaires svnkit sweden tables teling telles tells tenzij ter terminable territoriale texinfo texte thereon
threatened tolerant tonen trademarkedname transfers translates tribunaux tud typefaces uitsluitend uitvoerende
unauthorized uncitral undertaking unenforceability unequivocal unhindered univeristy unmaintained unnecessary
unpublished unregistered unveränderter urhebers usable vatbare vera veridian verpflichtung vertaling vertragliche
vertrieb verwertungsrechte verzamelwerken violates visit vocal volledigheidshalve vollständigen voraussetzungen
vorliegenden vote vulnerability weapons weitere wel welchem welke wise workshop xfree86 yes zahlung zal zich zin zlib
zonder zover étant ただし 三 不论修改与否 使用者利用依本條款提供之開放資料 免费的 全球性的 商标 或其中的 授予您永久性的 木兰宽松许可证 本作品 根据 每个 法人实体 複製すること 許諾者は 非独占的 0a 15
202 4a 4b 617 7014 94043 94089 abgerufen abschluss acceptable acceptante accomplish accorder accounting accurately
acknowledging actuelle adhered adjustment advancement adversely affirming aggregating alinéa aller allocation
alphabetical alternate amazon ancillary andrew angebotenen anniversary anti anybody appelée appendices approuvée around
arphic artificial asking assignee atmospheric attempting attitude ausdruck ausschließlichkeitsrechte authorizing
automatiquement autorization basically begins belgian belgium bellcore bepaalt berg beschouwd beschränkt besoin besoins
blijven blue boolean bormann bracketed breaking brings broke buena cambridge caption carsten category cautioned certains
certifiée chain champaign chance changelog channel characterized charging choix citation claiming clarified clarify
clarity classification classify closed cologne communique comp compensations compilable complain complements comporte
comprenant concern concernant conclusions concède configurable conformité connaissances consequently considers
constraints consultant conséquente conséquentes contenu contenues contestation contradicts contre contrib controlling
corrigé cosmin counterclaims covenant covenants criterion critères créés cth cuapl cultural custom czech dapporter darf
databank databankenrecht datenbank dave deals declining dedicate dedicates defect defensive degener dehors deletes
demands denen denied denmark denominated dependence deprecates deriving desirable desire destiné deux dexclure diagrams
dienen differently difficult différentes digest dilger disagreement discourage distincte distinguish doet donner
dordinateur dot doubtful dst duidelijk duplicated duties dutilizer dweling dy déjà délivrer développement editor
effected eg electrical elke elsewhere embargo embargoed enclose enddispute engage engineers enhancing enigerlei enkele
enregistrement ensemble entend entente enthalten enthält entier entry entsprechend epl equal erfüllt ericsson erteilt
esas establish estonia etalab etwa evaluated everyones exceeding exchangeability exemplaires exemption exigé expansion
expects explanatory exprès extracting extreme exécuter faculté faites fallback falsely fassungen favor fd fichier
fifteen financière flaw floris foi folgende fonctionnement forbidden formal formed formulation foster frais françaize
furthermore futurs garantit gave gb genivia gesetzlichen gilles global gmbh goes governmental greece grid gui haften
hardcopy hdf health heffingsregelingen helix hierarchical higher holding hospital https hundred hungary ian ici icons id
ihre imported inapplicables inconsistency incorpore incorporé index indexes initiales initiates innen insights
instruction intactes intelligence intentional interacting interacts interests interfered internals interprétations
intimate invested invited invites invoked involve ipa ireland isc italy jams jean jonathan jouir jpg judged julian
justice jutta keeper keeping kept khronos knowing kombination kopien kracht lab lacquéreur ladresse langue lars
lassemblée launched lautre leads league ledger legitimate lequel lesdites lexistence lgpl3 lgplv2 licensier licensiés
lie lier liera limitée linkable livraison lizenzelemente ll llnl lobjectif log logbook loop luxembourg léchange légal
mackerras mag maken mapped marketing masks mass md5 meant measure mechanisms mercy merging messaging methodical mettre
michael mike minor mirror mitgeliefert mizes modes modifiable modifiés mogelijk money ms naamsvermeldingen
naamsvermeldingsgerechtigden naccorde naval nc nempêche networking nindique noderivatives nombre nonconsumer nonexercize
nontrivial nosl notes noting nsis nullify nullité numerous oasis objects obligate obligatoire obstacle obstruct
occasionally occurring offis ogc ogl omit onda onto ontvanger onverminderd onéreux ook openmdw operator opl organisme
originale originels oslo ours outputs parallel particulière particulières partly passages pattern pavlov peers
permettrait personnes persoon philosophical phonogrammes plein plugins pocket poland ports portugal posix possess
possède postérieures pourront precedence preface preparing presents prevented prime pris prize problem procuring
professor programmen promize promotion propagating propos proposer protectable protective proved prudent précize
préférence pt pty pull purchase pursuit périls quellenvermerk quincorporée quun radio raisonnables random rc4 reader
readers reassurances recent recevra rechteeinräumung rechtsordnungsspezifischen rechtspersonen rechtspersoon recompile
rediges redistributors reducing referencing regarded regenerate registering relates relay relies reported repositorys
reproduceren reproduces représente republish republished requize resolve resteront restreindre resulted resume retailers
retirée retitle retrieved reusable reused revoke rien romania root rédigés régi répondre résiliée résultat réutilizer
révisées san sappliquent sappliquer save schematic schriftelijke schutzmaßnahmen schutzrecht seat second seen sengage
seuls seward sh sheets ship shortened sils simulation situé siège sleepycat sony souhaitent spain spare splash
spécifique starting stdsoap stdsoap2 stehen stelle steve stipulés store students studied stuff style stylesheet
subclassed subdividing subi submitting subsidiary subsist substituted substituting subséquent suffice sujette sunnyvale
supercomputing supported supprimées suspension tabs taiwan tant techniques tektronix temps terminal tester tevens thank
thanks therefrom thereunder thing threshold thwart tone totem trace track transformations transformer transforms
triggers truta träger uitdrukkelijk uitsluitende uitvoeren unavailable undump unequivocally unexec uniforme unknowingly
unpacking unzip urbana urheberrechtsinhaber urheberschaft utilisant valide var varies vendor vendors verbunden verlangen
verleent vermerke vertragspartei verträge verwerten verändert veränderten veränderter victoria virtual voisins voldoen
voluminous voluntarily voortvloeiend vorrangig vsftpd vue walsh wege welcher wi willingness windows withdrawal womens
worker worse wrap writer wxwindows yyyy zowel ändern éléments établissement übergeordneten überlassen という コモンズ及びクリエイティブ
公衆送信を行うこと 四 録音 1000 1003 1011 1013 12 120 1210 1351 139848 15213 160 1600 1685 1974 1985 19xx 2022 2023 238 256 268 274
2d 317 358 3890 4 40764 412 4c 4項 53706 594 6 60439 6475 6a 701 75752 860 94608 95051 aangegeven aanvaardt abandon
abbreviation abgeleitet abuse accepte acceptez accesses accompagnée accusing achieves acpi acquisitions acte actes
acteurs actualizations adams adapts additionnel addressing adds adjudication adler afdwingbare affairs affiliation
affirmative affixed afl afwezigheid afzonderlijk agpl aheared aide aim akzeptiert alan alexander alglib allen almelo
alto altèrent alv2 ames amis amplifier amélioration analytical analyzing anderszins angebot angepassten angezeigt
anglaize annotated annotation announces answer antitrust antérieure anwendungen apparaître appeared appended appending
appoint appointed apportera approach apps apreambl arbortext archiver area arts asks aspect assembler assemblers
associes associés assumer assures asterisk atteinte attirée aufgelistet aufweist aufzuführen ausgedruckt ausgeschlossen
ausgeübt auskunft australian ausübenden auteursrecht auteursrechtenorganisatie auteursrechtvermeldingen authorizations
automatisch autorisées autorizations ave avertis avoided avoids awards awful bases bearbeitet beeinträchtigt beendigung
beer behulp beitragenden bell benutzen bepaalde beperking bereitgestellten beschermd beschikking beschrieben
beschriebenen betreffende betroffenen bewerking beëindiging biedt big5 bijzondere bitmap blank blanks blvd boards boehm
bold bonne boost borne boutell bowler boxes bracey braun breached brighams broadband broadcasting building bundle
bushell bytecode bénéficier cadieux cal calls cam capitalization categories challenged chen choisissant christie
cinematograph circulation cisco ck clearing clisps cloe clos co collaborative combiné command commercialization
commerical commits communes communiquée comparably competitive complied comprend compuserve compétente concerné conduit
confers confused conférées conférés conjectures consistency construe consulting consumers contenter contexts contingent
contracted contracting contractuel contradictoire contravention contribuer contributeurs contributorily controllers
controversy conveniently converting conviennent coordinated coordinates coordinator copyfarleft copyfree corporations
correlations count counterpart cox cpcc cpl cpp credited criminal cryptics crypto crystal créatif ctan cube cve cwpuzzle
da daccord daccéder dacquisition dai daraus dart darwin dasselbe databankenrichtlijn databankenwet datasets datensätzen
daté daucune dauerhaft dautorizer daylight dayton db dean declared decoding decompile dedicated dedicators default
defendant deffectuer deliverable delivered demers demeurer demonstrations dennoch departments dependencies depending
deprecated dept derivate derive derives derogation designee dessous destinations detailing determines dexploitation
dexécution diff diffusé différends dignorer disable discrepancy discusses disperse disseminated distinction distorted
distributable divergence dmitry dna doctrines doel domains dommage donc doors douglas douvrir downloads dragers dritter
duree duty duur dvd dynamiques déclare découlant découlent décrits défauts défense définir définit détaillées détenteur
détient développé early echter edg editions eerste eigendomsrechten eigenständig eingebunden einheitlichen einschränkung
eintritts elapsed electronics eliminate eliminated elk elles ellson elses emeryville employs employée encoding
encryption engineer enhance enquire enregistrements entendu entgelt entitys entree entweder epsffit equivalents ercim
erhält ermöglichen errant error2 erstellung erstmalige erteilte erwerber erzeugen especially essentielle establishing
etnus europe europese europäischen evaluating evil exclusifs excéder executors exemplaar exemplaren exempted expand
experimental experimentation expertize explanation exports exposed ext extensive externe extractres extrinsic exécutable
exécution eye facilement facilitator faits false fars faster favoring façon feed feel festhalten festhaltung figures
fill fin financially fixdlsrps fixfmps fixmacps fixpsditps fixpspps fixscribeps fixtpps fixwfwps fixwpps fixwwps flaws
floating fonctionnalités fonogram forbidding formatted fortentwicklungen fournit francisco frei frob fsl ftl fujitsu
fundamental funded fédération gailly ganzen gathered gay gc gebaseerd geben gegeven geheel geltend generating generators
geneva genutzt geoff geometry george geplaatst geregelten geschuldete geschäftsprozesse geschützten gesetzlich getafm
gevolgschade gewährte giffin gleiche go gpg gracieux grand gratuite gray great gridengine growth grundsätzlich guenther
guides guy half happens harmful head hebben heffingen henceforth herstellen hierbij hierboven hierfür hieronder
hinweizes hippocratic holmgren home honored honors horizon horses hosted howsoever httpget humanity humans ib icu ideal
identifiée identiques ieder ignoring ihren ihres imag immoral impediment implementatie implementer implementers
implements implications implimentation imposer imposées improper improvement inapplicable inbound incidentele includeres
inclure indiquant indique indiqué indirectement indirects indépendant ineligible inferences informing ingevolge inhalte
inherently inhoud initiaux injunctive inner inno inprize inspired installs institutional intangible integrate
intellectuele intellectuels intels intends interne interpreting intégration invariable investigate investigation
irreversible isnt italic javahl javascript jedem jegens jeglichen jersey joindre jordan jorn jose jove joye jpnic
judgments juridische kaitim kanda keer keio kenbaar kevin keyword kit knew knobs koblas kombiniert kontrollieren
kuenning lacceptation laccord ladministration ladéquation langenfeld laten lattention learn learns lease leaving leffler
legible leistungen lemberg lets levels lexploiter lexécution lhash lhypothèse libpri libselinux licenties lighthouse
lignes limites lind linformation linitiateur linitiative lintégration linvention litiges little livny lizenzmodell
lizenznehmer lié lobligation locally locator loeh logistics loin loopholes lords loup lumsdaine lutilisateur lzw légale
létendue lévolution maakt mach maczip magazine magnetic magnus mainly makefiles makers malicious manage manquement
marché marque martindale massive mathematical matra matrix matériel maynard mede menlo mentionner mentionnés merged
merknamen meta metadaten metric middel mind minnesota miron mission misuse miteinander mitliefern mitlieferung mitres
mitteln ml mmixware mmpl moab mogelijkheid moindre monde mondiale monitoring morele moulds mouvement mpi mpl1
multiauthor mutandis mutatis mécanismes möglichkeit naam namely nara nationals native navngivelse ncars nearly negate
netbsd netzwerken neuen newcreature newer newly news nfs nielsen nier niveau nlm nokos nominated nomination
nonelectronic nonetheless nonlimiting nonmodifiable nonmodified nonpatent nonproduction nonpublic nonseparable
nonwarranty norge norms notation nowhere nsa nugent nullification numérotées nutzbar nutzungsbewilligungen néanmoins oak
off older omitted omroep ontario ontvangers opengl openh323 openssh operability opinions opnemen opt optical ordinarily
oreilly organized originals originated outbound outcomes outer outline overeenstemming overige pa paiement palo papers
parents parkway parliamentary pastor paths patrick perdez permette permis perpetually persist personnelle pervasive
peter pflicht philosophy phone photographs phpfoo physiques pictures pittsburgh pleinement pngbar polyform
polyformproject ported pose possessor possibilités postage pourquoi pourrait pouvant ppmd ppp practically praktisch
preceeding predates premizes prend prendre preprocessors presumption privée processor procure procédés producteurs
productive produite produkte programma promouvoir proofpoint prospective protections protège protéger protégées proven
präsentiert préalable précisément précédente présenter préserver psbook pserror psmerge psnup psresize psselect psspec
pstops psutil publique publiés purdue purport pursue qualifies qualitatively quantitatively queries query quils quite
quune quà rapid raymond reached rebuild rechtsordnungsspezifisch recognition recognizes recompiling reconnaissance
recurring redelijke redistribué reexporting reflecting reflects reformule regelung registration reintegrate relate relax
relevance relief relinquish relinquished relinquishes remedied removes renonciation renvoient reordering repeat
reproducibility représentation republik resident residents resolving respecte responsabilités reste restreignent
resultierender retrieval reversibly reçu reçue rfc rich rob roshal ross rouines routines rowley rtf russian réalization
récipiendaire régulièrement réparation réseau réutilisée saratoga sas savoir scenario schaik schallträgers schalnat
schriftelijk sciencelogic scriptics securely seeds self sensitive servers setup sha shareware shell shipping shkarin
significantly simon sinnvoll skilled skills slovenia snacc soapdoc2 société solutionss sorte soumettent sourced
sovereign sparta speicherung spoken sprake staan stacker stands stanford statique statistical statutes std step steven
stimulate stk stockage stopping stores str streaming studying subassembly subclass subcontract subcontractors subis
sublicensee subsections substantively subunit success successful successfully suggested suns sunset superior suppfile
supplemented suppliers supplémentaire surfaces sustainable symbol symmetrical sämtlicher sécurité séparé tainted tanner
task tatu taxes tcp teaching technologique teilen tekcolor telegraph television tels template territories tgppl
therewith think thread tijd tijdschrift today todays toont top touch toujours trading traductions trained transfert
transmettre transposed trap trends troisième trojan trouble trouve truly trusster trust trusted ttyp0 turner tweaking
twenty typographical ubuntu ucl udas uitdrukkelijke uitmaakt uitoefenen uitvoert uitzondering umfassender unaccompanied
unambiguous unambiguously unconditional undesirable unencumbered unfair unicodes unilaterally uniquement unlicense
unlike unreachable unsubscribe unsuccessful unsure unterrichtet untersagt unterstellten unwirksamen unzipsfx upgrade upl
urhebervermerk utah utilisée utilizer utvecklings uunet uw valides valuable vary vastlegging venema venues verband
verbindlicher vereinbart vereiste verfolgen verklaring verleend vermelde verpflichtungen verplicht versioning verstaan
vertraglich vertragsschluss vervielfältigt verweis verwijderen verwijzen veränderungen virginias visibly vollant vont
voorafgaande voorbeelden voorgaande vorausgesetzt vorliegender vorschriften vorstehenden vorübergehend vulnerabilities
w3cs waardoor wahrnehmbarmachung wahrnehmbarmachungen ware warned weak weakening wegner wei weitergehende weizer werkes
werner whereby widerspruch widespread wiederholbaren wietse wijziging wijzigingen wilhelm willem wirkungen wiz wobei
wont workgroup worms wraparound wrong wsdl2h www xcf xerox xinetd xsl y2k yet yours ypl zelfstandig ziele zij zoals
zugang zurverfügungstellung zusammengeführt zusätzlich äquivalent également élément éventuels êtes österreich
übermittelt üblichen この利用許諾 この利用許諾又はこの利用許諾と同一のライセンス要素を含むほかのクリエイティブ しかし その他 また ジャパンは 下的受版权法保护的作品 下的程序和相关文档的集合 下的自然人或
不可撤销的 不可撤销的版权许可 不提供对 不论因何种原因导致或者基于何种法律理论 与许可 专利及免责声明 专利许可 中的版权 为了方便接收者查阅 为名的文件 五 以源程序形式或可执行形式重新分发 但您为满足第4条规定的声明义务而必须使用除外
但您必须向接收者提供 供您制造 修改 修改及分发受木兰宽松许可证 免责声明与责任限制 分发其 分发限制 则 前述专利许可仅限于 創用cc授權 包括反诉或交叉诉讼 包括软件名 即使其曾被建议有此种损失的可能性 及其中的
受控制或与其共同受控制的机构 同じ 同一条件許諾 國際版本 在任何情况下 在提供时不带任何明示或默示的担保 如何将木兰宽松许可证 如果您希望将木兰宽松许可证 姓名標示 委托制造 定义 定義 对 对任何人发起专利侵权诉讼
将整个许可证文本放入该文件中 就 帰属 并保留 应用到您的新软件 应用到您的软件 建议您完成如下三步 影像を拡大する特別の装置を用いて公に伝達すること 您可以在任何媒介中将 您可以复制 您对 或以其他方式转移其 或其他专利维权行动
或版权所有者不对任何人因使用 指控其侵犯专利权 授予专利许可 授予您对 授予版权许可 控制 改作 政府資料開放授權條款 无商标许可 时的 是指 是指将受版权法保护的作品许可在 是指提交贡献的机构及其 是指由 是指由任一
服务标志或产品名称的商标许可 本作品に含まれる 本作品に関し 本身或其 条款结束 构成的许可在 根据本条规定撤销除外 此处的控制是指有受控方或共同受控方至少50 现在或将来拥有或控制的其 的专利许可自您提起诉讼或发起维权行动之日终止 的副本
的商品名称 的复制 的如下条款的约束 直接或间接地 直接或间接的投票权 第1条 第2条 结合而将必然会侵犯的专利权利要求 而引发的任何直接或间接损失承担责任 许可在 许诺销售 请将如下声明文本放入每个源文件的头部注释中
请您在软件包的一级目录下创建以 请您补充如下声明中的空白 资金或其他有价证券 软件的首次发表年份以及您作为版权人的名字 进口其 销售 顯名聲明 0047 01803 0200 02139 0259 0349 05ch11231 06111
07na27344 07z 0856 0b 1006 106 10e 110 1100 11749 11fl 168 1713 17th 1963 1968 1970 1970s 1975 1976 1982 1984 19yy 1er
1note 1v 2019年8月 2020年1月 2021 2025 20546 20downloads 20software 221 225 253 2550 26121 262 272 2882 2dn 2e 300 323 32v
3401 350 35580 3700 3dfxs 3h 4331 4387 46202 4675 47907 49条 4d 4d0 4d1 4e 4pbs 500 5000 542 5902 5905 5942 608 650 6c 6f
7022 717 7201 7311 7367 7395 7405 76sf00098 8 801 853 877 8879 88x31 8905 892 902 91058 94025 94039 94304 967 985 98x31
9pre14a aacs aanbieden aanbiedt aangeboden aangebracht aansprakelijk aantasting aanvullende aanwezig abandoned abandons
abbreviated abell abgefasst abgeändert abhängig ablaufen abrufbar absatz absprache abstract abstraction absätze abzielt
ac02 ac03 ac52 academy acceptant acception accepté acceptée accommodate accomplishes accordé accordées accountability
accused acht acl acpica acquires acquize activestate actuel adacore adaptable adaptée additionnelle adequate adhere
adjudge adjudicate adjusted adjusting administrator administrators admiralty admitted adobes adoption adresse adressée
advantages advertisement advertized advizing advocatenpraktijk aeronautics afdwingbaar afferos afférent afgezien
afghanistan aforesaid afspraken afwijkende afzonderlijke agencys ago ahead aid aient ailleurs ajout akkoord al alain
alameda aligned allegedly alleges allegroserve alleine allerdings allgemein allgemeinheit almanac alpha alsdan
altogether amateur amaya ambiguous amds amend amendements amiable amir aml amongyou amphitheatre ampitheatre amstex
ander anderweitig anerkennen anforderungen angenommen angeordnet angestrebten angus anhang animations animée annahme
annahmeerklärung annexe announced announcing annule anonymous anonymously ansehen anspruch anstelle anthologie antoine
antérieurement antérieures antérieurs anwendbaren anwendbares app apparaissent apparu appeals appelant appelé append
applicabilité apporte apportée apposées approfondies appropriation approuve approvals apsl arbeitsspeicher arbitrary
arborescence arc4 arch archived areas argentina arglistiger arguable arphicpl artifact artifacts artifex artikelen
artistiques artless asm aspell assemble assemblies assemblée assessment assignees assisting associate associating
associé assorti assujettie assurant astronomical astronomy aswell attachment attaque attorns attribs attribuer attributs
aufbaus auffassung aufforderung auffälliger aufnehmen aufzunehmen augmenter aura auront ausgabe ausgelegt ausgerichtet
ausschließlichen ausser austin auszustellen ausübt autant auteursrechtelijk auteursrechtvermelding authenticated
autoconfs automation automatischen automatrix autorisés autorités autrement außer avait avant aviation avril axel backup
bae bandwidth barkov barr barratt basé batang batch baulon bcrypt beachtung becker beeld beenden begrenzt begriffe
behoudt behren beide beihang beijing beinhalten bekend bekende beliebigen belief beliefs bellow benson benutzten
benötigten bepalingen beperken beperkte berechtigte bereithalten bereitstellers bereitstellt beresford bert beruht
berührt beschermde beschickt beschreibung beschränkten besluit besonderen besonderer bestaande bestandteile bestehende
besten bestimmungsgemäß bestimmungsgemäße betreft betrifft beurteilt bevat bewegend beziehung beëindigd bibtex bieden
biens big bilas billable billais binaires bioreason biotechnology birgmeier bitmaps blame blamed bldg blessing blijft
blocking bloemlezing blowfish blur blurred bn bobstayton bode bola bon bookstore bootloader borceux bram brande branding
breaching bremen brengen brevet brevets brian briefly bringt broadest browsing bruce buildable builds bukkit bulgarian
bulletin bundling buptnic burdensome bureau burlington bush buy buyer buyers buys byte bénéfices cabinet cade
calendaring californian came cancel cancellation canonical capability capectm capitale capitalizations capture card
carlisle carried carriers catastrophes catastrophic causera causing causé caution caveat ceases cecill1 cela central
certifies cesser cessibles chacune channels characteristic characterize charger chargée charitable chi china chiyoda
choisi choisis chose chris christian christos church cinématographiques circuits circulate circumventing cisg citations
cited citing civile cla clarifies classpath clea cleared clerk clientèle clinical club clue cml codecs cohérence cold
collecter collectief collectif collectivement colors combinaison combinant commandes commencement commences commensurate
commenting commerces commerciales committed committees communiqués commutative compact companys comparative comparing
compatibilite competence competition competitor competitors compilé complaining complaints completes complexe complye
comprized compte compter computation computations computerprogramm con concedes conceivable conceived concernés
concertation concrète concédants concédées conducting conduire confer confirmed confirment conflicting conflits confondu
conformer conformes conférer congress conseil conserve considérés consistently constant constants constituer
constitutive contacts contacté contemporains contemporaneous contemporaneously contenant contenir contient continuent
continuer continuera contractantes contractuelles contravene contrefaçon contrepartie contribue contribuent contrôler
converted conçue cooordinates cooperative copylefted copyrighting copyrightt corbato correcting correspondence
countersuit counties countless courier cours cownie cpol cpu craig cray creativecommons creators cron crowned créées csp
ct cuba culture currentness cvs cvw cweb cybersafe câble cède céder daarin daarmee daarvan dadapter dadressage
daffichage dagegen dahingehend dallas damaged dame damit dangerous dapplication dappropriation dargestellte darranger
dartistes darunter dassistance dassurer datavision dateien dateiformate datenbankwerke datenhaltende datennetzen
datensatz datenträger datenträgern dattribution datum dau daucun dautre davis davocats davoir db4 dc debug decisions
declarations declare declares decode decoders decompiled decrease dedicating deem deems defending deffet deficiencies
deficiency definitie definities definitive delays delineates deliverables demand demeure demonstrate demonstration
denial denk denker denotes denying dependency depicted deploying derden dergelijk derivates derivation derivitives
dernière derreur derreurs derrivations desalniettemin desbetreffende descr descrip descriptions desgevraagd designates
desires desiring dessaisissement destination destruction deswegen detect deter detrimental deusty deutsch deutscher
deutsches dev devant devoid devoirs devront dexploiter dexpression dfars252 diane diens diensten dieselbe dieselben
diffamation differentiate difficulties difficulty digger diligence diligente diligentées dimensions diminish
dinformation dinternet dinterprétation dinterpréter dintégrer directrices directs direkt dirigée dirk disabled
disadvantages disbursed discloses discouraged discover discs discussed diseases disparate disponibles disrepute disrupt
dissimilar dist distant distinctive distinctly distinguishes distr distribuant distributees distro dits diversen
diverses dmytri dobtenir documentclass doe doeleinden doen dokumentationsdateien domaines domestic domettre donate
donnant dordre dotum dotée doug downtime drehbuch drl dropped drug dtds dtoa dubois duct duggan duplicating durability
durchführbaren durchführung durgence dus dusage décide décline découvrir décret décrit décrites défaillance défini
définis définition dégage dégâts délictuel dénomination dénommé dépendant désignons désigné détecter détenus détermine
déterminer déterminée déterminés développeurs déventuels dêtre dû dœuvres e16 eads east eaux ecl ecosgplcopyrightend ed
edinburgh eer eerder eerdere effectue effectuée effectuées efficacy efficient eigendomstitel eindeutigen eindhoven
einfachen eingegangen einklang einschlägige ekendahl eld electing electric elektronischer elementen emailed embedding
empfohlen emphasized emploi employment empowered enabled encode encoded encounters encourages encourge encrypt
encumberances encumbrance encyclopaedia encyclopedie encyclopédies enden endet ending eng engagements engaging engagée
engels englischer enlarged enlightenment enquête enrichment ensor ensures entanglement entering entertain entfernt
entgegenstehende entirity entité entraîne entraîner entries entscheiden entsteht entwickeln envers erbringt erfordern
erfüllen erfüllung ergänzenden erkennen erlangen erop erreur erroneously ersatzregelung erschweren erschöpfungsgrundsatz
ersetzt erstellt ersten erteilten ertoe erweiterung erwerben erworbenen escherweg espace essence establishes etendue
eula everywhere evidenced evident evolution examination exceutable exclusieve exclut exercer exercice exercées exerpt
exhibition exigè exigées existants existe existed existiert exonération exp experiment expire explained explanations
explicite explicitely explictly exploited exposures exprimées expérimenté expérimentés extant exterieure extracts
extraire extérieure exécutables exécutées fabasoft fachkreisen fachkreize facilitated facilitating facilite faciliter
facto facts fad fahrlässiger fairness faite familiar faq far52 farther fastcgi faute favorable favorablement favorite
favorize favorizer fear feasible feb feedback fehler fehlerberichtigung feminine feraient ferguson fernando feront
festival feu figurant figure filepath filing finalizing financier financières finding finely fines fini fipl fits fixées
floor folgendem folgt fonctionnera fondamentale fondement fonogramproducent food forbes foreseeable foreseen forfeit
forgive forgiveness formality fortner fortran fortuit forwarded fosss foundry fourni fournis fourniture fourth fouten
frage francis franse franz französische freer freeze freiheit freiheiten frequent frequently fuel fulfillment fulfills
fundamentally funksendung funksendungen funktionalität funktionalitäten fuzzy février gaat gagner gaining ganymed
garanti garcia gaurantees gaustadalléen gcr gd2 gdft gdttf geacht gebrauchsmuster gebruiken gebruikmaking gebruikte
gebräuchlich gecko geeft gefährdet gegeben gehouden gehören gekregen geldende geldige geluidsopname gemäss gender
genders genehmigung genehmigungshinweis genera generality generalized generator generics generosity genoemd genoemde
genomen genre geometric geoorloofde geospatial gerechtigd geschaffen geschehen geschieden geschiktheid geschlossene
geschonden geschäftlicher geschützte gesondert gestaltet gestaltungen gestatten gestattete gesture getekend getroffenen
getting geven gevolg gewijzigd gewijzigde geändert gibt gifs giftware gl2ps gladman gleich gleicher glennrp glslang glwt
gmp goatley godspeed goedkeuring gold google gordon gorman got gottschling gouvernementales gover govermental governance
governments grained grammars granada grands gratitude greatly grenze grew grobe gross grounds groupe grubb grèves
guaranteed guard guerre guess guids gulim gzip générale généralement génériques gültigen haar haase habilités hack
haftbar haftungsbeschränkt hague halves hammer hans harald harbor hargreaves harmed harmonization harmsen harrison
hartwig hashes hats hatten haupt hauptsächlich havent hdparm headings headline healthcare hear hearing hearings
heartened heath heffingsregeling helpful helsinki hem henney henning henrik henry herborth hergebruiken herkömmlich
hermann hetzij hier hiermit highly hij hilfe hill hills hillview himself hinausgehen hinausgeht hinsichtlich hinzufügen
hipaa hm hobby hoedanigheid holdings hoogte hoort hopes host hosting houden houdende houdt huffman hunter hutchison hwan
hydrographic hypertexte hyphen hyvätti höhe ibe ibution ict idaho idealogical identifié identifiés idées ie iedereen
ihne ihrem iis illegality illimitée illustrates imagine imagined imaging immaterial impairment imperative implementors
implicitely implique impliquer implémentées importance inbreuk incluent income incorporer increases inculdes
indianapolis indications indiquées indiqués indispensable indruk induire industriel indépendamment indépendantes
indépendants ineffectiveness inevitable inferred inflation informationsgesellschaft informatiques informe informer
informieren inhaber inhaltlich inhalts init2 initialization initiating injunction innovant innovations inquiries
inserted insist insofar inspection instances instanciate instemming institutions instructing instrumentalities insurance
integer integrating intentions interactions interdependent interdiction interdite interessen interfaced intermediaries
internationalen internetseite interoperable interpréter interprétées intervienne intranet intrekking intro introduce
intègre intégrale intégré intégrées intéressée invent inventer inventor investigations investments invitation invités
invocation iran iraq isis islandia isolated issus italics jaakko jaeger jan janene japanese japon jasper jef jeong
jeopardize jerk jigsaw jim joachim job johan johnny jouira journalistic jovehacks juistheid jul julio jump jure
jurisdictie jusquà jython kai kamp kardinalpflicht karl karypis keeps keinen keith kenie kevlin keyscan kg kienitz kim
kindly kirschbaum kits kitware kleiner knoble knows knuth kokusai kombinierte kombinierten kommt kompiler
konfigurationsdateien kopieren kopierschutzvorrichtungen korea kostenlos kougyou kraft krzyzanowski ksu ku kuhn kunnen
kunstreproductie kunt kuratorium könnten körperlichen künstler künstlers kürzung l321 labeling labels laboratories
labsence laccessibilité lack ladapter laffichage lamiable lamiral lamplification lange langer lapplication larry lart
lasting latente latex2e latters laufbild lautet lautorité lavantage lavertissement lawyer lax lbnl leadership leased
leben leds lee leenrechten legalcode legalese legality leib lesbare lesquels lessergeneral letat letters letting lettre
leven lex lexactitude lexicons lexonération lexploitation lextraire lgplv3 libtelnet libtool libutil libwhirlpool libwww
libya libérées lic license1 licensev licentieverlening licentievoorwaarden lichtbilder licite lieferung lies lift lifts
likeness likenesses limiter limitées linapplicabilité lincluant linconnu lincorporation linden linexécution linker
lintermédiaire linternet lintervention lintégralité linus listings lite literaire literal littéraires live livingston
lizensgebers lizensiert lizenzentwurfes lizenzgebührenfrei lizenzgebührenfreies lizenziert lizenzierte lizenzrat
lizenztext loader loan locations1 loccasion logicielle login logotype lois looking lord lorigine lors lorsquil lorsquils
lossless lotw louis lpd lpl lrgrwrks ltconfig ltmain lucratives lune lusage lutilizer lutris lässt léconomie légales
législation lénergie lépuisement léquipement ma machinereadable mad magyar mainstream maintenir majesty makeindex
maketext malfunctioning malgré manager managing mandar mandat mandrichenko mangelhaften manipulate manipuler manque mans
manufacturers manufacturing manuscript marcin marginal markers marketability markets markus martin maschinenlesbare
masculine master matches mateo mauldin maurice mauvais maxidiagram maybe maß maßgabe maßgeblich mcphee measurable
meatball mededelingen medical medicine meer meerdere mehr meisten membership menschen mentionnée mentionnées merchant
merknaam merkrechtelijke merkrechten messages mesures metallic metis mettant metzger microdiagram mid middleware mielke
miller mingti2l minidiagram minima minimally ministre minpack mintz mips miros mis misappropriate misconducting mislead
misrepresent misrepresentative missing mistakes misusing misvorming mitarbeiter mitsubishi mitverbreiten mitverbreitet
mms modern modernization modifie modifiers modloader modloadermp mods modèle moeten mogelijke mois mojam mojang monesi
monies monitor mono moolenaar morales motherboard motivations move moves moyens mplus msc multi multimedia
multiplearrows multiplier munitions musicale musicaux mutuel muziekschikking muziekwerk myself médias médium mündlichen
naamsvermeldingsverplichting nachgelassenen nachkommen nadeel naffecte naist nait nas nat naturellement naturelles
naughton naura naurait nautical navolgende ncbi ncl necessitated nection neednt negotiable negotiating negotiation
nehmen neighbor nengagera nengageront nennen nentraînent netcdf netcenter netgen netrek neuter newington newlib nexiste
nexécute nichts nictas nietig nietige niets nigel nimmt nimporte nintervient noblige nobody noffre noffrir nonaffiliate
nonaffiliated noncircumvention nonclosed noncopyleft noncopyrightable nondebugging nondiscriminatory nondod
nonendorsment nonexistence nonfinancial nonintermediate nonlisp nonperformance nonrenewable nonterminable nontracing
noodzakelijk norm normative north notations notre nous nouvelle nouvre nov nt ntias nucler nul nutilisera nutzbaren
nvidias nwalsh nächsten oar oberl obige objective objectives observance observer obsolete obstacles obtainable obtenu
obtenues obviously obwohl occurred occurrences ofa officials officiel offline offrante oglv2 oglv3 ohearn ohio okay
olddiagram oldenburg oldmaxidiagram oldmicrodiagram oldminidiagram oldmultiplearrows omdat omroeporganisaties ondanks
onderdelen ongeacht ongewijzigde onno ontvangen onward ooo openbsd opencascade openpl openvpn operational opgenomen
opspoorbaarheid optimizations optimize opvragen opération oracles orale organe organisatie organizer oriented originales
originel os2 osdv osis ossp ought outcome outreaching outset outsourced overeengekomen overeenkomst overeenkomstig
oversights overtly owens p41 padl paisible palermo panagiotis paralysie paraview parity parliaments parmi parsedate
participated participating participation participent partielle partielles partition passwortgeschützte patchlev patented
patenting pathways patient paxson payne pbmplus pbs pddl pdp pehong penalized peoples perceptible perception perceptual
permanente permisson personenkreis persönlich persönlichkeitsrechten peser petrov phase philip pic pick pie pkgconf
planet platforms player plaza pleased plexus plotkin plpa pluriel pngnow pointers portal portcullis porte porter portés
pos poskanzer possessive possessors possibilité possèderont possédant postcard postgres postgres95 postgresql posts
postérieure posés poul pourraient pouvoir powell powerpc powers pratiques preambule preceded preeminence preexist
preexisting prefaced prefer prefix première prerequisite prescribes presentation presently prestations pretty preuve
pricing principe printf printing prints privilege problématiques procédure producent produira produits professionally
professionnel professionnelles professionnels programmbestandteilen programmers programmiersprache programmierung
programmkombination programmstart proliferation prologue proof proposals proposed proposent propositions proposé propre
propres propriete proprietor propriety prosecute protects protocole prototypes protégeable protégé prouver provisoire
präambel prèsent préalablement préexistantes préjudices prérogatives présence présentent présenté présentés préside
prévaudrait prêtent ps pseudoniem pseudonyme psfrag publics publieke pullparser purchased purchasing pure purely
purports pursuits périodiquement périodiques qsl qualified quand quantization quarter quauteur quavec queen quels
quexplicitement quimpose radiodiffusion raize ramsey rapport rapportant rare raster rd readmes ready realaudio realizes
realjukebox really realmedia realone realplayer realsystem realvideo rechtenbeheer rechtens rechthebbende rechtlich
rechtmäßig rechtsanwaltsgesellschaft rechtsbehelfe rechtseinräumung rechtsfragen rechtsinhaberschaft rechtsordnungen
recieved reciprocate recite recombine recombining reconnaissant reconstituted recours recreational redefined
redefinitions redelijk redelijkerwijs redesign redesigned redo reduced reduces reeds rees reexported referee refined
reflected reform reformation refuse regelt regelungen regexpr register registrar regroupés regular reimbursement relatie
relations relatively reliably relicense relicensed relied religious relinking relinquishing relève remaniée remediable
remember reminded removable remplace remplira renaming rencontrées rendant rendering rendre reno renounce rented renvoie
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
j#j4dj!P/'Q"%9^!i"&#T!(3.*~!7#Mx&,v"Z!!3,O1,&Y"f,Dn!7{5%(3JDT"n!"b%&x#)S!y#EY"4m#.*p#T&s%#w#j!#*j!}*q'Aj%"9R"#_)j")U!g&"
]%R'#=]@g&_#s#"#)h'7!9#[&"(3qQ"VQ!'l1qQ"VQ!k&&3'[![!Cm(kNuS!([!g9v(%&o~"A!qQ"VQ!l.VQ!P7/!eN&_v"[m"Z(eNf""([!W(%v("3&#R"%
VQ!Ji&XK"#}1%5%/%m3)VQ!(>"o~"'>"A)05DVu%7VQ!>+T!31U'^&R^"AVQ!D"!S="&I-H4}%7&~"%83Kk&*o!*c%%!Q'"!d*z3%@/U"k&&#uAS*S0{KS)#
9"*(r!(t8!3t(s*"%d!%<&Q!%D)>+W"2Y&%8%/_!+q!S!a"%j/Kk&#%d<^!i"r%T!#9!3f"k&[!'%eN7a"%|'k&[!1s")(k&[!+R!!]&T>!k&%VQ!&!Zn!#m
"W!jP##,i!Rs!78]&%m&#8k&%A!%q##v(|!%k%&Mx!v(|!'~"!'}"(>u!*[#+p!%W!5+c:-+@TL_*&s0%p!8k&&%a#De#Z!&y!~!7q%%8k&>Kk&f&*Tg%R"D
8R",w!U.)]-7gf!&iAn'&Q)Jt!2t"%!Um"ZX%}P!&_k#f+TV%&b!]<&K~Q!"8R".!~&x["/([!,b9_*&)}&7DX"n'&]<&+q!fA)!k&DX"]IBy"&e#.*P#z!3
#R"}%%4%u".!&["0[!+[a!Da"o'&}7)Kk&+v"a#%r%"!%s%6P,]*v&S!c&|%{!y1'%9{#p!g!d!"r%&T!!&Q#&,h1/m!5H)6K}7)m!;cX!%o&R!p!q!|!9P(
&i!R.Kk&^*#)g'7*=5+T4&Y&-eN:q3Kk&W'VQ!&:p!VQ!P"%bE"!X!FU!R%?t&6<PD%m%(!3'X&i')&V,#+w)'N'Eq!S!h!_#%k-)]#q'AKx'"*%z)!&>5R>
-%!b>"Kv-Kk&e"2R,*5-T8#rh%%h!?'.g!d!/y%"aY#Z*!W&o#X!'#=U#f4uB'-T8*|#0%4c!6)6!%H'f"uA[!'A'l*#3'&l*#3'&l*.uA&#U&y>S0{K&#S)
!32s*"Sb#)i/%v"~#+&v+!%s)%~z";)%I)R">*W!,!l!%|0"'%f-%|%{!v&.f'*3O-+~+&nk#%*z-#3'%~1/*^!"#|'"D#*m*"!3(<!&x"'E[')&E%{/&^!&
8|'%y,CD?&V#u+&F*d&S"mh%7!r!];D#W%"(c!p"8W%@!3q!R#g36'A(r2(&@l!%!r!&p/%t:&j[!)c++}%)#X"%!3s!W#%U"BH4i/U.&]618&H24y=1P+!L
3&+Qt!i&t!@6S!T0%p!!?5%e(#KY!%O&l,P"%c,'m)#!'%r.'3'f&Mx!%X,8q3!3W's3z'l!%*p(X"%8z'b,KT(BP.%KY!%R%(&a&S%#_('&U%%Km;"&35O-
)U"o&K9a,#_!"8Y!i!g>7!Q!d(&l(!%%'e"2a#*;%g0!%p.Au"c#;-eNv!R#_*/P#z!%a#%+&UD+@d.{*.z5*v/AP#Y#-+e3.|'&&}T#KfX"%q2IKW+w'"a%
j&%]J*8k#v/!3v!R#z6.}3~&k"&v!2R#dm%#s5/![Q%&wz#uW!#/*=y.'Z.+ys#i7@l*lc"T,X'*o{"%m(3,u!!z0},"!z!#Y#_^")8o{"+w)Y&.~)!']2'}
l"n']<&yV!%y4)c#l(%f1&o2Q&)i<'l*eNT,*P!%P(:U"P!Eq!*T0%a&[6e(t<uJ#Y!s<eN&DS&k1k:DT#&%~<#*{%'e4"*%Y=(x#.g"~!&w()^=+%*z!.T&
s%p#g%Q*%c=#X#^)%v*#T'"%d0%*y%~'%t)A^%>eN#*P!v!R#X'"!n&"8j!%!l2c"2a//}!#n,+w)Y2Dh!.%{'(i&"g!d!r%'%R(!%S/(Y&%y0&n:[?&k"8A
&h&*&D]#tw!w4^j"&yU#_#|t"YF"!r)T;#{)"%p!%"~z"}G%'8!S&#*X_"y.:4s"%v+#g*b&Q8)V(#)f"/|4%].4#|#A#n%F!3MU(c%n#Q"A!X"z!*'T*'!3
W!,2%x8!&v.*_'Ws"D;Z!%+6%.&&uW"S=&&n0%{_!&u<*l**)#%*l%h%X,/&R%!%r*/Q%Z!x%f"g/([!E4l&/&X/&p50n'"!|y!"l[!M{5%p<"kZ!"}!%</z
r%&hA*'<-+:q!~,%u:%f;3VQ!i%Qf!'Bx@/u%Tp!i@o?xh!op%.c'Tp!_C%20~0A!Lj4'm'&9)?&m&u+%zDU!b"@P%O-!Q!^&@v)h#Q!x/dV"i%%u%!u%[%[
V%-b!xh!s4:V[!fH!dt%"Vc!)i!Yq#[#|m")r((&=l,P"R%?3S'"?5%R&#f"&&^!9!5HfLr%(bS#}8e&)hx%e!S'"!5)m&e!H4a>/'4@*S"&U"[#!q'V#a!#
a!sf!We",on"f*r%Pt"up!#vZ"e&"!c'i%Z"W!f&Z#%]#0Tp!i@&o?o?l*!Z#T,*V&"!u%*U(%|#A((u')w'@f={*%!c+%=I&*=k..}&7]<X&/VO#tk#"rl!
Y?W)<"*=3&pM]<h.9Jc#h.o2f1&9"mP#3({!%[I#/Y"%^I'*T##T"n!(h@!(^I!%T-#@T-+dI&T&s%g%p#&R-!'D/vz!"ee"#nW#q0x(w-"n-g)#Z'(rI%#c
(v,*o--j")]%d,h!#y'JR'#i!&z-&s#"!9%zI#^%>(w-&x)kg"i)Z'%T4)5,|!P"1,M&o/5+:^!r%i"&k*!35x"/R(#1q*W'K5%h:)W"2[.*s3y"K&^!.5,u
!KT(},&+RI*d%h&%b!&Z(#b!}G%xD!(="vS!)3&yD{!'l1%&%Cm(!%,;W(%*L0"p,!L0r5f.!Gv!_4!r!Ne.r!!BN.%4!%T?!'J.a#"'Gv"~#%*s&z5^!"%K
%+R-p-%f=#P,eo!%}C,^!i"b;i(q"T!&#P(l"&;4&g!d!q#&6m!]#X,#Z-/!G-@kB)%7#1k8%.#%p!%vC%}#.s()G!&^<&Q!a""i%%a+)L0H{#DBy"+L"a*&
,#R(&&l+(#=u'O7!%Q3+L0)V#e!dMA'a#%Y+#"Y"-U+&L0MT#%|10"!Go!&z2G_@-!B)&%%h%#,X,%w"##-&,(S#/G6U0i-%Q?-Bf.u"1Q%d()!e.][#bF&D
.O6('FU!1,t&Mo!x"%]+!%dL(!o!"w(&n!'W!%m@#j9%g7)!k(},1%!X.&c&,,7+(o""o!t(U![2%RG&'S!'%%G4Z!x%u"6(o"x!"h!6S!o/&6S!h"T'j"%U
+(]%#i!E!G&m8"s&&k,#p#g%%m8("*u5_#1i*%Z!"#%m+!%P)!%vN.j!.j%"q60V8P'h+#m7#%n7/=b#j!#{.^%>8s&Eq!R#g<(T9"(%}!CE2~"%h!.w8#e-
V3q'A8f2R'%!c"X"}!a68x!g(n+W"2o,!c+#x!"&S"(U#(c+&x!:%L/+'%?5!j'?5R!!m2e!&d*1.i&Y!%I&DP"S"sAZ)%x(&i"%4)Gv"}/%a&s.m.%S+!%j
C!%D%{,7U"'a+'-GW1Gh/%iN'Q4(T0/fE)B8)U!Z"x>s)t9%|.TY!&vKx(/+.1w,1GyF%T!&u++/aC!x4"-Z"x>)(^-#-W(&Z)2p:f#.m!g&('Ez&_'&+:S!
b7Y%%SM!&e:1/('>+k!j<)*w0u0-*p@eZ!%P7*-,c!6*'y,('S!6P/n0*m!]#-@[2%9-3(',Bx@hH_]!Q"%p]!3%^!&T!('Mb"(':24s!M!T#%s+(b!Bf.Cm
((t"_0(i%;+Hz()'kJ.g!d!-+U%DBm!#V&y"A)c(61l-1*y""W)&*yQ!e&U.u@1U!i%N+HQ(%N".(N'%w3f*i%N%f((l7u#-+q!s!%i4!B~0!%w.!JQ1"}T!
0Q1"&,R1'n!"w(b%#&cG!S!z0")b!{0!2m0"d-a!l0!k#j0(a"%9+:9&h;)Dp?2i!~4#gI%y14#/}!&GPU!2%WY!7#4{*.8k-/+Dc1!%y@"Q9&t@!&i1"!Fz
@&[,a#"B&{@!)r@*di!'%W"!r!%{#&k>+l"%_6g!d!g!d!n%V%%/#%T!*PA'%!X!%q"%A&^"&%r%&)%a#"m!/d!!EpA"a#%cL"'n"g*!@[C#z))%n:%4j*%%
}]!/%{)o1d'i.qH#*=l%h%"G&~B(V'S!m!',Z!&WF(#}#%P(P_!"%e:,=i#!c!]#U')]!S!a"%;&!{)"G%a@#q1@%tm!#L0(n!.W3%r@GAW)6_(<A('%pI.-
Gi!q(q!a"%'(]!zIwY#q!P8%o!"~P!1c7+&!m!;Z!V'/G@'mG#@Wq!%iX!!&^m!%'7!%dH)P!"c#o1&m!;i%q7%s*&f#%y|!!'r@5#g!0+Hp!R&[M6!o/%U-
!T#zS!"u#%'k&%z)z4t!%^J.k,n#[!])G&+~#+Q"%U%)]1##%(kE,)]!V'&*Q5%W"U#u"(o'!*N5,Q%a//B}!!g,n'"=y7&/u-d5|1/T))nF!%T!&+_2Ks*%
N&&D"b!%Q~!!;hG41"!Q'+VHU!g&Jj8d%#n;.m!V)h&G%~{!*m!X"%3#h&*m"(-!%tO%t!x+[7&iO27=3#_.f(f7&b0}!*g&#ZU!l(%%jG84v7k")!y2"f({
a!!GhL#)W!G}U!b!gEc(&6%rc!=-f(x+b!Z1"}!z%!]'"!t*q:n1Fv8.!u-s("g),Q%p1*'hO%f;!q/&uO'm)b!f#E4%SF,Q)&z[!"!Bf+v<e'fw!)m%*u-d
5(]!E~)!f#%G)]8a0)*g&%b8(l&2oY!j!l(s<!TKz!E4s0%SU!b!S-&{6%eC(R&]8a0&S-c0&fR")g&J*iQ!"8g&+]!1g/('r0!o*[!d/!l!a+Q2>*p%%4-,
k/%4j,8p%E4w/k"%jA*o%%p!If/t+"+%W48+mE('j")eW!#qT!o&R!U!]&#h"m"T);6&w77&TV"!%wDL.h"x*+f&*m"-]7,Z-/#,6{-Q&7+.~&"(t+Q&R!!p
2T&#s%%Q(!j5#h4"8m"j"/%VE0#~("_5^6#v%"!R7S7#x6~(%8!L}>"_>?bO!k5u>(h&G#*|"u0&dp!'n0m!(f#p%%~C).U!g&u0m!V)/}(s>"]BBs]!"ZQ!
%&"_x":|>&W)NXZ!%0}>"R9'}>%~#+]*%{>'tL'.!{/%pF!-Q?2x"^*#1f""_%0%vLXD}-{X"i"#mK%7#mi!j>-f?##Z2-h?!%Xs!)"Kz--e"2t^!&~{")Jd
-T2;&cC)&QB!4R@!*h"!7~?!'}""d'&U@!%T@&q!|!&o2JX@!g!W@!;p?!&o?!'U?!&t?'~#*'%d-,q?!+j?!'z###o20m?!&>!=m?#<_(0m?.]2U>!j']2U
>R!!9_!#V,(X8"d!%ak""8&m4!%-!%QC2/l)=i#+j"c#d!@S##eB%c#k.#%h]";U!]'f'.9o+q01U!T#r..!~#"'x%+HfS!*]2U>/+)n9&1_!6]!R#gA"|R!
b!gA!&6"Z!%U;!?jA%l).*W!hA!)[A!&r@!&aZ##Q%ZR"%T<)-zS!XCK^.&y1-d>!%aA!){1!:cA1('Q!K;%si!!e5X3)]!JKa"+bA(&v?U#MfU"h#%z?",&
w@!%U<!&zL0,f'%^-Bv5&y)Jt-9#t-W9&c@"e.2c@+V%Kh+%^?!Q!)]!m#VA*B#m!}!)!g+f(h!~@!j#s@"b"'{+%,BuS!&v@!%u@!%w=!&v@!&k8&h;+%i"
%XJ"b@&r2,#%g!d!X#+:i"!e&&_K!&H1Ks!C!s!'&~"I%=Ld!"p,'_o"&+:2_2%^7'-Ks!',&|@##_x"%{K'29c#r))%~:!%7E+HhA!NQ+)!d*u/y!7!Nc!6
]AK'Z#a(#7N"KT(-,2bDo)%!N%yF!&V!(d%-KLd!@%P|""P&%p!5v!R#s5/R%?|Np@&+p&7b!']]!&wk!e0y:%Ze#&l1g4,P%&qD#g-l"%kO>j#t!e>I,2p.
a4!e#.p43@z6%|/nCK^1%c.&c*I/u^!!&O!%}/"yA(4'{!3%p!P5%uu#){!.Db!w'(X!%bE;p4"Sl#3&%*=a!r5c'{s!%U&Ig(=y:3,V!/!W&^#%Z"%i=+e%
%P&3Kz'gOZ&t)Sq!"{!3t)@YJ%^12yM(&v!"z6%l!!%g9#!^1&|S"={!3&c&.(V/>+_3-+Y,?5#e%U3I>+v3I-+e%c*%UV#T!9cd!"I)Z%{!z'&-+c8+e%W"
h#aJ%VJK;t)e3%p!p(-]Hl)%z^!+h#;#%ZI+%na!!;h#p(vL%U1}M.+(uu!*3#>+i"I.Z*'018a!j"T[!#.x&+Hd+!u#D!;%Y<!%W6'P5-y&gOY,%e"!%[D/
&+Ht6T*h#<U#y&c8a%;t)%U"&7r1n8B%fj#"}#%gK'W!x9+h"Q"%k+<&#i"!3m%.U"c'}.&{p"t)v3%p!U1-g4jO-[*,S!o!.%mQ#">%V'R"s!/^S!z4&bY!
Ft)v3b!u#%c8-r2y&q!,2!LU#-*T@]|!/c,f!2Va!F!Lc'sc"PG*{!a!,Xe"Rt!/3d't)_3%}S!![]"-jr""{!a!f!g1U-m!e#)[)i&!a!s3%[F(t)q!|!I^
.-*m!H4c!.|k"{!9#2c!u!D!hY!%pJ(.S*_!&b"_:*+"(&wM3a!#=0W!X(N_4/!BY"vDI:4S#'S@!&p+.!a!^&n.%*8a!#0&0%Y^#4a!R!x"!a!#*g!06B}!
-,%qp!0y,%1Cm*"Ix"g-#7Y!&#WBW'k,l+YA[0,}%Mx!)!j'b"U"|",jK1+e5=i#&h"%@2V!%z?4y&@f;b!q/!f+"|9!a!,2~4&!P4A%+(V!k">b!Y(U4'T"
(y+"^,R#|!/%@,j"-,cW!tf!Fr2!a!e"%xT#!'h.-!z'?51+Y,I)*{(%bp#-|:&{W!i(FU"^!U!g+BN&nD)c-m,D!y"-Y-%s?!%rD/|-"*o!&d+*=u#"!a!^
!%hD1{,7!a!+:c&x&.!X4f+"gF^!%{=*u!Ka1}#o!}.)l5%W+':i"K^!#%d@!%s%!%e%#c4gc!'T&"&%R1&8Y!#0&{E#]!y!%f"(m%o5D"h#Q!&rG#s!r"%k
G*y"x--+v0!r"&%{Q%#*c*%8%*0-%~A#i(-'}e#&X(#,|#%t%&#*f"q#%sv#+1V(u!S!c&%DP#Y#(mG,>!s!a!_9[p!tE][!Z&b4%eI6IZ&ow!|9.8u>9)!p
4P8y%%|T!#r%U!gJJ'o%"N's,:#z4vD-+a&o!&-w':k*!a!6h#Q!&}d"!d&Z)%^Q!&q%2Y)>!a!R(,u>t!e"2_9|T!8U!gJK'W*),2k#%|T!U!gJ%=&1+{'I
%hC2Qa"7w'X)P'q0&>)!C+{'*d&um"%y&,k+e*!x[!%}4X8%-d&%h(,o*?5+H2[.-tNA%c9!&t&!(n&.H}#U!g,x[!.Dw'um"7Ka!%d!*%}4f_!X8/nc!"!%
P!!%X9)C#=g!0h#Q)%ZH.s!01V(>QY!k%"-0@2&b&.&e%4s)h(y+&k)d!)]3X%%ZH%b!<W"%SI,c#k%Z&+T!T*1k)d!t!%*%!_&k%%TZ!%V(W!,'R.!&PZ#&
V(H4F'xM9r5v/.=j0n>%!k(V(&c4%U"&q)f"j;"[%UIIc4%j9,!o4"(]!%d%;#mZ!%TI-0n#f=/+oH!o4,%Y%%zS%"Q&%g!&g!#_%d!&u/*)a)WFmA"k,02&
.!%Q,##7']0.F[N"P:#_!{(e"2rE!=%]+!&dE!'W.!(Z&+I6]!)~%5#V#e!&q1#k%&'y+3W"t#"!r!v4I7!o*V+s.m.?5W!H(b2!%@*F{(fBs".3fR!#%?,n
#}#U0.u!u)d9p=%d+%nW%/.c&S!v%i#Kz+"wMkH?_!o*'ZW#&V+?5%6Y!&!Z"+{'%p]#%}#%T!%D/(q?,p.k".j-_!&k">+{'%[%!'Q#+78U!}#)XI7Y@y!&
sP#"0(nY#!(mY#&.U!V#0%l*#R!D&<<DU/IX(b1*[(r-t+r"b1!R3s"%Q&Q1&v2"!V#X#1p#Y)%@P!S#e32d"n6-,_9S#)x"?#m&e!7!w=e2oJ|I&U#F"!X<
[-FW!!V#SQ!P&-V1R(a^!!V#>_!"V##~%%^j#-/x.x(%^!AY/Y+X%x.g,%+!%W<(A!_&Y+hS"1%Y*+?5^%^>P#Y#@2rb!&9!%o3#~%5%ZE&^!i"|'#%U(!%]
d#!&Rd#&*Q5i!%)4*,u<&f!_'z&K;%8+X#Y#[%q!{'l"#;A%_v#4'f!2q!a%e#Q-U#w,18Y#P))j)}&+@%T0.~+('vH+q!2}8IX#z)z4&kf""i"&w!)#b!g!
d!h#w4@%ez#!&Qf%!%E%|1/S0%aY%!%]:!'i:!)we"!%Qg"#&D&ye"'.S*S)#S0%@!%b,&IU"[#+%y2!)K&!{"_'|3%}V%#LG&hJ'i"!a!l!%&YU!!%cI*_+
*w)p(F!u#Y%&__#"V'%P#){*.^P!}&/P#Y#%~82>1U?"w0{?#{x!"m!V)#.*=h2%_e%3m!PFQ!@UGF+j"/w0X-[!#i!-t^!!%ei%)'y&W"2}Z!+A'-->+a.T
!U#1%Q4ka!Kj&%x&!%Tu#'xR!j&X%1U?%oK!%f.#u!D%ZD*m!'q(2|.|%{!m'%t:?/Dc#[%Y,l"j(#]+X)+X%!k"y%+[1Q4a*I&('q(4%Wa!f=A%Z2#a!>%k
:2(]!,k/|0#j,6*g"p^!!es!"!]!%zI(~"&!]!1V(&+%)=o/&a2"~!&a2S"U|!+%t/*d'#=h%a"]##%mZ!R4"*8]#(]!v!!z0~!"VK!yI"!{!3_![-W!,f</
X!'Ra!j=P@q!|!l{!v(%!p-Zp!"3S#X)-[-)Ri!F~1]'"-[-I,|B%!u%oz!%lN>W:#t@,}a!%T!3X)*=[-&|"a._+-z-%~"0f'%p!sX"^.r2,by!%4U?"!US
!'w;#_!&%ko%!%hA3~4)U1y7x"/d'#/o3m9!LBY"[%_L%X;!%[f#Fb,U!R;Xu!_!x!x+c#y7U#-_!,P%k")#mCy72c4p1)8o&('zN!x!1>n#)!R<%^O*y:Z(
:i(j3&#Z%%ba%!&{ODA[#%[#8Z%W#f!4o))eO%!x;Ct!:Q0)j:%x4Z%T@#hNU"C,e*y4CR*%z<%d:CR*%wA#W!W(%tl#%*q+C%TN%a1"r!&]r%(x""-C#"%5
&v'/y:Z(%J%e"2VB'L(+:})*CbP!&7(+:m%})%k*%uc%&(a!6*%s<%{!3T_"&ui%&CR9#Ym"%i/"-%4%W&S,f&%ZI&PDg,%c#'_+&_3%q3z1%_D,W'={!z'r
5_!Q!@_([B%h''%ZI.Q".%hW%"o3%[">[B%^3t)Qq!p!v5.(c5qZ!f!4r{!/!r1kc!"zv!!{!e:"DT5"c5%_Q!."x}!!|;&jL"3W5S!o!T:%VH&c!{!"c&'o
M#!a!%Sr#/P%/X"}!u"Z&i!d()r(!BT.%hx##Y#a&%WA%,Mo!%r^%#x"a-%gv#!0sQ%!)bv##&[&&[)47+a'!a!R8W6+Y2!z+"Do%f8U6#^7%v|%#P&k#%u!
+#~,%)r(f!*BY"%oT#%z![%:%Y~%!%SD%1P%y!%Ta%(+.j!J*o#'gv#!%~|%!%z|%'^2%9!a!']"4j%"R"#R"P+|MkM#{.pG/+#P#Y##h+%tI#%l=%hr%"z'
%kv#&Y"#=z!+ra%!'^Y!"k"'(%#q+W&&0"ZQ!7mY!!'=<,{!x7'.3&=vu!"d!k1z6%t2~["7!W/)!o&"q0o73'_Z!&&={R!d!-dZ!+!d!/u^!c5o#X!e#@+d
Z!&DW#"a!%fZ!&IZ:{!3&fZ!!/iY!!'L!4iY!"T*JhY!%eD-9&d"!(hW!#b2B%[d%!4jW!/}9|O"|w#Dw'^1,-qc!|!)jg"%~/1a!>y&Y,xd#9{:P".=eD%q
3j=eD%U#+@gU%&}F/!q'~["X#&u%.3s"Fq0W_#(i*:u.%gZ!m1'Vw%2h;i&s!C&u[%!X!x(IFo7MbP!Ya!b!%]C#!X!)]'7z6k1%t2-)8S?!s!?5TCP"%!W/
IT8!up"%]'#%a&'d|#7s!C|9[*%!w'"-o7|1X!9"s!CF^"]:o7x9%n!"%)@&U!vY#'f4'X3"&%o1-k+z6%Xg"o)kc!(,_('2%yL)y:S,t!y:v!h,Z%',%W!h
;T]!%r@!0aY!)p)('n.%CR9%n1!&m4+Bm%R!Bk<n'-~"%&b*(81fa!do"!a!%YY!"s=%{Z%#('(VX!.j0&u#:4W-#zP!%i"0R!%oC'#XDD#f"%TF')wJ|=BQ
"%oc#,i&"U!nT"^!!q'0,f4&oO#iD0'pO&iD0V!0%hZ!"w*)~O#%s@%^!CW"n67I-MQ"q(p!+j(#ew!m#.V)6X"B}!u"pT"IFP'#S0y3^!PS!f&S*_!&ai%"
i&%{&@X!&)g(y7=e51l-%Z.0R!*{%"PS!-[P!=Y#%p!#Y,l"WFi_!7d&%vR!27S!R."^!,2n3U!u>d&r-VT!g+h"y"%u3,-If&vK&fLwGy^"-VT!'}Y!%Pe"
!d&(Tc!%!0u"&@+n!@O-j0:Z.!0&x@!)aU!7>!r-kq"w&"d&tE#}_!81Uo!f*a3)!w&r_!(ui"%uV%!2WK;~%5R!*w_!e!"0|(r-R!U!r--x",U!U;|(U'/R
U!~9R<#&z07m9Q+.g"V=l+t#-,kAs"mCeDlF)-l+![-n5"%[L#d"n6%]'!%kT!#-,%dX&)x_!e!"lv!w=V1t!%dq%,f""-w=V1&iw!k"%k7%u>#07%/,#%oD
|(r-.W!U!y8,&j&2)?5e!w=V1)(uER!w=[2V1|Ige![-'iL'U(X<[->*&lL40SQ!#oJs"%l8!0#U!~%5qDs"%b4I%iP!#.0%fO"e!'pN'Q=%dV!nB&&RO"b4
%ZL"&%Vz#F0JR3%Q&c#e5X#Ie"2d"!d![-n5#o#~!^W!#W5P"{!z'W!@s"w*)kHc#e5t!W!@%]#!%W&&Z*V+?f&%zO&[(7?r"%w'"&&u&,sLn5&PR!~6PP"-
!0,%[61x/81/{m"R"V,#Q&^{!])c#PP"&=%{="0%s"!'hP!'w'e%nr"_'A&4#V+?(W#!%a%(,-_&0wZ"v/%hv%!%zN(@Z!.!j'"%Z45a!&@y1O!d(Q!@v)('
d3QR"KtGQ"%b4%U-!%Pg!%|9V!0%yq!4('k">!P4e*b!u8t(V!0('~BK;"%WS"&=g,1O%cf#)+:p!b4&s@V!%{W%'W"2Z.MQ!%wO0K'i!Z:)p3+:Z.V!d!%c
,.&bH2^,T*p!Y![H.+#a&+7o>.|9c#d!%VY&#p&7'sn#()n3Dg#.W!%~OU!Q&Bc#c4i&#|9!V!d!.+HW"U#[HFKn)6Kj5&Q&F<-r@T*Ai&*l""Ko3g#f;a%P
37+n36*=o/,P%d.6%WU&#^&fC%e<1]!q&Ime"VKw'h";Apg"qQ!}!S!V!0%iu#Hf""U!|+d1ho"6*X"}!c_!j&6u*"!ZBBd5c^!FkNl6#o)n'Up!#^a!qQ!"
8Y0Z&+Z.V!0%Vq%*h"p2%]HqQ!"d1Y0%yB'8qQ!,Xk"/%_c#!%Qr#1q%%!V!0&+k:*[[!%o0|4#b"%y3+1R!"^P!h&!d!w'K%a@#h";(V!%n3g-l"%R&!>ll
!!%hl!!%Tj!!&PQ!%oh!<x2%xZ!"]!%z]""5&7"")vl!#Du#-rl!-*yM#S!yM.U"^!-+Z.%ef%-}#e(#o!}..x&n3s!?W#%_(!'x5(#!Y!%l8I%}o!%)!e!%
h|%!'ol!!+nl!%!0H(jl!(s!I&U<o.Q'*1%I,h,'yS!.Q!x26]!(c9XF!c9)]!%&a#'+H'!k(%W2!%?*%l)[%f>W'QB"^!%wY!.|1~"{,7*X"]!S%<%!V(%a
9!%bX!0z1j;"Z)y&@g}!('x9S!Q"%'%t9&*=y%t!%b05}N8Q">+q!pL{'I>!0v!u>d&m9U"Hr%%a7"X#%lN(v!u>m9-W"2&0-K0e32p!T*W"U#Q1"V!%Zp#&
k)&y+d!%R1'/a%p0{0"&u(!%.-^07I81%e!}'a!)#)Yg!B,f4U!s8>!Q1&b!q'B@2s"%o0!x(#h";"!jZ!w'o6r2!]&d!|.u=%n!()U!s8e"2Q(%R%!%c(!&
n1&s8n3w_!u+&t.!'f4!({g!!&V'(Z.!s.m.V+?(b|#()t#"h#p?Z.%s4.)#kB)X4p"JX4_!{(a>/%m5&Tu!Frz!X4(Xh!!2?!*fh!#&U0&Wp%2+}#~s"z1#
Wz!e(.-p"n@%d+l)[%Pp!%O"x"'lh!#.D%Rb&%!p"-'w2!+q!#.yM&ii!"R&&ji!'(n3"?#&ae!'V+?Aq0o7%tt!#Z.]&%e-%~%57%c!#n#}#%{D#V+?'_i!
%hp"&uT!(_i!!%=!)Yi!"zY"&{#!%zf!!%xf!!%gS"%c&&}#%|f!!%m9')!_&y%X)%Pg!+u!S!w)c&+e32x/u#'R"!'{f!%>!Y+%/!%Uh!#q0o7%K(:4F_(o
7d}!&pO/z!-ma!g,S*o>O+j[!^.u]"rM%%J&vDl#%vN%C'j;"r2o7l_"%K%+P)SO%fH%I,P"&Y&'Q=%Q4h#Q)&n'-U&|P!%|P!X8O+l7=Uq"l#&q;#V+?%SE
)@P+_,%!o#X!%d%&6Y@{Y"g]!%|o&*~%5r5?5,p1A%~<+1[-^#e324}%)n3%7v!0d&p",x"SP!p"W!R!*Pe!e-h%W!,_9s".e-xT"#m_"~&#n6z6#v:.X[!W
'Rk")o;j"p",SP!p"{j"S?E4zC)al""Uz!.g"p"{'/g"d&_9s"n.%cP"#{-9"-q^!"p"j;"!e:"!g"d&#"!y%)W!%+)VZ!k-#Tl"#,cc!%tT!"p"&a!7j;"j
"!p"v!i2b#Sn!#Vp"k-P&8k-c:!k"TNd?"%kA6p"v2Z".d&p"R!*rV!u}!nKPV"#=Z"k#%nB&eM%mq&!%m-&-d&p"A%~H"b!%q=%Z"Hjt"%xM%!wb!cV!%cM
!%s'2)S!o&lq"#xm"7d.T:b"v!R#|!>+Z.%tA!%]F1]!)#7#k1.9)d&p"&!n3lo!%tU#"bJ%Q#%a""QB%S_&"!%P&,bW!%!{")th!#.Tu!j'%x2&!bJ,uh"%
vB"]5%Y!!&_c&/!v2Z"t!(c9e"2~">l*+T,%}~&'mG!w6%nB%b""F%[!#.Z*%X3,R#VY!)^]!!c9%a&v2Z"%UC9c9%s+%a&e(V/o!#t<.0-v!R#s!#VY!/!{
"#.%N%)W!I'21x(%q0:4aj"Z&!b"R(x|!&cg"~Q"!%Sk&.q0#|e"!Q3&yh!.V,}r!!q0%o"&&v2Z"O%{9!&u",)m0-,^"{f!&7U!y8*XG7&Hx/S!p#{b"#~U
".gu"id!#S*S%<S%v/@<-Q>'[@'/i&v5At#%U~#(b!Q!S%v/-@%]x&,k(a!E4s]!1^>y&q5}%%mf%!&PM.y&@U06X"}!>S%v/~"k"%%^F%a!-f"%Xn&'pL6c
#v/t!%N#Z:l&%rC!%wk&%!S%v/%[?"^!%Y7!'oX">[.*S%v/A-^!#A*f""IS%v/:4n#%x/a%T(oc")U1S?Z&+%pH/+:Y+S%v/Fg#x2/+%V!0%RC,q!#e%d+g
+BQ"e+*=&lT%&.g#+b,%:&+:>_*%ga"&T."-g#(u#+7<xf!o!#ZGh!nj"A'T7!&vY&/|=yv!"Q+R&h"y"#u%]I)-g#%YN!%m:-YV!/d!y,I#Up!ch!"!b5%[
!%#|=-%[,+8g#4]6)R&p?1_(%in&LC#ZG!9.Y5~&"r)"d-#c'"!g##Uj"%a#;6V&}!.9"g(i.r){)#V/q1#|=z_""d-&c'%o"&/l)[%Wt!%D!%s-(I7QV!Yy
!"h!%P,-.*h!-h#QV!Yy!j(_+Fc#%F0D=oh!S%<@h(w)p({&!k="]!)[Y"!%U]"&"IX(N&W@!&a'9{,7j'-,w)m-+:[.-j'>'j#X(w)m-t!h;T]!#n3%lK#+
:&V&%g#l&/%PI%-'j#%mq&(w)m-e"2~)8%@&>+b,<%>!'_+/+HY+)!o.?r"P."!S%<%WZ!'c#r"#No:&b6+X"<S%<eA#oh!:4%hd&2e!"pLn#'#d(1v5!y!Q
)~"x"y%f#%Wu"'s@#i"V!0-y}!!%2"I-v}!3J*m!e#Z!6!P#u/"]!X#>+z@Dc/%|K/X%K'Ag"BY",^F{h!P&&PI%{i"+d3&PGpa!K'&dA>%.%UE%eE%P^#.c
//g(R&R!c%%p+m)!mb!]Y!*O!'A"Vd!*?,(,!d*[#+q!{'N"&v!..*0A-BY"&+h5!c/&Y!)Kk?"!Nf#"&y")]!e"2z&!e#".vQ",>K;q!R#Q-&2dA^F%yN3k
G%Y,Z%e#.!_&g#6]!s*2k#.^,l"*VR"()X-%Y,#b4%]@%a!lg"PS!%UE#ip"d.%b~!!'m;.%Y,^!oT!e"2x/s*X#z)=i#%mf#!%ck%!%t&)*V!0h#w4t/B-q
R""vq"%bN!+jR"'QX!W)"d=u#%[R"!%wN!*TR"+d-%b4i"&s@-0l!%Qi%!,qQ"77('U!m"bJ,bJgFQ&"U!t,#PDDs?"t##bt"%,%ko"zP!>&}"#i3A%@)U"z
!%-bJ[%|3%rC(0m%|3k6e#%%ZW!2f2ed!)}7SG#[1d+6!z*u/b1a"%QB&_D!%A#A!%:'>!ed!v!I&sx"%7R&]V!+cT"!'bT"##PR"%wL#.Z*&7+'x&|%#=c&
.Y%"'UX!!&[P##[Ef)'lm%#)j<%]g&/m!d%,Q//i&U&|8x..s(#ju!)Qn"%d'P!,%l}!#PX!9%_N!'ph"!%P]"5a!,n%!0c4c!,f4!S&P!CS&[2m!]#@D)it
&1P!j"m3b3#X0b3-q(4Q//g(p'P%%jG/"i&U&#|8b!P!Ct!W"2d"]#&:"k"%v("w)%^T!#P!C(gi%"f&%ll'+a#m!m;)p'~17!Q)%zJ'U"P!~#+v&%fu#&m!
'6!&Q"!)fr#%o2&i!&](%!Y("%q!')!r!d9S=%j~%.*T#[!#|U!X#cj"2%b8m!8%il#+Q"%_Cm!#si"2%gX"%Vr%*%a#8m!'%z!R!%lq'"U!%G!&E%h&!z!%
l@*V!0g|!Z~!Fm!'&(}'),2P".l)%^!%Z|!!%rq%!&rM1X)^"P"q0o7#=V~!]:R!X%+Hx"Q(%H8%4U#P"#mK%uf!U^!"!|O"!m!'.(g"0#mK+z##%n>%6/%d
=u#g|!Z~!R!+q!pFv--t!.%F#Kn3%lY!')c@#Ku#%nD!&,#q(t/%}='QY!d')-c@%bi&*h2%{O@U0>l/%&t{'-p7bJ#v1+Z.#s@/qq"nZ!%QE#&a#%P%'g("
!Y#{M%d!+Ph"T*%9s@i"#Z.U(%VO%V!0X%%r")+a#,_'Xm!%D%Ux"!%M!&Pb"!%t&#hz!>&~f!"{&%Uu%%b!Uz!a6%P,(#,gIF!Wp"%U.!%kp%&;-@k1&w+!
%_6!%m/*>+@z!%U!v17%UM2,)!c("S)36W!+p!S2%!P#z!%S_'(c""KXb!"n3%og!#6W!%3!%sP'!%}"%[%q(Y,%e%&A+hz!m!&kn'!%iP'%V!0]5%kN+l"|
!Ac#l"#V;.&%7(U(b&#jZ!-R,%H2P&+Ug!W'-v1#-m!'k+Z!c%%^GgK(eY&)X/1x+#ZG*T"%Ys'*c]"%V)-:i!4P"%oa'+X"m!}!S!na!"c,^1>Cbd"!%o3!
7dd"#Z.I'cd"5+Y&%<-dp"+%|,|%.w)n3Ac#%j.+Z.%Zu"!(ad"#c#<+bd"*n3!a!U]!q0i_!97']v'!)oC!%TZ##!a!%Wd#%HfL}#&gx"#ISi!%zy",>KCm
a!8i_!U!x[!%Y,&~3&KC/g2'~T!!(kV!2X)g(|(#rAR!"RP%S*"3(V+?Ed"&Wp!&*0V!/'fz!!%|!&-,q*l/%Zs'"u/)uE)+q!Q"%U2#cI%v8"7%eX'!*G)W
'p7^00&%Z.%xy!!'yI#f!s+&i]!"f"%]w'%V!0t!%gs!)W!I,^0f!P)l&+x!"j3%p_""'%wf""P*+dc"!'sW"!Hec"%-U1wT!&ja"!&S!"#%gc"!%nc"!/jc
""wT!*kc"!&U"!+mc"!(V"!*qc"!)=)d:-Sa!e%lNW!r,*v"4e%4s"-z}!X!P."s*"CdAPX!+%})-C%ja"(q+'W#:d++%_v''v/X#S!S%j&%g+'*u%#BY"%n
V')Knb!%_:q+C{f"%YX'!{!gb"!%rY'!8jb"&XF&#Wt!r!ib""oB%fO#>!%h%"&%l"?Oy!a.4e*pMh"[)r8%a%<}W"y2E~"pM}!-p4bIze!U!oe!}+"Dzk!h
!&pd(*a!P&o!#kZ""h!a^!&WE/)[]!.x&(a!,{!3+e%k*I%hh#"I&X:!([+"1(l)"x"&~-#'#%h_#!%i*1Z)%~"h#<%KZ%z'>+Y9Z%a!&%wl#)%4"!hP!c)9
&_]"(b>y%%rO(,%lY&+{!3W!g4e%k*&c*6%N'W"U#^D!r!%dU"4a!I,td!%^DT*%!_S!"U"?k!%p4TAx,%{n'Do!&U"k!a'q!u!u)!Bn9&Qa!%l#!j)N,a5t
#n9%d+!z'Z#&nQ!e_!"r2Ie"Mf#!%M5S#)!cH-If!4^@t!M*o!M^%!T"o!"(eS'"|*(|/).v%X9+a'q!{'%qJ!'1:{,7(a!>2|*m%b,Z"FZ)%r/+/W*&{P!S
F>K3e%%l_#!&q4%+a'm%%ir#+IQ,y%.w'%U3b!?%x63Ka!,S:]'b!r-[1r%?U2-qn"w'%U!QH%Vu'9[*@j=p?+[1}#?&_(s~!f!4js!._(z'|*]!.!U(Q)%a
!2U3KQ_!>+01P]!#c]!>*%ia!Bo"%i/)>o%.v%Z"F(%dZ")~"&_:!W&cx"|*(Rl""k"()&#q+jx"S"&xx'("(j#jx"m/X5*yx';8S'f!z(!y!BN(r.&!r!o"
1!d*#SL~I"(k!(S"U!Ru'!Nzt'"S"+zt'#ZZ"rc%%~X(0,!h%"vW!Wv!v9Z(ZZ"W!k1~#!d&%fI#i"9%hd'53O(N,2{;#t7D=;@T2/ZZ"ZZ"q&S!&S3!%[#!
'ns(!*}"!&a1!%PE(#_#A!j{![&%go('(3wl#wg%~n!'S~'.*e!"(g#&*p"q#J3)%j[#"u+%s{!#~'S"&k&%(g#,&h~'"r!%jX"!&p}'!%mp("H'w&#&D&VI
!%sr%%!5S'%l}'!&:"{#,:")%b!!&Ws''l*!r)T,{)'z#(#*BT.#S&-Y}'"g#'PU('Nm1t'~4;%Y".O7~4;9nN#~Q!/!t',%kc(&j)c""p(%cj(/^P%T3&Zy
#T3e'fw!#*Xq!#X"]<%y)"g#%A(t(}0"!s3;'t&"&%x!%&S&*%rj("j'%SO2Ei*)!f_!zc""D;%k*x(#9(g#&z!"/,I.1,)b!i-r.&M*U)yA#&c9"#'pZ(*e
(P-VA{!#iS!|4#%WS"1{!Ax0#uP"Dj&@v"T-j"T#T"#i,(_](!%P:"o''b]()j2ub!~Y#X."V/#*h](!(_+"b64a+"ZJ*b+!%SZ(!,}](#(g#+S+'!k(&s8h
!-Z%9E2vJ~w!Vc!^3l)lG#pO#U&(g#TD(hg""},&}/%u,,C"A%}](*lV!j&]##^j")o^""%L&!x1@[2&tC6&>*"h#<@X/1j,u.)[2~!#{:u<#}x#%,P)&.*h
2X%+z&!%hh%*]Y!!x1E~)*qI#&}t&&#*[!#%:!&_#(N,v"O&/)s"*8N,TZ"-(g#:%cv&"p(%iw&#&]<%_w&*^+#=y7W!d"t!@%}?2f1Q&n'81!f1uW!]<&S1
iA]71U'}t"%jn')x,~@]76!qb%w&%V!124s"h,bW!fm"W{!&#S8W{!)*p'a/%bb"#n'J%S!-h.k1Y/k.y7&wX#"y7l!%%W!!,|"%*'#+{")('u+!k([!h.&w
v&2&hi!Dci%&c%iz!&u{%])!Y#7q%s<(%nk(+^-*~(;o'#}7)#%a{&#g#S!&^I*e%4s!#l3&S!x''-.R{!P&WP!U#)r(}8/DQ?Y#U"&g,&,pLf/>'p,-,XV!
%4#TCj,#~{!8j'%fx&*%!t.c"o%)X-.%Ti#%P))[)%i|()b!<1s!/8yk%&y]'!-mc(%x,"ZP"%mc(#Q3F%mc(("*x,#f(#'Q}&!'~|&#Dx8%pC!&Q!!%y/Cf
("!}6&x,y2)[o#ZP"&Dc]"@v"l3d/e-f(&f7"h#y2b'j+'pD(b'3,Y.%Tz'+b'P'Z(b')s2"K[!'hs()K9v2b"#m'"%?!%yS)#h#<'rS)-7h#<S/W"29nBi"
#k*%:!(N#sQ"/&P!!&nk#3b'~#+e-v&'6nAo1)(Lb'3!b'3%R~(!&Y](#b'3%}:"Y!%Rf(!%r5%O->%Xm#!%_!'b![9&MY!%Rx'#(N%Y;(e&&z2)D8%Qe(#b
'3%|c("{)%xt!#T;"%V#!,u4!%;!(wj("b''RW()(NS!=;#e#%~;'@Z!/b'V'(y1&m!;-:%Ze!)Kg!d!#/=d!%UU"'b'3:4q*%(!%Q="b''zW(&b'q&S!n!)
{W(!%zK"w(({K"h.%J'#b!9&|4'nQ)#Kb&,z^)"s%&xJ!6b=!*|<%a,b"&&|o(#b'3%s='j"6T'"]%%m=!%s=&i!^%>b'*}J-x)|l#xS%t4'sM[+sM|r%(3%
_Z'!3s("sM9s("sM3s("sM(s("wd%&s(&sM3!sM*s("sM3s(#sM3%m(!%bd(#"sM0r("sM)r('T,T;"sM[+-q("sM)q("sM4q("sM:q("sM&q('S!_.,c!x%
%-%,P+O(qa(%n!#Q!&_h#!(y(!&/#o'w('u:!'u(!%{d&!%v("=/v("Q*)XE#e8_)1ZE"#1y("sM4y("sM+y(*Uk#"cGlHby"&VX"j4'Ti()a"%T!^!i"U%T
5){s(!%sj)#l!%&id'"[&&pZ))Ss!eJXCs*%4q.'^0"Q!&rC!(oC'(w&"Q!&&]T!!&mC!(jC!+5#)!+th(!9pr'%#*S&'rr'"&&Zi("T,%br("S&%aG!3is(
'"#P!1g+(Y6!(T6"b+%X3!&c5#y2u@%p"!%mI!7RL!(YP)!h!SL!,~r()kK3;Nt)[a!S!%h|"+!kKI,WE)!X!e1%Pd')U::W"k6y&_37%[X%N7kK#!5m5/kK
J!X[!"kK#b!P4W'p{"3t)RR!w'%Y937kKX#t)W"ZI-S(,e*%^3.zQ!kK/S(t)R+%m629kK#q3*?5W't#"Kz'b#p"}3l.%UR%'+T4(sIRq!%|'D}3UU!aP!>+
k<kK&q!p/T}!aK7!P4S/pR!-+p/IU&kK)a)t)ZI-!w{!P)m,)c5%nn%:w,1h#V:@cn"t)Um!%s+ek"([-&Um!%p!=^W!P"1y&@SS"&q#%7']l"m#t#%)y7l#
%X(!%kp""0%}D'U0!u%~#B%zf&0o#X!%}<)!0Mm-&Q"%|'gx#&gz'%*p@s5%aj)/lAcLRR"'(k!&!cLRR"r"Ia^!%r<%U9&S#%{y)%&Mc&&ST)#O-%Qw(4@o
9-!RR"r"@2S#M(k!-DY!%(k!&|X)!%48fL^Y!)!s!k!&-(u/,2s!lAk3v!S!r+#T0%e(&}r(%RR"r"WZ!%[P%%m(!c!&zu(!&Wm)!%1"')VY)&c!0t(u#'mu
'*b!<j"#28{"[p!'k}'+c!0&{"@U'^&pDf3%|E,WZ!&!uIC#k,C"U!%j!,a'24Zl%V%%TP!K;&&m[%'+H{3!U(%8!%hS&"7%S"81U1<@U'u!!df%/!n"P!|*
]!^&u&j7&*ga#rGZ7%qF"TP!%H#WAX"%tu':.Z*MZG!x1.oLz-"}!&f(|*f""u&.!oLt+"P#z!&-*&.oLm!W)<>*%]!"&%<%p)k&R!&V{#!%o!&!n"0S#%d"
!&z!"&&5;U"r'P!!r'0^d!A&S#/8r'P!Y/S:c6R!!S:c6^,!o?U.%or)(u&W!o?:4v0&M'/SJF!i-%?%!Z%o?%Rm%*sY!p+w+R!*s&-W1%t&!%gn)1q#%u!u
)t#P#z!W*_!z,R!*z,W5Z4%Zp),Z/W/.!W*R."R"V#R!%D!%X[!0=i#?5b0f(R!!x,zh!#=h"f('~!'y+Y1R!k)Y1'wP*!%]^&(g!0"#U9A)r!/)a)Y1e"2k
G1U!y+Y1t!i=u+%Su#*c!0>!Y1,vA)&X)%}%/m/&*+=i#/rC[f!#q^!m/#%xP*##p*'Xd),{&k!P;#_r%VZ!y,r"i&|B%J+n"P!R!!s&#m"U.1%~'')!Nk#/
%^'"n"%|n%%n"?5%zR#)*&S".!P'a!'~%#18&5%&S",*U'(}'0R!0-q=&v%'W%q#752&}t""c!&]!(0&#*r'0%Vo)+JW%q#'Nv!!k=QC&c'-b"#Y!R!*c*%&
#a)%%r,"s&&}y',=h"m"J[+tD#=R<{"%f'&[%|3#TO%;!&W)#y%"'j*'*r'P!#w+&q}(!%|t(%P'a!J(tq%%&e2"%Y#!(xq%"&*wq%&U!V#r'P!&|(&q&#a;
%%pz#!%u"(&-W1-r'0(U)"r'&r#(v!~r"#]s!An(%v"#}1%%f+%*=r'%XV(#*g'%u+&0&*8%0%l#8n(%>)qh!Ar'P!r'0f!&)">%z+&k+i*"]V!&z+R!#l)P
?F8r'S&n)81PV!#=m"-,_^"/#6!j5"!r'P!.ZEvk!r'0Q%yE&E2rr#{&b!k=*y+Y1Q>k!R!k!S#&o/)^,k!Z#ga#rGP#z!*o&*'B'An"&r'S&%h?!&i1!%U0
&v"~#U"{"'qC!%d5"{#%wk(&"^"r%^"%x])"|'&U("{#).!%d{('>*TJ/{"%~w#-&V#e!x"7=Y!FU!w*t&&}['"}'%yl"!'W3!%p/!;n!%r'0"%U0!Gr!"m!
(i#!&sZ!*d"#a#*m!'}*A%t3!%k)(*w+P&u!![#%^2%,d*S#%cU'!%w4'1!o&:4%?%v!oLl/%hQ#*u&!m!<)S=&A%,(>(,2WP!X%'i(!%v(!%zf)&6!'M%o!
'!d'p1'X#%h5(:U7T!#p!P"'c!"r,%|c)"n"%f2%c!0S#&S6#W!f&'0#m*q#%p-#b"|!&4'P"6'W!f&&^!&}%'/ko%1^""Z&%B%W1#q&(n!%8r,l"&Pv"#*{
"%u-!%lU#!)|!"=%{R*!%S.!&c!'X%DW)"8&F!%P]"!*t#,&-{"E24Y7%Yw!V%&f#+.*8l"X#Du#-Y,3d!!%Xh)!%~"!&F!%hY*"m!&uu#%8l"{'%z!'p1'&
z:&%cP*)l"JY!|!/8{"%8#E4'O!&^&)l#{"k-)g'#q=%PV*!&h7%m*q#c!'<"^,%u&!&fV*!06'}%'!g'&%]8#EA%m{"+8{"k-q&P"#W1!g''x(!%}a("k"&
VS"#'^,&u&"W!-Y%+}0&o"{"jO&}/-zD%U;!%Q;1~#!e#%b!v(X&i'V'S!c7o!yA#Qf!%tL"*'v*#w+-%U@(e"2t/!m!#%xN";%jN"m"&:-&U"w+f,*h!%{"
.]#v7%XR*'m"n%FV)"%@&#i!)W2%f53d!1r.%T)!;&e#Z!x%U"{"v"oAz0r+%mS*!&a!%Q=>*({>&z2>P#z!%Qu(&k#%o,{"%Wc).c!0I,u#r+%Z5-'g8S)%
/"hp!9]v(!(W#!'cv(/_!j&_!W5r'P!Ep!-r'S&r'0&u_%#U,U!%s=6.Z3"u!u){Bx5!Wl#{BSd!Z3EjR"{&R&[#m)!]1%W4-0&S!q+i#sY!p+m)d*_!"'R!
%Di9H&k"!&sd*!&Z'%&Hd"&Rl&!%Vk*(u&&!Z7Q>k!'eg)!%X.))g"('H4fL'R5,)k!f4'rG)a)!'N&TA!%j=1u!!RX!"D?5r"&Tj!%d&)*V#%Qh'.'N,s)v
7%!wO"*z!U&%{F#V#m4&mF%w+:})'}%!'r?(V#e!U!V#_!%%kj*!'Vm&!%VG&O!V#_!&a1%&a>/&y"#&O%YB!%mb&%Q!,_7%;!'xi#!%s;!%mH!%n?#V#_!&
[[%!%|b&'F!_&y*1%A##U&&b&"#(K!)Qc&%zHdFx5'Rc&!(hx(!'Xc&!%Ww%!,Xc&!-r!'%4P"&S#'g!#&8%c"#P)P"&bb%!&f##U,!&{!#*Za!%</!g"w+:
s)e3%pu%%1n-.Z,'S"!%g;%!y!^Y!%Uk&!%l4!%n/"S#&j%!%t%#j"8%d%"^*%Pm*2}'0#y+U/#)g(=g'?5m4Z&w+q&)PG"P"%by)!&U"%IH4'n7"&&W)!&n
v*!&Q)(?5jp%U#-!&w2#,|:'T()-s&.ZE_["(]!%zw*!'uM")%PW!#e!w+,Vu&&W!c&E4,v%#k#y"%g<!%nJ"H%kr#%NX&s#&^J!%yg%#U"k!'[&"U"&TK#-
g"%d@!%|y!#2m3%:%8k!>%lV'1c)%{98N)g"?5k!q,%b!q2X%%^@#Hd"%3'k081o.P;%Rv#Ck!,Vq!l#d&q(4l<%v=.8NS!_!Q).^n!s"Y!e+k%&{":^n!{&
b!T([+#t,9%gO"J&qF,r'd!&p!Y!.r;9{&u#&9(t8r;9Y!!{"%S7%T0%T!%Zh&!&Vm&#*8%6"|!%U@%!wK"%-*u"l#k#^&)(]!D%K!%~'"s&%eR!"P#%eu(&
S#l/%&&{+!(]w&&{"uy!%T!'Y!!&]-"X%%t!#4j*%X@!'4!'V)!&2!&s%!%7!&a7%8]E{:'tL--Hm?4S#&|!P"%P#Y#(W1'k%%Pn!y+U/%m;!%jy)%y+U/"'
k6-w+#*{"&8y+U/:4c!&a@!%y<4k)']/}'d!*w+#{":U%#j/%}'0/i8%iu*"c!%v{(!&wK!'^E)&:T!!}'01%N(b&X#)*8o&%N!'jA!&eX'!'xZ##@_7&}/!
%_>(}'0e,"S#Y!%rD!%]'#P!l#%&%m%[]#1%R*"Q(%n)'k'#i>%/%|#(%R,k!t=!n(&r4"Q)%SS+&!Q>k!-%^I)|!)!]1#k&%%UK+>S!Q>k!Xg!#S!Q)@'U+
!%A4X%[*@S!Q).r'S&%j#n(-y&p!q')r'd!&TC!%mP++pX%Q)#b,%#c*iDQ)%XO)!iDe,Q).t=n(&@&/yc"f""&[6#Q>k!'fC"7&vC-c!0U#-f"X%X(Z%Q)!
Z%&J'8n(*{"{M%f!!%b?"U!&dD"r'&|@!%uk%)U"o&U!iDc!^!^,&q!#:})%PA#U"8%1"%%fl%!%3"#&^!"l#%S*!%1!%,(-{"f!Z&m?S)%Pl%"*&F+d"Q>k
!^,]!s0f"-X(%iB!&W"!%v2"o4(z%-,%a&z,>*/W!r'S&H'[%!&eR!!&a%'f""*Q>k!%bD's"%y_"#W=%WS)!&}u*"u*&TU*!&Ve%%y_"#xw#%p>#j&"%f*:
Eu!S![#^<1!t&.Qx!!'w){"e%4k#%Vl!&c*b!S"u}!%_#!'Q((t!a.4]g%7j!'r!),k"aBFU"{""%~H!%ZU*&f"[i!s#!&S'!&TR!!&~%'U!Z*"X&"&3)&v(
|!/r'P!,(z2!%yO-f",Xi!k"&,2aBFu#P&%nN#iDS=%k~&'c#@!Q)-%tL"f&(j)#7!'}J!&U_!&9"w+Z#%{]*"w+&a]"!%uB"w+&^p*!&iF!&ZS"%c!0M%Rp
*#t"k]#%QA"1%gl*!'}Y!"cH*hl*&[#yo"&[M%el*!%cN!&~L"d"(i+*c9-U"[#U!V#a!q'%WO!'n)!(vk*&#b4f*r%%fM*S&i%Z"H[}!!i%Z"%%!)u?"U"%
x5!&h:!%eN#VB)&m-)!y!i%c9k"W(%.g!#t!2%h!!&iS'(a&.s)dV"i%|1&N!&tc%"r%%d-!%l=(r!i%Z"BNJ%]%!%:.dK#t#xC2}k"];t#i)|2#lg!%}c*!
%i6'o?t8!i%Vh!)X/#i%Z"(e'!+Y/!%h!%*i%Z"&[!'U"{"~B-D%|X"(&#i.r)p*{&'E!'uC&@!V-h%&B'&:k"4s"'lj))n"P!#6o/i!P%%gx*#1Q%%S;!%k
@-ZEvk!*e,#i%z%p*{&Q>k!&H(%VB!p0"!%4"Q)'hL%*p%)%b21i!_j%%i"qc#^p"#xl#*a"T0#c7p*V'%yH7u<%-c"&E4"S!p3#[)b#9&P-b#Z'{"b#{"%~
D%}#&%%v=+o!e(P-#h!j&t8Z'%%k6(=u##i9X#8%?/W"U#k"F-b#u#T(n)&2Fn)%pL!%~6,&b#{"Hp!I^.i#*8'T!*T0,@_,/b#{"^*%h.,:b#{"9*Z'%z^!
*z!&XI!'s;&Z&U#k#6%y7"='mD#ZEvk!&S}#"ky#*2!&ah*+T0"!b#{"1w+Z&S)'q8!(V!!%kf+%_!|%{!%z-"a"%a#""+tE!%="_!'t8+P-b#i9"3:~+U1}
M%R4*W+w'c(pv!&!k<u4'eW(%oX!!b#%{g*(c!0!w+[%f&(t!7b#p"x.a'W"U#)p'W!e"2U%gY!h!.=i9|1>w+f&);*#s,*Z'8w+b#w+%Yf*&c=&y0q)%x%#
r'P!&X65mBz!h&*{.j!&S-t8{._#A]#{c!&=h"w4v7%qW+&h&!mBz!%c2,^)/!eJ#QK"8b#w+%|p+#b!_!&^d+!)r!!&^_+%Z'!j&%p@!&Td'/*]##{.l(%*
pF#YZ!l%h%V)%[R%"kG%{!&Hj?eE!%Z!(r("8d%&o,%,(%Q&&k{"l=7&5)!dD&*~'wB^v!%X"#:ad!%}='d%u!b!T(Yg!%p^+%'Z%W#&b;!*n{&!'k{&&U"C
f!4&S{&'[)"Z%W#r6)tN*v!R#v'/n"P!6g"%nh'"'&^+%s+%9'R^#&-CX#>%WC!&^E!'Yz!"r'&C!%}g#&n"P!X%A%Sr+(i&(z-!{"H'jW&%-r'C%f;&Dw)a
,aW"%uV++X!r%"X![&"_!&fC%Qj%!&Rv+&c!0S!t#%}|)!%nc!!&qR##!<%Yc+#c!0%fq*#o#o"%}r*!%nj+!%}k&!'Qz!!*|r*"*%lY!%Qf!#r.*oy&!+_a
"!.Uc*!&oy&!%W!%7{"a'%eN)R8W6)*q%{"2&i1!%So!"oA%|K"*'|y&#(P/*os*!%iu+!%X""_*&ps*!&l-*(o"r+"u#U"{",%ib+(o;!tO"U&&&bY!)&oA
D[>[(7b!%{T%!&G!'jr+/[>&S-"a!R1}&7X"n'x)%#%^z&,z'#Y?&Ze!#v,"]d!f#%oG%s+PIQ-&QH%T#<V'&V2&z&('_'%cC!(q/1;Z!x%%g"{"f!z&_'>8
{",)g#*Uo+2'&UE%h58x'{&sY!p+"t5e6"!x''Ps!#g#x'%~c!!&US#'*='6W!%R!"Z!%gU*!%iM#EU4%Z!!%cg(!&Rt)#/#%ZC"g"%eh%"h2%R]+#x%&%g_
&#'%%xf!&z&X#Dm;&M'W!q5u:b9Z!%j!!+gD)='&)Pa!=e#%h}""8&c!!'[#!%ZQ"&8=e#1%qG)a%k;k%&qX#pX#.%Sf'(!k;fX"=u#P)%Rw+!&Pj#!&wE!%
x"#fX"{''v"%*f#"%Q!-E4l/%a%k;]!qX#pX#z%W!%XW&"H%fy""o6']w)%E~)V%%C!+c#(k%&r47Dz%%:/o%.!oB&sN"_&EQ%~)8f#(}o##E*%g@%b!aS!#
&oc+,b!#a%k;no!kt!x?&#f^!'yL%q!*h!%hX+-j!s%j!b6j!g%j!p#j!Q*j!&TT,%=j!}*%y6!)dX+%*=j%'~S,!'~f+"9%TT''ee"9[&#cd%'Xj!!%s{'(
#!p%"#h+%Px%/Z'#-i*AR1x0QKTx#)|4#X8%g!%h+"[&5oY+!%jg!!)~l"!'X~*!(nX""#%gb%"*%l*!*RZ+!>u}*!;V.#!y)&u0"]!*}0"U"%~o!!'y%!'^
^+&Mx!e8_)=v]+!T!~"&b0}!&h"&g}*!.kh+#b0f('ZR"!%oh+!'PS*(S!z!:rEh"g&%rI2v%i#t#f9m)!Q("!g&}e!U"z!X2b!;%_m#(_[!t]!)*f)_#%>%
f3->%Z!#,2']!"X%%-#E4%jT##Z%jr!%PU*!&/>q!f(t!2V-f(%Y}#&TP!Dx8&]#j".U([&{W%j!#i!a*u!}!&)zt!)~)!&VV*!&d@'n[%R4^V!&~3&ye%"z
!%3(v"mMxn#%&TD'{o"!&b#%.8~&'X7(]k"V')!y#"%aW*"}T!%kp!%z!h&k,&iS'!)wT*"D&wT*)!a0"b!]8)8%B/)8R?1!w0:ok#R&g/!j&UG%ZS+#@.&c
d%!%tG!%}Z!!%kH!%fs!!&/!%^-#{":%jV*!&Q],&'h&*{")mU*!'s[#.&hy!Dz*vR!&n#xFU)]/&P9'x[#"%&UV*!4WY*'!l+)Dz1'[Y#0)DS?X/VNr8%b!
t-k=&2z~!.%q[*!%nd%#aR!*%ct+)W!Q,-!l+"]%%h_%%h&!w?&z,!&q{!!'rW*!&Qr'!(d)-IE2^-!R4#~3"!i6)Y7&Mw)g&/%e!!'dX*!'|]#!%dF)p%U0
&f/!u/aU%&k^!(.m/&lf!k"&&X|&!%N"y&%wW,-[)V%!tQ!#oB"*f"Q2U"%p8'Jd"&f&Z&%ua,&',2ZG%bi")aY#l+81Mx!#&~:,#];"o)o2,s"7m/s<%i#'
T4y&q!Q%k#&ns&2y"l(s<4{F)!Q;l+!'<W+a(=i#&V7&u&u&%!%ik""f"%pN!&Wf"(n"P!,yZ!j)Z#%U5"x4%&&yZ!x4y!!%7&,yZ!o?.%>!%7"f3&B0%o*(
f"{,7z1&&>X"z1&f"&{T!#0VS"%}b"!'jS"(^,!r!o'!Q'%pQ(&n"0k+d*&tU""f"%h+"!%w[*"'&w-,n"P!%yZ!b0f(a(f"P#Y#(6!&V["+t+X&i'^&)!t#
u/oL&WD%AS=&%~S"!%~g+&#i!|!P"&3#%YX"&]X("S=%=%HY+U!%fW'0sHmk!i^!!t#k;u/oLsHmk!u/P#z!R!%ic,!((#u".%dN&r!~]!X,et"&s^"+)|h!
h"m"!ub"-~]!]L'."#'8!%=")%zf&#ub").R!#*s&%|{')rb"ua""!^r!}7)%N"#%[r!"W!%*!%7&]Lua"^r!}7+L!&H!%]n+!%ra"!']b*)ER+!p2%T&#%]
b*1"!h4&fY!"8s&j"X)!~("^r!wm"&gb*!/W!"oi"%kc*!&jc*!H^!#!l}"&sp"",&R'')u/>YF#%^5)"S=#)(f"@']'#f"N+ut"!&l*('1d*SS"/]A(fZ!)
a(*9X!r%X![&&dZ,"#&tJ!%wQ,!6^u""!)^u"%)!''rv!+sD)!e&k!s0'rGZ7%ey%%(k!>&6'e"2v4(k!&?.:m%4g3u!!r!S:c6]An"S&%y,#a(3%}s(%',S
#)ep+!)p]##|*!%ns)(U(l+b0;&y)%@"f"%st"!(z+!&qS,!%}9'@k"q*&e!%|h'!&q"">%tN"_L*}*+_f"~x"%!|h!e.^&,(%ba"%l/%]!%A*_f"S!/l}">
_f",2'g,&!~x",S!&i-#!S=%m&'"u&w.R!^,&P~%!&vX,#c)j"%Ze"!%S7&a##U7b3%XX,!'hY(!'gi"#Du#'^x+#'l!%ma,)l%h%]#6m!d%w.&i/%-@#&^Q
&"!({R&+^,|!ju!dc!R.#jz!"8(id"%e+!x1'^Q+%6(u/&N".%Yl,!%)"]j"(ff!!%x~!!&7*c%%8_!.*Y!|!(kj!#m*q#%sa,%s&#k)'E#W%q#&Wh"!&G%|
+V%_!%wj!!%q"""%L!&rs!!%jy"!8[#!%;!8[##*8(]!#^*&&Zq,"b!%Pq"&W%"8g'+]x))o2f1R.&i!{7"(F!%q"%&!g')/!+N#t8&&it!%r'P!C.t%!%Q#
!&t%!%)!%t%!%>!)u%"r'-u%!)8!*v%!&G!*w%"r'&w%!&cG#/w+%m(#8w+9q%"w+:p%!&rl"#8w+2b%!%9!%P(!(y#"w+0x#"w+'w#"w+%l)"w+*u#"w+,k
)!(6!*k)!%D!*k),w+>{"jV!m!f)h&k,{"d&(g}*&P'a!#3)__&"&%{=!%QA!%Y^&-i5%[-x=e0[DkIp"u*"qM%vO1e!"m!d%X%*m!#B'Z!/-d&%%lT!!&mT
%"=&|P)%Ez&!%k|*O|+_b"p+m)N"f#Ad&%{"P&!{"i{%!m!f)d%g8!W+"!_b"}DZ3%4|+*8N"'f#Hd"U(w&"X"d'&#%u3*o30"d&-d&jl#f!%v.+{"V%'f#'
f#,k"|+%xD!%?/o1.W!hENv!R#e*f"Xi!Q).!1dQ"!&cQ"%,}m"t!%^}(!4hQ"!&ZQ"#%U%%]}"!(XR)(u&]P!a(b'X!?%T[,6^Gs9S/{3('pQ!g8uA(3/uA
&U&(3+@g^!'bo#!'QR)!%UV-%#a.Y&(oW+!%hP%"d<&|U-"o#%e~'!*qZ)!&tQ%%^"}x"1%Uj&!&r!"&'R[)#b'X>&lZ)&1L5&&vf'!(g|"!(c"'#r'Cq#1%
o[)"j3&Yf(#/b''r|,&'X"d'R+%wY(0l#b',!lB";d'#m!i7-@V.%rf&/X,/#QC%b'&r5]#v*l!a+p*%m],#5t!(WR+#9{#%^a-!%1#MV)&g]#%l#+@'Y!"&
/Y!"+(Y!&)KY!};'_S-%L5V!%uU,%L5Y!%i1!%a#"*%_^)**k;W%q#y6R!%9%]v(.V!5=i#.Kr;}3&Z/&&%vy,!%|7"r;&wW!-V!5{&Kc(#t,u".&9%u}+!%
aS+"fC'7!%[~&!&cg"&*e!#p'&YY#&W!q=V!5*XY#!'rK2Y!R+*a)%l4A&#c*%!f:&#q2%l!,Z&5,h,1|C"r"b",%=%#l4A%V>%k!y,V!%cb-.*Z%k!#=c7"
P'a!Y;-X(%yQ'%V!5L'uX#""&q(#1Y<%SG"b'&^x&!'q},%t<#lS!%z|,##d!)7"&%gW'/Q%U./b'18)!WCk!"80&uZ,%k9m.e!'^!%-,Z@'zZ,"J,P~(!,U
Z#!%u{(##K+}X+!(uX+##K%wX+"W!-wX+"l#HsX+'P%k-Q!&p(&p+!'fT!"b'%~V-#|+F%Rc+!%a|(#&d<%n*!(|>!%r*#"nA%V1#o1cX!%5!&tv+!%xy+!%
bk-%T!L5&h]%"d.(c)!%]W-,H)U"]Ez(&{#)Dl"%_*/!B&=s3y"&z2"b'1y&['&_,"&&sv'!&+!'_f)!'|v"%7q)^!&Pt%!%^(%S"+T!&bw)(}##_+*<F%ld
#&-}-#U+&Ve,1u#;x%u"1P%6]!&df!&[g"j#DY!%PX,"|!&P2'U"8b"tA!%x_)1L5+s"fLd"k!_f!8Z"7!Y!&V4%vw)"u&)mn"*"D8Y!+:y6V!&Vp,!&b##Q
4D%S}("]!&]{'!&|c,*V!5p!DKpJY!^"'Wt")U,W*_!d<AS:c6(Sq+!&o~##'~#%_K!%{m#%*S%<%wt(%%}#6%ZU'"s+(uX-!%W!!'{k'#+y6%h!%#{Bx5&X
w!2n"U>fe!,b7HeEb'&=P#Y#"Z)%U-%F//xJs#&dt"!k#Z"a5u!&>+%|"!%W^),V#e!k"d"f*N)!5R(%g/')~'S"x--(Q#",%d[#!'ts+!%WT&&&l#%U-%m&
#K~#%Rh%"&%[R#!%ah-!&~~,"'&Wh-#b'&%vi)%v&|%{!%Xg-!%{9!&wS#!&rq,"+&]g%%T!&y6&S[--_&q/&c"1nAe#6k%&&(S!#b!aS!&]y&#P,&&ah-!1
V!5eMqAr%q"i"#q!s!.b'&#b!aS!|'&T!KY!%e2,X)^9^U!"_!}'d!+:U%&|n"#V!5.yn"!'xn"#p7p"%yu""]E&Sy)!+mn"!%d3!%UJ"y)%hy&!'kq,']!S
!=m!;*fh%!%s53}'d!:x/S%m!e#Ab'W!b':a#)b!z0ZH)j(!-YZ"!%mt,";%]}&!'Yi""V'%x~'!%kh'"u#%Z6!%[U*!&fZ""K%dZ"&1Kz0r+'iZ",b'+HU-
!u#[!-*8%ab'&_,/+^*%X&!%uX-'c=&n:b'[?%Uc'+c0/#]#[Ih&b'/h2%YJ#S%<&eS""b'*~Q)"(/aS"%r6L5%VS"!&SS"!&nh)!,QS"!'mP)%98L'xT(!&
QS""(%QS""b'&|Q""b'+zQ"%V!5k'%sC!%hq)"e(%e<#:R,'bZ-*a9u,hP"#2WE]U!d!'4'R1-[1Q(Pu!&s}!+&:4T|!#R,rc!+Q%&Yp-!&Pu,!'n'!%d~,&
z0&k(},%M!'i}-'Mo!lS!#e(%aa-&&b'&nA%Yx*"~&%^k)!&,/@t8{8%1b'Q%k:Dn!&#Q!&qx,!)}S-!%0!%^c&#lLX.'TT-#&w(%a}#*;b'e"2R>-!a7'n?
&f!o5KQ)%oz,!%j^-!%.%4iS!#%fS&#-x0';64mf!S!vR!#n#Z"#Ps!e*/b'#U!b'_*nd!EU%o!&^T&"y_"&tv+%o!+T4%w{,%5,2%Zt*")%b!1ROo>wW!tT
!V,k3#h^!ra!Q&oV!)W!o&!%YP)2L5[1d[!%w8e-V3#ga!X4#lX!x)h!V)%_Q&!%6/TC!l![e%d%"V)Q?L5b':u!%l+0&a1Q5%g[#!;o%.+%s+U&!%9"i"&'
"U#%oD&S!b7nu!#%yh)!%eR)!%O6|+e.V%nASJ"N%8[)F!b'S:c6-,s".y8%VK!(h|,#Eb'&VT.#g%p#&VT.!&nS.!&r{+##K(tS)!(V(!'wr%"o!%cX-"b&
0xr%%j!&e+%u#'[2~!"*WK&sU.%nA_U!h!%_U)#Dj!%^M)vJ!R?"_5Vc!{)&_P&!&~],%9!{)%_m"*b'b'P'Xh!so!Xh!so!o7%fN!&1,tU!%b't8b'q1&S!
b'q1-ux%"L%UE<1P%/&)d,}&u!D_K7nAP#z!V&S3V:W!@wv!u!~(b'mGD;&s|-!&PT-!&aF%|!/#&|/,b'Y!&8b'Y!f!24_'&tf'!(W'%})%'%6!&^P!"F%Q
_,#c#p*%|I-#:})2%'T*u!DnAZ/%qw%"fC%_o##V!5%W!!&V!"f#%V[""&&kZ"!%hZ")MNAb'>+u.%T}"!'|_&#&u.'hZ"!'gZ"%8x'e.&vx!*!o/d))k%&#
#)M!%PT."hD%Zp(#('%vT,!&qT,(b'[)"f#V%f#%{T'&e.U8*w)&Rz%!%~l-!%eH!%m*!&mX)"f#%d?#%sZ!%_A!06)-@)KQB#Q&&V["(V!5W!q!R#b9%pX'
"f#%^[&!&ZS,!']Y""a'-]Y"!'t/'k%&l*z!f!%lp-(!=._/P-#%yV-#mw!d.%yV-"Qx!%ip(!&lV&"&&L&f!4MdL%Th*,a"#WK"x"z!g/f1}!{S!&Ul*(#i
!f1#S8f1%TO*u"1_*/t*^+}!&&vl-"f(%UX()L5k+g3)g"t!%Wy-!%]4%24W{!%x[&CW'#%S1#Z^#"*_k"c@#%l)F!_u%u}"w&"_X"Y/wX##!~@"^t#[W!"[
x#yV!/U&&eC%c:&R>%jY.)2sD)6Q&"#'Q!,8c@#F*8w&t'W+w'&x?.b#a31U')]9v<t'3&Q.R"%VQ.*V!5d"k"c#;fBO%{o,!%:!%c|*)rAb#')Q.R"&%Qe.
!%U%#]9px!%-AW7P'3&.~@"dDP~!vf!sW!T3{r!Q.R"b#i<&T3X7;)b#P'3#P'3S"UDD%|!"Z5%a>!%j!!%Xv#%P3"Y#&|x)!%Xa'(j>U!y.tDzAuG'w[!&h
"RH])+%}62+f!2c:%!iNj"Q%/j@zW!#i!y+Z/&km,0f!W[!nAa"%Z5'Y9q!c,Y9.IY:%~g.4u3#b&-q"!_&#o)a71#i!sb!7Y!}'d!&40+:Y9l8Y:#T!}+tQ
!h+/b'%b8'ZZ,!%i.)j*}+"r,sN"-%l0"p%3fQ""f!'fQ"#UQ!>%eg&'w0"eIf(fc!'V!!%T|#!%d[,#-p%%s?%f!4kD&Vy-"dY!%zw)([)!w9_I&o4%oi'"
&%{Q"!&~]'')j)p3&[)%Xm!">%^a-,#}=+AWE&#k1w77&l.*fd!!~3"x""c#k%%H#e.z&%Pn*#e.el!&Pb,!%QM!&x-"I)k-*h9SW!*f)#=h9SW!&e&!&Y6#
E|/%bQ(#sBiB%g{%!%34v"],%!e-f("&f7)!x,&}6y2{&-iB%RL!%v_)!3~c,)k([!b0}!('t(%wg&!,oW"!,Y}%%t*^+&&^}%)u"-R<"b+}!d/%Sy-!%d[!
!%vv!2zh!"Pw!yU!!r!P/W(!Y#v"Rl!-y&q!l0&oy(%D~'V0%PT"8Q;l'Y#xT!s^"b.f%x;h-e'eS!l'V0Sl!k]!ir"b*Ys!u&W%Bs9%Ze&%(k!X(%]6##Y!
%t[!!%{,#&-&PZ.!(gc!"!&~m'&9(k!u"&wl"%'S/U-&nU%*u!&{3Ig8U&(k!&e7"D'ax!"@1ax!!%Q&&f,D8n!%ej.!*^S.%#w(S/0vx!%Cm({e!w"he!!%
aA'R!k"c#U(W%%f&(-il#t/V%*f2&dU%#@i!%bd.!%~A%X"m!;-Wf!%]#"d'/Vf!"-FUf!!0W!"+'W!!Z&Sf!"&%Pd*#w1A%zt%"&*Z!!b#gf!#v;V-)hf!#
m!;_'if!!'}e!"y,%zM%+l7c,&nf!"c#)mf!!%lf!#>P"y!nf!!%z)!T!of!!1W!!x-pf!(m*"#s>f</(uf!!&uC!&rf!!*of!!%ZS!!6qf!"[s%&qf!#{#i
"%w.!&=(PIgMl]""!d%%uR+'w0#}l"xx!y.%nQ!(&b'c]%!pt"1%z}"(8pt"";f!49ig!6V%8gMl]"P+|!>b',TLY7M!S2"x&#|%%Ps")hb!!&h"&b'f!b]%
!%c!"%&.#/SJ3b!%>b']s%%|"!%J!)lj(%%U++%Qi+!%p7&X"}!AUi!&{#/7~?5#SY!dc%.o%;A8P#z!{'{i!"]!Jyi!!'r*!%QK!*oi!!X"di!!v,zf!"q8
["{f!#v;V)1|f!!&U""Sx%2d{"%q&^"P"F[{"!)P{"!V"xd!!&VR'&#m"-}:&XR'%]1"Y!J]{"%#e-99b{"!&=!a!f{"!%gK#*z**y""z*)z"!m"ue!&e-9R
!9&_%0U!]&d..a:#]?e-y3&j-~&U!W-&5")%1.qk!1U!mo!sl!v>y+PV!#~G"[+%m&%b##j-&da'#e-9j#g}"!1}f!"{#%js"!1j}"!&n+!&sR0!%wr"!Jn}
"!%m8!Q!q}"!*r"!'o|"!'c"!2o|"%+HV4%W1!%[U+#m3pI/x}"%KY!&8ag,"p!'@!&v}"!(oq."J*i}"!7~|"&+a'_W"T!)r}""ol!&r~"!.v|"!%k%!Ix|
"!(kr"%zDb'&%uw)!%|S'%a%k;W%&K!&RT'#{S!@%tc(!%lS0"-%2!0zS'!&O"k:%wS'"+2wS'!,qS'%+v"Y20pS'!+kS'"+%sh/'V!5I,K*kS'"V!KVi!%=
i#m!*yP#!%U,!N[i!!0]!!}#}P#!%q)!<QQ#%&q)P!-TQ#%#8P!_"WQ#"V!3WQ#!&4!;WQ#!(w'!*WQ#!%k/!3WQ#!'{P#!(]Q#!%We0!9UQ#&"lLX."&TG'
"j2"kY!aM)ZQ#!%n0!%^Q#'h&Z|!7KaM'~W!!'hQ#!%nv"!%hQ#!'gQ#!%-!,gQ#!&/!-gQ#!&fQ#!%j1!%iQ#!&^Q#!%{2!<^Q#"V!/^Q#!%z}/!%[G!&Tg
0!+qU1!8j~"!(b-!2j~"!%f*!5m~"!(Z}/!%P"!)Z}/!(X}/!.TP#!%Un%#:4&_X,!B^P#%hc"hc"Sa#0cP#!%bg0*V&#i.Z#tU!%*P!JmP#!%oM!%To*!&[
b*!+vP#!&S]%#8P!k!WQ#!i#we!"S!'[P#"*G[P#"*v"we!##}l#&aA!l!v|"!%PC!}'y|"&Rl"b.f%RB)y|""[s"%y|"!W"s|"#kY!aM4u|"%[,k^!_>-^e
%!%Zr)!D^e%-b'f3)^[!gKb'v0b!bX!Z#A%Ri)5%b'Z((c*v!R#wk%^&&Bp=bKt!S!=n(q!R#%nu%"Qn#/Uf%!Fpg!"[,T#lg!"fM%ze%*|'T!#i!p!V!5P"
%dV-"%&pl.(&#%9V!5'yu."}'%VP,&y%%a&V/'oE*qf!"u8X)W*V,7u9%E!{#Yg!!v#Pf!"w*%Yh-!&Rf!,^n!T!{&Kt,&fMy6g-w*&]Q1#5.%kj!"~&h!Rf
!%#fMy6?wf%"s!%w""i"%M!.{"!%]e!"V!.y"!*T}-!c!qf!!%Te%!&Q"!*xf!(fMpJY!x"P"%&gP+*q!fMpJKY!#^"P"&ly-!%8%H4h,%RZ0!'e^'!0eg!"
fM.fg%"]2/gg!!%q!!'hg!!%tp-%W#)a)&_"!&Y.!%d:!R!sg!!%[Y%!c#vg!!&S7'{M#S)V!5%2!%tj%"P,<rf!#|'T!'T+!.~j%"y!z0pf!%Xh!Xh!so!*
lf!%V/q1T;/of!%V/|?g0)rf!++Y&2%9*b'q1)&QH!%ao1!(gi%"#/ri%"Q%]%Ug!(O-b'{Q!2d*)0&+)-]E8a}"!w%Vg!#mC+m*Wg!"[,P"Wg!%lZ"i)s?%
pZ2!&(0l1'.^Z!Z#!^Z!Z#^Z!Z#Bf9^Z!f.&jj+%h#i)s?&cf29d..bT"_P"}33&_.Z/[&{Z"Jz3"kR"i3&n}!W^#"!kR"i3%ul."#%8#p"s}"'Tg2!(le+!
%T!!&~s,%T*Hd"-~o*(^&ec"_d"y9|#A%=!(8%!r)"%b].!%(#b!S&&qX+1%g*#%l9l:YU!#[x"7b&p/#]U!p8&f!%{Z"i3g3&Q!!&iy(*ABY"!s?&a%P4%|
s(!%bC!%h##X3y!%hS+""%+*E4d.%X:!i)s?(S;!'b],#9*%_x,!%^x,#p"r)%RU1"Y"%ia3"o"%^%!%[k"!%/!~!Un+!%h'!+Rf2!&c(!S"a(!%Sx'"e,%h
X-"z;%aM(i)s?Q0A!WZ#W&r(=(,]y"n=Cm(gh#n#/~T%tU%nq#.!Tq#jk#xT"Cm(|*!k!]y"rJ.QAS"&W~+!%}}+!%QO!&wx/"p!({t/!&WR-!%Pg/*(Q"N@
fAFDl"'dy/#&T!&hq."j#%g{-%.g-S*%B%k(q'|#%lh2!&Po10Q"NZA%(t#ik#rJ'(j#:4U9'T{2!&XX'?/*R!1,#7fJO-fJ@i/]61fJ&(BN,}%w*)*^!lAk
3q*%ix1"[!%xa'!&)%pQ!g8U&%jW3!%6%~#%+*Xd3!.e^*!%Ra2!%cr/"8%Wd0"?%wU/)e!M*i%Q)!Z#%g!!%WY3!+hb+#?5&r1!%XF'y0n:[?&c=%?!&TP3
/j%x)]##{c!J]8a0-vO#i*A%yO!'lV/!%j"!'jq3+7Dw^"M*Q.e(#*%nr.!4Y1"m%&ns/("w(o'#kY!aMf!l~+!%XY/!*f1)lAr%cL'Bme!eQ!%q&!'~t3!%
^d*'(3&b!S"'Ux*!&Qu3!%Q8&y!By"['%lW'&&-a*c#%Vk3!%l)([')e7S"&-%sq2!%z'!%g7()f0#Y5i;%&dU3)MU(n#c%Q"S!V&%xj3%!lA{)%a!1>!lAV
&r%cLzB,s"%e/(3b!s>&cV/G~!89E4t"%P.-(3d!)uK7!r%cL[-hEV&i%%Va!wk#~("!V&E4e*eU!*8m/%&8+,|!lAq&S!U)m1!Q:%|!!%p7"I&g'"M%m=#o
!lA0Ux3!'zY3#v;V)&qv&!*PZ3"+&_x.!&jh+!)ex3!)[x3!%_7#*=1^x35lAf!2a&*_P"#=e(.!3lAcL&r%cL@{)&s%-W!:4X;)U1n+lA^u!w&'&Vl2!%g|
.!(}y2%(S"k!%i'%i(T!|'(ry2'S"&%|.c,%dX2+_&O-S!b"_T"#=Zb!%U0%,p.&'UT,!%W0"E%}u-!&Xm&"S"3h!*U%a%T(g!d!A!u8%X1!+t!%!g!d!,s!
"!%y0(2X]!1P+^!#%vP'#j#lA%^e*!'u_3**j%"ZJ#eL#.%p<+w##=o)j!j"n%Fy'%iC'R'#d,h!]%%]y*(#lDfT%^%>lA%|_3'#SGh2%c8(Ra3&!lAu'@(v
g+)a}%lAk1f,DT#i,%p>#l(%%8!'u>#c#d/(oi2%#w("%mu3#;h.%:%lAVY"X+&nQ4"{#&tt3#X3be"(e,+lABN[8)DV(&_d!&^U0!%[,'r!V&ma#&i%%w,!
&Z|!K3!lAbe"g:X+a!aq#&lAX+SX#r"mt!@VY"Rl%VY"kU#VY"tz"VY"tz"kU#vW!w|"p]"''e&Bl^#kp#Ub!s9!r!m-,_4F&S/&z3>!~Y!%;),s")3z##z;
%b5!%v6!%k^*#YV!&&aa0"j#%r~3"g-%~x)7=p(q(k<%|*!w&S#1kA1c)(k!:4l,U9&z;%Xw2'(k(NyF%%j('!k!>!k!%hv-!%fA0N"8b",|:R6cLr%cL&lA
@X;'x*)!Z"^&,k81,%pZ,&c*MN&%wU+&X/1|U!/%:!%="oA%QX+!%f~(%R1#rc!)ha,!%kX,!&ZO&Z"&Q%f,%of3!(tJ"~&(uT'#zx!{!%P[/%Vj#W}!s9&o
W+&2!_&1%Rx3#W&e#(yw,)b!<@PD_(Ac#&3!%TU-"[P%%h~,"e#&zy''7uT"T["zx!f^"%]W3'l)!Q"%~"%Xk/%a%T(0%P%#!k(%_q'"y!%^3.u/,U97S!n(
}1#iIu".e>%Te0("]!%d"Z@e,%Tr/#%W!%Y[*&P+b@&"&{Q+#-qg!%RU3!%xo.">'6'%0k')c@%[a2%t*^+Ui!'T!%7U!g+%q2!%Tg3&g+c@l!a+&RY0!%bR
+&R/1zx!b_"'mX0#8a!%vV05o30r5B,k//zx!f^"!GS/f3-zx!b_",l*!%D%W&b_"T,%ol'+b_"P".b#W)Aan#3Z(/dY0!%sU0!%{v&!%X"+Bf+"th#81[0#
b"Kso/!+jl-!6bq/!&{v0#W"2'<"e#&il2%!r!;'Zp.!%pZ4!&oe,!&_h*"w)%UV0#U!w*'iq'!&iX0!%SB"w]%-TZ0%mE!R-%WZ0!&_m0#a!U%'k}/"&&We
0!(8"p(%~)!&{z3"p(&gn/!)t#%/b#t,&tj*),a/>*S2,|!&uY4)_!j"j(1)S2.&yp-##]+&,#g(V/%xr3#a!#%+'p"#V/-f&&;>Mc&h#@k"VC&2U!rT"}z!
"a/e5!r!rV!"_!wc!S2E2)&"]34%Rv-#m-SJ%sP01X!x(Z"P:&d^#V/.W!x&,{'.xc"Z"%ph-%Fn9V/%pM:x&,2u8sf!!x&q(4!_&.xc"!_&[N"Z"{@"[r"R
"&-%eX/"V/%Ta3&a!,P"y+%Rk3!%b"!%xR*"V/%va1"|6%kY.",&_!1-,d}!/U:&-,k"P"%vQ!"-U:%UP+!%v"!%[)'Fel%P'm.y*%oO"r"%Zd0-@dCf=&g-
F8y*-DZ"%(54Ww!.j-~&Mc&&-8y*@S#/]3u".Z7S")Q"/VC"8y*d"sk!^]!iW#mX"&SZ#P:y*%n!(f'%4U!rT"w&%i""_!*i")sk!^]!}%)mJ#hW#(["!)ge
0!%V,#@2&|t-"&'ke0%Wu!9|9&Rr/!%ke0&*P4Q8X)&ua3"a!%g3!&m{.!3re0#+H%kb0!%Ph3!%^3!:Tb0"!%ph-!%tU3!%M"Q(%_1!(ac0!%2"z')cc0")
%|P-!&3!'iw#!'<)k!JKZ#KSFx4%ed+(!Q'&~!"!&Wd0!%m2!&pc0"&1qc0"0,pc0"u!%ut3%0Zt#|4;kc0'8NHm%x,'oc0#0k"%_O!&bh2"}w!'sc0!'yj)
'}%7!0v5%xc0!%wc0&_9|h%#VT!%wc0.k"u!!}4"d&81)U!m1mk!%iT/!%~c0&#r%!N%^!#_&o/0sd0!&zr-!'od0%+Hv4%VY/!)j[0"p}")_[0!V!RY0"5%
fn4!%X##*V1>~X0%+Hm%'z~##-V1%u(&I&@p.%b5!%Z!)*n##]Fg#u!D%l%(8g#Hd"x"n#&w3&#f*n#Qn!&yX/!&[p0*&n#Z6.{h%&#{K'^v*%F!_!%z3!0T
U0!-uZ0%!g,w6*wZ0!%+!;wZ0"5'xZ0(hp!";S!;@%^{2!&xZ0!%dW+!g!Y[0#=p(0kQ0!%]v,"GJ[Q0"y)%d=%O%+&cz/!)V{/!5gz/!(_B!Omz/!%TT2!z
!kz/"o#%UE!+d^,"x+%V|+#Q3>%wk.!%7,a5%4)Z17!}!-f"%mS3&)b!Pr#k=%aT.%}!&S!&sd/!%oU3(Q?.t*^+t'w'&[&!%SU-!%}E%lq!#y.&^{,(t'#@
WD!a!%gf+!%2'!r!~">!%:",%]l'#dD}S"%r>'b!S"@xy!1%|i'"&%&+S"]w!&l/%vf!]!T3X7%^V-!%T!!%>!(R]+!&V4!&V!#=i#7T!%]9]!W73S!!3~[4
!*gZ-!.sf,#r!o"2rf,#r!o"-qf,'Df0u'VFWA'r]-0Hr%!r!}0(p"f&3p//![5^4&sP(-[5nc!o7l.!r)[5&[53P*-mc!!%V[4!%{c4'.n#Q"S/r/'0!%nu
3+f4[5T,:[5[')a%Z#&<""%b!'S'"*e!}*%}"!5u!!,Xg,!7zc!!p!Wg,'(3cD"h:%qv*#j=W-%uk*!%q%7&k+Y<n%FX!e13n#u!!S1cB.mt"i7f-"zm!iu"
qh"&Sj-!&>!']&!%{f'#[53%aZ4!h!p(&!W+d&S"%x<%m'>*%m|!!,p((3P*vj!(}0:%do('3R(>&yL%Tk&%VD_9['W!{(#3P*&a(!k"^(#3P*(x'&3P*S/|
*%U|4&3@n%V%%l("Y</m(!&_b1(9a,&_!p)'%Xp)!*/'1U'/k%X)%gq-"G%6&Bf.#m"&P~.*f.-,iM!'h"m"%I'iC"!P?m"%SZ4&x*-Q&@%PU3"@&PU3#-m"
'Yv)!IRU3!%|z(#ER+(|V3"v/&cR2#?e!%u"#m2e!%^C!'u:+3?5S"?&h>r"~%%9-*e!q'A[Cr]!#[0"?e!'>.w1~%5m5S"&yb!%=y*{Y!0%}#!%lg4"j"&t
t!"e!'~P,%1R6/%[Y4!%]Q0##j7%br.#U!Z*%[Q('!_B^&g!d!%k!"0(I&-,n%F%ru4!%S}/0.W!!Qg!XK^b![c!#=Y!c:1V(U!&Yi4!(iz)!%P!32d"d!-P
)g]!A#}JU2#dN/Z#%!m9&bp/!%_h4"k&&l!%"p,J%[S/!&4#*Y!%jg5"-&w]2+q#-,zIP>%G.u=%Po,!&o'"#%fR&!%z%%_*%]K&Q1#Bf.(^'#P>R!%us-)W
*lP"#n#V,SN%%}f4#b!TS!'R@2V,FW*m<t;?5Q&k3&W<Tx!k3-@|n!'ha(!&sf2(~!"fl!&~m!!%ud3,V,-,|:]6#i!Y/)r(&q)+12k&P!ER+G&*&S(!%M/j
.k&v!R#{'/G&U7q*{&!0&~y3!+|Q)"U"%V],!8t{!!&u~&"0*t{!"e!&sy3!9W!#u"1%xU5"]!%}r.!&[c5!%Yu3"P(%at.#R.!%nb,)'W(k"%c#m!]#%Tp)
!%as)&s:Q//a%%uc5'/g'"a%k&%kO+%W!8k&k+P>>+|7%Qi)#*m"+Uy.!%gX0"k&&n#(t(T&#aX!m!V)%ih)!)l{('.-0Ez&&sj3*8f),qCm'+:{#&X_!!%O
!%X)!%zl1!&se-"&'q+!%h_5"o5&q}1"H(il1!&C!'nz+!&hj1!/~j1!(da4!%gz-!&da4"T!%da4%V&&i%&ea4!&|[1%x+c#y"%^y/#YO%%mD!&]t!!%Pz/
&f&Ne&k!%cq2%b!_!X%(R!#Hd"&wi4)i%y"p*{&8Nk!0Q!")(~|+#_L{&%U!"S#&u|-%g!d!{&%_"&#S">O%QN!%Tg-&{&r%m5/%J!(w8"y"%w8"Y(%}V/&k
!@.Tn!%V[5!%pf!!&cT(!%a_5%i%y"{&'d#'i^!#1U!^N%yQ2"e&%j/!%rU.&S%i%y"a.%dr."S0)H!'Xa5#&:*Va5!%s5!%x_5!%Rn#!%^G'g!d!1V(O%Za
5!&Wj("0*Za5/'ei!"v(P&+d3x,i!*k&zIP>(e/"+%o.!%_^,!)q,"M%oW)+#Q!e+!y!z)V'Eq]!%p{1!%[P5%k)'[!%cU5(aT!7Gh.8v((nq(!%}z5"!,ki
"!%nQ4*k#.R&&rA9)sA%if/!%Z3"y>%f{!!%o%!%st4!,cN#GQ,%;'U"P!Q,b!v(5kd-"*.[Q+!'Ud5!'l~*##lG%|4#Y2*%k~*&KY%"v/%g,!(aj.!/Wf4!
'W")81^z!&au!bo!eJ'_"%E*P!*~|0!3hv4!+Y}0"0'{F!9nv4!,ra5(i:o!#S%h!u4%}"!&]6!(]V)!%fy1)s*"e(o!P-#=&_V)!%^V)!%bf1))i:8j&+:f
+(QV)"F%QV)!(jd+"P!&ok1!(rU)"U"-nR&!'lR&#Ki:%}d+!%R"!%ar5"[53kw"#+:(ia(!,R(!/wZ*!,~'!*yZ*"v/'yZ*"_B%Pl.!%r!%%K0**!%Zk.9}
Z"N7!WR!tl!/nk!W]!7KT(X>Z"_8d"!nk!!e&a'4tl!%ai26Pl!xw!.!k!m0t)m%^O-k!#q^!Z#&e,"~!4}%%s],%]Fh31&qU5(U^"i@{&P#z!jQ!p!i#(qm
#jn%'B&'&mp.%&R%3%^i4!%oc))P((a!&*s!]x!%TN%+_3O%ZS68U+c,Av?!_&vg"X!'kh#S!lh#[|%^s#vj%ts%hh#rt"u"1Q+^&3xc2"kl"7wc2!%Y!&k1
h;&o|#%pe)!%Vf.#-+)j^2)t)ul"+&p!P5y&%f^2"Y!%{H%h"<p)%T}37X+R!!ku%w5dZ"ZFha%lz"dZ"ZF{U#lz"Wq#u5X&&dZ"ZFwr%vl"%.Kvl"vl"u5X
&W!@Y<S#/vg"&!T5"c#w5k'X)*b"JS0^u!U^#^u!f|"m0e>X+Z##sOUT!g(oy!)A^u![W!ZFR!%m~0*Y"R!kO,f?)!B%mQ*#!X+%bV6'|"#s&S*lG%oo1&X+
l,P"R!(yd2"^!%e3"X+%vy4"k*%g;"X+%ul!'Q!+{'2yM%Ue2#+e%&_e2%S*&_!*TY2#(X+%R<#Mm-%y;)z(('k!]n#rGYQ!%Tr)&b"+:i!%pW2!'>"y%5{"
!(xW2!*vW2!'ai.%+H]A%Tm)-U"s!k!x-Z)&Z&+v0-k!%f]4(8Y!l,P"1V(,SW2!%dv0!&ew1#!Y!%gw1!%iP6"Y!)k|1!%lW2"w5W!lW2"X+0lW2!6tT2"X
+@tT2"|1+mR2&X+7!X+5fR2#r.r'+ez1"X+3ez1'X+f!_'|W"u<5cz1&c-a%e#U0+bz1"s*7cz1!)w!!1az1%S*S0fC%Y'"X++Sc4!&Rc4#QX!k?'|y1"X+1
uy1"X+Euy1"|["r!vy1"X+1vy1"X+Bvy1"X+Fvy1!&ap1"X+-ap1"X+2ap1!'_p1"X+G_p1"X+'_p1"X+/_p1#j!}+,]C!%pA%f!*Tv#&v!%[%:^!%pe.!%v
2!)ap1!%^A'w#g%p##Q*-ap1"X+6k}.!%PA!&Y#"q!*SA&!~-'a4&db2+j#,%x,!Q!6W!z#%YS#!%_g32BY"sP!g(ea!"~-Q&o+!Z/"!z#u4U<%wh1#!z#%p
h6!%l}.+!z#)v%#qBrAwJb1%1-p!R&Y!p)z#n.%!|)"r"%o]-!%TU0%T5"-%.(k'X)qGb"|(C%|g"%z#>I%ZY6#s!#&Yn"!%mg6"SZ!&~c#!%tW0!,o7Cz#+
,+>oW!qa!m1S*#S)(z#R&S*x&,k6+e%fHF!t&"y*z+nNfZ![#"P@WG%n]2!%g^)!%kf,#fHI%et3"Y"&ye*-RP!W/u!_E1Y:-HSH!x&&t88S!x&,c<.!a3R(
^>[*:4a0WG)_R!!a3Im%R!-%Zq2%a3:k*%w_/'_&Q!y&{'I%uY1%&d+nC&xr2!&SR!"|(%ez)"z#'x8"V4%it6"L%_n6.[(z2+:~"bB~<}P!~<&=Y!%o4%X!
e1#%xs5,Y"z#s!)8y%EZ;4h(%T!!*j9"z#%y?!%U>!'r8"v0+r8!&^|0"W"(mR-"Y+%}R*!&e!'i!p!T*l,P"%w8-SJZ,Y!%x]!#U!g,{(#fE%w8*w=QHc68
1#/YD%w(#%d"&L!%T#+!z#9!s!z#k"{&K%sy,DZ>*Q7u2U#!r)W"2Z17|(u2W!Hm%4O&a&k)X5h3.U"Q7V#-i/V0Z)IhBA%Y%'p!=_!y<7%^*"+%hu,"z'&[
#!']j2!,z""T!&y!3u2&^#r"r47Z6)!X5h3#g,Fl#%U3%g&&v4!_!7%}P1!%lx0'z#7KY!v4%c"87a%V+|(Cu2U<!Q7u2Q7r)&i/t=!VP!)X5wC#g,%Z!!)T
!!,b""c&%X*%.*_!%}'!&|Y1'x&+}).e('."2%hM%(z#R(%f]3"T!%_'(s87=w>b#z'&wn-&w>b#3_!'mR6'wS!(z#1p"%V[3#!R3%Z#)Y.1h<%#Q81%h|2!
&T%)W"2_'|66!B%,(t!cN%^j!m5T*%dR*#v:dB%'1fQ!7(z##cY!gCY./+&~6W'(z#%ci-"h(%aP7"z#2U~5!(Rb6#(z#({R*!(WX6!(}r."c?(Q4&W+~-'c
Y!e"]1!%^K!r)a1"d+(T1"j#Q"T10+:ql!(q@qD{&U!V#"be#/P=(&q]0&WFe!"mA%Ym6"o*&y6&qD,U#vABx1"kO0x1)>8R3#^#r"@&-0U,!U#f4bu"#du"
rV!"w}!m&V#|2X%%h{6&U!|2El*%W"!&~4%T,EI%a3%p("S='f:)2c:8U!V#|21'j<*gC#t{"w1gC)=ba"*d3!%Tu0+ut!gC&wi!"!l+U'/,r31t!@!g,"h<
1)u/Oh#gCW"2c*%ZQ,!%|r3.q(Q(I%u.!Xw!Rx!.!l+mA%F'7b#_!,h7&sq6!%Xk64z#,vA-,Z&S!f}!Q5,|!%p!(q@m9wG%%cY"!%{w,"_!%go#!&}P*!&]
8!V!l5"P/T0yE!["e2!%aW!!6qU4,('P~#!<6W!e*{!3&eG's!S#&#z;%Xl3!(lG!(jG.-z#u4Z;bn"!z#P"1R%?&%~f0*@h7P%%p!y<~]!f;%h!"j(&eO&"
e*z#>'kP6-W"2|.!j)9-+fW"%p!%mN%+a'r/&{G'rH_(W)v1p)%Yp!&!]&#t,&ZG!%l~6#k(z#%]s.+z!-v!i>5#=g#%%^I!%UH(BT.u}!+&K&]u.!%uy#!'
rb3%z#z#R!0gI-&#"c#r"e*z#:lZ!"x"%xO(#s!CT!R!g2%vP7*z##i&I]:%l)z4'Sm2*U:#t,%c,f;"K%*+w+x&R!*x&-+c&.%fI%#g2e(%~?%%k,z!%Tj2
%R+W)a0&~J"!-~J'k")p?d3l0&uK%s!CR!':)R#v0&8n(q52(7)L'R!(~-'1%Wt.!'mE!%kW0#C#&~s+,s!/!cY!P*)!r,?e!&rx.!'Tm"!%TL"w1%0'w1U{
"~%5m&&g{+!)_m"!%SJ,Q".9&b"M_!+@P%%]T3*|(C&U%&9s!W#%]V8!'fJ"W"%he3&s!Cv/.%^e3!&vI!'eQ4!+YK!'hu!"x"%VZ4#w+x&/dK.u!KZH8g-l
":#:2d"w1%N!%bE#~"*%uK"n(%uK#|!P"&qK&!q'z#f!(oK&&18f!&f}5&L'_!"&ur7%z#1?%uH!%[f4#1?(}!!&Rc7!&i!#s!C%mM#i/j#)tI!'iP8)t=*Q
7WAu2#U/-gL"p!%I!%z~2!%Y,!%F"6%y!!%g].%BY":)RL%t2-v2&}{3(e"2[F!d&~E%]l2#|(C%wf.!%eR1&SHZ#-,%du1!%as-&|(Co,l)'}g1#s!C&Yu7
!'n"!%Tu7!&n!*#'-h;!|"%l,%p]8"k*%A&U&!_&W)&Zr1+!^!-!|"{'&T8-)P!<&"*d!|#AI4|!l,P")-'a0@a/t!w+a0@p._!"w1u+&i=!%fv1#M!&~%!(
1!%.!%sM%d"o*Z6%wp0!%wb4!&D'8Z6H4U0&md,'K_!>h#Z6%|V8Ku4+@_f!s#8_!{:|0+Ha&Z%Z6FWx##z@w)_!>+a&U0Z6#z@_!{&zHp+m)+{:e6-!Z6@|
0X%%_L"aQ%%Ty7!&ut3!%|O's!C)w1e!(U"#p&7(]p+!&X(%eg"#P=&x)%s8!z#)U0%7=q@%ZE"q'%}L!%sM#c&W)%kZ4"z#%{#.P%&W)a0.=e2)!mA@P%'g
3!%W&"9&aS+"|(%^%"1%mW8"mA&c-,U2s!&|(W#7=d!%ql!%pF#}'0%PO1#%oQ!WW!^*m&#U{"W#"i7-d"!z#%ZG"i*%xB)!i*e"2u^"T&r-%v3&i<-@2%wK
%s!Cd!'}**U/&R3-}Jn>#p!%r[7!%VO)/]3Q(!z#%4%U%%a)8d!%J!%pi3#z#R(%y{,!)xT/&o#z%*9']V+!&{"!&g|1&~-'/U&&bx3"z#&Qz+!%yY0!&Wy3
"z#)|x3">%w-%v!R#|#%W]2%|!/^S!%uY5&+@_v!k#%S]3!%8!%p}7!&dm1!'n^+"+&zJ!&}r&%Su%#g0&pI(('f&!v&]*%oj3!2fv""z#&r{#!&cv"!%G!'
dv"!&_"!%Rv"!({q5#*z!%yq5"z#)yu"!%[5&%+Ez&%c}+"-&ru"!%Td7"!%rN!'io7!(tN!+^y/"#%^y/!'wl3%KpM}!%Wk3#}!S!%Pk3"P!%[Y+!'so7!&
oj3!*pn7#!z#+pn7%~-'Uz#a!uO#Im%%k[%.;%jLz1"z#)KT(z'MgF%UP4#c#z'&ux"%g(R&Q)T-Qg!!g"]f!#+:%U0!%dE!%V0!%=)d3x,l#+ST%T*A&fk7
'&e[!%KT]"%pa0&}z#D![(%oE&z2oR"Kn(%Wp#"4%s^&*8z1Vs"-y%f!S!b7%]h%#'>%Vi4!&PZ5&a!q!S!f_!%_}8!%dB9z#R(#b![(z'+:X%~"k6p(+_3F
!Vs"z1#})%Y+T*&r++(f!~"k"{&!uE"KU!uz!#fn#q^#'cR9,k*,Z!Q"%k*Y!)zV!e!'+)oK|!"s!~C,Z!%P]1Q!T2hh"np"'[!l1_8k<e#T:_8k<^,%r{%m
1D(h"]t"eH.UNZW""3_8|j%UX#l)U&t!m%{O-b!pD-P@c.&d+a=U#e)fE(%xz4%r!'oq#'V!"(%e}7!%|U8!&P9"o!(mS9"k/%f8"j!%Q^1!%|V8(0%Dvz!&
~&%E'%4h(X!e1%mh2z!v3%4hh"np"+a'2|/S(.I&d+hEk]#%!c'c.KY!U#l^"_IAT*W"l]!T}!.!c'V[!^S![%p[!Iia!|B.g(xy%0#V[!Kgc%sb"!fu!_8q
z%n6t!_X"jX!-f>Ar:dd%pd!uT"[W">+{y##vX%l]!%hAT*4Ye"{Z!qX"|E)p0f>A~["j4P/J[R%!:^h0!w!T~#%j4P/]X"i!lU%!d"}#0am"W}"t43n#/am
"W}"&c,P7mx!gs#l|%%q'!%}G#*f1%ns+'t*^+~@"gN%_3(W{!%*c@#pg%AU)"e.&Sk/#!k!%~P8!Y#~%'bm!'!bm!By#Q*&!bx!&]i"%iV-&3&S"@%o^&"c
'&ta&'W31rc"U;fY!&cj4,"!bm!l.j4P/}X#'(5%{_5)3i>%!}X#P*/{#~.#b1m!i!~2!,y~#!%TO!&|~##c#{M&QT5!+y}#&.h+%Q4'm~4!1}}##(3+}}#!
'mw2!%Xq-!&nS!!)V~#&!c!o1"%ur4&Xd%}1"S&&wy1%e!^*#)g~##"p,'i~#"x2(P!">&v]0(k&,x28a)qK%kq-%4s:Q/%_t2!&si8'*=[7W!d"%mh9!%{m
8#y!S!%ud1"A&qr4"P!&tu-"'&iZ,%_T!#i!e"R;%7bx!bFj%Q2!&xQ2(j4P/d*~Ic9[+IXC!%tY2!&rY2"w*R#Q@%og%o"t4_!QD!*|C!'bN!&hd'!+iG!)
sK(3j4P/Z%#j3i![F!9}}"!b"rJ#7i%~!e%!3yP&&yv%w!of%Yn#d"nO&^.'!^.2_g9!%i<#y))%q|'!p!n*"S!%XK'e#%*f2m!%Qg&!%xP9!b"rK&eu!mv!
j4t4X#f/#m!V)X!YL&hHSMS1_a"%k%,B_>!TU!"!f-"b+X)%3/}Il!%k?"*k#Pn#A!y}""jX!b%m4"+&~T:%}*%a&%tb""sh!%[T.%!WAs>%[k:!%^U:%uJ%
l)%v~3-})%p!KuJP"x"^"#j(%&n&,MkU"k)n#'[!.8uJX%%rb:!%Qh!!&qZ)''%nB9i"%oy8'q3W'=P'3%v[1#8uJ'Ry%#m&&%jV5%j4P/b"8cN!%XW5!%cN
"Z73cN!-4!-cN!&y]("T.3Zi&!%ek9'T.>*r"@%kR'!6nh6!-hK!V"ph&&j4P/S!Vo!8_@"m'3hK"m'h#q,"T4%X~'',2z6c!#'it-+z7tQ!|4#[6"*Vo!tN
%P&"ROT"P&!)u{5"D%TL(Q!U)&n!J*&v^3!)T_"+v"p1~5aGZ(~5&b!d-&~z'!%qH%bS!/|"%|s9!&xd""(%|k2"T5+tL(e8ZJeL#R"#&f^:&w#g%#b6&f^:
!%Pu4!&g^:!'XL!&k{5!&]L"~5+h^:!8^&"RO(^&#kj!9%^T3#'<c%X7!=W&"o!w%g+!3f+#R%mX#]!aW!"X3%Vc9!CkK!%i;%a&S!ar"%}{"#5O%bm1%*m!
B'}c9&;"P#Y#%<!&fg+"*&_m1%h&{"/&mw6&V)"-Y#%?!d"TS"#~5aGIbL!'h;"wl%t!g6!,d6##lV!(f6!%s[3#9b"'Rs:!P!j6!/i6%j4P/nu%Bh+'&!k(
Q"N%xW3"J%n~3"n!Y!UL!9SL%D"W!%Xk3!i!WL"2+}D"dk#JV0#Mb"(XJ&u!t.o"PD%du77S!o!o"^&o"&*m'H4gIV%JPDo)o"c9.w)m&m'y"ef!>P/|T"t4
|T"dZ!!Bs".j43zd!s!T:IXZ#u!!hHSM2q|!}IW!e}!6]%7%rZ."jX!*ST"&SM/rx%Ug%&_n'/v!;)(0l/%]%S!w!Sk#Uj#])'~^"#jX!&&XW!!S"m@!2dm%
!(iO)(Sh"ca!W"k6+S/%wP;@u"[.(N#|/P6"!zv%#!|T"c'Z#f3-!|T"lp%Ro%p~!dZ!S!BN+@{!%'G(So%m5U&|T".T*%vW7"^%%jW3)y!Bj4P/L#po!P"a
p'"t,z"j+#us"'%&!2WO!%_}1!(r4#(u/%p4&m4Jm&5'_l)!(1!%zN!)yN"&,t%!-s%!%x+(hHSM}I&b!S&R!g*#j4P/%W-"U(~!V)!%[/"SM?a#!^"zA"ml
%+Z.!&uL!%S^4&fA&-q,&b_3!&y2#u!SM5PL!%V[)!)PL!&[Y)#j4rs%/e!!)f*#@~j"%pv3-u+&-*S"f0u'&=u'~'%~V0#&9%vQ/#3k+)l&!Lb3!(uP&%j4
f0}0~!~1#XM^S#2|P(#XM^S#c"Rg!'7i%&vm!o"i!l~'&Z#^f!_h!f-4iV("Q"%xO*h"X9S/r/e;"u3R.%C0ti#]Q%Uf!zZ#aZ#{v"]w"aw"Ww"ii#x^"aw"
Ww"Sj#2k&%RP!Z'u!%F!%I!<z_<!Ky_<6j4V|!S}!gK]^!^^!jU!jQ"kQ"ne!kj!ox!xr!yr!zr!lQ"Vb!V|!S}!go!7rO!.lO"H&lk)!%ZM!%yR4.s!W#&*
W%q#un#1)De7S"7v;!%t!!x"cF&V|!S}!Y]!w'%27%[]!%3_!j|"#V|!S}!zp"}3vb"^R%S!]h#zp"go!*qc!#{0%U]2&&a#V|!S}!%ew#(k*h#n(j4|?Y!&
xc)(Ub!QS#YV#]T%|U%t?i!{A!%nR<!&]q2!&_i#&m&S'n%F%i_7!'/#s!W#-G)P/{;7Q"AQS#YV#y"|L#}.'%%P!yT"x@a4!SM3_!j4'v!u[#Qj!|+o+!p=
u!YD.p-cq%"0mEa*b#&j-b&.Yi%r5gE[[!,%ku!!o#X."P"3I,[n#&np8Fjs!'i#!j4'1Ih;qc!%4s"yLy&f!V[!MpV%#^a%dS"(,"g"s4%c#[%l8m/hT!"d
i%~9%Ul7Ewa#xU"i/{V%-l,&xv%P"hT!qn"!f]#s*"~9oo!^%P+s"i="w!pY%|(Yk"p@q0~|!7!f]#_i%"3)la<^!X#!wb!_a#"(RQ!,f4W'|h!e*-!u="~Z
!~I"S,ra#0W'}'R<"0f!i*)~4_!&e*-w)0f!l<oQ!V%!ra#W%i&T*oj"%[.u!r,Q'[*@mW%o/l#c'q(%fQ6_!VJa%kg!"g2.!xd#S3"a%0_3%kT%h&8S,ss%
)a)t#e%|V%-iZ!W!l=/w}!&|8w>Pi"?5q(_3%VJ]3h&!im%"S,c!lt#u46U5e#(q(R+2Ya!a%56%Y|4;R%'>'f~#6W!y&[1q3*qc!a=W'a%T(b#b&X%y&c;4
]9v%}a!%U]2,Vd%_!.!y!]Ot){9i'(%o'*'z6%z(!^1Z!/%l&1%9c!d!)p-cU!"yo%a*j-&b#u4VK%TP6(^,r,S&U+-^1-pt8!%s(!*."p)'Rt8!%Qt8!(gt
8"''Wt8!%5!,Yt8"b"%C!%Qs8!%is9"+%M)U"|"q/('{X!!)[])%=e5@(zm:!=ts8!&sT7!)cs8!%sl8!8sT7!@[s8'b"&m'6Pi"%tg8!*xr8!&Zg%"g!&T[
7!&sU(!&t[*"o"%~#&H4dC&%_p<!%Sd(!'gJ.)p')W!8y"@_9S#!g!0&_f<!%ed0%X--I%ll;#}{"7%f{;"!%gz1!%;',S#HQ%r@%cx;%w)g!d!&Y""R%Z!Y
")+Hi/_2!p0&%Ru8"n(%VP1)a!!j)X9e32s:&[w)']&s!r"O-%Rl'",&n4'&Z6@}%F%td5)X9"!Y!:4a5O~u8#T"s*&bf8!'gd8!%lm;!)df8,ci"*8g&f!4
};1T"s*(wr:"S!'Sb4!?qN!%eP9!3jQ8!,SO!2hQ8!@_O!2kQ8%j4?5&fz"!%kO!FgK!8hM%"~x#rP!c"~9!%|#%RX!"k!Lol!!)nv#!x"oD"WP"%hx")(^#
&i7@{!.%o="9&WR*!%hN#_g"%%|i0(@2%4{;>%Vr#4s")p"WP"a'4e*i%1!u%"!z1s"(e%4&Xh7-qGrT!u!a!bX"#)S"yP!#qG%kN"z#>SE!_!aY)#WP"nR!
c"Yx#3'&_!<.*jW"P"C#g!"(5a.4v0%'*VN4U9&{96k,_!%q{0'W&X!'WP"|P"%u'-Y!&i-kT#Bq8|P"rP!i-kT#X(%gx38|P"rP!!Y!P)B"|P"rP!&i%.h#
b"a'4|!%|P"rP!h#Y!%ft*#HP)%na'!%aW4'p(X&s#^&@3{%"_W%%{%&|P"rP!S!S%'ZU5!1dO)Xm!/(_!*r'mx#%]l')H^m%(BLB^&p'_*#vz"3&%'Cm(k^
!nh#_>,{p*##t,&|m<&3&Z7S"&^k9"!&wb5'r%T!eM&zY!%5!&X{;!&=#%|.%s~8"j.%vo="k8%sj;"D&qY="!&Vm<'3&(k(P.%pe*&'a#(m-'uZ!!)gq*"3
'y?#&D'a!%P&8l"%_e:#@d.&o2"s.%]W1'm5/?l+f[#(gq=!'gr8!+t+!)]S="o'+^S=!&S]""=&p="y'%u9"A)Yq="3&hi2#=Q6%t"#c(?&[n*&yr!ya"[+
oO%,%,V&"%+#<!'Uc*"a"%xW9!%~n;&k*&p!eY#(sQ3.G:p!U!S%9a#y!n}!t"hG9%SX1(c*Q'#!nQ%og"%uo='^"P"_!"U(%jg9!'Pj4%fe!f>d*'c!";'S
]6"c*'lh0()!u/y!z&>&zd+!&|U4!%YV8(Q)Zt!)[)1d)&wh;%HSr"b#%va=.Gb!Rs!x*#_*pH#+HWa!A&}~3!&o&%L&s!%Ww4!&}'!%n[3!&[S7!%^u9%pL
.U"'^""&%t"#:qc#)/)h,/G+H|:r%%zq<&U"L#s!'Q[4%>+Y,&{r4!%1&e!AP#z!&or=!'x|2"~"&yx<#-0&tn;!%@!&Y[7!*o]9%.!i-%]p<!%Sd="c!%_[
8!&n_&%*a")%[m-#g0"%k[)"}G%nN#:9'/%1Q%k#%l+!)Z{8!'n{4!'gt<"G%fV0#n!&'xx0!%sb5!(j)&w(&o'ya"%Z(!%Z{=((e#e&%'K%xz*(Y-%IU&!V
&%X)!&v{7!%v&&ti""G^&%&!%xp5!&yU(!%I#&!%?,Z#&V&Gti"%ya"&%D&vu9!%ik3)4O/G%VB1%b(&!S,C[,&on6!%jn&%,^/7&/)q+Cl#^/R!-3%n~4"c
*%hm6&}%)a!7%.!(;0G:VBS%c*e#Mx!%x"VBU!S%a#%x]/"9%my:)_+*S%m-F!a"%tu=!%Yj4!%Y+,#]A!e&YF%VBc*Q'2&k[:!&kU8!(WP>%T!(X+'|W+"a
*)_b+!(ek!"X+(ek!!%sI"}0&TX++uZ"xo#uZ"pz#uZ"oT%&uZ"bU%%ox*@X,/RZ%_Y%fV%BNh#RW"&!|R#rs"ud!@BXU"eQ!h#RW"q5p/.r;XU"9&@|!X!&
he60y&f!|Oc,m%dq%h#RW"mE!bi!l+n=W/%sx7:a&a=_I%XU")-Ie%V[!bn"XU")!}^%"bi!w'X#(,e*.{!&w}#!%iz<2e%nY%wn%XU"uU#y^%Sc%#*f^!#T
S!q#4k/{*%Qz*!%Tr="T,%}0)|#Ab!9^%)o&%[t=&y!v!R#uV!(iM+>*8o~!]s!+{*.U6&lM%,U!R;%}w5%Q!+e%%xv(!%kT>%+a.X6%zd+%>+c*%[v13Hd"
hZ!U{![%Z&&zL+@SZ%l0%f]!*n(%%9%!|R#ud!%:75)I8-*P4,i/XY!1m5/s!ud!d@!|Z%"o!t)%p~*.dU%m1*pq"+vNS/UU!T@%W+"%~N6,z#"dt#wf![Y!
YX!F[b#"S|%lg%/oo"uo#jDb!9,dW!%qT:,l,S#sa!.j-#b#9>v0%cY47V]!u=)b#3z#,m%P%t!q(~j!{M{!^!.h6e-W~#&9%f|3#hV!-%QR(F|E.n6q!]U!
I7h0]i#h0&xMn=zDc8"S!h2If!207Qm#q!2]U!I!Yz"ld#'SBUI(k!&T-!%[z5!%~]:@k6+v37(]t">t)o5g(}D&+Tb#(]t",s{%I+e%_r#WLYz")[]!ah%n
U%uY%lJ%cy="l1&'!%Zy<!&.!&rh<)!lJu9&~'3b&&Uv<,t<#[6QQ!"-3lJb&-%dq**lJZ(G*lJp"c!l/%p3',c!p"c!p"%j|5!%|}="B%Ql0"gT!&T['!&}
n1!%ul9'c!p"a4(a4%ps:&e/)xMQ;%uZ!!&lQ<"X#%3!'|r2%!h"[)&d~;%sf!k"V%(lh4#2(%f]'!%ks=&R%?t+&&]S:"yU"&y"#Ya"W!)kg:-k%&A!Ya"q
!R#vz#('Q,&f3)P(#d+nC!c!p"%PZ;/V1"U!s83_!y,z'A[S!_(~CS!%Th7&x&,k#a*&v{4!&w4"p"&|r4&z*S&@P"%un=(!<c!p"Y!S&%xn#!'oh2"+%Xj*
"p!%vw='c!p"&+e%%S;)AI!j'g!d!,&=#/i:%8#6!&tY3(+Y&-*Y!+&}P4'p"&X%T!@%^v7!&8#)g"%P]<!'hn1"Y!%Wy=!&Qq<#c!p"%y,3t!!G,2g2+*o!
}*T,,!Gi:*h!%U~2!%^r40p"~S"0b9#qK+*V3#j!>+|'%M!%T@!%oZ:#a0.%]d1%#.i:&tt3)%KvQ!+a.c&.%w!%>+b2%oS=%h&!G%ja+!%L&>+x'*&^'!%t
{:!&]#!%sd3"z&%R9!%x8#T!K%Re+!&k_1!&p#"f!%t:(g!d!eH1y&W"%k_=%c!p"PH&jX'#g!d!%xs8!'bi5%#6s3&ia;!%^p5#*'&Qs7"X#&sr1"vX!'[k
7(J!z%l(%aC&ZQ=%c#W%"%g!#-lZ!'w'!%q|*"Y!'ni1%:4v'&nm9!&~s1!%an3!%xz2#)(&qn3*#c#A!Z%CX#k"%cg=!%WB"c*%:#1y&%SR;.c!p"('rr"F
hY!p).U1<c#%rg52Z&y&@d*s"&!p)@md!.Klf!)o{!u!&n]2%''<%Qh=#AG+Vu<!*kl2!&[u<!%}Z6"r%&|w)%*Y!k'%SZ.!%r_5")%U+!%mo)%V#a!x"*{V
5!%s%!%zp0!%PX2!&ih="P!,md;"#&]i2!%T!#t!d.&kW9!%ns3',o%%k7+4B!&P~)!%x"&%Y!AP!%~a5)}1%#iIA!f:%]U2#k!y,%Q*!%uT2!'nT2%c!p"Y
A&Xq3)j'c!p"Ed"Dz*%V|1'Y,A*P!/%pc<"z%%Qz1"U"%ie5"[%&id4!%ox4%&S#b"%j[5!p"f%!&dl=!:kv<!&Q|=!+nv<!%Zr2!%|/&5-+X6&+##.%gi<#
c!p"'gi<!+sv<!%R!!*vv<#c!p"5vv<"5*uv<'Kj&h._!]'&sT:#KY!'^f;!'tK"p"%xv1!%}2!%Ra=*#%W!+j/&W!+'Q3!)nS4"]!,<!%[r:!%nS+!'~n<"
r,&nv1"h,&]R2!+XV2&!Y!+T!&}~,!(SV2!%gP6##V#&nN%p"#Y!&]V2#!X"&T!!'bV2!%eR;*d"U!S%j#x.!S%;%i{/"z:%W~=!%]5!)xQ2!'Xk=!%v6!&W
##T!x"'b}4!%aQ+#V##%Qn2!&v4"U,0jr5!&ZT5!'^d="C%W,!%^"!%yP*#P)P"%Qd:1{Bx5m)!Q'IVG^IP"#u!u)dFx5m)%w~3"Z,&B!%Pn8(P"+@{*.wA&
vj#'CZ:P"^%>&b}4#,P7%p_>(l%h%aAP#z!]#%w~8'v--'%P#%kQ1"a"%}W5"Y%%Ul=!&qh,%Hd"e&%]g44?5_!n?h"-PA!d%&!z!i&!d%)t3j:%|l41c8j.
%r/>+U-8v-m)+p!*Y!P"%zR!*]!+Ej?i"!h"k!%lI3+p!P"m?&E|/=n881fGg+m<t;#iH&ug=%c#[%{'%^=5A+-Z%v-v!R#g3P!sF>KY!d"U!]'V=r-a<%|q
>.v-"m!e#-@s)o%%oD-a<%^W+&d"(Z")%n!"U)%jt>*u"1gDl/%y!+{O&c<'T!@KLjN%hR;*q!t3;%a#!;]5%m#"k#%gU9"V4&tL%S"+a&%Pw:!&}g>"Y!-]
+)yL+e/u#;l(%%y+"H%z^2%p*)u&%wX;!)}^2&*^!+T!&v?%>+k'%Pn)&b,KZ#1%Wc>"N)n~4!%I!+n~4!%uI!*l~4"k!,g~4!+}|)!(fd4!(zU2#c!p"-zU
2!&_d4!%~{=!&wR/!%]d4!%~6!)]d4!,|U2#!G%xR/!'|U2!%J#8P!%vy=!'E%<+}#&Uv-!%t=#c!p"&_9"6'V~;#:R,'fw;&O+q!g~!%j=*k%X).-_!+d"v
b!%Ra2#V#C%hZ7%sEu'x-'k+!&gD!*Sa2"J%gm,-&l#+q!_7!j&"]!&+'|"%<-Q0%l2!'yX2#2/'g#!0Q#!)P#"*'{"!&uB!%aE&[7"g(#%aR?!&v4"5%zy>
!%~Z*"b&&gT4'+YX"7!PQ!+R~4!%h@!%<!(h@.#*Y!s<^2%p&q,%Z0#n,%g("h=%XR2!%uy1!(]y<!%d~>!)r!!%A&tCX-#n,%v(!)Pj9!'q]3#ys!!%W!'-
a6+A{Q"%}g2-&e/!y)&!5y&^-8e,&kg!!%e.!%^3"&&[U?"D%Ud5#?5&kv9#a//%["!&B-yBQA.{""P8TBu!P'V=%%pp5#o=I&b7!&xX;*5%W!G#P!v!j7&]
k2)W!,q*V'/(m/&|C'Z%W#G:i(&~C!*_e4!'Re4#c!p")u^2!&Tj1"h73v^2!&}J!,xd4"G&tc4!'wD!'rc4#c!p"&v^2!%eQ?!&e~=%U%#9%SP;!%Ta;!%s
,"k"%Ym8!%nj;!%l~=#2m3'VI&+HZ>K%^Q(!%t.!%gi;!%oW=!'T-%K'X((X*&)U#gh!K(i|,"V&'w=!%SX>!%d+!-_Y>!-kv6!&kL',{!"x0m@&_Y>##~?.
_e4"p"&Pb:#c!p"'^e4%+&2&f/#=P!&[b:!)^e4!-PZ>"9%gD!(_e4(o"f#QX!f#V%x',sT2!(oT2%!<V')mT2"zH)Uc4!'oa4'p"-@b9Z!*dR2"-1q^4%f#
V%[R"%js:/>+[Ef)/oEm!V)d%x+UV!{?w4%Pm<"P!%%3h&j.+k!8U!g&,{8%V'1Y=u0-c!p"%br:!%kU>"X%%{s>!%c:#8Y=%Qr>#k%#'sZ3BUKV%sY!p+NA
Y=!NZ3P&{&-NZ3+x"Y&)r(%g;Y=~7_Ns)|%.K^L#r,&S%!%Rz5(Y=#g7Kf)d%%b.6c!p"h&8Y=>{&Z,NZ3R&|%&S2v1@2~7~,V%&ww**Y##!f)d%,2lO&i<"
G&T")&_'z&u!!qI"&K"s4'k*"b2%m#"h&-U#"l#%{K"zC%u|9%'#wB%pd?"|J%g%%f)X%!%N!%{]?%/Z,Y=%e!4E4};W'lC)o;!R?#s4"*S2#'S!{W"%{Y2!
&mV4"f#%X%3y!DW+d&']/x+e#%i9&pH-q!R#kCZ!%sh:%*w+x%'UY2!&We4!4yc>"*&{U6!&}A#*QD%g[?#8Y#)Zd>!+Yd>!<{c>"z!a!{c>&r+.]#1%ri=,
S&U"z!,{*.]#&j!_#%u)&s#"b!u6'Vp4!%dg8#07%?/%T!8r+FU!lDt&z)V',f'#&yL'U4*}L"h!&cY2!%W:!%cY2#-j'%s]!'v<gGu1{@"*Um+.18<@s")W
7cFu1~17W7%nX2'X)T3X7_Au1'iX2!%TM!(iX2!Gvd=!(Pi7%b+}!z%&Z7!%aa9%*Q,i!(}h=#+Q%%{L"f)'~S2!*qh7!%~b4!&VT2>#!fa#w0"!pC"kE|Db
+1g+7f7VL)kE|DpCb+7!RFz!{*.S-%jM%w0S-&&Th="{64dj='+&GQ%RI%[z=!'ae4"d/%QM!%zO!%bT?"-4}]4!EVh=!(bO%z?6]!b!ah=%o{!DU'%R_!#'
-%b(!%Ui4!&lP6/@md!a()ig"X-.!lf!"!^r"!&3/)W!U"U'j',d*s",ha!)vo!P!1^Y!#|*]!%p@"j''Si3#,U'%_v;%|*]!''om!"|*%Zn,%'c!p"*Um!!
&P[!"f&%~Z!!%{Z!!%PP<!'?'&]!GlJZ('I"Y!<a]!%|*]!N'pJ#|*]!%vp>!'md+!&X8!%sc3#p*u@2sc3)a!#w&"YHWHh&)lS!&|*]!+(&h-!&n%!%RL"^
&%qh#!1UL&#*aR!S&%fo/.:b,a%T(By"%X:a%T(v(''WV4!&Ui?!(Ur!!'T[2"^!%cR8"k!)W{5!0ux*!EdV4!d#ns!"YM)ns!!Q#ms!!&UY9.M|%+:P(~+n
z!#i!Y,_/.%p"&c!p"Msv!&R#!&kj+#*P!%pf80V#W#R,K#k,S&g#Y!.!Z+"T+%YL"K%qa!#c!p"%cx?!(9!%tG!*c!#8V#n!du!!*[#!b#lu!!%[]@!%1!%
[B"i!2vu!!%bg6*p"-k+Y<c!x%X#!'S!"f!%jT3#~"%&kg;#c!p"%mf"%m)!u,%]Q6!&~O!^!kv!!+pu3!Ctv!!X#sv!!+U%!x&|v!!1qv!!%VT3+M!c%n#]
,"G9*6w"!'Q5"&&ml7!)P!%9#r%)o[!-)*e1Z#P;wP%|k#U2#=m/%ih>#*p'%lq8"y*e#Qy!#Mc&n!Sy!!%pg?!+T!!%[o?!%[Z)!u.ux!#_/.&a%&"c!b&Y
!%sG"e+'Wv>!%kk3,/S)|8W)fC#i!i&P"*%H"b"%XP?"q#%~]!"v"&]v@!%aK''#|'.x&9fK"=/gK!%b]3%g#g!d!&_v>#'U!(Y4"f!%^;,R,g#b"#f!i!4j
*g#g!%j~7!%v1"s!%x}+(#P#f23z'#%S%"#&4%^07R*&|p)!'6&5]w!&8&)*b,#j/g#s4s>#WA%Zf4"p"9eM!%sPA"2%y!!%io@#1x["&f_-!/t#+8V#wx!M
x!"!x1&+S&!'nL!.E!%sL!l%v~!"O%PI#'4'Zr3!%ay7!&ds@&YK#i!Q-2^P"&t!2*c%i&dP"&~w!p+"P+%p_#"x'&r_>!%U07p%bi%"qf!U,jD%!x4X3)![
{%v#"!Pl%.*e4X)%cE##Y:&^2*%*jg"jDx4W!+tA%s}!!%Qk,%U4t3y_!3mQ"!%dz<&y&s+%st#(},!z.zQ"!%]g6!&ym?!%SQ""E%sU@!@UQ"!s!qP"!'Qk
?##Rs!OTk?!&k~"&~k#*Rs!m")xy6'-*;#}[!%cXA"g3%mkA!%tH!%ffA%p(pb"V's(jQ"'lJZ(VX!]["X+%[a;)v"Z!Q"6DVX!li%%P}4!%pi="P(%wUA*V
X!]["g:]Z#w5&![v#%(!'rW9!%Ss,!%[_:#e[!m,%uf//"8w5&-qR"V&,TZ"1ha!^&F'PQ/5]["g:w5VX!][",X;V&"VX!Z(VX!te"X+'BB_>/&,!%da%#VX
!Z(/RX/#!w5%XU9+w5&[(S"r"!X+3%%ac-!%)!'nV7!%o"#b;i()]UA"X+&^f%"k.%]f%"X+(^f%!'pTA!%gf:#&V&'Ua/!)jX/!'hU;%X+3be"%H!%fQ+2t
7#x2%&)g"!~D"p{!#oy!)!w5%5#&S%%-(:4x2%!w5%Zl<4w5@V]!%r)2y,x"!];VX!#!dKte"('TC%zfA!&|7'%w5#X+3&X{;"&&Qk/%VX!te"r)'u!"v:&p
w8'3z#t!S!^!+_"!%7#/R(&]#!2{g%!,YmA""%Zf-%#=a"+pZB"d%&Sh%!&_Z=!'|y9!(lZB!)ah%!*Yi,%3#A&bh%&X+3u"1%pP5!&i|/)YU"!YU"P*&VX!
Z(&}|7!%Pf/'i!%g*!s('Wi%#(X+&|U.#nKA%A2#VX!Z(]w!.w)Z"r/w5u!YU"zj"jv!ah"tY#n@%m,"~!%|e<&g41Yb"Q"%Z;,(31c)u4VKS&Ah!s*&Vn;!
&]L(Y&%b!Q3!Q3&z3*a*j&6-[!&Q!%%~K#H2%k~<6(3-Yu"uD-+a.#f!2_:BU"P!e#+%W"{Z!&7*q(i!t/-S&B)I%{h<(t2-g4[%dT!^!%|v6!%b_B#A+%[b
B%n(m%dT!'xm>,#U2%}Z!>l)Vd!+)r(%}{@42v{"7y"y"+e%c-K'/yw!D{R!n8%p&{&%qs;!%kZ%+W"2W"U#K']P!e.m!0R"!%fSA/y&e%'#{:Y7%'RW!S!P
!e%Ws"%uL,h!1]91!}!P<(3f>&a]*'o!#r.&S!&su*!&~~>"j!%Ye:"3%dm""6%_R=)h"d%sz"q}"sd#vR#'&lj:(1,7S4S!o!%Sf=#*9'ifA!'}TA&9#^!(
%oc.#~!O%ZY/#@o9&Rv/!%px@!%n{<'T!s!5,Z!(7!%PZ>'!5k+s!,%nt.!%ts:(~Z!r"q!=BT.'y!&Mx&cs%U:7}!!'z!!&{gB!%{0#Mx&KP"&+:l,9&ZiB
!%z}6#r")%vm,&x!!z#cD%]T>=r"Tw!T?ge%T?ie%T?je%T?ke%T?le%wf!wf!wf!s_%wf!ca%wf!ia%wf!ob%d&lS#wf!d?h|#%'D{3WL"wKS!e(,jT%t!!
u%f!Q5%Wy!7T@i-jDx4qQ%zj"sq#u!Pv%zj"4|q#tS%P/';T2!(bd&!&s)#,p.&ly3%a0#Y*'xm'!-xZ0%r!o"m&01%)a%S"(~Y.%7S!R;%npA')q%"b!|4'
l0"Yt!%opA'~!'<!{!%Xe'!&]f&"a*%VvA%e!,p.&w+%O-m4&Rv/!/{!"m4%~tA!0}!!'r~9#[(u'%Wo=#Z#,%qq<%v+b&YX!%|_6!%^u/#Q"PH'y8'o9)j)
(p")ul>!'r^B"S,(VX%*!S,~"i="c#e*y!'le*!.a#"y}!)a#!%sWA"~!&T9+Mn#[!&M'#|%a0%xdB!%|{@%T!&r%*px/!)si'&!r!r1S=(R['!%hs>"S'%}
N%oK{#h#%YnA%e7S"i2%}s9!%c8/o3/a%c'&e32_:!W)<d)a(%V!-Z%<@i/R6)Dr"l#y&~"&w5'tU#wV#VY##i9%[1!,bSB!*Zq=!%7!%_"!%Sw#"c'&fQB"
y!+h},"x)%U!%k1k:*2xwA!%raB#x%,(Z]A!%mX*"i9&jq8!)WVB&fI9"R"%ln*#,!'+!%iA#wLlb!%Zt9+)]!R"W.&+Y&1q>%SY5"R"&sj-!%t="R"%~o88
+/!R"W.6(wL.fI9>+_:!wb#<R"W.f!2gX"%vy/"d=%g^<"d%'d#!'la(#R"O%oQ.!%k()wL(wLe"2U+K'7"*%sQ3"R"%gg5!&}z,!%Rh:&s"s!#S#%hV='h"
Y)#x!p(%~e%(+f!9!R"d.%|!"!%T!%_+*m-&}T=!'p!%i3m'"%y"%k*!R"%j[>8+d"7*R"+k*DS(#i%Z"-+{'7!R"&K<x/%t"!&[z/'&+dNU"{"%[q;!%M!&
{t@&!wLS!o!%VrA4R"W.e"2c:#R>-Iv!*;}*)!R"!R")p|%!=yz-*l*R"W.T,*bU!R"W.%s]B!&Ut7!*n~A!@_o7%R"#i3+Rr7'p)fI9R!e5%z_%!%d*AR"^
*#{,7=g#.}x!/P'R"R!!g#+Y,6!wL)s!#w*e!t!2Ji3R"W.%tq9#AW!%YS&,R"&7j.+yZ!W'!wLd=&vr9(#k.[%|3!R"%V[>#A+&TpB+wLi*R!n6-+Y9#ku!
%jZ0#"R"%qy?'d"v%i#w!Xo!%ekB"R"%df>*9,n%i3:d"w!Xo!&t()o%%UU!F#sT"9%[D"TT!%^'(81QR#)V@dZ#&|U<+v%wg"sm"~|!bb#FR"&W!&.!'^!(
R"@i3bU!R"QU!%u"&#~CAW!%c+!%c"!%]f9!&n*"g#'^k='R"WMcb!'!%&"(&*!&jQB!%dQB%v!]6I&Qw#-r!y"#o)Zx#"o4hd"'s/X{"%kqB!%J!%wq6!&/
%^00Y)*2"7%.!&zB"+%qf="9%RwA*3%W!IW(!0x"%yc0))s!e!.Ky3~&%yZ'"VO%jc#0!3Ah!('m%Tr%%VJ!^1&cb!%ot(#[%Y,%i^<.+>*Td%P#z!|3*f"d
y"#pl!&y^<!%jdA"T8%ux>--P#z!D!v/&u'Q=%SY!&y!#0M%3"^,&[S>3nr#q,%Kw4!j)v/Q!&=<@aa"s#^&{M'be<!2YE!%Wz:"7%jQ%!,]E#!0%]E!([E"
]'*zq+"0&fQ?#AG%XsA!%gx2,[c!#hT!k'/+-R,*w.%S)(0s!0P&Q+*%x]0+0m%W(%s!0}#&s*%]xA+_'_,%q)s&&t,+t6%ytB!%sQA!%pG'Q!/yw!*g&&P"
"sx!%sf>"t/%yeB.a"k//G}&&cC*h+%f+r8*}m6"_L&lw0!'c~@!%xe9#n0!&oj9#!G&{v7"V))C%:4kD%vTB!%;&n'"*f(%je%)@l!+m%Y&-x"%fUB){"1U
!f'P#z!hb!,Tv7.+U,U([&v/v/Z!gIF}&7]!&wk:%y)"]!%jX@"!'RZB%Q"%|/(U#&q(t/!dY#-q!&&]#-G%WH"TC%WH!&ry=#c#]#&YZB#01%cWB)y)Fv/Z
!!r!y)%z&"v/%pWA"G&{sB!%__<!%o}A&k"Q/q,%'~j=!%y^&"#%i[7!(,!%~/!%vPC#V1J&kUA!'O!%t!!(]P;"G&R{="o%&eQ9"i%%zu?!%uM!%rx?%Y%*
Q"&o{?!%tR@!&xV8!(l+7,S#eB|!P"#|!_g%%Sd%P#z!{"x"U,X4qf!#U,q0h'%PT=!'XU%&r!Q!a&x(%fUB!%s%"Y)%Xd%'Ha&%U"{"%f|B&S!c&dW!q0'}
T>"V+%l*"x('ZUB!%hy>!&gy>"m2&Uy.3*hZ!h>Z"S"V[!u'v2Z6WMT_##PV"&*Z"s)%m[8({"%SY!qA&9&c@%%q!j)%_!"s>%{P7#0g2(j!!&("y"%ir)":
%sd&#+#%yxB081X!3x>&HoZ#hD!_&Z3)W!%Q%""%}&!'pn6"&%P~>%t#f9m?%t~A"s!&sQ:!+^#%"s!0&r##V+%&iZ%#0bC%Ph:!&QQB%!Y!s"%bQ="U%%/!
(v#!%xh-"s!%~g'!%n~5#{"x"&X[7#6^/%qUC!&&&R!'Z4/%mV&)|N-P<~%5k'U&%aU&!&laB!%Z#!%wh:!&nUC!%{P?/r41p70h|"~Q!"iAgd#+:Rc!g2'j
&"g"&v)-.|B%_b"p+!^k"Z3>!b"%s~?)x4SY#U.Uf"#iAfl"%W+%~Q!"!&,!'o]7+^k"Z3q({9!R"iu!#cb!&sf<!&Ys.)u!TN},+@xf%)%s!!'G"7%9%S%j
0&'g(#i;%%m!"O%gh<!'^~%-^k"Z3j[!d&cb!)a)%g2U"{"%u[?"q!'D(+a.9!v/e*&oq=+WY!7u#w6%WE9U!y+&[u<"m5&iVB.+a&7!u#T(d&R"d&R"R!*%
ue:"U!%wg-"U!%_g?&0l#![<%pD',o%.PDZA&x1')U!g,uEUM%q]=9&l#!{"v!U!U5~(}7U!U5a"%dq"#l#!R"v!R#m5/.%pt-"QC%b,(S!j{%d&R"mE*1i)
!%bw/"a&%Q^)!%iB/a&Z'U,!0S!c&^!O)~R"s"W*%[,%u#d&R"%l]6!&{0%8d&R"%eV>"+%gc=!%Zt0)0S!Q.Y0-o0x(%iy?#/R!%PJ'WMrV!b@%n6&i)"/%
j^6'"WMPV"T_#XU%%WSC%d1}.Y0&_SC#x=o0%m%(x(*s>x;)u#'p%(#%z^!{"j)Q&'~!&S!h"#QV!)k!#{["U+%H#SY!Y%%r2!&W#!*]}='Q.}.Y0-d"&s6!
'xqB%-!iy!%-&q5t"#s!&R}="!%st=*P#Y#h&u#a&y"&i%%h^B&DW)p,#%ry.!&o^B!%~.&a&D8y"%T1&r47P.]g"&TjB#0y"%_/1j(%{"#U,U!uz!%vNh@%
U!l@k0m%%[i<&?5q/"%}^C!%g~<%k#%bw%'ZR?#k"Xa!%XQ("@&[+,A+=i#g2u#7!X"y"&J!%Tv9"&%P%%a%d&R"&]zA0T8+%a&~R!Z'%#ck")q0_X%7l)%~
@'1U!Y)%r.%S?"u#&N!%SP;#r"]6%zrB%1^,!%=)#*~%5[Hq'A%6'U#]6:4^0%^mA%W'}'0&bK!&R}&%%a&u#%V"!(W-!%iy/!%gV/!'h!!%]"!%e|.!&{'%
SY!07%/!%q{B")&eo9!%|1!%("V(%rp9!&}D'Kz-j'&f#'[i6#Th"Z&%_H'0&yFPIQ-&dW8)]Od)V'#PIDd-%b=!%ffC"k~#%TQ'/j'('a.4YKk"Q-.!]OX3
^&%Rj6">%l?!%L#h2D'x4&]!/*G%Wd&'f!e.z@T)*%Y;%('Xa!%^A"J%yu@,*s!0f#.dEgL('pa!)|e%!%tF!%^:!%lb?"%%:#Kv/%{g>!&k^?)_'4^F>+gZ
!W'%bpC!&@!&py8#P+uV!%[<!'W?+"KdE+@hX!.gL"&O-t#[#k"&k".!sY!p+e.m)%ez8&dEj%"v/%s_>!&g!)q,%x"pGdEX[%v%%wW:##r'%i"3m)gL,}V!
P&;@k1Xm%/G)r(f#q,%f)&_g%!&VUA"{"%UG"x"%]nA"oE%z<!)|f%!'_%!%_=#Ez&'xb%!%O#Dv/&kb%!%m9!%D!%th%%xx!]]!u}!%hh%/ri")uc"%m!f)
&sNw4h&PU"j0Q-%as=%W"2Q(&N!&wh<#o0F)Yj!#!0(Yj!!&x}6"S!%]r%!7]j!!%}_?&g:"j!J*qwB"g:-qwB!1pwB&j%"_)ZJ+twB(=z%}GU!VZ"R!%yb:
"-&d_?!%v8"fX%,VsA8!|"x?"|"&r:k.P?1kf![Hg2Z'%|"@m%}Gz-"f(%dyA&G:x/-&hyA'/|"l(%0%uC!&|Z?!)oyA#g"f('dyA"g")dyA'>GQ,vb!N%yz
=(f(%Dj0S!fC&nj8"tL%cf?"a&%eC&s!0%{"'af?!%f-!'t['!'Uf?)Qm%Q!#=z%F*&Yf?%v/Z!V'3^yA#J/'RI!BfyA"TK%tb8(z!-zw"#Rz"}&%sc=%JX)
wB+T{A&S!}+*h+%kW'!*fm66U4x;#r,}+"8p%T,o0d-w6%b88p%u!q+[#UQ!;_zA"*%Rf?#m*f!%w]B#![)&Pm6'Lm*>8tQ!%VX:"!(9"i]!%W^B"t!'kc?"
f!%bm?!%dm6!%eVA!&xf@!''!%Vc>(!_"["i%]>u-%}ZB"}r#%cw&!&UN&29!Z#%rV!*#*Z#bDo)s<%e/%wyC!%K!%3!%R6-{-_s!Sq"}z!&}h"'!Yv![+Yv
!%pxC!&hf7#%9(6)or#.}3Z/&b#~&%pY&"p!%~x8#,_*%axC&{#^X#Bbz!%|i?!%[T:+^!z2DV0&!Z"p*u@)wY10&!P!!t,W:t@r0#,p]!/>*%r!*b!mQ!"}
X"no!f^!&x?%][7!+QP""o!&[s-&!Z"u@f!%W~)#;#&[a<!(ZvB%P'Pf!ob#'UR'!%jP8%j#pQ!&%rP<#!Z7%gc0!'aaB!(=!&ja;!'qx)%a!t(!'ka;0'hR
"P'Pf!u-Z(t?RM)R%?t){O-%QH7Z/Zy"e%|/g+3z'%Sw%lV#"X.iS#&}_"%Yx#c5Rz!|U!%%?#@Ya!&bQ1"^&%yJ!'Zx@%|.S&&&iY@!'d_?!%aV?+l,&Mj=
"!hN"g(%~H+e#zDt)Um!!fP"a!&v(%Q!"|!%vS1%%P)R%%g8-z6%|.+%j[!KT(3z'{!%}="P&%Us*'W"U#c4k"K%dm?!%ue(!)Tj((!z%-_:X&i'&e]D!'QU
'#!a!)xa;&t?!La!(na;'P!Jt?n(&%qU;"a!(]U;!%+%qh!A&%Wz00-g"P!%cv%P#Y#k&zV"AP!>Ik+%mX""a!%uU4"R('fU;%S&n)v(%ik=!&M&W!@k)U/%
uo?!&mE(a!6a%T('[!%l{8!&ps'&a!P!R!t?%~kC!&_T5"W1%/'CR!1%P!&lj?(a!-f&!S&k&%bT#!%r^D%!a!m?)c];"a!/WQ8(c!d'R+d'w./%yj8!%vj8
'9#s("b!%dYD#Z&^0%V"#La!%ST8!%i!!%dc!!%U>)j7&1h,/t?J(Y_;#>*&>!%d'){"R!l)[%XFl"k-%cz:"a!%fh'!*PV;!%nW;%{"U!y1&jn=!1mW;&k&
"8P!%Pb;!']w1#5&%^Q?!'q_%%!'O%bg:!%U~/"'%in:#d'"'ZR%!2k!%!c!d'(e2!%meA#%P(%keA!(o!!)k!!'}SD"]!%PWD!&{Z!#k&&%fx?!){v+!%Ts
=#8a)%5"qK&d!!%Vs=#8g'&co8!'bo8"]!%]o8##d!%dr>"d"%|r=&1IXg!&%Yh1!&ax:&Q2.t>^)%iSD!%RUD!%~j8!%t!!%pZ:%U"8P!%vF"u"&^u<!%6#
=v9&pl9#c!d'%s'!%bw>"|-&C(-P!{"jO-zD(Xy4!'VP;%u"1O%etB!&Xy4!&Vy4!%ft?!-QP;!%b*#U"P!-}~:!%2!5Wy4!2y~:'U"P!r0&_@%pt!!(gfD(
!o1)b!v(&&pv9&a#!Be#'dv9#_!Q)&rP1"S#&zX?#X%f*%gl1!%qgD!([}7!%Xz<!'Zl&!%Pt?",%kh-"P!*Y}7!%5"P!'g{:!&i[@%e!6b!%U.%O-I%uYD!
(~^9(&b!'[!TAf,%^U:#DS&'jv'%&T"J'[Z<#&w(%tUD!&fr7!'hxC!&fTD!&xu?#TAyE(L"h!%ns?!&tUD)&w#j!81e8_)*A)^+-*z%W!@k@%|=!%jV:"-%
st8"2%i&%z!&^+%oQ8!(a#%8P!u!%{u?&_!&pU"j0%PS8'I)R&p'Z&%9"|!']{:!7Vy:"a!*YU:!&}7!%{(+X#S&:k"c&u#t#[#aw%%}p@!&5!%kh2.c&u#*
o]#c&'x&#*yV"|%.&hX@"b!&W]@!%z5#S&E&xbD".%V,2y&T!P"u!z+>*rk"%!z+%!P!%wM&qf@!%dW;!'qh@4'%r@P!Avh"a0.*V/#[6-P!:c&%{"&R^@3a
0@2U!Q5%yk!!x1p(Fvh"Y*#=o]#a0%k(#R(P!(mR8!%vh@#=34nR8&8o&!P!/]s:'a!*P![%f&%p-!%PY:!&cP!'}'0:l!R(%p5(=P!%S%QV!^X!'T>+[&n!
&w(U)Fnr%n)S!%~!#*S%%mY:&S&|1>P!)U!&8P!b#P!*hY:'P!mBP![%|!&l:!%ag;#b#P!9lY:!%{aD!)lY:#J*%V"!%qY:"P!(qY:!%rn@!7dY:%>P!v!%
nS'"6&nS'";*nS'#8P!%Xi&!%g~:!&qS'"a!&rS'*xU"PF&eEt?)r(u!&X@4t#P'Pf!sg%RY%Z%jr!jh#oZ"R%?^4#/jDu!a*sA/_T'#&t?'bT'!%gQE'8a+
>P!TO%gT'!%g5'|!P"P!Em%%dT'#xU"PF&eT'#P!q&9eT'%a!-8'cT'!%qi;#[.uV"%Tb>&t?#=P!%[gA&s3y"aZ")%r}@!&dpC!%Tp@!%}ZD!%lh!#!j&&}
b8*U"P!HX:R(1!UO%W<!%d8(p'-s)P<r'u#%ur2"UO%[8#k&p(%?"Q(%vB'W!!P!Q,k&(R{:"!&iw8"b!&b>!(t{@!%D'm%d"f*P.-%S9"|#&WU"!&q("c%%
m|:!%vm:%c%P!A&bd0"|#%p"!%{;&)*N)%{}#%#~'S"%g}>&P!PA!b5%SwB&!a!S!o!+n[:!%WG!%PWE/)b!x;x,&r.S!o!c7r.ge"#j'%sH"i,%T7(%!r.X
.~z#[&)qpC!(ab@%e*#bb!%o8"&%ce7'U)Q!pv%&<%yY+%%!^H%P4"}!0mZ:"a!NlZ:!&dp:!&yUA!;ZV8"a!.YV8%o""h!*V%!%jVD!&r""S!&fnD!Lq^"!
'QS:!%bg?!1PS:%{)&vq#(WT8#{"#%vRE!+^T8'V.#U7wv!u!.Zj3%t?t8t?1Zj3#{"}/&Zj3"t?0Zj3"a!,Zj3!%lp@#]!u#%wW;(a!6{)T;&p"%g!#!{"&
bd<'&=i%y"P)%P-#m!f)(xW9!&m~5!,xm0#a!R(&WXC!&v5+#_.n08u#m!X%8u#%Pu?"]!,um0!+rS5!%fS8"y!.vS5!%]C%8P!t?-~V8!%WW0!%6!&~V8)t
?t?v(&8t?v(*~V8"t?+~V8#t?v(9vS5%D"u#&y:'Ez&>IUE(oY'"g#%qh0!&Q@,e"2h58h+)R&Z3"[#&pg!%8dE>'K'z&{"}/%z@'cP.*a!1|d!1s)T/X#u#
(St@!%Uz&%{"1P!%_d2)a!Es+&~)f#o#-P~9#X"}!L{}9)t?:i(Z%W#JXK*Uk8!&eZ@!%fU8!&on@!%Zg@'v(:h74S#%oM!&7*6W!Ik+{')a)m)'D',v'P!:
qN&iD&Jb!v(6%WP(!&Uo:"t?'So:!%hZD!&i_'"{"4i_'"a!*h_'!)}p:!)h_'!2Y_'!%Z8!.Z_'!%]:!6[_'!(X_'!-Vl1'Z%jr!S!{"f!0g]:!%f]:"{"%
f]:!'d]:#q'f))^~7!%P;!+^~7!&X!"&%3!K^~7#l#{"&Sw9!?[}7%uu#Xu#Q~!,_}7"gy"&_}7!'UT2"D%uRE#n'p(&ul=)c@)W!{"|3!a!'}6/w77&wA-{
"e"2f1S8f1#o2%{K0c/"8n'p(#]<#M*o%e#&zy"2oQ8!%Wf!"uI%&)_"["[+,2}!p>%d-%a&h"Z'%}o/"jB%]4,U%U!S>u9P3_"["Q,(Z"'|lD#_"["%Rc=(
h.!Z"O&f,%UL"q'%mm(!%Ry?!%aoE!)ut<(_"["X!'d2#%5!&zf(!%YpD#X"}!&UjC!%Sm<#1_*%YK!%u[B"T)&rr:%0Oa(%UbE"Y&+yf9"!&eg"%;p*a(&P
j=#s*"&XoE#p)_%%Wl<)81RJW<YI#tJ%p="0&cw*%w*e!{,%}l%%=v(|@&Zz?.)]3@_=W'_%V(0-t(_%0%w2"h(%vhB#U'^&)tZ1!%^!!%{RD#0#%&&&=a9U
5%ai@0[0_1v1nIPLcGlHC[3i4].a,|GXH&Yn9!&y!*:4yC{>#~0u"--i!!&TY1!%Pe&!&xu.%m"-s,%ne@!'eK#Lu%'3&[%k'!0%abA"s=%axD"_,(;"+&hk
C!(h_9'[%v!2u:v@*q/!%t"&[%v!{'T#%}VE%G%Y%&@(d@z*c/t-9;)^cB4W=o0#U+*;_#At-9d*s(#=y)F!V-%n}?#Bf.%pwA!%t'%n''a#/Qh&!&YxB"P,
'XxB"X"%eP=!%QJ!&|l"#d(^&%YXD"0%VeE#0W'%sk?"_%%i{2!%1,1q*)!_%d!%U%&{#%]XD'T!l"#Q@"%zk<&^"&q"^"%q["%i)Q<X8&eQ"#q*)%C!4=5g
!d!!y!;:4e<)Dy*&v.j"V.R/#X0RA%3"d"&hW0(8Y!1@r<o%'o""=%?&D;2Q%%Pf'&@v"T2p(&YhE+]!y!,Q%|!l!%&t"%qr="p(%~~/!&en<&#^"W,q"'a_
2!'c8!'Pb6'#!s1r*s/%Sw=!%xb9##T=%q,"++K!+|b9!%pw"!&nX(!'xzC!)nbA"x%%?"|'%O"H&Z]@!*rzA!%yi+!&ZaA!,_"(7*d1Y0-Q&%RV>!&Zs@#p
'k@(r7%[!!y!%{tD!&S'&_%0t!(%]b?&!_%0^:%^i1%R(%4%y#!)wt9)U%_%0V%NA*%aY)!%kF%T/[.A%F!%iy""8%vs"&Lu%1l0%B"g!1B"g!0B!-]&!&bR
*!%VsA!'u##By"&rk@"d+%G4S(R&%!{(#R!+@p8/n3!Z##b:>X"%RUE'u%>Y.!o'%g2#>Y.&]RA&g!0S(X>'ac"")%S""r>%^~.+0/Lu%#RNn%FL&+.8S(:4
f<)*R&p'OX#-(P!;#_%0u!t.8S(f!['l#*=S<p,S([8&)p'u!u)1f*18&0&U)n!&o"%Wb2&0.X!u,%]M"G&df!!&VyE+d-v-m)R&ou!Gv!e]!D&p-"o%%{X(
%';x%%sZ3#!l_!(|(%M+^,%hlE)g;*Y*~/'a0[w!%WJ#tv!!']k<(BV&Y5;{-}!%xy!#=a"&ZW3(#U4ct!su!"S@%SYF"V3&ld<!([{=)'#i!~,)r(#&cZA!
%d7"c!)qr=!.S]1'h.!Y(#j2%s7%x!Fh!&v?!&L%&u".%jU."h!%PsE*q'Ax'"!n!)]!+cb3&F*h"T'%x[F%g%w#b6(Pj0!*RZ"%^%>G+^nE!-uP9%V%*x'&
hPC!&RF%W-#x*%mrA!'m)!'orA"X#(prA#O8%;!&prA(7c#e#k%&f!(t}8!%zK"y!%{9!%m0#a(,*Q4!%{3!%cd1!'sSE"u,%h7!%iwE&#%U8S)%iu"#*[#%
d)**8e=f!2^<%g7'sV:"'%xR@"#%uo<"4%[t?!'uH!+{t8(P&Q-1d(y!g/%WsA"T!)w,"_%%Xl)"s,%|O!%]F"0%Rj<!%i<"1%Z3!'km9!*H#g!0*D"L2E!G
eK%%([!3gK%S!j'#&rL!%TlD!&{]>){<%P&8}+#],%Y~:,r(&}8/!z!%4c<7&3!/XC%0c!a(%~Z<&P9]/#U)'0&2Q+a(G%y{<(q./*S%z%-%SW2#*V,&Za#!
(tVE%p:n#[!%icE(&+_"[",2&WU;"&%hq>"}*&vfF%0_"["%g@!'hl3"z!(W+!'ra;!*ogA#)h'%O!%lk:*r1W@>_"["v!Q%U.%_c!(Gx%IEq!D&YX<"G%X^
F&t"~!"o:%TuD!&w}@!%iXF"d2%nW9*9!V&_"["#*~'&Sn)#_"["(bz&)_"["*P%9f!4%~_F&_"["X%i-%o_9!%^_6&v'Fb!e4&W{:#V%}4&zqA(_"[":4r=
u!2nG!s!mG%#B}!r#pG!'qg'"l#%RL)_1z<#[3i4!hC&_>)[@W27}?|2fFf!l&hH!-X'B[&Y*6wU!e#GX2!V-a"%|,j"g1#U,[&;|5}W!WX!qY!Y*.!X![&#
X!i)[&SD%SG'[C;&i,Y*-E1PJ;y.#Y/~G~X!sX!y.Y*.*T=+U%%VE&v*C&T!%{L5~/'k'/jC]!tS!"!^3Bf+#!g,)=n+lW!&^!!+n)#[3i40_""uY!&]"!(Y
"!+b!"iU!-b!![)YL!%wN#s)T/&['*>*-Gd:%4[(%o<(P&8y-e"2Y-&RSD%#W)Z"&vM!y!QM'P&i!~7~,%%YB!%yX2!%V5!%jWG!%z]4"#&nJ&d/!0T#&f}!
!'nZ*#o'c?'oZ*"#%YRC(_?#=x0j2#%wk#%|-"R1%nY>"V?)T~E("T"n!U#8c+'}}E!-jK!|CVK'S(1k#/P/:SK!+?!?PK"a&+{J!&~h=!%YI!%}J'>Y.&#>
%.'&#GtAk,%~eG.WQ!|7aCm"hR!.i%)d-BN<%oS@&/=R&R!%O"8%<![3tK#i%_R"T"xK%&#X"X!yK"t|#V!yK%-vr"i2&}ZC!%^cB!(|K!%TO"#%T}%#h*"%
]R<+V2uZ!_1#~-0g!d!d"&bL!1aL!%_L!m![L.{4;}!R!n'6W!U!]&[%}:0%S'(v!;"yI"p,%jM%;"i%(*%2%q!&2+^l"pZ"#;"o)#gQ!p0%YJ&~L)!R-0hM
'0#=l!a+%g(#-,)nM'W!:d"Mx!(a%*[3i4#c{"]m!v'gX!"(0'#}a##[3c>N^N-'a8R!!r!TGkV!'|S!1oL%_R4#R6)%r>,('i%j-Tp"]>t-W9&='zN&yE#X
F#%~N1|Z!#i"J/kr"ZG#^a!!;"+#c,&Tq3!%]O"Q6'ZO!'YO!&Wm"!%^O!%b&!n!bO#i(Z2%a1!%gO&Ua!"u&#8iO!;D!5pO#f!2*mO&Y*.KV,%a3"c>2oO!
)D!%lO'Y/~G#PJn7%kO"fp!;kO%U!g,i,%f}A"uy"%,!6sO!/c"!o!oO!&q_C!8rO!(o'"^"'l'!AyO"fp!&yO!2R!!.dz""|Z!Iez"!%YQ/!%;!4q"!7nz"
!_!ZP!"]!>ZP!!'?!4o&!3nz"!%]^5(d+^.&s)f*S(%fD#u%/'jz"!%QR1(#b:,Y.&>&]P!"Yk"&^P!&#hR!,Y/%bP!!%YO!&bP!!%aP!!&pO!&bP!/>X"-S
(H4e*)!g"y%|!R/%^h:&u%&i!1._|""iu!&Z|"&&!=Y/'N!t"W~!'wQ#i%a/u"1&uz"!%pVH!=['!&jgH!&hw'#^l"as!%Q5!%mp1!%a6'dL%^?#_FGa!!'s
x'.-i3)g#kz!"!Q}!"#g#Zb!%uL%-,[O%WL"c'%g!!%|.!%A"z4&~k?!-8!&mb>!([~"!*nR"!%{-"j)'o^D!,wR"!(Wt@!-xR""*&5!*o~""#)]aA"w()US
"!%TS""#)TS"!%[P#!*r!!%[P#,*h!_#AiNp:[!1{8%1XP#!&d^6!%}^6##x)(yW>*hG#|4[#j%x)#S]"%h^D"Ua!%_b>%Qy!pp!x[!%Rb/(q6#=w9j%#-TQ
#!&g_I!6XQ#&>X"~Nsg!%{#(#R|!j&#h!F%^U'"q%%}I0-a.4~]!#Qq"p1~4#s!!d-h!,%SXI!&P&%!X"~N%jt:!%oR-&o&"g)*'caB0r!!Za!"!g)#!yH"g
,g)!U6%-!%rr:!%RdD"Ui!%6#"WD%5!'0&^,!g)qc"'p}C*Z'!Yq!"!Z're!#*9%Z'Y.re!n#|S#!(rA!GRT#!,M!R#WT#!*y/!R!aT#%!tQ!R4%lnD!*n}@
()p3)Z%Tq%kW!%[V!!)vT#!*u1&q&S!c7#)QU#!*5!1YU#!(X0!v"bZ!'cJ_"["h"5&(!o"iU#!%bC!&dmG&h(%4]%5f~#"h*4U}#-h*g!0v1"PJ#=fJ"V2&
nT!)m=#[&&f&{U![40_}#"J%|PB"Uw!&|m<!'i}#"|)&QP%#U!h*2vT#&0[&#m=1vT#!*G%|)R!|)&S"!%f"3wt!&xe!#Z<ZO#xU!#=d!#l!a+=i#d!%~cF#
^&W!%||<,!sH&v1"a%Y(U4l%jN&n"!%_eD!)zR%!&h]?#v(U")|R%#W!r4*~R%!){"%1U'y!(]^>"T!%j~B!&UkD!%RS-!'bW5&h*1g+X)%l~#%R."~(&SR%
(W-m"#x*-}#-UR%!&pD!&^&!(=!&aR%%#>S!%|R%*e%4U.!n7&)a)&B6[&!~r!kw![v!]t!&=k.[%f+jw!VV!_t!~_!)wg!#i!q"&b%&#cP!"Uu!&B&m=!}v
!P+%av@.h"m"[%d*~<!UB"[&#=UB'nF)xU!!t,-Ux!!c>%hhE#V2&%h(!)WT%!&z@+hG)!V2V@&~-e1k6%Rk@5d?#e!"b!UR!Ji)e!81mJov!&=r(xu!x4gw
!%P~E!%tY=1p0uZ!#nt!_10vs!0#R_!)ot!t6_1z<%ZQJ#];{U!%{t65@pU!d!a-/e0gQ!%ws!0"Wc!nv!uOcw!xt!#}u!~o!-8<uv!0"b@].U!rg!~n!vv!
lw!#d9jt!0Xa!%Yu!We!uO#nL[&c>m=Q1"%eV((c"I,h11s=%zrD(zT!/cU!#xs!{o!'3%2i!h(&~+!NhW%)^"q"R!%q"X!XJ&rZD"%&{O%c#X!XJ%be7*#e
0J/Q^!#R^!R!%_Y#"Z<(l)"d!%{X4"-&{vI/:x(h#d!AY+&u!Y+g1UM/T*%pbH!%W6"X!'T!#&!&p[!%"!Z<&US'"/%lZ#&%c>&Ta!%XM**R!JrY!UB#y9{#
%Y+!&R+!&2*Mx!/[3#dx!jd!&%uzC&Ru!&y>Su!&S!%P:"h1%r.+)i)e!#=W*{(t-W9/vZ%'k-{!AB#%{Z%)y)#v5-@O.&u8#B}.[!yZ%"S5+xZ%"S5&wZ%"
[4&Ty)&h*J*[0%oTF/dS!R&n8%i/b[!rf!#i!X:-n(q5%y[>!%}~H'Z*[0[14]6%+,k+WBAQ;%bi!#b"[1_2%8!%q|C&%T!&^"%sN!&q[%!%u!!&/"[4'Z3)
tV!~/'p9)c#n+&pPD0%|,Y*X)*i,#~/W)[:a.4l3!%zD!&Wc#"8%Ub#"Y%&zF!'RqD"]N6P!"e%&P!!(Xd#!0P!&&h:'p9&<!&N!%td#!'^z,1G,v>"nJ|5-
pe!h:W)p9U,-|5A-Q"!Jj_%!%o}%!Am_%"#&X&!)Yk,!,g_%"y-(h_%!'f_%!%D!.a_%!*^_%%w6"!&[d'!']g,!%oa?!'QzB!&haC!6m_%!-o!!%uSF!'j"
!'jtE%|+d1Y0(w!#w6"&p!#A+0r!!&bg@!'[+"|)(Pa%"|)4~_%"|)0}_%"|)-_c!#U!h*0>"h*,>!(f&+#*[4#S5+HP&}4%q[D!%^m>!V!ke"#i%Y#Bme""
y->ac#%~17]!&j<#U!h*+fb%"h*3eb%#!S(%zn-"]!0ib%%h*#|)(gb%'>S(.DT>%~TD!%3#[8X%%^iG#h#|<*rb%)!|<.!=T>c''qB&+:k"9(k!!&WC!%Yg
!)p'X&s#y!&/T))tY3/2iV!#d3b2#l9*h'7YU!#l:&Vg!)G&#i%Y#1g+%ix!!'_c(%M!k)(]jI!)<!+ad!"#%rJ!%lS@!%m]D#+{#(~-!'QqI!%y_@!'o(+2
}^!u_!i"#|/=jIg&'fb!%W!q(4*}b!%G}/-%n3&lP!)W!*%wPF!%fo-!&lx@!&k0#[4q(%RwH'4kz!Q}!b"#%W!!(O+&_F!Gf!RI#2b2%nQB"]!(Sg&&!X"S
1}!&lT-'s)Y%Ka"6&^!!&]!%t!2i!u#|h#!%Q/!}"Rf%!&X2"|)APf%%q"U!h*S%~e%!&g@"&%{qH"SS!%nE=q5{Fp8!]W!"!aZ!n1.!}."V2&~-d!1PCFWU
!Z^!!ba!n1"X^!&V^E)"l6!ZBZ<&ZO%*3&!jS!Bn11j3FnP!Y^!h#;&l!a+|/[)%efD!&fm=)'<@m]!%4kD%Qu("V+%y_)(y8"c#d5z%)&g/&>!|(XQ!&sYD
!%opE&f&S%;2&PC&8S%;@%x0!%bvJ!&g_G!%kh7%U+!'%jw?!%g'%_"["NU"^i%,_"["e"2QM!9/x"z!%[Z8!U!fi%!'aH#(V&%dlD!%|[?#('+xn"c!aR"_
"["n*d0bp!}"Sh!d0~h!V"dk!T%z"hc!h)oP!Zh!_"["fOS+lMw;gP!s7YN_"["a@d0g@b(V"cg!lM}"Yi!V"bHb([=c2V"y/c2k>nDcMz"w"ic!T%z"r9u(
|&]l!t1u(r#{+T%'ec&X#z"]"|As7YNjc!w"|&n*V*}(^e!}"]"m6fP!hg!pBe!w"a2Q#R)V"o(pET%z"]"V*fP!yJn*n*qq!V*V"_;S.V*S+z"p;jEU!i+|
&nX!w%y/j+r#u;Pi!Zc!j1S+z"q-|Aab!n*xNm+w"y(V")w"z"V5i1hS!}"e)_Z!Xl!_0w%}(jm!U!V"u;uj!Qc!w"y@T9e){1T%z"aD}({l!rD].s'~q!Q#
R)jAfD|l!pS!|&sw"VIl>z9S;R5^(iq!ke!we!Rb!]"tm!Q#R)s7{q!s'qn!{Co(q-T9Q#R)Z?XS!Tk!)^(Wi!]"z.m8}"V"ZR!%s"%w"y@m8&a!R!To!^(d
Q!s'lR!kR!]"cQ!Vn!h)X?]P#sR#j6S+dQ!pEs'Sf!}"ve!w"TV!wl!wd!rN^(Z^"QLQNZl!q7~:g?V"rNii!]"ah!{j!}"|b!Rg!]=~.]"o(t0&h"?_Dr#|
&]"fb!e)L]")e!s'be!Zo!)jn!^m!e!w"mF]=h)}A]")uq!h)ok!w"y(&C-n*dl!]C]"uCs&]"fV!V"r#|&&s&*z"se!}"dR!q-]p!Uk!WJ'=)w"dJQ#R)]"
pBm6&CEV"w<|&z.|m!Vg!W0fr!V")z/V5U[!zl!}"^(Q{!hj!]"UCs'rY#d>vV!U!sJi^"w"y@|&aD)T%z"r#&e##tg!w"'i!'[b!t1}(z9S;&^#d!rD].]"
z.[/w"en!^o!z._o![/]"R5z.Th!]"hQ!ko!S.}BPN{Cq7s'w"].vp!_m!}"q7~:^'}]!Y8QF^(ar!m>z9]R!g?)lU!]"}Q!e!j1zF]"{Gs'}@n4[A~=|F].
QGnq!R5w%i+y@|&&w'(j+w%d>m+n*V"&p##dg!V"%^"2e)z/eP!tR!Q#R)Yr!}"gj!)mc!^'r#|&o({E%~#-zq!]"_^!V"Rf!W_!Q#d8xEW0V"%Q*,]S#v[!
qi!S.kFoS!Tf!u(]0SI&Y)9~.kd#Q#R))[e!e!h)yq!V"b(^(So!s'Yo!w"mFfk!~.}"XLvr!P^!%Q'B[r!Rk!Vr!y^!xp!er!]"xD}"ro!ie#m>q7s'r#r7
Yc!fn!]q!}"nS!ZT!il!]"jl!dh!}"ml!)}(l@}>'S(@]R!)Yf"nS!^'Yf"[u")Yv"Qd!}"g?fd#]"a}"]Q!Q#R)pg!S;V*dq!]"ik!}"iOR5}(PQ#~Q#%b'
R!|^!jd#^'_X#w"yd#P^!_<}(uS#s'be!T%PR#_<V"o_#s-XS#y^!]"S.jb!}"]"}^#)}Q!e!]"^'X?x<^^"{(ib!w"ze"S+z"n*)}g!Y8wQ![R!gb!s7%Q.
)h)xq!h)jJ]"h)rq!%[/"r#%=6x<ib!w"~g"Q#ic"]"x<~Kep!]"y/c2i+[m!S.[Asp!cMla"'s)"uk"%Q.DgS!pq!i1}"xGQ#oj!V"sq!Vi!}"cj!b(V"}b
!Q#ta!]"}BPNw<|&kq!v[!r#|&)w"mD].}"Y8h)PK%,Z!sU!e!}"Qd!h)}>V<)q<h)[n!}"V<q-RD{d!q<h)}>r#|&h)xZ"ZT!^Q"u(a2uu!Uv![Z!j6Sc!|
l!XEt1_0k5y/}H^(T9}X!r#|&rF]")q<Sk!]0hx!}"h)t0}"fb!%R#"Pr!'-'kQ!w"d4b(V"%e1g!T<XR!kS!wNxLj1kS!xLe)km!b(wNUL_Q!]"xo!r7Wf!
b(sn!Vj!~.THy/w"y(}(rU!q4dU!V"~KxLb(pB_;S.jEc2T%z"V*w%{R#h)}Ad4u7sS!j6sS!eb!T%z"_Q!~.}"sr!k_!hFw"y(b(c3fm!s-yn!%~2-V*w%^
'gR!d4d4)dOgm!kQ!zn!'0+V"o(u(V"yOkFnj!}"hm!%F!%<!%S0g!^(^_"w"xLV*V<pY!]"r3V*^(xa!QJir!V"Wr!v[!t1b(c3zO_<c3o@o(zOYd!]Mw%b
k!R5}(q4_JeKw<|&Zj!V"b(gk!z8T%z"fj!tR!ki!T_!~.c3dOi1V"~>gBz/V>o(^;pS!y(]Mw2}OSArFUr!(_-"|&%_5&RD|^!~.}"(h-!&U"=V"^_"oa#U
}"c^#i1{+V"Q{!w"v[!aHz/T%z"bM^;r3u(r#mD{+w%{2r#|&RC'_1,t0]"]0SIw%y5x^!vY!^(XG%n6(k>QI^E)e!Q#&k[!.SX!w%{2d0z]!]"[LyW!]"rX
!V"V"%H"]"&}-%p;i1jJ&Z!'o(]e!u7^AXG%s7"w%&^!4y5w%c3W>aU!YGV"^'S+z"}"r#|X!PY!Y4w%r#|&&8&{2w%)b<%g/)d0xY!q_!V_!V"r#u[!%x.&
w"_;w"dH'f!S!m^!gHX}"T<R5b(r#|6_0w"|&n4aIS.eCUX!k+YCo(_D_0}(m8kT!T%z"w]!w2cEj6w%z.m8_c!y5w%j1l>s}!n*^'V"sT!S.d8bR!c2i+m8
%X4*qU!W>SR!Y4w%^(T9|]!.<%s'w"T9(<(V"xi!}"V"Qb!P^!%d5g!^'dH^y!PU#]"V<vl!q<n*m+r3u(w"ak!yJ_0w%xGSm!rR!e){1s'z/c3xQ!mm!^p!
nEYGw%~.zi!V"ku"]"V"QS!)s-w"a2~KaNe!}j!sc!w%pY!j1ck!XR!ue!r#vP!]"}(b:~Fz.]i!Pj!t1}h!}"]"~F%t7JRS!)r#[L]"^'m6|j!Y8^(qr!U!
sJce!W0U!^(Uq!z.wq!]"^(mr!rS!vP!d>TX!fD]"T%oIr#Te!Q#Wn!)s-Qp!e!r#&g'=^Er#w"y(r7|&]b!W0k5VW!rZ!T%y-|i!o(^'r#RS!]"V"Wh!r7|
&}"e)tIs-%r;))]Q"j+z/n4jMwQ!)q./V"z8SAz/U_!{DgH)^AaNe!XEw2(CB]"S.eCy5S+{D}(t.Yl!}"u7nm!co!gg"[z"^l!m>_0w%~a!XT!um!~.r9V"
W>^'V"{LWJV"{D%T!/{2w%RCs7zj!w"QS!)w"h?vU!Y8wa!%p?#pc!i1%t.W!{2w%w;^(Wj!yp!}"aOde!mOQ#qe"Q#d8}"]"Q#rr!bQ!}m!o@Wm!_n!gW!j
+i+]"^(oq!]"jk!V*r#dJr#y(]"r#rS!yj!]"nX!V"h?u(}"V5ZP!Z?o(b(_J_q!%aA+rFbl!u(r#tp!]g!cr!w%q--n9GdJ}o!}Oj1w%vFs'T%z"nEg@j6d
0ZZ!rn!TQ!|>Z8i+y(}"m+gg!VI}"j1uP!o(|e!{i!nW!qEw"y(r#|&}"&q-P"u(Wk!rDg@U!}"a@bQ!^;o@gn!im!kP!].l>iOS;}(dm!s'op!}"dp!q7s'
k>}l!b(r#y(V"vq!Q#R)XS!}q!b(n4PT!Pb!_<V"in!s'ek!ng!~>V")kx!eP!g@V>iP!w"y(m+dP!b([=rD].r3u7mg!VR!]"ee!}"a@vEV>pP!em!bHb(_
{!]"m6[=R5Y4^c!~>V"sX#bT#_P#ac#VIUA%p-NV"V*w%QQ#v[!UAj+he!b(V"or!e)tIS.oS!{EV"u;V*w%w;_0k5xQ!w"yc!Q#d8pS!vG]"s-]j!rm!s-w
"ae!bNj+hh!]"xc!PBV"%s5)]"gBul!q<_<xl!]Q!'}@X!s'm+xE^R!vFao!yl!xn!YCjA[j!r9V"V5PBy/xm!U!cS!u;qm!vEV>Z?V"fU!}"R5z8X?UAT%z
"ag!xGw"h?V5{+T<S+z"jq!lQ!w"_p!~=b(r#|&Vk!~:mj!TH%a6"q4%dB8x<u;oU!]"V"YT!yGQ#R)zg!nl!jAV"_;fDjEo(s-ln!]"X?_j!%zGDkP!dr!V
"^'lc!T%z"uU!bMn*d>pr!o@m>cElI}"S+z"u(Xf!w"h?r7UAV5{+Sr!aj!~OcOwFmP!oR!&l1*b(y/fg!]"q-RDS.eC&k3!%n'5i+[T!^(z"h)r#q;{+}"e
)q;hOU!r9m+)e!T%z"&J"^(%cG!-D%w<Yx!|&1G4_i!^(kJT%z"ui!{CU#~O~:V"bj!w"z"e){LnEd0%2O^i!q-lj!}"|g!vG{Ew%q-ie!Z?jAV"s'i+Rj!]
"s'i+vGhk!wp!o(aOej!W0S+z"je!j+)oc!^;Xr!Pm!rR!}"tr!j1S+oa!Yj!fOV"QI(s*!'n4*nf!k5vFd0Wb!_e!]"~l!'/!&vC)o(eg!~.cp!eKQ#tq!'
D;~.r3~>sR!T%z"QJw"y(n*U!Rm!ur!ll!V*w%wr!wFo(bg!S+z"z9r3V*%Y,,m+}"i+y([o!w2al!sR!qS!RC'M/}"qS!y/o(^'V"oIaH}"ng"ULc2j6'?&
d0xj!|>ig!%{,._r!bZ!a_!^'gB|A}(q4w"Y^#qe#_b!'tT!-n*o(wR!T%z"}"a@pP!gP!]"_l!'i7Q!_"["iP!m+]"s-x<wR!u(oP!ap!om!b(an![=V"pj
!]"hn!nr!]"Xj!e)qW!j+T%z"]T!gS!w"Tr!yOji!W0_"["c3i1}"yR!S.d8Y4k5y/^;q-'dK@aD_"["xNr#wo!r3dR!}(q4}(g0}"V"aE_"["h)PKq-l>ho
!n*}Hw"mFdP!cn!h)}A%s8,u(s-d2ci!z.vEV>lm!nDw"%?L]"s-}BaE]"S.}BT;bNw"kFrp!mOs'_"["^AQm!nD_a!y/z8w"_"["[h!jo!jp!)w"QFtj!Zm
!V"s'xDh)xD^'w"e4Sj!%k6:Y8^'te!]=XEt1s7dn!V"V5ZP!w"Po!~.o(aIT%z"_"["z9Ph!w2~>i!op&!j!mp&"|)%so#!.Ve"!&]gF!&}i'+|):.Z*d"R
JtJ#YI'Qh"!&jh'!)Pj'"g#%okD,-,k'/_T"S0#rj!!0(iu#!)^j'!%|UI!%W!#[0h*4Xu#!&cj'!'bj'!+r!!Klp&!*lg"!&r["'z3W*V,#c>7cg"!,Yg"!
&e]"!&_qE()*g#e!Yk"P:%{["!%^~G%g#J**wt#"W!*wt#"(m!wt#!+]t#!5Q_"!&ql'"*'rl'"nQ"%ii/!%hsK"<'u}A#@g~!%t)"%3yl'#r!;%sl'!*w^"
!(ol'#*|)%ml'!%1!%lk9!(o]"!%cb'!);"oQ"%wk'!)Sl'&*y*#m0'Sl'#k'y&'Ql'#Y!-.Pl'"pQ"%hh4!(Tl'&!G@T2*l["!.V^"!&jl'#y!,'cl''}f"
p(F_!&%vsA!&{YF!(i"!3~Y"&81S:U21RZ""H-RZ"!(~Y"!.]X""T*&R^:%@2Z!&PeL!%iTG#;"({y)!%u]/"P/G^Z""H%xQH!%]Z""I3[Z"!&}!!'{-&u4(
P/}f"(bm'#W'|)%jXG)x/=g#{&!|)#.eZ")('~f"i%&NQ)*x!!&kpH##|),{k'!2:%a&)p'*Yl'"U&'Wl'"O'{l#!%jyG"=%]_*!(kn#!%voK)u%#Gv!l04p
Z"%bS9!&sm&,<"9)(P/~f"h#Y#@%Qt?"i%)Vq%"O&bh(%s)T/*)|'!%ue"#d:a''Po&"-%w~6!*{n&!%UcK!*_("|/&fj"!)bj"!2aj"!)um'"|)%iaB&a'u
!t.['&e{)#|<.%tX"#&4(QY"%c#=c')[r'!%D%A*|)%itJ#>l0%ZsJ!&psK#Lu%0mY"#P/~f"-nY"!*mY"#H2'jY""])&fY"!%Y6%i%z!&)eY""#*|Y"!'8!
+{Y""a%'{Y")bw"{4;{4;P)Ye!%V&)y&@RU!&tV!u!}!%v&!%6%R!!e-%m~."}!&uu##"B%h%!%r8(Bf+ph#xi"~#c'%hpF!%[[%!%(!%Y[%!%~r"!&X[%#^
l"pZ"&zq'!,no'!1an#!%mi'!8bn#"(&^j@!.cn#"o'(ngK!5bn#(!i.Ra!f+Pw"xi"%TRF*x,&oX"t-_b#~Nl9U1%aR0%)U1o/%uzD%a"%yH&R^+""%aSL'
Y.%SP!P/a.%cmB!%tZ%(U+#i"h#n!o0&SiF!0jo#"[!.mq'"t&g!do#!%cRL!{"eo#!1c'"U+&~z<!'c'#]%.%y!!%^'/"{%TZ#b3.e-kz##m_"9pb!&a.%T
nA!&VdH%o/l#I%kE"}!)iy?!'Vc@!%UyK!+vv'"!*vv'!%g4#A+&fz/!*vv'"y&)sv'#pb!&)iw?%d-;o9'vv'!3tv'"(&zy"!4tv'&X#*8u,0rv'!8mv'%'
a#%(Y:!+r_"!'i3!%W.!+tv'"1%}c9!&U%!*vQ*!9cs(!<{u'&kz%&Pz!S!'sbE!/|u'",({u'&o.z!k([!+pn?!(P1!2fo#!%nc8!9wu'!)vu'#b0}!3ho#
&!uy"rk!oX"%uw%!,T["!c"lo#"'f!}{%'YE_"["QOUP!e#X[""S90X["/V"wz!YQ"Q#R)TV!o(mP"}"Xz!YT!j~!]T!&iV""T91a[""S90a[""gs!4a["!0
[["!>Z[""^B0Z[""oU!T!X["&]"fV!s'PB1]["/u7i+^(UCs'vV!]"^(PQ"U!sJQJn*;^[""bd!&^["!h"]["#p;jH)][""V7']["%rP"}"{}!%VX"!.[["!
%m["!._["!%^[")VQ"]")kn!e!XLay!%e["%PT!kP"}";j["%XLsU!nS!.][">r#xP"P{!h|!P[!Q#R)_<]Q!T%P[![Z!_<V"hj!Q#R)^'n4jb!]"ni!]"^'
z.hQ!{z!{(%n%)}Q!]"lU!e!UW!Q#P|!7V["&m+pEw"UW!%UZ"(nU!ep!uU!w;~P"WQ"+S["!%h(!'p)"mp!,U[""}(*U["!&R["5xz!q4z.r#|&^'V"mDSy
!}"}P"h)PKhS!yz!qt!aY!b(yg!8Z["&^BQ#R)[Z!(Z["!+Y[""^B+X["#h)V7%Y["!%D!%X["!'-"kQ!GX["%xl!d4zz!,Y["!^!V["%wZ!w"d4,V["%}(W
r!aY!'V[""b((W[""k5@W["#V*r#AX["'cS!c2SA~=^~!%X["%UCQ#bv!:X[""V7]!X[""V77X[""V7>X["#T%z/CY["!4U[""S9%U["!*Q[""S9+Q["%}(Q
b!V7(Q[""^B@Q["!-}Z"!0|Z""Q#r!}Z"!%a;!.}Z""S93}Z"!%C!/}Z"#{|!WJV!}Z"!({Z".Wm!o@}m!_n!gW!r7y(]"rS!}"XT!QQ"'P["#V<yj!DwZ"!
GvZ"%UCs'U@OvZ"CS+n{!T<o(j1uP!h)[=w")z/vU!].k{!}"^'k~!Q#d8}(QFeP!oP"d>qP"kl!yP"ng!w"y(iP!m+dP!%o,7[=c2w"ua!Q#n|!Q#i|!]"w
"[u!r3j6dHRQ"VR!zP"n*b(cO[=/q["!)b["#rt!jHIb["!%p6!&b["!T#^[""V7=^["!%aG!-D!D^[""~:U#_[""fU!<a["#ms!UP!Z%a["#i%wIV!T~(!&
fY1's:U!]n!t,wI&v^;#'^&5t["&GU'^&qg!%yPB!&gp)!P!Qx)&.Ks*&%TeF!&yQE(p)wIR!d.&[H(wh.It,Y_!/d5#=eR!l&/u-}!&^W"b!T(u-h"{[!=z
P!Y_!%w3s#e5}r!S1~Z"&-UDc^"jP!Ah"e0@m%wm!%dRI#&V-&S!'wm!:d"1bE%^U,%^+=x**Up%&hX!.B}./uo%"&)qv)'I,YB-v#+qu%+b!Y(t(U!l%]1,
h(04Qt%!%dsA"t!&i&"wI-vw)!,uZ"&p'#e!&%wS<*T!R!!Xb!"i&^"P"&ru%!&UmJ!&yu%(X"/s(pc"X!g[!%mzL%R/e!"%Qv%"#%m~G"0&djB"0_"|n%!%
~}%!&bUN!.X~)%[4:d"%njI"|H%}hF&*fJ&y<%rYN"wc!%UbJ!&T)!6Q}%!%]['!'Xo/"J%3"|)%db;"h**V}%!.{|%!R!z|%!'v!!'yP&%1U!h*&ZqL!2lq
%"}.-}})!'^V2!&YyK!+v})%q>%{#(To%!.~p%!(4!'Sq%%&%U%'C!%Wq%"+1zp%!Y"{o%!%XvM"c)*Pp%%A+.&~YH2c!;j"j(#X)nJ|56*h:W)[:('on!'p
}K"j'%evL!%{2"c!%v~M!P!pQ*!%kd"!b"Sp%!%WV0!e"Up%!/Tp%,Pn!"*g0V&U;|?#U;tt!0_p%!/^p%!4G!Jip%#*]I%Wy%"XC'bS)%1R6)%jz<!2po%!
%Qd"!Lqo%!6_o%"U!/ao%!%XW-!9_o%"S&U!^o%%G#c,%aX'!3Zo%!%YZ1"c,-iT'!J}n%!%cT'!%_!&l#{4;~"&WV*!-qb"!5{V)!(le2!/{V)!*tQ'!EfS
*!-w^""f#(Y7!(niD!%UR*!3o2!%}r:"]!%rh:!8kX"!P!aR*"^&(bXB!%{xH!c!}n%!%XkC&('kd!_'&xaM*!c/,xKOI,xK%PZB*+w]"!c/#V%T#gL'scL!
&na%!%uxH%^-*;%wr2(q!%rHcC.iW!&[hD"+P!Xn%!+D!=YU*!7iSD!P!PU*"G)q|A%+&!&XfM!5yT*!<R]"!k!zm%#oB"&caE!%zs1!%p!#!Q!%PPK!'R^,
!%b*!&~,!%PTE)|!7m/%B1XV!%^hO'o#p<"u-}!%rf<#UFVt!&_D%t(#:%TV7-x!V%#}+"*}[!&g_!-:%S]L+G#+JjP!A!h"~T!%Yf-(S1w0#=^8l#%R_2#U
!wI%kQO"x8&mcD!%t^'#ZS!]Z"&mkI!%beO1r!}R!l/%N"_GeB/R&R!/x"+#%RqN-!=!h9E4P>%ab"_GTT!%C#Q3Y/%|@!&rq8"v'%h8&#>YFX%%6#c#eB%c
lF1"_G!l+s")!_G{=E4Q;P&i!~,%sn2"h9%|XO&ZS!{&p+r!'^WD!%B#,O'u!":&V""]4&V"!%P"2qN%q!!h9{8%&PGXV!/]4!]4E4&X""!6Y"3!fe"]4Q31
X%)p3!]Z!|X"ElZ!"z0Zs!&%RaD"!)c"%!Y+"%^!!%q%'v!b!bU"!]Z!%7-TT!Si!U,|w!p["#n#rw!eU!T/oB&bkE(*h9P>%_G#%E!%eXA!%yC!t!ss%!%o
pL!_"ts%&jh!_"["R}!&bX+y!d_!Pl#b*tu"d_!zU#^y#w!zx%U*Y6g6nm%d_!zU#Tl%v)_"[")b-w[%_"["^Y"Y6{_"1,_"["kq%cA)jFw!RU#U*w!{x%{_
"b*pp%c3~Y"}Y!jFfk"Vd"Sv"}Y!b-yX!U*Y6{_"{Nb*hY"w!SQ"cAZZ!Xh"g6b-[/q-yS#^}!S^!Re"dz"__"hf%w!cKU*Y6_"["Xj%g6d2"%7CS^!cz"Y>
e_"U*b-wy"[b"U@b-Qj"b*"Tg!m6^P"U@v)|b#U*b-)Y6g6^}!ut%yX!U*b-[/,b^"Rm#&))cAuX"~f!b-zb#U*w!%90nP"U@v)cZ!XNb-[/pw"b*VR%w!xA
dl#v)&n!'g6v)wS"_Y"wE%r"/Y6g6Y>|y%ry%}j"PV#lI~;pW!jFw!pp"%^!'w!vCtu"w!xA&U!_!^}!U@v)mU"U*w!ox#cKRx#{]!p6[/dz%b-[/)pW!zR#
b*)re%Sz%sn%v)p6"~_%m6gx!V"eP#p6bx"b*de#[/Tz%XNp6zR#,tn%_d#U*p6{]!pW!p6Wb#p6hq#"p6u|#p6{]!bf"jFw!Ve!%[&&cAq-p6qe!&V%/TIZ
h"qe![/p6[/wE,wR#Y>b-[/"%&'b*m6rk%vp#gx!%T!>qe![/pW!p6we"p6ub%v1p6zt%p6v]%iz"p6ax%p6sR%p6nZ%p6kx%wx%p6un%"b^"m6iz"%^%!&h
##p6{]!-o!1bf"TIZh"{Nb-[/p6vb%|p#bf"w!gs%U*w!nt%%E'b*p6Qq#~o#fF(D!&C0TIZh"vCw!mV"Xq"PB"gr"fr"V"b-[/vP"'Q&%kj#jj#p_!(5*PB
V"b-_}![/TU"x{!rS#(e#@S^!nb"w!p_!zW#Qd#w!de"^a"]m!b*ZQ%b*ne%)w!df"U*w!SQ"Y>w![b"U@b*w!Qi%U*p6Pj"'2)Z}"[/b-ao#op#[/wE(k!#
S^!lj#*Z!2b-[/zW#Qd#b-dR#w!XP#rc#U*p6]m!b*b-xY#m[#._!!)[!'jFgf"gl!dR#Y6'C5gl!xY#m[#b*Y6Pj"cz"S^!Qh!w!^P"SQ")w!qY%U*w!xAx
A%k#,"gr"V"U@~T#Y6g6Vv%b*V"(o)!&Q*0cA}{#^S%x{!"V"U*w!vCxb#vX"pR%x{!uM&A/}Y!~;wV"oe%p6~{#Xo%mR"U*w!^u"U@yc%%f+0Pr%x}#uMw!
U@~;ep#V"}y%}Y!w!mR"b*Wv%&8(U*w!Uk%Qh!b-wy"%Q%#b-Qj"'b,"Z]%&j*!&g+1tu"w!vCvS#iKw!xAp6S{%cAY~#g6uMw![c%(Y,%Zz%U*pm%%w!,jF
w!t~"U*w!^P"^U#YP#b-ur"%W-#b-QZ#%'()p6"Pa%{e"b*&2.)w!{e"|e%[/b-ao"b*ur"U*sj!gx!&},!&e-5sj![/v)v_"U*Zf"we")Q{%{([t!sp"}j"
S^!TU"wE^c!|d#)%](,pW!mj#|Z"iKp6we"}U"TIvt%wE%/3,U*b-~|#)b-Uq%|x%")]u!U*p6Ux%}U"TIow"'7'Tx%b-pP"U*cQ#&Y"/)b-a}!Ze"Y>b*_u
"b*b-Fn9Yf!nd"%3&bx"b*q-b]"%c-!'A#sj!gx!&A"~;-B!%4%Qf%b*rU%%I1Pf"lI~;TIyi!wEcAjFYb!se"Vm")b-]u!U*'+"|Z"%p0<ft%w!vCcf"b-q
4{y%uMi]"sS#~;om"el#[t!cA~f!TX#U*p6xy"pR"gv"zy!q-cAzy!&w1!%H"iU%&Q!!*P!*k[%w!vCYb!wj"U*b-q4'Q!!,I#Rt#Sk%*:,dx%~;om"de#"{
Nw!vCYV",%l!!%q!#V"Vf%,H@w!xA_o"Y6U@zb#v)Zz"U*c3]t%Zp#y*p~"b*v.w!xA,yt"WS%uM^q!|d#iK~;yq#V"gd%pW!%w)!%="m6&;!%g*-c3cA]u"
nP"U@pW!vS#zy%iKw!vC%t'Bra"cAnR"XNw!U@V")Pk!TIPS%jFgf"w!vCY>t&U*b-lV"q4Re"fT#U*w!YQ#Y}"o+^u"U@pp#wj"%_#2U*Y6U@mR"w!)Pk!n
P"g6,]u"[_"iKw!sy%mR"%d"&b-[/ce"pP"'q'%"_u""&p'!*]++b*w!xAlIp6bQ#U*"w!%ge++jFY6g6st%~;ny%iKeP#bQ#%T7&wEw!xA^Y"%t(&Zb#Y>"
{b#&R!4x~!b-,w!xAcAuX"uMb-[/nb"Tg!Yl#cKiK~;Uq#id#'V7)[t!Xf"w!eX#U*w!zY#%W8!%u-"Qh!'_.#TInR"+M&)dr%~;kS%%T"'c3ox%V"Wd#Zb"
&N*Zb"w!Xv%U*_H~;aV#r_#+C"~;&[#!%]*&"}Y!~;oy%&_#)~;nd"v)Ve!U*Pt%~y%>Q"'ad#,yt"U*Ve!%^7%wEb]"yb#%[8+ra"wEbV%cA)wEb-{]!Ul#
%H&_|%[_",iK'f:"{N%y/-{]!eW#lIY6Y>bY"U*Zf"vCsp"w!%Y<1Pk!xc#R}!}Y!b-{]!~;Vd#jFgf"[[#xo"sQ!b-bY"&C'qe![/eW#lIyU%1D'sj![/~;
Vd#hY"*D(b-[/sj!gx!"{e"/t&(lIw!xAQe"^c!q_#%Z+)bY"q-yi!)YV"c3yy"'W=!%m%"yt"%;X!Y>p6hr!V"kk%,)gx%XNb-hR%{(w!tX#~;nx%U*w!p_
!"pW!uT%Tj%{NU*Ve!{NY6S^!yi!b*"U*p6m6PW"b*WQ!Uv%Wb#{Nw!R}!U*Y6PW"b*|o")w!bo#"XZ"cK%a54"Y>p6m6p]#hr!~c#,__"~f!w!p_!b*"w!v
Cw!Te!%l?!&V!%hY"lk%wt%&~)<{Nqj#ez%w!vCx{!ow"wEY6pR"b-[/ZV%Qe"w!y-cAYy%Zb"w!yy""w!g6{_"gz"%m>%^Z#v)Pk!&m2(qe![/~f!~;Wd#Z
b"%[B!%5!%}3&|Z"w!rQ%we"%-!&z""{^#&}=!%+!%u+/Y>p]#hr!iKw!)gl!Pk!QS%_x%~;Pv"UP#&|@!(]!6"p6{]!w!{o")^T#]u!TS#mj"~;TI{N^c!p
6R}!U*c3mW#U*%g5("b-{]!TS#S^![t!%u3%V"{o"b*&y%!%D,^%}j",q-w!{o"U*w!_Z#mW#(g3,w!xAce"yX!_o"ao"U*w!R}!Y>&{!/^}!hr!Vt%~;Pv"
iKw!{b%b*~f!gR%U*pW!&n,#,b-'g-*Y>fk"hr!w!fW%~;~z%wE&|')b^"uc#v)_q%U*"}S%%k8%p_!vC|o"%p;#"]y#&xD)ff"w!Zl#xb#^d#is"vX"%u'#
vC|o")~!/wS#|c#mR"YV"b*YV"cAU*Ve!pW!Y>V"pe%%E*V"dR%TI~;zw%nb"w!Qx#%-#ge#yi!%UF%ce"me%fe#%c")V]"U*b-w:m:Qj"Qh!+Q2!&t1&U@Y
b%TITv%%TE%b-jX#q4%k)!%f(/de"^a"uMcf"~;Zy%Qt%[k"za%qx%"m6oj#%]G-Zf"~b%k|%mZ%tt%iKw!|{#"w!tX#*C+"iKpW!cz%)Y6WV%{Nb*%v3!(4
!%rHDp6Y>lU%U*Ve!e|%W{%lR"d_!Yb!}U"hz#U*wEjX#q4_Hb*[z%Qe"ZZ!P_#,ff%~f!w!yb"x~!w!vCb-[/Yf!Y>%[tO*ff"Tg!_HuU%T&s%"vx"'sH!)
h5"wX!%/Aw!U|#w!jx%w![S%jF_z"gz#Zb%YW%w!ax"U*Y[%"m6Tt%w!lY%"w!iK"ax"U*oQ%qe%w!}e%wv#*lK<az"U*w!~Y"w!vCpw"d_!gk"~Y"oU#w!x
AjFTg!mz""rT#Vd""[S#Sv"}Y!Y6g6"'X+#a|%cA%S9-Y>w!YV%,__"U*b-jm%U*i]"Vd"*vL"jz"&T6*uv#nP"U@Vy%{y"Y>b-Zv!%u5%)Rr%}X!(bK-w!s
V#U*mV"PB"fr"V"{e"rS#te%%eC!%Z5(_h"UP#)WW!i|%i]"&6#cf"_V%&p2'V"sV#kV"w!jz"%K(_h"bn#b*qp"U*hn"&oK)wS#|c#cKS^!w!g6{c#*kA!%
aJ-w!vCSp#cf"nx#~;kx"mt%b-q4jF%a7(vP"nS%[]%~;pP""%+&cAT[%~;pP"'~I'fx#sp#cAw!nX%%uM!%eJ#g6V"(~H+~c#,{c#XNlS%x{!b*Y6g6%y!%
fq#Qe"fe#%q,*YV"^}!hr!S^!Sq#az#[k"}U#%^9!%WL%p6{]!^Y"'[9"kz"%^1%pp"p6g6%lL%iKvP"w!%~1#Y6g6'D!%]M!1B"_}!+C%{NTg!lR"%I+wc%
"cATk%Rl#,t|%w!_Z#&5Ouy%U*hn"_h"w!xc%"cAYx"lR"bf"ff"ru%U*w!yb"TIWy%~f!p6rR%b*Yx"lR"bz%b-h~"b*w!~q%U*w!_}!lR"m|%xo")bk#TI
RS%p6zc#U*Yb!U*'}Q!%"p6{d#(^G2lIP_#~;ZS%b*hS%~;pW!~f!w!PW"V"Vx%,jFw!%D5Tm%w!PW"_{%vX"jFw!{d#,^x%Y6g6Pq#w!vy%gf%qu%w!yb"&
}I,)g6yR#[/^c!pW!d_!m6Xl#TU"']J0w!vC,cA[_"iKTg!pj#dp#V"TIyi!){_%%XK-Y6g6}U"ce"TImS%v)w!xz%is"VX%%tJ!%}>(~Y"b*Za%U*_"["%r
m+%d_!PW"pR"%a?&x~!d_!gk"_H'kK,_"["}U"Y>d_!gk"hr!nj#TInR%%s+#"ex#%SW!!)tA&Tg!XZ"mz"rT#(}+*qp"b-_z")w!tu%ad#yy%%TX!([_"iK
c3U@b*tx%%lL-{N_"["c|%]u"PV#TU"x{!q-w!vC%b?!&}V!*fp#h~"uMuV%n}#~;a{%wE%qJ-g6,yR#Qh!w!d2kR%_"["iKd_!%p&&vX"uMyX!~;%Q5.Xa%
_"["Tg!vv#uc#aV%PX#[t!Xf"b-g0%R#%fR%ff"w!&{32_"["b-US%yX!lI)^Z#~;pW!v)w!rl#qR%hm%gz"%j8"PX#%@5ge#V"Yp#TITU"Y>w!e4"vx"U*V
b#XNVb#sx#Re"dz"TI__"([I&Y6Ya%az"d_!%e?'w!g6oZ%r/QZ#%k[!%U,w!e4%x~-#t*^+b#fg(!9{h,!'Pd(!S#[o+!'pe(!0vi,!*he(!q#xi,!&VW1#
g!0U!R[(!l!kp+!&TW4!&tY(!(rp+!%sY(!z&up+!,o](!Kn](!%XdM!,j"!'RTM!Ig](!y!zq)!-o&!%bbD#]!y!&ys5!(+"_%(*!U"S^(!Agr+!)U^(!@l
q,!6V^(!-pq,!*X^(!'5!a"Z^(!7wt+!&{qO!%SuF"k/&YxH!&R{""G8Yu+"g_%y"Zu+!/h,!R#mr,!)x/!(*!z%wr,!x#lW("!,lW(%u-/T)%}]##U'^&,z
j-!&xH!&;%X!'X!'yi)"X!%kiO(W31]%+@Z!%K!(^k-!&QzN!%or"%~#+8&3,_I!G|3Ai&!c!g#P"%UxJ1&Q!]!p)~0g#R!g#l!%B&o);-%SYN!&mi#%c!g#
&%[O0c!g#,WBt7yS!{>#i!s!)p'|=Q"%p_<!%D"k/)e{1"X!%ni#!%B!&qi))[3i4~0g#,h7Q8'2"VP"(dO%kU!'R!%SA!%kj5!&y!")%mP/#~0g#'xpH!&p
L!%_WM!%7"R!%wo-(o);bI~'%B%b5+[&c>[3i4&w:m:v#;%pSL)Z)!;@XY!#af!(Y")!;Q+)]!@2&e#!%dP)%R!c#Y0%k:&|-"hE^8%]+%vy!6n'/auL!%s!
#u-]/%s~N%R!t-9%^s*!%x1!%cn0!(q%"W(&km5!%^&+c!g#R!!~-#V20v#&uf;&W!!Gb@%n'"c!%ck&!&prO!*t|E(X!'W!@t"%%kV.!%|&!'vn5!&{&!%X
X)%v!^8%)oo-#}{!iM%q;(X!'c.R!%a&%ah;!(Xc)#-T8%a''c!;81a,&ftF+_!lt!V,#Q|!&%p!g#&]YM%J)p?)id)#!g#&id)"[#&id)!&Y&"R!%trB+Bq
'AZMfX!"!^5SK%~_?1pZ!"^Gl6F!h"}."V91PC&#}d!%v]O&=X_!g,;&uz*!&hfR!!%dq-!%W,!&p"(Kv!V+k=]!q/,~o-!%h'!)Qp-#t[!v&%qbR!"Y%&U,
!%k+!%xe1"c.%)!(oz5"l8%/#~0g#%_'!(xN!%+!&y%!%^-!%}bL"&%lQN"e3%ibH!&UxO"j'&kaE!%UwN!%])!%aN'Q.Y!p.!G%{^K!'w!!+rN"k'%w%%Q.
Y!o%%ezO!%]a)#&#%b_.,b2*a"#^8%]H+Ai&&:!&x""J&C"yk!%n*!(^-&VNi&Y!_*%nD)wP!~[!~0g#d=u#}#%tx5%c!g#q)%hM'c!g#_'|3U!&1!'P%!)o
u=&X!'S!d=%uO!'nN!%abK!%zu=%F#~"&r[)!%xhI'g#>v?U#}='Qp#"/&ws/&c!g#S!l:%UjO"X!'|~"&X/1Q"%%kD!%X_E##-(~+,,~U!7#p]!xZ!#Z!U;
e:(wc#%%Y,i%&VS/"=%zv&!&vr&&"yI@2%YgM(X!'T,@Y5S@%QvM&o){[!;X#)er#!)s%"8'n1%%!t"%[;!%m}B!&p(!%rQ)&m!&V&;)]!!)Q!"*8gs###]N
'zh)*)D=S?!GQ%h/&H%8Y*]!%vaO!'I!'Tv-!&neQ!#>+&d*"J%nr0!&VcJ"r!%nwH"Y.%^G!%uwI'g#i@"!w^!'Y/"*'X%!&oK!%Ys;+GJ/b:>Y/BNN%yP'
!%^7!&)!&Yb8%y-#h@&e'!'_N&_2>+s!&c6&z(U!Qn!"&YfC"_2&j6!'Z&#&d"%uVO##!&O!%0#+:%PX:!%_l-!%nM!%[xN&{(R!&uE%af0!&k-#.Z*%WyN"
R&&pX:#/g2&N"r*%gd/%k#Z">&u"%+H[.%mdO"Z"%Sx*!'b"!%Y%(~0g#+l8!kU!%a7%H2[F%{uN'~0g#Aw77%q:"]!&p6!%j8#;d"&+!+t3!'uN"]!'nW6#
[_!jL%P0%D#i2%swL!%zT>&v#>+d"(/&v#Y()v#%Q#"q!&U8#X%!+-*t!2b!]&Y(,~0g#%}QO!%ZaM!%S%!%}'!,b!!)fe#"TP"%ii."hA&v^N!'^;%;d"=&
h<"]!%c'!&[jK&P&i!pLti!'a+!&u+"s,%f=!%oO#1P"-kv,#c!g#%vSK%i,#=&bQ'!+qm#!,aO!)gq*.R/#V?l#z2"n!@2p.)j)%V4#(o"'dO!&q-!3fq*#
#i!%WaK!%tqJ"w#%xTK'={.S-{6#'jO!%ztK!'}:!.a~&!'?"l#%o#!%l]O!({!!(byB!&k+!(enK!&|S?"p'%hy-#c"c)']nK#o"&%_nK#h!]!%c[0!&k]O
!&PjM!'~@#c!a(%oiL!'rm#"X!%piL!'j;%z&_'l#%joO!%hTI(g#v!Q-6]!I3ql##Kgz!%yiL!4rl#"a"*rl#"K%sl#!%PkK!'bl/&G:m%}#%dD#6k)%f5"
#%mu-#c!g#&x{&'v?U#f!2z&%F"k%%qp.!&N#]!=&Pw-!*vK!'f6.eB/+P&Q%~,*y<P9#]/h.%xE*2d(V'@k)A&y+)bTS!!%d-"oB(hH!&Q;!%fzI!%c~O)W
=o0U+#_+Q!F'Sa6*g#-[1l|!4|!MQ"*p4!'WmO!%h;"j*%[n##4_'*}O*If/>!p%a.4w/%6!%xP0&X!'MQs!%koE#!bC%kI!%]u-"r.&UG#f!4%YUK%h+%p&
%_u-"Q%&RS-!&ydQ!!(W9!.Uj#!)Tj#!)Sj###^8%hj.!&jO!*jj.&#h"Ps!_!%^M#X!e#%_lH&c[%u9#=%oj.)q&b!e#&~'Z"P")sj."x9%sj.)b!e#*g#c
!6a%%_L!%cN&Z"_"["f,&Wi/%q'Aa%%~uK&^Hc"c)U&&c!!&&&a&|(X&"%F#-ev#%cl+'T.:9%c.&|lO#&='~K#U1=%tH)!X!'^&!r!t["'lh>%@2rT"%oh>
!%xN(c5e#t[".d-c5&z[N'.9/c#_*%VvK"X!%gk@'g#)p?i!~4%ml.!%Z!+c5e#@y1d-a'{3&o='XO4!'y&})g8hJId-a'm%]JD;o%g8hJc5e#%RfI/X!e%j
L!g#1cc!d-a'i/|?*g#&zz;.'(f&=jy!c!g##g#s"6U!'VJ"v%%Z""t["%li-&/U&t#"%d"#G~#'["!&_,"Q+&v}O(!d-Q",2o%%ncK(.Z*T:"*X"']K1X%-
9,2rW"/!'c5e#a#k"v/6'a%"-&WJ"a#'qK.:Z;4~4.=]OJT:c,q!B%zkF%)!g#%Vp6=p#Y]!81xg"-Dn(4]6#d)zD2k#/c5e#+@}F%q%c#Y]!l#R&(t|-&b!
X!e#e+%ly-'qN%~"t#"%.*%g#I~}!&)c#TX%%cs-!+qk#'-g#,sL6&er.##1%c|H!%f[0#fY!v'%lz-!'pb)!)mb)"=)S|-"b!%fy3!%g5!&~sH"ee"%seI!
&u!!%?!&r/"d/%_U5!(];#(u/(vV!!&^*!)^R,#v;b#&Sv."j-Q3Tv.!%U%!*uoR!!%w&!%jxK2-,V;f'.#i5q9b#P6#y3~2_/!l5&ogO%=o3d!&f)#k!|;%
qb5!%Q0#%4-D"O%~sO'S2"*~2_/&ihL&l5"o3d!n5{w.!4jI!s,Px.!T!dJ!(etO!%q[G!%efG!})pJ!m"cv.!3~U/!(vq+!9~U/%>-[&/l'!(aV/!,U!!Ma
V/#>K%hhK#v*C/a)!3uV/!/U#!BuV/">&nX-!/U+!h0i}-![3iN!F|w.!h"cN!/ty.!w#sy.!d5UO#v;b#(_r-"j-f8ar-!W!Wo-!,[[""]!x&do-!y!TX#!
Q(Zq-!q!kS.!6P!">%YeB&8;,.%iY3'W!,i!i#j-'YuJ"i!({S.!)a"!(aT.!&vR2!FaT."-0p!!^7iu-!-{k&#v;b#&fh+%d0a[!a2k+ih+"vV%q(ih+!l'
ue+Adr"aHz/T<r3b(U[!V"o(Tv"^'n4Zu!Zr!]"^(Q[!d4[R!~.o(a[!a2j-a1t1m+)qW!j+i+%{&9z.nU!|&lv"w;_0^(xe"ve"eU"bZ!zk"e)Xv"s'k!|;
U#t1l>o(q-^'%O!%N%Xs!Y4)%en-(_Z!w"Xd"oa!d0af"%2#]_"t1W'lg+"lQ!@et-!d!tw+!)E'^'wZ!w"~Kd4%x,&dU!_0w%^(%eB%b(m6q-%k<1q-o(~g
!]z!XQ"|]!hFb(c3{Lyn!fm!s'a2YCP!ex+'w"y(THy/YC*~!!&9#^(xa!8U"!f*zk+!W#yk+"UR"w%yk+#v;b#;jv'"j-V)kv'%j-R!2'yc&"Xe!%yc&#~2
_/)x#!%~c&!%xf'!(}P'%o);/&Sd&&o)R!,j-(tc&!)sc&!v#ww'!%w~E"k"){w'!&-!m)Px'#JZ&&d5"s"%p^M#j-~&]']x'!&h0!w/bx'!%_M#S!T5&Uf5
"lh!S+Rm'!<Qf5!S'ke5!V"sk'!R!mf5!2xe5!^'ue5!r#re5!V(Pj'"lh!{+Re5!f!cG#t!i!%]X[!#;%%rR[!!f&oi'!T"yG!P!uG!([p/!AYb5!NmH!S&
}g'!l#[f5!t=mK!["Tf'!t!rb5!a6^L!&nq"!)_d'"lh!j)qW4!S.mW4!(QV4!)_V4!R!kT""[4%ls8!p&~b'!P"bb'!t"jT4!6rS4!0pS4!e(ba'!>xW4!t
#mX"!o#yU4!{+UU4!&pR%!)n]'#d0fb!X'Yw1!R,Ww1!/qv1!Frs1)rd#eK]"^B~.YCbc#]&ys1!~!l['!x"Su1!1lR4!l,zZ'#r#|&o#sx1!h#PZ'!z%~Y'
%S!T5wI%Sd%!r(Rx1!&]zJ!_)}w1!^!et1!+kb"!-nt1!k"ju)!V#yt1!X!]P-!.E!=Xu)!|!xu1!APb"!%j~=!Y"^u1!P#Zs)!BoW2!*Rc.!&C#8Y*<ay1!
_'^y1!y"[y1!g1gx1!&vl'!<Xl("Tp"U#ue/!k*jk(&&{#t!2k*lk(!h"uf/!([t7%W"2q!(pU/!&le/!f!Xg/!W!_k("&&jZL!%[0!z/hk(#c.qF'jY/"]>
S3kY/!+]&"g!>]&"U"&Uc6!4^&!%^fM!3_&!%SC!>Y&"g!>Z&!%R2!1[&"g!.]&!h7e^/!3eM![)gX=!9P[;"]>l+~^/!4TO"q+&teE(7!_&'a81%XN(_"["
{{!'-X()0!%v5"lP!/tO%#='%Ty0#z*bFc'|O!S8kc.#c.qF&af7(o(~g!yGu(q;{+&os9"Xk%'os9%yGfD}]%(os9"g}#&os9!5ms91wV%nDcM|A}(fw%aS
%[/]"w"cO|&r9Vw%ez",ps9!/os9%[|#fP!hg!'[s9#gB|A/[s9.w"y(mp!m+V"vU%fz"i1u(w"Pz%_0%55gB|q!Zc!nX!Qc!u(s-T9t1^(Rb!]"m6T9Q#td
#va!V"em"%l_7#n*^(%vd7#td#t1%nr97Xs!u(r#mR!w2V"mDka"va!V"pS!y(qZ"}")w"TX!w"z"eg!w2)}#&u(i+y(t1'Ym9"va!+yp98u(X?m8t1^(Wi!
s'gx!}@]"x<_v%c|#va!V"pEw"Sf!]"ve!w"rN&eb7)n*Xw#]g!R5_Jq<k>&Ts9)Wm#}"Rg!j+zU%b|#dh!&xr8(]=~._w#z.m8t1'qu8!%d")r9h?ez"Xs!
j+w%}"+Uo9!(Ua7&^o#}"V"gj!&ta9,e)mc!^'}([/o(mx%W0]"V"0va71s-kFua!Tf!u(i+|&t1}([/]"m8]"}(^o%%pq9#}(m+)hr9&va!u(i+dJ%m#!%k
#R!}([/XS%W0u(X?}Bks"t1}(q4U!X?x<gw%|&q-X?[/va!r7Wf!s-cQ!Vo#X?|b%[/X?Th!s-Rj"X?ni!s-PR%X?][%]"s-y^!S.vy"tZ%u(i+[/t1&}##v
a!V"*l!!%c_7(S+z"r^%cS!gb!nE&wm9!%/&c2i+s}#]"({m9!'om9#fDma"&i_7#z.P^%-hm9%gv%qt!aY!%c_7!-hm9)kn!e!h)xu"S;h)}>%hl9"]o#%:
,[e!e!]0hx!S;Xz%py"}"Wz%]0%bx9/h)no%V*jb!}"ni!hx!_<QR%}"Qb!s|%hx!%ka7!%uc70Ro#]]%~:pg!}z%}")i+)}"V5hOh)xu"&dn9,]")nU!Y8^
v%}"V"fb!h)Pr!&9"lQ!&9&V"V5jHgH%Tk9%Yd!sy"w2%,"Xp#%Qk9(Xd#U!i+[/Zj!V"%zj9=}HV"jHb(c3Yd!jz%S;~.~:V"we!U!m6Uv!}"^'m6^w#iOi
b!V"UCw"jHaHkx!3Zj9"}>&[j9%}"w%y5%[j9#]"V"+Yj9%T%z"SX!%Si9"[o%'yj9%{2d0|q!-cj9'w%p;i1hv"]")dj9#w%y5.Wj9!&6-j+zY%xY!js"]Y
"V"r#he#]"r#nD%yw9's-Y8XV#V"j+&{,)e)wd#Ut"V"V5ib!Z?.Sj9&w%su"_^!o(&Sj9"r7%gT:%XEt1Y41Tj9#]"qe"&Vj9*pU#jM^'gBy(]"gBdJ%Yj9
%r#|&xZ"*A%~n#S.ic"&Yj9!&?(pW"SR!w%{2^(T9(f%%s-id"C%z{9)WV!mR!r9S+z"]"s-%dR!&z"V"ay#So"%."mk")Y4"lP!'W&!)V&!,U&!%ZU9)z"w
"e)Rz%|n%fz"].%a&#V"T9(G!6b&!%f'!0[&&^(T9o(j++[&#w"T95[&%^(T9q-%X&#w%h}#.W&#w%{2%Ve9#p;jH%Y{9%wa!V"]U%(_x,-Rd#VS#Q[!d4Qk
#]"wQ![R!n*xEw%%]2"w"%c*%kl!n4|&)^x,!'Wx,%_S%Zr!]"&F#Xs!Y4'~w,!)]x,&]_"t1k!|;&X'%]"^(T9%XX:!'S+!%Qs9"iw%%wc9%aU!YG}"%fo9
"]k%%eo9+s'm+Qz%a2aNe!Tm#sc!w%-db7+qe"]"}h!jc%Y4T%]b!n*l>&{r91Te!Q#R)Y4T%ue!n*_<)X?sx%P{#hOb(V"%T{,#h)Wx%*e,,r9w%w"y(]b!
W0j6l>YS%n*%Yo9#S+^E&Yo9"hc#%Yo9Jh)i+|&u7s-T9n*z.jMwQ!py")Yv"e!w"|&)V"T9Y|#n*tQ%Rb!Q#[/V*dJ]"}(tz#mp#^'i+[/Q#dJz.{d!jMz9
%eo9&Y8m>Re#YC%N>s-Rj"]"X?m8w"jM~a!U!vS%Vt"}")XT!Po#Y8h)m>W0r9bx%W>^'m6pW"Xe%V"tR%&{&Z!}b#Y8sy"w2{2a_!S+W_!em"wNbT%)r#gg
%w"dJ}"vy"sZ%k>gp#QL}"bd!dX%d>k>gm#]"ym%o(|b!lR%w2{2_0z.|&~>}(YS#fj!u_%V>Wz"t1g@j6l>s'r#ae!o(Sm#aOwc#%rm9!&Q>%w}#i1ko#&^
."uP!%Un9Bb(uP!nU!].S;u7w"Z_%_]%s'lx%Q#R)_a!y/V"g@z8w"v]#V"V"s&V"m+r#|&s7YNfOj+m+%t~90wc#]"Y4^(_Jv]#o(ig!VIz8r#xl"dd#bH*
}m9!%^6+r3b(ee!}"dT%VR!Ry%T%|A%bm9:V<rt!jHw|#{y"u7^Aua!w"|q!V*w%b(]C}"uCPBV"s'm+^(T9^(Rj"%P).u(gBu;xE^R!T<V"z"YC[j!bd#S+
&dm9%i}#cS!|q!%ll9)Z?u7s-Qy%ag!u(r#%jl9(bMV"z"^'ev%xD']w7"t}"'yR:#q4dU!'jl9#h)PK)kl9*h)Pp#bd#_0_JU[!o(i+%hl9'mj"]"^Ax<la
"'jl9'bMn*]"m>cE%fl9&aj!~OlQ!w%&k!%Rf"x|#Zo%(dl9!'k5!&[l9%RQ#^(z"%j+.u(WV!|q!U!u(_j"^c!m+V"z"]MW0([l9!0C"Yx!/D!%Xl9#fDma
"%Xl9"t1%Wl94{L[V"|b!o(np#}"U!V"Vt"w"dc#kJhu%^(q}#V"i+j+%+.Xm#Pb!w<yd%_Z%uc%^i!|v#Wo#w2_0^'&N?hF]"s-Sy%ej!t1U#S[%z.{d!Rj
!]"^(_JmOo(aOYj!}"s'w"[y%]"w|%vu"Zw%~.T%|A'il91r#ae!RV%Q#R)nf!k5pS%d0]j!k}#_e!]"zb%Wb!%r@#r#|&&}k95d0x|%Wb!bg!V"c2kP!|j#
j+m+]T!qZ%w"|Az9o(w;^(b}%)^w9#wj#w2%[k9"a_!*{[7'n*d0vu"fDma"%Yk9%g@b(}(%gm41n*m+]"oIdP!o(yT%b([=uu!].rv%w"ed#||%&uj9"D&u
j9'{]%Y4y/_"["%vj98aDZo#b(r#rp#Pb!S.zS#U!V"mF_0}([/u(w"d2|]%t1~i"|Y%vu"&{j9)]"^(~|%aE]"}(g0%Vj9%w;Wj!wR%%(0PKpBfS%a2W0)f
}%j+r#QFtT%[Lb([h!%9&h)m>r9w%%[j9!&o>#^'te!&jj9%]=XEw2%Rj9#u(Ph!%(!%uP#U!VE_"["{V!p5Xc!h["wb"Q#Q!mm"p|!_"["Td!p5b/fr#lw#
e'W4hR#p5w!Z'w!bu#{g!t%_!w!t%y;Cw!k4h-W4kS"xOW2{g!S_!l'Y#n/h-}i%UH|W!e'&vq4>hR#P1uR!w!h-g:b*t|!Y'[X"SR#ly#_"["W4h~!v6Px!
]a!Q#oe#yi%_w!](ii"r&w!ZY!%S!s!h-}2^Kb.sz!UHP~"_-qR!Y'qJtHl'd6](RBh-vm#h-X!_"["e{#bm"r|"r&h-}2_-cc"X*f%P2w!t%UJ~u!e'^s!P
2b=R0~u"R0Q#i[#w!Uz"w!WT!r&n2pAnV!X"n2u6w!}2jo#mj%l^!tHk4h-r&f%P2X"_-cX%qP!V6}2w!W8P2gi%X*%n[T!'Px%|r!w!V["UH%p!%e'l'j&%
s!/t%~Aae%fW"Y't%~AWg"qP!w!nh"R0~i%%[#%ZCb*~m#%=*Q!Xc!pt!n<n<w!WV"qi%+U"(r&n2nV!X"e'c1,}"T!n<e@_%o-n<P0nn!}2P0l;YR!rX%e'
v;s_!_-in#b*b/ik"St#SC[l!v(c1jf!b*fP#fh!Q#wV!os%e'jW%jf!xP!Q#wV!hl!}R"l'ec"cj%l'xe!r&l'v|#f5d6%q&(Rh"o-n<c1St!o-%^!'W4h]
!p5cS"dI%+"|K&y%"|W!%*+o-n<mS"wHY'j}!w!}2[X"'(&e'[l!wV!xi%'c!<ZT"l'ab#l'y<sb%l'[4ht%x]%r&is#l'qP#Qq%l'[~!X*b/].r&b/^c"iY
!l'fn%%S&0YR!}5nn!}2~v!v6al%s_!Zu%r&kk#Y'ha"Z9)~!!/S""f5&s'8P0f%u?WO}2zp!o-z<rb%r&b/hk"Pq%t%hCw!}2SCo-|2]m#h]!(C%s6l'wq"
%}).Yk!Lt%r&l'Wq"xZ#c1xT!X]"}2hv!%,)i?YW"r&P}!c1ei%t%%X)#w!}2(Z)#Vk#t%'6"uw"&pdT!:q^"Q#R0Z=b*fR"ey%l'd6n/w[#r&c1f^#k|!tT
"w!pT!vS"Q#R0P0f%ps!%I&T_%o-y[#c/%r+6}_!](h-l'{n#sT%](h-~a#b]#xT!hU!cs#X*pT!e'dW%P0f%Ue!%9!+~,(v5f5R0^Q#xOqJ%K.kV"s6[[!w
!Un%f]%r&}r"l'zi%PFQ#%7)w!w^%Q#R0r&[l!y)%@&Q#tZ"P2tH+b))l'db!]^%bZ"Rh"tY!f5%})0^{#P0P1Rh"e'U["l}!n2t%YP!w!}.w!}2,U*!%p+:
pT!wQ"Y'ZCk|!hX#vS"Y'Ue!]U"e'v;|t!l'R0vw!nY!}2]W%}2P0o-r&Pc"%k))e'nY!}2^KWr"P0vn"%,%lS"e'nY!&j(8mIQ#Pl"r&qP#z[#od!r&cf!}
2n/X!X*W8^c"[U!_X!w_"P0Q#wV!}R"&8"Zq"&8#n/X!&G!&;P!_V"}2_-o-g5w!WT!y~#e'bs"Q#Y#jr%w!}2l'R0}W#UHft!o}!v6r^"V6eS!l'ma!xb%h
[#tt"e'v.l'R0UHft!ZW%f%P2n}"l'Y!ib"}s%Y'qP!%v&]![l!v.e'h[#tt"qP!w!eS!l'R0c1W4X@p5X{!ho#X*pT!r&_8sCYc%p5t%a_"Xx#bn%xP!l'r
X#w!a_"_%ep"bZ"z~"Y'nMp(k|!tW!X*nM_-X{!qn#e'Po"X*f%q%Q#p(uw!ZCz=nY!mI'o"(}2_X!X*Uj!|_!Xc#%g1!%|2.ZCW?tT#o-hIr&kn"l@q_"eu
"w!vc"%v11Y'n2a,r&hk"w!}2b.ZCtZ!wr"r&Ri"n/X!&K2ZCW4z=p5jb"r&lT#w!Q!Xc!w!}2c1nx"r&b^#'q2"r&%~"'c1X@qOn/uR"&@8tv#w!R0V6}2Z
CW?s["rm"aW!l'jT!c1T^#Y'k4h-e'Y'{[%w!iL&<!.h"2b*lu"o-qV![U!w!}["Z]"r&w!}["Xc!c1zp!]|"SC%v"+my!XI[|"l'm[!UHft!es"Y'&}'!&]
00sa"b*[j"w!}2b*iX!sV!W4k_#p5}2e@_%'^.%xBZCkS"&<1Y't%qS"w!W8hv!sCgt!P0t%qV!](c)zW"w!%@)n2rd!n/gl!hv!dIg]".B"Yk!2B"Yk!*B"
|K3d!"|K/d!!(B!.d!!'B!%d!!+y'!&H!'|'"}5'|'&r&Z9CPY"%)%Yi"l'fh!%c/!&PtT!%r&b/h-%RW"!,2#X*T{!+e;"[Y%1|(-r&QEpAh-YP"b.Y{#Y'
t%xCy[#)X)#e@|K8Z)"V6%<!4])"e'/S)&b[%V6l'wX!-T)!&l+!%|%!?V)!%U8!-X)!%O!(Z)!(Y)!%Q,7[~#bs!Q#R0P|"X*nMSCja"r&Vo"dz#b/eLb#r
&o-_/el"pZ#[o"%r6%[l!wV!t[#+o=3X*f%wb"V}%w!^g!r&X*W8pAgV"Td!p5u["dIb/Q}%&P!"QE%O"Z9%O!%c*2WObs!bZ#r&_/el"}c%b*W2SC[o"|]"
t[#xBZCwW",X.%}2r&n2%P;!&'#_%sC(k-IV6f%SX"Q#R0e'b*zn#t%{V!Y'oMLw!}c!S~!n/{5n/yb%r&n/gV"nw%sCW?cf!f%mh!w!oMLr&XU![}%Uj%|p
!_-wT#%Q7#}2xp"%*!'g,%kn"l@r&&c08y-|p!e~#hq%X*pT!dIon#Y'}2Y'o[!b.P1yk#W4pl%p5f5jT!t^%{V!%d?#w!}2%~:"Z9%a=+sCW?Rn!l'iv"q_
"ZY!}2P0%U,&X*T{!Tu%zx"%s6!%v!%do%wo#V6&**rKj&fw#w!{V!|f!v6|~#%l""rs!)R!"r&%';_%rKjT!|f!n/t.Sy"Y't%Y+e'w!}c!Xk!wGb.ly!Y'
nn!rm#l'jT!w!sV!p0&x<"o-%xB(zp!n]!Y'b/SX"]o"&e4q!pT!ZKkLf%P2|t!w!Qt#rKmc"X*o]%w!t%h_#w!ag%e'w!]n%Q#R0y{"X@xP!~t#t%oj%e't
%V,P0b/h[!X!w!Zq"W]#Y'Q#]{!w!gNnh"u?w!am%X*rv#e'Sd"t%hIe[#|]"SQ%V6Zq"r&ay%t%a,X*xl%_He'h~#w!iLb*aa%}2Y't%qJ](X!(b53pT!w~
"w!uz"hl"e]#l;aS"e'P0l'vV#Z9S}#S~!pT!Ue%%[7(V6}2ib"s6ch%eR"%q7"qO&WEBe'VW"t%c|!nf%e'qP!^]%w!rKR0U["Z=b.ZCRc%xOT0w!vx%w!Z
n%r&W8pAbZ#r&R0P0t%wn!Q#+x7.}2Td!iu#av!Z9c/Q#R0w!^U!xP!]()fG&](P2Q#Pd!%.4xV#](P2zk!r&w!W8pAP2av!w!by#w!c/w!t%by%e[#&00Q]
!c{#Y'bV"w!n2kt%~Aha"Q#kp%X{!Va%P0&V1.P0b/pAXIpY"r&c~#X*t%nV!X"}2&gI0b*t|!Z=_H_}"j_#PW!wHtT"r&XP"_X!Y'bV"&YJ.y[%w!}2x!w!
iLha"Q#wX!oz#X!mT#&I;e'Q#[n%mT#X*f%SX"w!t%iLjW!Y'jW!QE^U!b*R~!w!t%c/Q#wX!iW"X*nM%rJ*pT!W4h]!b*bs!u?Px!]a!%<7w!ZCV6t%g5_}
"gt%bW#av!b*R~!iw#Q]!T&s%xW#r&{4_w!w!nV#&u9!%PL4}2_X!P0pV#WOpT!lo#aS"w!t%c)^V!QEYP"Q]!np!W8pW#%aE.h-X*ZC_}#t%np![k!](h-e
't%SR#%k:+b*y~"rs!f%h-cu#qLX^"f}#%~D.r&eb%c1xT!f^#w!t%f"w!ZCb*rQ#&ZK!%YM;|]"hl!ZT"r&|]"hl!}R"U["st"Q~!Sm%{Z#un!j&l'k%e']
(h-ru#Y'fs"|W!t%np!%VL!%n(%cW%UHft!%fL"Rd"*jB!%^C#X"sY#%X+AY'W8Zv!f%P2Xy#}2}5Q#Q!vu#pj"r&r#Ts#t%|Q!rs!f%gk%Y'P1a1W4W?p5U
u#Y'zW"l'X^"'i#*W8h-c1hU!r&W?v6]k#(z>=e'k4h-tu#Y'fs"P0eS!qLX^"rY%k4b.l;np!lX%P0l'Q!Z{#UHft!z]"n^!a,r&V,%|B&Uj!|_!w!}2'W.
+X*ZCpT!fW"n/uR"o-uR!w!'fH#P0Q#%dN&]T#Y'ss!qO&{N!&}(!+Q!!&_0!.N#](uR"%u1!3Q!(t%_p"r&h]%Z9iY!&QH%n/{5w!%T*<Pc%p5bf!Q#db!P
Ec1|r"{Z#oc#e'bZ"Z=g&lk#X*l'Y#Y'my!XIvn"PEWy#v6kX%%i>3t.sV"Y'POyw%e'POxm#xOwn!S^#r&b"Q#d6r&PE%pL6W4vh!v6Yk#Z=f%bS"pY"e'b
p%w!t%~Ay{"k4h-St!f%ZX"XI%ZU!=Y'wq"w!}2qR!bm"Y'qJsCsc%bs!ne#am#XIja#r&X_%Tc"V6P1n<b*[j"Q#iv"}W#bm"%v*2Px!X*xOqJja#c1V[#S
y"P0o-iY!V,b*~P!w!ZC%gV!.z=v6e?Z=[V#tb%pY"w!pT!e'w!ZC&YT!%f%P2QU"&gW!"~A&[C/Qd%xOYR!w!_HXa!Y'}2_"["V{#n2iL%^.2ZCr&w!n2pA
~AQw!b.wHf%YQ%]o"w!P1iLe'&,#Q]!ct"'Z,'c1Xs%b*rj%SC%^N/rs!xB_"["wo%X{!qV%dIhv!s6no"o-n<'[W!!%sO%_"["iY%&bH/e'j&QEhv!ha"Q#
]{!g]%Y'sW%f%X!b.'f/,}5r|"xOQ#Y#ud%t%rW#_"["%^W!&Qn!r&g0Tl#%o%3w[#pY"w!_"["n2u6l^!gt!v6Q|#b*ai"SCl'uV#qy#%1:Y'{U"n/Zv!w!
ZY!~d"Q~!X@Qz#V6XU!c6l@r&V6UNqS"_"["z=v6ku#Y')m_%%kX!&kW!&Yl3!)+!R#uk@!%p!!%e#4X!'[P!+Dlb!<U'^&%^Q!]T"i"vL&T!d!]*(idJ!%U
~O"S(%SVA#!G%~XH'TLRU!k.#x*%WRA!*PbQ!!'ufD'p)i%R!]g"D%XYa!'q!i>%&q!&z_A!%oSA!%z"!%bgA!/VgA!*Rz:!%lfA**0k'/!_T"b"h*&oVO!%
Uv:#y*X#X![l@!%eYO!)U%"[!+Vm>!+Qm>#c.qF.{z-!@va3!)D!3va3!1cq>!.fy:!(q##Z&2%y^A,uE];)!yd!R*d"!Pa!R*%XuD!&|cg!!(Rf8&.j-9&&
VgA!&RRA!%xiJ%!0U%'uv:!+RgA"^!%w~J!(dw:,_%0&i(T!QHq"#i!yf!'eP;!(5!&n}b!!%c|:!%a'!(Xw:!%t}H!%zeI!%}cA"9%raA!&fzb!!*[x:"_%
-adA!%PWB,6I#v!![)#o4"^a!%iYb!+Y%c#;_+*i);h4u3%XeA!+P!%ZD#}=;P!!%jeA"l!%rjA%*jIgq!&]x8)B~D&d'f+me!PG%pUI"m/%_mJ"/&|T=+p_
#dK#1g+%!y*s"&[cE!%YvC*_%d!v'S#zT!#i!_~"%x[e!!&tb=(+kc"!d-Lc'%vk:#)*%>!%SiJ#i(T!&u%!%=#&t2&}-"G%SeA!'c!!(wr:!+zgA!%iaE!?
|]8(S%z%.P#Y#i&&b1"w)&usI!&}Q>!'}!!)wv:!)y&"!%^fe!(}#%!o.P#z!'M")%UhI"Vs!%Z}<!&ltS!!*jXA!%cWD"x%%g!!&la:!(e#!%[(!)q^%!%y
|G!.a!"x",a!%g!0F&ikD"_[#%}wR!!,SZA"x%%woI!&u_]!!&,&*=_"["(ub#!(si_!(;-!d&:q!&|}b!!%yWe!#t-W9%B*TLRU!x!#Y)%BV)3jt'!*Yv@'
W)R<81nJ%hw>!'f6%W!i3)(c0!'vr:!%eTO!&XeA!%X!!&^8!%Wo4!%qZg!!'ypC!&faH!%[p:!%[bN#h!W!%btJ%p1#t"%L!&vYA'm#&v"Q%yE%i{B!%fb>
)TT#&eU!^)%+f#6gj:!Dh{,"o#(c[B"bC%N*[!,2Q?/!Zm""%SRH!%_[a!!%VkC!'PRB"'<w]A!2Pf:!%t{=#s&[%(i]A!%thh!!%v~I"v8&qhL#f+s9%QnC
!%opf!!)nV>#}!"%[>'&!Y#mM]K%['!'df[!!%2%F!RQ!%b[A&l*!GT,%l("9%ilC&g0u"%_2([]A!%_)!%r[A"v!%owR!!%iwG(_"["i.|?S3V:&ZhO!%o=
!&/#h#V:%hwJ"F%:&e4#4i!+R]A,[+e"2eLTR#Ab!RQ!)g2%Q<+f!2gU#!]#"*G#%_|O"'%RnO#Q!-%C"T8'cbA.,U!}0"b!t"RQ!&[!/D[%%ccI#-!%cA"{
*%ZfE&!Y;&w4%ZV?!%]wH%l)z4{g"%jeE"U&&Vs<!%>!-bcA!&iPB!&(!%Py[!&DzZ!,2%X_O!%s)!%kg]!'d-#KRi!F&tgB#b!~3%PvN"'%^mQ!!%Q^8%U"
TDh#%flD-&U"~B_"["m|"Qj!t"RQ!1uQ#&WV]!!%tQB!e7yX%!Haj2!W(sX%!V%wk@!h5hY%!)Uo2"]>u)hd?!:qa&!~0po2!%zzJ!z&oo2!(S}>!6}l&,_"
["f('x"(#q+'C.Sm&#^3X"*^'%y-.X"'Z'#U"h*1Z'"h*'Z'#!X"+['"h*/['!&e!!)V'!%F!.W'!&{hQ!!(q!!)]'"h*,]'!&y!!']'"h*1]'"X"(^'"h*0
^'"h*+^'!&g"!n!y~5#zt#ac%X0ut2!%^:!&O!.nRA!Hj}:!4gWC"(b2im?!&xt2!&~v&!p'g_=%u(mR!w2&B%V"mDkv"(cz&"nW!(dz&%r7}g"k_!*e(!m,
Za=!k'h]=!%_~&"S90_~&&s-er"_"["&*&oOCR9_y!*g;#^3]"%fS?"cJ*8!&[&#}i!z"'rT'#w"~i!/^&!%c~&"S9'{&!-g&!&E!'vT'&jJu7^AS9,^&%^'
V"}i!&[&#aU!YG*V!!']&#V"S9)]&#w"S9(]&!%H!.^&#V"S9/^&!%v"!%_&!i?Rz2#c.qF%Rn,"]>T(Ui=!.ZkC!%oYM!,Z])!q*pi=!j!rf=!r&So,!G}f
=!>du"%#x"!%P}B%'#P[#%'!(lu""y,&<!'~s"!)eu"!%.!c!fu"!0l'!V#eu"!IQu,!i&|m=!m%nu,!k;~q=!&vw+!<qe4"]>u#^^;&/Pp"l;^/%Q^J*X3u
!s5/_"["1X_!%Z]V!!q"t^;!&VUE#'|S!%UbL"Z#&Wi:!%S@"a8&y%'@i%j-&]>w+uf4"S%&D"~0&D!%TV;"+.E")%hV;!&]fY!!'yV;!u*og4"]>&TZI!(b
_;!'Uc;&r!Q!m%~"(Zc;"4+fo'&C#q+#'T;!%^kO!+v"!'G!%x"#(r.1v"!&T|,!5l,&~0g#-U+'~_H"6'f-!R"si4"J%c@!%x^O!{.xi4!)vi4!r1ui4!{3
}g4!i,|g4!d!d|H"|5V#d|H!6ok4!]&gI!R!fI!u!ni4!AP{H"u'X'sd4!q(_H!%SqJ![6aH!7XyH!v!TyH!c1QI!*ba4!|6aa4!R%iiG!-id4!i&riG!p#g
b4!8g}1!p"UhG!FY]4!m#UPK!l/Z]4!)X]4!k2U]4!i#lUE!f&x_4!f&R^4!X&kTE!S-sX4!=jw2!h(iw2!x#o^A!)Wv2!V*q^A!g&vu2!P0qu2!(ou2!{6n
u2!o5[TA!U*us2!h#ts2!l%bP'!a'_x3!>Yw2!m#Xw2!Y%gTO!n#eV'!q,pVN!{(~d0#c.qFb!hc0!a+gc0!&PI!d2kc0.c.qFlP!fP&lP&{f#mf#bQ"nv"i
j!nP&l~%%'%ye#Y~%u}%&(a%r}%o}%R~%_U&VP&hR&sf"VQ&[P&w}%ij!pP&wP&tY"te#mv"ZP&nT&XV&uR&pT&xf"t}%v}%jg#U~%W^!te#RU&XP&xg#vf#
h~%{~%VV&gQ&aQ"_V&yU&UV&]P&YT&|~%if"}U&tY"x}%~U&mv"dP&hQ&xe#rR&[S&d~%iQ&qV&aQ"b~%h}%aQ"~}%pR&aQ"hT&sf"aQ"^~%^V&bS&yP&PT&
_P&xP&aQ"wV&Q~%nQ&{f#mf#yg#]V&z}%xf"m}%[V&mi#bV&ZV&cw"hU&cw"iU&dV&YV&we#WV&jU&uP&_~%{V&jg#t~%zP&qP&jW&pU&wU&if"k}%p}%tQ&
gT&tY"~T&mv"eP&PV&tY"lf#PU&wf"QU&SW&pQ&}P&ZU&|P&ov"YW&tY"lf#ZR&[R&eT&qv"aW&qv"cW&qv"bW&ov"dT&wf"kW&ov"ig#QT&wf"~~%PP&x~%
Qg#ig#^T&wf"RP&vR&SP&QP&Qg#RQ&bU&nS&W^!mQ&}V&P~%yV&cU&kU&|R&l}%~V&fU&T~%mU&jR&SQ&oQ&iR&W^!]~%rT&W^!ue#ij!sP&PR&Z~%sR&WP&
lT&W^!sT&X~%%S=e#cP&W^!mT&ue#ij!vP&W^!m~%vT&W^!qT&W^!wT&j~%jV&W^!k~%xT&yT&uT&TP&ve#tT&a~%W^!sf"y~%cT&qR&TS&bP&gV&jT&w~%v
V&US&v~%if"u~%jQ&lS&q~%SS&s~%lQ&eS&fS&^P&i}%kT&xR&W^!rV&dS&hV&kQ&QW&nU&VW&V~%|V&XT&lW&iT&aU&sU&TU&p~%aP&i~%q}%sV&bT&cV&a
V&cS&WS&oP&]Q&rP&yR&o~%UP&zV&uV&xf"n}%r~%oU&uU&sY"j}%ve#sf"z~%}~%g~%xg#yg#lU&y}%PQ&}}%fT&xf"~P&s}%oT&if"tV&{}%|}%xe#QQ&s
Y"YR&qU&we#S~%^W&wR&W~%c~%n~%mS&eV&sY"kS&sY"xV&f~%e~%[~%rU&XU&sY"VT&aT&ij!tP&PW&iP&bQ"ij!YP&hP&vQ&gP&ij!mP&tR&bQ"jP&bQ"k
P&]7RQ"!x!co0!^%{P"!]%cZP!!c0pQ"!(Q}N!S)jh0!)SiG#_"["&nS,&-,X3u!%S3!'sS,%P+X_!g,&Zkn!&u!t.T:-&ukY!)q!!_&~!k=&[)%d2!%UQ,+
'&d3h;!T]!"[4"%}em!"6%szS!!'UC"f(+dC!R![j0!p/Zj0!Y+]PO!R!Xm0#]>^3&u=(>+'!h*6%[n2%e#UF))XaZ!"-)7!%-!%YmF!%:"#'ol0!'>!%,"W
5%^yr!"z%o!~u-!]"fn0!T#oVO"jq%];oVO!-R|G#c.qFp'qVO!=Ph0!S!|g0!P(cWO.j+_"["[a"z"aD^(z"V"u(ny"n*%joN3_"["q-jS#s7Sf"z"le#gx
"VIP}"~a!il"Rf"sk"~.S+'BImk"wF}]!V"q;ee#yc#V"_S#iR"^R!}"V"q;Pe#SQ#r9V"So"w"Sf"z"}"i^"^;}(Pv!s'oc!cc#^Bu(cd#z"u(s-x<j]#xx
"(P^0*r9de!z"oy"]"u(w"~K&x]0!l#gYO!Y!fYO"j1X)fYO!4Zn6!/zl0!'wl0!.vl0#]"s-%Z1"]a"'g&"~F%ym6%aHz/u((3)Pv!y5w%k>[V"_{!fa"&6
*u(s-w"u(V5UL}i!UL'5'_<mDwF_{!fa"9xm0"T9)mt6!7xm0"T9,d'!.xm0!'V!!(xm0"T9*xm0"T98xm0"T9'e'%l>_DYC'vt6!)xm0!k!t_O!s!vQM!t"
u_O!,s_O!A^iB!~1s_O!%|}'!&jXN!b(Vw1!R)Sw1!w!S^!#w%V"-U^!!|-f[N!A|{1!=Q^!"V7%Q^!"S95Q^!"^BKQ^!!k"z|1!w'WxC!h2xsC!n(nv1!_(
mv1!q!Pc%!Y.PeN!>fs4!8P{1!%m/!P!]T%!y![T%!["[|1!zAbkN!=_v1!w#^v1!l#]v1!s![v1!p(nWL!t&vt1!i&jt1!v"it1!|/et1'X!e1mN&wk!%}u
H&k.[%q![(%cZ^!*j#!bt!#X["v"x"Ss#'TgK#a:v-&USl!"U.%}iy!#X!e1%myY!!%^j]!-0,v'#v"Wj"k6B!k}"qg!%]SN!%>"^&'mpH/e1X["]Y!Wj"*B
}7W::q!)![(%PSl!,h#~&,d)1bt!^&X["v!};%PSN&_x!!Be:%zgh!5X["l]#-a:|E^_!]V!:2Vp%eT!Ah!>)sI!0eZ!%X{P"!%~!&bt!q&(mN']Zu!%X!u!
_E%XyM-m]""!k}"du!&ZW!bt!bU#(mN%VUm!.f}!f+"ld!)th!"Dx;&r,;%pVN&j"eY"#X|"%p"'bt!jO-8ld!%Qtx!#f&!&(*%b8/j<#i!c#o1&;&l]#-r6
_4&y#!&u[N.l,dCS#Vx!s"s!YX!V%#i!q~#/%m]}!"~!%{Wq!!%SnP".y%J/rV!-q!2ae#R#Ta"#}t#&o&'|?jS!S!B(%yUN)U.1P+{!"R/p(%Z"*JD~'&q[
!;+e%&uzm!!%m~M0^%.b#~&DMxg"Q"|*=Z"^&=Z"'dww!!%K*Bp()Dn+k.:q!%ZZL"#%uSQ"!%dbN!%PaP"&;&c,:%hd9"Z)%k'-s"81Y5#S@;)g(n+{4%yZ
N&u%:oZ#o6&iW{!%h#;:&rRN"4%ulw!!%SmV!2a"%~%%jIau%P&Q%d(i!!s&[%U.!0%lfN"m1%jbN!%kfN#Dk-&xPN!)cb6&Z&U&#ps#%}QN%a'2l9%buM#u
%#(N#_"["'j|=#h"5{6j|=!b2zWL(dj!l1jS!P."~!%^{Q"#p4n+%V^n!(_'Vu#V-B&~'%s]N.V%!w^!&r'f.U"&DU!f."'{Um!.&#v#U"0U1VO_3%dA}]#c
#%y_}!!&tC,T>%[""_"zi"&V@d!["&x[M9Wl%&MhP%"q+]#"V)oQ!V%i"q3)=d!jL&k*1l,1c)%hSJ'}*&.*~&%j1+b#~&h#VO:j/%!["%Rd_!*ZT#"{!lv#
&!w)hG(e!.#%Y_"_F#ZE_!.a%0)f"%sWn!(&]V!"c,.h#%|I%~&&gb%%h~90Vm!"S%s2#_/!s&nn#ky!70!d^!&}b|!!&v}|!!%c#!&u#!%XC'Rv"]^"%~"k
y!%hO#&^"%aTm!(6b!<7v-"%g]r!!)?'&!k=&f'%ugd!&ky!Fc#;&5"0%Xv(%ky!:4&SL%~'#q[!'5!&L!(gry!!%aTe!0a"%{#XDT!q"r%Z2&vL0{4;o9'x
oW!9#{o!Y5&S@;i;%k.|2#d]%cx#)0;VKh&Uc#kt#)X=%&rVO,y))u/^&;VK!TElt!9%my|!&R")0v#%rZN%c#_#65pYN!%_vv!5S1y8q#J*PC#Xq!C"8ZM&
=o)g,#V+;%Z)#n%F%ix|!,d5&*S1hT!q#}+%!hP!%W^I8t!2)^|""X"}!d^!v"jf%WEdAmM&kv%X2sj#&Us%D"yx!&R*)&[(]#&qK"g&&gF%|v%JU5%d[N"r
,'2!%}H+)DQb#]*.!l2{/O&[z|!-d5Jr,[#{0)*i-#r,{(%d)%R*"l"%("~!&n.-b#f0#xh!~&!}+d^!q&!}+&hZ!#U"v>,kZ!"yx!%jZ!'WEuU"-8}+%Q1(
l!%zc"}l%lr#f#&flf!)#lDg&%Sz#!kY!%}vq!!%yzN(X!1x["/yx!T#%c-&X!']l"a'&rVm!"}+%egM(4[n"TL|0#mu!%v4(X%!}+E4fA'UW]!%yw!W'lC'
J!&{k3)c"!}+,U#[n"d^!%Zi:%U"Q?s&%[zs!*fq!v;tLv;V-y1&Rc#%SM!'p%!Q!W%!%bn@!%P6"|+&XwM&ky!k+b@/%p,"0'S#!%~b{!!,S#*8_d!j_!#l
W%E2}N&y7!%yR:'8o&d^!v"QR"&i-"f!&}QM!%},"bC)n-%#b2*(g(!'}6')x"o&iN%'}%)y)&z2S!V&#m!%[mN/d^!@l3rj#Ts%c!#i!Q?/(j#d^!Cms@#v
;V)-nQO"x;*tsW!"D&e+"dY!%[;+d^!f,r+.g{";"=k.'pf@!%QSM#9q#&TC"k.)u0"w)&B'z5*o%Pz!v/%umM"k#(Zc:&d^!jO&~B%zX:!'[9)j#&v!S!s~
"#T0&^ht!"ky!'xM!2TxO"j#:TxO!&Rgz!)#!Z"#d!Ox%)^xO!.5'{-Z/&_!''')vR"Cm(p)P!R!U"&ofM!*ewr!!%Yq]!!&nx^!%L3c%%Zr^!!&Pn]!"!&v
Yv!&g"P!V!3%[vu!%3#Y!&^y^!'r"y,L37%}qd!!(bPy!!%VUy!#V!3)VUy!#n"d#(chM&d*q&L3&lux!!)kuu!"3/kuu!!%ix:"j#?iav!%]5V'Y!&tPy!!
%Pzx!!&Vo(&r!*k!-%th{!!&qvu!!&]j|!!&Vvu!!%Q##z*Y!*bod!!&a##z*b"'qod!#,i>&S=!)cwO!%{#!(h!(P'35-,Y<&ag|!%m!]#R!%ug{!#V.X,%
af{!!%wK-x=e0&[D]#)*m!w./lB&~SR""{-'L')W!Y!@|!%dVa!!%QyR"#78/tuu!!3sQQ"!.zuu!!?sQQ"&v%i#_5^6,sQQ"+'~#!n"d#a#gIV%K%PT_!"^
&%SUz!!'efv!!%5!+]wd!"6(Ujr!(#V&w./n"d#&_Uz!!'awd!!&g)!%Z(!&qnm!!(PQy!!&jbR"!'bgv!&#|8"L%zk~!!%ZVS""_C'ebR"!'Wwd!!(Q!!&j
XS"%k%&@&Vxu!)n"d#d*W1#i!q&%:!%[_x!!)lkx!%e+]!y!'jkQ"!)uqd!!%o+!&gu]!"!%|(!%-!(i,!&i]Q"#v9P!2y#!&Svm!!4x#"P!,w#!*X{d!!'~
zd!!%SUy!#1V!%heS"!3R%!&c.#P!x"){gv!!&Xev!!.{gv!!(l{d!!&D!-xgv!!%wgv!!)J!-x%"P!(w%!%bVe!#P#z!+p%!%~YS"%P!v!YM%Xu]!"C*Xz]
!!(Wz]!!(j!!/Vz]!!'^(!%r0!%l6!'@#_!j&&Psd!%*V!3&gc~!%i!p!P"%phR"!%gml!!(Ps]!"&%hwu!!%WtR"!*lud!!.cud!!%@!%qq|!"3(V!&+Hl7
u#%ax}!!%n2*V#e!1%Z)y&e%U-&.!%E!%st]!%F#X)'qX~!%l5Y!!+Pxd!!*{wd!!&vfS"%{OKY!%Rod!%]1&#2Rod!"d"%e[m!!%uWS"&-gT!+1%xpQ""!%
}]m!'2[.#}-*'h[R"#p*{&%R5"#&c[R""#%c[R"#U<i%%[dr!"#%q.#]'"&h}u!!)v{O!%p%!&a%!'kV;!,lxd!!2nvu!!)^vu!"32cnd!#n"d#)dnd!"S48
end!#n"d#+fnd!!%M!6gnd!"!%r6!%s8!)lnQ"!&)!&yoP""W!*rnd!!%m}N!(kpw!!&x[v!!&]{v!+V#e!e"2Q5%o0#}-%q#!&xbR"#e!A'[~L!'Wm-!&a:
!%wb~!"_(%l)!(Z##<W!-rnd!!&w#!)snd!!5a##*8%]#!,]~u!!%f1!6ny]!!0[~u!"3(_Qx!!%fyh!(,!n"'z>&8T{u!!(fW^!!&V~w!#'z>)R^]!!&yQx
!!(jkd!!&S.!%d>!'_;!)k_]!%+Y<{'%4!%lPw!#d#f&%UVv!(L3Up!IAP+'Z[w!"6(}Qx!&+HT!&8V!!%Ukc!!&||u!!.x!!+TSx!*'z>s!W#Z&+@U!%{)!
%Quj!(U%Z%'.KL%tqm!!&Ztk!!&V,%>+Z>%pI&[.*S]!%&poJ&'z>u"%%sVh!#'hB%l)#&i!&Qyd!"!%U~)!'c(!%ovR""V!%a}S"!0kld!!)vRx!!%jXs!!
%VVP"!6kld!!%:!%l~}!!%f3!(lld!!%zRx!!%n-!<lld!!%K!*mld!!2ild!!+hld!!)mPx!!3v{w!!(]hd!!'zkd!!&Q,!'V,!%}kd!"b2%_fe!!%YQv!"
~*%]ZQ"%~*3k=%v7&l#!~*,%c2#L3&+!%H!.cld!!%.!%~tR"#8~*%9!&q)!%^TP""~*%kfS"!%s]v!!'uld!"V%%rld!'~*z&UK&_'&{jd!#8}D%{ld!*>{
&8}DZ3+g7K&bld!!%T".h&8~*x"Wc##l/%n#[!7~*.xid!"e#0qid!"x+&qav!%/*w+8yid!"+%jC!%f'!%N!%r4!?|id!#e8_)w!~id!!'Stu!"33phd!!'
0&u!sW!T3Qg"@yhd!!%g3!(dsu!<(t';P/,)h[!"&hi!*=]9vf!#=P/#p%-b^!t';)P'3%sN!*a~Q"!Dhid!!%Pd;'!f(Q+)N%d<#L3-rid!#8n+&rSR"!0o
id!"y2%bgw!!%US{!!*P!!Faid!!9zww!!&lfa!"^*%gee!!%m:#t*^+&V[{!"!%c[{!#&n,%lfS"%y7Z&+'Y6"P"%iC!'mpd!!%{<"!8opd!!%qQ<!%ppd!
!%B!9qpd!!j>pV!"qo!|,nV!!)Tte!!(o"!DUte!#8~*%mW!!2Ute!!X"VX!!x*TX!"N'drx!!(Rc"#!5%|bs!"vR"-t|{!"x+4|%!*rxe!!%W}v!!%,!%F!
*nxe!#{-S"%SoT"#yT"^=)QPr!!'jwQ"'t!e>#sO%%QjQ"&y%,2P%)hbx!!&ao|!!'Zzs!"g#Ajbx!&(g#a4!%w!=tk!Q,Qj!UN&~1'-P<Vl%dW!9&m'"V0u
4Z;Yh!!c'S(&o4%t:ep%&Tyx!5VB)j:Z)X+bd"#l#o'h3aP!!u%a'4u|"%t:R|"%|_z!"tk!%TrI"&%ZtP"#tk!V0%W|a!*P)6!tk!r4h#ei"k7%fRQ"2}K&
nn%jLtk!V0i&!tk!ZT#.c'[%hj"p-_!%P}h!0X#(R!!tk!e"2o,c'%U+dd!Z)a%%h|#.#X]!i&Ilu!.c#vx#v%}P%ZT%Q&)eex!#S"X5&eZx!!)WrQ"!,|dx
!!'a&!,ofu!!&qrm!!%bvV!'!j##=f.'uyC%j#j#R!)^!!'XQ%!)vvO!&eXO1W!,n%V%a9U5j#81SBb"[0|GXHSl"(UXO"8%4!(WXO!0U]x!"wZ"%zjO"D)g
TO!'xYx!*^"r%T!&i(!j#&%Rh|!!&xRp!(X4#W*dB#uT!'ez{!!%k"#@fA'tQq!&U!X[!"I%Vq{!#hEe!%lrC#u&^&%gVM#vb!k0%iZx!)8-Iq(4s)tP"%{j
~!!%q#'&+b,S!=%yXJ!'Y|P"!%lhH!%rUh!!+kiA!%}*!&Tkq!!&PZr!!(gqQ""u,%tyO&6!nT"g-'g_O!%}zh!#c!1%>!&N#)a)%nnU"#V0H%iUp!"Q)%tf
J"'&cwT"!%ntq!"fA&xtQ"#.K&e|h!"x2%pxR")=By"P.}q#vr%Z)%2!&qmm!!&C!%z~K&_&Y+1K%ztg!!%VRM&s)U~#%{"%Teg!#0-&~!!)j'&P.o:8sI-I
%Q17y+%xJ&qA#cIj#&XaQ"!'_RP"#V0#%aYO)Q10Q1>}%)Q1%])!%Twd!%HZ;4(aeO!%zB'Q1ER,No]!%}Yi!!%k'!%=%&!sI+s*#'&&T~~!!&f'!+d'!%Rm
Q"!&e!#7=%x!!%cpO!&ylQ"%sk!^]!f!)xRP")c#=d!S!o!!j#&WPV"!(RG"&%h,"Q%&^Sh!"#&|dq!%!j#x"+RS}!!8Y{t!""'g~w!!)Pzw!!%w-!7Rzw!#
a,b"%xZQ""z3&s-!.Tzw!!(}o|!!%~.!5Vzw!!,pyw!"*'mqr!"T;&lqr!"t8%cyw!"8*cyw!"d!'~oz!"j#&zmO!%kpL#BY"'jWx!!%Py|!!9mWx!"j#>lW
x!!'~+!9kWx!"V0&jWx!!3YK!&|]=!%www!"H&vww!)a,b"X!r%Zz#mV%&&}%!%vUU"!'[Uz!!&+!5Vww!#Tc%ew%.~K!)Www!'}+UQ!b0}!h+&w4!7bow!!
]!wnw!!=jkw!'u&!hEe!.%m3!%UtC)m/,1q>Bf9/%jlc!)(g#v!R#h,6&(s7!&[;!%)!%]rj!%q*/m//ejw!"g#&t^U"#g#ad"&{Q}!!&cVM'W/R"'[!eA''
!%z|T"#,!),"[!%pbc!!&|}O#[!/%ity!#R"QU!%ewL!&|bO'&v/Z!^&t('RrD!+ZRK)[!!_I-U"R"W.%^QK#R"P"%TeR"'Y,AR"#i!'eQK!%tA't3s2.!b{
!%E"UD&Yic!#!Y#%fP>)]!p)b,R!%Q>R"&bWe!*^S!hP#R"q')K}1}1%mg~!"i3%xbc!#K}x!&Quq!#fIv9%s|"&=oB"R"&fU|!(&2x!fI9f&%_F&*fItx"[
U!%ZsO!%W~U"&}x!"*R"%VdM&%dV!Z"m1%Sac!)RW"gb#n|"|T#pm"&|S!%tcc!%Z"Js=%e{q!8y9#e&t8#g1j"k'#tR#/R"W.#U!m"P?Fb!n)%W!%njq!!%
e%!%Xdc!!%Vpp!&*sl!#PV!%RP#&_*%i(R"%[o"'8m"-~}!R"%>(c%%K{MI_M%k!"QP"%zcc!#+i(%g{q!&US""K}1%Srw!#%R"%Xu~!!%C&m"R!*r:%ksh!
#-Xg!'a|y!!%ijL%I,VZ#%e_z!!;V~p!!&Ra"!/fR#!%{ry!!+fR##Yd"!'hR#!%[aM9%Wy"j"/[!#a"!ua""kt!"U!m"i"R!%X6h^"Vl!#S8mK%Y'#Y!Y!&
X'"i(%ctM#D#%^#'JK_MR"P"%]kO1W![P!b!9J/g2^!FX4y*#U]!x(.%}p}!!%hX|!!%^QV""R"%ok{!"]&%go=(rl!/-m"#_^"%QY|!,~G%q"0F-tP#n)z3
lo!&sy=<R"Y,#|3R!%q!R#e*x(%R"UW##Si!i3R!!ZZ##|p"-+U-AK&wrc!"i3%s}p!!-]ic!"fI%^ic!!IuQK!(tQK09R!U&R"JpOS*Ta#}W"rj!ux"[Q##
i&%v!(Ix"/oV!#WT#%Zwl!"a*&SD!%p]T""|3&{(%]!a"&%w{=%&%i(%kL!&nYD!%sQM!%~)!%TbV"%+]*v&%rzp!!%uzJ!%liJ%R"&i(&lsM"-%{nc!/!P]
"sH#v1"R",h1#yq"6B&Y#-#=}!R"W.w)Y&-8R"#&=%,v"c!%QTV"!%fjn!"[%'T"!%Us."z3-~!#u".%UtL&e#Q%Z!S!&j~{!-@Z!#a'4T"]!Q!F;Z!%Uk[!
'R"+Y,#_M%mwc!#W"U#'hjg!!&fcp!!%ebn!&!R"A+&v{R""[!%epN.([!&#h@#=x=s)l<%a&%k@!&8!'pzp!'R"r"y,_MR"&shR"!%h[U"%v0c#r"%o|x!!
&q!%+Ht:&Tvc!"%%Vyc!#8o9%+!&h~z!"r!&UtW!&pI)R"1%u-"I%S]P""||!%n{J!%n/#n_"%(ixM"{R!%UUK"+1lwp!#-_M%isk!!%~e|!&R"&_MR"%pwp
!!%eRK!%}:%-^0R"+qwp!#+&%b4"Y&%I!&TvO-0"zAp,/Rr!"b!P3%R"%eRK"[!%slJ,x/x"*T0"Zg"%#!],%x2+W.([!R|!S!j&#p(F%omx!%z3"i3%V}c!
"U)%r5"r0%n()W.v!e<R&T["%Zy!%,/I~}!k+k'#m5/I#k+g3Ac,&rjV"#i(!&a2!%l=,8R"e"2hW!*S@#gf!T0%RxJ%R"W.]!%baa!!&mdM&[!f!z&&%|rJ
%Y,9#%L*f!4YK#s!>+x|!(icg!!'}7!&S[K!1paa!!'Y!"z&%WW>#z@k?&l%(R"X#Kj&&*&_9!&|wb!%[!l(%%i4"v'%Uzy!#f#f!%qaa!!%yUq!#f)h&%V6
!&a+#!R"%sqT"#)j<%UQK'R"=i#d%oE%Xr}!'[!X%*;u:%j|O!%v"!%W-!'U#!*|Uq!!*}{J!){~z!"[!%a!"_MFp}c!!%|nP"#R"QU!T!{ma!!%v/!1|rz!
#]!g/%|k"%I,d.%qUv!!%hlr!#X"n'%{|V"!'a)-R"J*X"S@R"}.iA&f1n'%s&!&RUX!'Wy!R"W.c_!}M%G!'F!'E.{'x%+&R"W.t8&g1RI&#%fYt!"b2(^q
a!.*{4;+#y&n:)R"([!|{"%nYm!#cCV%&ynv!!%ZT#+Y#&a%k;du!aQ#ZW!&Vy!%u.([a!S!a"#Vm!"%U"%#gf!)%^dc!#y&i(%^A!&vbl!!'a')+]S!W"U#
7S!hp!%C#*;%Y]J&gf!)-R"'^B*Te#6!o_!P*,!z>%jA"z>'RV#!(QV#"#%xha!!%5!*ZK!%oX!!%T5#{'x%*TV#"[!(TV#"R"'P]#!%TK!%jT#"z>([D"[,
+[D#[,!%o?%&R"{")v[d!#R"{"&w[d!"c.&w[d!!%k@!&e#&-R"{"q>&_xO%[!([!'}Yd!%FR"u#%Zok!"|;5W[d!"sL)W[d!%Q!.|;&l!#c.R"&kp#!&SR{
!&R"{"q&P"'r5*7!sLR"S!p(Fi3)o!##j&)p[d!%|;"i3'dZd!%DR"u#%vVd!!'lqV"!,^Zd!!)mw[!!6n,"S!_!YZd!!&sYd!%{'/R"%TPz!!'cE!%}a>!%
]xn!"R"%ZY##[!&%jeR")R"u#[!%b!<R"(j~|!!'oYd!!%UI"}/'m_O+[!i3R!*bf%g3/fI}x!%fB*.Z*s.SV"~|!&~|!pm"&~K"|;''!+~K!%,!Z)~K&sn"
R!i)fp!%|cR"'~#";)R"%rRQ",[!U&*u3^,s>%fp!&Yt"%6&v(#e#%'7!U)vL!%mC(!_MR"H4v'%VN!&T{V"!&YV8!u!VL&2U+#|x#%zjN!'{N!&ZI&)^"]:
p'%UqO(l.v!Y/sn".i4)r,!&TcL%[!%fp!%bC!'1%)!sn"*sN!%cP!#U!w*%iz~!"[!'}yK!:ZP!!%["%i"([!%|yO!+]|P"!%WM%J/sO%z=!%]P'!%o+!&r
-'#/ZGP%9%{K.%*g"p}!u3#pX!"]c!y"-Y]#%[x#!%aPW"%"S![)j/uN#oC{!%ZRX"/l1h-w!'w!b)s;oCsZ"k4h-_-o-&,>W<Z9Pu#S_!qL~W!e^!b.f%q%
w!jj"^T%]c"Pj%Y'l;Rn%Z9f"l;ai"n/P2QU"st"n/{5&r]@%iLqs#b.'y]@5mT!e'w!t%}.nHuR!f5~W!e'pt%Q#R0rv!V6b/b)jw#f"%]v@a!]c"w!|Q!Q
#oa"o|!SZ"n/5?R0Y}%P|"f5Zx!l'~W!w!t%'Ps#X@{y!Y'UV"[y!uk!jv"X!w!]f!Zi![U!e'hW%_8f%ys"_-xs"a]!w!t%qR#kw"XOzU!cBS1w!t%QW!Zi
!|k!jv"X!Y']f!Zi!e'ya#(<1Vv!Py!qx!XOzU!Yn!S1w!QW!b*Un!e'b*[k!Z[!.>-mz!w!wP"c~!ey!Sb!rx!f%ry!zU!hh%*y#6_8Vo"_-w!_u#f5Zx!t
%mV!w!b"e'w!m'](b)]s"X*P1'%ZQAAQEXb%w!|Q!R%?qP!w!rKn_!_-pn#w!nh"Vy#Y't%c&Q#Zx!e^!w!{[#k4rq%n/]v#Q#S'dP"{Z%%j#'e'l'R0w!hI
'W!!%y]@7xT!s6yu#w!Rd%f5Zx!d]#_HPo"e'w!W4ec!hg%V6oM](b)f%wD%t%Ke'l'Ru#mr%d]#iLYm%my!T}%bV#w!_W#_-my"V6l'PX"hy"n/py!Y'ZY!
Y't%b"e'r&n/Vk"e'Y't%a,](b)X*_W#hf"~]"l;fq%%W(t!c1z=f%ll%rt#Y']_%e'c1f%kLk~"Y'Q#o{#e'Q#Wi%Pz"Wh%Q#bi"qW%|m#l'Zx!X@k~"|X%
Y'Zs#e'xt"^V#](b)Y'un!^h"P0Q#Q!{T!Zw#t%pa#w!un!ks%e'r&w!un!WT!e'b1rT%Y'p^%e'mV#P0l'sV!Q!w!pa#k4h-z=v6wW"e'W~"vn!}5kLw!f%
s["%[e@'cl#av!~r%w!pb!%S*)Ys%w!fs"Y'W8b)_8'[#@U{#w!ed"|[%f5PEnHqu#u*xh#p)P0k4h-l'd6vw!d^%hw!S}%SCo-v[%pr#Uo#t%ap%sr%h-oN
%d_A4w!'qL^}%W#fq"e'VR"b)oNf%b)}5l;YR!w!5tM%_"!%_&*f%u?ZQ"l;S"P0POqY"%vU@"ZV#%md@&f%R2b)n"*D#?e'&H!-C%POph%|Q!%Uy@&](h-b
)e?%EQ!e?X*n/o[!o-k&5?oNyu!Q#Z6e'Q#uV#w!a!](b)e'cs!QV"_-sV"b*Vv"w!tP!f%b)5tMoNl'^g![q#TY%w!t%Q1](5?wDoNf%QP#%p,9b=V6f%b)
n"R2oNf%r&l'mw%](b)gR"Xk#f%h-RV!oNf%R2Yk!hw#%j!(k2oNf%wDr&n2&n[A"[z#%h#%f%h-v(%y!{!Y!v^!ab#[4e'r&ph!cR#tX%P0f%b)X*W8RV!T
s!b.l'U/oq%Y1oNb/ik"w!^g!~C_X!POS"c1o-~T"nt#}5YR!qQ#|o!w!Qn%Q#cR#r&Z'yd"Y'ss!lQ%X*f%b)Y1XT"oNW8Y1X]"X*f%RV!zT#](b)YP"b.k
4Y1e'f%b)X@}5YR!w!jj"{~#kW%c1Qp%P0b/}}#yv#zT#s|!um#pn"&d%%rQ#Y1v_#)K2e'SW#n/b)X*b/ZV"v_#jl%PO5tMf{#s|!w!pn"'V!R!cs!sC_-S
W#X@Ql%b*b/ZX"qQ#Y#oNTt#f%R2e'f%k2rKd6po%n/hp%dIn/xg%u*tMf%h-s6tMt%ef!X*f%k2n/R2Z9'v;V-[u%e'hX#](b)'PeA%Y'nMs6'a]A+Q#R0T
c"V6k4b)u*|r!ZV#%a("Q#%o'._-_n%fk#](]_!](xv!Q#vQ#vw!f%py!%y,/W8gV"xP!X*zu%Y'j}!QEuo%Vz#r&X*py!%*'e(YW"f%xv!]~#%M6w!s|!iY
!Q#R0o["X*f%h-b/Tm!](h-ou#xP!b/sZ"nc"f5gq%%{,&t%m-w!_H%W.,x!Y'b/S3X*Q#Zx!u~#hU!qa%%hh@'R2wi%Y'XU!|r!%k"4Y'nMUHft!e'f%R2X
~!b*fR"nq"bi"u*uP#b*fY"e'r~"%'-f%h-S_!b*fY"Y't%Q'w!XU!|r!%Y+!%H)b*r~"f%h-Ri%qLX^"&waA"bW#&h##rv!Tc"%o).u*Q~#Q#R0{t#f%k2^
i"n/R2c1uw"%oaA!%4+s6aW!Q~"e's6t%YP!](h-%bl@'UH|W!PP#X*bl#'@5Y'Ue!cS#l'R0T~"](r&Q#{q#nHRP#V6W8r&~AQ#Ua"WW%%w)AR0Xc!f%R2_
-]k!Y'kc#f%b)Z=m-gc"f5jz#Sw#hf"UH|W!dc"b.Qs#Xi"t%a,cg%r&ti%](b)b*%J!%U&b!e'}5n2YR!f%py!~Z%nV#r&f%~_#](b)V6W8e(t%Uh%r#Qe%
r#Z}%r&r#xt"f%jl"e^!w!l{#l'sV%e']c"c1X@Y't%g5w!|c%Qw!ne#w!k4b)e'U["_V"f%R2P|#n2Rf%w!py!zv#U~"w!X8r&w!%V!0nH_-b*P2n}"b*aY
"](h-P2}i"Q#v(f%&'"Xi"%]qA*Uu%xv#Vw#r&}i"n2pAb"%u.!%0'nY!f%b)b*_w!'U#'cZ"n2k&n/b)%u2/|W#w!{Q#n~#XU!mh!b*st"ij%w!P1k&e'%w
&,zb!w!bf!UHR0w!_!e'w!|Q!%a!!&)#Xi"xP!%+*db#e'w!cf!f%b)n/X!%b#"e'%|)#Ts!b.%?/no"V6f%qW#Y'Ue!rp"r&]U"b/r&Q#Pl"&f*"^c"'T&-
Y~!Q#l"](b)e?r&v;Y'Q#^U!(]'!%g9#Z=b"*=%^u#](b)%i.#5?%r3+tMY'r.b.P1m'^^#l'PE%X((PO_W!e'wHxw"QE%W+%QEsZ"nc"(Q+.w!iL](k2^Kb
.hW"f5iJe'e'b.&[oA2ZX"f%5tM](b)_-q]#f%R2lZ#f5sl"{n"R}"tQ#%Q>"RS"%P(-uT#l'Tb"Z]"hf"rP#b.f%U]"Tx"S}"%^3-W4gt!p5_Q#f%UNU]"w
!cb#Q#WT!%T<"Sb%%f'#ym#o-%U&#l'Q!&e<)e?X@|x!fd"Y'r]%Q#%f"!(r#!%^5!_!S#"e?2T#"e?=U#%Q#U/v~"%l*7SP#b/Y1XT"l'Q!](h-W4es"p5Y
'k4Y1XT"c1z=v6y]"}5b/%cD(it!it#SCt%'S,&T&!%l8,r&v;_-sX%Y'b/5tY!f5PE%xB"S,(i(#yu!}5,B"qX%1>!&d%!%K%u*ji%mT!&t8%f%wD_-&Q9!
&->n2u6](b)n"_-n]!n/q%Q#Q!P0zu!f%wDbs#w!zKXU!UZ!e'td%pAkV"t%Zl"w!tP!%S'"|Q!%{-!%Q!'os"Y'~^%t%|Q!%K"}5&c##e'k4%R1(iy%Y'nM
V6l'v(%YB#UJmT!%*5X@mZ"n/wDw!R0rv!h{#X*t%u^%X"V6l'U/v~"f%R2gR"&d%"_-%YB!&C!%d%@e'a^#s;](wh"](h-Wn%l;|Q!PEr{"f%R2os"X{!Y'
W4p5Ps%r&tP!w!Rw!}c!b.k4wHl'm[!%G"{m#%W<'Y'nY!Y'p|!vn"&/#V6l'%R-!%I!%H'~g%ly"fz!r&xT#%UvA-UJmT!](wDe'r&Q#a|"e'Y'b[#%h?!%
_WA*XU!eY!aW!l']a%ib"s6]R"%PI"_z#,A(u*Z'gy"f%h-~c%%xUA;f%k2Y't%r^#w!uh%Yw#[U!r&w![6](b)rs!f%k2a^#s;w!xq"k4g:w!Z'&TQB>Z9^
K]D[U!e'r&Z9^K[6hw!|x!n{#P0b/}w"qa#rK~w"w![6e'r&]D[U!ic%b.t%[X"%Y.*c1l'fW"w!sV!W8k2_-%T!2}5l;[X"iLY'qL{n"o-_Hc1hc%b.{n!b
^%w!t%%lH#e'r&%i0#e'k4%s65nHai!P1_He'l'Tb"{P%w!XU!]'rP%^V"QE}w"qa#S_!f%k2%R9/u*Vm%}5kLQ#PEw!nMxBf%k2tc%p5&P7'j&to"Y'l;c&
%q:&f%R2t%Zl"%kE8si%t%bP%](k2z{"w!}p%t%u^#](Q]!T&nHbr%e'_8sCYy"t%wh%t%%x0)_-Po"f5{|#nq"b*]'%x(!%pWB1}|#b*R~!xP!Q#QT"S{#Y
'm]%Pu%r&{f%w!qLj&&[=/QT"ry#r&yT#x~"w!ZY!r&Q#Z<](b)Ya#%3'c^%bw!QEUi%lu"%y'(Q#]{!Vi%e'Q#QT"+=V!l'Y#g|"X{!b.W8Q]!zP%r&b#X*
T{!XW"w!WT!XW"w!er#XW"T~"XW"w!xs#r&w!Xt#^_%Y'WR%jb#b#iY!r&n2g&ty#mi"f%R2X*b/^U!St!b/j~"s%e'od%p5P2Y'u^#%W@#u*_H%Y=*b.t|!
hk#Q#bi"ao%e'tt"%YGAt%qR!b*d{"](b)W4|o!p5r#xt"e'r#^z%aW!l'pw%av!w!i{#wn"p{#{~"bV#](R2hU!my"V6k4uh!*bL!.aL+c1X@cn%Y'Q#Zx!
Pz"sC_l%%{_AB](R2w!|u#X*eS!jb%^V#](cW"Y'qL^h"XU!pq#jl"e'w!zn%nHW4yr#p5w!QT"f5Wq"e'f5Vq#f%k2&SfA4v6b*P2w!n["yu!Q#R0mZ"n/b
)Yi"xP!l'R0jy%Y'nM&z"(f%b)_-kQ%b*t|!%dC%Z=pA_H%]cA=b.bf!hW"Y'nMe'xP!Z=xO_HV6l;ww%h["XU!]f!ns%|W%r&xR!b*xb"f%k2W4tl"p5&M:
p^"kx#nHWQ%Z=v,nHh]!^/SCx^%](R2e'l;h>Y^%av!nHgl%l'^h"](R2'C#w!}c!&e!,f%b)W4}g%p5ly"Y'b/iY!P2%Z0,QE^U!Tc"V6b/zq#b/b)r&V6%
mfA9w!UJTs!f%k2Z~#n2_Hn/eL](R2mi"l'w4b*xu#c1bh%v6iy#n/Ue!%{aB!%t%!'|+)sY#xBw!~d"w4X@^~#%s'/f%k2{n!Yy"XU!ex"[U!e'{g!s6l;|
~"P1&*(_-m{#n/u?X*u?%T,"z{"%XD!&aT!+oi%Q}"f%k2a{#n2iLgc"Y'%c!"d{#%fF1f%R2xO_HTd!zm#gc"Y'wn"w!R0nm#V6f%mh!%^M,V6wn"Z9rW#u
*Rm%b*u?w!pW#%?"f5+z,>k2vh!dn%w![q"P2f%h-du%Za"|W!y_!zk#n/R2e']m%Z=W^"f%R2_8f%h-_-en%Td!b1%iC<tP!r&mIf%b)rs!aW!l'e#nHTo#
Su#lm#Y't%np!](h-|r"oc#}5kLQ~!al#hU!R|#%pXA)f%h-u*PEbz#Q(w~#%jYA}!W4h]!]a!QE_m%r&Z9[{#U~"](h-c1zp!r{#Y'b/u?w!p3v|!b/u?gQ
%r&o-Q(z~#^Kb.xP!f%r_%jl"r&l'ru!](v^#U}%r&w!|u%t%qf%](v^#na"Y'o-wn#Un!q]%Q#io#UT%l'wr#Vc%l'b{#Q#w{#l'cu%w!Xt%f%tP%l'V{!l
'iT%e'l'Zu#wp%t|!w!lT%f%]_!X*n^%r&pn"Q#Y#lz#b*%VYB)ev!w!ZKXp!Z9r&Pc"%d@#W4vh!%U47VW%S^#X*t%~AuX%Y'mo%Xp!Zv%f%h-dm#e'fl%n
2n1Qy"R}%r&Tf%%piB*V6f%sV!tMe'St![V#nk"&-(my!tMxOa)r&b"&ujA5Xc%}w#Y'bV"Q#Y#Y'o[!q{#ZP%X*pY"e'cp%X*un!yl%tz!wT%%okA!%z!!&
r?@~n%fS"Y'o-nV!r&Y'b/Ve"X"d~#r&sl"P1nV!r&k4Ve"Qj%e'l'Y#oP%l'yl#ib"s6ZK]u#Y'%33Y'k4Ve"aW!l'db!PE|r"b*fY"w!sV!t%_p"s6Rw!R
~!%x8"Z9&PA,W4h~!a}#t%_p"w!yu!](h-ln"%m'*Sn%b*ln"ql"e'b*ln"zx"%r(9d~"ny#[X"t%Cql"]_!hl"u*ph!W#](h-n2i?_-l^!Y'SV!e'mIQ#l"
%cmB)e^!r#{[#t%~s#f%Ve"%zO#ri%e'&WeA#b.X*'rb!%q[%ZKan%%zH*kW"bj%Q#to"Y'{U"r&w!&X!@c1Vh%Vs#b/hb"zf!rKW#dP"hw!Zs%w!b[#b*ut
#w!ph!~h%il%X*l'oa"o|!W8b)W~"}5o-CP^"&u&2ec!^V"Z9|Q!PY"b.}5t%sV!C](h-r&o-C^h%(f7"u*%ekB#jt#Te"%u*"]s"%VsA"ql"%T5Mw!Wt%w!
Xn%Y'P[%l'X~"r&}V#c1cy%Y'ZK_c"X*XQ!r&Y'X^%](h-eX!Q}"zl#P0b/T^"w!jj"[b%Y'vt#w!POWs%e'Ud"o~!o.Z9Pi%R{#&G#hw!Ph%%n(<t%b1hy#
Ty#l'_e"m["w!XOk4uk!|k!Z[!To"b)s;Cm(](]B{!3W)[!oCN%xv@!%wh!+-,!i*"iz!])b!c'%S}R""t2%qs@1r1pV!p<_U"b!RT"{T"b!^S"7r>}!a*1X
=%du@&yX"&l%h%%v[{!1}.-Is,%c'&!T."w9;o+3XX"%M"p<&oud!#{!3%u]f!,}k!Xm!d&;!r!dy!@!c'%tgD"oC)a"!'kh!/X!V@Q.&Sn!^T!^,b!gAY+"
c(u!)kh!"VE)lh!&X!V@&d1+=!'lh!"VE,mh!!.?!,mh!"a4&RbM!&Z%&,%a#w'&Vw&!&|tX"!&WbS"&{&!tX!"%WfY"0_!n@!T)"h#;,YS"V%U1j&.w'%vg
#0t2-(e:,o9.r'm']d!1p|"%!'RiT"#&;%pXU"#&k*%SxG/'w'@Ok"7t"o!&!oGu%!%lhq!1w9;&!fi!d-k"q!t"h!)(q%I,%X~~!&w'wO-!%Qw}!2a?U&S0
&#zQ!#y>!3/!d&e*b!p0%f&%-:R+%|~#*TS"%[_%&-m%|1R!%-DT2.eD&bT!dW"^,)_z!P'v-w'@|1}F%Qv!&l?!oGQ:1X=a%Q))Q!Sg!!iA"a%k3&_tY"'4
jT"&v%W5%lX##l=I%Sy#'Q!"iA([!&lT)#&v'%gsM.2t7&-S!iJ@x"x2#{;cU"%9!%x{~!%#D3%Z^t!!'c#-[z!%]K!|4q#%b!z%u*p)'^iM+[!Z&!r!cP!V
H7rk!tn!%Xa}!+!r!k=[!R!(W)[!&%S!&"b!r'W#%|m'!%elQ"!%PbT""#&P[''l#X"b!S"1%a^Y"*[#Z&!|"TD![!n"(@!%w&!&XXv!!-@&I,S#.%p[S"!(
h[N%![!s!&J#s!/%tvP""k&'sdU",oGZ6&a!~I%W!x(,k#%l(!%Y}U"!%VhT")!m&r"^d!A!Q1&n]'!%_U%!'T(4o+!n"3|"R+!3d&^,Z4![!P!R!|"^,|!&
e!!%lhN!%|{T"%#D=&vk'!%vxP"!%UW'%[!v(R+%3&Y!v^!|H[4%|R'%W_"xIW'%p(!%C3P!&!w~!U/Y1R!X&"~Cr"Ja%S"-r6w1%ha'*[P!wY!W_"#Z'%4p
/%jaH*c#_,/!3Pg!Y1R!%L"Y1%fnA%P!-,%hwM<3U#-(Y1&!3@)r1_(V#u+-@b4)k)x4t~!7t#pk!!=%zfk!#b4w~!,P!#&~U!%wjY"+/w~!U2-q&a%~%}k!
aX%'V!!%~zf!.,~U!@^0)p7V#Y#R+a*!|"%gsN#h#cP!%cz#*a*)yd!&Pa!e!u*~!%u."!%r."k7%ucN*a#!|"{!v&fq!&]*%{{M"3&w[G*u*YA.!V(j'"}.
%jhM)o+Z,3u*s*!|"%wTM"1%f&!(oq#%/!Zd!%d}Y"!%tbA#zZ!a?(w%/R!V}!/uAAU]!o7#/a?AX4{(%}(%!|"qT"'yfM#x%t#%jjJ%[!y,N%lQv!"U(%{h
~!"3%nbN"o!%{iM*x!%9/bT!w'v!R#%yn{!'|"c%%b!s*'j"(dU"&!|"v"~B%~./e6q#u*|+Q'&j'|+Q'![!E{:&Ro'!%y*!%rmf!"|"'H"j'%7)P))p3hD!
V(h"'j#!&~)#3u*'_iG!'hpA'!|"-TD8%Tuu!!%|6!%zVZ"##D&ppA!%uSN"[!&y^s!!(ztG#YAi!&kk[!!%a&,"c&[g!;F!d'W:qg!F%maY"&"!Ua"f<%du
Y");"9!|",_*%YTN#3Uw%%e82WR!"]'7IP+YAQ+-(pr"%}V!#li!a,%xtY"!%L!(c&!%af)-#De!a?{K|9#cX"!3F%4){(TR!%dv!YW!#l?%w0!%g5)wk"!i
U"&p<-e!%zx~!!%N*jf!a8"Z,3(E~"%P0#dZ!s#%L!%W!&X8#P:|4&n#!%_4"s0%jmH'x%TR!%p!v(&dsM"v(&RbS"'vLXDmK#p!%J"b"%b+!&ie)&{#!q'3
'a#!&7"k&%7!%Yge!&d3m[!b!Z#&b{l!"Z,%gne!!%[WZ"(Z/q#_!&z3;%_oA"a"%tc~!"z3&i!%zY!&Z2&X)#o#X!'f#!%jlH!&~#!%:#Y:x"%]PO#x&#%o
&!'xUV""3%vvM!%C"e0%g&%w)_*%&z|s!!%|^g!"3%_XP"!({Rg!!%s'%m'"3%zgY"!&W'#k*cW!'jll!!%eeV"!%U4'O-Z,m'g>%acf!!%jTJ%[!&,&ehP"
#![!&x+*x!"a*!d-o!&h!&}-%iJ&&%S}N'y#-k"!oG%]vU")z;!|"P<r,j0je"%f;)oGj)?5/g2T*'YPO..x(s<IP+YB-!S%z+"WD%P<!%ZbR"!%e_')gF!R
"m'"s!3%u6"q&&_&!'J"!%yoU"&s!3EX%%{c(!%m""Q2(Z#!%4!W!X#"s!0Y#"s!HZ##Pg!U/%Q:&v!p/Pg!Y1&I"Q2&^UV"%Z,Pg!Y1%X^#+S#6k)W)[!T?
7!S,&eS&"-'V(!%|^K!%^U(!%tQO!&}tg!"')w##V(6+E#3f&4A"s!%R9'S,'u*l%h%&S:%!Y"]L)^:!&u0!%SY("3%r!!&]q'!&}Rf!)!Y"v!st!%T!b!%a
tP""t#&P]X""&%ugM#z0TR!&Pa%!&k'%_!"Z,&c!%sG%j[!%-!%r;!'Qb;"[!%zSN!&z6%o+!v(&|]g!!%)#cN%(mC.1Y//|+~No+!Pg!U/!|"^,%x%",&8!
&D!%x%9&,{!%})![!-EzX!b!_!zAz%!|"Q%sG2%[.#i"&{1"p'%F#y"^x"%_:+%{#Z,y")U!ZAp')&rWP"!%S0!%E!%_g'"t/(Xag!+Y"&#S&&%|/l#X"%xq
B#b!aX"%wB"Y0%|Rr!%q%.Z,+?%u*~'Z''si%#[!tV"%s:(a&Q.]D#[6Z'%p:"X#%SsJ)s0%}#(g:"V/'bA)8Q.]D&#8[6%],!%Z;#k)eR!%{Tl!/x.Z,[6&
#Q.]DZ'EnU"h!rX"]S!%uD!%irt!!%S!%%b!j0%~xe!+r+o!-Ek"4aBV%R('h-!%aU(!&o(!&Y]U!(IElNV%R(Z,%XI"__!&[C#b!]'&Sa'&k)eR!aT!])&a
RH#|"u*%rzA!%{0)u*a'!Gu.%vX!&Z7%b!j&x%&]=%s0%d%%tdj!%T&j%bS!%{z'%cT!F!%q8!%z]j!&g2{t!"I)e]a!%^X!|!6&oF!%jkN9c01i*)g""j%q
,!j0_U!#_d!h+%vX!b!j&T&#w#j%q,%q1!%}pZ"%-,bS!%U<.Z&!pn!,Tp!U&Z,3.Tp!~&&+=#!Y#&P~j!(#Dk}!#c(j%%rqU"!%]pf!"X<%*,vQ!#yV!x[!
z+*{S"%c(e5&YE(h"{=lT!h&!|"%UW(&EU4w#j%%d"#a&TR!&]J"_/%uUO&u*o!!|"%qhe!+i-o~!1X=V@&Q.c8Z)'TI23k+S#{Q!2k7Dc)k-%4]U!&YY"T,
.%kRM!%_K&w^"%4uS"%eN(!j0wOv!R#ST"%Tw~!!*dN!%xwt!)3-@T2.bT!w'&nB%{*.ZY"'WB.!b&Q:.b!Q)b!q,&hEcV!&%Z{k!!%WzM)Q(x)%x"k.#h%%
u?&r0)|E^_!'{;"a#%_zV"!%ZUZ""J%g:!&QgM#u*Q2%n@!'X#!%emR"#1,%liO"M&dI)T##jX"o!=i#-%odK"u*%]nh!!&50o!1%b!Y:s4b!e]!sU"#o.p0
k1!%Wjg!!%tv|!!%Sx'"A%="VA%e*#l=eS"%'.4^/7!j0T(Y?&b!3h>T,%6&o5!j0Q)&L&x"Q%#kX"&P!!&Xlo!##D%Vg('a"l(%m!3%wVZ"!%sK%h%a"]Y!
&_tN'n:!|"[?h&%?#{=.%cuS"#4lT!%v]h!!%mr#!%TX&)!3_v!a'8{=4&a(!%I-a&I7Q.&h"]D.b!dD8&*.E4pS"V%Fo&/o&t&])!o.&t,*l/%cV""ri!!G
f,%qM"h!%zD"j0%P5)oGZ#S!o!E4O%0%^V!"c%%xN!%WgL#3&'0#V&u*'Uck!!%~fi!"|"'n-(G:_'z&([!%]lr!!%fr}!!%Ubu!1|"&v!tW"mu!!|"r5[!,
Q-ES!b74%^E!&ScV"#3X#%sO"e#%SQn!"q!&tt%!%~K+EP)U0l!%a%^,R#Z!'jX(!%}9(u*g/z%oT"zZ!l*%WtX"!%_QB%#DRc!%ew~!"q"%[5A:4^R"%U!y
#"p3v|!U!f+"ZU"#U!f;Q(81V}!W6cV!#ru!Qs!!dT"#{w!s[!gq#%YrT"8r!cx!_s!![|!"!t'Zk!r:yS"kY"x)[T"zT"V{!dX"&mn!RY"iY"aP!%VQ&-x"
z!:u.Ft##[S!ev!%vc!%(!%_dl!#Q2E%{4!%RuO5P+}+/!qu!z!"b!TR!%vc!Z,p%U7![!hy!&mY!%oM(z*[!j"n##vR!%gTN#&^,%WT1&&t(![9%pO+])Z,
Y#d/Z,~!S!Q>#%qF!&n=!%]y}!!%^K%Y#P&I%Xpv!!&yUN&a%qz!_*TS!&{B!)V"&q5%Z17%nV)(X"f+#nT!e&Z,&'%E|/hq"%kZB!%mYf!#o%xW!%tI!&gR
N!'9*D!=z%EP)|+]S!%p#!%xx%!%X[!!%gcZ"!%qU)"}*%Q/#![!%mrt!!&2"l+%gR!({F)a*r>&Q;&U))Z11X=tQ!!r>C%wXN#bR"u*&k^V""[!%XN"s&%R
M"V4&Xtv!#([!&_b!%|R"!jx!&caB"h1&]mP"!%}Ps!!%Z~?%'-[a!%WK%m}!i(t<'q_V"1[!U"7k)R*h#r'W#:x4Z%PFvt!/{!&x?!%ja~!"e*&tS%!%T!"
U7%tVW""_&&.!%ic&!(e8"u*%nz~!"f(%|"&l&/r>}!%Vw%/%]c!%zo%!Tc!#x8-:vOhD!%]X(&[!s#"w0&lwO"U!%*0wB{&r1x51Aa%Zd!&P&eT"{=@o%&H
"E%Zyw!2!XOy2^,f(/!d*z!%|/g&Cm("]B'vT#"Q9'(!)]k!"[!9^k!!&kj!"b0*kj!#5gy!%QxO+w'XX"!e="b0}!r>}!&fPT""q["4zk!&a*c'&T.'~^!"
3&i&+oC.k4fb"eb"lb"p_"'@,ek!"}3+fk!(da"t_"f%Rc"}Y"XO^!fk!"VE)gk!"'Kgk!)t:(e:.Dr'S'%pRO!(ck!!%uqr!!Fdk!!3Zk!"@'tk!-e*b!{!
3e:W!:p!ITS"%%RZT"#i*-%QZm!!6]k!!&Ujw!!R!_k!"z%=_k!"9*_k!!%m&!4_k!!%a~f!(b!c)r'W#&VR"6^k!!2Zk!"w>%B!+>"I%~RR"!g!Uk!!%n"!
6Uk!!'Sk!"[%(Sk!"k&&ui!!)Sk!"a7*Sk!"S&&zVZ"%#Dr;-Wk!'[P!wY!a7#Z'*~j!"]2'~j!"U/&R]W"!*yj!!0qj!"r;(rk!!&lj!'U#-y&a*eM%p('x
4WNW&S,R!'f]["!&Unm!#r'C)qTT""Z(=tj!#!a#'T{O#|""5tj!#!}.%^-!7vj!"V%U!vj!"xk!,uj!"sI&q-#~4%;xj!'v!{3&YBIDzj!!%nps!!0zj!!+
yj!#[%TD%xj!!%6!9wj!"oR"%prO']L#f>%T(%g^O#d'VK'vi!"a7&eR["'"b!e2!G%SW!"b8&xVI)h#d'h&fi!j0U&t^"%jVW"(3>h#d'@bW!%<!%aRI#zX
"sw!(jof!%(u/a",sk!%M*x!%ZK!,uk!"VS"Jtk!#b!|4%}@"TP!&sk!"Vf!^!ok!!&yb["!3ok!!%UTW"!&ok!&f&U!R;N%a!!(qk!"XC&rk!#]1q#%kk!!
(qk!!&i!"i(Dpk!!(acR"!%d0!%~ku!!&mk!!&jWZ"!2mk!"_!+mk!"T!1mk!"_!Lmk!"~%%{qZ""3-ok!!%nk!!&V("o:%xrZ""I7lk!!%lss!!1lk!!%ZP
&&q's!3{:'kk!!&mn&!'Z#!/mk!!Q!X#"s!3Y#"s!@Z#"]2(lk!#U!]2'mk!!%nI!'ok!"]2)ok!"'&ok!(W&S,!|"e%d"*gk!!%gVC!&}uT""S,%TVS"!%k
(&&T!-k('i]V"!'_I!(L!';!+jl!!*R!!2L!U!Ql!!1yk!!%dsQ"(3f!P)RX"u!u)%{o%!-wk!(|"[%cl!k&,!%fa'!&Ql!#(k&%lrv!'X"}!o+!]2%xk!#[
%cl!%U&!,=#]2Y1'>!(~k!#g:"5Ql!!'~k!!%qov!!1~k!%s!#25Rl!!&_RW"!,Ul!"&(Ul!""LUl!"Z'/Ul!!9Tl!!'O!'Ql!"z0<Ql!!%n%"lN0Ql!""3Q
l!!+sk!%*T&j%%b]!"bS!%iA!+yk!"o.'zk!"q#-yk!!*xk!%")g"2xk!!(qk!!%~k!!&|^]"!%z6'v%W5*w#j%%~5!h!mk!!%ik!&x,"!].7hk!#c)x0=fk
!"W!4fk!!%~M"p"&hk!%|ElFX-/gk!"y}!2gk!!%{@!+gk!!1ck!!3ak!!&^k!"b#%^k!"aw!3_k!!%]k!&f!l=Mv,%(!*^k!!']k!"f!6]k!!&cS*!([k!"
*%Xk!"|1&fi!(&Dh!Xe!!|"%gqO!U!]k!!7[k!!%u!!)[k!!&zj!&S!o!,e*/]k!"#K]k!!5[k!!AYk!!HXk!!&Wk!""'Wk!#q0tb"%Uk!#[|!/1Sk!!%Ufh
!#x"z!%Qk!"v%'Qk!!%k_Z"!3Qk!"a"0Qk!"]/IQk!!%E!5Qk!!'V"!4Qk!"|[!-Pk!"p&)}j!!(|j!#j_!"&{j!!/vj!"|0,tj!&&a*W#@+kj!!Dij!"[%?
ij!!Q!gj!(rHU!wj!Pq!%*.kj!"v^"%4!>cj!)v%s]"z!C[,Yz!vS!%&"ne!a"Xj!(v^%[y!e'f5W}%Vs!n"]j!#(a"q%]j!&zQ%YR"jY!e%&YVD#U;e4%Q)
(e#xT".*o%_["R(qj!#W&y:&9!&fdY"!%z^X"!-:'SER!!^5iC%O"m(*O#^5RT!S!ok!"q/n"pk!"i:Jqk!"i:q+rk!"|++pk!!'RxS"%d9p=A&oP#"3(eX#
#ux!z+&R6!(eX#%!R"R.|!wk!!0vk!#f3x-%eg>!+a#"s!/b#"s!:c#!D~k!#=e#6}k!!%P7%&#SE8Tl!!(>!<Zl!!(B!8X!!y!hl!"j'm"il!!%s}"!3oY#
!S+il!"q/=jl!#|E^_!V#ll!"hQ#)yX#"hQ#c,ll!"T?k!ml!!Z%nW#!%g(!%kt%*3'f'%d+w'TN^1(Uu%!%_RV"!%Tl!"^1%yt%5{~!T0"U<|<.l^"-W13c
R!3RX"/!i-'U#1%Pp"'4b9U.&TZ"z+pW#!_0XW#!,fj!(u!t.hD!k(Z3%Yby!!+ej!!5]W#">%yt%"*'zt%!%UW#!&gq%#'[!%ThX""[!'bo%!%SD!DvT#&|
<*|"[%%Uwv!,3v"Q%}/%_2)!~'S"%X)!&[i_"&c!x%&{#%ao%!%XZ_"'3t2-n#bW%%|O#f'9%1%&'x%%{a^"&}K]:m0A%Zw%)r-pR!Fl,]:e4sA%,)u!u)mE
!_!j'q#._!"3%a!!%YSb!"S#%trJ"-&V"&M^,%p!%a:'P"p!b!b>]V!%pg&&Z,P#z!}/&qd)!'Y."u*%R_["!%g_O&s!,S#7%s#"z6%hRY"!&oiq!!%u4"]K
%t#&%!x1j&%Wv%+oC&oCe#l#s!3X(k&%{H"oC%cyj!!&{5%E4iv!(f&!%4!&nbj!!*7![?kW#!l!eW#%m(Yz!vS!m%js%"S8%_{&!&Rb'!*SW#"!%Vpa"!&f
{Z"!%lz-!(pzZ""3%^+&j/%b!V~#o'ms%"xIe!ns%"xI5os%"xI2ps%!%_}&!&qs%"~',ra'"M%]6#?5/ps%%g!3R!&}SW"!&[L&&"~'Y1W+_r%%a""b"%^^
M"b":]r%#If&&W_'!%pi_"!,Wa'!&na'!0hr%"b"w%^i!!&Xa'#U!xIW"nr%!-tT#!-b#!*sT#!3c#"g!&c#'}:g!3(g!2ml!'c9%d"Nd/'Pb%!%}]O"u*%Y
K!&kTW"%g!3k#%}i.!%Wna""|"%yo%!%[%"f!%f~G!%X%%xIv()(0!%~cb"'{f!!|"f!o,&_'!/|"!%^''g!38-8%Xxs!%ur#o+)&g|-!+n'"[j%)L!+r'!&
vj!#'Z&%tj!!%s'!'vj!*[!#Z&g!3X(~'Y1(/!'Uk!(!P#a3"u*@|!rj!"xI'_t%!%k*!4bt%"~''bt%"~'-at%"~'6at%!%~vA!%y'%N";Ght%!%}Y(!%Q%
#3b!%B!(dP,!%RWH/[!,R6)e&-,}K]:k1A!r-%cna"!6cd'!]<sk!.i0R%_.'l1i0T6l1jQ"i0~R#hX"'.%a4X)(&6#i0T6%Vpb",t,SZ!%yf!b!_.~D1v'F
&Tj}!6&W5%ol"~k!mCX!}3_.tS"!i0T6,B"i0l),mW!%k~M#i0T6%txO!%}rm!)_!"a:T(R%_.~D%tXM%,T2p)&T_O#r!<%hu("]h!%R_I8i0T6S"R!hs"lj
"~Dob!#ob!mQ!c[![Cpz!^{!qy!&yQ!e&&=Ul"%Qon!&d3d(1P+&Vc/!'sxO%S":4%f~F!'QvO)P'r"&U)F{P!]m!%y2(y*p"R!x"U!k(&wY["%kIYX!U&%[
uu!&!s!S"|"%P],%#h"s&'RsM"G(.!%Vi/'XFS"&U7QP!&~VI!%^VX"#q'S"*neI.|":u!!_&[#4G&ya![Y"xS!&]zt!%9S*b"&zUG!&bfT"&S"&!qM%*"b&
%cyM"a"'Tx>%|"mMTD&eyN!%a|O!&UyO"j(&W2&E~"]*&%hr^"!%Zp(*:~e!a:';#a#m;&v|L,~"%3_g!#5]V"W'ac"v9%}x}!"s"&g|}!"S"%a#%#7b&%Vf
O"8&=!&zP-"X"&aR,!-e"!%d@!&xrO&&{)y"&/bxO!'Vc]")S"W:Ed"^!q#)&_zO#S"#'bdX"&s!S"-W:&l%!%k%"|"%{~,!&a[G!(us^""S"%g'!&Toa"!%
syN!%<"i"%T'!%yt,!%F!(D!%b'"mi!%VlD,P+|"m%t5Gh7O-W:E%vgy!!%}q^""S"(}q^"!%dd(&s!!S"7%y[}!!&Uyt!"'%O!*k'%#l#X"'wmL!%bRO'z?
/i0&f]!&nmy!'S"%Dd--%fax!!%z~]"&S"-q5s!'vrn!'=G[%v!l0%]Z["!&A(&v!OR!"r/&m&#'f&%R]y!(d'#X;~D-@(fmN!'Zam!!*sP?!%[eD&]!E4z~
!%[E!&n!%#s!S"%bmI"G'd)!%m(&qM#T!b&%s#%!|"W1&lhn!#8b&'r&)s!S"1X"&g>7%~%),}m"%l7)r(*%m"%R6b!_3%^no!+Z"m1!g:hd!&pf!"hG&a!%
v!SGwa"%{m("o"%W+&*s!S"@0Pgv!!&XPd"!%g|,!'|Tc"##9%~Tc"!%]?!'b*#*p"&^~^!&c7-!S"'/"e"%^oo!!&mrv!(i.vd!#=s3a"(jP/"9&kP/%p"E
4%}|m!!&|nr!!&QP/",(QP/"&%st_""a#&TS,!'e-!%o_m!(e"2f+)SP!qk!%dhN!%}@!%Xtc"!'Vec"'w#Q*b6#=)cy.!8~Vc"!'b~,"p"%b~,!&UU,!&Vu
O!%T#!%jM#9qM%r_,"p"+TU,!%VM.En:!G{!&[?A*h!S-j!%_t.#J]#%df^"!%R!%89o#(r(+W"2l9#c:*R.#Qk!&kfX"!%gA!%QN!%gsT"!%mkI!%coN'r)
zQ"y9#T;%jl(+G,R/gs")U#]91k#%V<.]!*8P%9#m/E4_V!&E%~uO"gi!%ju]"!'i}O#b!eY!&P,!%^'"#%4"j@(4%)!aW"'7'p"i0:i(bK&p]/,W!z(!_&o
#z%1(Ct!%j_^")U#]9(,k#&R&&Ra^"'v'7~HCR*&RdI-7f_![)V%n#N&Mxg!"w0%i}"!(xrl!!&_PO!%WiH(|"nm"h"g&h&G%Y&&(']!E%T}Z""u"&eyF)~,
7!]n!t,*h9'}kT""wc!%WPE"E%Ye,*![[%]n!e:4ZS!/u-%chO!%riO'k/u!!Y+l#%G.v!b!ls"!]Z!~S!E4gM&aBV%%W{I'v"Q%Y&%nl%%kq,&iQ!#SBne!
5v;'i0SZ!%a&aK%j;%&|;mC)j;!3i;"a%+i;'u,"_.~D6%G'e"2U4U!l:&_[D-b!~DT,e"Il9*xg!/i0)%Pi{!#8~Dn![<&S"k0R!k0&tkO,_4S"&W!W:RMf
!4^"]:'xz^"!%XsX"!&Q;!%],"S"m!P=!%eN1l_%uR%f&!nP%&pc%vR%&,rl!d.%oX!id!n!d="n>:d="P&(b=%d3a-%'UXU"!+s="i!?t=(Dy"YJ%S"k01z
=!&qlb"!Az=!By=%O-V%%SY0!&T@!%h[z!'S"P"AS"k0%ln--e%4}KsD/U!LGr6!|")i?!%i=%]!&l#%eRO&/{""p"%oy(&E2b2a:%z]O'x1PQ!P&#PI%psq
!!S!e?!%w_~!"Y!(:&Z%S"k0N%TzH(S"O.t#p!P"%L!%XF'kV!"~j#1-&uA%!m2m0'cbc")!xX#m0"!os!aK%R=!&U^G/m0,s3)m0Tj!7aKc!6U!p@s5%Rd_
"(s3aKe%U%I&<WA!%U@!%ySE!+V@#6!%TYU""tLX!^@#l#8%i:"T8&kp8%!|"Q,(i@'U!uz!R!"pO+n@!&dmW"!)o@!'m@"a:V!m@!'wn-!v%r@!%~~O&;d3
Z!x%&]O!=u@&JzQ"&PZ"e#x@!&V?%C[,eA))&a4i0v!p/%wnH#g*~k!%S?)&%a&h"aKW!ma!%|Ra"49YW!i"c.&T!_.~D&b&n%Fc#~DC[,"!&a@'f>)d9]x!
(%^@0eA&r1uBe#i0T6lY"uB&i0T6|~!uB(]@"Vb!'^@"I&[@!&a~I!%d'&*l:/i0&WRJ"a%,z?%a%Z/p)'m?#?R!%^k-+z7u'#i)5W!e%4b@%Vn^""l?%ugq
!:_6p".9nZ!#s(j;"b!{(#Z)I,a-I:d"y"V!?R!?%V@!'tkY"!%nv]".kIV10#X4~%j")Qu!#uc!e!&qyy!;]'#~R!"V!?p!R!%U%#hf!l]!j"/qMjZ"tb!a
?#hJV!?#k,%xpr!&NR!B}0%ewp!!%dR0)k0"*y"b"y"Y@5m:'V!?|"#+%[v,!)Y@0s&[%}:?#XFV!?&U7Wt!!q'V!&_U^"!'R@(s&:4|"&G&V@#Z.R!']gH#
#T!*w?"n3%v"%&b&&%tt^"!+r?#+mM'gs~!!+q?"++p?#+E%]^0"U+'fm-!'qM%%=j0)QcG!)RdJ)o)a"S*S0&n3V!%Wzz!#^!&&_c^"#V!?&uPa"#+z(%j^
^"!%P~Q"%?=i#%**k"X6y">y&@S!b7%Pqd"%V+V!?%c}Z""+%uxc"&b,S%y"X"%cod"!%li^".s!V!?7![)-+Em%{:G&Rv|!*y"1k#)Y@&b,N%wq)#V!?'Yk
~!!%~s_"%Q'&nQ!%RqP"!&.!&qj^"#?#%=#6'&va0!*oyJ"p&&r}U""Y@%zao!!&~j0#%l)&gQ]"!(I&i&&n3b&%cl^"'b&&#Z.T*%J!%u~]"!%a}O'p"v!x
(%*%x"%!p"o"%d8!%dnz!!%V(#*b&If8&*?#p"(yen!!%cgJ!&i8!&3#e"2:g8!&@!%j8!'Yys!!9i8!%SR0!'_8!)z!!^!g8#V!?%e(!%i8%i&#nZ!.h8"+
;g8"d',~p}!!'XzJ!0vo}!%#l#Q-&eoO"Q(2~o}!!&x-!.Rp}!!%aad"!%Rp}!!%yN!%<&1]5/-%g[E!2zo}!!%e1"p"(wo}!)#+rH*at!-m!%Ss-!&zhO!%
nrN!%_h-!*VnJ!'Wh-%e0,qU"%U{m!!&s^X"&@#U7{:%C!%]e1#!bC&R])!%k/"9%o;"Z#&o;&|2#g0/%o;)#i0,R/u"l#Q=&n;!%uvo!&9,i!p.%xd-!%w;
!'u;%24|!%qX.!'x;&#j@"xg!(|;!'a;#&]x!&c;#Idi"%|kJ%!eO"%e;!,ym_"!+e;(&t4s/o]!!t4&_xO&Q+-e*t4%z]O&V!?Mo]!%w_.#fS!-%u0#P+h,
'Pm_",i0T67-t4>S!t4,Q+%@!&PW^"!%:#i0T6&juO"VB&d&!%gr.!&Rru!#i0T6&wY]"!%meV"!%]n|!"(&-""%Z!)!_&t4s/v'/i0&pdY"(4f/u"/GP?%g
Se"!%Y]p!!%sko!"p1(T=#|~!uB**!R!V=!.T=!&d=!W!V=!%PuD#*iD&Q&!%Z@"#(Z&&#*'W!%_za"%fS!!?&cip!#1c!%Y&&O-FnZ!%R~0(?#*[(p"+%;&
)|h!1P+&:!Y"i>-P"V1R!*f"Ua#^##5W!,%T.+1o*?6^/'#,P"%SvJ'p"#!?y,%[W)"]5%^<?*=p[#j01X4f"7t3;&Z"J*h>&V=r"&Z"m1b!xk!&m9%k7Ix"
%xhO)R(#%4l_#&s"%XX."p"'P}Q"*x_!_!"aKs"%z7#%2'o*?R!!X&%||Y"!%d|O"p"%zT!!'^[~!+o%v2&vU"Z"a*.!p"%h~1'}%P"e2>!%|T!"I(}U1"m0
)yT!#W!,%]U!*P"%gY!j0&c!6'%YYe"!%WU)"#&a]p!"o*&jY_"!%ui-%*P"V1&ee{!")%wga"'t3Z"%k7{"%yD"?%kbp!#P"V1&{""?&vd!!%ud!!%WB*W!
-Gs)RMf!P)}K(xd!!%Uy]"%U-i)^!)|C%?k0S]!GxC!&aR""[%%SR"#V!?S#kC!%kB'mMsi!%p!-%PC*P"A?k0a'+Z.p"%rrf!"!%vXn!"i!'s|!!%pD&U"o
&Y@E%shD!>fD"J%I&}'0,S0&nA!%lS1"TC%sD!:yD!;xD%b,?k0%jq%!%=!%{s^"!1z"!&|_!!,nJ"#&]]!&Y@q+C>%amH!%nW^"&LV!?8%F!%v~a"-1V(t!
x+P"e2p*)IW!P)%[o_!%T(X"e#1nE&x"a&U"{"&UP_"'o*?#t2-%pSY"!%S{u!#?k0&1&-o*?,%{L(+HUDQ4Kj&&R"">%{r0)!p"HZd#&S_#r%%E(FI#b!lv
!#%zd!'p'Q+)-N%PoW"!'oH!%vI/#b&%h"m"_f!s#Z/bq!#X.Qf!0%ed_"!%tR"-0,zT!F<W![F!m"Aa*%qcQ"+#b&.b!T(r;~&&n3&-!%{yt!#%T*%gz0!%
Xwb"!&PUX"#!m"&mp0"4%|xU"%l/%Y@^'rH#[a#&u(jH!&UX"!,XZ/#&Q!'Tw^""fy!%ZN!&Tw^"!%kU)(^FP&8Gv!Q-%WyK)U<+u4+P))x'%je/+x'&|=+%
h5I{&p+%_Zf"#Ym!%%[ip!')Dg#vB/&jZX"0}DZ3a'+V^#!x'm)k?"h5N&r'%pjp!"f!%Y}b""dA'fY"#m)*&PhY"!9~J"lY")~J"lY"Z!~J!&yJ!]!Vi!!6
~J!8SK"#<VK!%=#1g+V#[K!V!XK-]2g#R!n6J?W!,k"^07%YD!%yRJ%Im97%pG(U&{f!r-W!,d)&zG!%n^Z"&g!"#X(%cN!%ocE!%uq.!'vc1%oX!8vU"W*f
L!s"QL##]2%_RF%I,eX%U!YL"f&KYL"l#%Y'&W!zN]2g#%uM!%rQa"!%ctq!'k#%a&6Y@%x-'*?.!]2%SmE%'b&6&|Wq!!%[a^"!%Zrb"#U+#%Q*"*'Xlo!!
&QG!}0kM!%aO#V!?&~F!'TG!&Zc|!&DP"e2SS!&mA!%[{E*V+t+"P"V1.i0T6y"cN#Bne"%YqF!'iY03t'1X]!/!sk#"!S1Ql#&WNuW!S!B,wy!&kXR"(6o'
5Q"%l,(Zgw!!&cqR"!)^qR"!%vwR"!&PSf"!%{eR"#l"o")Wuw!!(^tL"a-+Xl^"!%[Yq!'3f!sQ!%xH'UYq!!'szf"&^1AV)&&9"S"%9!%_s*!(D%4VA{!,
Wg{!!'e5!%o2!(gg0#q'A&jn^""~U!%Pxf"!%V{O%n%V%o!&hvw!!%,&V3k+pG/%Xr+##i!&PdY"(j%k+pGA#}e!%_m/#i3"&kUL)3#Z'Ox%zR"fW#)cmg"!
(}#!5]kw!!,rWy!!%luR"!%tuR"(e7S"^f!_h!P<{!'rgx!(b!1,r.^f!_h!%b}["!%k%!&lrO!(pd3%3^f!_h!.SUy!&c]!"P'nL%r^y!!&{]y!!+TUy!#^
f!_h!(TUy!)zR"fW#S!y")S"t4Ky""_Y!-p""&3o"#h8sY%%Q}I8[!,])![+.S1}3Xn!^,U!e;u!Tb!bW"TQ"UT"xW"WY"mQ"h8&&Sp}!)|"pO&U&|U"Cm('
d}{!*&b![(S"1OV'3+e7-[!h8v"~#|"v&fo!|%{!R-p-%yb]"&mU!l?q"&%tzl!!'{Ps!"i!%ai,!%tfg"%*g!C%l~O"VM%VZ+)VMN"BBl6s9'Z"%@a*o9%]
j,!(A&TJ/|"PH%hg2!%E%|":n-%Zg^"%xV"!mW"%T!'8e&,YV!fL.F!%z"!%Ywf"!(U:")%O!&|z,1sDF!l@U&!r!~HWW"s/R/1t{!Tb!eh#(c}Y"(ASa!o7
F!S:%9"o?%ShJ#|"Rp!%ow0!&n[Q""zN&p,&f"q#&br!%w[0"g!'uS]"!%e%#X%|"%Qlf"!%}Rd"(80)fLwGy%&S[["!%hn&%VM3|"%PSd""h8%lnX"*Z#J|
U"#h8)V&uH'SVg"!%loh!"|"&{hp!!%c|#%!|?|U"%u|O'j0g!W#-@%~!!%Wbg""t!%Rpe"+e!|U"n%#g,h8,i&!%]c3"|"'}mM"h8'w}K!%cC!&Qg0%t!2x
!%2!%f)!%^Xl!!'U]_""*%dC!'yjq!"3&yB!%wC"h8'dyR"%|"#=%nTP"!%qq,!%vVP"!%pyg""j%)o{z!!&z0#g!q#(l@%q#g(^+'UqU")#c+"h!U#!y!'c
aF"|"%~*(:4Q-/h8e.%sp#%Ah8"&xzZ"%!|">&p%#x',%zQ1*a.4j?Q^##sY!p+r!%>-%|""g#bl%x'>|"v!2Q^#%cy2&-sY!}DZ3%_,!'wXg"%W3)D%T7!%
vn2%x,"Qr!'a^1!%ZpL!%<Dj*%U%*P3"y.tD#zAuG])h8&|"/rQ!F!~+ns!l#R6#/~ES*#i!U&!3|"}/,rZG!%s,%g.'h8%sog"*[!pDS/{3!r![!pQ!%P!*
~+l#R6^&#/S*~E%O#g.is!%wqY"#j*%%gZg"!*u-!AS/!'U!!,T/,h,u!!l@c6Fk^!q8g.|L1[/!7Z/#g.|L.Z/!%bcs!!*3!%{."vj!1{.#g.is!Af."tv"
%5!*f.!%9!0e.#g.|L>e.!)a.#g.|L%R-#g.|LP!R-#g.|L1R-"*7S-!&x"!+S-!%n6!%Ymc""V%%}W["!&qB!>m+!&=!1n+!%6!(S]Q"!'T2!2P2!,^,!(^
+"|L0^,)~+h8g.R%?S,^/%[8!()!8g,!T!f,!,e,!GX,!4d:#u1^=(d:!%f,!<e,!1y9%r47g.2|9"uv"0g,!1|9"g./{9"c,*z9"d"&z9&nQ!ww!"!%iby!
"g.&e,!Q!d,!5c,"g..f8#S0S)&R4!Bb,#!}6%Ys-!&sK!&__g""}6%~|d"!&yrb"#}6}!%jbG!'f7"|y!%f7"Yd#&g7!%deM!%sf0!&~oZ"*g.-q3gY#g#-
k+u:%jZ,!'fus!!)I#EzX!%VD(k"1%PF_#6&Qf["!&ssg"#'[!h!R.!1Q.(l|"R%}_"'(,%Z[,"!&,!%8"S'%qX-!'^gG&Hz(X"y"%h|d"%=h"}h%%t^d"!%
Se}!%<&o"%lzc"%Q!U"Y"'7(}[!u%#ey"&P!%yy5"tS#(hjg"#[%TO%h{3!&qf^"#Q"%%~tY"%i(P(|'%PXW""i!%Vp^"&c!g#Mm-%~W#&|%{!T[!y1(oW#%
a&R.o2-=".%ZSH#d'k/%kW#"&&XQ~!!&|Td"!%RiZ"#-d-%u^-!)fbM!'sv_"%,T"/%]{0"nW%%ev3"#%uid"!%Pl&!'VUL!.Zyx!!-Yyx!!'Vat!#j"),{_
t!!'hmh"!%wVN!%To{!!&^yx!'0{-X!i%'&&*Cm(Wl!p)b#9R!_!%ziu!!%i}Y"!&XX4!%ae4!4^e4"5'^e4!+[e4!'i]Z"!([e4!%>"&)Xe4!&tl^"!2sl^
"!%||Y"!/ke4!&_j^""d#&Rz3!%bj^""u&7Z]Z"!Goe4!)d]Z"!&nUx!"x"'msY"%z*Y!Z&%r~Y"!4S^Z"!%>!.{e4!&0!%Q^Z"!%ft+!%fe4!'uQ"!(R#!&
afZ""W!&_""b!&ajF!%du]"#V!5&dP.!?Rf4!&Rlg"!%snU"!;V^Z"!%mz-!%bxv!!'i#'k,l-R/P"V!%dw+#S&z-%j&!%Zhy!4sK#lKe!O!g+yK#w!PM3,k
AP".S!c&8_g4!2{Pw!!Y!ig4!&|Tg"!%jg4!.Yg4!*S~Z"!9bg4!'|)!.bg4"d',bg4"54bg4!&~*!'{qh""]!,cg4!(k~Y"!4Yg4"5%k~Z"!%r-!+_g4"5)
{-!)_g4!]!Vg4!%wS.!~!Vg4"q&&da]"#V!55Sg4!%l%!KXg4!%]tY"!+Xg4(]'"'!Y!W!1|d4!&y^x!!'l}w!!%kRW"!4v^x!!._gW"!%H!%x^x!!+Ud4!%
V!!1Rd4!4o^x!#*b"*f"!&iY^"!&ji4!(x9!(p^x!!&R~q!%U,U!Z4%e6!'j{#"|!%2!%p{X"#|!P"%ggZ""z,:^^x!#-g"&]}b"&P"%8u#9_^x!#e,"%[{_
"%Q(DV!%T|w!#+j/(uP^""+&Z|Z"!%i*!)eQe"!'mRr!"b"(mRr!#L5%{wT"!%jf4!(gr]"!'m8!/hRr!#+e/(gRr!#V!5)]ax!!AnYr!!'aax!"W!6aax!!
(xXr!"b"&{_h"!%_'"P!+aax!!;zXr!!%TdX"!*^ax!"S&(^ax!"&%t"!%]ax!"W!)]ax!!&UWr!!)]ax!#P!r0(]ax!+]!y!P!RM-S&Y!@S&&Xo4#P!v!1[
ax!!-_pZ"!5ga^"!-w^x!!,^a^"!%Qax!!%iRO!-Tax!%d))u&%[mS"!({bx!!&p|x!"l#&jbx!##~(%mbx!!%wqW"!8eo4!.shZ"!2eo4!,Wu]"!Oeo4!%h
B!%dqZ"">%nk4']!q!R#v).&l+!%v}G!%Y|b"!(f_x!!,jqZ"!/f_x!"!%saT"#|:}%)n+&~'S"#sE&o+!&tfx!!&PvW"!&_q4!&W2!%i%!'bu1!=Vq4!%PZ
P"!.Vq4"C.Vq4#V#C=Sq4"L'i&!)R&"L.T&!%<!6Zq4!7irZ"!2Zq4!C|_v!#V!58tbx!!V!gbx!!3dbx!!%yJ!(dbx!'&%~'V!5(_t4%^X"Z(^X"=ow]""V
!*crZ"!8lbx!!%r^V"!-ar4"^X"&Yu4"^X"1drZ"!%t__"!.ibx!#k"W"(ibx!!%{J!*cJ!)jbx!1!zR!^X"Wl!#*bDo)xCW"2[')K'&~r4"K-~r4"K&{"!'
Rs4%!Wl!xJ&ewH!'_*!%rM!&zk_"!%k1#E2%h^T"!%pbL!&Whs!!&ts4!%lsZ"!:ts4"59ts4"5(ts4"5,ts4!&g,!>vs4"5Jvs4!)vgZ"!-^cx!!4Xt4!*W
cx!"~b!'[t4!%Y/!&^t4!&)!'_cx!!&^cx!!&at4&8o<P!C0_cx!"~*'Yax!!.js4!%_s4"p+%~b#"N)_cx!&~*~7_NR&&_cx!"&%_cx!!&b__""~**^cx!!
%pF!%{s4!%O#"N<_cx!!)T"!(acx!"!%du4+Q+y!*3_.#kI=i#.S#!'znh"!&pk3%&@YK'sy5++d*|!s"v:S##SG|!&RK!-^m3!,[%!a!_m3!%adx!!%^dx!
!%Vu2!C^dx!!&dw4"L+fw4!%WZ!!j"^m3!'hnZ"!MTcx!!+nmZ"!Lkv4!5Scx!!%m9%x8)W!%aX/&z!,[X!"%yq2(ZX!#X;%W"c(&}l"#"r?8yg3!N_cx!!9
}v4!)Uv4!%j>!AWv4!%D!9Yv4#^9c!%X}5#:tA'jfX"(1^9c!^9c!R!%UR-"d#%lk%"R:'5/6Kz-"!Wl!#!q?e#>*Q+&zN!%sTU"!%aH%S%j'i%'Rw^""Wf%
%y|.!&jj!"L%:!3Zw^"!%qo["#Ld#%Zw^"%u&i%Z"(Xw^"!%am}!"#%S^%*on"#VGb4W!f&zW%vo%&Uw^"&LeDi%Z"%VXO*H[}!F!lg!d&r-rl!%|u#%d&%x
(%}<!%slo!&r%FPt"up!%i~s!)bd""!lg!|2a'4%[ec"!%,#=a8%^hS"&Z">!x('K"!&v!!%bZO!%]!".%ji/&V!5(T0%f-!%unN)5VT!8i%Z")g"%wvM!&~
id"3Pt"up!Nu!Z^%U!m1r%#j}"i%ay"Fd&r-co%wb!%wj1%e!.-%Qw^"9t#y%"^h!(c9.Ni%Z":k"d"BNnQ!xClg!|2&o?i%Z"'pR3#i%Vh!&hXO.h#~&f*E
R+r%.t3{/%d+R&%YW&!%SfO!&vYo!#d#&%dTb"+d"i%Z"#o)Z".=Y#&u~u!!%_#!%Wci""d#%sd_"%qBf*i#%t"!&<"!%~gU"!%Sh_"!%t&%})%VB%di3!,l
{^"!%y&!%jeO!&|m!'b"t!2}'0-l{^"(Ld#a.x/-+*k{^"#Z"1+m{^"#Ld#*m{^"#lg!|2%nW!!%nI!(k{^""u&%i{d"!%S{^"!(kZ_""+)a{^"#Ld#%Wc["
!,_{^"!%v'!%VVa"#V!5']{^"#a%VO+[{^"#a%VO1Z{^"&S%j'q09/pZg"!%nt!!)oZg"!%,!T!nZg"!%c!!&mZg""&%}vX"&P"6]!u&(sw!!+~ix!!)1!7l
eS"!%~l_"!%iXI"d;&z],.t!k%&q!R#x2%v*9"3o+%f^f"&a&.t"i%&R)%)a)u&&xvM!%{,"u&EYs]"!&bl["!%i/!%_g5!%Ww5&,>e[!oz"&/!%.!%1!&n0
#,D%S2)5n#/@BP!PH'j#!%Z&!(~tM"!%Ssx!!&bWz!%'@X"%Y|u!"y!&{qe"#o,9%Yec"!%F!'UZO!&y_z!#%o,%Vyo!!'5/6!Wl!_2KqZ!/UT!!z%y!&hA%
i[/'N&=z%k#%~p5!&g|3"X6%7!%zi2!(J"x"&|3#'f3&Q}2'u&:Q0zd!A%+"!%Rv3!%yy_"!'rP]"#a'9'<'oHi#!e&a5&a_]"!%|[i"#KY!%o3&i%BNi%&g
,&i%o?lg!|2%fgI!%{J&>*r%"%x0'k#2k#)}'%jvd"!%ygK#Wl!12v|!&!Wl!{-X!%YQ"!&e)!+zbt!!%4"[!)jPj""a!'bta""[!.Vqa"!%Ska"!%Xqa"!%
Ph2!(Tqa"!%QP4"a!9h^t!![!d^t!!'peY"!%a^t!!%_]t!!&wb&#P!W!'fZQ"!/b]t!!%a]t!#v(S#&xU2"[!&u[t!!%bTs!!&iQ2#DS&+w[t!"[!'w[t!!
&a|c"!2ega"!3v[t!!2S!!%e}c"!%^[t!!(Y[t!!'Pf&!/[[t!"(%eTP"!=X[t!!&[UP"!%iQg"#c!d'0_UP"&S!_.zo!ZK%fcb"!1rYt!!9mYt!!0kYt!!F
iYt!!-rUY"!&^[a"!%Sdc"!+][a""a!%VZt!,-%b!v-Iv!t3B;)&^ws!!&PZt!!&Spj"%([!Q)=yXt!!%{f.!FyXt!!9qXt!!'iXt!!%UX6"[!;hXt!!,cXt
!!+nb6!3lXt!"[!&sTa"!'c}j"!'lXt!!%grV"!'{a6!&xa6!%t%!;~{s!#b#_!@Wc_"#a!!+RVt!!/Sc_"!<fUt!!CYUt!!.TUt!!&|!!>mb_""P!'mb_""
P!+mb_""P!%mb_""Sz!%lb_"!%Pc!!*lb_""P!,lb_"'.Z*P!c;d"(w#Bp"-P!,X%b#P!>-b#P!X%q&[&]##s,n!~'%p"c#[&]#&n!@8b#S&r+^*%g}d"!%|
!&q(q!%c=%ctz!&=S&~'%'>&&>w0T8&|Zt!'g;*j!1i*%B&Hg;c#j!+ZQt!"[!&z^U"!By]3!=fPt!"[!AR^_"!,e~s!([!l*{"T,*S&h!a~s!!(Zvs!"[!9
T[O!%wmv!!9Ww^"!(rW^""P!)WXi"!)zz&!'fmT"!%~/!'|V^""[!,gmT"!%gTX"!(z}s!!Nx}s!"D&b^%!%i!!1k{s!"[!4k{s!!(L!7l{s!!%Pi0!&l{s!
!*j{s!!)Qng"!&jZ/"t!%u-#}S!hm"%Vb0"o3'hZ/!%^jd"&p'![!z>&ZfO!)R{s!"[!&iZO!'uj6"[!)uj6#[!yN%mG*[!z>yN:~e!!r+%%jUa"([!z>%Z@
k)m"'w{s!"[!6w{s!!%Vc3!,w{s!"[!2w{s!!'^YI!%~Sg"#{"|3&lrP""%%p{/%"*P!%cC!)krP"!&o[I"a!%yrN!%4#@T2%[*!,Wzs!"&'Q]v!!'Za!"S!
%ccO"[!(gzs!"[!-gzs!!&|Y_"!)gzs!'5l.R%'!&'"_v#%hkR""{X!'u_N!'[6#o,eD%xzI!&n[7#r"O&Z}6!%XYL"]'&bfV"#pV![W"(ZjN#'@'>!%mZd"
%)b#i7)-"z;%v[!!%rec"!&Shi"'S!d%"Q:yA%QP%%}*,O(cQ%%!u*Z7'bw8(S##yr"M!c'%[hO&,Ug!])+%voJ%=m"id!%U{"!&m"!'la{!!&Ry#%=m"W!+
_pI"u%/qbO!&v#!GobO"V'0YdL"u%'dbO"V',dbO!(vjk"#~+&*D%+a.p!'p!.p)iJR!t8DiJn#/u%W!PAZ)(m&!%^}O!&nV!"d&(asI!,rsI!3juI#V#r"%
e~O+u2m&r"h>&*k#R"r"%hrN30n7R!!W."!e4hW#sk!^]!u~"#={(A#%}Z')0,g3/+?5'z{S"!%VI%h>r"s"%g[v!#V#r"'t{S""00t{S""],%||8)8],P+)
!j)ZH%,"0+Q}S""n7&]ib",V#r"oKR"r"S"Z{%&!iJ%Y|S"!&nXO"ix!&qpA#&Y%'gkN!%QzJ!5puI#t-W9AruI#!u%<uTO!&QWj"!&yxS"!&kta""r"%ZWR
""i7,w{S""g3)w{S"#u%0-v{S""&&smR"!&jnN!(igT"&0x+!iJ&b|X"!%SuC!.U|S""Z&%za"!&yfT"!%jS7!&R"#V#r"&mj!!%pox!!0nvS"(!iJfl!!0v
'%U/!%bR9!,v-&!u%mGB%Xxg""iJ&d#!'[!!&s-"t!%lSO'tl%#xr"#i!&qeb"#!iJ(|qO(!u%*gC#U/(uvS"!(]%!%Y#!)|vS""0%kkA!&yl6!&s.!.Z[U"
!%{&!9Z[U"!(V[U"!5XWO!%V|3!&QlJ"L(zWU"!%^ST"!&uwO!(t'!&>"wS!&lb%#l9-%ixQ"!&R{S"!1rzj"!&dtN!(u#!&M&P(eV##Ti!&[P8"0%]UO%U+
+A%viL!&hZ)-!0ug!}'3_!-R(,P+v:%nbO*R(^>a.4v:g[%#ol%'kZ7!&{'!:S|I!&m(!%eU1!%^d^"'t2-l){M8'N!%Yn_"!&N!%^}k"!%1!&?!Y!j|I!(P
"!7f|I!'n_X"!%~QO+~{!dT##nT#~&#FwCy,&+"g#%Y6!%Sd["!'nT4!%ZU4"8%gzk"!(c}7!'Pge""0&XrN!({~Q""l#&jlJ!(ePT"!%teJ*hV!+!d&Y2D}
,)%~l4)BV)m!V)Q:aP!u%%UT5!&zS5!%?!)Ync"%b%m@X.(aTW"!%V}A%o'#w(%kZ%!']Sc"',Vl!^@bB{!%ow0*uP"+Hqv!(o"FeU!%ka7!&Z{h""P-%w""
c=&ghk"!&tb9"n7&hhk"']#tw!{.j!lV!&]|i"'R&h"#]8a0%Ul%!%QP!!&o="/ObsN!'VU5!%cc9"n7<hsN!'v_d"!*|xC!CgsN(>+rEBV&m!%S|O!%Z{5)
*P!o+t>+d%@%sU'"0%tu&"8%ax"#0]P!%aQ^"!'YtN!%bA!0WtN#!u%g!XtN"n7'on]")!n7E26*o/%jg0!%ilJ!%qb4!&Rc0#l!a+&a?"n7+^lN!&TmJ!@]
lN#!n7&SJ%z@i&!%qh%!&uR^"#MN%aS7!*Tr5!%U^'#qS#e;%R=!%U]O&u%,U!]&%5!%4!%Uo1"Zw!%6!IkuN"'j!kuN"V'0kuN%V'!u%?luN'u%&+{b!e;%
soh"!&'!%xZ8!mHvt#!-tt#!B{h8!R%pt#%{b!e;l.l!pt#!%o!!&|l8!%)!]!tt#&{b!e;{b!yi"Hvt#!&PR!!+yt#!S"wt#!p"ut#!,Rl8!S(qt#!W)ot#
!Z!um8!Fkt#"z_!3kt#"u&&P8!+}g#!(Yk!!8}g#!J}f#!)if##W%k'g!ef#"yi"Jef#"yi"S!ef#*Zf!u-Z(v"~#x&{!'%ivL";&tby!,(f??5Jj>|#m&b&
k'&rul"!%%#.W!%E#~#;%_]M0!r!mq!X<k3-l=F!kk!Zg%av#&TP#%QC-kk!mq!X<[-7U(c+"mq![-&%%+Xq!X<k3kk!ai#mq!kk!mq!W#%w!'q&S!hV!#^X
!%U|)!%TL"A%1&!r!BN%RjN!%Q#".&rqw!"Z!;qVX"#&S"c!sVX"%#X,/%o%!8eXV"!&{Z,#O.&cUe"!%E!&fcf"!X"cTT"&Zf!'Ma4X&]&#!pK%Xf'%q8mY
%^|!&hO"?%np")pKwh!Z()[S!QHq@&1(Dr"a5)8q@%Xfy!"|6%oe)"R;%|PN#k+XU#%ppP"-~-&ym!y+iR!^4e#W!DRR!u=%}mm"4{!3)b#&cm!b&qF1U?b!
pV![W"@-t)_8tq"&koY"'X#t)@qu!)%n_+'bBVU!1,_!(qc~!!%g^~!')z1#j)e!%zY.'g;^3|%{!S3%u5(Zc"-+UI(3%Uue"&I#k"z1%goj"!%_}X"'T4Rq
!)KS"%{v6,s"!pK5|<t)k1|.&RR!%uj7!'k}y!'Y!)b#b&t)%[ja"%cX!!q@'o#*&Y2S!h!~'%a%9(P^W"*!<pKz#z#&pK5%VnN%X&"r"%o]W"!%D"+%i[M!
%p[W".U&!l.l#U&,uIj'Jtb!!Vp!%tgj"+l-1P=I%e!a!#V#%qTg"!%wJ"a!%bVi!#!pK)^&!%nPg"&LpKz#J%Xwd"&oK&S"P&%[oi"*!k!)b!Lw*e!1&;"Q
H%qkg""_c#%zeN#g"k!'XQi")+Hr/^3%_x!(%_!%@Bq8&y'!&vcW"!%Qm7!%2!*eqR"!'faL!&V0!*T0!,sR(!%vW:!%P~&"!&rni"%pKz#m'%Sgk"!(Rya"
!'~Q7'eMq"qAr%^!%RR#""&Tv##pKq@&[Rz!%~%5u+&hom"!&kte"'%QMc,%Y%'sR&!%asl"!'UdM!(izR"!%_aW")'rGYQ!*}1iI#%Y}7#Lr"%][n"&R6)Z
7S"%^PP"%"!YQ!&1"fA&TS(#?r"'U{R"&a&o"-^+&Sx2%n%)f"%rSO""&S,'!_!S"h#Q!%_x3"3(bQn")pKq@2eH!w*r"%V*"c5%|mL.T4^3X#S!x&e34uo!
%^3f0l*&d)&S&T,+E%fhx!!%[d%".'Wv:!'x5#t)gi!%rzg"!%k^%&9!r!xC%~v~!!%{T("K&[Wz!!'Y"%pKwu%l.%eQ7#2}8'TRh"!%wXj"%IX#1&|'%o3g
#k"&mql"'t#Y|"7!c''}_M*9T!&i"I|1/U&&PXj"+pKq@+_2-+o=&~+%U}7!%zH&zh"~-'!%&!f"XRW"!?zpV"&_!x&,x&%ouU"!%gvU"!'kuU"!,gQW"!&T
[M"a3r!jQW""c#%cmU"!}!oQW"*q0QHc6YDdW!x(%T*l!sQW"%|.&p|#)xrU"#z#Q"%icS"!%anW"&)g(U(y%U"ypV""}#,N%/SFX-%r|j""_!)]RW"%>+}#
&y~U"!*eRW"#-e(&cRW""'%c}j"!&fVP"#z#R(-gRW"%&w>v_!)zX#!%,'3_!&c&'%eqU""z1%}x~!!0xRW"(>!z#f&U!qDw%yqV"!(^,!W"}qV"!0zaZ""3
'sU{!"3&_df"%3Mm-*rU{!!%R^n"!)Q^n"!*rU{!!(PnP"!=hlP"!(k^b"!,ap'!%]}s!!KZao"%W/T7''beM%('[i!%b|x!)6W!P!f!ad!)&%gm;)Z/"xH~
9b>Ra!V:%xg;,u'6(lF^4&Z)!u'p/'w]y!"s"%SqJ&f'.?5'elz!-!e#SL]!BB'P!~#g4t[!,dP+!'cUM"B%{|e"%T0.Zg".frZ"&*u'Isd"'hjg"*b!B}7)
c#u'P!m%%Pn3&lF^4:Y%%ce%%!T7J%m&4]K!T7%k,~9t,Bi%1r.l)T)(B'Hd"%zq7#lF^4%Sp(!%Ydk""u'%X_Y"-lF^4-i%Hd"u!t.!u'Z#%}{**?Al#!u'
q5Ts"i%%kYk"*.hT!"!T7d'm!'%Yq:"v(&&(%jBxHP!~#|"2]#*'%b!o%]#)S&v(%uvO(jBT7-,{&q/&mXO,"-k&)a*S?.j0y8"%7#u".%tS+%p1/P!%[m'"
s5;f!*}%!s5T7-@{&q/'V!"s5-V!*m!a#A|"|"~#U"=8p"%.b!y8(M(6]!|"s*!m!'cxb"+n>k"%j0-q!R6a%[!%UzO#1q>%rne"#._!%]|:#/J&R^S"#Zs"
P;&y{:&7!y8w_!'9!([_;!(=&S"h"y"U,%qo:!%kR;#=n#&W]!T!y8#U,y"y|!/a|!Rr"}4#{s!%!xHtr"y"y|!k!/!hT#_*nd!J!hT#Z#_*]&&[-s/&T7C[
,Yj"f#>*|"r"#sP!d%)w0oE-o%&Pvh"#U!y8%~V%!'|i)+|"@e.Q-P&-d%,j(%zmy!-d%h&|"h.U!y8#-d%k+v7)Tdm"#J[|!%W}c"&g&/|"S%&uv,02U!Qf
!-*"S&o1#z?m!]#v*U!%x'(T7#@f/#-',%q(2t/'qq%!%hp%#W)|U!&b]N!&ckm"'P!}/%a#g4&|,+'FR&&Zd%<%S&o%%lbn"!%Q(&hT!"jBT7)P]+"o%%xZ
;+jU"S&k&}%)-jBT7&%W+%s5T7(%e!!&hx,2c#]#l!%S&c+N6]![)"^v"P!:g7A%e-!(U&&g2N"^v"&~,!&Z&(D"S&U5^X!&'bj7#lF^4%g|j"!%b+#^v"N%
Rhy!,[)t!S!Z%j&f!4c0aBs|#%S%+aBF*r,f.yg"#z![%%^hc"!%hK+b8*o%]#h&P#Y#m!c+&g-,P!:|Z!o%]#Ab!W)^X!c0%qxy!&a|!U!c+N%[fO!'{,!%
}[e""W<%1%.*g#%aiO*}%)jBo}".v%i#p+'kpo"#-k&%s.(jBT7t5U!s5T7%2"xk#%-"1%-!+m!!&cf8!&m!!*e!&d'-q5hX!%mZ8"p1%tyO!%Zy'!%ln'!'
{0%,d.l!%q+"'%f~O*lFbu!x>.-5>S!%?#,}%%6!'ylV"#j+'%Qig"%u"1k1'qmO"S!%j|3%T"m!V&&{_j!!&Rd8-'J/j@}+#_T!Py"}&P!T4%sv3,sb!7=o
<)[Q!~I"c(&%jR9&|1RW%-y&%jv7#TS!f+%jZN!&vP8#X"Py"%oq#!&Z[MIU+*P!A||#)o)T7Z/Vp!U"P!:z7Y9qMZ5#Y:u{"Vx#b&&Z'&ff!b!c()k6y%Iu
y!S!P!,SO%WR"%}b|!!%YP)!%{xf""zR%%xo|!#!S&%~x7%q!*zS"%sq%.p"xh%rV!#Ws#"p"_!|S""h_%hg"%YU4&*={t%-%X{f")}y#mCmt#6!rZ""%i6%
Ud%P!}/%xc2(2zI|/#e{%Wy!%e,!&^nz!!&W{O#ls#*&eZk"!%ltO"z2&&%P!&|"'TYy!#,TL%QS4!)]U;"&&X!"d"%k--u')*k&P&c#u'@P"6<%VSj""Z1%
wpO!%gwO%vBb!v(&R{,!'W|:"jU"&e|(-k&#!T7,bb!/!gT#&d&%kk+"V'%v!"Q%%pX{!!%^{8#i!J&n{,"w(&v?'Q!"X.#o'%YY=!&N!+xao"!%uj&"e8%r
wd"#e!"+Wv:#A*%^S<!%Z?!&Rw;"[!%a~Z""x''|mg"!(gc)!%wk&!+~mg"**j&h.!R.ZW!)}7%hx,0o%]#f!4g~!>P!#|"Vd!!Xu%#yg"%TWn"+-IYZ%X(o
%]##o%]#%T>!'T[z!.P!%si!m!d]!>P!,rl!/#P?%_^;'U!Q_!,i&k&%Ysf"!%qbz!!%utM!%QW)+k&1fi"PV!#6k,o)P3%[Pi"!%bq'#y&q!%Rjo"'-z!%y
Z!W'%~R;+b!n)_!o"*m4"Q.Z"%Qs4!%cc;"x|!%e^l"#r!h#%{Q["!%p&%S&&j04V&!'S&"u',^'"u')Z'!Id&&o}"#b!b04h&"v>+h&'p)VZ"VZ"R!U!'TS
z!!+ct;4"-z!s5T7s5T7R!!gMC&Y("*jBT7Y/&z1!&siO(!Z7XT%y|!k!k&%qk3!&pe<"J'klY"(U!U50-P!sd"%elY"%jBT7W!%VoK%jBT7#%x2!)va&!%Y
W-!%iUR"!%Wxi"!%hz4+T7#/X}#W'!W/T7P!%pjT"+!T7P!f&b!}GVy!f^!&%W)%Q&Q&R!%nv;"Q&%^v;!%bid")p2%qNkt!"-[+&ojk""m"&mhd"!&Qw;'j
BT7jBT7R!%]Uk"%!g#u"%U5#p//%zF!&|.(j>]t#Fyc"jP"S0%kj9#*j#%Yq8#4h(&_oY".s5T7c+Nc+NR!n#N|!/i&(a>!&_>%-gT!d'%bQ&&x+Ab!m!&S6
#'!%_7'z?d'&v'i7%axN,jBxHZ#m!R*#o'&]'R*'Wc-".%S|8*z?m!#TW"m!]'-!&T!'!|%{!W)|U!({f;"U!):(:R,o%]#,2&{&#c+N%g<!%QR-!&g6!+}!
(ne"m!i7Ha&x"&vl&%qC]'#%WPO"U(%r|B5jBT7r5y8q&!p1d%o%d%>,UM![)"!c+f!%Sg["#!U.'=%y8y8R!(Tii"&ju!#S)*&v?!&nQ;'IiT#!T7&%QX8#
Dk#%~X8%T7@f<&ihF!%XM"|"%vk-!-m(!'orO"|"+^('o%]#o%]#@%~G!%a[M-z!]L#]7Jc#]#q+b3-@%zP(+!k#W%J!k#a8"iv!&q!*-@d))j:&2}J%{{)&
T7T7T7R!'k*!(Z;!'zwZ"!&tg;"T7%{ua"%|"q/q/%~Xg"!(S,%q/y|!k!%lRj"'xHx>n(%q/%y{4)|W">S!q/,OU"%gB!%UhO.-S&v(lF^4lF^4R!(l.%Y9
-XP!!'mXz!!%{#),BVb!zAZ/P*&&WtO!&eRl!%'P"u!%ib{!%jy!/tK%g|#!%&4Cm(fv!_>Bjj!vS!tKRe!P'VX"~@f-"mY"Sv!Sv!Zv"%guh":r/tKRe!wO
rq"WX#PW#y}""P'VX"xv"d}"kd"Sv!Zv"dw"~v"yi#Xi#ch##(3&jU]"&tKCfw"3'c_S"#tKl.+W!)6!^8"!mQ!"'{}T"&mY"[-&f&%m[Z""%%B!&Pmh"!%V
uS"!'X[Z""tK%R[Z"&v29a,r%&Uk4!'}z!"b")[dS"!%hmC!'w{i"%m;/+'qU["!%s{g"!(B%H{#(%n#!&lK!%zTp"!%v^O#g#W!%Qph"#!3%/%}%7m'&xZZ
""N&uY""A%P#'PH>-,l#'nZZ"#(}0%rmR"!&Q[Z"-*yDUU!z3#=yD~Q!"i3g3%P}).f!T4(oG9/U!g+xh"!Z#tK&wd|!!&q#%Sv!!V&'V[]"!%bf9"3%bf9#
|t"&%xrN!%RYO#&y!&cnR"%^x"%s!&~"!&bzO#ye!Te%%lT}!!&}u<!'xQW"!&f'!+dt&"!%mk)"Z!'jvc"*'68m!]#7!;%v~'!-ir&!&j};!&es&!%Xe9!,
gr&!&dV<!'gr&"3%gr&"+&fr&"3)fr&!%g!!&I!+fr&"3)fr&">%nUN#r'Za#3p[&"3+e[&!%}8"6%ss&"y!-k[&!%ng9"3/kg9)Z,m!'>2i!Q-%vQ&"]!;X
hV"!.so-!&wsk"!&y*"p!&no-#3Y!'tRU"!(mo-"V&(no-!&dn-!'F(*=mo!~G#sl!%[,!&qn-!&qv)"k.)vn-!%itT"!Kun-!1Qc"'j!U1k-&]e"&U~3!%X
o-(i<#3cR!!tK%-&:x/'6%sd;!'{G"D'B!&8!%V{O!&D"tK%h_N#}&7&ee;&|"w)jO-%bQO#78%N&:i*)v|"%]#'6n'!tKRe!+V|;!%{1!1rp9!%g]p"!+rp
9!4{U(!'vR<!*sp9!%m!!'W};#tKRe!)wp9!&zUN#v%Z"(V3"Rj#+U3%Q]"e^%iR!/{Z*!&SrW"#x&&%[X|!!*bS]"!-vW|!!+vTi"!:lV|!#Q]"f-+jI'!Q
]"f-k1f,>fV|!!%N!,dV|!,(z#X(X&"q^#w5.nY"u,'p^h"'s!U9S#&v:(e_|!!&o_]""&%}{h""o9%lu;!%YR4'{*.!hEcV!%e51T,e"!u%Y2*r+.j!c07b
!9~|"XP!0Uci"(S!u%#w+TDr+&XmF+s^!"U&I#.j"Iiw!&XS*(d!u!DP&W:ca!%xwh""g4&W{V"!&yX6%~|"XP!O&z_]""fA%Xmd"#@R6)zRU"!8vyV""3&_
a:"l)&StY"!%d'-Jb#i7&%}-I&k*Il,'on["!%elj"!%Qr"!%|kp"!%dvK"d%%sf"!%av<!%tf"!%q'%p"U!}0%fRk"+S",k#t7?W#H4aL/vlp"#(N%v6!%w
]i""A%Vu,#m&_!3gzZ"5d_%iZ%y|"s_#,cm!(R!+e%qv!l"ug"l,O+d"(j#%Ue"&e!)K_!%]ac"#Qz!^3%ZXD#j#>%{jp"#r/^3%mT=%o"QY#z7%^w"&h.!y
|"s_#%Q[m"!%]fl"!%Ud"#I^>%U6(2R/%Q(*T@%X[k""jb#%{:!*X!!%|v<!'vu!!%Uc<'7I}*+S/&p^,!%gUP")b!w*e!7*Z%_!&n!&]R%h.!kw%%gh<.t!
@}a!%V[!7*T@+c;b4W'/k"6U3)]b#7^3m1*PF+q!h.!?||"SU"_P!?5_]"_>%t*!|!R(%q(4j^!%qPA!AW(*_!S%P/U(%||"?W#%3"Yl%%owN8Mh6d3n#Q"n
]"ZR!3z"u}#s'po#ba%}"ot%WY%Yn!b([k%w"Vu!}"%^o1S!ui%3n*Qa%q-z.h{%w%n*V"^q!lc!w"pW%V"pQ%w"Rt%w"ol#n*zx#s'up#iR"sU%R^%a!w2r
3e)~%5Uy%w"u[!~i"}(U=bQ!cY"o@{z%}(QW#w"Vu!3hs%%V!-xNm+{v#[v%xQ%e)]v%j+i+U=V"&w!(VQ%SAQW#w%xNm+%]lJ"U=%upX!4h)PKk5n*m+yJ}
(U=z8aT#Vz%h)cY"){u"]"pe"e!'uSY!!&hSY!'S+i1w2hS!]M'T!;Xx%V"Zk%ml#j+yR!V"i+Pb!mj"}(ZR!h|%Q#mH}"gg"]y%gR#h)[p%Y4w%}(U=%tVK
.]=}A^t!y5w%nU#w"}(U=s'm+zP#&{VKE[X#}"r#r|%^'r#?5{P#^(Wf"sZ#}p#gR#Q#mHeKw<U=V"w%]0t0]"]=}Ay5z8r#wFT%z"jR#mR%w2'}"E{c%^'V
"tp#Um#Q#dz!}"ZQ#jEin%w%n*}|%cS%}"Qw#R5^'r#gX%ye"Xo#Qc!}f!V"qp#Q#|n#}"]"w"Vr%w"[i%%(%SR%Q#mH%ZlK,w%e)?5]"bS%ce!t1z"V"'U~
J2]S%|>j+i+tg!w"dz!Vu!3z"d>}(wx"eU"RW#pB'YwC-V"z"Vm#W0U=mP!yt#}(s'r#W~!'^""]x%%e#FXETIn*~%5V"k_%e}%e!Q#mH]0o(r3U!n4PT!eg
%[R!w"fg%]"V*V"q|%h)s-xc!s&]"X?rY"[u"ZX#ru"n*%]%'V"Qb!yGQ#mH%{gK@S;}(hp#r7d<)bw#pW"w"d>V"dJ]"dOuW%w"Yo#jHU!i+U=?5V"b(Ta%
p[%)Zi%Uw#%i!-cY"pBy}#uZ%}"T9Q#mHS;yz%t0%V!(kn!]Q!S;^'ew#]"%zwf!'_.wy%?5w"%onp"Mw"b(V"~P#d>V"T9bp#e!je!j+r#s7Rb!}"v2U_!b
Z%}"3T{%j6S+)w"cp#e!o(nl#iR%|(aZ%]"b(yg!~]%e)l@zj#~.i1w%{2%e)%pe"e!}>&~("}A&/'cY"}"pk"dY"ax!(17yJn*R5V"fn"Q#mH]"za#i_"j+
x<sq"w%xEV"i1hS!yR!zZ"ye"+S))VW!k5)pe"]"{u"e!%)#s-fn"%B!'u"!%i)%[X#c3uu"%f'#}"]"%]&!%W_K"PY!,00~>V"dJQ#mHty"xR#n4b(r#[T!
Sc!gz%jM&u_K1V"^Er#Qf"e&T%z")Sc!hz%Y8Y4u7w"v2%[+0]"zZ"^i%z"}"]"|q!yx"w2^t!y5S+z"z.'G!%(1r#]"V"pW"U!r#v}#u(T%z"vd%Xi%kl!y
x"w2%YTY!.a2Q#mHo(s'yR!]"{+xj#}AV"o(%frK&_Q!~.j6w%%Y.,^(}f!xE^R!cES+}f!pk"so"w2%S]K(V"ZR!]X#w"}f!n*%clK)z"b(V"}f!o(yJWf"
%V%*{u"ax!dY"ax!Q#mH{2w%%eeK!(ZeK+]=}AU#_0sJ}(dY"U=kT!%P"1PKgHt1}(U=]"z.RDi_"j+X?x<U=WV#T<%j&)kT!q-^(dY"CQ#mH%p!9}(m6U=n
*ll"}"vW%ZP#z.hQ!U=n*^t!q-ZP#ab!Y4k5V"mDRf"c3sk"%P)3w"^Z%a!cEQF)Y^"]w#Vj!{CV"d0wp#Q#x<St%lk"%U&.s7]i%se#}"U_!lM~>r#x<RDP
V%Re#%E*Q#x<mHo(so"w2cEw"%u1-]Z%RDcER5^t!b_#qY#{CY4^c!o(%02WV#t1}"z|%vP#ll#]"j+dOsq"k+q-b_#qY#ab!n*&Z|J.}n#w"hz"PP%h)r#h
z"~~#oR%c3PBV"%W#(a!j+cx%RR%e}#^z"'Z1!&e1*]"n4RDi_"yu"]"aU!je!&m#!'7%}(u(w"'XX*#Q^%t1%c4"R5%t%6w"S,PS#w2j6k5j+i+x<U=z.g!
0e){1w"S,UX!x^!|p%%ybK4S+z"Z}#}"V*n4jM^'V"S,t}#w2g?u7w"dQ!z.z}"'?,d}#~p#y/z8kx!w"S,S+kJ^[%Ofjm"(V"S,z9Tg"w2u(&o4&)s-zu"e
!'s4"y5&l2;n4jMj+r#eKQo#}"j+i+gw#w"ke!]Y"w"jMcEl}#YG}]!eKce!nW!}"xp#uu"*],%d}%l>T<&j3)n4Y^"hc#SV%im#S.zS#%q3.gHw%R5z.xx%
wa!]"zz%j6fD~a%t1%_6/n*w%{2s'oIb(V"UCS.X|#bv!U!zu"%g**|g!sP#su"Y4w%U!w"zu"%o)6z.hQ!ks"q-z.^e!z}#S;z.m!]"eR%Pv!w%fDks"b(d
Y"}"^w%%D*)i+hOw"T_!n*}HV"&_gK%iz%h)gH&u+!%e:!&T8!&m:"t0%T80ke#h)r#)}"US#yR!vP#r#Qf"?5e)l@%j8+}"u7w"xi!Q#~%}k!Sc!^'%SkY!
%PY!u(w"%S3&Tg"w2z9]"&A,^'X?xS#se#dw#u(|o#w"}"}a%&j9!%Q<!(k9!)f!!,e!"x^!(_!!/|.%w"Pk#}"6P/"Sd#%rYK/t1m+}"^Ax<s&z.wx"^'Ug
"S.Py%~>&i0!&d*&dz!Vu!zp%Ww%&v4*z8r#QFom#xl"dd#zp#^z"%~eKb!w"^m#T%z"bNfDq4iO)w"ZQ#iC}")r#Ra%x<^k%S;V"mDgb!}(U=yj#h)YG_<V
"~P#s'xS#U_!Xy%e)[U%}"Rn#}(_c!s-]p%V"mP%V"yGs-Wk%{}#rZ%XGQ#mHw%nX!em"mOr7Ug"T%z"sc!&h=!%g=#cY"]"%TnY!"}>%g4#{p#a2%fqK({j
#QV%oOSA^|%n*%}ZL(Vk%vc#~x%Z8r#W~!%ukK!%^"/S.n|%w"_m#u7r#W~!bNw%}"^Am6RW#%v6!%~'"sy#%j;4^(Xw%]"hj!w"i1n*o(yJXz"w"i1u7y|%
pBua!pc!}c#%;'hc!h)s-fo#Xz"'ToK%V"i1q~"&m/"i1%t:!&SiK;}Oi_"nEbH}"g@b([}#i1q~"Rm"V"pW"r3j6w%yc!s'gBU@ZU%w;w%h)tW%%^aL(lP%
}"cOuP!Q#mH%}0"r#%n|K#iS%_e!%ocK#r#W~!&sbY!%|>o(g~#%rbY!,|k%wu"j+oIS+z"{k%r3V"Rq#';(w%n*o(aIw"wu"%F-oIV"z"[h"w%o()w"wQ%j
+oI%kbY!,gn"Q#mHxE]"iV#)hm#fc%V"%{bK.i+U=Ut"wu"[p#wW%h)Yo%j6w%x^!aT#&_#(}b%}"V"i1w"oI%++o(Wz"w2S;{2w%b(V"c}%%e;8cOiV#z.s
P#su"S+z"zi!w%o(}(U=U!sJ|z%k5ci!m+jR#h)c}#R{%%qC!&j</_^!V"Wf"a2V*sJo(V*r#Yc!~s%js"S;%(2s'dZ%rD].fx%]"r}#^(~f%o|%]"V"a2)X
?mX%%uRZ!(^q!]o%Xs!e&w"z"&qUL0Qy#}"P}#bq%vj#Up#_l"~.uS%Yx%k5t1w]!_0&vcLF}BRp#)yO_l"_y#iR"^R!cMy/t}"Yw%U#n*V"iR"w_%}]!V"_
l"u(Xf!Q#d|%}"{|%w"z"w<yp#ZX#)Z|#~q#w"S^%'[C3z9j+vc#he!^b"ax!w"z")hZ%|o%j1l>T_!}"u|%n*&/Bw2^'w"hX%j+s-V|#yx%Sj!V"^b"Cw"z
"Vg!b(w%Zx%he!Y4w%s'k>^y%yc!fg!^R!wNYk%{EV"ke!%D,V*V"ed#wFo([h"w%{2S+z"+k@#pm#q4%x>,a_!Ry#q4_b!Zm#r9[w%w%z.U='bE%}Hyg!r#
%{+*h){P#t1f|#}(U=j+UQ%%p6-z"h)]Y"fDU=z9V*yg!aHr#wF'C,PS#w2V"z"z9u(Tg"w2_]"P/&Rfj"#k86&zPB&s"&U9k"'yw@!%qwO!&cn*&+:d<^!%
jkV"!&fp+!'{|i"*e!S!o'#~(,bW!v"%|R*!&|b}!&H{#&z(&tp+!%Y|#!'bne"#?k!'kbp"!%ly^""Z#&bpO'i)Y?[+l*!%'!&]dq"!(1!/n{#!'SV;!%F!
3esU"!+oq+!&ypX"!,Xq+"}*%Sd6"i)'{_V")p#s%w##g%j!#(qT="ZJ%}~'19j"8j!vO)]%R'y'6Z0)zt!u!}!&lY;!)Y{#3R"'YEi%C[,{]"w!/]]"UP!Q
OC[,pBa2n*&SB!'.-ie!V"bz"}@}"RX#{2b(V"a[!}"%Qtg!b!S;Td#qy"v[#yu"Vz"_<U!sJre#w2j+Y^"}@}"}@nU!je#}"h)wd!PY#]}"ru"w2)cU#}"n
Q#WS#l[#}"Ry")rY"}"o(rY"^^"~X#[P#w2u7w"a2n*^p%_0il"{Dq-Vr"lk"~.TX!Q#ip#z8|^!v_%w"px%'R""]"%["*j+Ud#^'r#T^%u(_<n4%)Ecw#y-
l>T<r3j1V"aw#Vt"V"{DlQ!r7Vr"jp#Xd#fb!^b"dS%]"cO^B~.e)Vr"j+i+jMh)]Y"_0V"}@oS%nW!(g#"*%pvO&P%OI}Q%&xi=!(4!%Wi}!&QX#R"O:'_T
T",)g"4U9]FXc"t7|v!&Vx!%iS7&4~W#7T(%_e}!B!R""c,&4^0%e!Z%&y+[}"4xI)r;&]2c(~T!b&&i7)X!&fY#W*s[!!d&&kP)%?f3X(%u}(!&WgN%W.!|
x"(v&"#%w&"YJ%aRH&e&P"u!&%_l^"&oS"y-(W(%w})*m"bn"!R"Q,!cd!"%UaO-?f3n(_T"Z%~D#=xW!H4%sb!!%^+#f3o?%T("dj!&T(%dj!]]"UP!%*!%
T(&w;ZP!]"{+Z!~'!(q!!%ZR~!'P%Mp(#Q!b!T&%o?B&%TeO-xQ"zBlX"zBxR"zBnS"zB&gS"zB--"tS#%cg=0rJ3@o3/m~"Wd"&a:}3^4u!QZ!f-%mRW"1t
u!&[x!f-BUb!^^!vHrJ3,R%?l,P"%dj+"{!%ek6!%oz;'nZ#&mM!rJ%ZT]"!%xq("Q8%xa%!%pmK!)W}^"!%oVj"'X#d"(BP.%Ztl"&5YX!U&rJ%j~='u,S!
BP.p[!%onS",>+eHts"m&u2"K3b&%[R%"rJ&TS%'#m&3QQ!&'QWr""k*%|Vr"!%n~e"",&T!#f3X#%Vyq"#2ra%%T"*581Sv#IU^!#yh"%u}w!!%/))y%-f!
[FrJ3%cr=#l,U&%Wy7*Z/n@+bc%l7l)-oW!%Y"4)K3^>t)RR!+%ga"^3c8U#t)e%g*Kl.)%f#._a#zq%!xQ"lX"xR"nS"&gS"S:}p!@%cnr"9rJ^4u!!|7.3
xIk3QY%&!cB.S#~%RP!"QZ!f-kd"g^%.%ua/!%[T3!&~S>!%)#W/rw!&W__""er%&qS~!%n!}*J%vhH"b%&fn;#l%h%(fu+!-fa%"p#%Wm/!)Pt:!+Us:"oT
!%g'!'PU~!!'rTr"!%TS+"z7(Wq("w(%W|j"3wK"W9S3#i._CQZ!f-|Y!tu![x!f-a%x?&Zt"&vn/!&b}O%V)"o1&Wzp"%d'/rJ'uz+"]Y!&iQ["!&H"#&I#
#Zt"(huV"!%Uo/%=p#s%%dr(!&W"%7S!e(%[lH"T0&SR7!*s!&#Zt"%Wy!%_m'3^7b"#a^"R*"iZ!ug"!R-a&b#e(.rJ3X#%q*#_e#ST!&vk^"%fP"so!p}!
%,!&k#"ST!%hih"9^3c}"pp!uDbY!/au#1!jX!~V!f+"uS!W!Y_!Z%c}"pp!_K|j"Q3.%Sf=)-eQ#|j"1"^GgK%}+,TO[#Q'&hr#Z"AX<k3w'%PeO!%UlH%Z
%|j"Q3%m!*y&fc#a%X<k3UD!r)*v-#gS"zB&o%!%V-!*VZ"!%u}+!%e;#?M%xiq""A)d%!%sV%!%]Pm""[f!)<!*T/%#gS"zB%cj/'a#Q".!Z#)J"%%_r]""
r)%nr!1*~d!}1hZ!#jY!S/ga"WLc8m~"Wd"cz!uD'%%"uz#0}j##uDX&'~j#"Q3&~j#"Q30~j#!)_}^""Q3)Pk##Q3@+rr~!!&qqK"Q3/yv@%{&!Q3%pqK(c
'u%pX!"!uD0qqK#uDu%'rqK!'aqK'uDX&#R;uD(dqK!%s!!%XvK!%[#!.RqK!%1!(oxO"Q3+P^%!4[m#!2i_+!-gq~!!'j_+"Q3*wZT""Q3m#X&!%vh%!(_(
(FR"[a%n%Fn_%%Y%!Kh(!k!h'&(a!yy#g#%kh;!'ry;!%_U"#&i",mi,!&eh~!#We"&%lWI##Y!%on""sy!%hUO!%QW>%Q:&~Y#%T;!/j^_"!([r~!!&b_)'
&%k*%c,%dQ;#(L%tV"*o9*z3q'A}3-|!&cj,Ha'ys!(j#(3k+cR"/{_#ap#Ro!&P'nL|S"[s!S1}I[s!sCgw"V|%U|%~@"h4nL&|z!u_#f-u_#t?*jY!#hZ!
%~a7':4i5%#%@+7o>)!^+"zm!&oV%&WVr"!%mq,#&d}!&ml"&sy!6p%"(djV"/o"(a!k+TJ1U!lC"0p]!/U!(vY^""l*&J'T,*y.q#T,&L%T,*"%g7#no!q&
'Po_"9#oA*h"h!#r+.!j2ub!#vi!"*Z"[Dp"#e0gD#r0%ew6!%Pl#0Sp!X,;m/V'%*U(b#p"e0#V//%sO0xa"#i!e"2s:U4#l9b!l:Vw!#zQ#'v""#%{!0!^
Q!&PZ#"c'a-V'W"2s:x,#Va!%lT_"!):0ZV!~^!'UZ#&Pf!Z(^y"Z(nR#3[+db"Wv"%ue>3&!t,.!bg""qd"Z"~9bp"dm"eo%bGuS!xd%i~#)^q,)!ZV!TZ!
~^!&b!Z7,si_"#)th!+~XV"!&iq,!%dl"!%^l"!'cg_""~^!+w(!%wa>"o!&PXl"%]X"ZV!~^!%cn@;u".a]"&lr"S%[i!"o#x*&a]"S%kd%b[!K~^!1t4"Z
V!|*![6S"%[y"+S/T&DjY!bBVU!#~d!.%vn<#m<w&%3%|*ZV!da!<d#!+]#"da!I[#"da!3[##ZV!da!%Z#%b[!Kda!({""m/9{"#_t"'.R'+u,dm"nw#fc#
^e#]j#jU!bh#mq#*ew,"_t"W!v"#ZV!TZ!1Sk_"!<WW%!)W<!0XW%!*z_P"!-dk_"##i2%sc;!,aZP"&W-u|"7k&%|r%!4aZP"!)_ZP"'W-)|h!*_t"&RZ&,
-,jW"S#f!4U.7_(Z#%qU#&Sr%)*|#%mp1.v0U#-S!n&"Pt!])!|#z#&%r}"#pIo!?pY%!Bd<!,[xT")Qz!!u%!ZV!^e#Xr%%qK%db"Wv"&%dyN#ZV!l.'bh_
"&Vx!&dCt!&}~"*v0P&!Z#,v0m%u"%XN+l,c*!{P!bd"a1.ez#(%QV+)e[!m,QR!W/'l1!%'"(%+!Cz|q"!%O!%fa<!%ehr"!%rQ!'V0#=~'i<%nWk"!&Pz<
!(v}F!%@(/z5U&&#S*%D!&i_>'q!{3o=&f!&T_~!!'|s8!%@!'n1!&ia%"|'%D!%d9!&ud&!(s1!%}Qe"!%k!!'t9"+%xU#!'_rI!%Yoq"-W%q#JY!#T5-+p
!!j)%tP*!%u#&)k0Tj!%%Vv,"z;%knI**a9U5l%h%z2y"#%R""N%[sU"!%u]<!&wkr"!%vYL!%heG!%fh}!!%/!%mU?*)8p'1%}S!*Pt!&PvU"!&{vX"!k!T
)&!Z#&{)%dga"!&}K!(u}_"#!L%ul(!'v}_"#o'%%qoO!%{%%*[(S"&jfR""P)&stZ"!%z("Q9&~'%[,{e!gK'W(#[,x{#%l]P"%[5's!%W_T"!%[iB#m!a#
%fPn"+4U(%!p[!"!bT"PS"%ifI%!L[5%yhl"#a5u!k/Ye^"!%xsj"#Z!v"%Z{O"v(%V((rl!/U!Zn!#t,%}e8'm!]#l#!]&%uh9!%Wc='0,m%!xX%&lPh""c
!%|k~!%t,#Zn!'tf}!+8'6X"a#&}3X_"]/'x_%%e#@Z!x0tf^"!'Se^"!%ZJ!(Te^"!(+!e!Ue^"(Bfv"Z#"Bf.)YK!j!vh^"&cT"d{!'l1%&#Cm((rd!!(S
pt"%z#O-&zrk""sa!'ji&"j"%vd7%f&(k!%B+m%Z!%T!m&z'W!rS"F&C(>!m&a!tf!F&hq?'z#+H^"u,%^fo"!%N!*Rb&"o!?~_'!'Vqa"!+amV"!+X_'"z#
%T#"Q9&T#"[,AT##'e&0U#!.S#!%cZo!!j!U#%lT"R%'%%&<!r!,&cS+#lT"R%%xo;)W!V.W(%lT"g5&%~c~!(hv%lT"{0&e(U/%hY1!&WlM#'Q!%>&3p"!3
%jtp""p"'Wtj"!%mR.#Z7S"(ksp"##|"%yM,ha!y!&a%P#z!d-v"a#|"({y,#!y)%pXl"%t'';%fo0#&p!(xh9#.9%esc"">'u<"l"&]WY""d"'TY.!%l""l
"&ej'!+0!,aj'"^!%a!!(^!!-Qrp"!%ts7!%||p"#0f;'o!!'^^a"!Iq!#s!l"&bym"!%Uft"!)Q?"Q+&m_!!&&)~r"A0p/6t']%(bgt""'%}Qm"'Z!.R(&c
,&Xh=+uo!|Bv&y1]*')(P'%Z_9!&^q!!%vPM%r%^"o!&yb.!%nR9!'R|?!%j&!&g&!%vk?!)bZX"#a%x?&V|%!*mpQ"!*Tc.!%at)%W"2Y2.^o!'!3W"2zl%
&X{2!(Zo!"W"'eS9%f!rCiS!%jX>!&y{g"#*R1%v{g"!(y8"f!2Y"%#a%x?&k{=!%gjM"p#'dY%%{%#p0)W~o""_)&yq*!&Xx8'j"8h!,[I&^w9!'n}%!(n{
=)*"Z,Y#v!R#md#'d8&j%#j![V!%QXN!+[]+!%/!l<[]+![%Y[+#![V!%gp=!%[[+!%*!v#^[+!JYE"u8e!WE"n('K!%_e]"#s!d![!tD*#*}9'1X"JS&+j{
!!%Sz]"!+k{!"a!5k{!"s!'K!)J!/[oA!%t)!%jVO"|h"%[oA!'R[A#X(*&5!%Q!!&g|!*R,k"rw#m9{Y!{k!rd"#%z[,#a!d.%vrA!%f8#U2%%u|!##Va#%
x1%s!d!q#%otE'eJ"S)#i&&|f>%-[P!!%anp"!&VoA!%^hi"!'}lQ"!.yQ"#}9'%j}q"!*ib9#q+W#%rdI*J*v5#S%v/1U.&{Pm"!O^I!LVI!%U'!i%UI"e+
&dkI(}9'S!P!q&S%%Ql.&{"=i#c#'9!%edA#8u#%XQ+"a!&l0&}9'>P%&*&]!Q)>P!%^.!%^{K"X%%u[X"!&QlA"1%Qr%"]-%t{Q"!%x[P""v4%l9!%t|-!)
bH!&jG#pU"u#2bH!%J!'qx~!#'_(%w~5!%yV0"'(XK"=DYK!%E!1ZK!0ifA!%_q2%T8*r'(gdP"!%_tM&6'-Td"&ddA"]!&zJ"S#%p#!*xJ!%s|J"a!%WUT"
)=g#)k)k!#r"%5"}9%d|M#n"P!%TS9!%pd4!&Qz-!&|c>%!a!:&yK!%d?%8}9e#8}K-m!V&i%y"z2"o!#y)"h!'YL"A&|sl")a!W!y&T!O-S&&raU"#g+y"o
'PL!(bYP"!%lXN!_"XL!*i"!Q+bL!&{t/!%~3%4f//%UW?(,2P!#{"S!'SY2!%^m?)[!u&e!"}9e#N%SUd"!%X}/!&s6&r!}9e#Z&%SWd"#8z:&Yx4!%UL(@
g~!Z#'C&&^D%a(VNJ&[7(J(u&,2t3%W}p"!%m9#}9e#'ee.##gj"(_uV"#k!X%%Zo.!%+!%ae.%'k!)%de."{",ZuV"%b,S%qj!%s[/+~(^5WNy.X!'Q9eAg
:'*'REZFeAg:Q9%]nB!%r{O!%Sy;'Y<}:#q+XF%Sl;#U"r''1!.nnB!&q|4!%ffE4P!n%b!Y!_!&T!R!*f+"|8U<g[!gp!S)qb!bP"&ctT"%wM#ol!&a_v""
R!'T~!#Y!RE%^n8#WNy.&mmB!'p}O!*Q{;!%m_^""b"%YTM%#3k'%rL"V%&rL!&qnB!&{K!&*!'[zO#P=^#%[y;%i3)b"'jhq"!&x]B!%~cB&Y!m!]#"%jO%
m!d%X,'RoB"_!%QoB!/plB"P!%^RJ!%|Up"!(a}3"[J'kK!'~pv"!%qhB##o2&VbB!%d^;&S&Y!>*(uen"!%2!){pB!(vpB!&s!!&qpB!&WS<!(V|m""G&pT
-!&nR<!'kV/"y]!&ygj"!'~"!(snB"!+tnB!-bW@#!|"%[M"B%{fN#U"P!%TS;!%e"!,PmB"B+mVO!&sv;!%xr6!-Yv;!%kS<"&'foc""3&nxJ(Ji&P"r%#q
"%T(#l"q#%0'T!|'m_!&Ti!%Qo;%'a#,%fa)"P&%^_'#[Jd'2S"!'^}s"!.~S4!0n&!%VYv""T!%j&!&uiB!%)!&j&'t8f4!m!c!&V+!(|mB!%Tc(!+tZp"!
%:##/&iO!%C!&v6!%~hB*_.P&8g'k+U!f'9%ba-!%@%o#~!^#&n0"s"%?%Sd"tT!3(-'g+_.#/b"%{"!&wdE%!S&Y!&R}"!%)#73%p4!&t!%Y!q#V&*}q"!%
|q""Z'%Rde"!4|q"!%vW;"R&'vvR""j&&t~E!'Yr"!%m~N!%m,!%_j/!%U|.!%p{Q")d-#vk"{)r)#T;&wz('^+#sg!#e%%oiO,x-#u_"-!gMp",xZ!#&{X4
'#RE_!S!x7&ydB!&b-!%SN!%x*!%xzu"(<O-N,e*'xl^"!%S|;"xS!'ecK!%~sv""p!'wz6"w)'Pkv"'#Y!Jw)Y!&pe@!'dd:)[J&y"!r!j&~"'kxk"!)A!%
uO!&l,!)kmB!&P}B"y"&yr-"[J+VkB!&_[,!%R}#!)9&u"1o%.%mxB!&r}N!&xdp"!%wr(!(y}"!&VgW"!&dVQ"%b!b"_f!'{a4!%ad'"s!&l~;#b"&)gX-"
Y!'eX-#i@&%o_4-P!!Ss!y"Hu!t.4)e&k!%Xnc"%_!n?sh"%wQ%"d"%SP#)y,o#y"*P!e%U%%s~"'#b,y"%I)u|"#Le&%}Z1!*p|"!&[Z-!%Se<&m!]#/g2%
lw(%m!R*&%u!"Z"*l!"h"%v};'U"P!_@&r0%Zm:!(RpB%%b!Y!&UpB!+[gl"!%]bB!%Q{O!(Uzu"!'tl%#Mx!'n|O(|-"x0#R1j2%f_d"!%z|B%}n!i,o!%|
+,y#"RZ!Zz!#e{!ch!EP)Ye!*a!#l*G%^uv"!%ta;!%~H!%P^4!'mQo"!&^[l""eL.[tv"!*gF!%j{B!&gF!%f4"^%%q['!*~RO%}n!i,h!(~!"Xv!*Q"%S%
]/u4&Xh0!%vZ3)})%~y!S%]/.{!%xcq"%h..Z*%by""h!'gkj"(;O8S%]/@&gy"!%XT##TAU+%orB!&rSO!:ry"##G.ty"##G.vy"##G-xy""t>%p~-"Rz!&
y5'en"-89n0%Ze@+m){MP#z!y_!"V)q(u^"%kUE)},"P+h(1zInu!&nU)*8y#+a'Z5!k;;&[ks"!%^t.%b",~?2_WO!)ufc"!%rdF!-UgB!4zT3"3+fa##&B
*ha##!3-ha#"e#'hkR"#!'&Qb@!&TSQ"'X"}!]4&}&+{kc"%REv>x,%rYF,hL#v!a:X;e;v>^+@!%_cK!%eB%l/%].%="n1(a^M,m{!}!>h9]s!7!RE1G%n[
L.Gv!S!Zw!#X;e;ug!v>x,*h9)Vdo"#PGZS!'tWF+"]4"!u-Z[""gN/%arO)eZ"Y/)^S"7c#Q3%ya4!%TPj"%Qi"YE!(qa4.F!Y#S!iQ!E|n"h&I!sN"&5!%
y"%Q3"}R!&U]x!"x,%}{P""I%eb("aT!(|vJ!&_W#-}&7i-X"Q)"S1n'!3e%%wpC!%v]B%>+f1%rQ9!&Rxg"!%ap?!%2!%rVy!&_(Q)1or"%r~'%!pMZk!2i
R/!)^R/!6]R/!(]u<!,cR/!%P^/"]!2VR/%U!^k!{"(UR/%g/k"RE-wn?.'RE:~e!(a"%=W-#h"x**wwB!4WfB!%U]O!%h]3!&]'!%dy%!&kiR"!%s[O%X/&
#%v[O!(gXE)&U01"^[!Vb!!%U)>aR"Vh"|i"]~!bj"xk"[{!VEYE~l"_m"Sn"Un"Zo"!jh!go!_q"bq"Ys"e_#}s"{d"hX"&!t*f|!){J%Q9{~!x7*WK!%,!
p0XK#x7P/&XXn"!,XK'H41V(x")]bC!&Zl3!%YsR"!%uD"Q%%riC!&|l3('/P!x7v5jZ!'eyj"%_!"Q1&^Ux""Y!(u]r"#.Z*+^]r"!)Q^r"!%]W%!(Wh<"Y
!/W^r"!%lL"Q1/Y]r"*Q1[-n5[-n5s"/b"%nSr"!)abZ"!%bgT"#4}%&lmC!&e]-%[J[-^#%jYT"!/~qs"!%gsr""aP!)}qs"%3#b")csr"!%PW*!*dsr"#]
2U/%icC&b"/i83&a{7"Sg!&mn;!%wvC#]2Y1&WxO!%X[5"]20cn;&#U"=vU"&XZ=!%Xs.!&vwX"!)UQ!!&_O%a&)a))yQw"!&5!%b]5!%yh3!*0#l,]:%S{F
".(y^r"##{''C&A+&l7&uQ"!'V!#8Z"%co&%}%u!t.%zzF"k!%Y/%+@Y}!'Txw""]:'|n?!'gar""s+%P^;!&p5,&u!t..d9f9Z3r!KSL)p)#V/p%%b}_"!%
dj=!&?'#p!b!s>P"&SWL(9I%a&Z'.'qZ%!%zY3(/p%"31V/*y!!-Z##%c#&o=#&a&&ssp"!(Q#!7q"!*T"#VT"W)*Ujr"!%XL!3Wjr"!r8lU!#_A~h#GlU!#
Q9nd#+jU!!%,!^1jU!"!&~g!#'Q9'}s4#h#e#1rU!"#%F(^/'1X3)_B%}rO#*T0&g~r""T!)PeB"g"&[n5"[J&cW+"YJ&U]B#^/'a!qV!"p7d#rV!"[7&V!&
!g'/i8%zRb"!%|G"q#%yt1)7S%5#3!]2.rmD"g''Ug/!%cZ"!%g|D!%uxD&7!]2}k!%{W#!&2#!V!&,!&srO!'ubi"!&pr>#&!%i""TA%Te3!(ulY""&%o!!
%Rh/!%stU"#U.&)s["!&}[1!&s["!%=!%l!&,i/qo%A'k!&y]!p*)_(%Y[&"Z2'/!%TC"[JQ#YZ!!a9wW!*_Bw&"^/e#^/e#@'~n2%C[,&%VZE"oC()"m(>Q
b"!)Pb"#Wg!of!&woy"!(~n*#Wg!of!'wn*#Wg!of!@wn*!%YRE#KfX"2xn*!(o]*%y!'P.%wbH!&b{,!&Wc'"d&%eX7!'|z,!&-#>*.To*!%fs+#Wg!of!5
Uo*-!r)VP#VP#oi!Wg!of!&Wg!of!l./jn*#u"7%QdM"/'{n_"&%a&l)7&|n_""lS!%_I&uJ#T5"(Ro_"!%Vp'!%vsl"!%iwG#i(#%{fm"!&Zi*&Mnu#|=w'
%RX+!&Qo_""X%'c[3%Z!o<)%Q&!&rp2!'To_"({#r%i"k*&|'(N%j")m&&wc?!%X1!&}iB!%Z%!Hwk*!%s#"S&4tk*!,sk*!&B!p!ik*!&sU<(SE!^5W/gK(
&,#!SE&iZO"#&t_z"!%Pw*!(VN!0Z_J!&t{2"9%ns,"a"&h^C!%;!(R_y"!'K"Z&%{aI#U'^&3rr'&SE#v!a-%lg0&R+a:[v"%%]ks""SE,Yr7"k=&]XM!&~
p'!%g+"3%Tgc""eB%ilM!%eL!&rY%'&m%1V#5'Ul7!%]cG(d!#3-[14%af?"|"(Wcx""Y!%|[3%e"2Pc!%xds"%b"#dj"%mhv"#0k#%Zv?+~h"01g!0(c",X
V!%Scx"'X")!c@UF%qP=!&g#!%ypm"!%g!!%sm8!'Ug#!%wpC)!p4vK.P@%YW!%r]y"6V#5*5W!v!W5R#w1&W!,go"%4W3/P'1a!%]~I!'ds7&W1&#QP!&jp
O#'P!'Qt7#[%XF'/##i!'R_F#g!0%[{,"+(;%q&*S3%zM!(SSN!%RgC"V,0ln#'Fn9#uY#n9&okN#u!!%ekn""=&P"!)h[I!(oVJ!)Tg#!&nxx"!'oUb!"eY
"&yr'!%}t/))*p^!&.DS3%foO!&eby""&%~az"!&RvO!'Yi#!&~iO"P"%~zf"!%g{h!!&[i#!%aoO!(SXq""0&^d/#l"q#&ki#!&="|''[jF-l"q#c#;e%4e
<F*y*ma!(hkO#q+Ta"&}XW")X"}!h;U#)!y7&pnI!%}[N)a:a"%Y%a:{4a"%|9!%]W6!%a(#p!|+&jm5'w9;a(y!X3(yf?!&]ll"&S3;%*%lQ3!/xp7!%qjO
!%[H!'bb"!%xhI!%|jU""x"&Qt?#e!#%x*!%Uc'!%YoC"V#%:&Q,)a)z^%)pb"!)jfy"!%]sC(GW1#XC)N&X-!&wq'#x>l#&kj*&}K&l,]:&pa""!&bfy"*&
#Z2!0y)FB)yvO"uf!%qr>&!_IA*&m~H!'uvO#;VO&m'"#%cx;,}t!"c#;#"=X"y)s<%wYI"|"%fo7&!;UFy!%d9-g(p(&j&UGF!|"c#j&@%k[p""a")Vz7#m
!#*Wz7!%YqF!'TnO#!|"&}oO#8y"%{p0"!)Z_N#W:t@'a,"|"%zRC"g!)ZXg"!&_it"!(pf##x7P/%pk:!&B!&jQ("d!%Y8!'p/"(&],%f!4WP!)o}Z"&|"t
5Ga.'SwH!&QwH!&bm/!*^qO%!'T?*d!!%{hO'l"q#n%V%a*&Q0"k,%}2#^/''i!"e%)i!"^/%pI'Pd""(P/^/%}ku"#!e#%nTI#_Bj7%TrO.a'!j0j&6!^/'
Z17a:]?&cz+!%Ub2!%0%E|[!p%%g[F'Z&S)&#qb!&u.!%s}8!*xny"*#_2x>l#(?f!4%s(!'qut"#!|"*s(#h"}.1hf'!;gf'%BNph"&rY(!([wy"!%c7#Z!
x%%So(1eT!]?#c!%eT!]?&-W:t@v!!p2&%xeu!!&Zk#!(E&Y!W:t@fh"%_9!%g~x"!7H&[#+1|"%iwV"!%v!!%~mq""a#%hsy""a%%oR>!)f|N!&wq6.0,0)
eW"W!,eS"S|!/ap"S&%SwN-Qu!0&:|1R,x0#XX!W|!%%m_?#3Z/%RX^""h2&f.!%nO!-Zl#!%sQN!0^l#!']l#!%zWI!%|{I!&tpp"!+q{7!%X,!)q{7!%|<
!&Sr0%)!S?%~j#)#j!j(^)%r:k.%yTN!%_kO!'Rp-'#s%g##{4&i~&!&RT+"'%eyt"!6m~U"'R"#*b#x).WPJ"x)%dd?!%wqm"+6i,p"h!n'1]98n'&i{F!'
xl#!'Uww"!'zl#%U!S%[!3^i'"Z'<^i'!%c)!&[SF!;ci''!sI+q!Z4(di'!&Zz+!'|s["%e%4Z4%gU4,U!|{!Y&_46!rR""ge!{K(bsW"%/dg"],%kq"#o)
y%(}g#(X"}!rQ!F-|{!2vqw""]S!%SQ7!+/!&gaO!&ZPF!&U(!%~UI!&_C#!]1%dpO!&fk|!!&P=!&opO!&t:"Z"&|qu""o&%oz#!%6!&|uO%R!"W*%>(.Z*
/x.%d<%opN0U]!k0!_!th"#y*.Z*e4Hu!u)a&&kYO"Z"%mSI)X"}!h.!i@&x4%~.!%V5#!y%%pQI']:XS"Vq!&dC%kB!%tX?!%WWJ!.}rO!&r7!&m?!%haC!
'Zlt"!%s~B#v!{'&{ft""|"%|J%O8k.'zrO+!'g/MdL"u*y!!'h}E!%~lO!%tZF"0%Tk+!%eoO!%Xp1!(eoO#(f!*eoO('1V(8p%f!'gg##U#1&|qH!&xto"
,^5RT!:{9W'p3|H&#aB'SdF!+TS8!'zQD!'WS8!&x{Y"(!'TCaB.+%Xx0!%r{c"("b!z3f(*f)%iTG!&kwI#_#])%f!"1%^Y("|"'gf,!%r~E%w0"^n"%RhI
-PS"1aa"Q^")u*Uw""!d5VQ#%XK!%hPp"#])Y#%peF%^5RT!&)Z!!'P!!&cgb!#eIw0'lr#!&aWy"!%v#!+WRF%^5iCc@+Us#!)8'Uh"}!>f)]s!+f"#!G't
!!){r#!%Q!*_B^/e#r8%u*SE@&gy3!%}j'"vM%fn1!%V_'"oCy(PN"#%lbt"%b![2W_"m&WN!+tfz"!W&XN##")|m#!%y2!&}m#!'X_]"!c'oN"~+&[a2!d,
mN!V#hN&i(=X1W#)kdG!)gN#Mkr"*g~J!%eeG!,rN#DX1&F!%uh7)^5RT!q!ZAs4Y#e%&Zja"'X1C"a%z-f#xN!&Tt?"W&.zN!)P~!%iCgKxr!-PO!M}N!=|
N!-{N"R!;{N!&fQ"!%Q|2!x!yN!Y!xN!NwN!'p;!%wN!2vN%yP!#_e%DtN!(xjy"!?sN!z"rN"v&g"qN!EpN!%]xE!z!mN!AlN!,kN"(%S,!@eN!%]=%qb!S
Ek"DkN!-jN!,iN!b!hN!HgN!T%fN!S%eN!%tfL!(aN#et!j&)QN#>i:Z!PN!h"~M!5}M!T#|M!AzM!5yM!(xM"#%yS:#!_BZ!~M!%~|o"&U([!])Y#/VN(iC
WX%dy!]}!#WZ"5[N"iC'[N"Yi#%[N#F!%hVw"#^5iC&_N#=Y#@ZN!)W"!.cN!'dt&%v!a:ls".gN!%fN!&zs&"ls")UN#v>x,.VN!%Zp>!%("cx"&[N!%XN#
qk"oC%Rw3%dGW&S6%;"{A&YcM+cJjy!/l;.d!=i#3'rN"iE%oYh"*?'jc"Uh!#{~!jc"Uh!&m'&iP"(_B%%Rc('!y!e#Mw}!&U|2"SE&rk+"a&&ds.!&z3#&
VJ%cb9(5AV-}m#D=&mi(-(_Bx/!hG"Z%SECo?s*%WRp""3%n0!(ab}"#^&B'hbM!%wc6%]*t[!fo!&uf|"&T!p!P"&(su_"!%kZI!&RnI!%F"y)%czL"a&%u
eB/P#Y#1ST##|n!V/l#!V/Q,w'7%X[9#i2X&%cX###s>&ix--:2hb%c*Z~"#yk!!'~U"s>&zy.!'}vH#uV"*&."-%YoJ!%9!%D"}-&5"W)%s|5!%}t/!%aVL
"3&~eM#d-{)&lc2#}!d'&|"!%RTZ"%m!]#!+U[Y"!+Xe'%&q!fm"-V#!&|Tp"!%~="v*%N%-+Q(&Z|W"!&Ub.!%Xt@!%bmL&U:p!*n#%gxX"#3n0%yaI"V)%
{h."K%Znv"%!3Z!%k}K*]P!e.>KU:q&8d%%4&]P!e..0%m6#KU:'pYZ""l))pYZ"!%WhY"#+m%%-!&obu"!%doB!%_QM%)*s!&Q^B!*lPj""3%}s."h#%ej7
%l9*e#%Ud('Q%Z!)h#<%^k{"!%{dB!%fs_"#h#<%zW#'2c!&Ke#%Se6!%Z:#Q,+&Yyy"#c/&)_Rw"!%}zs"!%a]f"%Y,-N%B%4^F|W"%hYK*hW!h#<m)8gL*
S%&^!'f!Q(Ke#%%bc|""dA*iZZ""!,iZZ"!%U=!'XXL!&Rn-"s#%N!&sn+!&_kB!(pZZ""p)%VnM%!m"x.%RTL!%PwA!%W^B#Gq&&uSL"J&uu)!&pS0!%RiM
"g^!%VSy";KU:,*h"m"z0bc"#={%"t,-+0.b1DzP!-q!Q&o+@'_R:!(V[F+t,Q&R!~("PDD!s?%~YF"#&ig."b!%QQr"#/Tf"%kaI%Q&e%4%x?&Ke#@D'Y~p
"!%e(!%d('9R!n6+W"%Te="|=%x~t"%e#V&R!&u[4%o);kT"%q[2!%&!|!uhi"!%xY>%p//c}!6thi"%c}!&kT"Aopi"&c}!T,:c}!+opi""kT"m"ohi""c}
!'{oi"'3i>/kT"rP!'gb.&c}!S/|*mT"%u'!%&!(aqI!x"~Y6!_"^Y6!GsX6"w&%e-!MuX6!g!SrI!0jW+!<jX6!5[X6!+ZX6!)pk_"!%frI!&};%&P(R:(F
!*mk_"#m!,%_v5!%nk_"!)9!%Uh4%*ZEc"%PQF+o%%R:w)Y!#[7P!a#-apI!3e"!5SW6!2o""P!%~!!'WVr"!4h"!'9!2h"!+pT6!@kT6!g!bT6!f%[T6!&j
g_"%z!]#U!%ax@*)g"s>#5#b!u6'hR_"!AXT6!)jg_"#Kb"Jjg_"!-XT6%Kb",'XT6'+T(#Q&d'*WT6!,fg_"!2dS6!'qWY"!,PR6!&|Q6!6|R6!@]T6!3Uf
_"!Z%^S6!l%d[2!Y"RS6#h'%%SW5&(mT"',&^xG!'_W5"I(h~5!'.!|#QW2!%ij4#*u6%i<!&UqB!'X0"%'S]8&l*T&T,s%1hm|"!9TlI"X/%apq"!%WiM*u
d"n'"{d"*h9d|"#&oR["!(mvG(!x'f##j_!q#'|kI!%Xi#)as%y27!yq%]X!w0%ZYw"#]Eu&+Xa5!'{M!1Wa5!(Z_w"!%<!%X_w"%3>2%mb;#Ts"U,%boZ""
S:Glv1!)Q_5%tk"lc#oO%kv1&tk"@Bs9%,!%[_B!-XQe"!+bze"!o![t.!5a{.!&}u(!&ax;!%SR-"#%hmx"!%4".(TYl"!'YX,!'nza"%&k*z1%h0!%PbH!
%S|L!(Zr'"t7%VD#3P".gu.!*ye("YE%yuB*ZS!/kn%]X!w0TR%nz"'%un~"(5B[^!/oo"p_%&Q%!&RS_"!'nis!(*~!QR!hk%#b#'vi8%,o9sa!%a&%P"%D
%UzC%/em#h{!%nd@*mc#jQ!b_!uNoFfN^#3%t6!'+%.~x!^|!*+!%:4,3-iT#!]o!vW!Q<{R"oFlP#&h}"[:.i)Q<(%O!(j|("F%o^c"P!~x!v9ij#W:oF&W
:oFQ9W#@mr"1Yb#p4T|#o#bg%Q<}s#oF^|#,h(!b>kHj)so#xFfN/y+Wr%&,kApJoFv!R#nq%/Va"&RY!&mjJ,]o!xHm!e#.o%m!]#.!%m"3Jc#"b_!:4g3X
)U,W)#X)!k;m!VOg1&vYN(lP##h}"kk!|q%)%{za"!%g_-'Va"RY!]o!Q<~9%Qzk"#p4a_%%b"'m3'h#m!]#&N)j(A!m!VO&|1&R#*:m34V!6c#m!e#%i[D;
s".c#c!~&k"dBc!oF3n5JbR#uh!W#7_M[3X.@m%P"Ab_!w'%qd+-o^!!b_!e4.S%i7Z"&S"B1fe~"#MS2%eT,"a0%r<"Q4'T}+%z(!o*%iiG!%cw~"!%fd~"
!%X'&#KY!s<&rK!-;!*v{1!-C"m&&b*"P"%h(!%aQO!&_}z"!&;"&%;!%z~P"!&vb+!2U|1"^#']kl"!%RV1!%p"!%ie:"9&iZc"!&l(!&d""K&qw~"!%/!*
ma+!&xPD!&rK".):#!j')a**H4W]!/!j'P#z!&lQ{"!)5!%}wJ!)w}e"#m!]#&|w7%d'"b_!&}}e"&3'b_!Q,%~p7#m!w(&VWK!&^Uj"!'P+!%rr~"-k".~&
-@_*/g+m!e#o"(e+!.etg"!1VP2!X!TP2!6RP2;r/Z"b_!|7.xIjs#xV%wOQ<&nb%u}"uNoFTo"w<l{%aj#m}#YEhMDeA'%PSj"!%n7!(P*!&~Rj"#|%O'Vu
8!%sul"&(k!,_,'Py8!&I#Mo!<K(hMtG'(hf!ud!%vtD!&zuB"x9%uxy"!%rh{"#i"I%8%7'yW"%i!!-:!%tt+"I&iQK!&Zal"!%[e/!(E%&[Ko"?H!,P#!(
Q!(o!o"_>]BuS!vS!%jTd"!&axB%(w|!)>^!!1~{w"!(xhG!.U|w""Wu!&x[s")ox"r,'rw"lR#ox"N%cUO'Gt)!z!x.'{s!!%tQM!%bR&",&lqb"%3-t)%f
ra"!&5!%kk,#c5u='U}M!&g]P#!%jVO!'n[)-a#&!d'm'&V&pb!^&t)v"(PRh"!'Qvb"!%^iL"r%&mvD6.*P%~!U.^&P%~!P%~!,*~!=i#QS"9QS"9R!'kq8
"c,%Rg5!%~Wl""vd"%jiD"vd"%sa0!%.#t)}#%ul8#-Xg!&sfN#t)p!%E##s,%fTr",PDo)s>1!3P%~&k1d"%?!%vYs"+9&x(.j-bT".j-}3&ejx"#Tp!Z'%
cd{"#%|"%<!%vB!&P%!&~QZ",K9.P%~!q(s:t/c5d'%uj)+y!f&'6c5d'>+p!%{a4"z!)jQ"!%Ty-!%SkJ!%lQ"!%umD%]P!e.m'&{ZO'~"%Dl"Y!%Qu1!&j
R"%k**l"%zz,!&ZQ0!'cTO"U2'{Q{""&%qr~"%By"O%t_K#!3)~U9!(z])!*ktb"!&]0"b%%zh4!&uz-"t)%RtG#%+&uE!&RSP#!)ZpZ"%^%>t)&TiJ1a%n&
)}Q"{)u".{K!'X9&X>^31'hi)!&pmP#!'[)(%9c5{)i.r)'^^,-a#"r,'t)v"mMa#+U!S%'dp)!(aoj"#-,%U^K"ms"%T}b"!(e''F#m)-Q'&qz4!)A!&xT6
%r!f!~"p!apj"!'U-"j+&U-"j+[*U-"j+%}nO!;S-"j+'zb6!%Q-!z!dh-!k!gf-&XAl.'!%&%vS!XY%^|!%)!%};!%yl2%g("T*%PWs"!%v{M.XAX+_P![Q
!^W!&v(W!Yw!F#y]#%0"l.,em2!&oT]"!(fm2&!'~Q"c4&K,!l?z'S"&lW#u!!Qj!u)Oxm2#f!4d!ym2"XA;ym2#XAl.(um2!%+(PGj=P@YR"^3.%Wf;&S(o
"%9%k5&('t)c4%Xj.!%de2"e&'kwk"#Bf9%G.S/hAf97!s4A!XAC+VZ!+{n2"z#%j!#XAQH+{n2,!c'XMqb#lp!}d#&ud#jV#1%y'+4y&f?1ql#is!#gMu,I
ao2%!XA_P!,^o2#XAl.P!^o2!%X*&Bl6q8/)v"!)do2!%7!Ido2!'co2""%z+!>do2#XAl.Ldo2"mR#U!do2!%fwO!%z""Re!&do2#t)m%%i)%{9U!o?%n.#
S:h3%Y+&^>(jU#}n!.xo2#XAl.:xo2%!XAc'Axo2!(WRV""zR!*|o2.#f0u'XAl.XA_P!XA^##XA_!3}o2!%v1!?}o2#XAl./}o22ju#[*@r1m<t;~'%XA]~
"o#9&i7"XA&|lL#&nz%%]s6#^#&%ZWi"'@^^%.e(_S!%PX'*>+^U%a5n6%V[!+%wo=#]~"XX!%E-_P!ym"z7PFU(e#]W"aP!c5}S#h3&so-(W+"mR#rGBZ"%
^}&"d!&[sx")(eR!,o97!d!%bl|"%m"-k-%5.uV!"(eR!o"!d!@Mo!pP%uu%'xr5!%fZ'"l^"%be2!%cWP#"~!&bs.#BrT!&vq=!%dlC!%}P<&|#0_f"(%x[
k")KU:Kzs#&l)z4%g3&5~L+v3%br|"%I&T!%RfI+S,d"I)Kb#p"MYa!%P!#{9I%{t90aP!!k"~t"+a.W",[.h6BrT!#T!%df8&n%F(y8&jm]"!%2#~j!pR!&
tpe"%|<t!o=%rQ1'oj"%W"m%~j!%St|"%}w!WLl#%chc"&s"h65g=%dR6!%&!&kfM!%-*v!R#Ug!W'])!g=U:%lbO#|"x%%UmL!%]RO+!g=5g5#U!d=_!U"%
zuM#[!hR"%>(,at#%!]p#-%gSA<i3)js!X.ZEQ.&p"}_")!Y:Y+&v%j|#&j[#d#&W+d&W/c5}d%,&_gz"!%Y!!'iV{"(qc!&}W%%IP)%pY#!%{h?+%w)h#^p
#&~d%t)@S)&@#MY*%xe-!%yvv"#!W/&^R6%[![!<'o"#q!~,%uch!!(Y~=#k;]h!%H!%hvE!%[Z2!%<!'ep<&[!d=_!R!&[o&)u,_!#U]!z:"3&qj1*X(#tf
!.b!f'cV!F'r#'*m*#pl!q#%TUO!%U@!%ym*!%4#3rS"%E"F&yW["#]!^&%U_|""*%ZiL!(lva"%-3J%tz-!&ciw"&Q1#v2R3%VU<"q#%bpO%sK#Wn#%yf|"
9fk%U&U!g+&W5P"lK#|s!u3s4x2Z'R!*b##x&n%3~'V/%wE<[-#]'Z/#T|"Q.#W+d&e(#_P"_![6h>#Pd##ef%ST##q0n%]'Z'*e|N"Q2%Q(!&Uj["!%v>!)
~cL0&.S!x&=i#nh!c&s]#!S-"X4_!%YE!%f(!'u},-s.m.e!p!Y!}1&iI%!u8&rdq"!&}(#U%}'&q~&"J-h%"u,&kz5#x"W5%^{D"U(%oiZ"!%k{1!&nhE&m
&e!'Q!&SS'''6]!Q2&%etN!%oiM!&ggV"%[!f!P))_eQ#!&Q{=!%drD"Q2%vk!&.*d=_!%i'!%gs;"-(m'"s>-m'!%^kO!%ydQ#&Dw'q#F&Z_N+v%Z]!&S!q
BcP%.*d&%QK!%R{H*?5z:&|%{!9i#%hsy""Q!%}_["!%nV7!%~&'-+}##a&%^)!%o{O!%}!*E4_,&OFb#<%W}b"*[t#%!t-Y:s4"8%F!%ZWw"!%WO%FW!*&/
(@U#_,#OE%zl7(&EWEe(!o4%h_m"!%s.%Dd=m4%r_c"#W%&%Zm7!%f.%k#%oQ!&v158d=_!W'WEWu!s.V#[-#S%oQ!R3#S<3o%&t3%ylu""d"%kl8"y,&f+!
'M&!r!X>TV"%s]s"!&]s^"!&poL!%k0!%Vj6"Q2'aR_"'X&i'u@d"D%eRJ(p,|<o!z2J-&P,'ea"S"^b!&hZ!%Qot"!%o0"1%dpI&x%R,U!YQ!%wbL+fT!k!
f?g=W/{X%fT!}%{&&:)-~BZ%w'&Q,T*%Q]t"!&H"W/(D)e&k!f?!g='rG)D#f&e&%5!%|]H!%wiD'fLr%%*dy%&iUh!!&x#*R%d=_!)!Y+&p'%[{z",8VT!!
r!TV"?5c!6A&s2%p*V'&%xyw"!%er8!%_y)!%V4##k,%jyt"!%:!&s#!&s]J"p(%aa7#o.8&P{M"o1%~uO"}t"%Z#!%G!%vS.!(l"&&}%V'&%s[:.P".SX%u
!p(FR%d=m4U"d=_!%w*!%euE"z!%l1"z5%yYN!%Y5#X)+%t*!%_Tg"#a##%yuI,c"o%U#-U"x]"6-d=_!'k[2&_&p(FS8%o}e"'1@aBF+%m}M)Q4(W)c9x"/
|=%gW7!%i,!%f,!%cY+!%e3'x]""Kd=_!(Q3!&_!(!o.d=_!U-T&*yfh!"c#&z+!&f%)#fCD&2qBi#&c_I(&j&x%%-x]"&{mQ#&T0%x/]z#&blO#'p(%lXM"
(%i~|!!&p1#%+%ZgN&|'K;x%%vx&#WE[)(t+!%p]J#X#-']!)E4Ye!/*8fC%x,%g=U:Q%%S~s"(%|/Dg+g&J%[}=#*8%j6&Za#%t2b!&c{&#o4&&r]N%[!l%
h%&vo|""V'%,+Yc"&vBK&!g=ft#k;%YvL"J'bf7%g=U:b!&S]P#!%~TF!%P;!&p[-#c!x%&mI!8vkx"!(Prf"#!G'vh^"!i!Zz3#'c/%PZM!&~&"}t"%YrM(
_'Q-&u<1")T4##QP%%V4"|e"']V'"[!%f&!&v_:!&q[v"!%mnF(WK!vz!"8c/'Xa:!%_o*"h"%z]I!&yxu"!&oPJ"x1&VyN'Q2v!R#T~#/&o?'o.3_!x%bm!
%xQJ!%&!'rR4/rLZV!&w1u+rLfT!|V!cLp^#&U#i'3|R4#rLZV!:Zdh"*w1e!{>%=xz#}u#%&[!#=v.<jTi"!a"zpy")X5wCg(bm!X5wCR,%kS.4r_"y_#sv
"]BgX!|(.Z"u3Sc"X<[-r-cq"T7h#X5wC(}PR#6!|7"Zk"&bP#dk"&!R%^4q!e*^3Q"%ul%W%"a%%}w=*r!P.!xC(e&n.%%VaI#[-S"%mb",e&@vl%&dC)W*
e!)!%t!"A0q!!%^!)g5xHW<B^=]B/)q!!%bV/#R%^4'YZ+*[~"])h#W#&!Lr_"&3"|(**9,!uk%j#!L|(e%4g3yP!u!(NE['F*p"y,(g#g{!%[Q6!%&!m(sk
#![!hv9!l&|k#!Q(nr9!a*bl##px#lV%W(cl#!(uhM&gl"U*r#Yh"l!gq9!&p!!&tiM!&*!]!mq9"g{!%oJ"QQ%*pq9"~L%qq9!3gq9!%C!m%ny5!6ceR#!8
fr5!&cqo"!P"hXL"-g"Xj9"WT"LXj9#!jh!%k{Q"&)r(Dx8&YdM'n^"*h9l(%%{^N!&cdM!%if?"]4&RdM)sv!DS-"]4*]4%A!%l|I(k/)lx"!jh!&'YeM!%
0!*gc(!%6!4~dM!<mj9*u")S?l#k,P!v!Ym!&Qm?!&aF!)ucM"K(ucM!%UzJ!%WxN!%vJ,+|!P"!a~!+{'Ap88%iit"#o.Z{!'^dM&Q?Y#%T!'ZdM!,mx#!'
uZ!![!vq5!2ck5!&[a#!4qi5"a%-w{h"!&zv2'YU"_R%S"'(%k{O%dC&S#)UZp"!&RQL"U#&pb#(BNZ:m,&sa!%ip0(b#m',P%&}F&~|7"k*'F(6<v%Z]!i#
c#%e~M!%wQ}"'+k*s!#WB%iO!&[vX"!&Zl+!%pfG!%2"P"%fc!'Mc&X#WFmA'tgN-E2o|"1b".(~!D5VC%|Yh"%@_4W'%duJ!&kp1(s!&z;Mm-T:%a{7!,h~
}"!&alx"!5h~}"!%SxN!:h~}"#a'!%fRx"!)W~}"!AV~}""0=V~}"!%{kO!0e}}"#|<&%xhe"-X-%{r"*c)Pt!h.!p,"Z_"%js5#P.g9%^@(c'[%q!k#8P.%
cb5'e6"*if%)%h'OS/r/}b"wU#[%f!4tg%%Vl!T*W%Bmx!u1l6nx!w@s9q8^=x@_>]B/Pt#eq%QU%}IpR#6a#lf%tm%/!S1jV!"Um"W%l(%aR%m0%^xs"!&>
#kg%oz%%0"bL)/#^U"{c"%="cR%)<#b|!gP#%J#bR%B)-"B'C!%Rj#%}b"fl#wU#%G'iR!&%zs!gj%(6%rz#}o#&.d"#Se!RV"*v]5!%PYL!%ak5!%_hp"%T
w!iR!rG%]m3!%m"#jg!|s!%PP%/^Y%Rh%&XMo^#7Y!.Ub#TX"/Se!xz"&7*yKBjj!eQ!Ub!/XMVV#-6"sz%(f")q_%ms%&gY%U*r#uq#&G([m#B]BVY%jV%Q
"%VzT"!'Wo#+Z_")*uEMx&Jb#]''e.(x;)d&]:e7S"%d}O#^-K%ly:"|#%lTS#!&|q9#Zy!hE%fU|!%c'"Z_"&nhR#'Kj[#9"Z_"%zP3-jY!ZI|#d!f&Dz'-
R:!^#'QRY"#d&]:)|ka"!&uyh"#Dn!+ph5!+c+!&VQO"5%pa/#zDa%%Vx9!%xX8;i-u,!c'_3%zt"XMVV#XMo^#&eV%Uf!3[+.a%c%v(W&{!S"'l1&'!%l|v
""q87WeP#!&Tw4!%bqK#X5[P"%gm4.j#{!)!uH"^1%Zy!g4!|+%]{m"!%{W3!%{2%S0Ix"%mcL'ew!('Yc".%wQ8'n7y%%U3S(%sgO(u42P+h({*.%YQO"c,
%T;({%"x7W!R!-&Tf9&j#H]34%i!&_&uHIWi"'inF(W!,x7'z6.%aeP##q!z6'cm|"&9I.k[!%12T:{!3p[!{!S"{!a!a'gZ!7k[!g2!_&f{!&QcG!%wYR#"
,&ba0"k[!%is?Bs".*qG0j;"l!a+#j"I,v'1]FmJt)^O('[c".d!r5~!,qm"#m/xS!&(jjL!.ijL"vD%X!!*T{^""j#'n^P#&X5#0*&^cO%,|"&&Sh/!&o~#
!%cjL!%l^P#"j#'l^P#"U9,m^P#*}9]!,f?_B#f@a+%rrL,j#-Tj"[H7!P3"!}}!&P{|"7j#%!V0to!l!#%~'aA&X(z)-[1|6j({&-to!l!%^d9!%uaL5)f"
[P""Ro!}9]!:2sT"*Ro!!P3[14a+"}E%^tOCl!#7~'aA#"h"b#Yq"k^"#Qc"q}!h.T*!f6k%@U1}9k%r5{H@Y/1P+c#"f6k%%TK%-ca!-%d!!&tSO6!v*o8@
U1[KRq""e&-@X31f@v*o8#a=v*o8/C"XB%h<#j#R!%gi)'X]!)m0r5T7&w}}"Co#X!r5Y(e%4tP"&^T"j(&y~!7uIe&aT"#.y9US""~b"uIsb"z'#.pz!g(k
AP"Wc!Wk"%ePL0Z@.h<%e&c{!#.QX![0%cU!"v.(0,^!|!)U!i!XBk!m0r5~c!%n{S#.%Qu"#tj"r'b"/_r",2XB^!%zo-Z!XB,f4RKVC"Z@v..XBl"d"xMU
y!M~c!Ue"h<m0h0h<m0rL#TZ!U&^"P"~^!&|(]S"UNfT!z6.k9b"RKv.d"cL|V!s3v.-e%4{3&^T"k"/s3dKv}!%D!%nnH@~^!&#~R!^W!@2W5P"&!s.m5fT
!Q8/g(dKv}!.P4~&k"!o'h3R!.]FmJ%).R(b18r!wC1@Q=%n:f[!!%Se{""T8%}m1!%?&.d!)v.%rP6(q!*o'h318%N)!e&ih!!p4f*zW!%T}"#o'|R!&RXk
""R<%YxK#g-S*(tWP#"j#%z?!&^/!%^A"'%~v5"&%Tvy""vD'Q_p"%j#@dC'jtp"!&aqL#Q!}*'_qL!&nC/Q.Y0%gp"#Q&!id!#w)S*"!%QV&##T!%rxN#~+
_/%ofP#"l"%guN#_Ed^"%lE!%f@"_:&pTQ#!%RpN#m_!l"&}o5#d(y!%ce?(^"r%l"S*)hd!%Q|K"]F%j^H?j#X}!v%i#le!&!V0'NT8v*o8+Hak"!l")g9-
w3i/&f[!Dh#v*o8%j*'F!f@v*&%n**F!a=v*a*g9Hm%%<"X:%]}N&n7"h#l"%<1Hx;!j)o'7D];"!o'g^"f*&wG%eg?,=g#F!g9)a)S*7n(%w@"g9&zu1"t:
&qh]"(j#&Q4h#Q!e%%}U?Kg-S*)=vB>!k#o8.x"v*@gOQv"%j9f[!+a'{9!d*ob"X31j=1j9s)F!pFv*&s+!US!op"XZ!wC'Pc*"RK*l#!%ct|"'d"s.m.XB
^!%t})&RK^!#x,%QbO!%*)^"]:P'q0k0y,o*'u-,{!"x2g#W!!o#q0U&X!%ig?#d<fm#%r|2'U&X!|(q0yh!&Zm1#pn!a1%]zU".s)|q"n8Z&+jR"_!"RKl"
)hd!&Z}H-XB^!f!P)c4]:u!!d(k0PI&o^a"%m)!SL%ua]"%U!RK^!%mqS")Kf^!#Qs""-gX!%P~@%I,l0%Viw"%-+r/&okG(j#l-g8lG*_E%XM'%d+T*rh"%
%mV~"#U!bK&g4!%pl?!&pV2!&-!&wyL!(fcP#!&cS0#6dd!&vwR#%s!CxJ%x{j!&!j#c4W)'l[p"!%Wil"%kOPp!^!%ZZ6"a)%}RK#h#aJ%gqF"C%[mP#%o'
h3&%y''>*o'zf!A%xX@#j#&%Snp"+z*W#W!a'>[*q5*4%W|)"vI&Q6!&S~8'_&o'1z*C%QZ@"n7%vpL&x9Q"w&F%X/#1c'%QUO!%cjk!#{*.%nW2!&vba"(C
r47u!u)qX!%we8!&z6!%T}H#gAc'%vS9&qBi#qX!x,&P!!&UzN"n7&}"!%~*#t:D'nU6#j#b,(n|L"Y!(j|L%d"e.m)%9%'NU<(de~!!%d%!(|}L*!e!ha!)
!^N^&t:%|kl"&N!j)t;%V7&&k#v*o8%stY"!%o-"d"&px"3('t:!]!s0vI&b!o'&b,%IU!a3x-%pb|"'o'f9Z%c'&(g""e*&w#">%nM!%F!%uUM%U%t#x-%@
!'?"j#%>)b!o'h3X%b,U!a3%toC"C%Pk?!%Von!(t:!q0k0>*%T"#j#.%jr~"!'h8'&oT!!q0Rv!'4+z*W#Ik+n%Fh#:4%i[Q!"vI%]1%mp"q0k0%^q}",k+
v'u!u)U_"p=g8!j#R(&f{Z"!%T&9CIn.%x9Q")*]!s0VD#dX!t:!k%o'&t:)!]!D%tjw"#Ru""%PpL)P!VD&#dX!e*u@%w&#f6k%%UB,YQ!)a%e&&)a%{H]!
gb"%cT]"!'zjl"&!]!{HX6%a!#^M8%e=!&eSM4s!CW"2Ss"*U5]!1^M#%Z1)o'7*f6%Sj}"4s!Cf&Z%f@a+k%#sg"-kG1}9k%&R,S!g#%w{z"!%i*!%xzP#"
tA&Ue;/h#k%1f6%W"(b,a%{H%!w&'Q>0s!W#'Nh#{HH4zf!A*=]!{H%X3!%X"(OIX(z)t!^M&RuP#+/[Q!Y#.Z*Y;"|P!]]!%dW="e&&_^Q#*U!t,1!dR"t+
"|(%K(rh!"|B%qX!];%|>#e&&&-'];1a=v*e&%|u5""%}!!&]?(s!Ck"t#rh!"&@#t#"%<!%Qzb"+/#X)y<|!/*t#m"%}A&m3f&v*e&%df}"#v*u:%|e4%#/
v1%w~>"_&%aYc"!&QR5!%f9#b,k,%xX9(hA!po!t#FR;%heT#&z*n7-x2%.!&~H!%bH!%^pl"%('d+%o,(a%r).Y5.#&{bP""l:%j[a"*Ci8V0+:cI!j#%bV
M!&jB!%eF!&i_Q"!%Xw%!(va?"g'%tyO!%n(!&mY6)V0w*&w&T*D1%0#K^0%pb^"!%u-'^00e3k"R,%^SI!%qcO2^9ZAf6k%:4W]!7p7^!>[*@^9f6k%%in?
'Z#t!_(Y(p!%{8(U"8]!~H/sO&dpf"%I)vo!)VW["!%{1.]!>R/#z4~HR*p!!_&ag"%%^*!%yv~"!'oE"'%[Ua"!%T")!g'+HcI*k%&m.'[Q!LV0gc!t#%n/
"oT!&2#VD&%7,dX!+HX6Dk%s0^MS5"%W%%p!|){@&U;!(Z%%&hA!%Y[~"!&i1#[Q!V0%T#!'qcA"|)%i6"_:'b{b"!%pnq"!&g-"V0&~]5*+:[_!p7j#A8|)
%xn#"g1&ss+#+]A&}1(W'!vT"j#&_:(s^5"h.%P!%-j#mA%w_M!%eaI!%u_M"T5*t_M!+^T-(e"21V(o|"1'nL%OS!Q1%bu='.!Q18Q1&Te~"!%zq?!&YhA3
!=U_#p*d!c4w17!j#FlC"a%P+c4w1%ZW@#2]3'ZQ!->!v*e&c9"]!,X"%h#&pA"X%&iL.qBi#t#hj%"!k(s8!V0v*o8%j2=Fg9-Vs%k"!j#{&!s8i!y&H['F
g9ug"!V(s8[0[0,h({%"b"%zmL#T!|H'j;!%kV/"Ui!%V)*|HT8p#Q"Aa%BT.%b,#d"|H&}Yf"!%QM!%Pq5(LW#"h#f6k%%6"[0(zW@'m%d"!LQ;&rpO!%UX
*&sj"])![0%jx"!'1!&8#f!|[!&Yx}"!(VyP#"j#&_W#!&rS7%*=Q5)WyP#"j#IWyP#"r,&l{^"!(mX}""Z%%yX}""!&{X!!=~mP#"|*&iy%"')SnP#&j#d:
-g"%nX}"!(Y^-!2jX}""Q+(UnP#!%{pM&v'21jB)pX}"!%c_P!!/^nP#!*<#^NZ)%vb6!%~jO"V0&)')j#+q!n#%^zO!%Zy:!%eG"{9%m[7!%]mM#eHm)%]N
&Bf9KZ#(^wQ#!%rlQ#!&xzq"!&ZR}"!'s]!!&y"!(mzG"7%r9'P+w&a%{H7%^J%o8P+w&%iT3!%dJ#P+w&'Qnz"!%h9#]!s0&P&!%zd4'S!f6k%[B7%')i="
vDW!ob"@f6&4!%hK"[B&'"i=%o6!%^!#oT!.%qK2>Kj#X(Xp"VC"a!5t)^OYa!h#VC)}p"&n_;!%qgK!%sc*!&_}G)%|.a%9){!3'ua!#k"Sa"')##q+(*#k
"S!*2!)+"k")A&Cm(W}!x@Blb!%Wu!&^@}#nb!!%wyM!5qb!%8N~#&jVO&'tG){/%cfT#!%[xM%Q!d(V'8Vc!!&bt)#>+%aRo"!%qk9#)y%%SaQ"#B}!m!kc
!"c4l!jc!">%]Y~")j9!y!t+"}9X%&s*.%4Y/1f6!j#:R,dj!f6k%'a1&X:*f6k%%dc;"YFCed!!%{D':4u!p4];%aY!!(+!6vd!!&Td!%yc"!j#Y!td!!%Y
mZ"!%xd!"yS!-xd!%U!|2m0%(">%c+&i2R?"e&HWe!%cL#|V!&Ze!,VC"XB|2v.d"bLZe#&Zn"%fe!!Cde!!%W!!q!ge!(]!s0T^!R!f?^a#%mOFr5o'x",d
d!T^!#X(T^!)vo!r!e&-^e"T^!)k,l+a(T^!t_#.U(]!Z#UF^&81VDdX!^M#vI%&ha!#8]!&ap~""j#%fZJ"Z:%_!&r8%(t+%b*%d"o!z2%RPP#%NW!^+%kr
#!&nf!&h#o!z2@%h[Z"!&y|{"!%_dN+k"1X=xf!n!*=j@-%9#:q!%y>#v!S!%t}w""k=%zI!s"]h!+#l")y*-~R"q!]Fg9Y%gh!!%eh!!%qYc"!*Yh!!'Uh!
!,th!!w&ah!,{^"i#qX!P&y&u,+A(c9]"hh!"t:X#hh!".*hh!!%b/"]!k!jh!%%4s0,lh!&t:*o!z2y'ph!!%o<'t:Da%o!z2q&xh!!(g}P#!%z]N#!Q1&t
Yd""o0&pVc"!+e}P#"Z&%bO"}%%f}P#!*Si!&d!)!s8%[p.!?vh!"nS#0vh!"P["'uh!(#!W*g,"g9'Th"#W*e!'Si!"]F&=!b!Ui!%&D!&iQO"j#%ac?"z2
.ci!!%ud%%W#"c#%nby"!,li!!'kv=%N#o"%,%f!|[!>%ZdZ"-j#,s0VDdX!#vI!c9]!%%}8*]!f!Wx!x/e>!pFo'X'Yj!!%ai!!&Pi!#&S!%}K!3~i!#f6k
%&=!%<)hA!7o8n97(9Zk!!'L"M%mq"!%m[|"-"!d9b;c#r1Vs!%ZU!!o~!Ghj!!%hi!"]^!W3hi!#!n7)Xu<!&|@!%ZwC!iLxi!!&RU#!*ZQT#!.cPR#![#V
PR#%k?"^!(hhi"(_&g#e"2d++&Shz""I}"UX#!'p!!)udQ#!&Tl-!4qdQ#-j#T]!tW#oX#~k!c6#eh!c6R!*%fu)9o7-~}!s=d!&m%Q,f*o>.qg"%]T"c#d!
X!b{%-qg"e%]T",%gd}"#8o7%J##eh!%Vs'!%L,X&"s=d!c4v'F!eh!c6%k_+"R!&|^8#c.qF%gS?!%mRc"'2.eL[+7&cSM&)ds"iR#b+&nZ("x7&ns2.v'/
-_&t,q3R!%i(#xr"j#'|Z@!%[RC*k,j#U!eh!,hX!.T]!%PTB!&XjS#)&>Dd!-q5d*%ZWO#'Rq!%TmG"eh!%cr4!'L'W'!eh!SGS!%mb%!%uE)q5c4q*c%%W
}!]^!%anS#(U!eh!c6:xr"U!'U#"6%y"!%vo?"c6%xc>'g8k^!^^!O!'x!"sS%%zYK#W}!_>&rZA!,t|7!)VzX#!'f[u"!)SSu""-*R[A#e7S"%f^T#!)e[6
!%ldf"%-!Y!%az5!&{mY"!%t[6!%r]D!'qzi"!3wRj"!%q|m"!1vRj"!-jP&)|Eqa"7-X!'yS%()&Bg4u"u%']g=+T!i"b;P(i(|'#k6y&%grj"03t!u!a%T
(},a4!u%v!S4S!{s#r2%QVX#+(l.e"Ic;eH0#2%vI#P#a1(e!!*ZVl"#+eH&osj""%&dm0'wP!ca"Tu"%Uu"&qs4*Lp"%bq#.#n:{*Lga5&|Eqa"&|S%&ZbK
!%|_#!&bbK%m(yT"[^!7gs%2']/"p43iZ!~X"%c-w'u!!jo""c#iZ!'Y|S#!:nYU#!%VsL!&Se%!%zVT#!.pYU#!%Vh:#I.2bYU#"k1&N!-cYU##d+nC&cr9
!%W[M!r"]YU##}w!T*S"WYU#!-|WU#!&c)!*/!%QqK!;RXU#!;QXU#!/wWU#!(zb4!P!RVU#!&lPT#!3TVU#!'ioQ#!/VVU#!1xUU#!,wzr""u/(tyT##!r!
7hTw""Q(%qfS#!0Vj7!(Rj7"x"&^b@!%Wj7!.Uj7!%_/!&Vo5'})%a#o!}.&sq?#P#Y#%vZ%!9QVU#&dp%&p4TY"P!SVU#!'aRR#!8sZU#!&iPU#"y+%cpt"
!&ruT#!3aPU#"h#%eq{"!(aPU#"m*%Y}k"%I6u/,bPU#"S=?bPU#!%@!3YPU#&{!u".nh!%mPk"!%]md"!2WPU#!)P!!(PPU#"l#&;!%p[*!7QPU#"^*5w~T
#"k!/w~T#"t!%e~T#"I%^pC!%K)U/W!@|(n5-v4)U~T#1k!SQ!#.|(WCr"#p)r"-v4-X<[-(xJ%T!#R.*U}T#!%z7!){J!'7!*}J!&shT#!-TR%%%9l"&bH!
%O!1YR%"/)t{T#!8e|T#!U!W|T#!/i_R#!N{sT#!%}RP#!>{sT#!0a_R#!0[_R#!A}rT#!&F!%4!%L!^&SsT#!&UX5!9Z]R#"VT#Q!Y]R#"Z.GY]R#'Bwh#Z
#"u%5uaR#!.taR#"m(HZ]R#!0Y]R#!+X]R#!(U+!0^]R#!&tYu"5p!IP4[KNk<(Z&Ipw!)U!u>d?R[!CyY"BRw"%S##R[!f>&[fg"'.X9g:t6(%]#'&+@mW!
%%o}:2U1Q!g:t6.X9!hu!tEt6&t6a't6!g+%p-!%iJ."wK!tE+9:4f4l]!=i#%;/y&[1^%4Wb"b["#Uo!i<k6tw!Ka!.z]R#"K.{]R#)a(Xi!}-!r)lr!Z(%
QZ{"!%_h:C!a!R[!a!%T&j["%p!QW"u!fy"n#/bn!s{!n~!"u]!oZ!{e![^!u]!oZ!t}!"ya!qX"D[*,%I'vL##q+h"Q*!a'{)#Q9k"JZcV#!&bN!:ZcV#!'
lU!"p4'j_U#!0_cV#!%u=!(bcV#!&kt,!8bcV#!9wUU#!a(bcV#!s*acV#!P9VaV#![!Zj!!AWaV#!/Zj!!,YaV#!_'Zj!!Amg!!%ycF!w!cyS#!BWk!"U!(
Wk!!%{u6!BWk!!-j#!U"Zk!"f9Z"Zk!",1[k!'W!q&QW"u!j["1Wk!!&l_"(e"2|.cR!Ka!%iT[#!&u|S#2td"^#+:Qt!Iv%^@%|.P=s3i77!^#%yVR#"r2%
Zl"#W"9)p_!!%yN!'[c!##q+h"R+!U'|*!&Z4"ZQ!8Rl!!'nk!!,osV#!:_sV#!1il!!1asV#"t)&l?!%],!&t1)p4"c53IW(m%%dzG)0h,(y%/b!c'N_l!!
KWtV#!)ct"&[Fc,Aax#&_t""xg"'^t"'|1+q!U1}M.Zt"'}M%q%!^1%iVW!!1ct"'qv!F%!u#&tl(#+{'<al!!%avV#!%_xM!2_vV#"U<+pt"-I.!eD&c'}.
!S,i/Zg!+jt"+.a*w'&c'Pd"!S,T8%VjU#!%^g9!%pb8#a%T@%VQ@&pZ"p}#%c'%fU(#g(v9%k()z^!w'x(%nB#b4'sj[#5ug!T*zD!xa"e%W"U#(,~Q%RL7
!fx""VKw'^1%WV823![q!Sq""8tw"lo!)!ay""b&.W-%%SkR""dd!%jrJ%p4bv%|1&bq(!%_vN=S,%r@!_C.c#b&>8T@vOPD)=i~"t)WW!xj%%n>(p%%c#i~
")&RrT#"S,%{|U#!%}{h"&"w'PGq))ln!*^+a'2o,d'%U+Z/%Si=,3Fo#~!l["t!)c#-W"'Ro!.p#[]"-d'b@%{!a![1p!ITA&}n!(!S,jy"-d'a.%bR@&uW
"!a!v_!:wvV#!_x!vvV#!&svV#!&asN!<ntV#!&@!?otV##p#Q))H']!d/i_!X)q0%zko"!%VeT#"85rtV#!R!qtV#!Q!ptV#!?otV#!d(ntV#!e#mtV#!X!
ltV#!9af%!1jtV#!%t.#wt"i_!0[f%"a!'}w"#(a!OZf%.Kz'tEc;4_(.Qm"r-+q(9%dsy"!GztV#"S,(p#!R![w"/t!d*S/{3]m"Ye#W&jv!tZ#zL2{AfT!
'sn"!q!jw"!b(c*"e#&^*-SU"V=UU"'LCBbo%Xq#q8]*,_u+!%_lB+l,^!&qA(?W'i7+%u_8%!Be&&lwV!#!q'%l~C6Z*YZ"!rS%'YZ",WU"ld#Ik+k'/R*"
P@lF)~["&%~}U#&+l,1WU"&Pix"(k*&W5xT%Im1&|hx""k<&jRZ")q!%d+^3n6)[]!%n]H%k<(p"&U}9<zt"^3/i&[]!WU"%!YZ"W/([14/r(U!b,Fz#g2^@
bBUU!i&U!oT#%cX.(#|b"eHYa!!~C%]su")U#-=P@e%cV#A%tw""k*%c_S#(5#p!SU"U&I%ZzV!'T}!>+UFYZ"%lPV##|<t!'V}?1W"(t)nb#+2%tw"c5~R%
/Up%RU%fv!w@*kZG!a!sRq")hKeV!'hKeV!?5%pF!%wZC-,.3-Q,qQ"RG]'a!r-a<%W[D*f'%}#<o)%g(|(%{j%*z6%ol"R%~9&dW!uQ"%h}O"g(%tg5&x/-
1r.%R;!%rvO!&pk:#,Z%%VW&!%zf+!%uhi"!%Q}9"H%wr-&o#9Mm-%{fR#%qo"R.x&%SaE!%X(!%|~C#HoT!%nSI'!k"m-,-&/!'er-!&Yo&"1&|Q4!)x"!&
rw?&e#"(g:%vvp"!&Qvh""k(%bS4!)wj8#('%{hp"#{"k#%xrL!'oo8!%<"oH%j#"t"%z^U#"QY!%h|!!&rSG!&zhT#"3-]q&!-bnR#!3Pq&!)_&%!j'a!&{
v_#&[!n.%fi#%3!%eSD"&%Ug?!%|YC!&VyO!%ZQu!"m*&rm&!&hm&!&Y"!(W""a!-Rh%)&-UW"qQ"RGa<]d!&Ym"'*=W%"0%tX;"a!%}Q8#W!f&%j~V!"f&%
So&#80%w[K!*a"!ClV%!(xtU#!-kV%*0hKR!hKu>Z(c!e5(~d+!0ys&!%P("p%%pzo"#Om%/Rt&!%Q!(s9N-u#[%_3)te&#e%k"&_T<!%lXK!%}J!'~o>!4d
i%#W"2'_bC#eV!V&(ut<"hK&hf"!-ti%"#&ksv""}K%yUK#('&rjz"!&V~3!5Tu&!'UcO!%V#!(ei%!&dx:!)^#!%Zj4!&b#!-]##g!0E^#!'{"#g!0)|"!%
]|3!,}"!(fk%!&@!6jk%!%i,!&fd=!1zv&"'%b5!0T&">%f-!3wv&!(pv&!%l{V!!&[(!%]8#{!&+Rj@!%QeE!%qZ,!&~]@!%l'!'k'(u>Z(|*!hKeV!&uG!
&}f;)_!&hY#z%}4^!A'b{8!&piO!'ak%!&}yR#"g!,uaj"!<ai%#d!_!&VnG"a!%vRC%W!@S#%ym1)!k!w{!!r!l+g-%X;!%]xZ"'}.&,_,k"%yRX#!'d"!3
|"!&d*!%iT0!%eWS#%#/Qz!%2!%nL!.P%!.n##hY#z%,]fW#"p(&p,"ar%%hdN!&dyQ#*P'3P/u!ht!sW!T3|Y"%p]F1o)#Xq!pb!)!]9}S"#YL]9Q>ne";T
2*vvG!&]wE!%i#!&j~"!+rk%!?qk%!Q!ik%![!hk%!J[j%"5&]j%!&{xO!P!^j%!*zx&!%Pz4!'wx&&hK&Xq!d-)S4!%Vt@!)mTJ!'|zD!<Pg%!%?!0Z4!,X
l%!-Pgr"!-]l%!&8!IaR+"g/&Pb4#,h:(aRw"!'r#!?zZ{"!-Rm%!%ka<!%mT]#!'c!!%wz1'!&u-Bn'+cd%!%?!c!fd%!&ha,#4X/%ZgN!)y}V#'+],%e-f
(&a~i""b+%[}O"I%ZRq""b8']g4#S!n!)PU9!)Z{&!%S2!,P{&!%h@"d!HT{&!&eA!(X{&!&f*!7]{&"f!%R?!%qiO!0]{&!%j4!>a{&!&vw.!;d{&!%?!8g
{&!&ch_#!%mf@(Bs9jU!/mg"vg%'jA#Il,%kmN!%prT#"Q!&j{<!&dlV##2v0%iRF(q3(5W'KT(%dc{""-%_X+!%~m}"!&wxK"C'Zkq"+N)Ka!#S"W!m[!h6
%xW<'o?ha!y!RGUU"%YZv"&x>^[#!WS"%zR=>&^[#p4e#{,8~I18!U;'lb#,R~#!RGUU"5,Bh1)=];+a.d%&hTE(51KT(&~l%%Ryq"#5,%{a0&a!p"#^#%qn
q"#U<S(%]_@(^>,T}!gS%!5%zT2"&%[l+5*aR##T@7*UU"5Pd%WG7UU"c'aT"}}!#vz%@%%[sq"/Sh"_84bY%&cl%-n6{!f>7S!yA&r]A"5%|{?#+v3&]#)_
8~X"%d%+UII%r^H-'<.v{!Xm"R"m03^#&UY"**"nV"*3!0jlA!'kv>!%Xu}"!P!zR2!=huu",A!Tm"^4!f-#!P!]w!(]X?!%1!%]qE!&pX=!*RA!,laH!%Q|
O"w'*u~>!T!|_u"!%_"!R!{_u""S&'ysz"#nV"u!%Sg?)zm!eQ%3Xx!a!cBlc%&kx,+iR!Wn"]W#rR#&|?Xx"pT%&%ar=+_]"W%"v{!q5p/7e(A%r_t"%S1}
Ie[%%TY8!&iQ;#6mq"%Y_t"#Rk#^h#*>&hHq|!S1}I.<#Tk#ah#+X!!&{St"!%@#|Y!Uo"%|i."W('cll""p"%XdF%o9)*&c_A"oK%~')Z7u'(0k+}V"Q8&z
"!)L)6]%S!Tj#z|#]%])&ku<#fz#&)hku"#f-.%_{"#|Y!Uo"%j{C!8{u<!&F!'wu<!+uu<!Dtu<"b&=tu<!&S%!%olv"!4uu<!&;!&PlN"s"%hS1%p"l:~&
'kW?!&ee]!"h2&UTU#"B%Wj@)?r"Z:m,eu!mv!hQ"&[g##~B-%kq0!+jU?!*kjH"k!+Ppm"!)Rv<!&gU|"!%bk,!%s-%eu!mv!U:4mb|"!%7!)Qa|"!'fV?&
eu!mv![^!'%R*#yW#eo"IV"!%ud|"!&V"#?5%X"!&[ka##"R%%]q0!%_"#bh!#%m+!3d""l**@"T,%@#q&*,n"#}EQ"%arH!1}a?!-]g|"!5Xb(!'o%!%z;#
~'x*4q%#BY".p%!,WT="B=y_b#!Km|@!'u##_]"t4&h'%l[!!Z"%ct<!0cY|"!%:"i)0u"!&Pd;!&]*!'qW(*)p'j>g!B;g+ea"&[~+!%ejH!%ekO&-X&i'y
!T!j&!%c3!4Y+!'Z(#z^"z]%,_sH!-Z(%(B&%|'!%oZ=%&e7S"%c9#mn"z^".m,"a!%e9%Q"&N%nZ-%e7S"-%eP1%,/Q"%D#mn"z^"8[(!'i*%Z[!cT#t4&T
b1&7TY"}3<&oe%#z(|<%W.!6o"!*}{<!'~*!%S<#Z[!cT#%}RG!+b/!%poX#&!c%R;Q"*e}H&n!e(#lV!%~G!'p,%y?t4y?'ylr"!+u,&y?~#(Q"(T1!(Q1!
,|zH"e7%sek"!(@&+fL|?1&kW%"L&emT#!%Ym(!(Z-"y?0o'%#!S"'|1&y?[+Q,('RQI!)]_E!*gP1(y?q&S!yA#U)&yc[!"#%y}H!(ia9*S")<"Yt!j2RW!
mv#%k~H#+Yw!%haO&S"&i3d.&Xoa#!+i?!%k-%j%"c(%wPO!%s^E!'ZkF"{%&=+aU#_U!h!vJ!tr%uo!%y?%QxJ#c!x%'g1#}Y%mU%/k|H!,|5!%]*"v/(j1
"T5%|A!*k-%t!-Z,&mF#T@S/%]g?!'z2#7j+;}2!%^rA!)}2!1|2#!u%1l7!&qdu"!j!pS=!'X6#i_%lZ%5|.#!u%*h4!'F"oc%2g&!@Q7&S!U)@|!:U/"Wg
%P!o!!-{z-!'R:"sp%+u2"g.%U:"[((U{?!+U:!)e.!2U:(l*go#]q##]b%y*8m4!%TF!Bz%!&zF!=u3!%@%^3f1jY"[!h!"f1%3"f;(pbE':x/U!f1''X?!
,[[I!2W?!*[5!*_>!%A!%Rol"")%gr=!%|i/!.V7#S"P((e9!&[tz"!-V0!Jh!)vm!7^3t'f1Q&jY"&h#"A)g#"U(%Wd(!%sJ!%|zO"r+%cs5&#t,y["f1%V
]T#('g8dc!{&-dS"T!TC!4qG!8|B!)P##&}0KR#!+VF!*qiX#!%pto"!&hWu"!&Z}t""#-Z}t"#gd"b+)pfX#!%PhE!&0!1ZZI!,6!*[ZI!'H!%vM!&UT@"h
!%SRs"!'oVc#!&uk|""d%%Q|N(#w+"!jZ%3*x#'b"sm%|7"u3b"P("rl"%wv=!&Xl>2b[!K31s!3&2T!I)8wJ-Ic;'g]t"!%l|X#*R%RP!iA^4T,qv#[+p!-
yL!2y(#&z2}!{+#b'Z(4}M"b'%zQC!6}M!<rVu"!'PM"b%+jI!8XU!!%qy1!&Xs}"!.Qu1!'[N%P(~{%t4*Y@!&e2!1oA!)V:!y!y[1!(v"'}k%t4u%ua#W|
%9v"!*fO!2~<!-a6!4S!!9}<"w[!4P4"w[!8rN"w[!g!}U!#vm!P(&l(%/dY%XZ%Aw%!0vC!>hr"!NbG!(u""b~!k!TI!O_%!&i&(TX"jS"k3P/hx"q|"Oj&
!%fM+r)"W;W0hx"q|"&oU%UU%4f=%[t%c'p!7cE#!c'%zTC!d!g*!'uxv"!%ho%!%Q%!&kq<%e!fT!it%%lh?!%h|!!&g4!&{~@#T>u%%t"!'e=!*bSC!/fx
I##S"(hxI%d'o1{)%szA!(S!!%zvE!&p=!+kXJ!&UUF!%K!+SdC!+~T=!&|T~"(#W%Q2S"&u2'qL!+Ys@!%gSC!%Zs@"t72or@"?%e]J!,pr@%t7?_!(j##k
1|.%V{@"RR!(fR~"*1V1.e7!gU"~c!l+%Z[C!&dt@!%ab@#p"}0%taB"t!%am@'h_"l+UU!'5&QsY!)UU!F!V=l+h_"jU!&~Y~"!%zz<'c'vg!(UU!%%b^U!
(k(h_"W/&U#t)%dnI!&gS"!'nWo"%I,dC&fcv"#(N&V[?"UU!%oRJ!(P~X#!%hN's!C,i/Xc"%c#!&XvM,d%%4t+"!h_"jU!l+3%fn~"*BY"u%G{S#'CR*&v
gO!&pQ#&!Gf?y!%ppk""|"%olG1gy!Q">~17k9;n'&k9;p<1U",%mnx!#9&%fh)!&~g7){&!j)q/"d-B%to0!%sQG.!3u4wAi%&VK!GAh!Q"&^r]"#~#Q"%y
tO"'&nmB!%]e7"d-%dyf"!%J"}!'{lP##!|".~mB!%rlo"!%{_O!%rlo"#!d-%foE!%fmN!&zx:"3%mZ7!)mc4!%fXO!%oiO!%foO!,aun"#m"l!%dsX!&&Q
!|"TD%pUN"}/'-!(fun""3/fun"#N|"0cno""|"'cno""|3&ht6!&nO#>}%%ylO!&VQF!%J!%Ut=!&i~&!(~TN"|"%iq2&.|h"zD|"%|PO"U%'|v9"T!%UmU
!'m*k'/|"7&_^^""!&_oc##2s!%v[>!&]dF!%zoo""|"%zoo"!%{SJ*v{"7(N]!|"e%c-%{lK!.{oo"#|"e"%{oo""j0%iu:);c!x%EW+e.}&%_("p<%_("n
'%))|",X'%Tt!!iJ&vyG&jS!at!"k9%~yO)t*q:zl"et#-Pc!RU!%}bb"%k9;!&D!%S_C"3&{b%!%."P&%~|N%|"Y&i!-[X3#]!h.%E'J!x'"]!&r[H".%^w
k"!%I/#j_!"]!#l]""j"*}!,~1#%}U}"!%E!%RuH"^&&sQ3"]4&^bF&{T%Q3Fc(%W+%]4!Q3%|bJ.|":qN2%ad!)8]4)W!y#&Wy:!(n#!%t_/-eZ"E4t#P&!
Q3x/i!P&a*'n"!%gpT#!%tym"#Z"d/&}ab""X!%r}B"gD%~x;&!x>{8%&jn&#Q3E'vZh"')]P"p'DV0%C%W!@eB&vaI"rw!%_w0'D{t!vk#W'!%QZi"1{=DW
u%#=jd!"fU%&DyV!qw#&Sz""%pbb""l!%sRH)]Z!eu%fh%%|/8Y0%b]N%o%%mn%&|S(']Z!e0l/%iJ%c~}"#Q3&'z!#2~"%}.!%qn:!'_wW#!%k-,.*k3e5#
=k--hW!*'S(#n'R!%yVZ#3]<#Q3t8n'-VJk9zk!mn!S@Qc"lX!iAw9q,e0%rt^"!&nfJ'n'@~1&2(n&)h9o+!R|"#Z1])'m0#E4%_fb"!%f{E"l#%s("n'%[
bI&t#f(@X"&h'!&pdo"!&iI!%8/-@p4zq""!W-#bu!SU%E~"P-%~VN%[?&y0%pX>&=P!h&D%sSF3~w#]#w4yU#{o%}7Sz"z[!~P%S-#{6"k6{%Jd-%wTH!(u
)!&rzN!&Po4!%|2"#%|2!%^gA&*h+"|"-mTo"#,a*%Z*&'&U!V)'VaO!'kmU!&v56n't-%vg.!%Z{N"#1rTo"!(pTo"'|",l!|"m%%h]F"G,l|V#+|"X)U([
&#o)WK6n''vw;%n'.|h"%Q_7!%d!!%="V)%zw]"!&R|B#G:%gW^"('7|"~3&oB%jZZ#!'b|E!&lZZ#'|0~{!#j,/&~wT#(X%8j_!yV%#he"%YRG#*=(@(#}N
#uW"j,8%L!%~}9)f(OX#l!%w0b"%QT#%e.r!bF*c!#i;%)r%#,j*&j!#h&|"'l!!&{yF%3Z!%&l~O!%Xrc#!&bur"&|"V%l]"-&i"",&H!(j#!%jRW#!%Vs_
#'%^-!L~!%qVO!%[M!+Q2&1bI1c)%vXC!'elb#!%qyO!+uPW##z!o"&wPC!%y~L!*URp"!&{sT#!'j)!'nkJ!&ZRp"!%_J!-UJ!*eRp"(({S#',U!k^"%{XV
##,_,%xT^"%d-&j0&li*!(kjA!%[u?!%XO!(yZM)n'yNeh%yW%&lk!3%pA!'x^I%+/yN'F&l){M(?%nRB#yNo1&ajM#*y%%cc(.{w#j9JS*IS0Itb!I&lGI'
sX*&S!'6yN&iYV#!%r]B"T"%[pC%'*d&&f_?(o=-yNa.a&Q.%leC"3&cmF!%^gt""s^!)zzJ!%X~I"]e"&|C!%[TC!%n]B"yN%P^D9u/&!|R!r1S=)!bW!3B
[+x@c!g#a!h%"YT#'YT#&q+&{T"!_!~[C!0sS"!&@!%SPK!+4!%vV"!Fq]C!&^lu""T.%rYB"NS!y]C!)RU?!&Qb"!9|T?!&VvC%RY!5e2%}pH/[!5e2)RY!
~9u-~9Q.xH#Q.VU!%VqH)U.&s5.W)@c!)bWB!&tzZ#!,SeP#!%UXK&'Y{!%Y!%wh<%o.RY!|('.(a["&v^!s5/RY!9Ugw"!%G':4SS!Z&yh"%ZzO!&R!4d&"
5e2Eas!U"85V1%RY!&X:!RY!|(A%jtK4};8i%(5k+|#ARY!]A|(m/R*z3f9{&Y!P%%Qp1*RY!|(S/{#(f3>c)'}t.#5R(%ceO)R&k05e2R!e2}%%t#"-%wq^
#B4j(|v!/P'&m%f&*e&a5])!f_%5Th"&5]P!#i!i/XY!)(|(15V1!o",%vhB#5e2S"_c1!%V"!+ggD!%QaD%'h"PF%wlt"!)o_D)t!>+vN*XX!S/%^X@!+l_
D%+_8q!%h_D!/e_D!,__D*Y|%s"!ym!5)m[%!%lW!%o!#c7&Y^H!'Yj3%b!X.j2(QoG!)fm@&+b!d&Y2'jxN&b!X.&j2%6'BeQ!w@Se!RV"&n[D!-ZT!!'d~
;!(VT!#h#Q!&p|}"!&SrD!%N'S#X%(Tw!k!&w^I!%Wg"'S!o!NYQ!&2{YD&>k"V#5%H'!Z7S"Hx,&cTx"!-kw/!%_wz"!'WR+!%xhI-d&TDj)r+.*Sc#s^!!
c'~+%ZzN!&v|=!.XZD*ym!52eH%!w*^#(YZD&af%%T4^3%mj^"!%yk'!%RXI(ym!c'Z##U:Z#&|W?!%qwH!&VdB#AI&xQB&{8%k"1%X"#bu!3({eD!&q5!%q
qX#%"b#b&%kUZ#'o!#h!]#@%{QC%p"pu"_Z"%vWO#(_!%]j"&rZ#Py#z0ki%%llC+Y"zx!f^""{W#vb"t?_Z",%Xk)!&Pyp")Q!t!i=/!TY"_!%ldH!%n[M"
[c"%dgV#!%Yj*!%Sb3"I%p{/(_Z".j)X9X#vH%L"Q=&YXo""a!%cho"#ym!5%URG#o0+%XnH2x1S=W"!mq!h>ud!hf!k+Q87W&tFI,B'Q^M9t!,l,c~"!_&q
g!.b!e7R3ZS"mT%ZS"Zr%k^%l^%rs"k,e(ud!nBrs"%@2t!,m%l,c~"I[8-!gZ"{R"a1"!iR!Yq%%ifD3d'X,/yNu!&&|a%og!gZ"{R"a.TL4s"Mz5%TnOHe
#.(h2e(.gZ"{R"v!R#{;A!{!iR!3vHgZ"{R"Q,k"e_%Y_"o+!Rw%cV%d?I,}v%-Qj!j=hT!f!e(I%x}N%t)@e6%TpH"m!%|i*;bC5!ym!_!Q_"}%5%{3&[Bj
g!r"%}S!W}#7!vv%aW#m!jg!id!e(%h!1sl#&!jg!dv"v!R#]X"%l8jv%qS%([U!e"%U};5aW#SR"!q'jg!r"@}'i#TY"t!@m./D|(jg!vw#t)%qUL(x,-!R
GfR!m0%c}/+h%"x{"q*jg!cd",V/|?&+!&u/"[KT!_."iQ"y"_.!j!o-%Rn"X+'%%#[!l1%Sm8#!c!&lQP##u*^&(jqJ"[!*PlH"c!%okA!(sRH!%rxm"!&B
!(XPo".[!u*p)i)X+a!ER+P'a!y,#%yZ(&#r%w5c!%0!%5!&j^d"!%O"|#(0"k'%PfK&b"a)l4Za!%a;'h*%#"f"'qYt"'a!&f&o&l#%M)SY#k'/xc"X+Z"A
)7(#vAw5Ai)j#'f|3-"!Ts"X+Z"i)u8ER+b&O%W^H!&tQI-i)R"JsP"u8cG&#Z;yZ#su%%X[r"/Q{"u8&b&{@"u5e&yZ#~o!y9lg!iX"%[^O"k<%Z!%ER+|V
!%h}V#+i)u8k'/[Q!3z')W!)a"#TCvA%e^Z#&!k!.!%hUI)X+vAw5vAw5@s"%[kK#r%"%mZq""g"%d"'{&W!y&@vA%UyX#'Uc!Ac#)*%m%!&~mO".%@#f;-&
@&P'Ed"o7%ggK1a,&=[g!ER+a,R._!eV#X!X8sh%a~#h*%lM&[g!{"ER+&knH"c!'lnH#t#-&,%A{"u*%Rhd#!'vu8!%uSm"!%YgY#!%w[=%&Dy7%loH!%x?
!&_WR!%([!X#&cmI"fP"%qzJ!%v^'!&[jO,)S!uH,([!f'%R.*%wlV!!%8!&6!'voC#V'#&4)*V&i.Z##V/|?%t!&!{":nB%B"F%zl_!"l["%YrM"_&&^tG!
(w!!%<!&b"!'VPC.]Fu'#)i)u81U!UR!"u5o8%U'!%="ff!&V%'"!]Fu'&%Y'!&W!#|R!u/'igR#!%v^J%e!"y*'rJ(Q{"V,&[Q!i4y*%qSZ#"x~#(h)'%U%
|#a!8%y*!)cnG"[!%<%UW"a,#%j!!%>&)W!vAw5&s,!%X().kl%!i)u8{&8%7#X%8&wkY#"w)&_WH!&TgO"w4%v#"{#&Q..,Mb"&R.8l"^"zY!#i!k*%2!%a
|J!'r""k**W%#u*u/%L"U%&s]W##k*|#&zd="d(%vqi"#c!a!%QO%{"E_:)C)Z&lG!|#a!u*m-&^pG#!|R!%d_R!!'ulB*>|#a!,z;l/%u/%Ud!#|R!u*%rK
-H4v)!r!H4m%z;r47%P!"#%PzM#yP!#%if8#m<io"%~Q0"z+%UkH-vJ!_U!S-"T[#P:{(&_R!a0%wvO"|#%PP%#S%k!%{qO#X+zQ!%]R(%wK"j>%4!%RW0#s
".&kk<"|#%tm)"I%YeJ'm%k*R!%k7%}tD&|#a!%hA%B!%{rZ##a!d*'}[0,La!8R!:4%a&q]"k!'Xcn"&Z6xo%s#x=)D"L%QV+!%jR(!'g%!'QsH#S!t#%zn
s""d"&RhJ!%~3#a!Z#%if}""k!%.&|#a!*g#&wv%!(m#"{(%yRz"!%gWJ"u/%fap""g-%qf="ix!&_PP#%!{"qW"%T5!%}%!'|%#{"E(Xy>!%c,!%diD!'q!
!&-&}-#i!i"'-#H^D&crH!&q-#(c!%[RI!+dn~"!%p{V!!'W6"|#(vP+!%ny[#!)ujH!1nM"Xm!-oM&gt"g)#V/%auB%[-h+j%%fgj"&U5R"#a!>riH%v29!
'x,!)["!3{iH!%pqO!&qYA/Um%%*Q.jY!#~W%#a&*=d&e(&nYK"v2%Vh3!(p/!%q9)|#z'q#u*f#"[!&[mV#&[!EjR"A%XVK!%ssG#c!a!&b^p"#Es+&_SA#
{"mG%cvW#!%o3&y%e+!p%&arC#|R!u/'^r;!'Qne#!(z3!%N!%_!%_'z&M%woJ!%^WI#8f#&m'#9#)z1!&Y"!%Y.#8f#&jh!!&QPI#{"{M&6!%].'A8{"[%}
z"%U<%b0}!Rn",xQW#&)8U!y#%e4#YX"x"&aP>!&m[J&[!)U&Tu#(y#!%Xh?!'q!&=aA2Q+%Sx_"!%q2)B}!"lP!&=~'&v{[#"lP!&QPL"X/&}l!#lP!yN%i
hG!%&!.V[I!%5!8V[I'u-c(oV![+yN,ilo"!x!Q[I"yN%l;!BR[I!+eko""Z7%Xy=%h,/yN6ako"!u+j[I!%[[I!%etC!&_g]!!&Rm*!i1k[I"yN*xXo"!'u
ZI!Z!PZI!&mQK"yN)~[I!["]ZI!6nwf#!0c]%!p!|wf##Tn"Rx%/ic%!7g"!<jUy"!%ma{"+S&~+S!r+)*|t#p'Va"%o["#%^!%s^L!%]{K)97]S"rLk3&i7
%zi!#Va"Zj#&fV^#!&aaA&g8t)U3%&mYJ6'kV#eH]]!r2!'ca!)UN<IP<+%l,d<&9zJ(xYw").e-U:r;#b#~&&1%q@#m4%qje#%U2h&^#%kcK#U25%'!%,'(
'b;5W'&[nH#n>m!%ZbL#5U&&~d;)&n>m!}.Ia{!+%d^B2ZW""zJXZ#3MhEi%9*q1X,/zJ}~!rP!&fqE#c;x,%xXb"!%.%hT"K_!39%+k'!%n"#|h!I%[Yq"!
(Re0"*%ts@+p!-f&zJ3a&^.i%%%L).*m4-d"zJ3&}R'!%E!&zo|"%zJ3R(%bg0!%YwO#q!|!&Ua^!!%R!(gn#-f&I]Kn(%p[A!%RfM%a=%!%n".^>8kP%,}F
~Z!=a["d"zJ,l,%T^t"!%~xK%zJFu~")]Tw"!'rmj"'e%d+s!5nC%rk="P((aW,#zJ'%zr5"i*%T&"t!%q{C"T4&mVM"zJ%p}=!%ySw"'!S,ZQ!Z&dc!%/&]
]!b!f1}h"*_XA'!TLaB&dR"*/("zJ_:Bs9ne!%X&,vT!t,j}"%i&3~V%s~!l,P"y,QYA!Z3UpP#!&_WA!)]WA"zJl!cnP#"zJ%sVK!g!RWA!t!l^B!&E"b!%
bwf#%a)^"{f!%R^E"e*%}_G%v!R#s"&kQF!&||-+|!P"^"i&!?P"^"R!%iTJ!%x]#!%dlG2#x=%U3(3U,g(R&z,W*R.U,q0#y*%i]G+i&U!}#%yH!?F}4%gb
N#iw!1)/&F}41l-%f]+#Yq!VD%ly)!%Z]N,x"By"k[!Y5&co"V0#*%Wy{"!&fb4!%enf#!&XYF**3-ia"%!n5O%xk6%XW!#PR!&ko'#3O%PwD)S*xM.xMQ;i
Q#"%fp^##b!o4k!TaB#h_!gU!%Z(!%TH!%|d1&h_!gU!,U'%~px"0X&"W-|?Xx"b|!^r#wY%kw#PU%^x#Wn"Vv!zz#%U}&_!dV%{S%z{#QT%am"RT%es#qU%
uy#vT%^U"WU%lp!hU%Xn"gu!SW"QZ%XMTZ%hY%j[%se%U*w"l]%s_"Y_%Wt"ga%ro%_b%{Y%kf%SS#ig%^U"{c"tY%rw%om%Wt"qn%Sj"tp%{_#_o%fs#]q%
qi"Zu"km#ex%SW"s'Tp#i^#kW!po"TQ":gQ7!&VsJ!+|TE!(ZS{"!<RPE#y!o"%^hM"p()]]g#!&xhM!&g*%t+o"&&iuG!&euG&w1u2&n5(iuG!)7")+guG"
S%%a^'1Q=.u2l#n{"n9'a1Q,h#&f3h.(a1%~X)3u2bX"vZ"!z0Y)%(r.,m'"|(ec#m&JSp%%e>&U_#Wl"QH-%nkC!%RjG!&ZXx"&!x_!Rp%vZ"%|aJ!%x|"'
m&#vy#t7W#'PM>aq"%Z%X<k3U5aq"7Z%d_"m9W#7s!#x2s>&Pg!sL#w~!^#W#2Ah_!gU!2V^%&#>oKw1%sWM'?8t7W#m%(7%h_!gU!QQ!'kN"wZ%%{S7,W#7
!r)h_!gU!#*}w%q#'50_(qr#^q"hu"Qe##gW#M!R;Q""h_!gU!%U!'@w)a/Ava%%tkN.gU!XX!#h_!gU!SFb^!#!h_!gU!o?%u}='l9h_!gU!f!a&%v]S#'t
7W#h_!gU!mG'g]G!%j!,gU!hu"ec#Qe#^q"hu"^q"gU!&gW#%QUO!%[|G%QQ!UU#r[!%Ujf#!%'!%YuC"u%%Y_C!.t|G!'ql&!)w|G!%xbx"!'Vo61,k1XY!
12P+.m'o^!!CrT!&#Tw!%geG%P%%k*&Rbc#!%[Pc!%y%#e!%le_#,!D=X"o1&e#H4|^")Yf8"c'3|}G!-4!.Yf8!%wX_!%_*!oc"%^d;!x"RX|"4>h#'<Q(+
oW"pq"r/!u%VU#X_#'u"l#i!^Y!%zlM%S"&3%ijO%VU#X_#z#%bp-#sU#{m%R!|_E!%x/!)a("D&v/"r"%fpr")By"-@Zt!)Y+'t/%Mb"D'_'%z(DZe%%Z|8
!%t9%S:c6b^!'@!%rY>%!m1zz":TbE#%T!0RYE!%Syy"!&tqN!2_bE"y?%zeN!b%Vc|"3f1n'('Vx"S!p(%!f1n'"Kf(I,j0&}x>/*f1]<X")j0f(6i-:q8f
1]<%{?'hX!.f1A!%ht59R^"/#i!W{!#tk%]*u"%_k"Q~"W!d"kv#PY%U]%jd%eZ%~X%js%or%Vl#%Q{O"c@%q{L)v!_k"g)&Z'y?{w"%vtA!&&!%)%pD{3g8
%PlN"U&%qb_###Qv!%jC%*[(u'%Yih#&PI+q!pQ!%vlN!&xd;#a?#(YU9!(e~"!%^|K)_3%U#Y&W"2nB&Wih##BN&oPM)(0Bs9uS!y?R]"%oSN!%sWO%y?R]
"6%tlS!!%SuA'q!S%'<A%sgr"'O+(3cX!&{gc""-&sbM#y?~#(}E!&to%!%m{M/aZ")(k!V!5U!y1P,]*'6aU#%f}d!3g55S#Y</y?Ly?5%^!p!T5T!9&r%&
v]h#!'~|M!'pfh#!%Xx3"y?%T|N#&fo!%iV^#!&2(6k"c#]#"y?%{xX#!%dSN!&W!!+PUr"!%cpM!%tM!%T~O!&paK"Y%%VG!%[p[#!&Ye5&m!'n>%&fUx"!
&X|B(y?5S!='#%WfD#j(#'kXK!&gn#!&xsM!%w[M!&n7!&gPH(7;%w)T!?&pPH#"*&Wtc"!%]PN"b"(6!)QfT##y!'*U7(&f1}&p%)a)%p|;!'~iM#|"a;(~
iM"|".~iM!%y};')-k!!S"&muy"&/*ed!|"%2!.ajM#y?5&i"!%ufY"!3j""M*j"!)]"!*T9"_!%h"(:2QMw)|'"%pPQ!!'N!%wS^#!%PV+"[)%m^M'A|"%b
!|"&cem"#l%h%%pvg#"3%fVR!"b!%stR!!%kS4-kB)Y!b!|":p!m'"V#m'%TcM!,u%!*gm<!1Y"&!_!y?mG(doh#!&pug##y?5%d;#y?T,%Uac"!&iq8#y?E
1l^C!%u;!%_pJ!%m*!'s^C"y?&V'!%Z]'!&mK,h.*3Oa(*3^d!Ay?%vzB"y?(^mD"y?&TPT#%e(]Dv2%WPT#"Z''.!%u|E#{0y?%t}E!'d{F!+P[H"y?&lX7
%|"b!j0%vsN!%SV-&*e8_)e8%xWZ!&9#S-"(w<!%oqF!*[bO&([!6*%ecK"#%|<)&_|!"j"y?v!}Q"%^q2!&}rO&h#y)E~"&fvY#"!&gvY##t"WK%qvR!#f1
x"%[)"*&YQ/+[-cR!83Md*z5*k#%QQ*#ye!A%RrC"gN%_"%y.#~@']gO!&gWO%jQ#*8'q|&##S8',&am!xx#|"E%nlL#_!&%f^q"!&Qfh#!&qvh#)n']<yV!
#=p("&r|_#'|"}/-l*I%urC%b!aS!f!%C)*Q.R"e03#V/&jVV##*c@%ZQC!)pqC"T8%uR')=}l"ye!#tn!"Qf!%r"#8'%,"{I%{jJ!%&!qMzjJ&ls!3[+{Il
!mbN"{I&mbN"{I]!mbN+d;hV"iV"Y3dGz_!{ITn"XT#HtbN!%xjM#&Y3BPkJ!%QrC!%zR!!&&!)~kM!%U{E"n(&~mr""/%j&"k"%&"e%)v#"!&|Qb##s".'b
#!&mM!&nx8!%[e_#*V]!%}S!Pt!7Y3#{I%egi#(Hd"e,"n(A's!!&YZd!%)u&,'.&m/%U!q?%/!%eQ&"xW!%|mM#YMu&%[#/v!R#YMZ%[Z"v!R#x2sA!k#&~
4'zQ[#""%~(![7TnJ!&]:!*RWN!'bn!!_!RnJ!%}~*({I3R]"&b!ZW!%RnJ-ls!WU#@Bls!WU#P!xW!{I&g0-rl[#&{IzU"#mU#+rzh#!%m[N&V&S3f0u'*a
gJ!%wJ!-UpT#,ls!3R]"^M!r){ITn"&XT#*]|:#P!W#%y|[#!(shF({Ip"r)P!W#&%X}[#!%]|:*{I#{IT,:!dK{I&qzE!)@6jR!|29~V!P&i!^Y!y9&sP"F
jR!X!S:}p!X!}p!y|#7x4&|_&!%b{G#c%Q"%u*'p#S?^Y!^&}}!%ts*<q!nK:|T!(h3&z(I.a%Ua!jR!e"2W<|2v/FU!|2/|2t&/_|#%Wn=%g#A(%xua#&d&
}/-qs!'eq(!%mH#~("%zV""y9%yeM&c:c,[%:%T|''c'#VO"B&V{%"y9%abr""n!([ti##y9qs!%Q|L!%e]'%j%#{6'g]'!%>*+u,&n:qs![?AD%_b'(89%9
S(n9%^sM"y9%i#4)!jh"Z".U!|2!S(n9a'4T]"YLjR!qs!-!%dr4!%l]9'/qs!jR!#YL%e&'wy!#T"p#S?%a^H%H4g3%v@6YLpu!g0!ah"z_%pu!!YL[^%!W
;q{%g0&!YLfo%h#y9']j_#.k.[%@2YLx?#Fb&JS:wC%wPC(YLp]!)a)S!|2&R|L.d3#iV!gi!l:/YLjR!#qs!"b#%slJ'Y]!%9YLT;&sqE7lp#Yv%X!Z'|S"
YLbU"5Qh%QZ!ow#Pi#|w!|f"[w"mh#x^"|f"[w"hi#jD+^",jR!g0Yr%jR!t[%)W;#=Ut#%S!!%0!&T!-!ZU#xFe;jD>U!|2f&U!QY!%}bJ"|2%Y[g!':t/-
k.a"%osr"&Y5&Q"a'&Rp*'s&YL&jR!W5%RPR#+e]%"i-x?%['Fb#b&%diH#Tt!!%7,[W""r/X3y!jR!qs!kf!&qu"%W)%9jR!y9%|eE(X!W2u'a'T&Y]!(y!
'g(|2&sP"u''a*!%xR>%zP!=i#%j&#h#VO%T^j##p!a%%y*6P".jY%QR!&e-k-t!p(@_4Fb#k-%U-Q".b#9%{QR#*f.X3)U"|2jh"~("%D"/%bq=&jR!&YL,
&b(*g#7U"|2lP!q0Z"cB%ZlQ##(k!'ld"!&fY{""_p#&rqD!'}hP!*Q!~"P&_(',g3A&F2xU#ZY%RH[Z%gZ%|U#dq#|i#~u%|U#as#kZ%xt%v<Wh#lP!&aW]
!"J%Sb_#%s!#|#%eUC!&Qxb##,P%%yN!%f!!)v_~"#By"&{wF!&xo_#!(8!(awJ!%rwJ!&F!-[wJ!&vYE"m&%Q]("N%UcM%r!l+T27PwJ%ye!"xU#&yPj#!a
"jv""j!|!WV9!%o_"&.|E2]Q#k!xnE"'']SF!%i#!%ph*!(~b6&,o9&Y!%WoV##Dn!%wP8"]Y%)XkD!(e%#!d&T![~I!*f%!'RjV#!%qya#"o"%kW(!-k%!*
}m'!*baM!)cRJ!/cjO!%T'!(bjO!&c&!&}T-!w!QQJ!'~gN!%P"!(Ti]!!.PhN!%iS*!%QhN#!d&8RhN!%PhN"d&0PhN!&^_H#cT!Ye"&jel"!%Yc-%XX#jS
"k3%Smf!!%rpi"!(Vd]#%#V,k3%Vd]#*k3T&{u!e(oV!#Vf"k3%pf-!%dp0!%nf"%[1d[!j(,_d]#%TG},e5%Q&!%vrv"!&afH!%Zt9!%2!&bwM!%^o*!)Y*
!%r^k#"5%Ry4"D&csc##!u%%z[G"v5&ufH"l,%e]E%(3w>&mT1!'_d:&[8m,Q",%awD"XD%XR#"l8%lVE!%mqF%s!W#w3&z[G"S%*[r>!&^rB,4WBW'V#e!&
q*W's33%sk6*c9.83%R,BN%dlc#%?ZZ%{|"&Z_G%o3tGS*&zPI"z#%]Q?%]&r"@&x"!%QTO#Y!Y!%6#Y!@%pc{"!%t]L"q'%>/r"@V]!'].s;x7|g"Cm(gW"
SCP1%,0k|!_-P^"w!SV!w!zKe'w!Wu"vn!l'wV!P0%S^R"'R0w!oMYW#Y~"%Tba!?oMP1'l'X~!e'l'r[#iX!b*u]#f%yh%b*{T!n/X!w!ec!b/S3z|"Q#wV
!V}"|x!b.o^%]_!*TvQ"+{{"Y'}r"QV"](X!Y'}2t%%x!Ks6t!w!f%gP%ja"_-n~"QV"e'b}"ZY!Q#wc"Z9n<X*f%b1dS#Up"b*fR"c|!s6b*pb%l'Yn%lS"
w!ph!Q!w!zb!s6rx"l'S[#w!zb!&["8~W!SCt%n]#e't%|~"w!POP2{4b*W^"SCt%f7](|_!|V#w!p]%e'%gha!Kb/Wd!d?w!zb!e'w!hG_-sm#sC_-Xk!R[
%w!k4c1hU!t~#X*Up"Ww#lu#f%z^#e't%zb!X@Q#wc"c1|f!r}"o|!s6v6fT"_z%](z^#%~ia!/zb!QT!Y'xS"Wm%o-QW!XQ%c1W4wHp5fz!%nZ_!E]'Qu#l
S"QT!W{#j]%QT!wX%f%Vn%mo#W8Rq%w!Pn%Ts!^V"w!W[%Td!p5[u#SC^V"V}"PQ%e']{#dIYP"QT!t%R~!UQ#w!&c&P!n[#e's[#Q#gh%cn#V]%Q#}o%~m%
w!s^%w!qW#pt!}2sCbw!Z9n<Ql!c1w{"}2{V"Ts!b.aW!l'v(fq"l'y[!Ut!e'l'l"iX!_-mS"Y'zV#w!oMZf%c1%|ha!'~~"l'Q!tHzu!%xs_!%[l"}2{V"
%i"6}2mS"X*yV#w!}2Ql!_8l'l"]d#v6Rd!X*c1f%ai!l'wV!hi"%9+l'fi%Q#~W!c1{u#Y't%b{!%gbR"#wT"S3%[(U!a,w!|Q!e'w!b"b.POif!t%'L?r&
vc"w!}2Tm!^}"w!}2w!l;_{#w!l;}f%r&w!XU!a!b.oMy;dIrd!s6aW!Qx"zm"l"r&[~!dP"hIn2a,QELn/l~!%i##Yk!w!%Z"/t%i?c1X]"}2Y'a^%Z9Tn#
w!P1n<s_!%x"%oMk{#l'%}w_!7k4^u%ZK]_!RV!n2i?c1zu#Y't%zb!w!}2sC_-oMZ9n<xp"_w!%Vg_!#Z9hI%V!"r&'+,Z9n<gi"tMP1's6tMw!}~"&}#&[
;r}!Yn"vn!%f!(cW#w!t%c|!P1n<%iy_!&P2b=e'oM%l%0[;vT#Q~!X@za!n_!s6t%SV!t%zKe't%tP!%Vna!(SV!r&w!a,[;ds!&++P1n<s6b/S3eY!s6za
!qx"%wyR")i?e'Rw!wHt%[U!kP#%B3zKoy#r&w!X^#[;r}!zKvn!l'l"w!rKwV!Rd!r&v;&SsQ""e(&'"h[!'qUa!;xB[;tc"aW!l'Q!uw!rU#f5l"P1'Y'p
|!r&Rn!x[#WOZKkb#t%'Rn!n/k]"&pZR"#Q#y[!%+@WOsCvh!fR"SZ"f5y[!yp"e'r&Ut!oMw!r|!vh!|p!f%ai![;eR"Y'zKr|!P0l'fh!Q!b.l'l"%z""t
P!'w"&tP!l'l"Q#%G)Ut!c1o}!v6|f%r&v;&i/&Q!iW"Y'nM%Uj_!)|Q!r&X^#w!t%hIs_!,_!"tP!*_!(k]%w!}2eS!l'iv"%k'!%{,,QT!U[#sCW4[;_-p
5mZ#py#l'&i!5P0o-pAn<c1W4zp!p5n]!Y'P1'za!R0b=P1'kV"p5%Z'"WY#%-+V6{P"k&b*a{"w!_|"Y'dW#%u(+[;vw"m~!PT"f5db!l'fh!R0%7)b.ss!
c1[;xT!hU!qO%R,!%vtR"0t%'P1'a[#W^"YT"{P"|r!w!qLPEf%]_!&x2*r&w!tP!}2St!o-Wk#XP"%w(0YP!t%YP!Q#R0b=mZ"Y'}2xB[;W4tc"p5%ypR"!
%l(7kZ#Qh"l'R0PW![;if!xBf%SX"{g!cs![;pe#tY!W4[;|o!p5w!ip!(=.W4r}!p5[;Xp!Q#n_!PW!if!l'pj"W#'}!&vh!v6s_!t^#%[na!0XU!sx"X*q
L~W!l'Px"](lX#x7|g"}5t%YR!%Tf_!:pY#[;ds!^b#f%wh"S_![;V|"Q#PEji"P0t%C}5nn!t%hI[;hU!s{"r&|x!%b!*PEZ9Q#W#dP"l'}5e#%%!%ptR"&
|y"X*t%y;%m,#ai!V{"&z!'h]!na"fz!Y'oM%m-!%TZR"&n/h-P1'&y+"QU"%V7#Rh!gW"%mWa!!0S7"_Q"+S7#rKR0&>!*S7)qP!b*{T!Y'W8b/ts!(T76w
h!w!WV"lj%b.k]!POSS%e'POYR!Yy#xBb*}m%qT%U[%](P2b=&Z7&f5_Q"w!WV"&Z7(n/fS"f%fP%ja"_-'V7"UZ!.x6!&>*|o!mw#c|!Q#_Q"W8b*ek%%~}
Q")l'_^#w!ts!SCf%Vk"%z6"my#&y6)l'Tb"w!zb!xT!_}%l'%R"0xp%Uc%Y't%d{"Y'[o"e'f5Vu"fP#ZKRj%dP%%iTa!,s{#r{"b.ts!z=So#s6a[%w!eS
!'q5!&f9!%q5"rK%M)tHl']c"](x7mV!T{#%~{a!>|Q!w!r]!e'bX%Tw#V-pt!md%g{#X*UZ!_o#]G|_"l'_Q"hi"b.]GQl!~d"b.S^"UH|W!]GQl!%a6'UZ
!c1w{"]G|_"5_6"n"/_6#]G|_"%x8"]G&_6"]G._6"_Q"'_6"v(%_6"zf%&_6#]GQl!3a6)y[!~Cr&wc"w!]Gn^!%b6*]G|_"r&gi"b.un!~W!|i%6Z6!2u4
"]G't4"UZ!Ht4%UZ!s6[;(q4#PW!b.*q4%jX%od!mI*p4"_Q"P!p4.n^!Yk!Q#y[!_X!f%az%xB[;ds!e?]G'y4"V[#&y4"SU#%y4*l'~W!Q#y[!gq"vs"f%
|s"<z4"SU#%b3!&t4#uw!ly!)v4!&t4#Rn!nH%z((s_!e'xBc)t%p0%]:/zKP1UZ!gi"SCt%sV!'r&SCn2'^/-v!!+c5)R0Sl!l'~w"nz#h[!Y'%x2/r&Q#R
0~u"W4|f!p5hu#b/fp"f5n_!~{"%U?,QT!U[#X*T{!l'zm"|f!v6fd"Y'&d!+o-'^/w!sV!{V#w!]GY'&PWS"'o-Q1r&o-jm#%YfR")ec!fp"Y't%c|!w!]G
%kgS"!%X@6eU#w!]Gn2eU#w!P1UZ!Y'b/ik"v;tY!Y't%Rh!W?]R"qP!Q#'m!3xB]GTd!b1]:iW%w!yu!|x!{V#Td!c)e]#r.b.yu!wH&@!&u!8vi"w!}y!o
-'_-^/SCt%Rh!xBe'm~!xBiX!wQ"k|!w!SV!zKe'tP!%Vz_!#]G_X!%YrR"*m^%e'Z=db!p(b.ly!nj%%_H"db!%LDiX!tl"t%{V!w!]Ge'QV"f5W#mm#w!]
Gfj%my!SZ"_-c)iX!X~!t%Rh!me#^/b]!iX!_+b.l'Y![l"V6]Gk]!(s#(fT"Y'o-'^n%f5%P"+_h%X*t%Rh!za!R0_U#t%Rh!.g9&av!za!R0Sl!*k9#UZ!
Ql!*l9"}y"&l9"ly!&l9"^k#%oD)rK}y"kc%p5b/wx#w!%_!#za!_^#%P@(Yn"w!]GYP"b.mZ#%q!!%[@-zKtP!UW%s6ts!t%iLw!qLii%vQ#:e:&]GSt!o-
|r!.e:"]GS"e:%w!t%Rh!Lh:#f5~W!%v3%f%z["{g!%f:%Tn%b*rd!%h:!%jbb!&n1w!aZ!Xa!%mE!'avh#!7be1!&e~2"h,%XWO+^#S,I,wT!T:I|l"7&Y[
0#P8S,:ye1!-qlg#!0ye1#'!&X"'W(%g(_X"Y/&ke1!&lm2&n5r5c'lN%lXM!(lm2"n5m"le1"^#.pm2#!^#0pm2!%diU#!0qm2%>+U2%xQ1"^#%tgB%o*~%
r"%Rw/!%kW^!#e%sW"%RnL%^#m)i&%}RL&^#&m]#I.bf1)c5x="VKK;v!&mn2"^#3mn2"^#%mn2#i9}.2kn2&^#>!^#8kn2"CBcf1&iZ!S){!3'cf1&c4)[)
Yu%%kX2#s339ff1(p4W&3Jg(n5&Un1"P8'~k7'k+z6.fW!z'%Z*!'f,'W(%U1Y/n5%kuO"c]#%{l.1P8t#4P5%{3I)j)&_8Y2-n6)%lx*"_&%]Un")P8'!h2
t)q!k)%fP2!%i!+-y&jq#!a~"t)y]!p!])&xoJ-a!&VNU&IP=a!7^#Me>%c%')g(uHVNU&%U'8,gQ!%|9fW!a!#]'a!X#)qG&h"uH!~6V#,^00g!%V}N&^#&
!P8%~.,bu%I18T:"(kq#a~"U&'1..n5{Q!2TAg*3|;T:p4eD{Q!%RtC4n5t)XS"-tz%Q!c;g*|;js!X#dW!P="v_!z'q(uf!%]UL'c#z'"D|O%dv(!%q}.%n
5]3(&i0!&xmv""eD%A/%9{!n5u4zv!K^11d&"8z'%TVG.{!n5-@q*)T*t)q!2ns"Z)%{W2-1X=n()WCr"t!t)q!yQ"I&-#!pF%bZ^!0^#!cH,-(f!d[!%yQ#
Z/"{!n5-Yv2)g;c["wO%!q]"])&RVF%^#&0%ve:&^#!PU"X(&nV*(^#u4!pn!k"d!%u_(#^#f3%oWK%c).^#'TwE!&i%(oHi#/(p#t#'t3!0hw2#3^#*fw2&
#=_*z!,jw2!&L#m%f4*c|/"^#%zXq"#3a7%cRm#"TJ&R}^!4e|"~67]'z'W!9g("c#a7&R"%e!u2!^#'xr7&3^##0%bv|""S#%Sh=!'e#!%TSE"^#0^o1"^#
.^o1"y~!/_o1!3cn2"^#@Q^1"^#8]p1!%|w:"^#&_p1%P4A8.^p1"^#%k|g"!%TmO(^#)aK.r(I*bp1%^#e"&%gp1!&S(!,kp1"|c!%m"!Mlp1"T!)fp1!%]
m0!Afp1!%z&!+taF"^#9fp1!&ruw"%R(43%f6&Q(!r"s!5np1!'_l/!2PS-#>tN%|e7(^#n.%rC#[W!%zYq"'4Y./U!]'&r%"tN%gnO*U!fZ"bY!Z&!tN,Pn
"%vTN&p!|E^_![M&QUh#*!y#U!]'e"2yH8%P!)!tNZ;e}!&UW"k6%VQG5~!Z:{a".Z*rC)^#%k["v~!|c"v!~!-,f=l-U'%t'+]'|1Y@Yw"T8-*]'Y.%N+s"
/(rCH4iv!>!&a!)I!v~!Zs"rCHZ;%O!6qp1"^#Q!qp1"^#q!qp1"^#-qp1"^#%w=!(qp1"^#7qp1"RZ#%fxF!%VxO!'W:!&mv0#%e*%mcO"^#%kb7%+H}-*y
+!%R?!%srO!'E&C[,i="&Sf1%RY#Ci#'hE!&6+v!Ty"X%+e%VB-Ci=%SC!&wb-*=c*)h#y"r6(c*%^TX#+e*^!I,iU#.-^!U#(L!%Y~L#r'l"%fuL"|!%X]/
!%Tb&#^@Z&%}aM"^!&Pqe#!%eG#W'a!%nqD!%y-!&^{7!%x2!'rS3!3|s1!>vs1!%ao1!;^o1"Td"%me/!&Yx[#!2_o1'a!-X(S!g!'tq%#^#t!%ag3!%TW3
,^#/P+w1#~67I,f4'n9!%asS!"Wa"'{gd#!%jD#|1~F(Rdk##X#P='=!%N'}:U!V#-,%f>&^#T:IX(%_jM%^#oHi#(v:%V#,|1&^5%]!^+<%siz"%8u2Z&'8
&k-g#AWC%Z_h!!%^&"^#%q"!'X{O!'|!#^%^>&zgJ*2j"(,cW!,TQ#TN%taG&e%4~6M&qH!%d~O/R(^#!Pu".(%4cW!,2dd!U'%{p1=8U!~%k!k-k"rV"h}!
R"q2c[!&vQ"&la![Y!&la!tc!a7~w!~I#qB)VV"X%&|6&~%k!,dW!%Vo/!%YrK*g!0u2y,(~%5b1&_#(f!Z;|66]!i!&s!!&u#!&~uO!'v"!'s4(*u2y,-0m
%%B!%XRM%y&@~6%wqT##^#R(&g{w"%!k%y!%wXN%qA#U2*Y&&%l80y,&Q&!%[{,"0)roT!%!<|.'}Yx"+!vQ!T(9&b~!|z!.^]"%lSa#&Hd+f*N*fPA"^#%Y
oX#"I%QdN'^#&b!9@(XTM"yH(oh0'0hDac!VT!B&xSh!!'PSH%^#mCT*%cVM%m/t]"!%TeQ!!&B"m%%o{7!%{}/"aJ-cSX#!%G&Jk6n(q5%^]""0'Y,!%p,!
&chG&,U!V#~6%XN!%H#s.m.'YC!%[hC!&hrO!%T[N"d&%ol#+^#&X%sW"%l8s!V#y,%b8!&]Sm"&!d&[%n(%oYO%p)r")%V'!%Ww~"'Y7%hr"!]'&fz7"p)&
b"!,fb3,!_&d&!u'Q+)Y@iw"y!*n~c#%kH(_!%g.!%z)!+g.!&V}/'^!!y!Q+u'&g."_x!%g"#v!m3%pz<%h#u'#%|]M'm3SN(d&^!%Qb3#!k#&|A!&lF/Hd
"*R"&fW!z'Q=.y>!V#A%~RM!OjP20I:sm!-(c9li"!'p("=s3n5%S|K"_9&_c3%8|["R!%wax"(a*T*&!^#r4%xwN!%eWJ!%jp/&^#o>-@'ZI-j]!/j]!)p7
^#r47=^#o>'tC!%w?#^0^#%o*"k)&c%!'}I!%[WM'^#o>,i!P%'Y}L#h#r1%U)#^0^#&PT0"_&'A"eP"%SW3%^#o>()^4!%p,!&g+!%D""%X~e!!%_s/!(t;
#&U{!&^R0#Z7eP"%RG"_&&hjq"!%Rj7#U27%cp<"^#0Pc4!(6!d!VS2"^#9VS2!%{J!'mN!8VS2"^#,VS2!*K!.Ug3!%y#!%Z-!h"XS2"^#1XS2"^#BXS2"^
#q#XS2"^#5XS2!&R](!W!XS2!&rl!!Ffo3"^#KYS2"^#%Uu7!%Sc+!6do3"^#*do3%RL7h#e!fo3"^#-Qd9!%ZeE!6Qd9"^#Gfo3"^#'fo3"^#Kfo3"^#=cd
9"^#;fo3"^#'fo3!%lSN!1YS2"^#3wl3!&|)!>ZS2"n5&cp3"^#0ZS2%t)^Oi&%]p3"-']p3!%[c4&U#/n}!m'%_z>##PH'r9!&gi!!&_!!(qp3!%UA!Mqp3
"|c!+fx1!Ls#!%M!>pp3!&{.!-qp3!&1!%rn="^#7rp3!8in3"^#3]Q2(^#kR#^#.rb#UV#%en3"[r"(fn3"jj!.fn3!'W}!!%_mi#!&zX?!?a}!*S6S,Im%
hS"1!Xq!&n)!&VnF&og!!CR*U!f}!!&^"!'f}!&3q@Wx!n5'Zm*&&=c'[%*h}!,gOt!t)gi!+d*Tb#pQ!m1j"&fsO!&V*&,!js!{q%%pf<%*g"o&%QE#m~#^
&-sn4#"9S!uf3"&-yn4#@g<%6!0{n4"i9-{n4"h#d!Z~!"=%pYM!J[~!!(wo4%z_#x=t)&[~!"t)3]~!&%VJU"w+&wo4%IQj!^.)Rn1%{!^#m%-[~!%!u#a'
.Y~!!%mo4"_F'yPJ&T@-c;4%Rp4)PG3d'Q[#fu#et%%%W{a!!%yg3!%sg3!%q'#U:a.%gdE"w'%wg3,/z5Z]!'Am!Y"|1t)QX%%ng3%'g3.&YY""H&ykR!"j
)%v("Q+%|jO!1a~!!&Y~!!(P+!%Y~!"&(X~!!%9"t)&Tc8#U1n5%lcO5|.P=c#n5W'v_!z'Z&a!,~67^#j"XW!#U&sL^#&v]L&r1,TLXq%)U}!!'m4&|1h;8
P=%XpO)k(g'RQ%b!V]""^1'x,(h;v%d[%V]".P='z'#t)[f!)^-&T:Ie"qB%ez1%w'^1i#'v5%Im%Q,%or3.eDqB"U!P6o+QS"v_!z'h#wy#@%eQ""9(k~!3
j=n5X#!S6'Q,{k#)U1p#o/.Z*Ftj%ev!%iSN-p#e3%RR!!^{%c)9"U1^#%|za#&TCw!UP%|(%bX4'v_!z'H4p.&{:<v%yQ%o&,-{!^#e"!_&fY%1kAs"v_!n
5)(o&[*,~V#%Y_"/ZG%v('%{!3k"U#%Q"!&l2%)=S?%XVL)g"^#)v_!z'[P!ZE%Y^/&%9_ER<%a/#.Z*&[nH"W&'9#j=v%%8'!V(W&X<[-%{eN*b!t4!W&o_
!X<[-zD'n1#,qB%os+&w'^1Ie"%cmJ#d&"%gi!!&}Z!"v!%T~y")!Y{%%b4-a!U&&fs="^#G}P"&X{%!pn!H%t^y"!%ty!%X-%b4'~5!2kP"%#=a!8nP"!&O
!b=nP""cIV&nP")9Z@sL^#z,.P=%aJ+Z@z,,t#-k-u!b4[#&Y2/m3x;F!w'P'[-oHi#S*^#a7W'%YkS!&f!l=b97'wE!%zy+#YU#t#'Ya%%C,r-%ov)"C%Qs
I%k+|!7j"YR""u'%fh5!d*ZR"!%gYN![)ZR"!&i{@!x)ZR"!&|)!o#ZR"!:s#!AZR"!&{.!-|t5!&1!S"ZR"!'RR"!)ZR"!7zz3!&jzB!'H"zN']oJ!*un3#
ha#/%jj2(X3^&S%p)1s"%fi=!)_o3!&I"&%nu3!,oo3"!%[f##V!0&m[E(=i#U!]'#^0&_aB%U!]',%xQM'q&9"U!r-%iSL"^#&ch3"i!&[D'et!Va#"q^!U
'%3',j*d?"U&(>"^0%wvC"Q8&l_E#U!]'%qL"!&lc<%^#7W!%^m:,k+|!,m%f4!~6C!}|!%zg3"^0%{_6!%)!%9"x+%dPO".%WgN(^00-h()Wa"%x}V!#!]'
%j^@!&J%V+]'5'J!(}M&.!]'J+YI"^0%ulC%]'t!x+&~k3!%."Y)&lPe##W&S,'cT3!%jO!&bgJ%P+q./'6%n3s!W#%ehK!&uM"&%did#"tN&Tk#!)Rk#!3Q
k#":%up2!&rS;!'g]@!1^k#"!%Y!!/^k#!%mng#%W&S,7%qo/#S%v/%kD.X"%-^!~%5cR!g#A^#WCr"%y#(e!"U!]':q3,l]#!%c#"8%_rG!(gX#&>!q*g#&
Vn;!)o[#2#la![Y!tc!a7&aq!~w!#{^"~I)VV"+W"a*%U~O!*tX#"~%%^Re#!3uX#"v4)nU3!%Tyb!!%P,"^0%TzC#Z.^0(hZ#%-};r4&UgE!%uPI!&Rb#!%
y}=!%o}1!(mZ#">%Zq6!%[rN!+}!!%R)!6}!#^00,}!!%[*"-%zZ##hDac!*zZ##h#y"+{Z#!%~qO!(G!'im6"Z.&^+!*uSi!!%o*')e!Z@.&%cTO"|.%M'c
k%#sW"!]''sU!#~6C%_Z#!&vv:#p'Q+(S*&.n3V+?@[W!!,SW!"-'xV!#~6C%l~2!%jh&%+q(i!%muf#%a&8Z"%qct"!&w&!&XtN%-8Z"%lf0!&uS3!%|1"^
0%Y/%dk%#]l%+q"!%TSN#a1oi#%vQ3!%yzH!%T/"&%^.!&4"pi#%VxF!%7!0Z##^0n59vX#!%_[I"i7%[RJ!'|X#"Z.%|X#!'Z+!%tY5!&l*!6kX#"]5(S'!
)gX#!9dX#!'qr:!&SG!0|V2!KgG!&az2!*RW2!&oH!6Ys:"v'1qG!&V!!*WW2!&vI!'{G!).!+aW2!)~!!%^i7"j"'eW2!&K#E~")bi7'*C,}V!nK%xoN!'e
i7"^#Q*TP2"nc!+TP2!'}C##q+'vF#X1pd!))!'x^6"R"0x^6!'UUJ!*cg7"R"&cg7"R"%b[S##Da%*ev"!%b!!'}v%(X1pd!Wx!z[%&[T%0Va7#X1r*<~c"
!%m"!,qf%#X1r*%rf%%R"m1l+'pf%"s"%of%%!X1r*'^Z<!.bf%!%G"x"%:!0rV6!%2!;ef%%hV#e!.%}!!'ikA"r*'hkA!;re%#X1r*5se%#X1r*(te%#X1
r*/ue%!&pe%#X1r*,]W6#X1r*U!oe%#X1r*CVW6!&X&!+gwJ#X1r*?re%!%s!!Ore%!6pT6!%X"!P!qT6#X1r*q!rT6!%}(!,sT6#X1r*&g'!(uT6#X1r*5v
T6!,d[%#X1r*)e[%!%},#U!gT"%z>(X1r*/id!I#.q[%#X1r*,r[%!%_(!+s[%"i8(?!.^!#}:z#'|[%#X1r*(}[%#X1r*(~[%#X1r*%_tP!!(;!&cqH"z#(
nX%&d!y,-z#&nX%!-sU"!4v!%%l8z#&kX%!%~*%T!-z#/lX%"z#8lX%#z#-&k/!(vM!%X,!2nX%"z#/nX%#X1r*;oX%"z#(Zk7"hV#'T'!)pX%"z#-pX%#z#
X()r'!+qX%!%y0!/rX%!%~.%X%q|#I%eL"z#%tX%)X1r*9Z@z,.i8&j0!'XL!*wK!&]'!3|T""z#'|T""z#5WY%"}f"2WY%"z#MWY%!'}|P!!(s+!+aY%#X1
r*-bY%"z#a!VU"!6bY%'X1r*r4)z#'bY%!+kV%#X1r*5lV%!%Z9!c!t[6!%m<!8u[6!&W=!(f=!8w[6!%B!+x[6!,N!3sV%#X1r*h"iR"#X1r*1~[6!%i5!A
P]6!%d4!p!Q]6"r*6Q]6"R"?Q]6"pd!HQ]6!%]D!4R]6#X1r*_!nR"!%yK!Fdx7#X1r*KX]6!%yF!;~V%#X1r*5PW%!&^w7!%UI!,zk=!%Q<!7{k=!%mH!Fb
w7!%vJ!&cw7#X1r*Kdw7!%lJ!<bl=!%Y<!:fw7!%u?!7PV%%{-[GYo"%ujA)Yo"@BhQ"/!l[!%gf0!:sa1!6{s8%!r)&&U!!,YxL!+cf1!%tPM!(uX1!'tX1
!8|a1!&e"'l[!Uf!ih"l[!Zh#&uxJ%Pg"Ui#rv"'}")[^!jj!eQ!iQ"/Zq!Z(:}""Zq!7~"#Z#Zq!Cz"#Zq!Zq!8|".Zq!i{"TW!&ja%@{)&i{"yR%&b|%&}
n^#.Zq!Z(Zq!Z(Z%kX!S{!vb"v{#]r#l[!Xh#'b#&Si#rv"h^%S"%{[M!(Vhq#"j#([zi#+J|HW'=ba"&X[!W'jZ!)mX_#!%waA!%apU##ud"n(&oYS#"L%U
g("YY!0Qu-!:zsK#t,f.B|t-"i>'rsK',i>/P!k"4tsK!%_nJ#d3Pz!&inJ%pQ"%[["%XgX!!%X!#1v(EYtK"f.'eu-#v!i>%Qnf!&a!w+R!{"&ftK!%sUM!
'YVO!Lwu-"f.2wu-!&c!!f"YuK!%_tK#Z!/%u{{"!)^uK#"-%pQC!@buK!&Q!!,euK"T,%k~r##=S&a#kuK!(Y_i#!&gyJ!&yVK!3nuK!(ic|"!&RWK#Pe!e
!&|rK##i9%C!%Yo~"!'QsK&&>S#6&2"8^!evK!%}uK!5fvK#U"w+;su-&&_2b!],%c/"b!%psj!%n(1k&0buK&r6],,Z!%fjM%m?4YKDluK!%Pjh#!4luK!%
kuK!%{ih#!(kuK!,vih#!IjuK!)nih#!JjuK!0eih#!&juK!-dih#!/juK"w+,juK"w+%juK"w+%juK"w+4juK"i9)juK"w+)juK!/iuK!+huK"w+k*Xv-"f
.m!Xv-"f.b!Xv-"x,OVuK!%jF"l1InF&YY!yY!Z(YY!>pF"q5E^F%P!R!YY!h!kE"YY!q,kE!0YE"m%%<%Y&-!&vE!&}W0#k&r6%]U!!p+kE)f1Q&{"}/-{"
^*%vj*!5rzm!!]&YF"YY!m!YF"YY!d"dn.#h0l.%[F!&'&b?Cm(s90ZZ?"b"'YZ?!'>",'ujV#%g5h0_!%dXL"d)&ooV!!&gw:!%WyO%_3%T!%v[G#~V"Z@%
lzl#*,n=~'81h0z#k!%kxN!&RX?!%rTH'I,PZ!%n=&t}=#!r"%]X[#*a'q!U!R;BNU<K%R|N#f9r4%Xwr"4('cP"Z*q(4tBqw!B^=Z#(a!e%z;&#s!'c}G!&
X#-S#A{|"jQ!)P;[Y!h0g5b?rG%Tp9!,gV8"e*%URD#!k!&ji8%j#q(~"%qF!%QTP!%3tBqw!&gjl!!%,(s&Z#%|*oW"Z*%xe?%h"rGW!%}zW#!%SzN!%y#!
%jWJ!%ym[#!&UlL!%Y_D/&s!]&r":q!U(w)ei"Fb"t!S!%is9!%U}u"!%qcL#Q+^&%xt9)t2-w+ix!%T!o*%n[a#'!a!e3k"o^!%q}>!%frk#"e"%p|o"%o^
!q)k!%XN%.uT"p(%fo8"e3%eW@!%qi0%g(r"W"%_h{"%('i=&ybL!%w}C!%{wB!%bdJ-e&"b?1n@.KT('t!K%_pk#"j(%^xG(b?#i!d+!lU"&fd}"!%|~M"b
?'](!*qo:!9bh5#Y"Q,m!_|9!'xnV#&"!]&c'%id^#!%gw#"a!3Yq?!&~]H"a!%jYN!:c|9!%dr8!%_ZN!<f|9)_!m'"sa!r",p.%yp0&r"-p!|B'xz}""@&
sPk#!%_Q+"a!%bzY")S#Jb!S">S"k+&RsD"_!'?*f!R,f*k!|u!D!r"&jeB!%}h-"k"%vz4&r"A^S!Vi"%>&v0W#"U1&gRW!!&wo}"#jL"%bz8%a!@p.%S~K
#p(I%T_:">%dSK!%S,/e"2Q%]HI|*f3^&6Q!F]&r"%jxn!#k!g8%kzT#,n(%IP&!k!d3ca!-hl%%^W9%*8v0%wcB!%nmc!%-a{!_!%Zu[#,&*r"|#AT*6!r)
s"%jT-!%T~'!&bC'+c**i@eX"%hG#%i/%Y~Y""k!&kj7%!|([-%qJ-f&U!VAUU!x4U#-R1:4sr"&eUO+#=Q+b^!(x4H4v0%VZE!&Sro#(U#-VU!.r"2%Yxt#
%La!Tv!%Vrh#-!Tv!"!v0r"+T4!?&%RP?"L%gV6%s!k!+%YVa#"w*%d7(k!#PHa&t3Z"&[R(!%ou>"k!%~Y9"cc!&TWK%U-U!L'_.!&|[6.VBo?%c6-+Um!f
!l,a&!d&&ZR7(a!x"!CFW!%afD%n%#|b"%hz]!!%wM!'vtK"#%P|N%h0X%r"%gYO/k!{0W!q!p#k=)h03q!p#b"Q3%a}N*r"7rIUY!v2r"h#r"&wns#)u!DT
:y&R,!h"%vh-!%r|>#m5r"%=&bl"h0X+p)%?!%TYa#!%hos#%e>!Z#%wp4!%go7/DP"w5&%[FnZ"%x(au"w5X#s!%xRl#!%@'S#)Y+"L&T!#wR"h>%q!+e%4
k'#s!%k7uz!h>%kgA!%qTa!#ny!n=%r]-)h0_!PAZ&Iq&uH%U[K(dV!8r"!y!p(&jwu"%r@&og!'xr4(jP"/*x="k!&}|&&ZA%!zc!%~oD!&x2"Zp"%Yp~"(
h#Q)d++!^1%PfU#2Y!-sQ!7k6Q.xH+_3u4Yh!!z:yI&RW!&m|8!%}R9"|*%e~(-Kkg!u4{Q"%h#Q)X%{3!j#)_"3.~d!T:"!}P!&~k"iZ""k3k<h0!wu!l.e
j"%T.4Q7W#"e2"h0#"W5P"i>5.T*t!8m4@%QxL'y!p(!j#n[!(g#+X9!]O.!h"Q)QAy!%m~G"a!%R:0h0!fZ")n[!n=:Z;~"&a'4{3g8'Swp##,S#&c-"!%g
7*SHS%Q!W!q]!!o#Q!%ifv""b"%ziO"k!&|Z4!%r%!*r/4-t;D!Z_!r"cP"VC"r"7v%Z]!b"Q!q(4r"%QX6'e&"By"!&w."Q0%|n0!%omH%-,p.%1#_!@%vp
a#!%t0(c4S8w+"o*sa!'t8#o5k"'t8!%^^L"o%%~zC#WC"&w8*_!%o^!-_!r_!h#Q)(u>!'d?#p.%+b?!%kV(!6d?!)a?"a!%vfO#n#&%d?!&fx4!&e?"a!)
e?!%P]@%9I^%&2!%b?%!]!j"%}|7#T!z'%ePO(^&x9Z6VC&lY!%tfm!&@Tl!S)a%&3!%QwN"j#'mS8"a!&_YL!%h=!&[qh!!'f=!%+!'S1!%."]&'z=,SHwY
!&#xd"Q!Fb""]3%gc?!'cQ]#"]3%Q>!(<!&;!%6!&jza##!k!,U>#|1p[!%U&#Q!k"&fhq##lY#z4%Vu9!%spH!(Psa#!+Yu9!%cSR#!*[u9"t)%]+!%T|~"
#Q!^&&z,!&npb#!'z3!?P-%^h!h#Q!/~,!'r*!%{SL!({@%_!"k"&UU7!%jF!&vkk!!%T|O!&w#(-yZ"h"NeR#b"%b/!%I"s!&3!'{_[##r![^"'u}^#*o5*
S%Q!wz"/!k!'}%!&r5!%dG&)!Y@S%&d9!&M!%~7#h03%|hL!%K"X"%7!*H!%[}R!!)I%h03r"%qWL!%uk4!%T}D"aV!%b<!%hC!%f7'HT4!p,&&iV?!%ghl#
"Z#&Y_h#!%ZZ'%I+H(}9&k!%_2i/%lg2!(~9!%xWC%c**b^!&n8'.!vW""R1%@!%XV8#a!W5%qE!%r9#S!b7&s9#Tv!f!&Pd+!%s9"s!%b"!&a"!'X<!%zd%
!%[il#""&[<!,t"!%Ym?#x"#%ZX)!%Z(",(QG!%cs0#s!k!&ibn"!&h"!(lk9!%3!,ok9"a!&nk9%r_!(r.,jk9"a!%PWO%s!k!a&%|uW#"Y,%L(Z"-,t3.T
*'XWK!'c;(a&s1r*VW#o?.'f;#a&T*'d;!%~}O!%g;"A&g;"|#&g;"f3%WW)&y!_!"k!%SzC"k!%SzC!%oVK'(f&.]E~E%z(#*s.&wcy"!%i?)]:/w'=i#U^
!b"%F(*}R!-~[!g!k!&SP8%-,k!%Xo5%k!#TN0cS:!%g;%"k!,%qe>!%|-%k!!_!&l}E!&ou5!%oj_!"r"%~~T#!'lt^##y!Q!%|zP!#r.e"%caN#8s!%hN"
y!@y:!%TN#Vw!F%Zf]#(I,[f"wP!%i"&1"^%%YL-e-9Mm%^h!!y![^"Q!.S)%dA7u4+c;vg!-8s!r"f!wP!4S#oo!(f!sm!/RZ"+:P_"(tPb#"#%b}O*[}!%
+Z&YDc,%x(%L!%t~D'c4S)I&gY"'ql9+I,y]!)Kb>}7%c-%V^_#-!a!ZA7!X!t#j=z'a&p?%W{9+fs!"-a!MTR"b!c!r"*a.#U!]&(o3)S%Q!-Q>&#q]!&k8
!'po[#'8S%Q![HZi"&Y&!%e^O!'k/!'P:!&Q4%:Q0k"&cU8#{%&%Y:!%gG!%]:"&&2!'d5"c#&|!!%e/">&j5!(|C%h0-,%pxL!&j0#!r!%s<!(Z""y!%}@"
k!%c]j##aV!rI&t2,*k!7aV!rIUY!vHh#@v2%xZb#!)QD%r"y&dV!&{2"W#%Q="aV!&YD't+r"6!|(%TZ5%b?1d)&q~(%T!8s!&6&7a%Lr)%VgK"k"'n_C"x
"%oD%P"w5#(mD!&cH(Lw*r"n=h<iZ#%de@'%Q&W!X&"&h!',VZ!s"/n=,|!!%RE!&f!!%b:3&y]!f!VB!Zp!"tE-@p.)g"h>k!T:"%mB"PF%sG!)lB!%PK!/
lB%_!e%o5'P)"S!*ao6!m!vT!!,qT!"u%%nT!!&c=!(Xx@!'tp;!%[T;"^&H}T!!*aT;"l)&fYE!.aT;!&vO&Z,u%#Z,-Ty@!+RA&(]!X(pD1TA%h#c'@%uS
O!%YuO"nb!&UdC"'%qch#"f"%^V6%+v3#%odu##_!Q!%gvU#!&TtB"X%(Z]!!%gfA'a!t!i=T!K*a]!!&juH!-^]!!,]]!!%TD!']]!!*oI&Zg!!Vb"Vf!(f
0(Zg!.Z*zLS)h0)Wh[!%k+h(lu!)rD%h0!zS"'QJ)4o.&c'uU"%T!%iD#*'%]ZO#{3I'ef?!&&"Y+%Vap!!&we!#a!a*&ve!!%fdb#!%ve!#&m%%VuM!(|B&
k!,w["/'Z1"a('yY<(N&P.tBXP!('iE!&Xf!!%^.!&xH!&|e!!%T&!(UW;!&lO!&qe5"&%[g?"q+%bc)!%r^E)h0Cs9#q+(a!%siR#(r"tBXP!&tBUY!%rf!
%&P.)%Z7"e*&nG!*uf!"r1(?!+yf!'pDlY!et!r2t(%koN#b?T8%WgR#%!a!R,%WL!%)!%yYT!"pD%ieD#y%.%gv]#&TP!W!r"U4%u[P#)[1.Z*4yQ"/d3&p
]!!%J"ih!&dpm#)U"k!#/U&n9k<&k"*Dr"X3)va"rG)-%xr7!%{yh!#ie"w&%|x3"h='a!%r2,h(%RsO(}s!!a![p"Z_!r"%xvM&X(*r"_k!%^D%b"#F)]5!
%^|M#X3)(wC!%t[?"lc"%uzN!&XP!)dt!!Z_!Q!&x"t;%^P!##dt!%aiL&]{""Z_!r"%v4#e&"%u}H!%cZE"oo!%sP!%_k!v%Z]!%aK"h0%v2!%|2"@&3"qB
%3!*nF"!'oE#e*y!%;#a]"lh"%O%Z_!S%Q!y2|O!%VWJ"_c%%a*(Vt!"!zw!k!k3[/ZP!!4ezA!c/ZP!!'vr""nQ"%sr"%nQ"]Bl.=bR""gE&vr"&!h0|I&%
aJ#q@@*hR"'0"W!+n:%Wqj#"W!&Ps"!*lR""0.lR"%7la!Y!%p,"0-oR""d!2oR"!&3!(aR"!%jdB!%up"!%aSK!(dR""-&2!6XN#K02XN"-%bf8!4XN"&)V
0#.~d!&}yJ"j#%~yJ(@s"0*0P+&YbN"|#%+"-&pD!&tt;#0b"&QE#|#0&2!%R]9"hG%yaG%U!Lk!&s[~"!&XE#8k!-YE%i"%~",N#_!i&&kvJ(P"At#s&%k,
'w^F#_!f&%~{/'t"%i&*W*%oXn#10]:/k!R.yh!81h{!#nc!#/sLk!%i{,)da#q0k![-UY#w10&TW1!%inD%|v!W'e!%]c:.j(re"FP'[-(~R!:d"U&v2o>%
kRG#0Vu"%?"S*%w;!&|t|"(e5f3-b""*(:"t(&~y9#i-x3%qgS#%[Y#18%[U1!&phA%8R;]Y#%Q-!%P<!&VI%g5qDa!%rzr"+,_9Q=.|9#dU#f"#'lu9+g5q
D:rS"F]2e2t!h#(|eA#g5qD%bhY#(]2V1i/gT!R(eU!%i]F(][!P&d3Q+Z&hJ%ukN!%fRK)k"X"g5qD,h0m0'ib"!+TY"!%{w;!2TY"!%ms8#~4&%^am#'|!
d/*s,"%V^0!&}yx"!'rO!%obS##{'I(yW"%0,h(&v#"&%V^7%T!8|#%d+"bb!'rpO"P/%M"w1&h&#m5A)T!&S#6P/y!%rYM#-w1%wgv#!'}M"u#%SP33w10F
a%[-m^"1Iq(q!R#VY!>y&m5w10%sbF!&~p8%!i-x3&uto"%:Mm-%j|H%c4j>|#%-!%UD"|#%Xrn#%Jw1d!%tg3*|#0|#d!S#)(p'%gPg!"x3&Uh@!&r]H!&Z
!"2*[!!&V]b#!(]!!%}jN"0%Pz7"|#%/"w1&/"|#/J&T!|#0O'kwG%.q)V1%3!%Ut;#i/^+&^n_#!%a~9'p^"A-r.k"%J!%|2(b,8Y;"Ql"%&C%>V1"%o!!%
VzG#Za!.&1%Z&-V1%iVl#!%R)%X%yL(&A#gT!R(%QY-+Z&s"][!7-g5qD!Za!'N'i/&Qc#gT!R(&]aA#(V1,>!&d"(|#0X(f*y"R~"&kVm#+n(%-V1#f*m/%
k,%uQ+!'ZX1"|#%Pgn#'X(o*&qj!Wo"%>"S!%pZG(|#0sg!-*k.(zF!%g_B!'af1!%xt/!(3'vW"&_R!"R1&xgx"/|#0P&c#k.q!d(d3-y&W"a&8%k*!%y'"
T!(ZZ1!%nQ3"0(u*!&b["#s!V1+a[""V1,Py;!%ehJ&_&#g(o)0d["!%eRK!%G!&Z["#%U-)e!!.Q("w1%}YS#"|#'mld#!&pWe#!'Q|8%w10&&2(Q!"P/y!
@v)%eyD!%<!1rX""b"&mt"#*V1(nt"!&pPB"-&c)"1%S{k!!&[+!%Y-!&Q[1!&}YE&)U!q?m0%lUP###-%-!&j43,X%Q8/hJg(e0%-m0e"2z]##^p"*k%&_G
"y&%}jN'i3"hJ-e0&U/"S#%zG.O-'R(PT#!Q!X3)P/y!)%v"#0^>%]fM"q!%cct#"US!&Z~R#!%o_N!'f[e#!%uft#(|#0Ha&t3S"%U)%R(%o,%vjm#!%2!%
G"p(%X!"d/%Qp.!%[f:"_L%ssn!&d!-@PZ!%V3#T,e"%aG(*p(Feg"8d!%l8!%fjM!)hWK!%RYv"*s"%[Fo*}&/DY#&Qsw#!*TS""0-{Y#!=w|B!-TVG!(R[
7!8}Z7!-{Y#!&YS"!'r8!,YS"!7d}B!'XkK!)XZ#!(_]1!5YS""0=YS""[6'RkI'v!!e:u%P7&A)d3&fL^+ih!!gE&Rx6!%Q_K!%jy7"4%nU#!%Y#'VN-,u%
P7'J"P7%_;#i-x3%WRd!!&D"y&%SzT!%Y,VAVU!&qZy"(Z*/Yq!U0SFx4%XE"k#%gXY#3x3%T4#f+V%h#VAVU!!0n(Ae:P7%le"&h<#i-x3%U]t!%d(%4'd7
+a.4h]#X)!R6R!"V,%Tcn#%dFx5&&i~d#*TNrY!"vx![6+e%{:(V8'/[!7*U5%m!&|/o+(RQ!&scK"le"+<+X)!r!n8p!R&Q5%Tu"%K!&nM7>!r1Q0X)!R!"
U!l@#o)d]!>(d]!,aa#X%pP#j"%d<#Z;P7%Q^O&P+P7X%ZI&X#7iP"a%V,R"{&t#Sd!>!d]!,^c##S!g&%Ps"vx![6,};&m9*X%WR"{&!xR!W/K[[!%_""[6
&^"#h00%Vc8"WP!%l%)SJ%Si"e&n=nQ">&[8"U~!%fV5"qv!&m'*%+X%(dS![)e.V%%i|s#!%9#2U~!&v"#}/-&<#4bY!,>'+p!U![[!gJ%}sG-wY"y!&m)d
9x5K[[!,^{"l*&};"T,&_(&T,/=P@%SbO"mK&uZC!%mmR!%1%Z#%UjB5Z%i-x3>!u:[c#i-x3TCU~!r6v%{&d9x5"c*SS"&f?,oQ"#X%-i-x3H{:#P)%[>'V
%}4Oy&X%)c%"c*%^PC(x3e"2"R(}-%eZ+!&jzS#!%~j#!%aqN!)}'&+a'e.a&%sD,f*&Pc#P."Ke:1i-x3%U^=&WR"KZ%e:%cUE%xR!W/1%_#!+rL!1__"!&
5!7__""0,__""__#1a_""0&a_"!&w_2!@a_"!(n#!Ha_"!&dP!!2a_"!%S{X#!(a_"!-xr"!&wA!-xr"!'wr""V1(wr""Y!3vr"!%S@!/vr""C/vr"!%Qws"
+[1q!h"jT#&bv"Q(T@.%lYs##,|1-Vs""0(Vs""d!*Vs"%0MTR"%rb0#c!e20dc""e2%i'!-dc"!%Ph))cR"&#SLPDs!d"+mc"!%jD!5mc"!'vT!!Omc""_>
%mc"!%~5'b?[6e:P7(%VJ!%QjC%Z#(0+}c"(&!|#k!tBqw!4Td""0%zz#"d9%E!%D.tBqw!!SLP+m5AtBXP!U&tBUY!%vO)YJ%*h0m0&a*%zx>#i-x3'h{#!
&zk<(v3![6]!"b?%h_N-K0c*P7y!W'u%P7X#t)^O%cRF#P71%:#k+x2&Xzl!!%c+#Z:^@%ywE-^%Z&+e%S!b7j[!&e(IU^!(ye""0)ye""0(ye"!%h^8!1ye
"!%Y4!.ye""0-ye"!%fc"!%h%!Cze"!%wgP#!%eqR##|"q(%Zdv#)p!R&Q|"1%W!r"%6!'SU%"pQ"%PU%"pQ"%Wd@!@Za!!P!Ya!%I,n#&wT#!&rl>!h*^a!
!'mm;"r"%ajR#)h0m0a!jU"!n=l+|1oa!"_([(oa!"IT5pa!"uS!,pa!!&WJ!S#pa!"|#%~>&2rl%[S!pb!%TX%"VB%Udu"%RW!&lq%%ow;*W/y&|1Zi"]37
!o&%_B!'RzO&1^/#RL%pk~"#L0&Rkp#%!o&>%V]]#.5@Vs".df!_(ta#X%pb!zY"&{Y"%caE!u"[c!,i[!dw!'W#%i[!dw!,n#&'cbv!)/s_"Tq"g(5)i[!%
dw33X!e15Ak,eDX[#nu"^=e~"^_#Y_#Vw"qd#T}"x|"^#&L#&o63M"dw!6N"l)%aQ7(^!i"i(9qAP(&Ttm#&i[!dw!5x"&{lN&#1w1m&)Wdv!!%iE!%8!%TQ
4!%fsT#!%ug;,e%d"I%W&S,#W&{A5-sig#"X5(|pH!4rig#"X5;rig#!)G"|H%F!%}tD!%qR&"Q!%ywH(Z[%7WBNQ"P*%aQW#!u!~!"u"&gv7!&jv;"[0%dy
K!&bze#!,^pH!(U]9!/ZZW!!%Z^@!/[ZW!##t@/^ZW!!%{d7!']o5!%lR1!-td7"s!*SZI!.ZXW!)s!?_!'s;](iE%s}q!!')"Uh!%xo/%P1'Rd"%k}o!"y]
"%l}o!!%dV/&}q"nH_-SP"&t[c"!(@,UH|W!rg"t%'pt!P0t%y;'%ynb",f%z["Sp"b/l~!it!Fjk"X*k2'L!%xzo!!%]zo!)tz!l^!X*k4{^!Y'Yg"%D"RV
!'8!%5!'41ed"n/k2o-k&b/RV!_8l;k&_-w_"n/b)_-%Ysb"7k2b*{5w!l;k&k&W8b)Lr&~Aw!b)LtY!e'ij"Y'v6jm"%X{o!"_!%q_/(Uk"o-hI](b)R2%X
i/"eq"&+&e'c1q^"l'%kvo!'t%'b)o-UZ!&odc",b=^KXr"a!yj"e'l;S"s6nn!'m#&dc"PW!_-kt"'cac"%'b)vZ!%r!'}c"X*b/R2pA%[Uo!6r&b/b)e?c
1cW"r&wW"t%_W!r&o-~AiT!](b)b)e?n2b"%=1w!s|!Q#^g!?](b)r&fT"W8Wd!cl"?c1im"%J!%@)w!k4{^!'w!P2b=%h^o!!&Y&(f%k2wQ"n/R2o-%yzo!
)e's;w!mc"{n!{T!vS"(qvo!%_c"r&nY!(o!%Yl"r&od!(+%b*X!kW"(4.}5zn"}5o-pA's;tg"r&oh"X*t%%a}H&r&pa"?|N%[a/-tW!Z=wn!Te"e'Z=wn!
w!vt"qP!RS"%Wpb"'_-SP"Y't%_!%y|o!!%oRp!3](b)un"W?v6}5o-YR!{T!Sk"cZ"Q#Y!f%k2z=Xk!%~Ro!(tx!Z9uR!w!mIf%&>.Z=pl"yd"db!b.ss!Z
r"e^!w!VW"t%Ro"%O/P1uR!W?v6mu"l}!o-YP!S~!_!f%R2z=%t{n!%](b)QE%eso!"vZ!%]Xp!"ip!%Yl/)f%b)W?v6tx!QETm!%Ut/BxBf%b)hU!e?f%R2
W?b*ec!t%pR!w!~q"P0ts!Q#^g!wo"_8t%p0|o!o-^KpR!l'[Q"r&m[!wT"qY"%xg/(Q#Pd!w!gNQ#wX!%[p/#{V![i"%wYo!(|f!p5v6Rd!r&ot"%U+"rK%
B&W4k]!gm"Y'%s'5r&vZ!~]"v(}5kLZ9kk"uj"n2k&n]!X*b/RV!n/k2s6u=%{)#h]!n]!%d,#P1'%b!,t%'}o"xOQ"~p"c1Vq"Qk"l'%/5](k2pAb.bf!zr
"{T!ez!t%~P!](b)wX!Ud"pR!fS"f%k2tZ!%Q|o!*xO_Hf5PX"e'Ur"w!jn"%jm/!%v*%k4Z=]R"%t)<~v!^s"Y'b/]h"xb"r&~v!xj"b/as"iY!Z=}n"f%k
2Z9iY!}c!Xs"Qp"b/R2PT"r&kj"%W#%](e(iL%c}o!(]a!w!W8Q]!_w!w!'Twb"!&j)!'hpc"#w!QT"&Yfo!)r&X*Q#^U!s6Rw!Q(%bmo!#b*ZV"%lh/!%]c
p!!%l]c""np!%]/'_-Qh"_s"YT"b.'0!%Pj//r^"_S"f5d6c1X@Xt"eq!xBf%eX!_-pi"&TPo!4Za"w!l;oq"w!aS"X*t%i?b*eX!e'nHbw!](xv!eX!t%%{
)+w!Wd!s6W8eX!it"f%bS"Vl"%Yio!(sV"e^!b.t%'wH%5!%gP/-'f%cBw!Z'i}!](iEqLtZ"Q(%r0+nHoNo}!zKQ#W#cs"r&Rd!%m(-n^!Ccr"b/hb"~HxB
b/b)_-Tk"%zgc"+Z9CQt"QT!m~!P1Cc1~n"%lnb"!&[-3z=Xk!ty!w!n["t%'}5t%C^g"r&n2CPY"cs!u?%_*,ty!}5PW!Ct%'{n!_-tW!z]"&_Tc";f%k2_
-b/Rb"b/wp"X!r&o-i?P}!w!P2X!wi"b*aY"Z9nV!w!nn"lV"](iE%W#"~c"%z0&X"n/iEe'%_t/*ki"l'_e"](iEhw!ps"m["%R43z=v6lz!Z=Q!Pq"eq!o
-Cs_!W?v6lz!}5b/mh!it!%Sac"!(h#!&icp!(qLgR"Q(W?v6Rs"%b)!&a)!%d5!&[6"b]!([6"b]!?[6"b]!Y'[6!T%w5(b]!n^!~T"b.f%R2%n4)f%k2uR
!n/s^#o-ef!%^@!&pqc"!%{@!%z7%jb"o-ef!)/(s6W8b)e?nHtZ!*N!&{=(k4{^!W?iy"TW#r#&X:,w!t%}c!hW"n/hb#fg"w!nM}y!'X0%R2ai!mI%A"m{
"%}7"Xy!%]i/&^/sa"_8sC%vR0#c)r#%TP0!%X"#b*b1%n?"ef!({!+P1'^/b/R2c1_-wD|t!(|B!'P!!%isc"-ZKXp!w!P1uR!sCb*_-w!sV!s6%hX0)tz!
l^!Y'}5zn"X*f%/G"_-%YRd"%'^/n20d>-_8f%XY#w!b]!_-S<r&Rs%Y'V["&wA'Z=eq!v6fX#xP!(xzu!!'qb_!"s|")[Pq!%C[,oC),"oC&opK!(nyk!"S
E'S2&R_"Cm(Uh!(Yn.#W&[U"'*%R9W&S[!'[qK!%3"yn"(+%R9W&~[%&gbJ#[,dGS#s<%](Q]!ct"?s<"_s"%axo!!d&u<"P24u<!%q+!(*!@w<"R_"],x<#
r&vZ!,z<!&Y>%b/b)vZ!A}<#r&vZ!o"P=!.}<!1w<!-o<!2f<!^*{;!0rW!"(%S[O&rBy",O&bf]#!%WtN'[~"])(^!&&p]a!#k!bL'npE,rB_!!pn!E|[!B
No"&&Pwt#,rB+:]AS%y"e.r!(bF%Rfc#!%duj#3rB'rBW#k^!]BX)kNjU!@B]BvS!jU!pm!Yp!yo!%Q|6!%ra;"_&%P!#1rB%ev2"]&%S|6/w&"T>c'qi"Zu
"rBW#nP!q8X)fv!x@%[b[!"x@4I"W-)I)a_#}b"W{"mX!g]#yl"[d#%SfE"r!%yeL"o"&[SG!)r|k#&^##h&V)&1&-c5]V!#%y_/"vX!%Tm{#&g"~&#p[!%q
j."O%_ai#!%_la#"},%zqO5[&j2&[M,7!d&rBW#^[!w@X)^Gq8@Bw@s9<c"#wX"RV"%>2~d#U*|^#rBW#_Al6X):nx!@Bl6nx!^Z"fy#7L5b|!yz"QV#{z"Q
d"T{"jW#|S#^U"{c"wX"sa#rBW#:u1X)^[!l6%vrp#!(XT5#T>c'*XT51^Z"rj"Sj"sW#mS#mX!~^#SW"Wd"cq!pd#!bLm/^#&sr:"!%t]}"#^4Z(%SzI!(Z
aK!&XQJ"&%vdJ#*~!(;!%fzI!&}rR!!'t[L%W!:i*'fZ2!%]!!;]a9!Y!Ya9!'|"!0Ya9(%e7!bLk!m05Ya9&bLU3BrC%S^>'vK9)m1zz"%Uw6"zh%%2-{_!
m%!bLg0)bLm0"wK,%qSU#/r"|Z#bL&|Z#Zn"[j#&yg%bLgj#rB,'o}z#!&'%,wk!|?&YjW!"|N%c,*wS%u!kNjU!o_!|It4"i!gt4!k!dXJ&o_!TFwCu/&j_
K#T!w>%ZqL+(h3O!WC,}%g-&%o1%Xp"b"u%%Yb_#!%c}K!%S0"WC%H"x7b!{W"1vH!o_!|I&n5@Rt!e>(X5h3:4x_"%Sp5"Q'%~cY!)S!r+.R1#QK#)[Yw!!
%eUW#!%~{^!&:2q!};&xug!#T[")%]{L#(X5%Xqf!!%_^K+1y&c;Z&lFTi%fR##|v!&Z"#>~b#%bmr#!%l~'"B%lT>#(0&f#"S=b!g#!&|%"t4["}%!7_%%a
V"nz"w5%Zx4!%dp(!%Z~W#+aV"w5Acy!&z{!N%d&%_wO)J!p{!#cm"gc!X*%u-#v=zB%WZb!/F(mX"&)h#r",o36&u-n'%dmb#'"fV"^Q!b+]L%v&'v!z7d'
TW"F%UXW#%cm"u!&'Ycn!%R%v=V&%zU&"u'%Q!%w'&Th%&b2!%VgY#!%QSM%B&z7%tyJ!&gq;%]&&b#&oY|#!%]ti#!%luO)5&P41R%v=^/%rZ7!%[yo#!&b
Y(!%_PG%cm"#p{!%Sv;!%bit#2u"1S4o%%Zk#!|(SW!"!up!#=P4kI&P!!%<!%xZo#"V'%^yK!%.&xw%/u!&%z#!'o"+aV"V&.!w5&kk!bo"y9*u"#@Z!({[
|#%!V&k"%wZ7!'=!'W"!'G!%irT!!%urL!%sf:!%mYO!&P6!%YfF!%TdP!#r;hZ!%Z#!%xvA.W+d&1q>TW")!&am!y7R%v=%zz^#&u!&s"/&Qm{##VOB%_'%
hQ"Qw"aV"&^jY#!%,!&|sO#aV"V&%P8&k")RH7%Pu2"w5%ey^#"k!%['!%Pj8!%J!*e}9!&nuI!-{a;!%W3!+E%Pp%&g1)s}9!%U)!)Zb;!.v_K!(]ct#!F_
b;0?5oa%P'k3Z(~#a,&9;%DY#%~nK(Pl!,P7)!^!g#TqJ%j+S!i%a!j#!k!p:#BN)oXW!!%ay|#!%zQ;!(sXW!"YB+sXW!!-pm;!'jR;!.qm;!9kR;!%^hO!
4br;!%7!FpY:"!AWm;#j+yy!&ZzK"3&]RL!%tmw"!%Rm>!%go2!%Xh0*(k!U&!xC!yy!'%~w2.,U!j+'b1P/};A!aQ!'|=%vVM!%W[K%r))Y5{!k,!'gZW!"
T.-gZW!!(Z&!&dZW!!'Xe5!)cZW!!m!~]W!#j+sP%%a>!(R1!'cbu#!&jle!!5w0!%aXa!!'w0!%nWH!,w0!1SH"*%h|k#!&zVe#)Lc'r)@2YM!&(!2~b9%f
-"{{#%hY<%%(0g!ge:%j+dn"po!+V%!*Y5"#&Z5"u'&Z5"u'7Z5"u')Z5"u',|]X!!5Z5"u'&Wat#8:R+IS!b7[g"t]#dn"~9!w*id%W#"dn"xH&WCZ"@sDu
!%]!!]!hL"u'*hL&u'j+'Qb%'_)!-wmY#!.WP<!S!|cZ!!-h[u!"x)%.!@}cZ!!&O!,dlY#*j+}_#'!is%oi!)}_#z!k<#*s&%ct)!&Y}|#&,YR"%f]!%Wu?
!%tUc!!&dl1-4q*W'!mr#C(,X#2aB&XrH!l!d=#wX"y{%3t,!p!~@!%oR|#!(Ybj#!'qYS#!*U}K!,WE"g%&a:!&}s:!.ZE"#(V~b#"x))f{|#!/g:!%nlJ+
r!r.W(DS'Hz(U!m,%xD!&s]C%R}#'t{#w![q6+b!S"&co"&Y5u'&}0%]tj#!%guM&u'&3q@%idK#k+s"l!l~:!f"Yu6%(f&VDz"ss6!y!f&"S"*_*!s!^*%j
+R%^4>Sc;!5fW,!~!_uK!+[Y:!%reJ!;ZbX!&R%^4j+Zt%2dB"k!OPm3!c"pue#&j+S!wQ#yn#{!QiX!"m4)^yq!!&T|L0/!u#1y&q(9!w*3y,Y!-PD%VjN"
Z~"&VkN!%xU<%{f!h>io"%~qM!%bv3"s!&|xz#/c'bBvW"jDb^!&jw%@x"W]!7!r/%wls#"Y#%mU[!&n(#{;f=k!oO!)sQk#"S#%nYk#5n(}*@|!Dw'@YR"%
V[!c-!bX#r"~1&lv%ZAS~#%ghT#%n(@dY!%]lM!%er)%e*Z%Z#%Zy?%r)"U5%Z_1#bX#z#&tu)!%7!%T[b##2P+%ky@8z#!pv#[-v!c*k!tN/W!w'e%}Kp!q
o"fJMS0!m_%?r"%s(.l^",}r%%9c*r"i="e>!r"%SZD+fu%a:b>%l8Vl!&^@z'%apO(V[!g*P'nL}3t!'c[='a'4bb!Wo!bG%ZeN!&'!%f]N#Wo!_x#%ugO,
Wo!SU"c!/^b%oOd&qg"-vm"%oC!%we@0!r!p?~_!i}"hr"#qAi"T!bG!bG5%eg|",x;')?e!m&e!1g3ld"%kSN%]{%_!#&raF!%ddO'#s!~Cbx#5%iV',bG%
0b9(f&v}"k#%qA%Se=!%ey|##k!#%aT*%o~##TW%'=%4lFq/%d!!%{[M!%sp:1!bG1qh%d&HT(TLb3^!"Wo!h!(bG)TjY!!%qC!%xp!%(bGdS!%hx!%*j!c0
'Q^M'bG(bGZDoR#%XnC(Wo!SU"z1"Wo!:%PUa#((bGVY!Dj!^)%>(#YX#"({^%|6%SY@&~_!;!d&%ZU*/nB(bGFu9#o7&%~_!Mm-b"%5!&ZyI"i}"%SuO'v=
u!x"!ww#%Zw5"L&P|Y#%i"Ihx#'=);%{}"5A(bG&qyB6%[B5-Y{!#UX%!bG{k!#m9Y-%b!cp"#Y{"b!a7%b_"&R/1|#5%TkK!%mkh!!%}rM%bG_!"&Yia#";
%xkO._!;(k(bG)b![Q!u+(d"L%vQR!"u+%z#"r"%wRM'h#oK#?r"%d&"oK%hlY#&Y!zV!%b!%XiB"r"%bP~#(m*"b!m&?r"'j#/k*(bG}V")Qu%#}%)_!Z&S
)m&%5)Ha&R!%U-b!k(%Rer!!%S(%u!S!S-%zoM%(bGH%Wch!/!cX#Dv}"-(bGq!F=Wb%#{k!%[PC&6Q!S<%%jkO&cX#7!Y)%^*!%mRN)bGa?tX!Ub%Vb%#Ur
#%cTM%oK&~C%~(&r"y,k%U9%j%"a')ve1'x;']o!3ws"%keO&h#3z'@%X~H%d&M*%}lX#"|%'|dO"!%<"^4'p^k#!&njv#"qq%%[jd#&n!#b%#'jsL!,h_n#
!&dsY!!%kL"}*'lgM#h#z'&[eO"Y{!&bTd!*h#z'&w'vQ!x?f^!zX"&bgu!!&l!!(gmZ#)!z'k8x%@{!"%gzN!%oq;+b#hT!"]o!&]o!sP"JZ_#%ykM!%iW!
&m!T.j="%krp!%o#d^"8%j_@'dv%j;"y8z7'esM!w?h}J!X(ylN!(g}J&Y3xF[+Y3l!g}J"Y3&d}J"Y3b!a^6"z_!?a}J!GR^6!h*e}J!Q!xR6!P!g}J!&^S
6!&gv^!#Vn"bk"1n}J!r!UT6!r!]~J!'PRO!o!Tsa!!(a^!!tDXu7!&zSf!!u)Yu7!X#xe!"dG+ye!!g!Vu7!w6Rr7"dG4Rr7!%S8!}!Pm!!c!kyf!"dGJky
f!!%t%!Q!kyf!!'sc'!(dc|!!&uqX!!'aQN&#]LV!3)dQN'v("c,>*&eQN%-g"S&%|da!%V!3"'jc|!!&xyN!%cC!)nbc#!&nx{!!%TjN%e!&Y!')!(xQN&R
L7}9e#&b)!'F!%~O!%_K"3%PjK%V!3k+(SrA!%WSK"iD%iD%t!2m%(ueY!#V#e!&Tb;!&WzZ#!%R"!(ahx#!&[w{!!(oaY!!%PWL#V!3<Vi9!)Ui9!%_C!%w
RN!'dd|!!'p~{!!/hd|!!&yP|!!+VrY!#V!3*PtX!!/pg9!%d_;!%aQC!%wzB!&wwN!,Pwu#*o2#R."x"b!v(#%nQC"m(-jqY!!(xgF!&*!*Xir!!%zqY!#c
#e#%^'!,xb^#!4i[u#!N_hP%!2kd|!%&Q!~#8ec9!%hie!!%llR%"P"%nQN!%wRj!%~t!b!v((R~M!+nQN!%[&!%D!+iwu#!%fo<!)l%"[,%|qu!!%}f9!&]
Xu#)*k&{:|+.U"k&%Tg9"!%c^|!(8k&y)Fa#q/(lg9%@!k"'seD#S!S%%PS<%f!4T"%y[r!##W)%f(!%5!*ug9"/'y|u#&P!v!{;A%t+!&sg9"K%fwE%P#f2
Y!&^)!%|-#b!v()Xc9!&ve9!-R_|!#b!v()hT8"))]l^#!&iYd#!&]TN!%|jM(NQ))]!r'e#'arY!!&ktB"z-&vUr##36'n~t##|*]!'[W|!!+_rY!"c7&uo
<%!P!RM%e}a!&b!L]1#,skX!"v(&u,"t-%ZdK!&{en#'o0*;+q!%|tD"g~"%{hD!%Q]i"%=xP#Q!%dE!%_fA!&p&#}M_!%mt;!%mQx#!(Za|!!%_ua!!*~Yd
#"H&|b;!'uuA!%ZlQ%!*nb|!!&SX<!'urM!&cb|!!'fvA":%wrM!&TYd#!)nY|!!%TvM"e!%srM!'Zc|!"X%%cc|!!+pd|!!&u|M!%bUN!%zc|!!%Y3!(b!!
&_3!%q]Q#!%nv>"u!)TW5"_!%||C!%wcL#T!8(amG!%iiO#|'I%~WQ%!%TpN!6Q]|!!%v="_!%t+!&WU|!#T!}'*v^5#+m%&V]e#!&vtK!'PX|!!%XUl!"g'
%S2"7%i[2!%blO!%psY!!&b%"2&o5!'oc~##wx!T!%n#!(]tY!!&|mM!%lV^#!%gW]#&u!a%a1w)'Z)!%:"x"%{"!%>!%X}l!!&ue|!#!f:%WQz#'y"JBy"m
!*rtY!!%Rf|!!)]'!&RuG"}-%@!&uxZ#'%WKR/_V!rc!(Vf|!!Gfe|!!>be|!!)V~M!/R~M!%o[N"S%%x""&%x"&U(%*f(CdxM"3E_X9"_4'gzX!!&^xM!'a
1!<bxM!&|gi"!&QuK!.xSz!!%knH%{:ST!X%(;&Ag"P!@'jnH#8P!'inH(~#&FU!yV"t&%Vj;!(knH"dE*knH++q!gZ!a=W'}&]Y!K~#'S!!)F!&pnH!'D!,
pnH"dE%idO!&P}<!%W"!+knH!'Yb^##*m"+myc#)Tz!]#&j8]#u0-+U}8!(tRR%!%S>!%SQR#!%|5!&ejx#!)kb^#!7[x8#Ki9%yJ!(^x8!8Vc|!!&Vfz#!O
Wc|!"*@Rc|!!&w(!8s]R%!%vwc#'l)[%W1V!3-Trl#!W"s[|!!%gx[#!/k_Q%&l#!m}"sP!'Ruv!%&8f)&itM!&l_Q%#Mm/(mYw#!%zjC.]!E[Ff2w6%rEj8
]##Tz!]#GX]Q%!5PsM!%WoM"S|"%cV?"P!({UN"d;%Rhy!!%Vl|!!2Wp|!!)]vX!!.XVN!&P_N!(Q6!/]p|!!-Xhy!!&sn|!!%bUN"3'hdy#!*vn|!"8Aun|
!#8s!'Qf9"S)&WJ",&TM!&}mA"T!+0!'p=!'vtT!!(a^Z!!%bd9#j7u&%N"'&vvY!"e!)Ubz!!%Pg9!&}wv#'dGk+2S#7%~i8&e%U-t#u!R!YvY!"u&&wO!(
x!!&,!%uj<!&z!!%%)S!x7Y)bh!t"X!'&&#zo"i^%%Txf#!%uiF"Z7&jt>!%zQ;!&VYk#!&TsF"!&nYk#)!3p)!<{#a,%mTB"_!%ZtV"%k=a(1%nzK!%]jt!
!%Sh}!#*}1&nr>%3P!,&voy##b!k&%TL&c!d'@S&%yeR%'{3j(Fb!k&&aqY!!'szO!&XxN!%RdV!#&y)&sn]#!({PD!&wl=#b!k&&yl=(b!k&&T!b!k&&dYB
!%}C"m!:R!%'6b!&vl=!+xXS!!&_d:!%_s/!%~sH!&ugM!&+!%T"!%o}o#!(f]k#!&dqz!'S&Z#g0#{)%cif!"m!'[if!#d'-%]if!!%Yq="3%xXS!!'^if!
#3]P!%U:"T!'YeS%!&eT_#!(Va<%-@x;%w!!*:!'fkQ!!&^?!&rhd!#Jo*'t{N!%chk#!*@"w1&ZWp#!&}bN!%nWz!#-g>%j9!%XuH'c!1,+SH%p_Y!,U&I!
S&d+S!T#n!hV!#%h[H*q!S%SP!;6KpMn'%za^#"a.%sev##c"P%&/%!S&|Z!-RmO#p}!x!(Td:!%q^c!!'p%!%zI+-b4Fbh!]v"X<[-p"bh!%]*!%[*"ZFg)
[*%bh!uB'%%#zo"lm%a%{2+uB~#.*k!+T!-X(%U^G!'rxv!#m&m0%hb7"u#&o[N%-k!{,%[aE!%VsN%'f!zX!&aw.+'=r"-@f=KT(0%yTC"R,&Q!"6%YSe#"
})U%b4&wW#Pb#^#'%kXR!8Xb"]^!TT"f-"u3&!}X""{Jf-jU!gp%Sv%zT%c'rZ#TT%&mg"^W#%qUB!%[pO!%E!&?*[Kae"&{Jf-[KXa"q!%Ye]#!%kfR%!%d
~e#"r!8Sx;!'X{;!(d}O!%X]M"c'%hj9!%XjG!(~l?!&zTi#!(b{;!.Vuz#!1cUi#"*%sTo#!%^u&!+qTo#!&_bB,ld%Pw#!qZ#u3_a"u!{Jf-&&q#).Q.Z"
r/mg"^W#u!)5>.xx!&'jY!r/!vW!}3&u3|7u!ih#rz%qz"aW%{Jji#uZ#Zw"Xw"wi#x^"Zw"Xw"vi#PH*zUo#!+yUo##Z#Xb"-nQ9!)gsi#%Xa"#ae"'v^o#
#{Jf-'h!!+}^o#&Xb"T,:Xb"+}^o#!)?%ae"&Xa"-cXi#!%jZ>!(bXi#!%ob>!%<!+cXi#!/mZ>%|"jO-'llN#.W!&wk9'iy!#j2@|!'S)({Jf-d+S!n!&&}
sb!!&uS!!&]np#!%UZi#%=s3;)?%p!S!n!&;0AXX!uP"ib#RT#fb#l~"Ue##=pS#5|"oA(b~N"[&&ahT%"[(%g[',![&&R4"Z"m5U&3^o"Knbk#!Am[h#!%d
iN!(|T<!0g'!'8!g!Ux@%^o"P/}0JPmj#!;T#!2oho##SW"^o"l!h#3Q_%_!N[^!u%[g%_{"_{"&VU%u-k3Z(cZ#mx"b+mS!'fy@!%~b/"L%cfN!&]Q?!*zi
*!%Q|E+!{",2YR"%RI#o0%_RW!'k*l"1p./%;!%9!%qY?"U!%{w;!%zxH%Z!x(%%pyP!!(St?/a!u!z+2ZEi#R&a,]_#&_R!S-V#%n_&#a!S#%^el#!%z{y#
%a>/vb!%_J!%[!'P.-Pe"!{"%]d>!%8!'ac(!%|wI!&vmF!%Wz~#!%xV/&7!S%c9%|k*!&{^a##V!/'yk**Q"Nn6S#7&re"k"%Wq>"l]!%u0/a!r5^@~!,%n
>#XD#b,iy!%%r"!%bpk#!&z_O!%a!%c9y!aq"%*'%=k32nt"%h{/-@m%h(s!W#Ds!W#a'4sr"%{s=!&k|H"S#'kxB&mw!S!P!TD%zpB!&aj*"a!*aj*#j_%_
q#%{cO#k*w*&shE!%RPA!*PnB!%w-%Q!@o9)ZhA!%u}B!&Q[T%!&ipo!!%h,)n6-oS#%l)n6Z&%wk*#x_%np%%uzl#!%YWp!!'i[Q!!%sg&&&%^!I(sz='9)
=u|![i!%n]=!&V_9&4fA7*%W^/!%~SC"-&gl'!%~p'&ma%BNs9%Qq_!!~!Roo#!%R"%1up""%gq_!!4Xoo#!1d~]!"Y"X!_~]!"c:'j|p!!Fa~]!!,V"!j![
~]!#!pa%%TuO!%teI#o"&'eV{#(#dC)U!Z7j#&Q."}<%dTO!%ld@"tG%iF!%pz>%P(i"b;%X}I"|'(_}k#!({h'%%!qw%(ch[!+T#T,T"MnW#o4#eT%R'%x6
':Gu%#P!&wzA*s%T&=x)j%#=PF(vX@"W9%av=!+aUC3#^V!"Xj"u"u[#-Ii3s#"Z,k.f_!cT!Z&U&%kUO#f't_!&xyf##lx!(&)!&leS%%W/{g%o7*xyf#"_
w%'wyf#"t_!'wyf#%G*t_!3uyf#"WT"4vyf#.&v!R#P>%!R%3|Np@.ye!X!Szf#!)ddQ%!'{W[!":%sWG!'^z(!q+}yf#!%e'!&np_!%1YAU'+~yf#!(xX<!
L|he#!%_+!'WuO"6%s/!%zxf#'/sO%#UT!(T^<!%_mf#!-f{f#!'qfT%!,}P<!'q"!>g{f#!'C!c.h{f#!(eW<!0u&!'_P="}1%g}2!&oW<!%nqz#"c#%}q[
!"pf!%PrH!'5!(WP=#Y!@(Vq_#!%Q@"d"&auS!!%~hA!%oc?!%z@!)wW<#YV!/'s&!%ZiJ!%mUx#!,}W<!%4!%Vh0&#X6*lh%&ZwT%#c!p"w+^~f#!%y|o!"
U5(R,!R'i~f##C!&]T!!*]}g#&Dn(@~'%ukv#"&%{Xp!"w0l!TPg##W]%U}#Q-UPg##Pm%um%V(VPg#!%x~P!!c&a}f#!%yo!!&b}f#!&Q<!*b}f#!)qp!!8
b}f#!t"_}f##Y!s<;a}f#!(mu!!Aa}f#"#FjX<"o1%^X<!%Uoy#!%e{*&^=r/Z".%}[p!%VDp#{t"'U"-S&.a%~d!&e("t_!Y!bAeA&Ttq#a!rf"gQ"rf"gQ
"{h#Tg#nOtg#eQ"_f#gQ"fKug#uf#nOfg#nFmg#fK{e#rW!dg#fK|e#vf"vf"eg#fQ"fQ"cg#wf#fKTQ&]g#kf#og#wg#Rh#nFgg#rW!|g#fKze#[g#uf"rW
!tf"fKqf"nf"mf"yf"~e#Sg#eQ"^f#bf#nFkf"Yg#*2m!}e#ng#Tf#]f#tf#eQ"}g#Uh#Th#nFUg#nFef#rW!pg#nFkg#nFRf#nFbg#nOzg#WQ&nFqS&^S&f
Q"vg#oR&^Q&zf#nOpf"nFxf#gf#Vg#Xg#df#fKZg#nOqg#ag#fKPf#rW!sg#of"hg#Zf#cf#Rg#nOYf#kf"[f#fKrg#|f#nOUf#of"Sf#af#nOjf#nFpf#of
#rW!Wg#%K8{g#Qf#if#lg#qf#gQ"~f#rf#gQ"}f#Vf#Pg#Qh#hf#Sh#Ph#'Wf#yf#~g#3Z#&Rj_#%bAjGl1'pWB!)zrB!'2!&T'!%:"u!&lVL!1xw_#!&tbK
!%l[A!&qB"|*&N!%jYK!(c&!)((jGl1k^!lQ"Ka,(^on#!%vw;#l!%%F!%~K!&fUC"t+%U{Q",a!&~'V0W!@tt#"c#k&%zap!#(')U]^!&[%e#b!s=&R{H)h
"m"R!!m"i&k&%rkK%}G}GR!%jP@"#+kP@!&|vz#!'b|e!"~(%vf|#!&dx=/^r!p2rk!#=Yd""Z-#~R"Z-m"k&&V_a#%c!/g"%^c@"'7uw?!%zx=!'sw?!&Pr
n#(b!k&7b"#27gw?!&I%u".zc"%^jL!*kw?,.s(P(o2#i!R.b!k&l#%]gG#,k"%l~N!(rjG*8P!V.#)r,W!f!%ehm#"/&wUA!&mS^!!%tw?!%kWd#'!k&k+i
>x+&SdU%"d.&y|}###c,%}jZ#"[7&soV!"}G%_E*JX)U!~Gm!|"#yg"*hrn#")%gpx#&m!sNe5h&%[|?#m"/&_le!)#*k&)In0d'%lm@!)oy_#!-zq]!(#Xb
!,qC#};%zf#!%%!&_Qd!!,Yp?!%ua%%k#%vX!&qa%"_!%x|G!&fsV%!'Ty?"b"&pT@"V#%~R~#!%^jc#!'iS##&z(&Ux?#o"Y;%]cL!)^SG!%_WL!%h"#@O+
n+!+}fs#!*ttn!!&W^Y!!'ZjC!&Sos#!&zkK!%RaL!%n#&S!a+Z)b!&kd~#%W!h"T'+~fA!%aqN!%v-!&^l?!+m,%%K3&1!&+'0.uz!i@/%ct=6ca#%o*r!d
9n8RR#)!pz")r!P.J]AK3Z#!f9'w_W%'K3&KZ#%}[>-Bf.U%k!f?'W!X(!V(uE'j|N#d*P;%=+z#^D!P.%!g+{x"xw!(P~{#"k!q!i0([,rf"uY"rf"uY"|h
#'{5"uY"+{5!(i5!.R6"UQ&'R6!R!{5*XQ&nFdU&nFeU&aS&fQ"vg#R!{5.TW&fKrQ&eQ&_S&qQ&lg#qf#uY"~f#rf#uY"2R6%bAjGQ91Q6"Q9)Q6"Q9EQ6"
Q9+h&!)(&jGQ9^[!Vb!1Q6"Q9&kZO!0R6!'RtL#}s!D%X}%!,g4!A^6!+]6!%[h@!%A!;_6!{"R6!*QiA!%saO"k&%apJ"g'%ka<"k&*V6!s%}5"l+%yM&n#
)a*^["%VTx!(!^["C&Q;C%j}z!#_&h"%TwZ#'o&"d~"])!%9"W#%9#E|[!1w6!&d-!*w6!%+!w!w6!f!^1+}EhR"(gX!"!jV"3u'&qWD%&mt!%&v[59/^4kb
!Jkb!j_"Z"k3Z(1k&%P'nLv-(}]",|!m%%d+{t!%laP"#v("&B']z"yZ%o#a|#k_"%A(k_"kb!Z(gT%kb!&'L!&Vlg!*(X<[-jV"Z/k+qU"/&E]!l.Xh!oh#
qh#V]!!j+}I.P'nL&wg"sm")!da%rh#6!f[%"rq"qP%uU#Uv#w'Qt!-jV"O!b>3uO.V_%P'_.b9&.pT"z'j=r'X<k3q*jV"p<jV"k+S#)sh#%q8%t"#)XQ#%
g}A"/(y"+Xq!)}7/c*)Z#k"%%d""&&l"!)cwE!%kh)"a%/RsE"^&%QVM#}EhR")_VM!&egE#}EhR"/taD(j+a:kb!#kb!j_".{wE"z''sUF!h!Tl?!2ZUC"J
&UP3#n(&%m"'c#[%|!!Y!)mfe#!X"bu?*vX#|7"nL&u3'_>'SSA!%YB"P%%rs)!%ylo!!&gSf!&#s!Hd"(iiC!%vk{#!(J"Qc%%agL!U!^xE"}t%1^xE"_E%
b]I'p]"b}#qh!AhU"%^tU!%r!Q!.%)!%UkN+i-p]"1l-U"d&:m%l,%xvL!)w"!&yf}#"#%qf+!&^UG*S!o!f!h7['F#4%qQA'a!W!,S#PD%Z~N"e!%QZ|#"V
'%zts#-f'_!>VZ!|!f!l*hW!#i!wu#%_bH!'cZP%&y7^,f(o+%fTE&!f'_!R(%V]P")a!k+Q8FU!fQ#t&&RkB"!%qzz#'TT!hD!l.&%cds#%w'1U#':"UD&Y
tA!%ldL"}*'p[S#(i!!j'o!s"V'(lx0!%jqE%!X.[&(a)!'pXc#*^d%"*V)#c/"*'QTb#"U"%jP*(a!f!Y&&o=&%sV>&q!~,&YB'sVM"}*%XnL#&UD%VmL'_
#A#i!~U!%cRM!&dbg!&d&|1l*hU"(T^k#)t,-wf%)#k+i!%SsW%!%Wmq#"a!%ka~!(]e%kt!no!&=x?%WwB!%_+#&D&jtA!%zlL!%SRB!&v'"i!(w'!(onF+
*p"g##i*Q8#i!g3%l~y#"a!%rbI!%x^g!"X'%E#SGv-([O!'nUz#'l.#m?U"d&&Q]g#!&dco!#x1/%X|w#"Yt#&YcI&a!!j'9%^m7!(r%!%Zme#!&^~U!!&l
%&hG"}9b&'luI#o&l#+])/k+S##p}"%#{'/d&A*s&t,&[e~!-hU"P&Iq&#~#SY!"hU"*U(%^zU!&d&)r(8&:(f!m%4dQ#A&&w]E!&f~<(*8j!1^Y!y!&YRf#
)a!,~s!YLR%?[!&&!%gWW%!%,#[!dt!%Us^#%9a,_!&wjz!'U1P'3Y<h,'n_F!&x}o!(t'y.X3^&t'y.)0%t'y.,(Xld#&Dr'm4#%jqW%,l!3l)[%k-vr"W1
XF#qW"%-#1U'%y|B/f"q#,/-g&i:)j)!}M&j&%xuC*[!t'y.t'y.L3bz!&'0o'd&w]#l0S/}e"t'y.uh!"r/.L3%Z})&t'y.1!&dn(!%^z?'m"-q&b"V!)qe
B!(ZPp#!'qeB"b"(qeB(l!3r%R!!_d"%vxM!%,!%rj?!%SxB#U!|2%c*&kI_!R!nZ!%mu&!%A'j;"R!%k,%Xe?'P'3-q=l!'m_S""3%aX?"l!&~Y"!(be?"[
!%qo_!%Zb!"J/od?(3#l!3&f&)^T#!%X{0&Z0jCv<X#%_UL"J%h%!&h[?"e"&qXt#%R(U4b"&u^S"#P'3&wxB"[!%q&(7t'y.bz!&s0(jhB!%dnC"*&dhB"e
k#%y&!(ehB#m'R!%}O%l!3m)&SlI#a,R!%VhJ#p|"|2&|e{#&l!3s(R!&}oR#*l!3.yo"#g,s4l!'jeS""Y!%m]{#*z1q#9R!!]'#i|#'=#*~!%wiB#6dY#'
ziB!'_zB"U"&oPB#b!T(%hs5#l!3&PqS"#{"v&'VaO#%ck"%t|H"e5%fU,,l!39_!a,b"m'r%6m!=V!%6V!d'6Y!"s(&iqW%!%q^J"u/(Vq5#S&b"%Ws[#!(
[Sg!!%ka,!%ZRI#!a)%omt##qK!(XjB#V!d'%^cJ!'VjB%-d"b"&YpV%"S=%^]B*{"%|'c#_&;8|'&|r&!&Ybb#!%{(&j&"{"_!%wjP%!%z,!%XdB!%s',u"
.}1V!6u/gi#eU!{"W1'U-!.gdB!%d)">)9!)ko?"{"(mxR!'l,P"&Ha&)E!'fd^!!&cQG!-efB#U"{"&jx}#!%Wki!"[8%cQp!(l!3t'y.f!]A%azb#!%vu"
&[!Z7!n"%zd*(3&[.(dh"l+&C5f!4s">k'/PV!l/%t'y.]%&;g3Aw^!/Qk!'P!%f9&b!%Q+([.!dh"l+Bf9)g1!+P!%zk!to%k"9F!-|ap!!&bvo#!%rhB%Y
s#b!Zb!&U2%1b"&*ohB"b"/mhB(b")|Q%"h#Q)%miB&k!c*Wo"k!%w}""fJ'f]{#'!fJgT!P!1%@%fJ&Pz!&XP6"fJ%e}R!%Z*/J-ZT@#3O%b4!,xp5(P!:b
,b!T(B%osr!&l!3r6B%]r{#!%{xB#l!3%iUC#[.I%znW%!&YPW%&[%x2!N%2%p!*c7&Q'!%ZRQ%#xh!f0%S|p#!%zU*&X/1U!l:%Q6!%vdX%"c%%Zn}#!%sP
>%O/{"%TVf#'rH%U-b#P6%ewZ!)"t'[l##c%u#yf%%q5,)U![M%Uu"S3&j[!qj!Ua!&s6%U"{"V%%U_N(l!3,l0%~k%%o1,/gy%!r!e4u#Z#&e-Z"&~q=*w_
#~&k"r6{"q&b"P"%aTO!%o_C&l7t'y.u!%q}~##Oy!%YvW%1!b"q?u/.9Z&S:c6.u,&iX#"l!%fUp!(4nt"/Ya!t'y.;R""a&%Q"#SF%%z9!%T8!%~U1!%}l
m!!<["!.K!'c"!&ruB%-b!b"&]{K!&x^?!&r[P"*U5]/]<x_##Q3&w)%il?!+U_?"[!/{h}#"&)z[?!&evM!&X((W"U#X#k"Fb!)|[?!%l'!%zUC"8&xh}#!
*tz&!%R!!&~[?!%Yw4#w)8%pcB(y0t'y.&q)=&{uI%c0/T*(z[?!%D"_,%kl~#!%QgC!&|V?&l!37k)&^i&!(lhB!-eZd#!%y!"P5'T;!%a~O!%oQ'!%flI6
[!e+*z%p*V'{",v"{9FN-f1"*g)#Q.R"&PVF(:x/g(e!"f1%YlM)t'h+%U-o%f1e#'jag!)6n't'y.l*r0-&jnr!'k#T,->k#%|{S#*z?z)Z!V'Q,*8f1%cp
)(n!&lV!}+&z_"%]J!%o*!9}op!!%w)!.~op!"#%~op!!)9!%sop!!&}op!!%uqA!%D!%J!&lUP"!%Rm,!%X|s!!&o-!'n-'i3q'~D_.3%hVr!&=i7q'A%wF
'l!3w)t'y.&tak##lV!h.%vRY%">%{c&!%qA)W1I1,}+&P-%h'"RI&pmX%"h&&hD&b!kf!&Xa#&s}*%c%{">&ofI"l!%Zaa!(*lV!^j"j!{6#%YxB(89J*j!
A%y_s!!%TP+!(?#{"E'qTl!!/Z!!(SRd#%u#z0WK%]G"a+%UP}##f_!uv%%aWE&[!o#<f#%t(!*_P?"{"&nmB!'P|T#!&sa}#"dE)gy"&8dEV%f#%n*"e.(a
mB#l!3&qP?#l!3%i_}#%!wq#{")X_}#"[!(uWe#!;jrB!%lS[!!'Xl)*t*^+}6}!k".D~&'c(%o;!R4%=!%opO#b!z%%y"%j&&cC%_jI&k(ri!([!%^tz##r
i!&%^zb#%Y#l(%%[Ri#!%RE!%bZO-wd"s!#PCu"/w)n#[!qz!aT!%VtB(aB^8/i:&U&(QD({"QR"b!^8%dN%y>"D)dUC%--{"%t~B!&0"V'%fI%*{"r/%cE!
%WuG!%id>(Y/nd!1q>r[!bh"%]dN"!&(!%tuk#,w@Bw@r[!bh"q*Qi!]X!b+mS!&WhP%!%_xL!(naq#%cY!V=l+%e]u#!'d]u#!s/brr#!+_rr#!X!z^r#!T
!asr#&]c%X!e1N%%!%UwG#^q#Z"%x{N!%QN!(p[Z!!&qku#%Ik+n#&YaB&c'U;Pk"1%:(x?&c4a.4o3%F!%rdY%1!X!.9!S1^#"}_%&!t'q!2_4%^tP"1b!9
#a,zDDR&]V!q!R#};%t2!j2&tv4!%SjY%#!YY#%C+W"2&a.R>![&#i3%]K!%}f!!%W}N!(:!)ime#%n!"[&)gsF&S/ys!!u%%|ap"##p"%]]V!*g#j-t''.X
!bOZ"&yVI"9&vtv!!%Pd4!&aiP%+l,&}T"7k"~Z!Q!U&Z"%."9%RWU"&v#a"g#Q%'ziP%%!Z"XC&|[V!!&^fY!!&lWd#!&wW|#!'m]-"Z"&Se}"!&taQ""^&
'YxQ%%K^16%W}'!%YiK!%|ZH%#v#a"%hhV%!&zXn#!%TRv#!%{^l#'Z"XD!Z"~t!'S!!%jy1'i8I7=Z"%naq#%p"#]''vqA!-rrX%!3{PT#'+Hl#+W"%B"y!
%|S5!%xPG'/J*i%P.%S]?)Z"W.&l#c)a&U2&VPM!%.!%d^d#'U(i%P.+H%qZj!#X(Z"%rTO!%~%"Q9%dVJ1U&Z"A[S!Z"QU!&|u!^9]I,2{R!)K&f"#:d"(X
UU#,X(!k#i%Y;t2-*ue%W)%y!#.Z*%b|C%=Z",&l%%h#@pD'kdu#!(ls?"T*%YdA"Z"'Sa}"!*lzZ#%#*o)&^~U!'Gf!W+_'bc!']hY!!%VUH"e-%cbP"%Z"
Z"-%V;"tQ"%Q|F*z3#~Q!6Z"x(~NJ%jVL)Z"eJ.!~Y!&WX"%ZT~#!&Uam!8Z"W.h]"#X!bOt,T;iS"Vo!pu!&!QX"XR"u"l#y&e!U!~_"f"%XUR"%oS"Vo!p
u!&kYu#)Z"W.,2_*%'&VzC,Jd'i.q1&z7;&iu!V0%bSR%%Q["zb"cb"*d[l#!&])!%_gf!&RP"*U;e:%U{O!%u&%#Gv+(th^#"Z"%pK"Z"&o['!%mye#*W.y
EDU)n!j&&lV!&YiP%!%Q}[!!(gzs!!&S"!%TWO!%Ss-!%w#!'qvl!!%}iG%V3#x)%oL#^)/%xjY#!&Z(&yA!wb!yH%{(!&[k{#!)RcC!&Pw{#%Z"W.v!'~o'
#P&i!'b)!'Zhu!#<^&&Zhu!%Z"R!Z"&ena#'/v#a".Z*&jY^##u8R"%yXH!%mpE!(imM"Z"%p[g#!%{WG#g2!&W.!%Ugu!+Z"W.W!v!!^8%}#Z"*bz^!"an"
%P~Y%#Ua![%(6)l!%uQ!B&uQ!v#%[is!!&twU##v#a"%nhO)QC%#b3/!uQ!(q!%j-~&R!%gt>!+y,!(zPC!%+!&T{K!%Tl!!%eyn!!,S^T#!1q]T#-!Z"91^
x!R!v?*f+W!,%kzT#!%u/!%aYe##L{(&v~~#"{(&U{|#&S)S*rj!S0%uRF!%l_d#!%bsE&_(d?#m0%PYZ%!&Xku!*#R<"k.bX!#q3WD&nqO"^c%%QPA-}3hq
!p//zX#fI&Z"k3}Ihq!&zoR%!&zf'!)keH!+_jR%!%XiR%""(E)!f-[+.zg"}3T,%2#b!^q%/biR%!*zVp#!)afH"y"*dmE!3_}&!%c~4!/VUq#!EfoG!)Yj
E!>ucO!%+!%zcH"nV"%T|A0p//Z#"Z/^4Z#"Zn!o?.Z/^4Zn!9avE!%Z!!JkkB!3QkH"z23QkH"z2DaZo#!g!ntG!%+"~J%shO!%Y^O"ks!&~dL%me!gm%mq
%.thO!(shO(+e%m%9(jx!%zTZ%&<.=z')PiO#c-+1}hO#d+g4%RxM#c.~J'kgO*U3!;t)v3+%q!7kfO"og!%kbO"k1&edO!'ghO"a"%ghO%l""~J(dhO"z4-
ehO"~J5dhO!%Q"(g4v!8;t)q!%v{U#&%uf!l)z4%Ry}!!)xgO"~JBrgO)m%.c5T(}.t)H&QgO#fc!s#(RgO%~J>~J6~fO0r2t)S#|1t)po"sq%&=T."~Jo1p
!%}oF%W!qp!r2%_XL"%%Wn;(T!#c*~JS*fY!*ZeO"~J.YeO'c-m,!y"F%gz5%Y-%o1&s}V!!0|dO"~J'rWN"[!(|dO!(qdO"~J3pdO#JS)%E!P!udO"#%WU=
!%m!!'QWN!)sdO&F<ZA%'Xj|#"[!)udO#v%mQ#-wdO!(Wpj!!7kZN!%S,"~JEfbO!5ebO#j)Z"%nXU"!%~P'!'>'AU!g+QHc6*haO!%}XW"!&v_O"x"%qx{!
*_!1Y<h,o+x]!#bK%c2!%d_h#"_!&VTn!!&Z"!&__O!&^_O"~J)[|M"[!'[_O!'4!%Y_O!+V_O!%TxD#_'Q-'[_O%P'3z'%vhh#!%K!1W_O#d(aL&nsr#*i"
~J#i!9z1"~J(ldL-Q!Q+y!)g"Ks!~J#a!y,%6#HP)%sit#!'n}V!!%hSI(aS#^l#&c.~Jt!%iQI+U8l)z4A|;I_P%oV"X!&hy#!%oJ)S1nV%_R"nR!oV"~#Q
"(~6!'raq!!'wv-!&Q7#9&&S7!&PuD&m&u+Mm-&[<!2Z^F!7|QI!V!z6!)bsd#!,iQ]#!(]oG"oV"+zqa#!)rcH!-uqa#!%iZ|!!;uqa#!*k!!)b=!S!aqa#
"s%0bqa#!'U>!%UB%^%>oV"8dqa#"oV"&VW}!"3,cqa#"vc%Q"bqa#"ZL%V[!!%ma]#!%sg-%p//x?%_nr!*|7"~9&u3ZL&c,&jZC!%fk&0X!e1l/%o']w%^
+5]!Sb!d!"ZLx?&[nv##B}.&Wi@"&&]i3!&qR1%1i*ll"%r|A"Q=&vSC!(dD"ZL,YQw#!'awG!)f[p#'w(&R"j2ZL%wW}#!%Y|}!!'tkH!&|C"i3(h~B"!%r
kH!%USI#(3&T#"rt%%bqH"k+%~t'!)Q#!&]#"}6%iXB'wK"a%U;Pk"%S##]!Sb!&bxI"5(Yzq#!&g{I!&{""ZL%~Sw#'}*.b!9/%dxZ!!%m~k!!%{hO&m1b!
X.RW!%mgO'Xs#t)q(~j!}0&^yN(q*)Ww!n5#i7&Z&!%_gR%"Q!3^&!&tVI&}6t'&,%]jv!%1X!V/%b&!%X"!2b&!&mTI'l!%am!BQ"'o&%)am!y7&bSM&ZL:
n:B)UqX!!.vtr!%Fv&t&&wYo#!*xtr!!Y#wtr!'ZL3'ZLp/&meI"ZL%^&!&]Y'!'y|C!&pQ%!'j@!%y]w#'+:ku!i"&&tqk!!(_ie!!'UyZ!!({wN'd!s!d!
a'w3%|RL!'cTY!#a'f3%svv#"p0%R_N&c*S/d3T4)r-"1&mcD"3&U""Q%.q,&)sI#_#%ctZ%"}!3w,%l*r0T,%dcZ%!&}tZ%!*ce}##*x0%Ve'!@b-!&Yxi!
!-d{D!%i#"Y2'e{D"9<_{D"!&a{D"|4&o-!&hj6+)*o~!l#h+[1Q(},"%Z^!#%h%&xtW!#ZLx?(Z."{&%_1+eG'.R%t'R"pV"iq""%pyI!(ztm#!%RsI#Z"O
%tm6#S&&(pqR""pd"%|C%/U&Z"'[k!!%Tk]!!*SYx"!(kxu!!(qQ|!".&Qo@"Z"%Qa>"Z"%ef}#!&^gQ%#_+*&Pwb###f{!%[v^!%6!eG%je!"f+%P0#~NiM
%_}O"a"%PY}!!%um!0#-_:Abc!#y)pd")!eGBf+w)%qlv#!(U!1j0^1"UR!RU!/}!p)v#ER+v##o)h1&~e:!%B*Z"ER+o8y9jd!R"[i!%gra#!*5*#W!@h16
z%Ux"r2&t[A&q[!;)us!'J&JV9&vZ#%[zL!&xb6"^!%zUF!%bQF"|"%{]u!"R+%i]!"k.'to!!&RiD!'syv!#q&Z"&j%"T!%ifD%w4vd#Z"%[^E+J%T!R.Z2
^~"t6q"P(%alc!%9ER+%Z:(w4o.%B}!|=%jrI!&ryS"!%hX~!!&gcq#!%}#!%khN!&ip!!%xbI')DW|"/S*%d&"S)%ig!#c,S0%+&#i8!Z"%vo!.&S*&S)8v
0#^0Z"(,v&%e{}#"]*%Sr!!&iyv!.*{(&m0R/Xb#&#W!f!{:R/%pls#!&ckv!(|'#R.('bc!&c{~#&~"%&|1%[TD!%YgJ'Z"W!X(e-R"%XgO7eGe-R"f+P&[
*,tn"t&.!~Q!&w)~R!"!e-R"Z"S#%uUJ3i,T0%dv!gf!Z"p1AX!~Q!l/%}!JZ"j*V_#%t(%S1iAf+%rf!!%zRG!&ylv!!&gl!!%{n~!!%qh!!(}r^!!%gQX"
!%olG!(b'&81{)d'%{l!!&Yqe#%e^"U!eT#%d")l#!d-g0v!R#dA%[v~!&Z"#%as!&iVD"Z"&omG'u*^&l(%i%&dr]#%|!P"Z"&xqF"'%hVJ#y!w&%]P_!"z
@&}]~!!%ki!''&h^"!Z"%ZSE!%SpN(TCe6"#a'q!%a}="Z"'vrF#'vz!%ndG!&p[*!&gV)"j0(v^~!!'qb%!%Ti'#|"q{"&ZeG((f!e^"-!j0'ho!!%cPS"&
e.Mw)N%dw/#8x'%S""e.%TYE%N|/Y0%UqD&V)%W+T:'rmC&Z"v!R#Q-+o"!&~mv!#'i%%}'"as!%oSh#!%kUA%G&d"&f^7!%Z;#Z[#c)%8!%qv!"a*&kkA!&
[w!!&X%&2Q+Z)]I%fXZ#!%<#_9x,%{v!"R"%c/!(l1"S#%Xe!"G(ucu!#!Z"%xZ~!"P"&qrb!%('Y["%WQw!&Em%x,(%Xx!!%zvs#!%]&!%cQ7!&sVz#!%du
~!"hE%Ws~!!%~tv!!%a'(p'-[8Sb"T,x;%+0b~"#x_"p'l*!d-T,=S&r)#{)H%WL&e(^O#Y:%znu#!&wQk!%U&!Z"%WbE!(ys!!%_,&R,R1&QK%wlF%S!n!J
%edF%u8&{]#%~2!&]3'h!.R1&x0%]j4!+^t!!'XZr"".%xvD"{.%ZwK!&P)!&aJ#S*#&[sc!)Z"hV!h.R"X.&uQ"&gbD"[F%SQH)a|!wY!Y;h.cc!#f'&5,8
Y;E4mr"1oU")p0&%wnQ%!'d^~!2!z2)]!m%~")j).8oU"Y;n%Fk)[!&X__!"hV!%y[O"Z"&jTX!!%ei"!'[6#'T?%Vwy!',%T!U!~0%SY;%n%FZ"'uR>#g(=
%wzM.'^//]%8_!:4n%FU!g+&.&Y["!w&^&&6!%b3)r!e#.DZ"R%t'%XQF#.c#%xzO"Z"%zQi##U4V9%twg#/'uICm(&cJCR9&_"["yX#iY#)=&U4V9R%R"%<
!%^k#"p%%~#'=e#AP+^/%yN&n%Fa%u8'[PB!%k]w!!%a~A"!'o"#6*&5!)t:8z?/!{*Qb"Zt!!Qb""t'uW!xk%&hs#Zx"Z&h#W#@gM&U;%x}G%Z&i&!'S6'k
1v!d(-d.'uQ6!%~3!&nxP%"f7%fqL&b!b{!&*%bvP%!&dx[%!'eP~#+E4rW"/eG}!!h"f7%[u"&d-P8h"f7%t&!%{uI/l%s3;})%Z]#d%u!=eIh"tc#&&oUG
!%buJ!%}t^!!&chS"#m]!kDt8f=!%}<+i%'u-C^w"&eGC^w"X"r=&pMt'&Rb%:p="[,u!p=#S!o0%qtF,lx!_AkQ"yl"Q[%t%Zq#di#zo#VE&1!(lqN(b"#n
6z4S!o0&}nN!%~n/%('kh!'~ln#!PJXsC"i[%n#YsC&kh!Qr"nR!kh!l!YsC"kh!&YSG"kh!]!YsC#kh!Yp"HRsC!&vQ!#&|{%%'!U#Qd.!(Yn%"&&ekN!%[
uI!%cPM!'jg/!%pn&"l(&xT|#!'~np!#[!#%wWG(W5@p1l#~Nsg!%B%*r.#%{uY%*~NRz"#a6z%)]%x+%tdL"]'%icK!%WVN&h!68j'&ZyU%!'j}b#!%ygH'
!h!"QD.%pVV%!&6#t"u!%}{M#QD%)yy"(>!x'~'%g)0Pz""81Pz"!+iy"#g)qc"%WvM%x'pr"%@end#!u.WtC!)po^%!%QsL!'udu!"|u".njt"-|u"&_R"&
*y2eU%tm#A8y2%ntG!%TQ'&R#|!)|u"i#QsC!&V;!+RsC!([n!!R#P~,"Yp"JP~,"Yp"S!P~,!%neD"l1%&!][!zQ0#xW!S%&bRU%!%Z1%[)h#S%&Svk#!%,
"xW!&vrI%d;i["u9%fj1!%cH!%SF%Ud!PP!5%vuF#-Y3%~bd!#h;c,%gke!!%wB#V&W!%fuH"Y3&]eZ%"c!%dp&%('Y3.dVE.V&Y3!Y3&QT#g0#!Y3tV#g0,
kVE!'l:'QV!T0c%%W)%/!&U!'v!c!P#z!5%~XL!%T"!&ev>(Y3,t"{["Ai&%zeH!%het!!%@!%tC&x]#85W'%lRG#P+k#%b]E"5&xM!%f."5%sw>"h(&ttR%
!%[mE!%ox}#!%roF#)o#&]A%~"%Y3&w:!%rRA*[Z"]!&=b&Y3:d"%yB"b&%We-!%X%.W!@h,/Y3hD!r1p=r!!u,%un3!%mpS%&8S%b&t5*}QX"":%c~d#"b&
+gvR%&q?W)Y3:'k[+!%e&&JY!q*u@=M&]4&f)e+&_vl#&y!!z%h.%.!%|=!&^S{#!%Uc^!!'Z-!,kY0!'Ze!!a!kY0!&v)%h,^Gw@*rY0!%s>!%w_E"Y3%iP
4!%,!%mkT%!8gi.,(,q,%[#ei"vt!)ka!yP%&WYv""jq"%4#.u,;zh!%Cm(xW!(r#"z_!%RS:!'Sm1!%z}E#xW!J&y{E%r"U.7&)!&]oF!'K!w!f-"{)-f-#
mc%jR%%VeE#rp%Qr#.XeE!S%o-%Y3PP!5.N!%1!+O!,o-!3m-!%dE!Y"p-"s9&q-!c!lx."z_!Jlx.!%erE!&]s-!yj!Pk0"vT!%d[l!"(&'&vT!vMCR9DPS
a%!&L!q!QSa%!&{{,!%njU%!&hxJ!&]a(#Z2E%Ps3!'X#"#&xj/!h+VSa%!Z"zQa%!X!|{b%!e/{Qa%!&k="vM{!{Qa%#vT![Z"&QVZ""PC%|vL!&ldf!",&
]C%!LvM%K%PC1q>%dnl#"tw#&Rg-).eLt,-|}"S!ZJ%weY%!'suc%!&kkK'#Ae(#Z'%z*&d*bF"]!%k6*"vMv!R#Qr%.Ld!&eA%vMGs,%bVo!!%e#!%=!&ap
R%!%4!%ov6%j!.W!%Us((V.f&T&j!!PQ!']{,"V.%PP_#!&rE!%o[1!%(!&Qih#"Z2)Q"!&h!!%W_^%!%kVn!'c7&at!)u/%jfE%i!+E,A!%gbI"vM%{H*Ei
(^.W)y"U#x-m%%StO"_["&U^K"QM%pUS%##Z2%|k;#vT!vM%jg_%!%YR>!%c%!'Y#.'Em/vT!vM)W)y"%vj"T*A%2!&:#BN*hjJ,(3_!A!^3~o"}3}I_Y!%Y
bo!%a%k;eD&ajO"@%USO)r[!&u]%SM3m4j4'Sgx#(u!SM&c#W%@%wwM!(dgx#%!|Y!SM%m|J"[!%vYr!!&ut-"3%djW%)!_Y!eDq!o9!L':!%j}6#k;r"&pv
N&|Y!SMo1&']}54&S"q5p/u!_Y!/[Q!P@c#eDq!U"o3!W%-y&%1'&q!QCD;%^m.+%_Y!f;!mS!_Y!v!BF%]Q]%!%Xl/)_Y!!Q?r"DR,U(%ynG#c#y"'a|P!(
|#0_Y!'_Y!~#5ntJ%k'u!_Y!*amJ!%o|M!'[#!,vsJ!X!i}}#"VD0PSw#!)eo/%Z"u3|S"&c'!:Qk)%O/_Y!~"cny#!'S+"io!%w]*#3o"%eYq!!)p~('{w!
&Z"uW!io!*ay(!&h^~#!.ay("io!)r~(!&cn(!'luG&io!1,io!<_~("io!A|q(!&YSB'io!qg!;)y7'ZPP%!&kVq##!v&%S[_"&a"%|T!i(&nQo!%T!!io!
&[z,"#%hjs!#W"U#%~m^%&F|%{!t&%oz~#!S!sv(!q!Zt((S/a&g+VD"rd%%imY%!%e#!&Znu#!%]0%qV"'qV"1zn@!/bhL!4~tP!!&kxO"[e"4jxO"[e"(j
xO!1ixO%qV"S!i%&%!4]rP!!%|0#Z#"6k!!8opO"]v!%nfD!%ofN&]v!zB&S&>vtx#!Lzw/#]v!zB4utx#"]v!%mpL!&fhN!&PW^!#*~!&vtX!!&mZK)Zd"c
d"#{)zB"]v!%bux#'^d!A]v!#S&{"gux#!&Wa~#!%xXY%(]v!&S&U(]I@%oSr#5Z7|<k!r[!up%'f"zR"}u%BNj4k<g!0l6w@q8B%&!)Q<!=]]Q!!9km6"zR
"*[hQ!!2u+"Q"+<!h!vm6'f"s[!Pf!u3Z(%|#%B^=_>&,!b%]WK&f"ih"P{"nR!%n)!&xoc!"@%u%!%0!c%t%!%S]7!%d.!(Ryx#'^&(_!:d"%scs!/P#Y#~
5~5aG!~5g0&{p%@{)#%kRA!%F!%yW7#=y7c%V+"n_#'v/%_>^^!n_#d%t/#e{"Yr#&e40]Be{"Z(&Z"q0cB"Wp#f-"]h%&{w!c%m4)}~#&3{l"&k{"PZ%%a=
!c%Z9"b'&z=!c%s=#Q_#rP!&dB%^^!Q_#rP!b%aB!&vf7"q5%fi0#Xx!a!%zR1!&sT+"x('ncw##E_+%U[l!#&P9%wV6!%uV6!%awg#'M*x&#z+&dK#}-oP#
'fK!%PRM&q#&b!e7&lK"}*%l}H"k('fK!'eUx#!%lRR!%w)hq!Y]!%]qF(S(hq!Xx!)*ec"%icY%!'}M!%jj,(p"-f&(3zD&dSQ%*T0!r)hq!&#Xx!X#'nwA
"*%}K!&PH!%qk)%b#m"P&%QL!%zeI.hq!Xx!!d&m%jO-hq!Xx!,2SO%pba%*d&7*e(T|"_P"#]D&Qks!!%wr<#9|4&Z|j##3T,(<)t<XKZ%W##bB~<JXI!FS
{O"x((bM!.gjL#F*%bhC!%RWC!(hlr!!/Wc:!1jQF!3fe8#3^C%PXL!&&"ZY#%znN'zf"p)}G"z!%ihM%m"W!,&r}X%&8z!W!,%ny,!&]g.%#Q&1%]nl#!'9
!'od."z!%tv*"U!%]l}!!%pW~!*Z-/k,>-=m"v!(VjM(Yz%)8m",Y7%r|e!"Zx"%kwS%&Q&!z<"%Xep#'kt!#g,R<b#%mP*!(inK!'f]a"!%scM!/jnK#ER+
&jr8"P!-ria"!*pnK!&eb8"^C%}V7"L&_{,)J!e!1X~#V!3%mnM!*Tja"!&XX-!,ToK#ER+1UoK#ER++fja"*^CER+^C[+&b!}G%vw_!"R+5^ja"#ER+%{nK
#ER+@|nK!%~mM!1^X-!'}nK"36}nK!3nja"#Y!L&T%!5PoK"31PoK!'WUY"#m!]#%d"!9QoK!'hqM!&bx2!ERoK"3(RoK!%SRU"!?RoK!*psM!<SoK"}G(zm
K"^C*lW2"^C3}mK&o1w./^C>zja"#d']#&QyN!C{ja"!*vmK"^C%umK!)lZa"!3sja"!&umK!<xja"!*t|%!5}mK!%n#!Kqja"!+x#!s!wmK"3c!wmK!.tja
"!AwmK!&p|S"!g%wmK!%j}.!0wmK!)k|d!!1wmK!%}^-"^C'umK"^C<smK!%tPT"!g"smK"3y#smK!%^v2!Gf[3"^C?yra""^C*omK"^C8mmK!&je3!.mmK!
%Tp-!.mmK!%vce!!P!mmK!%Q%!(mmK"3}!mmK!'a&!6y%!4_ta"!*id-!=_ta"!i!Vc3!Z!gmK"^C,emK!)bwa""^C>bmK!*Rxs!!9bmK!+Sxs!!&bmK"^C&
b|N"^C,bmK"3&bmK!j!Xta"%^Cb!d-&~oZ%!i!Zta"!'hgK!%ZcW"!JhgK%^C#P!%%!S(egK"^Cf"gm_")t!:o,h!%4t"%jxb%%f2b!x?%q-"h!&~YS%"z)&
Q[,&EdL!i,%YwO&z!W91SP!-mfK!&|[O#V!3'}[O"''k]n!#'E%dz,!&Q[3""%]wK!%T=%"b!}G&jP2#8{)%k]K!&wnY%!%rO#S"%+ahp#"[{!(RgK!%k{^%
!&RXM!&w_6*ZS!/p7Zs!Xy"/!Rs#%bgm!'"[{!!]4}R!&^iX%#kU%[{!&ilZ%!']VR%([!,a5u<&j,%Y|w#!%RhO""&r{G#[!W!%pUY"#&f/%Rc@"<'PfK"^
C@~eK"^C:}eK!,o^6!&jf!!0eaN!GhdK.3,P!Xd!,B[^!q8/db"qj%Xd!&T}w#!%eE!%f~Q%%#Z_#&%+)h1/x7[!k<!t#%^aA!%|gI&Xd!,P"{!%xh|"#)*%
df]"!%}a2"Xd!'U]O!%Yo+%b!?&%gmr!!%tx@(i"Xd!&U%|#d!%~SQ"!%e^N%t!!i*&|cK'Xd!Mh6n#],%uSv#"Xd!%PhI!&t^A'P(sk!^]!JXd!%2!%Vl>"
-%gh]%#.K%Se>'P"u!S!S%c&%cfb%"cr#%/!'VYf!&d+dg%.Z,&bxc%#s"&'[qA!&ZVL#x,i/%T{="k-&]_A%Xd!&-&Q#""%{N*m%}4-bBVU!FK0%xcA!%pm
M!x!W]t!"|*%f}O!EZ]t!#_!R%*_ls#!'+!J_ls#!o![ls#!%og>%9#i3.Tls#!%qUA!%dv^"!0[ls#!'rpH!Cbls#'K<d"o!o"&}S0".%xes#!%j]p##gy!
1%qo,!&Rb'!s"lls#!w#Uls#(Fn9i7}3[+zd%.vrO!*jT~!"k((VqO!%Tkh%'W!,#f&^!%a*!'Ve,"P+,j0%g"!u%'l~l#!'Sgo#"b%&QoM"b!'qq-%R%TMu
3%UlM)fw"{e!ne!R%TMQQ!&%ndW%!(phT"!%8!&~]H#Z/W/*]SO!)QgH"'7QgH"'m!QgH!'agZ%#&df!(cgZ%'U&S0S)&fC%fgZ%!%hoH!-ps}!!'jW>*%~+
#a.~+.*]O)6!(pgZ%!%lU:%(3p)%n~+"l]!%sz."a+%R_A(uEk@Sb#!lb!<&Qz0!'czZ""X"%nTN"R!&sI!%S]L(;6d'#d'i7'j_K!-rfZ%!&QVM!4m}X%&i
"T!#|'(tfZ%!%TK!%pF"P!9b!%+#%%kg4!(d!!%b[O")%Xxn!!,UiW%!)[Y5!(osM!%fkQ%!%|"(g!a!R!Z%a!i8'b{n!%7=?+rqM!%nrM/R%TM7pV!]}!u!
Y+Q#RU"eV"rQ"aU"VE)RfZ%!'QfZ%##!%kgW%#3Z&'_*!-^qM!(@!&aqM!&mk0!0VfZ%!%[T["!%Zq^%(Y!d"*pw#"#%fUV!!&qrM!%uUY"##W%&fvG'rMW#
#QQ!q#)wfZ%!'U,!&wfZ%!%b'!&SSv!!*yfZ%!'rvM!/Z}X%!'B!&zZ/#5!+skZ%!'rkZ%!0qV5#s*"%axK"y>%ni}!"fC'Wi,%q#+Q%&oyH!*qYr#%si!%f
+%n3!'n}X"!%ZPF%+q/&%yot#!%gq/!'Tfh!!&Z)%|'#ks#(Y!!+e}H#%i!)t)"3-d}H"P!,xoO!&y*!%[}E"S&%udf!!&SqM#y1&%_mM"!&T,"y&%a{7!(R
]Z%!%_!!&itr#!(zUO!+ffZ%!%r,!*hfZ%&j7aR!1i~!%ZeN%y"#z2&{wX"!1XfW%!(YvI"+,ZiM!%]fc"!&Rk%!%Z#!&}zQ""#%}t#!'Rp^%#+Q(%dhK!0Q
{d%!'~pc#%i&)g"%a~f!!%nv{#!'[4#+j#%meW%"_2-dgZ%"3+cgZ%!%s?!&egZ%!)j#!&]#!%xVN!)]#!%yb.!%rw^%&I,Q%YB&_gr!%U%g!z'%pqv!&%i(
8g!%ztS%"_&*lVM%t2-D+mVM!'d)!%xt1+v"a#DS&&l)[%TCz!%cN#R-p-%tj:!&bcZ%!'b'!-fdZ%"|'%[#!*e7!%Qf~!%'KY!'vj_%!(3!%wzN&_*%_+*&
i_a"%i#c#TK%}O!%euI"&&x)"gs"%yW*!%XlZ%"Q2){P5!%ox,!']cM(*o!e([6h!j&*SbZ%!(mic%"3%Yqb%!%scJ!%{9!-ncM!%|fO%&V-r+;QbZ%!&b5"
*-[gO!'ldM"S&&tb5!%M!&|w%!2vx4!(VPM!9px4!&ox4!'tWZ%!&~tL!%l6!*UWh%##s%&qr9!*ntL!%zvH!1RlO!'vTz!!%PmO"]+(_PS!!(tVo!!(eiL/
i.r)&e1r)vW#u{#vW#[w#u?gr#R%TM&Y|[%!%4&#e1r)s"%eQx!!%U:"B%&!.fVZ%!&nX5!%riO)W![8Z&+d<!3%khs#!%U]O%+.j'%|gr#&bCZ3"}.%weJ!
%e;!&YZg%#5f#%Vb;"f#&_u4"y!,RTZ%!%Wj]%!'XhO!'vSZ%!%rkZ"!)jSZ%!%6!1iSZ%&)a)k%%&ugF')h2"a%p0)is%!%l]?#dl"p='l],!%PqL!({v4!
&SaM!0whZ%!+{m]%!%{B!%vSI!&s^Z%!/hku!%n"d#g/%[Rc!!:[~Y%!&y>!-^~Y%!,]~Y%%!n"eD-_~Y%!4^~Y%#g!z'-^~Y%!]!Y}Y%"c"(vT1!%2/R%TM
,r>h_#X*w4fp%^,b!X;qS#e;*T?"&,a?"b!%i~[%!%{Z:#r!x4'wH"i~!&flT%"k!&by4!'1!(nrO!'6!2TyY%"df!'UyY%!)Xp7!/WA!&3'BR%TMy^#^=8u
yY%!&^'!;syY%!%RK!)awL%W+"i~!v!Z#!&~X:"5&cq,"Y!%wcf!!%Um*!'vM!a!n##[d!}3'ZmJ&"9:x@'mcs#!&t}V%"!%TPf!##S"%mr_%!%S(!%wRO!'
RPs!!%RSJ"K%_sD!&_mI!&RA([d!e;"}3!L'kU_%"t8%yuz#"P!'^A*v&]*S!c&fq!'%eM&ssD'&T!^n!&fM&hfz#"~&%qK#i>/%M#DY!%sno!%a!]!p)%jh
[""a!,pkN"*&pgB"&+okN!%gqB#p!b"&~ce%&fM+@P!'z}B!*~s5#Jc#%[Y3"^0%gRc%'i8&]X%D#&czd%!%ZvM"^0%qUJ-bt%"1^,^9eZ##P+i*"^9%st=)
Z/]!_!W)<o#Q)%_io!#%kc"%WcL!%Ztc%%m-|*^&'{hD!%SvM(u+X3^&H2{9.hqI#1P!%yw2#Kb"'yWd"!(fji%!%aQp!%v!*d%'SxO!%uhN&l(%Kb"%D!&Q
Xd"%f&o*X9&h^9#a"#%myN%m-[(7&qyA"b"%VQp!#*X"%fuq#!&tfs#%Mc&o6%~Pf!%wMgF!%sQK%{"(o!&ppL!&UuT%#7q)(u""e!%w{:!(Srr#!+vTM#UD
[d!%{}L%U)#hV!&."&&X.!%.!-qV|#!%{m=!%P="s>%dyT%&a!*b"^0%red%"s8%Rs]%'i3"*l.ti!%rg0!*4!0skO"w#&^v]%!S!rRS!"a!+ZrL'+v"RI*]
#'_|R!#h&S&&it;!&c[3#a!Q)%Z_J"vo"'npn!#a!)&a_6&{"e%p!Y!%XR2!(Y{z!"9%~n_%'a)U"?&R"(U+"b"%zW3"R,%yPi%1Bq8]AX%i-f9[d!yP!P'^
#cBZ(&=S&'][M#1bK'Wq[%!'q-!%j[M!&S/!5X|R%"i-Jk[M!/iwS%#[d!}3&TjF#[d!}3%R5!3QW8!&[%"bY#.[%&a.p!Y!~%-[%!&~iN!%ale!')g+&vb!
Rv!%Wh:!&b^4!%mU4(~%5_!#!w+%pzF!&S{d%&{"V%}4Q)%[ZG&_!m4"^0+]Zb"!%zRN"|!&RO#!{"+X,"{"&k/)S#1x"vo"#bY#5&P[N&#y!1g+%~Rj%"m4
%v*!%[nZ",a!Xg!MPa"7=z'FP:{((Pc:"W%%jz3"0%ZW)!%SD%t+"a!&yX.!%ZL%kl"A|8%8&X#!a!p*%i[d%!'y|/#'m%%]eC%4vT"A%O!'eWf%!&m*!%{S
r#'s80]!'a#%ZyN"n}!%Xm6(Y!/[d!&=j0%RdX%)a#%[d!&8=j0%woP%%|%{!fq!%zgh%,eM^!}-X6i"XDc*qd!oP#Y9%^bb"!%]5#&#&mo&"F%QjX%!&_gS
%!&cjg!!&jj&!'~D#*h2%pRT!%;(v&'tM"a#%Q{5%_'pa!.%ad6!%}~S"".%uzD!&7"a!%WWS%!%buM"|J%fj&!*tsh#"K%^ee#!'eSJ!%uo&#P&+-ku2%dE
Dm;%zsM'W!kh%8f#&'j{M#8f#%]Re#!%mRj%%By"k#%YiJ!'qy2!&|li%!)ca{!"o.'viV%#[.}-%Qsi!!'ur4!%h[3%!a!D%lgv!!'faE!%{a-!%mA%o2f1
]<'zZO!%[]O!&zpe#-o)i.#gNp(W!c;~"*m!g3%_|]%"cX!(L%Hd"p%%nk{#!%jk-"dW!&|P{#!&RQ}#!)[XJ"wB&Pk8"V)%gM!%RaO!'YXJ!)RXJ"8%]PU%
!%SXJ!&SXt#!&RXJ!%aeC%1%ka!%q]R"!&nnM#8=&]ZJ!@bpe%'+[12Q4a*%omO!%~WJ%&+q(%mYG!*dpe%#+cV#%r|L)d%#=m-l(%a!%mgJ"S#%l^9,ok%K
a!%x4!W<&|/D%xVn#!%noN#:q!%p|e%#u!W<%t_B-U!g+R&z_#%l7q(4SJU!gJ%V_-%S:Wr#mQ!'kU4!&Ubm#(~o%&!j_!#he"%zm~"!%u{D##W[!%s}R"#W
!E(rxZ%.)kr%.*p%k/gP"[*E4gt"p%%~z]%%s]#!L&]J"aR!%^cN%dY!6}!%w@!&xN#:c*&wUN"PC&hS4!'wVW!)R^"m)!Z%',wv!%ey-%k"!;&|wa%!%mui
!#S!T",tvD!%Q[O&!o*&V-%^|c%!&twZ%!'_{5!&bQ0!%^Q0!'^Vk#!)gSj!!-f_b%"ee%&|eV!#"r?*Yti%!'zb-*l1vV"i%'vV"/a4!'/#,'%X}R!,o,w'
%l,c.i"&9(v#&[]T!#i%Q)&Y{-%V9e%R,%hr{#+{Y!"u8y9]y!g#&UBD%qY1'v#.Z*&U#%u|d%"{X!&eSZ""v#%TU3!&Pke#&g1d-:|1%ogM'('r47k,%zJ#
Y(Qq!%8(v##!v#R(e%%tfK,=;2jKa(81y3v8V&%hl["!%puf"&R"}.;o+%^vN(Y(&U#+@X'&Uwi%#%Tt!%ekb"(^.=;g8v?e5'ubK!'lUm!#&+%'!&u]P#*"
lb!];_%v#R!(v#%fur#!%kZO)|)"y+V9)]3-+dpn##_%v#'dur##v#Z.%{[/&U&!v#g!&m"!&hf'"v#&ys/#[P!s&'[]e%!%k#&#g!v#n3%i^/!(f]e%)#j>
&U&Q80l#&l]e%!(=#lo!Y(&[="v#%f[M#Z"y+%rsi#%g#e["W'%_ne#"Z*'w%'[14_V!R"#%]ce%!%p&9e&#UBv#|)"g#!Y(yS!)[q!#mo"y%&g1]:/W*#=R
!)qur#%v#ZMR!7USf#(#}d!v#a"R!;%QtM%us!w:m:%]sN#v#ZM%jSf#'1eb#/v>^+%e"&TE&S8u6%U]K"#&jUp#"Y(&oc:%o);P"&dpm#(6]!g!v#R!v#%e
j')v#&f&*[0h*v1%gde"!%ttU%!%c%""'L"((y[A&Wl"#S8p8*a!()Z%v#TER!!%yi]""R.%km:!'G%%k,{(&Rnn#!%sG!%_lO!%vvE&,a*'"%yWf#!%dt/(
;&U![!)]%%izr#"s&%gzr#"v#(wL"s&'vzR"!)}c/#Q80%y}r##U!|2'b&"q'%}|z#!)k#)U,d]!#=a]#A(&z("((z(&^"R!%k.%je'+#6KQ&/x"v%i#~(%w
op!!%qT^%-a%e581Z|"7U!y+fi"S8u6&mT7!'dge%!)^#"/%eO/l"/gp!/yP!#=u+"X8i2R!i2%iXV!%hd!#X.&WZb"(!md!&[q!TE#%Q'"Y|!%nO'Y(:R?%
!'0!']'!)ih/"-(ih/";(ih/#*=(gh/(^"kH^"{K&jq"&r{E"v#%Z:"S0%(!0vh/!({TU"!0p~r#"v#4p~r#!&tfP#!%sfP#!%{TU"&r2('g9&wp4"j#%b4#
'"%Z{T!#q[!;%ZTd%#v#a"'z'!'n]i#%h";V!%F!%TYu#!%^+#JB%p=!%X[.*!v#!Bc!f&*]&%ol}!"v#%nqf%)v*!Bo+!Y(y+%].!%[^c%2X9B}!ou"])n+
t!,l<%v*!v#n@#da!%Zlj%&q2v1&t,%L#&e%%Zic!4v#|d"&[W!lm"!R"ok"&P4ss"&!pX!r)"Y(Vq!%[-'v#;v#;k"%uiK!/W-(v#;e%~"^%Z&%ecM!%R"!
%D#e%m%%gs]"#Y(@%mvS!(v#&@oL&yS!%{u/!%U}4"*%}#&]%(,U!(fbi#!&_o}!%v#)[]!%z]N"U1%bq.'F(x(1pb"%dG#;2%^%!&PH#P'z'%vhM#i&#%}h
."v#(Yej!"d'%R%!%X6!'}oc!%v**{)%ulA&v#P3%Y(&|%#]&i<%R0!%WzC#v#:'u6+JBm!R"}.S@#{[!;)M!%vqO!%jdb"&)]%)]&%G!&g3(>s"Fv#"y9%[
0!%p@4~"%Bo+]&y9W![1q!a%T(k)e##t#p7'cX!&czO&o+!y9;%|hb%!+VVj#!)[il#'Se"t!k"6]!&gd<!%aSf#"{/%]X!!&b0&h#;d3d"%ai_%%W"2|Z!&
Xw"!'PQf#!%}2!%t_g"!-yUs#"k'&}a.';Z!v*.Z*/Q4!%~jm!&V9]1"_%%&&li!#}V![~!&faW!!%i2!'kpA"J%ss'"V9'^~',V9&_!V,r%g[!i&P"#[&([
Po#!/E"v#(E!%vyn#!X#Pzn#!&ayr#"v#%ZV7!&_yr#!%tYr!(!v#,T2f3-&[*#^9c!%i?):q!!z-"U&q?%zST!"v#&Rzn#!%f@!'q[s#"T2%j,!'QXi%#y!
@&r[s##Kw7&rzu##"9.[W0%_:T*+%~qr#!'iSQ")y">+^"Z.(v#&v&!)e?!%^hO!&pd6!'Y=!'csO##b!&~zn#!%]-!%q?"J%u[j%!&*!%z(&o.S"c-m,%bO
&v#a"y"&)jRL!*[]4!%gba%"g"+}iO!%y^=!(}iO"w'(}iO(IN.U&P4Y('RA!&n[s##N)&mtd%%^"9Q8%Qw'#d"N%j/#Q80%vmO"p!%el6&k-bx!ww"vm"%f
cD%i!kQ#%%6%e6-u8%Pkb"!.VC!&fhx!!&xc0#Z*N%}Tc%#f!Q4%dox!(X(Z"Av#Z#W!'q|a%!%sH%v#Z#a'%aWd!!&krO#v#&%phf#!%[aS""v#%8#a'R,%
."y-'qqb"-'>n_"@2c)+a'd"!xM%pu7#k#SY"%SvC%NW)"%zT5!%jbs#"v#%V_K"Z2%f7!)mA!%W]L"v#%hbR%!%qE!+iQs#"v#)iQs#!1krd%!%iYD"b8%V
tP#'+q!o+g!v#'j{.!%}Yu##g!v#&Y^g!'k,s&u!Kj55Yqd%!&yjl#((]!g9{4;J%SpN!'aqg"!&sG!%bqg""gq!%iUw##dL!&}tn#!%vC/jIgq!.n+YD}+"
{4;GX2D{4%WQf#!&wxg""v#'pVf#!'nYe"!&~D">&A!%m|K!%/!%p)"G'xvf#"{4'XM'X2D]#){4%fW5!.P!+&.n+2YD}+#U![!%I!&Y!"&%UT=#z(a%%R!#
U1iZ"%WN!%j]V%!'R~N#.!&k")&U#{4;:Z;ft"%xN!%cug"&t-W9v#v5%[wp##2Q?*cyP#"+%onP##:SY!'fyP#!%t*!%{_N"v#%m^O"v5%c@.a"JTE"Y(A^
Y#V9.y3~&TE%[w:)rg!.xa##V@}3&&ZC-.X!iA#U!xx!#tC}R!t-W9'Zl0!(izP#"V)&wQQ""X"%iPQ!!'|!*"l_!w'%[_!&S8R:'XD&{k"^]##]]#%dyf"&
}*Jj>g!%m1"=%s9%Y(|*]!1}D"X#/~D!&q[j#"v#'Q{P#!(llP%!'~xN"T"%ZW/#Z0{i"%Uzu!&#i.S3G%R]<"&%ez<!'d[F%j2#ub!(rl/!'Y|h!##i!5Y[
}"!(W|P#"-,W|P#!&[g0"&*V|P#"X#&V|P#%l)/*&}q*"j"&c{D)l)z4&j"^)/*)v~]"%#2(%TuQ"!)za2!)|ds##81%wrV%+R"Qy!_)&e8c((c+W(0col#"
h!&]"%/}!I%{l/'pF&T&__!j%'Vpo#&^)/{q"R'(s!!(^Ue%"')nes#!'i?#_'pa!%qH'f_![)&MN&e~j!!%W<!%hWh""{',p0!%m=!)P7!-qrK&Oa%9,&]f
s#!%T7"'%qZF!%cO!-bi|!%@2)%}{.!(kSs"!%Pmf#!%h"#IP&%Wof#!)Xd"!%jA"X"&hI#gL"%bvU%"z@%ms,!)iB%X%Kj)&~K!%lVk!"{h!%zs%.}V!f#P
I!xY"}Dm)mb!"x'dAF)+&P&i!s)uV!&]s4#dA>'*!%b[e%!0nZe%!%vL!0jZe%!,Pis#!%o=!(Pis#!'p="Ya!)2"Pa#&jfL!%rZ!!GVis#!*}dt#!%Q^O!%
sqK#-H.|dF!(dz"#U"bC(}fs##U0&%nb"!'irt#!&sd!!+d^]%%;Z!a(%[L&ImY!*iD*nfs#!%Z}f#"@*m'!&^b1#s0%%Z_W!!'oY;%%Vi""&nqm!"G%V}b%
'('dS![))%kT}!!(n^F!.a|n#!-}{n#!%}H!&kH!*U|n#"h#%U|n#!&s~{#!%gxO!&ej#!%}d"(R"["R%v#'l1()"gv!%ef!!%(!1df!+u4Yh!(_&^1.c,j=
V9%aZL.B&|1(j#e#h#;g(n+kW#)%XuZ"5q!U(;-v*V9&U#!gv!b^!h#;gOPG!gv!,m%&tZ!".%aj}#"v#%wP##U1p?%tkd%%pO(v#9og!#!gv!2og!!%}e8"
gv!)lg!,>!Y(q!p7X&";-tv%&YQf!!'10^9[i!"_(;d-a'e/r2;zX!r2Y(r4%aT}#"fp!&hXb%(y%-ss#r2;~"8nh!#i.|?TBoh!!%UyD!%rl#!(uh!#1X"&
.!;|h!!%[t#!/}h!!P#|h!#a(6'UK!1~h!!%rh!"v#%9!A~h!#c.qF%Q-"-%Y##H4.VrU#!&eoL!'Wmp!!&ddo"#g!v#2edo"!'{-!'~<!*QC&W'Z%v#,%j'
!%C/]!g!V9&Q8d!g!v#,^"s"&U#&2%>Q80%|u{!!'3'c.qF&S%Y((hdp#)H2b,Y(%g!V9&gr^%!%z~]!!'q.,^/e#d-:QMSa!%TP!^/e#%Xh!"y&%TV>"_*(
lqI"^/'nbf%"9%lWo!&Vh!"c.qF&cw;!%YoM!%n_3!)hcr!!%UPM%'_%V9&Roy"%+q3(&qI!%yte!!%bPk%%Z;W(%'0!&u_C%_%v#U&.zB#%U%&v)%U%g!v#
'{mz""9%zl!(^n!{&U!t,,2&otg%!%Va0!%p]2!%Y""x(%h#!&f*!%QL%Q80A%zm!%Hm%}#&]aC!'2#^!)'ea7"k(%?#k!y,%|7"fJ%pXa%!%kO'x="i&!fJ
%,!%zE"SR"%pVv#"Y(%YaF&D!VP!])%|H!%Y(!&](&#Zb!k!6%m[Z!"u!%a]M)R&hGz+.X4m4&%|zO+>S#o+!l@d1Y0&S%%n_R#!%tde"&+%_+u"%o1%*<#'
hdi#!'zN!)~J!2SqR#"q!*SqR#!%v{n!!&VqR#"}p"%SyU%%_+<#2Y!#~4v#%__h""]!%eRJ"m%&{rn#!&kO!%uG!%WS9#~4v#%R[2%MS%x&%(#){(%cm%!A
S"#U!dW!%e%%dW!v#,%{r%"]:%d!&1{R!a+1%g!!)unp#"Y+(d)-U!co#yt!Vf!{b"#{&o)x(Q&[:'rf2!A{#!_5Xw!"k.&k!""%l{h#(hX!%4{"&Y,%kxi!
!z&lw!!%~WI"e7%ow)./pZ%jp"cU%Z"&V,k3|}#Wi#he%YE'WV>!%t1"jp"%}o1"h.%}Z>#[&b!(X|2.9^1A*P'~y##b!^S"%*T7'tfM!*xk%%!d&B&}S?%e
7S",%g]|!(X,/jp"&{!x(%pYI"1&^yE"3%[ey#!&qdm!%n%V%(%q{_"!&pq4!%dWO#e7S"%wT9!%w{H#e7S"%^VN"d9%mkc%'BN|p!R%X+%}SI'W}!uS!a4!
kc!%^o?.X+'kb"@%|_#]*Z/"Qv#X+Vp!%^Qe%*X+]1]V!"yD&X1PS"%_PW"'U!R%tX!)W!%aty#/sL&S|!)tD7c,!kb"P<!c!w5%WaJ"[t"%kPh!!&znP!!%
emf!(v:/]3!w5J%[X9*e%4sR"vAz;&v:7%URS!&-!X+r)%vb7#@v0%t_?%T5X#a.%muZ%**=g:"'p)X+3%rxN!&ZP</r!X+r"R"r"?5oQ!R3S"T2X+Z#%[g3
)X+3Z#1ns"/w'%ZxM%r)1Q+%rTg!"P.'^|T%'|)"X+3e2%Ysx#!'T|T%!%]!&g!X+3|!%hi7*UT!#ht")f"#)V(%cgH!%UlD*|(C/e>v.#/]W"&Uzy#%Z%yt
!u%%I+sS"nP#P]!Q.dv"#=s&[%%Ug7#X+3%wSX!!0Z{y#!%J'9YW!^!b;ql!%dsp!%P(s!&&w~Z%"X+&[aT"%r!Q!l*%=!&RQS!%]&e2)&YpT%!'}wy#!&+!
&C%:4sR"*y%%U"^!X((P]?#'h#%xU~#+x"1WW!^*e&r"k9m.w{!&Sqg%(s.m.||!WR!{&e&%pp=!%]'#c#WR!%wkW"!%e[f"#d&S!&u~L!%f!#9!%Z&!'T%#
P&R;%fi(!%]s3!%lmT%"m-%}lN"S]!%WV##X+3%b}2*X+Uo!Z#&=X+e,WR!%unh%(%cy#!X+Ac,(jW?"#&]E"X+'alw!'%g*v+#wS!%{}f!"u"%_SU!"k&&>
!%ZC%#7a%%t!!%C!&ymS"!&Y'!%UmN!%V[S#!&Ss3!&Yr&!&SQf"!&k}y#!&ysF(y!Q!@2v)o"~!p|y#!&^."7%a+!'*"S!%+!%hlf""gK1l."l{"2l.!%}R
W%!R!m."#(n.#*T2&XT?"/%m_v#!/o.&!c9.w5%zkf"!)kj>*j#k'U&!w5#a%T5'V/!&[r|!!%ku4!%_vD!%p9!&vU?!%Ywo#'?r"oQ!R3&(c/'*r)Q+18&X
/"L7X/!4V/"Lx!V/!%nT>!(V/!&+!+V/!)d&!a!W/!*R/"V+&S/!%o~c%(!gEX+Z#1Xc"%Q[i%![!q."f=&^(!%UXB!'r.!4b)#X+3b"W/"kp"&~h6#(kp"%
sxw!!-qxw!"T.&VX9!){m?"0%Vzj!!5xm?!)vcx!!.cxw!!0^xw!!%Sk*!'pU8!)]xw!"(%Pf=!6Zxw!&>YFpI[K%fix#.r!e!gU",m2e&,P%a'4s"{&%Y_N
"*%H+5BQ'"j#R%VS%Ul!Z(%<'t!qGc7,P%*Xyw!#kp"r"%Xyw!!%}cr#'t)^O+a&SY"%gY#!%p~&!%rTT%!+]yX!!&t]x!!KXyX!#BT.&iWv#!4SyX!!Lll?
"rt"%XV2!%nCe"_g#gQ"fQ&[U&SR&vU&VR&oV&cQ"vf#cQ"WW&yS&ZW&SU&]R&^R&dQ"wQ&xS&bQ&WU&nR&jf"dW&zS&sS&aQ&}R&_Q&lR&|U&_W&xU&QV&t
U&{S&fR&pv"fV&wS&]W&^g#{U&Xf#XW&vS&dQ&kR&VU&dQ"}S&cQ"~R&|S&ZT&iW&YQ&WR&gR&ST&aR&cR&bR&_R&dR&zU&^g#mR&dQ"{Q&jf"zQ&]U&pv"z
T&jf"RW&cQ"lf"lV&cQ&dQ"lf"zR&pS&Vh#iV&WT&_T&nV&pv"^U&cQ"|T&RR&UT&|Q&uQ&TT&iS&ZQ&dQ"}T&ff#sf#nf#gU&yQ&]S&%(S!kV&mV&Xf#UR&
[T&RS&xQ&YS&SV&hS&uS&]T&hW&eR&XR&cQ"QR&[Q&TR&VS&pV&QS&UW&dQ"lf"{R&tS&RV&gW&PS&jf"lf"ZS&TV&rS&}Q&{P&YU&{T&RT&gS&sQ&fW&Vh#
~S&XS&jS&eW&UU&&r#&[W&~Q&oS&_g#(z#"!&1!']|[!)oX!t'R"|;&]'mC%Pbi%4cf%&uq"x=&%}Q"t'V/S|#&t'R"s4&X.)~k!%q|S#)y3bOt+R"g2t,n.
%d|4)t'X,c(X!c]!&xx!%pX;)v![Q!{Y!"W*R"h,&ytk%#!'%j{b"#g3#%zod%5q/"[&.X!Pk"d&n.%]&h"m"#^4-|3&k-R%%P{1#'J'1)[%,{M&U&R%R"%c
{V!."!PU"w'6!fC{^#R%R"R!R"%xZf"'g2t,]Lb!B%wdE(v!j)^8%a&I&eud%/fCy%&Q,I)U!R%&vo"e!8-%qsD%me"d1Se%&__9!&dXj#!'kfN#r!]1%rn3
"Q1%W]>"ml"%wbi#!&~~r#"R"%mhO!%5!%d{W%!%Pcj#)ej%qd"R"g'g#R!k)%Qeb%!%[Z%%R%R"mA)>"SY!&zlT#"h*%Vt+"R%%aqe"!&Ps-!%|ja%'R",d
C~0w1%thj#'Z"R!!]j%fp!%]cO!%wn3%}!&g2%bpO'R%R"UD!iM%Sr6"x%&q=&8Z"X#=%S^z#!%vY=%b@%I'kRk!#R%R"&rr6!&V%#~#d&%ksn%"y1(w}I/T
!^"zY!^"c>^"bk%^"x;^"q"qAXD&G"O&lm'!&~C%i&Dvu!%mM#x"1%q~17d&e%|'!o1W!W:t@,Z!X)%c,*S%n#}##=dQ%.%rpe%!&x&!%QVH#>d&%dWL#R%R
"'qU=!&Q[2!'qR;*d'&{)r.&T0/p8)V%&d&XCa:]?,~gW%"to!&S|N!%[Wx##R&]V!%TuI#{4a"%f}b"&P#Y#WGZ&&k!!%m&%&b!g!%rZq!#Hp!%TWa"+"P.
1i%l0)!u&^&%{m'&g2t,>d&&VhI%!i%c9(et:!&Wl;'q!R#u<oOrU"%lZu!#T?Z&'wjw#)v!R#bK&g}">2&O%v!m3Xy"'Zzs!".%e(&IOd&:&]nU%!&i+!+e
g:&W:t@Y<{'+cg:"m?(YPV!!'bb1!%^^H"Z&%M!'^Tq!%d&_'Td"'W}N%Z&W:t@(g#!(V[T#!%H'm?mb!"R"g2%|l+#d)x%&p,&:z@%a&&fP?"U(%Z%&d&E2
d%%_rR%"Ti"%ztg!!%]xn%"W.%Wyh%"{k"'Z%%-eS"g2&B!%p{>(v)!c9"X!}7%{db"0c*"o/Tw%#.tn"Q(OR%R"c;aY%P#&PyR%"S@%xif")wm"h1u!}!o"
!g2%i(!%T0!'wnV%/*P.o!#j@%!Vw!Q"ye!#xn%"%R*&dR"at!"[[!%wY2!%c1"&&'!%vZ2"m#%nl3'Vv#&jP"Z&!%Zt@!%u)#O/%n""TZ"'>!&o8'x)#j%d
&n|#+a%!&Q.-(o"W(1l-Z&d&v!P#Y#vt!%?)&c4v!R#wy!.cC%W~3%r8%}!)X!!&vVP%!%c%#V'd&&tYb""!%]mn%!&k)!%T^q!"s"&h/,w{%q,%U!tm"#bo
!Xv!&^)(;)!_&Sl%uD.v{%sa%&v.!%djE/!~v#t#,P#z!&!Ti"q!m3R#xy#'w*!&dZh%&q,%h"d%%}{o#)oBR4sN&aA2UF%[o|#!)SR4(]~!"_s#rt"u&i%%
G%y.f9y4%dsc%#!h,&e,!%xpI!%l)!'gsT#!%__"!%k;#d&e%%~*%IZ&w7%nUx##&T0%gP;!&6!%jY2"yU!'ma4!*ja4!-ga4"*)Za4"^&%X]4!.Ya4"J%Tm
k"!&TbJ"^&'q_4&i"i(vLXD%gg]%!&fW4#*{(%s~3&.*l_!~!Mt^4!%njN!*g^4(^9]I@2{R!.'f^4!&Z_4#i%P.']_4!&l#!'l}O#@pD)R^4%*"T*1z]4#Z
"W.*{]4!(kZ4#e-Z"-i[4*!r)iS"T;#=U;iX"&m]4!&VV4!+y[4#U;q1;q[4"hT"<n[4"j"+Y{X!!2m[4"f!'TVQ"!(~D"g%%RhZ%!&w[4!&t[4!&UQJ!(jU
t#&Z"^%>k1(o~N!&>!-Q]4-zh!"yY#&!X"n'"yU!h"{=%|jg%"'%_~d%"v7&h~:)yY##!}6w0"yU!0]]4"pd!&^]4"=%k*!.S]4.]?P_%!kj%)a""yU!e-Z"
R!e-%oZS"!%cl7&!S@f+Qw"5jX4"Pd#%lPU"!%qQO!'l(&Z"W.:p!%jqN!&s(!&][O#&W<'u7!'i&!'ok#!&zP<#)p3'Xc<#tQ"!&yg2"l12|m4!&X*!T!Qn
4!O|m4"dB*zm4%#/J%PQl!!'~m4!]!g.!)|l4"Qt!%tyU""X(%kr4!(h."l1%nUU#!&u|:!7e,!'>&ta%c,#ua%%zy2#b!?%XUE!&74e"2x'!R"}.f+w@#!S
@&W*xFfX!ZM]<_>1Rn4!Fxm4'l*R#v'T,gDAtm4!>rm4!+z0"{)-tm4!}#}l4(xb!"]?ta"md"e;I~l4!e!nk4"m1&k9!)k""y{!&z~X"(1aK%k7Z"QU!%|w
C"bO%r8!&]1'"a%Z"6{-%kcR"(xb!~m"X!bOdy!rb"%^~7!%pW&!%psw#!':!%T5%xb!"y{!&wdk#!)j#!%ol'"uQ!%nvH%!c|"}#%Um:!)p%!&bne%'!~Y!
t'W)tX!(RfU"!(g"#y{!:&]4"W<&xpO!%3!%SS?!%ck>!%r<%(Ca'%{nO.W"U#h#<q!R#hl#%4iX%7*&]J&W!g9B&'iz2#W!g9%{&*X"o1w)uEb>_C&g_"%i
}_"!(|!(]!F!S1jQ!e4%mA"Q9f!ZS5!P!X5#&uT!x!Z5!&}R5!+Y5"Q9Jr3!l!o3!NcQ5!*pC"v;m#a4!)y3!(A#If&?b4";%dS=!0b4!n#_4!'Y2!+tG!3^
4!%QC"m3%gF"z*&ok,!%A!&Zd#!&sYi%!%}eh%!)n^!!%V}k!!&^4%a*"W!%t[Y%#v#;'|^!%Z",~0%a]8!%{yb%%e#+_'&{tU%%!lp"Z&&wi4!%Z|!'be%,
R%t+ST!:U5"ZQ![#U5!'cH'/J#P=%Bvh5!+RI"ZQ!Exh5!R!m5!JVh5!T"Th5!%9!8XI!%;"@Z#Zh5!KYh5!Ow5!&suW%!0ZI!%oN"j"%nO"g3%lYG"G%dhh
"!*jI#S1jQ!?eI#S1jQ!8fI!'_l5!5hI!9gI!%UTN!(d"!Q"V6"ce%<V6%^4l?XQ!%Z_!!&(!b!ff6Lbq!,[2.hEZ/&[6"~9n%b&.br#mk#[S"bq!qn"%pk%
Pa"S-&}."zX%)i73&P@.3eD[S"bq!"qg%&ea%aT%qk%%uQOBzQ!&Yh!mb%p}!]'3.ia#)_z!bq!^W%Wz!{n%&yY%Z/&e(S-)o^!a<[S",xU%y_%&ia#[%d%%
^Ug%)Y7%ir%-d%18%U]I(kR"Y0"[S"t)}Q#%RrN'l?^W!,"XW%%VzO"t:&_rN)U5[S"uo""(l?z#%[ZB"u#&ttI!%S~W%'b4!Ll?uo"&o|{#!&*#4fA%{VZ!
"bB&mu@&~9d?l?S?&SWZ!!%cc{!&|Q#(a=W'%d[R%+m%pj%*T7PF7!g+dy!%joG#cq"bt#|&kj6#!r!&Vi6#&pX"+Xi6#&pX"0Zi6#&Yt%,]i6!6Ti6!%|PN
!'e!!(Zh6#&pX"&]h6#&pX"8_h6!r"Vh6!]!g[Y%#R%m|!&ey6"T1(dy6!u2Yy6!(}2"WU!3}2)1VP!:pI!o*'%_oJ!a2}2"^[!'p~]%!/}2#TNVP!Y0}2!>
yD"fs!&tdY%!/|D#z#3'aF!%jF!&XZl!!1c!!%Y^=!*mG*&!u2Q8/P=K3%K!&m_}!!%Pml!!'yG!w3a4!7^4!&i|g%#gErC%tj:%,_(i#%RjY%!X!Rn!(Q9#
w>zf"&dh#'YH%[,_As9(p{T%!%fZD!'whP"!1~rD*BY;&y"S'Hm%R,%wA"j#Alf="T13gf=&"!T1P*0u|]%&T1T,:T1'sZV!!)@"T1'ohP"&T1P*q,S(%uuT
%%%!T1c"k|]%!'z&!(u&"kNv"u&!p"t&!(f,#yT"q8T#o&!%5#:qd!)eff%&SB,Uc!/'j^j"!%QU>!&akO"SB)Rt>#'SBh"h'"^GT"h'!;x2!OZ'!&Xe*!_"
i3!)g0!%hcd%!%(!&vS9!&wc}!"S#'~}_%!%]Q.!u#y'"SB&wYw#!~"{'!&PA!(y@"nP!Ed5!'q@"X"&-!5r@&S'HR,g-&jA!X&Q(!)QB!m!|'"r)%lwD!%t
r/!(g[X%!-_}C"W9&_}C!&QZO!Z%m'#:^=g"m'!%UaJ"3f#_5"^=;[<"_Aa"o'!Q%d'"WU!d!S."&+p;!6kN"(t"eA!'ucr!!=|7!(taE"E)paE!*p_!!0V.
!(dya%!*dI#k^!_>:dI!%mYD!h&r'"_>5r'%R%XW#P*%SuO!((#^[!Tw"+jt}!!%Xm5!%aP8(R+!d!"3e2'yV_%!&maD)=e2h16Bz7&%}~0#W!@'_p9!*m[_
%!%R_l%!'p]:!&W!!'gT^!!*u[_%!%pg'!%v[_%%}!#]%'cgl"!%Zg|#!'ar.!'~{_"!%{cP%![!^Z_%!.dY_%!&[Z,!*hY_%!'Q%!Q!lY_%!(V!!)pY_%"s
3%|sj%!&bvO!(7!%ST'"}1%pPW"!&u|?"8%dqJ%;Y"#&U%!%bih"(rw!zIsd"%G%&h_E!'K!(Pb_%"]K&}##"W*%qY_%&W!,SN%&rY_%!'TY_%##~m!(G!'z
L%xFSNU,-QZ_%%X#xF-%n}O!'|fb%&2k&#i!&^zV%%r(@p1%oR/!%u|="#'iSa"+Fr5n)!GY,*k&U7*b"%a#"S3+zU;#'&'nnc"!&}m,)v"Z!/U"P!RX%1%t
z3"k;'I!%^kR"%&v&tL'cS,(]*&P,y1&ed%%ZRp"!,VYb%!)k'!&myO%*e!(%rSg"!)Ve;!&yq9!(Q+'*_.&3yt!&WRK!%g}94e2)g"%Yt"#Qv!IdA#Ut%%r
%I&b4IJ%nmO"[~!%WiR"1-W+%i!i"wg!]T"#mk%I%Yt"{#u&i(%Qpa!'Pe!#[U#e!F%Zn0!&STo%!'t"!%^!/Z2ISp!#^"JU,|2Q<&=Z"vr#%i|Y!!'Rwx#!
&fl9(V9R"s[!&yP!Z''e_w!!']"!)u-!%ZPD!%w.!&{^'#Ss!V9&C).}3&d^#~&%o,%Pap%&9#l=I&kf0&T(~&t!m%%Zmy!!%lR'!%eeN!%ss;+#s!W3^T"#
nk%e!!x1%g%"pr"'r|5!%a/"g"%^kD%&~%e!%m0'Jz7;l#X"/ss<!1{'!&o'!&i'!'ijD!%QkV%!'va_%+)D;fj"A!d'X,&%xUi%!%qY~#!%rQC"ei!%x~O&
%l8q!Q8(lt<!&YYO!'y2"X#%t_R"#Ev*%SaC!&Q!0"!k;S&W!@eW%)X-2%t/-m!(YzQ!!&mxF&S&k;v(j"(Xkl%"v('{ct%#P#Y#%xkM!(q-'W!h#v(q5P>&
brQ%"m!%R_A!%]_<"d"'o"/W!:)r,{:o%.a%l_!9q,%r'%]aO!%m]-!%gh0(P#Y#m)!Lei!&[u>!)Xd_%+#s&Jn;#Xv#)h"g&%rkO!'Q6!%_d_%&#p*u@t(%
dgp%%s%V)D%kjB"q!%w|n!!(ru<!'A!&zyw!#'R(%eoA"Q-&bmO!%Vi-%g&,qC%fz(!(pd_%!(e!#g!d!%~*!&{aD!%a,!)o7!(tY9#r!Q3%e{?!'kYV%!(K
!%tj>!(Qv<#l7T*)t"!%zwS%!'bUD*t2-s!r"R,f*y"o:'liM!%jtM!*t_@!&Qc-!'snm!!(me_%!&Xga%"Y)%QYl!!-ae_%!(~a_%"y"&~a_%"x,&fgp#!%
ie@!'w9!)Pb_%"c#'~a_%!%{f&!(Pb_%!(R]O!'[qj%!&x[S"!&Vb_%!%hfq"#q)k&%o"!(Xb_%!'V<!'SR,!(Rb_%#hJ_|!%VY:!%wlt%!%-#p*V'%ljs#"
%'^b_%!&TyO!%Pvh"!&no+,XS"7G.8v(81U#f4%oRS""rs#7jb_%'#"P!t"o!&}y,!&Pcn%*c4t(WU"UD*o!,p1)a"!%z^w!*I,Rt!P+S|!/Zv#S&)4#2o*&
P_w!)R1XX!#S%d'"S&%q^p%&1,W|!)&U^u!!&zdl"&)S?"tm"%aa_%,ff!!S&a%h"TS!}X"no!&x?*U_8%g##PW%%e[9!&i]w!"A%a+!&u-!'m@*(W(mC=aJ
t!2[H%TlN!%XP-'hGP'Pu!#R1&_lN!%o[9!&q]w!!%Rst%!(Y]V%!%1!&U&!%ya8!%WV'!&cbn%!%z]w!!'c/#k;z%&kRo%!(Z-!%_Xu%!&v"!1s""*']x?"
#%phO!%q"&v(T,W"y&%rxD*v(@qj!Uy#"xa%o*&%k[=!%uUI%p%"n!%v|m%"S%&kT?!&tib"!)^+!,.!&lT?!%od:"~+0rc_%!&W]D!%dpd!!;xc_%!*iW-!
;wc_%!&dTw!!%nvO#m{!}!&TsC"n'%[R;!%{g'"b/+VpC*ms#R%Y:'(aP%]'^#&fuT"!'qnE#!S"%lh1'R%Y:Z(R%Y:%^TL!%[c4!%d~o%!&We1*P&d3T-)]
&r"R%Y:%vPB!'cmE!&xl("!(eWF!%mb>!%iX["!&tjF!&[l]!)g-)*m4S!n#[!%aXF!%u]?!&czi%#_*k-&[wQ%"&%Xva"!/^wQ%">(8&q!Z%W)<%hwQ%!&|
c<&F!d*h3%YdM!%mwQ%%R%Y:q&&oZZ%"o!'g^-!%d}b!!5cPF!&l|C!&_mZ!!%[X=!&Wd8!*H!'pX=&#o)j!J%XlS"(e8R"^%>R%Y:,^wc!!&{c1!%P]G!%5
#S!h!%cyV%!&ZO!%cem%!&U""R%%u{O!%&!~"ZRE!%Qun%"^N%msD"^&X'dRE('u%R!q^%yY!Z(/jRE!'[zt#!2mpC!NrRE!(}]P%!U!vRE!Aq"!G~RE!/{"
!x#ZSE"c%%jv,(u".r;Z/&_Cs!fSE#EeE'fWD!%c^<!%mn+(?5U,!r/R!%vyy#%!d#U(%xW.&f!4P?1%kfL!%xqE#:a&'Zcl%#!b"&]We!!k%TTE!T!gmC!z
"TTE!Y!sjp"!r%TTE!%f!#V#W#%{}i%"+%_TH!&a*!+VTH"p"]"pTE"ys!%=+x_##]<-r@+Aw7WE%^VB!|!QUE#'u%8~TE!%R}>&P>%.wk!T!VUE#n"d#&WU
E!%a"!<XUE"u"&|xG"k#%R8!%qI!AfUE%R%ye%vp"?dUE!%dN!@_UE#k#S%%b:!%wI!%{Yb%+r!r1z1-a'4a51e&%rtO*_&Y+P;)!X-"jh%%?!'puD)vp"rG
x-!o#W)~V!&wuA'o&"Yu#PE)%r~O!&}d;+"!qT!wT!f"f!h74wd"'cR(%Ym"wT!f"g"SWE!5[^?!DVWE!4Y^?!'|vQ%!g(UpC!Y%b_E&a:]!k+zI%wdZ"!%P
2#]!@%ndC!%{^!"y!f!lYE!%_mC!(oYE#e&.%R[}!!({!!%Pp.#e&k!'rL!&adF)U0#o*7s#-k!CC(t*f|!R%SK'ZQ!((!%,!EwV<!m"el'!&^t(!*TV<#X(
gZ#'ht(!%S%!r!he("G%QT<&&!gv#|g%&wS<!(_f:!/Se("]d%8pS<"G4|t(!7cj'!']k,!<jS<!%gPS%!3iS<!%mU^#!NVS<(x"fu!"SKGR!%l"1B!Wq%"!
fu!"["&!ws#"!tf%rc"'-'fu!"[W#]w!&%>'v#a"!bX!mo!)@!(+#[W#]w!@c~'"&Fsd("SK&ix]"!&}f'"SK%bu-!-db("SK4db("!)z**f&gZ#Z")W!uQ!
Bhr%(Tb(!%yWF!%me(!%Ug<!2^b("z3%Yd,!%&._As9Q)Fa*w*&s!W#!R%z3%qT4!0zjq!!&yzx#!&sN#_g"%%fz!!*zmo"&7*}_!st!%Vps"*&#n7,YV!)!
a,'vYo"!*sYo"!%zeb!"~}"&Ufo%"S#&Qh<!(dz:!%|!&']z%#q+%[yO#,th%%Yua"'m/H4e.|^",g!!%sro")|*]!b#m'"R%z3%]Ts#.P%*z3)|({P!mJe!
Ex/!xh"%kRO%n7&u%%Zk{##c'r)%P~r!(D[Z#ka#"!mJ))%!L}}!%UYe%%1_E1'kcP%&&os#1Sh%&dA#o'B%Zd4%U"R%z3%jgv%'b!u%#~}"q/%PpF!%r~]"
!%ve6!%u%%P&i!d3%hgv%"j#%iYs%!%/!%Sjs%%U!R%z3%[}3%d!#z'&tmF!%fsj"!*gko"!%fb.!*Zmo"&R%z3g#&%Zhs%!%nX=!*bmc%(j,)*f(!bC%XtH
"'%pfk"#S!o!%r'#@c!+abf!!4|UY%!%e{/'w(Q)Fs!d!%rtA#"V0&Z]O(J|Hxe!jZ!&_d!(oro"!&rb_%#4XY!%lve!%s&i&!%VfH"U.%jRG"Yz!%wto%!%
Pm}#%n7>X"%Wl3(r8%x_!yDxh"Ra!&rY-#Lw*%Tkd%"U.%UiG%#c'Z#'zae%!'ngp!#!q'%Sko"!&6&Q"|E_ClY!&xkQ%!&w_F!%Wn=(A&|~!lc""jr"%Weo
%#@S)%]++FSm"#sk!^]!+a&jDy_!&l{M&Ko4%k*%rxm%)p+g8Kc_%#y*vQ%%PWp%,c'[#%a&bKV0(y_!a'e/%]r}!!%|i+-j#Dud"Y!JiI4x"i/]6|B%o'(#
z4d))U!vn#%8#PGu4%XgO"}n!%nO*I,h(|Ee!%}#{!%Qw.'Sm"&sk!^]!UR!&Z(!%qcm%&b!u%'}_!(X+!&2+j#:qNU1}_!/Vy"l+%%yh[!!&hR>&'h#}_!@
&zYN#']E'jbF!%QaA"b!&ato")|#d!%r@_!"]a#&Tf_%!%pj^!&!u%ud"b"%WmI!%oxB"lo%%{wb%2j#&yEWFn()m0#tb#v^!%Xg"(b,!xC'J!&e]="a/(O!
%fT=*!'m/#^!%r@*%irw%!'cf4!'_0!&o-!%yd)&,a/P&c%&yX2!&J!)d!!&zSc%!'~g^#!&E!.B!'l!&R%z3~V!_B%XvK!'p#!&d+!%xyF#m0U,%b2,}S#h
3u!R%z3c'[%v3%d"%dcR%"F&r2"W"&_|q!&a%<@2%u{q!!&V1!&moq!!%q5(z3'S/r/XMd{%%~qU%!%Q!#w&u!%wcU%!%XSj"!&-)f]!SF%7!dKsw!%|Rs%#
%Uc"+4*#VNsl%%z*Uc"%]c#%hzG!+E"]c#%E#nU#w"%pYz#Q!3}"w"p|%iz#V"3zP#t1wU%fZ%V"W_!uk"w;^P#V"3h)wa!ZT!}"w;^P#w"i1s7a2r7cZ%hv
"v|%Pr!}x%]e!}"]"ix%s'gn"w"3}"PB_j"V"3%zrz##t1l>&c[z#5h)eS%w"|d%hw%}"T%xR%y5)kx"gn"]"V{%za#w"3lk"{C%RhT"Mju"Rm"fv%u7ee!Z
n#yu%mg!VR!w"ua!s'o[%h[%]"[u!}"j1V"bHYS#o([h"]"ry"w2z9u7XP%ua!s-sZ#k>j}#U{%b(V"Q{#Q#z]!n*vY%Rm"&P!9w"kV%z8Qp#^'r#Uo%w"u7
Sd#Xj!}"vu%n*vEV>n*^(bHry"V"Uz%ng!%pZz#*V"bHw"{a%Ty%}"Uf%w"%G"kv!&TvJ!%'#('.vf>!%hiC#U'^&&yf>+R%?e=u3P*Q_"!]f%P*+Zf>!&i[
D!,Wf>"<&Uf>!*d{w%!'X~<!%axg%!%p[H#k+TJ(Zf["(dGC[,.|x""%yw+!%zE"dG%m[H'kv!P*S:c6u!'|Sa!#Th"a(q'ZdD!%|cN!s,[dD!%SmA!&RPx%
!+Xp<!n)ndD!&b]r%#Q!V%&ox>!'Vs;"o%'avE"n,%e7!%^Rk%)w-n,S1iA#X!}7%[c0!%d}b!"i/%{~G'Nz%k#6]!%{Q?!(qnh!!(hX/#V!3%|zV%!%gp>"
d=%kWo%!%/#A+l!^Q2"y"%c"!=]fD!%hfs#!z"afD#m!V)%[tG!U!dfD%S%}&<%i{l%!%~8!&m<!%ows##x']!&U4!%'"V#&'!%{|n%']!y"X%t5ST!&z1!%
_sG!']Xx!"k?%|g5!%]se%%c//P!'cT3!'l2!&x}Y%'F^"P"P'q0%fsN)S!qBi#d9p=P!cC*deA!&t4'W"2m?{:ST!'roP"+>X"]!X%U"P!h/b!a"%QX!%*=
;%[zk".)}!#)zt!%rEU!g&oY!TU#|]#%]lT""RZ!%Z[5"V)'T]G+{v%T}#l#P"6}!.Dw4%PV<";%pc.!%zs#!(~6!&bpE!(ppE!%}yn%!a(fjD&t'<b#a36j
yr"!Iayr"%S!m_#jP!&ov<%^+-9%ksl%(3v"RIa%m_#jP!%yF!%hg~!!&dxB!&]Vp%"f7%^iO#t'"%hsj"!%aTq%!&deB!%y@*l/%w-]%78x,t'+[__##8x,
(wdG&&!Wx""'WdG!+Uvz!!&Ykk%&sD)8x,%i!!(rzS"#}6t'0j!#U!y.(j!"}6%i-"~&4d!!&b!"QZ!%p<!&xC"]!%{l<!&}A"Qs%%Qit%!)^}r"&}6ux!n,
dD%&!9d}r"!b!kpD!(YZ!&kv!Q_"R/1%,#i)^r!(|Yp"!%Pfl%!@{pD"vz!h#{pD!%ma!#kv!ZF&}pD"vp"c!}pD!)z!!*}pD!%|!!&dj5!&u^6!&*!Bbfx%
!&n^6"m(&c~B!.hsw%!%Zfx%!Dhsw%!0V^6!&T^6!&l"!=~sw%"eo!8Q^6"c!'nnr%!)rgx%!/P!!%WY6!*=!Ac^6!V"n_x%!>{{B!s!Ptw%!+e^6!&sX2!4
d^6#tQ"#)f^6!(>#@S#%h^6!+g^6!%y~/"s"%So%&#i!VV!u8'suh%!-v^6!%mcC!&v^6!%]%"_!%aTB%c!%D(dC#1Wc"%fmw%!OU]x%!v%Wnx%!%c_6!;Vt
w%!R!zsw%#k%&1{sw%!=q^6!%W}5"V'f!Vnx%!'k^6!&u+"j<%Pea"!(SiF!%rUK!%{UH!_'htw%!DQux%!L~>!Z%|>!W&z>!4x>!,b}6"P'.c}6!)k>!%XX
S%!7n>!r!p}6!a&g}x%!<tfx%#&ty%Mvfx%"k%S!vfx%"k%l"y@!|!^gx%"P}%o&_gx%!k!oA!V!UVy%!S!oA!i'mVy%!P%pA!q)vXy%!A~A!R+hYy%!%bA"
Y]%|8[B!X*}]y%!&ud8!:ZB!0xW9!Z"wW9!7wB!Y>x]y%!Q"{X9!'[qG'_f%nu"|w%Sl"^#%nRh"#a5u!JxWf!!W"gj8"tp"%~Re%!%&%Cm(tp"%Zfw%!'qv
D"[!'ubV%!%q~t%!&wWl!'n@u'R!!u'(~wt""{@&aVv%!%{zs"&JuO&h}!%mho%&_n#J[(R"%u^M!%P~Q%!%Qjd#!(Rlz!"[!*}bN!%obN"n@&e{M"6%V=+v
#&i.vd!;}%#kBu@)UaH'n@u'+Ez(%ySZ"!&xbC!&PUG"&%Uo|!"b5%TA#n@u'&ryv%!&u_H)k!j[!#Rv"ad!)j<'_xV%!%l[X%#n@u'&wmp"!&m[X%&;&~#|
!%d""@%Vl["#j<k+%Q[X%(V+j<d*v7h&+(cUt""p('rSt"!%gte%!&fUt"#|p"m5%fvC#n@u'%%!;e|M!&Rk2!*|XA!0xVx"!'ns@!,yVx"#n@u'+zVx""o1
%WQ5!%g%!&z%!0yVx"!%F,kH*q,gy##ge"*=yX%W'&0#n6q*%a&!BT}N!%k##9q#%U}N+u@xV!Q93'xV!Sc"yo#[-%)".%arN!%pax%&xV!36Q!%XVU"'d)^
&#%Sr"&psh!4S/r/ue"k3Xg%b&~@Gu!zi#ej#ki#Yj#_j#ri#^3yt%{!%wd3!%i?!%]!!%zWl"*Kc6#k0&.U1w'&aqp"'%=}p!&Rv!&Ppu"#xV!Q9/QSO!'x
vi%(@v)m)kN^=k"&lpg!!%fsX"!%Xns"!%aRO,P%Oi-3w]#,Fk!u!>&y,%a;%z3%fcC#hEi%%uoM#|*m'&Ygf!,k"P%.j-vT!~&[*e%4S!%ZSG!%}oI!%ZmZ
"#3w)&1&Vm!"ZJm5%mR4"lG%m}M!,[oc%(&!}0p*)u/)[QH!%,"*,foc%!2=!.ln*!%_"!&yoG!'jmC!&[ky!!%o&!'}Sq%!%bcO#xV!3&ipG"x"&TTL#_!#
%Tby!!)ycI%b1nh!x&%up4!&oRX%!%^pC#l,Ww!%^V4&JGMm-+apb!!.fci%&YLpx"}3cB'Sfk!-ue"Z"s~!Z(}e".xV!3e(b&&%ai@!)Rga%!'~,!8Xyt%"
Q%'b4)ue"[+b!Rs!iZ!#!%qYX"%"b!WZ")rgP"!f!V~8!%SQ5!(aaB!%xTe"!&zQI!&Tmi%!~!Xii%#R=l.&|kp%+R=oi!!r)R=oi!&R=l.AVii%&R=T,:R=
,ai+#R=l.3Vii%!*s!!c"{U9%p"f&WM%~ce%#mX!kr!&c+)n#/cq!gu!Ljd"'%qxB%U!Tq!y8&7&!y8k+n#%cX5&sQ!7Ud!Tq!&sZ^!!.ifa%"dx"&jB!%pn
<#5a5%SyA*4I!]r"^w!oV#Q#aP!%|rh!'!Tq!5!Tq!%caH#(_!&l|y%0_&B<u"-!Y",cq!gu!BZ:mX!X|%%Ulf%!%rqb"!,tga%"z#&tga%#mX!kr!,uga%!
%wqO!c"xga%!(j&,!dKWMe%4e[!s#>!m^#%Su_!(P+s"@2WM~'%hnL%*]v"U(%|}a"(q#A![y"P;]'&RmT""U!'w1!&e'!V#|ha%%R='ld"p'a1/Bw[!yY!Z
(Ub!l6jY"xc"!w[!e|!uW![-%_xO#d)^&'[UC"r!(Tzu%!&sa5%W"2bm%'?!&|lZ%!%v_M!'lkX%#w1A&fn{!#b"t!'odk%!&xZj%"V-%WcB!)xg5!)i}a"#
=o!&hn/!&nTH"w[!'sl6!&VpI"R".uWe!!*mQq%!%qgD!%el}%!(orO!%x|O!&rTq%!%w{H"q"'yiy%%w[!mGD%tgz"'mt!?5w[!m%%W]b"!&RbI(?5j"k'/
w[!&rtY%#!w[!&dTk%#fA>%UW1"|!%paL!&G'yY!Z(v!mt!(%e%#%j+&U{)5|(e|!_!(}]"ov%c5|U!%Rz!e|!u3Z/&c5_T%.!pc#&YSa!)zT!/j+&!e|!W/
6oax!!)[Vc%%mf%3Qr"'Sya%!)_hO!%cUA!&Yoz"!&]Y3!'*"Yg%'mq4!'5#,j#%oq4!%j^g!!'oq4!%weP%!%a^O"*&Xzj%!%oz:,FV9#a%Y(R"x"r4#g1(
lY3!&eY3&XQ#q!U(p#&dY3#f4!%^vy#)a"a*"h#[i!";&m|4>h";s"%VJV9&R"e%U%iv%#{R!ey#.c#ix!%c.V9&a%fP"R"t!z(t"R?%ofL(g(;T2Zy"%W)%
t[42!nL["Wp!.jU"R%x(R"1i*(}+&'gu%'zt3'%cP##WE'%fw3-v*(v#&R"*W/jY##o)Y;&[yD%v##R"'y|x#!%Ym)%W"2f+%eXP%#x(#%Prs%#9.&;#!q}!
(b|R%&T:(j#_L%ut4#b!Y(%Yml%&c["1c){&%XrC!%be0%p(#Q)%n]k%"{"%d]y""u#%]PH%0dB9%]pY%/cI(R"#v#7=V9#R"&c.a%%w|X%&#c-T*vd!%dZM
(c9-u#a&w)w'']VI&#as!!L%jiy#!%I*1?!kg!,%cP#p(%b}y#!'4"&%j{3!%_R0#/c,&n""bt!%n",B}!17p4=}!6!vZ"%{yH&,QU#S1}!%S]0([*Xg![S!
VP!)Z)%Ua6"xU"%ptQ"N~]#l3#c!)!j=h"n+"!R-(,d@Yb"TU%"t.lV#"}.!l@&=V,yY!Vq%h#j=Pz#h"n+&c4Q[#p#dy#.j#^l%&lz%&d]C!&go4!%vRy#%
!zl"W/%nfa!"y^"%y!'}!(j#d*P^#%bvt%8X2!o.;&]#IX%|l"F%'h#_&;.n+#Xn#"}!-%^Rq"*oj"%}]##RI;#]#&os6!%m}C(k7kp!%Y+a%0&pix!#Zc#e
#%qda%!%j[H*{!zi"d!#R%u8e#kp!%WeD*Y7%VT"'a%0/Ya!%lh_!+6_(e#(,T:y&q!p.%Sw8!%}n'-k6y%y&})kp!|1S["S8'I6&Un4!%ee=!%>4z)e[!%'
v?U#}:lb#]:R"%oQ!i^#i7&}Q"!eW"%u^E*!by"(j#e%v*x"#%bi[!!&W)(!R"T:V9e%q!%v}4(u82eH_V!R"kp!%g{J!*m.%.U!k(&C'k">{Z!e%4%ycQ"!
%h{M*j#T:^%_V!R"e%Qq!q!%W&!%K!%mXM#v*a*&p*&_V!R"Z&i&%dWz##(j#&lPX!"l<%yo0#q(2%WtH!&~""kp!&Z~B%j#%v*&eZ4);]#o+k"v#&ca"%fv
4!&x~4)e##V0y&e%W"(%W,!%rRD"0%~g!!%Y#!'b,-1i*kp!e3%i/x,r2y&@yw#%v!(Z&y&Vj"IeHk<%jiv%5=j#W97l%h%kp!a'4e6-t#e%k"'r2t#]LS/%
ktD!%c~w%"vs#%tTh%!'t"((j#dA&mMq&&m[b"!%jrC!%u|O!%|~5"I%je:(s"P&!~M,TJ%X}_!*sm!f"^|!!~M!s&Zm"%R)&o+!0}/(dQ5#Bf&%]~z")&6q
[!;&]S!~'%T2"6*kU4"R"'XT5!/u~4!(y}4"j#%g~4"R"6e~4"j#&x}4#o+R"-z}4!6Xxy"%*r,t</y}4&j#R!(ld!%rly#!%|,'&a=|B'[!/r{4!;hx4"S0
%RmH!.{cC"(&zzw%!%UrW%!%qfy%!(e+"R")v#%+!s&%ZdC!'Tz^#"j#.Px4"j#)Px4%j#,mN&mlB!%x"!&e0!%W'#&'*,#)n+%yj*'o,.ld!#}+%^x4!*Sx
4!%T3!Ngw4"R"&gw4*B:m%v*!R"w}"F%xix""g:%_z0!6vw4"R"6vw4#R",'vw4",.vw4!&Sw4!%uqy"!0Sw4!%3!'Sw4!%_d7'v#S/|*]!q+%czk!&.w)X9
&(:#i.q1&_w4!,9!&Sw3&@mh"-y&%c^5!%^^50#Tt!=e#VP%@{!!~MdS!!q}!-_V!'oRB'B(j#X#g9'o&&:VJ!_V!%gvM"0%Ty3!%o0!&jpC#-,&}iZ%"f"'
w'"mN%X=!'y'"mN'(!&5#!~M%_PD#j#Wj"(v_{"!(c^{"#&P^#%Tx7!)r(1!~Mzj%-r6h#;@~]#-!~Mv!S!w)+:!%x~O"0&[ui%".&uZU%)~MbU#.a%ld!%v
*'R_{"!%W)!%w/!%Y,#y&@%Y_{"";%]e*(ld!";g9Da%%Sa{"#!y!%-&W(]*&f&%lx4!)kx4!'z-!'c"*Z&]!mNpT#>!mN)%kcx%!%f{2!&|0%!~MX2%jWv"
"]#%p"&:q!#Z5%O!&p+!(R%!(_z4#!y!'^/!0v!#!~M&eh4!%wSX%!%{;!%a^^""T*%[3!(R-%Z&k%&&V"#&}+%etL!-Y"!'no7!+T}4!'dff#!T!~|4!*zl
4!*[a{"!&r[(!Fzl4!'ea{"!Dzl4"0P!zl4#!o3%{l4"09{l4"0%{l4"P3%Rj4*S!=QV!Q!!~Mq&(&Swb"!%Wsp"#QV!j&&Y_M!%tH"P.&~SW%%,2]%%g'!'
sH%P3%d'&l0!%uZR"%.*d'&u)"T(4i/&P3%i.q1+G#i.q1'H!%^kK"~M%{yy#%v*!04l0&f"o#z%n!'{s7!&}jR"!)kqg%!*UcM&j""o'"%sk4""(dSW%!%f
tN"~!6sk4!0pk4"~M:pk4"j#4pk4"~M6pk4!(ek4"~MJek4"~M(gd4"j#7gd4!(b;!-kzW%#V!a(.|c4!&lzW%!&S8!7[u4'0J.n+l#%lJ"'&ht4#v#v53jt
4"j#%fd4!(]d4"j#*]d4%;l3#%[d4!%lt;!(Wd4!&0#(j#&Yd4!%rb@"j#'Yd4!&Q|D'R@'ZQ!!R@%coK!.yRJ!/gow%!OSyI"R@AQv!&R@T,:R@*YPJ(A+:
_2-K'Xpl%3R@/vD}^".R@i="pk!IR@}^"#wZ#!R@^48_TN!P!ZTN!%k!!'^}J#R@^41_TN!/UyI%R@l,P"%t#!n"kdk%#R@^4%%(e%4r=U,jDu!'^dk%"R@%
^dk%"R@%[dk%!%b#&!V^!_P!l,%gT)!m&U*!%d_P&!Z#V*"R@)U*#|P!hG%W}W%)b|!|^%&cz#WZ%!r!%.%n@.k|"%ZP<!%kkH!'uQl#!%zc^"&nc!dv#jv!
e#%xRa#"l[%/jUY%"k|",ZjR%!%llg!"n';x[X%!&cTH!@_TU%&1s2.i:*hz7".)cos%!'0!^&pTU%"WU"%[J&R."QB#}6daw#!)vW]%!u!okz##+:&|&#)]
!%~X2!%So<Y!@av"X,c(#av"X,_%&D__!Y_"Ss%_)&_IQ8/!c(#_%@S#mC!av"VO*9/c(-,Sp!X,&|n!&-io%%dV!eLA!mn!"x?uo!/pn%#=fz%%j|x"!'rh
4!s>Ycw#&g.3P*'&&!%uXx"!'rki"!%2"iG,a[i"%(3g.5z~h""iGEz~h""|}!%xkE"|}!&_ki"!)PZ{!!.n|e%!%k"!/ZPi"!S!r}h""iG-r}h""iG1Yhi"
!%2!=r}h""iGY!r}h"!5jYi""iG-jYi""iG7jYi"!6]{h"(|V"{!X+W)[!l1'("W)%c{t",w57LZ#Pr"Z=Pr"so%Pr"cb%%~[0"kQ"%~PK#|V"nR!(sob"#^
!i"%Pf4"T!(jb4"w5&[X!4fEFS:W_#.{!uAe|#)V0&S:wCXr#7b#&v;%Qnm!!%}qG!%Rim%#Q!X3%~oe""S{"%p!#b#3&fle""P(%S!&]3y&@{!&ntN"w5&z
{9&W#k"r47&qnu""7&YP_%!&[eR&!&wr=#W)[!%d~l",_4)k)e&k!#PX%W'!X+%V~Z!"H&zb4"w'&oV8!'|b4!%wk=%Z##g}%%Pk9"Z#%e^R&#];M%~b4'A|
V"f#&oX"%qv9*S!Vh!F[#&oX"t!I^"{_4*|V"nR!!sf%X!'P!Z*%bs,)('kV#+9&c.%XY="{!&Rp{%"j/%dqv!%7Ik1&xX:"Q3%t&!+h]_%#x"!&i]_%!%dl
O#!P!%lZ_%#a*j/%UZ#!%VbK!&PTc""cI%zS_%&=3j/-%&)3+Y9y6bb%#b4%U!"t2'a^_%!&]^_%!&aeL!%jW9!(_^_%!%lc]%!%gdK#~Iy!&vkp!'h"d%h&
l)yw"(ZU_%#^*#%f!#"nu!%S"'%j/3i(D%vh|%!(v{k",n(X)l,]:_![-kAs".o)%[YO#'v(%caJ!%huF&F<1eA%[Z7!%zXR&&R{!.fu"eh"%cbK*j/1k##U
8v?n6|=%b}u")p+"SV"+gh"!uD0w^_%!%l"!'zYZ%!-v^_%".'v^_%*P!dn#v9rP!^3t??5%_r9!%ouj!!)u&.t!+q!%c.3-Tr#FIqF[!)^e_%#q!%&_e_%#
c#Q3-[e_%"_8*Ye_%*+S["#Se#_:y"p!P59pd_%!*a&#x7j/&_'%l=#mU!%e("J'^_R")3Z&)T+j/j/pi%&Pzl!1j/j/*c*a)#=3-r_!Dh#V]"+_8%l^=/v%
i#zHp++_8c.If;!Re!zQ!I%}qF'eY#d&bq!+_8&c!(=37I.l)'9#b~!|z!'hd.+%l=&mU!3+S["j/j/%w#+Y9Vs!+e%&W"j/j/j/%w!!%](!&ka%!%Q{M!2_
("U#%n)+c,e%vN&^!Ip!P5q)'jnW"!'gzF!%k~5%-P<{Z!%|{M!%pqF!&ek_%!%]vl%!%wQb"+#!r1P/j4'|/h#n8%leJ!%em7!(xp5!&PgK!%{h%)+H_:y"
y"}Z!oW!&p)#x7x7%q)!-r)!%lfJ!'s)!'?"y"%{l7"|/(Qj_%!*:#dD_83c,"u3&c,#B!/hl_%"a%%|."m!05#*d'+wj_%%!P!S["8wj_%%!P!Se#6wj_%#
s![5)sUm%!^8hlm%!%jp<!&ZWJ!%jlA!&W|N!%nb?!l'glm%#ug%yR"(}~z%!g!bl0"yR"5bl0"d["0al0&yR"T,:yR",al0#d["yR"'_l0"d[")^l0"d["b
"pX>*}Z#j-']m"~Z#jv!e#j-&tfa%%U3*'%l]{%!&wfa%'T*1a*d,j&%cO%DKe#(r^S""B&cgJ!%zG#+c;&eQS"!*svn!!%k^>#P%~!%}mN"k"%zfJ-r8%_!
'_!'&p!n(#Z%'rz[")r8%n(&Z%d!'''"_!'h!#U!S%%e<!'XdF"K%*"g9%Y_F"7&E#P%/,K!9kZS"(#!o?.T*y!%{qL!%lX;(xMe&~IRX!7k#%dda%"G&a_b
").Z*k#NBlr!Z('b"!+Y""p!&1!&{"!&i#!%ufy%!%:!'X^S"#-g9-UaS"&-+q(t/&{dS"3j-~&*j-~!,P%~!e-k-e-9.}3j~#&bq!&d{#5X!v-e-YW!y3R_
!VV%Vp!tl#aj%#[l%Pe%M*Qy!b#]',&{[Q"#j-zP!%}k94]s#t,QR!Zn!X!}3t,X!TX"#Um"t,lX!}.t,#t'Zn!'>!%bv|%'?"X_"#j&%i]>#X_"t-%}X?"q
!%yR]%!&_XS"#!}!&X_S"#o0T*)c_S"!%Vt6!%iYF!%cg+"e#&Y{k%!&X|E"iM&,!(~_S"&=e#m!dD%QR?!NbcS""iW!&~oN#@uV!'dna%"v@&nP{%##WP!%
|x_%"3%SXF)Ke#Ke#e%_Y#s+&dU_%!%zX8!%b|L"|/%uR!%Vl!^LiW!%u|O%{MNi!%i+#W+e.X!iaS"!%jsJ!2kaS"!b"faS"%}Z#la!c('_0#la!c(i&a0!
6g.#la!c(&xZM!&j0!%j)!&X0!%_-!%zwz!?le!_U!W-lF1x?&y+kf!&qBi#vY"vY"lw%lQ"_U!ZJ)!c%zs%f9|Q"(ZJPu".oW%%VWK=t*^+[r#"mn!pq%SP
!yMkm".Ddw%U|"]X!^k!.Di<2go%qk#7uh#vh#le!m/g5](^0&[h%v#h4[-%RW+&Yh%X%1Zh%Avkb"!&ayn!!)qua%!4vkb"!%yx.!0gta%!%qh?!,{kb"!%
/!A}UT!!&Q!#S!j&*l|S&!X"pY"!l&cY"!%QTj%#g.uF%ufk"!&~i'!'{("uF&ZPl")|v"x^#Uf!kE|Dt?nw".S)!+R)"!+WPl"'uFg.'[!uF;V)!-XPl""!
%L!%aUb%!-z~k""uF.ezk""uF1v'!%2!>ezk""uF?bnk"!/fzk"!Cbnk"!(aY|"!5d("uF-d("uF&Sqv%!2d(!%STa%!%t%%T;P"u!%]PI!%];(v/Z!F-S:h
3(y(!3|yk"!&u(%.g.|LV,|yk""Y]"&[4"X)T!Sxq!'od"za"W["#Y]"4ht?!%9!g!jwh%!g"Qz"%Vb!}h#Sw"i.q?!&nG!x,[^l"!(a@#!jh!W#c@!%bjP%
#Cm()q_I!&Pp^!!&qQa%%,%wk"(exP&#3rW"&guG!%PrN"n@'gr;#3y,)w{Q&!%ZPi%!)R^c%!&b!&83,V'&xmr%!%arN"g9(XuL"9%bdO#]'z''}R_"!%iz
g!%3W!k-%k{!";&}kQ%"v&(rZF"O%Y]M!%fcH!%]gM!&eZb%%V(#_d!'zjj%&3i<-U2&SPI%*e!ad"&egA!(rmQ&"3%[b;!&tbr%"z#%l~N%~4%B%{vc%"z2
%{ga%!'feE!%V_?!%gcJ!'WVw"!&nYx%!%tZ1!%gaN!%ew7"sh!%u_?'~"%Y!Y!H%ws8!&R_S"!%z:"Z&&H"@&eZP&!%kD!'raN!'e!!%gpN"b"'r}v!'3O8
W#P)&t{!!'wT-!%pT;#n"d#%epN"s.%|[O!%~9!&)!'ZnU&!&Sq"#h#p(%Z_N!%l'!%yYO!'iy<!%s{J!%I%@m%Y7%jz}%!'|YI%%!S#%]I%Y!M*'xW<'R"R
.&Y+f*%y"#_!U{!%ylg!!%Q!"Y!%VdN!&R!!)V_N!'iaA!'r}7,3%qAU2&b4]'z'TLp/&lb:!%gvN)Y9]'z'Us"e2&=(V'!)F&h#i<Z&S#'yqU&"Q))s"!&l
##h#i<'u"!%bsb%!)w""i<+s"&+Hd3'%H#Ki<&[XJ"T!%Qah%!%Y&&i<)a*s.&zxj"%u+!u#&PT5*W"U#M*fZ!}*&y&&.-S8T!%l)y&})>!i<@2'uq~!!&dp
<!%YN"Y]!%deN"i<%QVN#yHt#%Yk-!-oyb"!'{)!(ddb"!)wrA#^%>'jtK!'rjM!&s|M"fU#'ccD!%vyK!%}ih%#'j#&mk0!(y[s!"J%ef,!)[gb"!'WZ:!(
w~I"go!'qVT"*zp"]X!w0X!'Z[!]Bt4't/(Bs9ju%|s%1go!a/z/)VEgd!BUb!_>!S1%raL2}3cB.wt#&hy%"TS%rd"!RS#cBf-"VX#jD%xbY"#gd!A%.%gd
!,o3%eSL"gd!&Soy!!%QoJ%U,nc!A&feh%"U9%{k8!%f~7"Q!%yhO"H%kw|%#Dr"%[vO"e&%zmp!"S#%_uP&+l""gd!-+k*(f&l"&yXB!%YxI!%xfe%'3b&-
d"gd!%rrR&"gd!&bZ;"U<&b|O&s&kH!b"'Y_]")!h2.8b"Z&S)%w:"gd!)J!%je1!%_r"!%{[U!!%f"!%q"!'~eR&#=yA%j_'"gd!%dZA%d.1,%[[b"%~<:4
%te#"c'&jgn%+f+FT*1y&hj"W;W0pN%YXK!V*dPF+W;W0PP!5,5-W;W0*jzD&_(<i#!'s*%W;YU%PP!%R|x%!'cgp!"V!%sZF!V)]QF!3XqG!'wZ>!d!^qG!
&9"fG.WP1)>r/R!,OW;W0*PP1!0~~0'+e%r/W;W0%[jJ"b"%u"!&bQ1!f'jRF!BorG!W+^P1!e!X^O!(U^O-+H]K(h"k!%W;W0.]]!&|R>#4Y7&cdv%&)*R!
PI%|uB"A%x4!%o~;!*j#!;bsG#W;W0(bjE!=xiE!%E!'dwO!&sB"M&'!-J!&6!+K!%e7).X9"jg"W)<P"(]uG!%Q"!k!ZuG#W;W0&laO#W;W0-]uG#o6r2&x
tz%%&r'e#McuG'pNpNW;W0fm%?aVF!'aG!Q1^VF!']VF!'[1!+ztC#W;W0'ge.!%[eQ&!%jkZ"#W;W0({tC#W;W0/nUF#W;W0%e2#g0pN-kUF#+:&V7"Q"%a
|C!%M&pNq1)x"&_cs")V#Co6-k#)u&)XVF!&dvJ#W;W0'sUF!)rUF!%}9%})%]U#&QVF!+uUF!%<!)wUF!%F!*yUF!,_RF!'R5!c!znG)pNvA_i"X<[-h,WU
!+cRF#W;W0%zXO#W;W0&qtE'q8W;W0Z(u&&v]?&vA)(p"(K"V&%q<!/B!%zyN%(p"k+%r}?!%6!X"mSN%uBX!'%%#Cm(.|Qj%"o4E}Qj%!&pSv"%WS""jc"%
^hK%P+Z!U1'fjj%!%aE#d-3%wZR&"+%_ud%!&uld%'ak%/g2rk"x(%mk{"!%]jK!'zUS&#*Y!%dPK3k#e2.ac!"_&t8U'1{0-+y6/dx#K{0)vfP#%(wJ!%jW
v%!%c}M'Lc!3,Q}#&pb)"g4*dZ"!%zq}%#3m^"&pVT&!)jPI!1nSj%!%vVV"!&pSj%!%ec}%!&}pM!%[V?!'Pii%!9aQj%"3,aQj%#U%{0%]}O"3*R!!&ggf
!!&P^>&*{0+y6'Y^?!(o%+j#KY!i/&o'D{0Xz#&Zhv!!&}^M!+YRj%%.KvQ!*k#"2'bRj%!&r!%#K{0%RnT")x&2%vJKz+.%T[N#l#8%'%Qn"X4y*&rkP!"a
9%R{2'c*y"#'e&%lb~%"3)_Sj%'#S&#W!q(%~)!&d}'!&Pkg"!&b%!&R}i%!%Pbd!!(|pO!'sSj%!&eV0%_'z&c:%dmz"!'^Qz%%-+c:%[!%)*qk!&smi!!%
[p=#h"RH%mmJ!'{_Q"!'RY@"j#)xWj%#3J&wf#"c*&kc4"c*'glM'c*(S"H['%yX=!&[TI&e&k!n?n(&S[~%!%mTO"{0'xpc%!'h&%)]P"wJ'gx}%!'dT_!#
d<eE&cp<!&^YI%%K{0%<'&d")8N%Ucr")!{0!Wz#o's"&&_[p%"Z5&p!&r,t<a#G&kwz%!'Uc?!%YfJ!-Rc?!&mZv%!%gj"!%jpS#!)m%%'<o#&n[R"!'y.!
&]hD!%{|!"d!&Y^M#&D'_cj%"Z,%xV{%"3%WJ!%UJ!%tb^"%BY"G%X{?&y,NYAU'%wq=%o]!#YD%x|.!)uz.!&PtO#&a4(^_x%!*ptO#U!rI&V]{%"^<%fUT
&"c!%Ph_"!'W]{%!1v^x%#c!3'X]{%!%?!'=!,]]{%#c!3-]]{%!%zQN!+gvh%!4fuI381d<AU!h{!#S:c6l#8z,,^"]:{0R!&T1&#k#e21&]Yj%!&~nJ"R!
&z%"c!%v_u""3'RwO%c!3m%%QwO"{0(QwO!%Q|=!%asp%&*3u:mv%%UO#[%QQ!(cW["!'Wk0!-]wO&#=P:y,%~-!&pv?"P:(cwO!%/!%.*W!mY!#i!ZD!Ls>
%2&u!TW!NR!'twO!'q^x%!%Y%!2q^x%#c!3>q^x%.k#e2R!*e&z'R3da!r-p)Q&r"%i)!%jne%%W!@k#%oiI-"^k!TB%ba#nB&b4c!3y,%Y|?!%unR&"b4%Z
iP&'}3R!hU##gQ#&v}3"ri!%Pxk%"Vh!%]yO!%rgK(gY!k-^<R!%VV!%,!%p1!%aZN!%ikT&!%bqM"l["%PtI"ac!%z(!&7!%o&"P'*j+!'h+"c#%h+!%WXK
%^"/G.TcQ!!'N!*v{O"e&1w{O#=e2*]##oQ!|9&pTk%!&T4!n!bc{%!%f{?!7cbT&!%ppj%&i"#U%T5%m^N!%l)"{0%ijh%!1kbT&"kH%]z%"w4*_R/!%xsP
&!%rW@!'^z9!(msP&!*cVQ#!&wgp%#U%T5&}}z"!+]XI!*=!%Ugj!!+?!<nmh%!&{Ve%"&']hy""]#'qRw!!&nyr"!.sjQ!!&U6!&ngj%!%[_["!%o'!+liQ
!!&kiQ!"3/kiQ!"31kiQ!!*giQ!!&P:!3}gj%!.?!(XW=!&Z|J)37_(WAxHiy!a7%YZ?)z:#=xk!o'~(;%ad|"";&Uq?#c!3%k|{"!%hY4"b!%d[m"#'A,rg
j%!.~WH#Z,S&@g%%*{0pJ,Ylj%!(k%!<Zlj%!)X%"{0=W%"S&&?!Figj%!)xol"!+ra{%%V'K{0(ma{%!%r@#W!U"(oa{%!7ngj%"3>ngj%!)vgx%!&hXa"!
+vgx%#c!3*vgx%!&t"!&RF!0rm~%!&O!a!vgx%"c!(sl_"!)cm~%"3%[eP#!(oj{%!%o{D!-qj{%!&i|j%!'j;"t8%iK!4u~I"*+8%H4pJ2SlQ!!%kT?!.gB
"c#&poo!!({[@!%fB#U%T5*hB!%VJ)p!&y6Hq!zf!o'%wu?'V~!}w!*r'd&%Roo%%!{0@%_lh%!-]QJ"{07Rlj%!%^p@"{01Slj%!6tkj%!%nvN!&tO!2tkj
%!%|f}!!.fkj%!'q!#+y6&^RJ!&^gJ#U>&)moh%!%}r{%"{0%bQJ!'nQJ#+y6&}rx%!9{]"!'loM!%9!%ytK"]!%rfQ&'KpFz+"nN&cM!%'!%cM!2pmQ!%%i
P"!'kJ#c!3*smQ!!%dK"8/qmQ!&m%Q(j8m/&d{R"%?5u!%iR>"U"*qRJ!+TnQ!"3/TnQ!!%u_B!*TnQ!!%=!3RnQ!!&p~X"!3_P!!i!hoj%"{0Khoj%!%ix0
!,XdH"{0Ohoj%!%c,!6hoj%#'e&3joj%"{0)U0!*foj%!%oq'!9foj%!&v=!&^T)!%rzb!!)hSJ!%iS!"ni"'iS!#{,7%hR!"k&Kxoj%!%htU"&+HeEG%[i_
!!&dfI#VGy6+[T!!&XT!%y_!!Z#%kb0%pJK{0&aT!!+[T!"J'+(t<o+[#a'8Z6%i+'a&G7j3Z6(d!,"c*a'+4av%%eEGj(%9"y_!%Uj_!%g+TY#bu!%[(.S:
}p!l#d]!_P!q(s)4cc!%km"T**zT1!2crj%!3~QT#!Gcrj%*b1S>a0S-&~'{6q,%Rh@%g&#d%4qrj%"kZ!%jTy""l#%{QM!%{L%Rr!"P+%ebL!%cts"#o)p^
!%x~M%<"k,(Ua9%a'4~S#%jbk%&m%p!K{0&fxM!(owq%"s+%dr{"!&V|M!%gpj%#:[B%bnE+Q"%{r"!Z1)wJ-Z:%]l@!&py#'8Q"f!4Z!%^^Y&!%nSm""G&o
c@!1Qmj%#r6c!@aUB!%TH!2wjQ!!-|lj%!'aUB!=wlj%!&fI!Nwlj%!%zVC"a'%ue1#('%uwA&Zb!"u&^j%%mxJ)rk#!N+x/"j0&dz9"Y-%TV(#1!%dm!&#V
N!_O&smj%!3}WB!,smj%!.}WB"w)&slO"|!&m]>#@T-&=(r_!#g>7*e,%~w)*|4Z,T?&Q:P+Kr+%lcL0o!T"#a--*S&{0o5*|("T?#%?!.[U~%!'VYB"c!)U
YB!4{nj%!'q@!%WX>"e(%ejM!'lUs!#W<t<%guO!%jda"(v-"|P#5#cx!%]RE!%]S?!)bW|"&8R1#uP"1~oj%!*UZB!>Uhj%!h"PqR#!&Ymm!!%v(!(rnm!#
z6wa"&Z]o%0#_!1Fn9Q&Y?)u{!~z!|=u.aw![&&Sb[%!)}nm!"xF&}nm!!/|nm!#c!32{nm!!%uij%!/{nm!!?[jj%(W!k1f,n!&Vh!%tjq"!%xkX%"u/%dr
N!&wbu""&%|~E!%W}N!%diJ%x!"j!%VcJ&!o"h&9&m!!&imL%v!mi!T-%U{N%t"*j!%n.!%uhX%#m#.2qkj%!%_2!'iJ#k%&0[sI!&qUJ!&fZ~%!%gtr"!,^
dz%!8~p{%"*%~p{%!*yp{%#c!3Mgyj%!%rx@!h!gyj%!)YPS#!X!gyj%!%o]<!-gyj%!%S[T#!c!gyj%!EaSS#!Bgyj%!*jf1!8fyj%!'iiz%!%Q7!Q!Quj%
!*u^1!=ohw%!&ZA!9oP|%"d-'_~@"Wa#4Z~@!%RU"!(U~@'],%x'2}+%Qbf%"#8oPy%"UQ!Fr[1!C}bk%!,TzB"a.(~k|""f1%bU*#4~4%B)uA#i!WDdc!#r
]#&kS"'*fP"Z"#u3%QZ|%"&%l|>#&]<%ww@%/i!z5&qQ!!&~_}%!&f[T#!'rdZ&"]4%hdR&!(huH"f["9Vzj%!%qtH!&C0P>%aB]46!Q3X%TK"!Ws!]4RH%W
SZ&0-Rx"pCf["mS!,hEf7&a#8]4}T!f(%~]N"g+%i@%]^#*h9%tE.{?V%*~S!|!)]4:4Ug!&kD%Rr0!%TUA&!Zs!E~S!&|}E%"]4%%f~E'a'x"z!vNI%QPx!
.b!]4~S!#rHU([&"8~S!)zk!'H!(RPF!'y~E!Cf{j%!&Y{(!9f{j%!-Sd[%!)e^~%!7ftj%!&es!"s<&s_2#s!1%Zzd!!%x^2(P&d3b3&c!A%}hg%&Q.Tr"'
pi!%Ym2"ZE+nYJ!%|D"_O%3#r'W#%h~S!#!_O&X|E!3{tj%!'fnA"_O'TZJ/a*!pi!&!_O!e#AQ.Tr"Z(u!'jVA&e#,Oz~!1bS|%!%>!6oSy%"|*%qPW&!*y
ZJ"e#%lG&rm%Cm(nP!%ii<!&x"!)Sf"!%}c;1nh%YP%)[K('cT%s#"hj"%c["ZW#)z*%dff%(ZW#-p.Y#%Z5%Y~E(&{}"__!|OAI%vjx"'u,a%qc!#T5%QoU
&0W!k|#T*(Ye%*[#U!m"{Q!2u,a%]'%fRM.u4[*,U1^1)(n@"W)IUr%&Sr6&_O1P+Uc#%w[A"?%W]O!&]gA!%45d!)g"m)DbB~<{0&{a"&pc#T5q52eu#|P%
a%y%%Yt90W/l#y&[1{Q%w)&yQ#iS#&Sl""!to!%b"'g5u4+a'i/&QhU%&k('!~}#%l&!%mt3%r1p)y6%kh")h.U>6!_OKn(%f!"aP!&[jK!)R"%Z&+y6%hZM
-x"^n!#%U!f;z!r6+_S!|9&eWX"%%_S!|;%yf-!%Q!,De2+u%JWo%R3?5aP!%xtT&3at%w1W'p7m&#s"1r1|T%"u9o7]'H4sL&fV))!V(ng%2U!SY%mp%&~T
T")%h#kc!!_Ok+cR"%[{>!%rzy!!%Xpl%"1%W|Z&!&kTF!'n^A!&pbn"!%VX~%!%WdA"j#S!__"%P"y,'9__"!q"]_""o7B^_"&'NR!*&W]"!Bg_"!'tg@!a
!h_"!_&a_"%d&wGi%)r(!U-k_"!'v%!Z)k_"!%h:!Ek_"##u]"'^ab"!d!r_"!'n_"!-Z_"!)T_"!&gQ"!%SH!'V_"!%xx2!(~^"%z@%y6+YcL'%U"C+y65R
_"!&W[R&!2U_"%"Z,^!3P_"#4{f!&nzL#i/sA)}^"!v!Z^""M&us8"k;%Yi!!Ae^"%k9m.k!%rPV!!6b^"!CQ]"!%^!"Y.%_!!NU]"!'bwy!"Z5%xPt!!=]]
""'%ckG"V4'vH!&sYR&!Ba]"!%Z'#Z7S"0[]"!%X!!/beL!%2"k02X]"%!3W/+^d#!+e]"!'Z]"!/R]"!(x["!'P!!,z["!.r[")uz%#=}p!l#^"]:*u["(K
Uc")P3%_]#%swV%!'~G!%kE!+h%!&wE&)U"d&wG%wnQ&!'~?(W!Ux#B~(#o)%vsp"!-k%0&b,Ki%N1U!g^"wG&Wu!pl!"*&|F&u8%t2hE%h!%m%d"8'd!!%Y
]J!%vrt!#3S",k%!O]_"!&QzB#=]/%onB!%y,!y#j_"!j#g_"#]!d.%]"1h"f(#f7.x8u&d.%Pc!'Ne&#%&+!&W,!uCw_""':x_"!*l_"!%jJ!S!e_"!'lhC
"_O4Q_"!&|Zo%!5~^""_O+~^""_O(]R!%^&Z&O&^#!%cR!!&^l="zM%f{P&"l1&'(Cm(cm%Q'fv!x@.jzP&"zM&~fz!%m"-]^"&cmB!&gi%!(lzP&"G5lzP&
!(d!!'_||%!*|Z%!+vZ%!'_-!6[oX&!%_S<!&exO!'oag"!2]oX&!%ldV"!)|}P&#/rQ!%tS)##uA%YVD!.^~|%!%TW*!3Wf~%#G&&R}*%U&#i&%ucN!%ggh
%!&vW8!%^pH!=Qf~%#@Q/%aB!&S!!,Y|P&"^/%pwi%"*&o]@,X3Fu&#u!#=e#k1U.&rbi%%e+*j'&W^M"*%A&*5V!/&*!%wYP&"7%}hq!%4|!V~!&g}M#m0.
%ZdY"!'StL!%E!%W-!c"xP}%!%je>"x"'ykP&!%zbY&!%aUy%#}!&%_{_%#y,#&np]"!&8"Y!-PcY&#g!0%clw!!%UhN!%=!&<!%WhN"i!)XhN!&bk{%!&[s
P&!&}mH!,gs3!%|r3!%WwR&!&,"#%UzO&y%%VV!*(Xs3"j"&WuM!%|s3"Y#;|s33r-R!m9a7y}!q^!p)sFWCr"nT%|d"&#yh!YDt#%zct%+_g!#_.%Z2#wU"
7k,(.!U"fT}%!&hfi%!3aSQ&!&7!)aSQ&"G9[l~%!&E!T%fT}%!&pW4!*|TQ&"U,%zzC!%y,#i!o:'S4!&yiI!&~uT&!%Zqx!#o1v*+SUQ&!1vQ}%!4xTQ&"
G7xTQ&!T!XT}%!X!eS}%!%kk{%!d"fS}%!%k]N!%n,"N%^"!%va7)m1mk!#=g+Y+l#%ozU#(@_4J*lv!u'6^k%!,UT}%!(^k%!2UT}%!c!^k%!%RoN#o2#&]
a4!*]T}%"8,twD!?z+#P,v&%dRW&"d-%f>!)jpN!'YXt!!(t+!)YUN!4kXQ&!)gk%#v&P,%T|>!3|p~%"p!&j!#9o22xU}%"d-(uXQ&!&^!!<Tq~%!)^UW&!
%t.!%YP&!%zXQ&!&mx%!+zXQ&!&USY#!'~XQ&!%tpC&9*Z"|#%ocE#&]]!&y;!(ft?%Us!#Ua"%}:!'_{|%!&nW9"oE%mi5&m!;#ln#%yg&"b2%_zE#m!;&g
eI"P!(vyn%!+}[N!*g<!&zyn%&01U!xI:aZQ&!%|{(!+lx{!"i(%s|{%!.kzY&!&D!6lzY&!%kx%!(gt4#+m%&P0#P".'SYV#!%iw_%"Y!&]wP&(y!^/?e#3
U/%{m#%SY!p/M%pfI!%g;%W!R,S!'f@"Y!%iwY&(d!t!@s"#^0%n?!&inr"!&_A!%Q[X&&g!0@p^"%~fY&!%ktN!'p]E!%ivD#Y1J%dWu!',~6%xI7&exX&#
_&i7%lV)"Y1%]Th!'H4~]!l!%%jF!%W"!%Q]5!%urN!'{Z|!!&kI"c4&aZ|!!&Wq]!!%g]O#e~!.%R>!%hG).*SY!p/3U/{&%p&%!x1c9&YdB!%6%q(TZ#o,
%S""%%yVo!#e!}'%PZV#!&cZ%!%QM!&O#Z*zD&{lL%l1P<d;%^yE%^07s3)<&dG>dGc!%ezp%!%ZH"!%+&[124^0%klo!"*'f]O%dG!o#&nyY&!%Yq/!&^>"
7%UzQ&!%g##U!Vg"%WbO!&wvN#o;j"%qmE"3%gI%,p.6%ia+#83+ryY&!%N!&zF!'tyY&#V!55uyY&%>+VV!&y+*g'&#Pa"7U!]'u:%]xj%).Z*U,QX!jP"u
38&4#t(g!*d{T&!Gqlo%!5bR&"V!)en~%!8bR&!&i{&!%t~0!%jfC!&}-"u3&t6#P#Y#)_T&#W!G)]T&!)mno%!%SfO!&QsI!'SWO"_.1^XQ&*X,/GGq1U')
u&.mU}%"G5ZXQ&&!GV&~V!%I!a!uiQ&!(kl%!9vUE!&jl%!,tUE!&_l%!-~iQ&!%Rj%!e!~iQ&!1Yj%!|!vf}%%G&d-'vf}%!)TjQ&!Ovf}%!&_A!U!vf}%"
S"'_jQ&#GG6vf}%!%ud%!(m"!(trs%!&[d%"wW!>Tg}%!%v}O!)Pd%#8k-Z!bg}%!%Yoz%!(~hQ&!&S+!Oeg}%"d-9eg}%#~w!Vc!<ee}%"G7mhQ&#GG%mhQ
&"G+mhQ&"G+mhQ&"G:ee}%!*lzj%#,P,%QvB"O%cS?!-ihQ&!%nje%!Hl{~%!%K!2ghQ&!%xzY%!%jXJ"Tz!%szU#!&Wxu"!5C!%ozD!&ccx""5%fei%!(ce
i%#*m!+U!!p&Sg}%!E[d%!;{fQ&"g!2{fQ&!&nK!v#~fQ&!%^op%!)~fQ&#ho%QZ!%|fQ&"GK|fQ&%f1o2n''fu|!!'idi%"&*jdi%!%|hF!%zM!'xtI"wA&
}uA!(idi%!&xO%T&p"q#%QW6&*8p(n'&pdi%%Do%zy"FchQ&"QZ!U!]h}%!'jnN%&!r"%Ub1!'qnN"i-%ohO!(||!+!e~!P"u!P&+q!c!!%~kN#zMW/'4%T~
!P"u!&b;#T~!f!%{un##m%U-%ZXC%j(AzM-moN"e~!%]u?'q!U0T~!7zM%qYV&%k!!T~!%SkE&X"e~!#T~!%vby"&j&&y)b0%VA!%wnD"k!(gxX!'Wm"f~"u
3zM,'XoT!%5&]L%hij%&!W%Ik'+~"",&~VU&!1kd%"zM6id%*P!u3T?SV#l?XQ!k0>%~UK"T~!%Zd!-Wm"f~"u9u3}%BzMZ(u1x@u&%vU!".'d%%!r!w&%Z[
F#p4br"&SdO)1"fv!x@P&i!R6%n__&!%[Rz%!&lQS&(~-'i%Qf!e#j4%_nu""X]%%dni"!(~x_"#^##'mx_"!%f]x!!&qvu!!&zPq%,j+'Yv!l{"}u"p{%'o
v#'t_!&ZvL"dG&&!&]mH!'f_>!&PP.0aa!?5X!'~5Y[!~9?'ip%~5X!')xxR!0ex!3'aQ!''WIX!'ef"rB'yh#T:%dT8#U1uB%fRw%(Y]#%n>%SY!p/%hsO#
4a/'W~O'i!^/'AU&%f]["!%ikZ#%V!5T:%jH"k"&Ux5!&g)!%m_F'~"v;e~!'<&a|J"S,%bI%,Q%kl"(n}O!%htF%^/?c!%Uh!#hW!x"%V)!&RP"!'j^h!"w
&&l]29u&zMV&~V!zMdt!!r!{)t81G{)zMPk%{j%Qk%yj%Rk%~j%rg%}j%Wm"+dZR&#zMzM%mO"a{!%b1#G{)%kWF!+WZR&"zM+WZR&%^w!rT!qj"%i{n""^!
%_yD!'}hT"#I,%wrN*^w!R"iAZ(fo"rT!qj"SR"%s}w"%VF#lr"&to-#rC'&vyr!%p!&9&ajr%!%h~v%#U.1%dfJ!0I!%xg{%!&3!%^RJ#d/x"(htF!)yPJ"
g"0Tsa!"h#(sdJ!%WvF!%YgO!%~bJ"3'c(!HmwN!&TwN"e4%S;!1XwN%5R!l&*YwN"l&8bxN!(]wN"l&0]wN#w.R!>c}L!<|wN"l&L|wN&!p}!.Z"%SPs""1
&ui*#/aF:z|L!%u^"5's<aFR!aa!nGXY"Z(b+[+7]}!u!Zi#yn%{U%mm%XQ!tS!%gjy!#bj#}i#*hxN"l&;hxN!%}W}!!2hxN"l&r"hxN&a#AaFaF1uw9!&d
xN!&{dJ!9hxN!-h_Z#!9W}L!5|v9!0x!!3{wN!%y+!q!d{L!BZxN"l&j"ZxN"5&[xN!-ZxN"5)[xN!&6!d!]xN"l&2]xN"l&;]xN"aF'ZxN"aF-XxN!%c#!.
YxN"l&W"YxN#aF&/[xN"l&)[xN!'_z:"@&qWF!%oxL!&ywN!'scZ#"jN:xWF"Y!%K!%G!'wWF!%cd1!)sWF"Y!g!vyN"l&x!vyN"l&2vyN"aF?tyN"aF*ryN
"aF3pyN"5&qyN!%{>#V#5.ryN!%S,!%ryN"f*+syN!%Z=!BsyN"50tyN"l&(tyN!'t2!BuyN"5?vyN"5;wyN!'e&!6}%!0qyN"l&FqyN"l&6qyN"_t%-zv9"
l&s!pyN!/Tkt!"l&.Tkt!!&cC!%Ukt!"aa!%*#&aF5Wkt!"aF-Wkt!"aa!&Ukt!"aa!,Ukt!"aF(R{N"aF=~zN"l&@~zN!%k*!-~zN"aF&~zN"aF+~zN"l&'
~zN!%fxN!%~H!:fxN!%=!7fxN!%:!&fxN"l&*fxN!%a0!=dxN!%VK!MdxN"l&BYxL!%nrL'h&aF#P!aF%em}!!1PxL!&h}N!_!SxL!'ptM!0XxL!&4!_!]xL
!&Zwl%#!~*&dxL!/g#!<gxL!)z"!0kxL!-v%!]"nxL"aF(qm'!%pK!3{PO!1sp7!w!|PO!'TzO&c+"j!y!%po9!%]yF!&fm2%vm%h!6%ZR^#)([!vJqX!ct%
Vc!vY"&T<!'zW"!%geb&)sd%no#eo"]u%#|_%]'%Z/)QU#Rw#]'-[1i*)%nm''xr#x)#eo"yx#%VtL%-l*aF&pdh"!%i]H%"*p0'e9!'m5!&RSO!%k=!P!RS
O!%f:!g!RSO%!Y#]K&yZ~!#b+&%VZ'!&X{v!!%e|6!&s%"E&waA!2gQO!5iTo%#e+n6%QeG*V'aF:rHTU#|]#~'%&^RX#!)vZ'!t!PRO!%vB!HYW["!)Pg!!
[!cyN!%[Z{!"VG(]>!%UyN!&)(@Bu1s9P!nW"%Pul"#p//&sql"!%tQd!"dW!%sfQ&+(TV",}%FDmX"y*&&dUN#3a!&X]b&#w':%xsz%"nW"%tk|%(y&:l,T
!InW"1j_m"!(hp?!,i_m"!%B!-S^m"!%~!!+{]m"!%.!3|_m""nW"&PuF!-XWv%!+p_m"!.nVv%!%i#%Vi#[R%Uf!%Wjc!"Rg"0g{?!%dvp"!1c{?!'Phh!!
&vxw!!Flk?!%bk?"u%(ak?"3%[k?"3([k?'d+Q7oKQ7r))[y?%L3_!(tj?"u%(jwW!!%uz?!&yYo"!+pj?#!oK%ex?!%i'!0pj?#L_!,pj?"3:s!"i"%rp(!
&w("W'%Vcb&&w>b#t!g(&Tbk!%@2n#%fr9!%SnS##@2%^d.".%PaL!%ejX#%a%S*Q!&jnk!!1vz?!%T]k"!(sz?!%xcx"!2sz?!)kRT!!6|iu%%xm%Qr"rI%
]wK&:4z;l,%da["!'UZ]%!&qrJ!&^o}%"F%]o+!%|[L&i7&j]"q#,eWX!!*rF!%pVn%"a+']WL!%lT(#"~!%bva!!%ZP~%!&_YL"mL%yTL(mL,{!)sIb!%gU
N)T('%mLvHb!R#'vn^#!%id]&#mL,&yfB"e1(id]&"z7%mS[&#3y87Uc[""mLFmd]&"mL&zH"mLJkd]&"mL9gd]&"mL;fd]&"mL9URT",h3f&Y;%-[)/XMz|
![%%Wwh!&Y7%d%B&^_M"mL&jdA5UNa<.TZ!mLk't8/!Sa%"!TZ!Sy#m<w&,v"h,&P|2&S!t#]LmL&gZk!#l,)&lvt%/i7S{"I7K3_!d"IFsk!^]!w&&vYM&m
Jro"!S"%Sjb&#S:c6%UUh"!&Ri</+|*j9XMz|!z|!yY!nR!w@mLv"qw"*%na|""mL'|!#&u,%Q1&mL?5w1%bs#!%vdO"_!&}!"mL%on~!#o!#&rv+#*~!'U!
&q8Po%,{!P!W!&q8WS!sL?&suG"p)&dsJ&3&~'S"+wd/"(&<!%Wo0!&|d/!%pUp"!%pb~!&#j7#Z7%)!%~w<){s"P'R_!r?Z(V'WS!%|1!({v<!%ac9%[0#r
]!%rkN!*{v<"#%yv<'u+f'.s.ac!%kmC!%Yx<&q!!xMk='wQO"Y[!,]x<"WC%^x<!'inJ!%}y7)]&#1U:#fe!e!%z[8"@(X^s#"a#']Xx#!%rdD!+akH!&yS
m%"P,%Yq^"!%ehF"i"%vmB"q"%Q}|%!%v4!%R"!%}R0%k!.m!%y[*!&ymZ&!%lM!%W!!'l|X!!&iQq%!%|e~!)m!]'rHB}.#|/%[t}%(-c;i!W[!!~('yi)!
%]xU#%cN%WS!&w~b&#=S&&fi=3v(WS!P{%v()e!"Y!~e%^W!#S"z6%ku!#eQ#%qT[!!%~Z#&3t8v(zo!(VbI!%b^B!&Yni"'c#Y!q(cN%%feV"&X#_3%mz#%
_^m%'WS!.s2.u=%irU#!'dhF'>+qN%f]!&7++@v?U#Rv"&@U<!%C&&b!ub"U:%p'"Z('Wkc!!%gT(!&p~)!%X{H#WS!~B%QP:%p!}]""&h!'8v(E2[H&V#!%
M%&8}]"%WjC&%Kc+WS!&kh)#ETP!%ge4!%x:#mt!v(%Y"#)V(%WpC!%cnH*WS!a'WS!qN%d"*8&6&IEW"U#%Z~V&#},&%^Zl%%d+S(#%RsX!+*8S&)!j7BNX
#%vnI&Kv(@}%%G#y&f!&eqW&!%[X|!!'xu,!'b(#w)>%x!"@&ovU#"X%&g##E{:%zQ8!%E(V.y,Kv(&WS!%Zb}%#Gm'%s[=!%PjI!&fZK!%tRm""q#&ytO!&
PXC!'Sm<!%n~3%7?X:%ZS:!&Ze1"3%6%DS"Z7%o-!&PnS&%m')~%%c_9!,Y!%~%e!k"%szb&(Qu!g)W+d&i7X%%w)#q!s~"%T%!%?!%eX0(By"=]I#S"&tl,
!*p9"*(qx0!+o_I!5m]/"S0%n]/"32n]/!*TQN%f!x"z!'SkT&"z!([]<!%aX{%!%Y7"Q*'jr}!"V3%pWF!%~M!&vbB(tn![!j"^Q%#qv%&kPN!*rD!&?!%i
vO"h!'{qV&!&b}O%^Hc"dY!%wln"%*WT%]<%{oV&%],%f()iYc&"W3+edG#b+x+%g^T&(}!~'%z-"n'%gwO!'i|M!&olV&!(z]M!%[{Q!"pk#%{_i"!%es^"
!%VdB!(PZr%#ds"o_%%V!!%tuY&&^+iBw0.'S}M!%U{H%Y#v"sd"%u[i!"V-&auY&#8y2%e[O!%iV)!%}|G#z!v"&UsF!&a[(!%u!!&mV!!%SyM!&wi4!%Ty
M!&s5!:|M!Q!m{{%"d7%T|W#"l1&'.Cm(q8p)S%Nz%R!8S%z%1%U}H#N)&{ZO"cu!%4#a<R!&yyN%Y_!/d7&QZ~%!*UqU&!3niO-_.R!*X4kI-TDh<~T!h<Q
a#%eUH'~R!&#Q,P47}hO!AyhO!+Pa,!'zhO!&U""#([iO!2PiO!)|hO!,A!0TiO!&uP(!%^%"#%sRN"k#%Pq"!&rtG!:iiO)t<&VAv^!k1s<{"AwfO"{"0wf
O"{"(wfO!%YR/!)zfO%T&#oW#%_rY#!2ifM'd7R!nGRGZ(%uma"#p(zh#'}x1!&uXI!)nW*!&qSN&l%h%q[#W|!&i|O"d7%]qm%!(sT3!%QTN!&iZK"d7%]Z
C!&hzs%!&se-#X"r%%~h_#!&g{%!*TgO!']ry%#d7&&]RN!6TgO#{"TD*wuq%"ge"&vqY&#w4m-%ob[&"e+'Q~W!!+fz#"T,&ufO!2tfO(_.S!'._.hT!'c}
9,@2X"%y8)_."!Us!'Z",Y!'&a<}&Y!@k"c!6&sb^%*8Y!@WEST!7*a<%pdG#U.)%f-!&b-)L5S'yW""N^!%~bO!'Sg%"^&%SPO"o9%Wzb!!%d+"S'%vbO".
&PS^!!'~U+!%oPO,[')q)k!-e%d"e&hZ!pX!%URO!%nxO!'reX&"['%tu)%#sEl#%cbO!&SUO%@d)*%d/%W!VZ![8&^'!%iTA!-o!"q?%}PO!%[dW&!)}PO"
{"%uQO!&ngV#!(j~;!%PD!%bt~%*'t!.k"8n(1@%W[Z&,%{h"u#RQ!1G"Y!M}}"%niN+]d";&#'"u#nb!y,)iRO!%PdF"d"%lmO&k%&W!<&a^8##wd"%lU*!
%Qw9%'>{"%iX&!(v}s%!*a]W!!%f{M!*ZRO"{"&onm%#d7P-&z}V!#y0d7'TWO"d7'|QO'q?'<{"s,._uN'{"fy!*j'V')sgW&&p+q#*|'&pUO#-,+WuN#sx
!f#&b2#8|'3^p;!%dd^##=;*kUI#*3%n]H&V!5T,E%Uk9##e#%^cJ#x%vO'gsx%!'gv]&"5'sZo"#V/|?'r~k%#~'a"%}8%l:#uq"'jtP&!'plx!)Q""d7#*
o'%&ReO%L5W!&QQ>%Z:7d7&{dJ#L5*{dJ)}&7n'w({"v"jy"%WyU#!'}kY#&]<&S{!yV!&]q!%&DPE%q*!'}L"D%Wd#!%X~c&!'=!%^iU#!%{nL!%qs{!!%}
[O!%{sp%*y%n0j(#b|"!;J&ri}"!%~#!'S^*"{%(wzm%##fy!&RW1!&PaM#%W!&T~F!%Ua~!!&QhC"l!%Uy^#%>{"dV#&sqH&d%-*qJ&Qx%)#s>~]!#}V"n0
!'^hO'{"f!j?eEd7%bxW&!&SUO"d71}TO"71fR3#{":'WhN!%Wt)!*{TO!%~my%!-yTO%v'/d7'h4!'Q[]&#k"d7%rxM!+zTO!)VRO#1,'USd&&&Q!@T-&[E
!&,&"b%lLX.(^eD%d7oAS!,}aI#a'!(iyJ!%7"z+%kj~%!*rQO!)hn}"!,rQO!%nhH!)_[N"T,'RxN!*Zr~%#i!E%r)"d7%e[N!8U|!!%XcM!MwwN"]d"Bor
;#{"P-%}qX&!%kI!0[rN#{"f!'llu"!%x:!'|SP&#h!j!%jf}!"J%sVT&!(if}!!%mpY#!'}S>!%YA!%aSD!%w*!%vtX&!+cyN!(gl]#!%SyN#U')%dZ;'5"
}6]<&'|xN!%o_H!({g~%!*kpH!+Vk9%b!l!a+2VyN!%T^I%rO1{X#%}a}!&_&h"&w9%nzg##Lp%)Z^I!%{1!1SaH!)YZU&!%oSN/]/Ug!W'&%4zT!f={&b+]
)b+[^#-ZyN!(sn9!)sVs%)sx!l!a+f()8y2&n{8!(V[[#"[Hd!myN%u&'xS!&hfO!%ezM#k!@%fnG!%jqw!"1%uU}!!(kI!%lqJ!(}rJ!%u}N!&T}C!6oK!%
uB1oZ"h"Z'}v"Pm#fZ#fV"^Q!t?Rg"yv"#u!f3-&m[w"!&olj"!(yK"7)R/!5Q/!&qqw"'5,Z#"3%fd<&u,Q'p//%fD!'ubI"pf!%Qyd&"1%]{m%!&uT^#"5
%7%B)*%tzH)P#Y#,1R6]k"V'%vL!%uL#>*(wL!'gjI!&xL!;dM!+SM#*g':wL!%nz:!S!wL%c!d'R!'hF!+nln%!&bVJ%Y!O/%r:#g'q#/db=!7cb=!+dM!,
{ZL!NhM"-Z!hM!-VfN!IhM"{"(W&"{"7W&!'VN"d7){&!&S{N"d'&eN"d7(dy2!]!eN!%jyI!&a(!-lN"w.0bf^!"R.,G!2hN!&ijy%!%puN!%wP=!%u*#*~
'%vze!!&Uqn%"b"/{cw"")%isn%!)[iX!#!b"&cO.O6d7d'.t>"d7d'/Y!2&Q+"[7&w_J!'-"{"2i%&{"v"~#d7%xZJ"u#'a%%6*{";c#!,nP!!%RyW&!/oP
!!(B!n"~O!%[|J!)ZO!(zQJ!GaP!!n!XP!%I,g|#%U~;%,t"'&Pjx%%'e!rl!%UgI!&VxY#&{":Xl%k"%vTa%!&^)!%qP!'Iv!VZ!R#Z!%ed!#('h%ZQ!&[*
@[Q!]*'TQ!#X"%'PQ!#Mx!3|P!,&{",dl%I,Y}!%cv!8'K!0]Q!!&iP,!b0SQ!!5P[*!k!SQ!"~l#v"SQ!!&{#'Q9C[,cF]^!'b!!%QI!j!dlo""J%rm+&d*
z3&x"%lsN%#m/%Q"yYe!!%PM!:Uno"!&mM"{Y#,|l{"!8yP0!1]wN!&t!!5[[f!%g#kBF&rqN!&]S6!?[qe!!%_dK#l)z4&SXa%!.cqe!!(cxk"!%gTO&pp!
#ZJ#%Ycz##P#Y#%s}6!%^4!*YiH"j%+[pe&!)U&"QB(gmN%^3t'w'.ff]&!&bf]&&]9T3#gr%;Y}R"##!2[}R"%PV!xa",%m6%jQ"Xp%qz"%m.&cj#Qj#{Y#
zB%ZSA!%2&xd!yT!u''&o[S"+n!|({R%~c!l+w'^4xd!rL%2"xd!&kbe&#d&U!%uaE"]*&U~D"eM%hr,!&SX?!'fqv%&n%V%h#u'&mlb#!&_SO!&fhb"!&_l
h"!%V!!&zr>!%V!%d&oAr+%bRO!%|iQ&!%5!%{TW!'&.i3g3xd!%dVO!%hcn"&q!R#dP#A&K"#&X|e!&dP#/d&xd!%bnW#-*e([6#=_l#%d&#b!j0%hF!%?!
%7!%SoO"{.%mC!'jUY!!%4!&rF+h!.c(Yg!s.sz##j!^)%L,P#Y#/*Px#Xj"VA#m7xd!%fY0!%TZO!(]t&!'}!!)aU7#o!}*%e@!%r@!%ZSc""b%'P#!*w)!
&a!#c!/%V}Y!!+g{0"xd!&jc+'*Q!-q(W[!%SvU#"'&N!%yl;#xd!e"%Yt2&n!#U)-'t%#{!"&RbP#%"m!B%bca#'k<T,e"xd!Y2'pVw"&*8V)"&uYy%&q,%
w'|4%WI%Tp%Q"N%UhI"'%veI!%[b&!%TP#!%e.+e-#b#1+_3t)ZIk"%uyE"ns#%{|t"!%smD#%t6&dUE%5&a&%Vk{!-pV!h3%oX!xFh.*jY!F!T'%jlM&r~!
_.'sw%%&!%fc^!!%rW-"bI%R_P&!%wgJ!%[uI%s5#xZ!%oeP&"P*%h8"cY#(xpo"!%gSI-,2Zt!p@#hMs5!Gh;*']^a&!&VhT!!%u]|%!%XwM!)]h~%&W!,U
#s5%I!'isp%!%u?&)g"P/^&%l+"W(%VsD#b!9C~j2";(~j2";R"~j2!&gXb%6*o)a"Jz7a"j"X;#oe"fa!We!Qo!;&v#TE;t!x+%hmE!1u{?*?5r[!t;mQ!c
[!os!r"@z{?'!tU""_.z7(P|?0Juc!u+81R["V_"qR"Ty!&fa!xX"Qo!d!,Ul2!%_c4!,Wl2";u!Wl2&#wMr["%%fZ(!/^l2#z7#Eal2!%W)!/al2";o!al2
";Bal2!:_l2!%muK";:bl2%&W"n6'V|3"1%fd5%{Q!2pI}3YZP&!&iXP&!&[kv%!%hXP&!')!k!aro"!&Yob#!&SeZ"!'gE!Co^#%_.&u'&ma]&!Br^#!n&X
G!q=WG!'Qu'"l1'(!-Wpx""L(~g|"!*Xh@!.um'!2kg@!%PzX&!Bkg@!(o^@!e!Sg|"!Y!yg@!Cef|"!%SYU&!1naO"#,oaO'~9R!!~9U.0t~+!k&me|"!'s
I"Y!(~ZO!&hZO!%wgY&!c!hZO&K'.^d"&^^O",%vSc#!&QoJ"]!'|]O!%uuN"D%d{K0/!~9R<)[)t#^m"sb#wv"p+g8+ts"%H!'gZK!%q~^#%o58Q)%X1-i(
x"*o]"A!~9Wp!q'Ay8%^:#&m/&(!%Z[f"!'[Yb&!%XUK#8o]"%5"#%mVx%!'ZcM!&ql[""'&wYQ!!&hZL&Kd*Wz!^d"%O!X"ZTO"n"9rW|"!&n{?!5g]@!?r
W|"!*a]@!4ZTO!%P5!%Ue1!/q{d!!%T6!.^TO!%TQM!*kY.!-PTO%#?W#/RTO!&V]M!%RTO#&?%U^n!!&k#!>WTO!'gSO!%L!=n[@!5T%!0fSO!&^.!CxZ@!
)QsT!!=fSO"L^"jV|""Y!'zTR#!)}|b#!=lSO!+VbM!8lSO!,WbM!&lSO"~5&lSO"~5+lSO#L5%YG!&iyY&!9hSO!%=!7hSO!%:!&hSO"L-zU@!;bSO!%N!M
bSO!%za%!=bSO!(R|N"]!=Q|N!%W|i%!=rvb#!&aB!h"kla##t'>&haN"b3(Wv40t'#/t'mq"PV!#^r%u!*jt%X%!YT%'Wqh&'Z7S"E4k"&wXg%!%i,",%Vf
N#T3Pj#%f~?!&vT),}S"|w"&7v<&W7.[d%|w"|#e|{"%u&~5~9,z~*!%.!k!USx"!%pT'!(QTM&u&~9!|('yW~!(TZ!k!m0T7sDu!%VvO!%(!f1iP!!3hP!"
wx!(s!#+U%%u!"!&dQM!%VSc&!&|fz"#!~9&/"u&a4XQ!"u&'zE!,iH!(YF!a!kH#Pm"_P!0mH!%(!%k]R!!%.!%tH&Q).l.~9%hs^&(l.~9@Csf!&%PUa&*
Pm"_P!~9S%Q)!S%Q)%fxA'@U'1gh!Vt!&t]'!&{9!&wT."|(%R71c*!p"Z#U#-Pm"_P!hS#hS#yr%&o)gh!Vt!%RuI"}&%srv"!,F"~9&lQ;!%S|O#-K%fmw
"%~9,ST!&tW3(W"n6F(a!J%u~R#'~m!P&+~X"%&^lx""I&RPJ"v!%lm/!%Pus"&u%f,*r+'j{3"^J%d{?.zh"jP%me!x7W&me!j|!Vz!U}!&d~!d|!a!uk[!
"^JX!uk[!"^J4uk[!"^JOuk[!"^JU!uk[!%^J>^J9uk[!!-~_f&&c5_F|1t)(Y'!3Ql[!"^J,Ql[!"^J5_Zf&&U0BNB)i((#7k6f9,g+,kl[!!3il[!"^J.i
l[!!,ri[!!*bZf&"^Jc!gR^"!&pl[!!%h!!g!pl[!!&oV+#PZ!a!%rwb&!1xP^"!%bZq"!+xP^""^Jl!wP^"#]_#c&^!sP^"!NcP^"!*tn[!"^J3tn[!"^JP
!tn[!!)kpe&"^J-jpe&!(|3"U,'_z]"!%Yyf#&o{%s#UNuD%dRd"*d(a(t!t)f!oo!|.(%ocg"!<ppe&1KhZ!&~d!m1c5W)fY!&c53@mW!(]%%~mc"#!]%%i
cI!%n!#S/r/&(.#[f!Pg"ui#xi#.X9FRv#g#)o#%T[("^J'mqe&#t)a&%uXv%!({Z("x,)|Z(!(x6!'P[("^JFP[("^J&TA"^J8Y}V"!*p!!)~Z(#k*^J-iq
e&!%fr~!"ab%%Wj(!/V[(!3U[(!/jqe&"^J.q]p"!%qi:"d%&k{s%(|(aX#"Z%qU#''(#BN%ja%!Dsj4!)xg%!%kZh"!+vj4*YY!yY!]z"_a"#*YY!m"4yj4
"YY!g!wj4']Jlo"Wp!X!'%')}Cn5ck#|s#[d"_!;'h{6"}C%wYJ%u!S!z+%i]T"%__!y)h.%pc%3_!zP!e%9!}CMsv!*Y*#W)a0!}Ck+Y<%eW;-t'ro#k3,e
k"&e7!}C6]%%Xt^!!%[h%&j{!!}C3%W!%%!pu"&^XI'"!}CX!'%hsE&}C3:x@&S"!%s[O!%uxT&!%U{*/S1iAy.e;"q0iAt8!t'v"~#Q")itJ"}C%uwC"r"%
M!'gr%"}C%v~T##W%q#&sc?!(|Rs"#+:'xrx%"S%%p}M"t'&uuv%%&i!T!%M"#%wvJ"}C'job&!%vs3"&'ws3!,I!&yrC"}C&V^J!*?!%p8'#u!c&-g9%cL%
y>8l"%qo:!%g##,o9%QqU"!'o!!%oTO!-o!"c,&PQd&!'zP_""%&p_}"#}C3%Pu:!&sS(!&Z"+V%}4#i=+:eEl){l%%9!%|X,"I%qzQ"!%_##X8"&t!%Hv4k
6'Q!!%sbf&"}C%XpO"M&^e(#*p0+ei>!)u/#t'a.(zyP&!&d~~!!'^_y"!%O!%iF!%xF!&T6!%lVO"}C%Sn@*Q%R6V'*nZ"%W"i!%l~8!&cUM!&U6!%I?f!4
qy%!}Ck-!_Mf_#j^"}j#xw!kY#t#hZ"^#%hZ"l|#&uw#iA~'R"cp"!j^"hZ"^#&}Y;'_Mf_#3X!'%[sC%W&X!e#%q^<!%7'!j^"oJ,2'cm6*}C~p!X!'P:Rp
"Y[!RHQ<ok{"!%uqd&!u!hcP#!/xbP#"pFa"ybP#"p4["zbP#!?lgC"x+&]hp%!'[|O!%fC!q!ygC"T0]#bk{"!:^&!c%acP#"!&xM#!~p!l!ab3#!~p!'kt
@"~p!]!gcP#!&X#"~p!HjcP#!%SR!!q#cb3!%Tib&!S!icP#!2uXf#!V#deC!Z)mj{"!S#{h{"!&{O!1h_P#!&bdw%#Z4/%xqh&"z(%QeA!&bvD%*~!u&&o5
!+^c3!%.!k!Xd#(o*(P!{3v%m1%qQ'*lE3'~9"oR#tn#mQ!%rPr"#sn#iC%/!%uSm!!&Vr_!!%Tpm"#r!dF%hjO#W!~"%iQ'!%[rL!%ToJ&o_"lEmQ!lE)^n
x"#!lE)_nx"!'es!%S2"Y*&qPK#&p(%]V9!%QPR%!%jWF"lE%eg<"c,%|[.'XDb!5&Us!%QPK#3F&VdB"t&%SrY"!%bt/&e"2lZ!"%ruf"#l""%H%r",|#%b
nb&!&_TL#Q)K%Pa@0]6#w3P.-Ik-n^#&xt#|#/+A%Tta!#lE6%tWS&!%nm;#R(U4%/"&%_V'"lE'}z-!%ivq!#R,rx#%Wif&!%aUX&'n%V%X(&#%PgI%LlE3
%q[F%Dn^#)%?!%Y}E0!oh%o_"#lE#iu%Y!q#81n("o&&ek&"lE%r]q!!%Z!!/xqx"+T,k!m!]'.lE3#Us!%~oc&&lE3h#Q)%|x}%"m,%Sxb&!%nRA"~"'kqD
%q!Z!w)&b@!(j"!%Uu(#Y<S#%I!&RPs""Sx#%]n"&o_"~9&ci"%P^!&@zy#D~w%%Vdc!&qo"H4d3%RfL%1l~#y!%TqU#"Q(%I3%4v7W'Rz#x"/YX##9.lu!x
s%#/lu!b"&^!!&|UL"lE%hzL!%_}^#!%Ql6"lE%}lg%!(gz_!"W!%{'"U-%Pk=#lE3%@!&jVL#1%'n[-!)jVL!*qZE!&Qbb!!%ozP&"p#'oU")#e8pp!^%>l
End!&iTO!*lT"!%~n<"p%%Qjx!!%[&!&r]B&&Q!Q+V'%uQV#%-r,W#%icb!!&zfO!&odO))*v'0#b#p"%Sz5HlE3j(}0|*,j^!Wv#d/lE3a'4jK1q>/jD/Uc
"o_"lEcBUV%Zc%pl#e;~Y!gV%e;uk#y%ys%~p%ps%[i#t*f|!%cj,"l1%&!o!zv!&&V+S"h,&atD!r&Sw!!&h^i"!t%Tw!!Dfd,!q1l[R#"a<~/ue}"!&]~Q
&!l!dZ5!1zR&!S!Pw!"~5%mm-##u~!HQw!!%M!w%se}"!h#Pw!!V/se}"!2pe}"!%y8"N,i_&!4l^5!'hmd&!%m~D!t!xd}""u~!J^{Q#"u~!S!^{Q#%nw!}
Y#'%nx:(w<~s!!5q!n#%xZ?!%Y_g&"l,%YPN#*|#&rPy"!(~nT&!%aZ:!%hx!!%kkO(Wp!e,)!h^#k!%xkK1f4/Z#=i#nw!#]J[_#ua#yFX#w<2u_"%RV%!%
{_S&&d'#o1k/%v^O!%wj9#f&z1%RZU&&6h6T&Q&%}!%c8D}%%hh>!'YRx%%o.']/%}rM!'T"0!W&'P+!p4Z]!|*^&.X9X#YF"%[0(o.u!(uh!)[#%mjj&+Zm
%c!3e2W!W:us%m1q!%SjW"#}Y#^w!%Zma&"}%%u#%R=^#e_!&,!%xj~%'x}"Q#,V.]2&3"zS%%=,s"&i=t)[f!lq#5AR=ef"&7)^#!p!nw!R/l_"ud!&K"ou
%%fkW""fo")K"]r"%ZjW")W]!7Un#e(AR=iq#)4,!'yFf3-*Z"&WMUs!&Sen&%@^"P"%^r8.&u!*w=qq#V@^#&m!e;]*v%&i]E%u!!h"%dUk#.a!,g(g'"Dh
#v/&p(9k"%S[,"r+%vzO!%bdO,h"s^!U^!w<2i&*]#j"^W"%Xvf&/,h"#2)Kc@&w<2yw!*r+%zVi&!g%uxi&%nw![KN]!{,%jd"'ld"|!eV?!c(XV?#o7j]!
'jo{"'zr!Bzr!Ub"Z(5Qbk&!*fQa"!&I!Z/Xzi&!%]Q=!G[zi&!%J!kg!_zi&%9s@#:czi&!&=!R!fzi&"x.%^?!%TYm&#p!!%nip"!%QRx"!%zvW&!%cqI"
V/&cqQ&"V/%w{1'U,q0d<%g4&oQ!!'oG"i&0G!%[UO"Sg!%VSJ#Qa"7*9!&d{i&-x.V/!s4"W!f=#V;|}"A%+!'9+#x.V/-[k#.w'!gE&]sf!!%I!%}!!(kZ
}!!%Rd!!%V|k&!'^Y!"z'%x_P#!%ryO!'y""1&S_m"@h43d&m9]'a!m9eo#3iX#3qo#3P:3&^V%3D8-d&[1b4U!]E"!V/U&&g#!%d{H!'mzi&"Ub",~_l&!&
Q~!!Njzi&!&R!!?izi&"Ub",Tal&!'O!*Wal&!':!,dzi&!&=!{'czi&&la#9'l1%&#Cm(R!pyp"!&nyp""9&Rgm&"k"%fry!&r;c(~&#%{ZR&"e-%blD!&Z
V3!%UhP!"c,%Xu>#W"U#%V<!%m{[&!U%Ryp"!&WRd!!JRyp"!&qoR&!>Ryp"!&fpS!!5Ryp""'c!Ryp"!V"Qyp"!%~kB!&yg>!1jg<#K'*}xp"&[:|a!^#bs
%%Roq&%!c'v"&~_J!*mTJ!)w}|%!GmTJ!9y}|%!,aTJ!<Yu}""b!%du'"T5%o[>#!c'+s}|%!&P}|%!0t}|%!(^WB!+_c/!2t}|%"t'%j||%&@WD(3'Yp)(!
t'Eq!k"~4'Rp)#~'S"&ig]&)}6ux!]<xQ#)P/T3&E!%Pke#!%E!%zv1!&ygT"!(ms[&!)Q!!%K"P/%yd,#"ht!%qzF%!c'a#%SX.'c,P?)b!n)&]r|%!&Wt:
!&QSh&!&ZxP"#/~E%mx="T4&UT{""(%XhJ"o=%XQR"!(Py?!&ozE!Y!_XB%o"-q>%nyV%!.SsL"UX"AnWB&UX"T,:UX"+l_@&!UX"l.h4%VUi&"}4(STQ#!%
fSZ#!%^m[&!%k!"m'%zQ1!%xl[&%U!}0g,%nwB!)zYB,UX"l.PH!}0:4d_"U&!%Z~;!_"otB"[:%TS]""t)*pR]""[:*pR]"!(eRk!+Mx&)g"t)RR!SW%"[:
%~r3/UU!1Rt"uh!.k[!&=S"S0I1o%*rxT"#m'[!%jqZ%!%~UH4YS!Z(hw"b{"~y"P#TQ%iP#t?mw"mS!#/W*SFu!'<1sxT"!&rxT"#k">&s|}!*Q!,v)S'kG
1cm!#%~RF!&qet#&r!<S'@&uxU!#o6!%_T"'u'&qf!S'@'spe#!%ovA%/U!y1%~S"!'.!%|i|%#d9p=&~Y{%!%C'8S'Ho,w)(XUe#!%q_""PD(sg*!&q[K"m
'&fK&o*Ui"&Qo"%P^J"YS!%|{:!*wXB!+R{T"!%lpW"!%]+!%cD&X&i'1u/*moe!!%zQS&!/9!;f{T"!9qwU&#Z#YS!%vwL#YS!Z(%Xiq!!&RUm%"UG'SXU&
'FU1vA5W!%x~B&Q!.m'@%wlH#me!Ub!)pnV&!~!{RW&!f"c~T")SBSLbKQ'jU!j#zv"2h,*o[#Z(^j#l^#}q%lt"t?Sg"~"f,+&[(n5&UY")!YS!_!e"o,"o
[#c&o,&kj!j#zv"YS!&d]S&!&'!)b8"%%^~g!#33'ZcU""j(%f8%YS!sDu!%i8#XQ!ci#&i8!.b8!*fVf!!+e8""&s@#!3=i8"#)j8!%~am&'FU!Vg"s.m.%
ba0!*q8!+5!Mx8(k9m.Ui"Qo"&{e%&SPG#z;Y1'}8"!%UxK!3P9!&aC!'R9!%^tm#!)E!&rQH!%ncO"#&@*UG/S&FvA5!S&'L"#%TL!'yz|%!%_j~"!%mF!)
R:#d)^&2l!!,QE"m&)W:!)V:&Bw@^^!YS!&raR#!&{tS&#YS!Z(%T]O!'akg&!%_b_&!*~u|"!%~RY#!/o:'X;V&&V/|?%M"t)&khe#"kr#(vdf&!&vWJ!'e
{O+b+}!&a*"^3Y&-.'[Sx"!'bSK"-%gR7#,hE%jyg"%#gl#Yv#'{%"Va!%reG!%mcQ!!&UQr&(R!({r%c%#mu#%_^A!&v^]""r.&j|J!%PTI"|0'cfm%#Z;~
"+S:"YS!%xuU&!)~SI!2[:!(huW"!)UXC!S!wF!'cqm%!6a:%UNX!'%%%ja!a4(&(/.[K,xMl+y8"S,!];@_(t!%pbB&!_&%yA%ijn&!%i}n&!%}w;'3>l)m
{%m1%yc",!ja!y&a'wg!I1~17S,&[!#!ja!%VYG"oG&X^K!%f|k!!%}fB#q!)%g}>"{)&bj4"ja!&Q]g""i&&[k^&"3%Zm)!%mt;!&lof#!%z]K!&^nr&(I(
,f4|#0&aSa""&%ojr&!'gkw"!%uG!%Qh>!%dvY"&W//fL[p"&^rJ,n(+p!fV#=^g%By"o!z2&pwl""Y+&Xc}%)oQ!R3v2R3&r-p)&Xw;/uz!%U3&b>%i"W)I
%g46ja!%Y[p")<81S,MsOw)%p^X"&;O|:cm#'ygU!(-'[*@g(aJ%u_f&(Yp%+U3S!n!YF%j(!%i}n&"j!%z[Q&!%sxQ#&k"SU!T&j!%_Wn&0R?+uo!.I-,dj
!>+{Q!2g;n6%RmO"SU!&{|V!.c#f4w#j!!x,#c@l#+y]%:&y~>#o0K%kVg#%y%U#((Xwm%&ja!yFnZ#u"%T~7#;W+%aWJ#W"2%grj&!'P%1<Kj0U3%c-a%;>
y&sQ"l)fd!+A%[S>!'UnG"ja!%aJ!%qbJ!%erw%!%ltS&(!ja!e&b!'e!&mYR"!%q[w!#vNjU%%ZtV"!%bXH"c*%ngi&#*y%%QkG'2[f!K'!%x)*#!ja!t!}
Q#{!%T4%Y"!&Zn9!%4*!zs"'Bjj!s9zs"3h!_H!4]jC"e}"%]jC#Z73%ufo""e}"<[jC!&TjC%6R&Q!*Qi)!*Pi)!&{n#!&{h)!%c{H#Wx!v4%nln&!*iln&
#k!SQ!>Tfj&!/zu}"!g!a|M!b%fSX&!b%b%!%Yc]##h#~C&quR#!%UfI!%RSC&l#S(,q,%dZG!&c^<"l#%|v0-t!ca"(BRq!wG1l-~X"%n"&}60U#->k<!n(
e%q3T*W'q+W#|?fa%%ip}!)f-"|t%n#/pU%[q%%uSo&"c!=bqZ!!%q~T#!%Rs"!%^cP#!&xI!%]j'"Tz"%nV<'vOAx0)I+eaP#)x"/R;d%#/mb"4oqZ!!)tS
Y&!%n@'Ws!|w!&|a#U:%Za#!)kv[!!3d"!'bcP#!=f""aR#4f")vH~Z!w'bP!{3~C|<%gq7#!S"4r"!.@!*PdP#!%sfi!%3k+pR#%jvr&)cv#}3Z(mc#xFZ'
Z(&Vd1'R_#[+YF"j.%WdJ*!i3!u%{t"D"T*3_ma"#O-&s}L"z(&wW1!%zmn%"b5&eRf!(Y!dm"~j!P+e*S(%wvO!%pH""%ii<#It!%mbI"c9_"ibi!"eF%m{
K!%&+W(%qr%R%?gX!l1X)tw%%dbB#h#QQ!%je]#%nt"#S#%tb:!%@#Cu~!*ica!!%tPW#%U(%eF%xul!"<%ehI"L%5!&nhD!|"w|K!d!xh)!/~|K!2o}K!e&
xh)!7Ve)!m#Rd)!S!uh)!)wbn#!j%qb)!EksX#!m"bi'!c/kh'!T!_yK"eF&^yK"eF]!}a)"eFIxg'!%~K!V#^t;!y2V|T#!%fb'!1Yc)!%h6!,Sv;!&Uc!"
m(_!Pv;%eFR%?*zu;"eF&V~2"eF%TQv!#eFZ(;[zb!!8Pe'!&[#!'R};!%+!)aVc!!%5#S%<(ot0!%a<"eF/x^X"'eF&!eFT;.y^X""X#&adK%=Nj&(m[5!&
if-(5e!S#H1e!%{gz%!%VfK,d"FU"d&r-up!!Vc"/eF%xWX"!&R}b"!%mwj!!&Vr4!%M&S#/eFZ(&kSN!%}ot&"^!%Xdk&!&E%H4wG%}Zq"#&4%uxt!&Qj!r
R"cB"&^!!&irs%#jy#")@*u!u)fh#~b"Z&w'yy!F'O(IHT&T*a=%%]!!%y|D"P)&Z!!%rpN"u!%nQw""!%h"!'G#BN(E&~5Y[#'v&%d_m&!%z{Z%!&aVR#!&
puE!(p_z!!*WTF#,~j"%mc)!%umo#!&sYH!&~}y!!%tu!!,X~O!<pSX&!%{!"q83on[#!*{pb""~5&~ly%!%^gq#!&edb&!+|lT#!-qU""~58XaY&%p/u!xr
%%yX3"c(+{!#,l,(zTP#(fAh6fs%fW!a9pf!%|[K#W)WP%%Tkd"*p=eH%{h"(,le!cm!%o}p&"wb%&n}p&!%j|y"/{x#wa%Re%es%ws%FU!VY!^z#g8j>!~S
%%QQr""|y#%YWE#&i"%~g}"*l)z4jo%j9[*q!S!ll"%t{D'}*h._!"x"%S{s!"5%io}"#LQe!&^pa#"!&(4Cm(:gKa4R%_.,~t"X4^n#x"Zk"#[Cr5z7Z"%d
}&#&re"%tcp#!%TRL&P<l)%p!%VvM(9-~t")(iq"%<,f4S"&aJk'AI@f4b&'_!+T6[!Q,h"tX!.R%_.Vp!(Rw}!.{%"p"4I}T%#P'fb%&,vs%%fUi##W/l)%
}}O)T6.a%R%_.l.k<(wkR""T6%Tkq&!({lq&&%U%Ia{!%SV]&!%]qD"T6%juj&#=|"%imj!!'^xb"!%sgb&"p!%W%!%lf_#'-S"Zc#!S,%T!-2V;B'u4Bni%
S"Aee"S*%ge>(Iv!~V#%W"7%_oF"p!%~_u&!%cgi!0-S".js!#bv"d'~_!TNRQ!)c#e5zD%lzA(r@l)ARg%Ua"kB%qiT!!%Pr/="wKa.[FP#z!A^P!a%m!;c
#[%|OAU!T6z7:2rE{c!yh"-z7n0a%%csp&*l%h%!T6b^!~HPFWG%a^k&&"Pe!X4aJ&vhX!!*moa##BXf%&R^w")S,js!tw!h#jNZ)e%%d{#)T6#z7n%V%Iu4
's^L*|/hq"o+(a4a(,ww!&rfF&S"&p!b&%;!%y|O"b&%{p'%~!Mx!%~VM%w*S"t!&mUT%#o*z#&QT<!%2"b&%[wA*P#Y#>+x"d"!S"%haN"p"%gk}!#p!I%P
vS&!(fP,%l)[%Y]!&G!%zqa#!%c&!%Y],!%W_Z!!%T'+d"c#Y!r!!Q)d(^&Q5%QTu!&s!S"/jD&]k%;eD[%q!Oa%jDx4(,|E^_!T0>!jDUE+e3W"z)v%&:aS
#F'|po!#U%z7%zj"!&qTx""T6%oUX!!%XTD!%lUl!!%hfR!"rI(lra#!%kl]&(k!m0P<d"Nk<%_aL!&Y,))U"S"k!u42k#%c~m&9d"(NF]Fob!mQ!Ty!&!p"
R(>WN,t"!Ne%4us"#tj#%iZY#!%qaM"&'=!&{~+.4uV!"Y!-c,:p!d"KjDx4%P"+ni"rG#l]!o)*[#!T6%mxP&#p!S"&s[V&'Hd"D!u'%jiL%!bU!d-&Udd&
!%gdN&S"+HX:%YXQ&(e&k!_W"f?n(rG%iu2!%Pwa##-k!%tsJ%P.k<h#'yrj"!&Z/!%k'1*Z%r"+k'J*b_%r"81VU"r"+U%&gnk&#i&b&%:&a*g8&m)%Pyn!
%r"+s!%SnM&r")s3v.%k('m%d"R%m0W#%J"Uy!%wpm"(>K^W!e%U%T*%y)'^|!([!{X!Z))tUi&#S"&%,!%iuM!)u-!'}hF&%T!S"R!&}Ti##p!l"&rh.!%g
^C"b&'1%d+V^%P(%Vd1"T*%5&S"f&hs"lj"'^Pb#0JVU"&=R"r"s".qM[Cpz!Jos!Z{").!+rPb#!'cPb#!&QuN#"UR!)hPb#')R%#s3v.(mPb#:=y*b&d"o
b!rz"[Chn#&=X4z1&e2_=#}V"_=wv%Je2&[r%&%/-^0W'UZ%f'.jZ"/c,W!@n%'c:"F%b["!&Qkj""S"%bj7"x-'Sj7!&V5!%{wV&"b&)B!%^ij!!%rnl&2)
U!QH81gU!k!W!f&(j#Dr")-QH&R~V&%[!P&y&%V[_#'U"s&[%a;u8%nqa#!%^~L!&im|"&G/U&S*&Y}?,S"#i&#^,b&|!#S)T*%hU7"[!&jX-!%h{I&{:|"*
Xb!%lQP&!&ubB!&l~W!'J!g_!AZU!%whK"t!%tvK"c,%xtB'S"#q!g3b&'ZyQ&!&TPQ#!&{aS&'WEp&7I]3&WlF!3|Qb#!%|/!%ny>!&]fp%%<Y_!/%tu_"#
d'U"%~pL(q)=|"&q)R[#%Y~Z%%b&P,]*%rY3%jP!AZU!%ol2#m!]'&T4#a"W!%SVq&"]7(dN%q!|!dq"&t6#(jP!&gfa#'V)_#AY!U7%vmo"!%ny@##q!%{#
"T!&kaU#'s!+a#q)G?r!#+Q&=p!'%}S!T+g2S"&P^_"!'Vd'&-z!p!b&%jU(!%pSL'_!&P#f2f+%W."d.%1!%iU'!%lyS#%a#!jP!%|XN*|R!u/h#~#"jP!@
g#&u|u&#&e!%bsF%s2e*/%r^&&!=>*%kaq&#h"[!%T~"%iM!jP!&yZC!*lWm#!&pSJ!(yr7#S"#%j.!%{Pb#!%Qbi&!&t7#c#Y!'cX3#S"y&']*#1@*T+!%T
{p&!&rUb#!%w6!'2!%k8#HjD%2))e!ST!7]!%U"%VTb#&OU!jDx4%i2"{g"%T7#jDqt#&U~%!%pPN-e3|/S!w)g&>*x4UES)S"&c9!'yWb#!%QPD!']q,!%]
wN!%qvF#JS]!%j,%}%/U"%uVh!!'xUo"!%|iA"T!&hi%#S">&_sb&!&mS:%|R!u/&&{Z7#U!Uy!%ktu&&m0k!X>c#%UtY#!%x("v0%zw7!(nWk"!&[T3'd"D
Z%S"r"%]nK!%ZdO!%S[x"!&pz>'U"k!+c*r"%d1,KZ/^W!xX#k!m0t!>s)c)(j4!)i4"W#&}m^&!&]!!%[iN#r'j0%ctM!'x*!%bY%'S"Da8s)k#&WYc&&p!
b&JVU"&[3!&h3!%b6!%~B"S"%Vy'!%G!%WWX&&p"mG*y"&jTb"!'|H'By"Fob!rz"(}=##q!%@!%a8#U"lq!&u^b##)e!%{eC!%{rV&%d"x"U!*ko,%a&-S"
%qR7!%rxJ!%s['%y*&T[#&fm[#(Y]!I#o?l#-%Y5"R^"&fTN.d9p=m)+SLT!!p"Z%'W#Qe!'lPb##!T6)lPb#!&XP&!+WP&#&w3'UP&"S"%Ucq&!+Rcq&%:}
)x"%bj2!'s~%"Qe!%=!'r~%!*l~%#Qe!Qe!%Vov!&%!T6t!'r_,!&__r&!'{[a#!%nzi#"y)%s4!-lz3!){x3!-n}P&!*gqF%o'@v"'hqF!(yj,"*&_gJ!)o
oN!%P}O!*xZC!)j_Z&!%[6"b&'[O"]#%{wE"V)&Zt6%^%>-,Zw3!&acZ!&x1y)@R&%Uli#"_d%%nYA#bJX]!%UVv&-&T4-q5I2.h#y)!G%qqE"}a!%~_O!%f
@"+)ZVX##U"G%cYb#"d%&omk&%u0*Xj"%_gZ&"qM%vdE"*%h^^#!'g0!%Wl<%[!{s%qt%'XtX"!*eaa!!%}[4)R_#[+gk#[+&=Y#-uvN!(svN!g'Vp%+wa#t
{%'Bu1/zd#sc#g(%|y~!!&wyE*o1(g#k+Y<n#&w1%5#u!W|#%rWp!%!jh!)%|tQ"&Ub!mx!&u13Y]F!&RY4!&}dY&!,qn^"!'^}O!,X]!!%pTO'aP"q{!Z3X
!'''#Rb#('.!DmZH!'I!)xeJ!P"oZH!'d#!%ZsK%x5m)+%YSH#Z,l"u<|ZH&gKj|%c{%de%s!}ZH!'dB##Rb#0P[H!%w]O!FQ[H"tX"&ru%!&'!'dwV#'W%"
tX"zd"^#%az((fMP7n5YR%nw!^#&du-.&w1{k!)z#jv!lt%lr%lU#u"^s%q^!%rQG!%SzO%lU#'k!z!}^%!%x^%"zd")P_%!&-!n!R_%!&}~G#MlG%I!&W"-
,c)k"Z&8m',p~#P%/tX"%TSH(tX"3u!%U38;dZ%!x!v_%"uL%fVH"l1'cg~!!%aVH2uL3Q9&q+W#.{!e(.uLw'jY!a'4d|#%Po;)"uLw'u!w'e%m%%PnM:d&
m<w&u!vQ!U&uL-m%@c!w'"dX#PP!3AWZ!RP!Z(e%U3uLe(%*)U,jDuZ#Wj#~i#ei#S:(~VH!%v!!5~VH"W^%%k_M%uL@m%&lzM!&YWH"uL7YWH!v!bUH"uL)
_UH"uL]!]UH(uL,b""xV!W!%uk5!,aUH"uL&{U&!'fUH3v%Z"m1uL&%d<uL.Z"m1dX#PP!b&&U#Y,&P'%.uL|*LxUH&WZ!RP!f^"Z(R"{UH"ic#*xUH4f3uL
,p/AU!iDCQ9"xV!uLv!R#p/o6xV!Q9%hbH%'&xV!%^T*4g3u!{z#V/D&lh"{!Ri#Qi#&X-/o'w'"uLa'%y[O"uL&hmP!&!xV!'mb#%b5!&&!%^Sa!*nb#BvS
!po"na%&lp!]|#y!m4!&zX^"!&j4!%yy@!.g4!%W[>!4j4"&%Z|s"!a#qs%([#vf%''v"Z!&knu"!&]ro&"Y1&q}l"+S/|Q#^@n(a=%Sx!X!'%%&pi!Zp""b
5%vQM!%iVb"!&QzM!%gV(&I,v"d(%ZfN%r.pi!hB%/"i<%h}E!%:!%ye)!%yju!!%RVA#!dG&kkE#dN'%p{@"u%%uN%Se!~W"u/&2"VT%%}p9(m{!}!oHi#i
r#}!&jyV!&V]!%pi!&%Q"&DS]!Xe!dG%f[*"u"%f[)*_2!q]"AdGS!=Y!%kZg&!oMciY##Se!~W"l!}^@#Se!~W"&XrM#Se!~W"]!mz-'pi!Sx!3Se!~W"Hm
z-!%_T!!]2_iY#"m{!KUg@&}6]~!"YE4ia1!&8!Ntrs"!U"}P,"pi!4rhY#!%c7!+ob@!%.!L{ba!"Zq%9ghY#!d!lQ,"pi!JlQ,!%j%!Q!lQ,(e&qt"cv"'
(Y1%v{=!%rvp&"z;&gtx&"zD%R{="|R!&qem&"^"'Uxt&!%je:0Z#e&qt"P&IQW"!w*e&qt"l?XQ!!pb#1hvf&!%nkV&"[(8~k4"ql!@Pl4!&]}/!1_c]"(>
!z7"*p{!%PlV&"-&vT(03#m5hD!v2e0,s!#>S%p{!@&YlV&#!w5%UnZ&.!Z%r):2R,!dKnc#_|!"[{"&.!%-"pb#%-'k">ih%/jQ%%plx!"nc#k!cm4&^q!Q
Y"hs!'%&!&XdH!&ndJ!&PlI#2{;&cl%%c'T,!%>!&wzC#|!*'xoT#!(voT##T,@&cuZ&"x0%/#[*,&V|m"!%sjV&,a+"T]"!c'}4%4g<m1%r~!&v!a5m1XX!
&tty!%m1*qc!%jzA+"o#}7hs!iQ"_n"Zj"kh"ch"P"U""mx!&U"+ve%vH!L<"p=]l#t_%%UZF)c5^X%df!^.e*Yb#vk%%~b|")h"<t)wm#(S%Q"7xwJ!T!W&
%SMxq#^^!&h%!&pPZ!!%Uxs""ut"%e_l&",%ik@(ge![-U(y8"{{%%Y|O'{a#zs!h4[-{a#%|m4+ut"Z(!j'nX"tx#g"zs!WN%Sbn#,l!"m!S!fj#Xj#g,am
!d'TW"*uaS#!%Quy&!.iwC!&ihb#&Q"&o"N%sUf"!'dUW#!%VP_!!%]]v":e7S"*zs!_R!]'W!VT!nX"zs!Pv#gT!h#1nX"zs!i|")*r--VT!h#i|"%gwA!%
_]D+j'nX",h7s"&,k"s"&Zaz!+uW#j]""!nX"zs!WNJc#%sUH3k!&*g,Sg%&uW#j]"j;"i)bR#uh!#[X%c7ut"%tt%!0esg"!'YUz&!%lw9!%Ui@!6Raz!!F
uxC!%Vzl#%(3tG&tvR"#,p.*qYt"%P#sQ#34baz!(P#sQ#q&S!]#m1&qzP#.ma#[W!%g"9T2W%_>Tw"!lu%eD%Zz9&c'rGk!.8Pqd!!-cqJ!)[qJ"ha!%gi(
!2rc_&!'7!-VqJ!&~[a""J&ihJ#9Xo"%mrI##f^%%akN*Ws!Yr"qr"rn"q*{)#Zd"+thJ)Ry!|*u/^&.r/Z"&g1!%v].%l:/Ry!&eo6!&X!#&qu"%}UK#8l:
)^kV&#Mc7(u_r&!0g{%!(mrx!!/[{_!"d.&{b,!%fZO!&qX?!&d""b!%rVo&##f^!%v^e"!-fw7!)Y}4!&hj@!%YhF"j"%}~O!%vrD&e8pp!#=/Zw7"8%[po
!#j"Ry!+yzH#r/Z"&W%#Z(oZ"&h%4U_%Ti#pV!kd"qc%jv#_h#py%lw"ew"Yh#x^"lw"ew"[h#jD]*S:0snH"Ry!&hnH!&K&l.&!Ry!&^lT&"Ry!%R[P!!'_
Vm!!%duc!"cB%PW)!&X|m!!&T}m!!|!jV(!DS]L!&Psd&%*P!u0%ckg&!3T]L!'TrF##_.k!}xm!&bU!T?'l1%&#vb#(%+!D_UL!%L!w!]UL!+XUL!%U#!%z
v[&!+2"a*'3!%}lF##q+x<qUL'&Byr!zc%xu%x!vUL"#&kA##vb#{!}UL&Pb"~a"s[!'(SS*'Pb"&~a"q0Z(%Sp%"u1=pRE!.Tmf"!'kx^&!&tnc#!(TP6!%
wX!!-deh"!._]@!*brE!,["!'d^T#!&^q;&3f!o5j0%m]n&"|4(Xq;!-D!(o~&!(gpG!(^Vh"!'bwG"_#&rx5%3jS!eA%e|&!%'%gc#Cm(%|."r.%Pso&!'}
YO!)]X6"[(%UM"R"%u[{&!'Uh+!%R7!&czY#!%}wK%&Dm!%arA#l,w.%V[&#x%cX!%eU-(31i>%#O%l}e#%#!}'%Yjw%"^&%lVL"a*&J!%[x<%&#_.%nzX&'
j^%rGk!>t#&}zW&%3U"}'&gWh&"3%]hV"#8d-*UZ6!'aqZ#!&e~5!%z&!)rb<"f1%}F#q!v:%2!%WyB"&%ZmJ'x1;Fx"h#%^QK!)|Qh&"r.'U(%x"(o*%eZ6
#u!t.%}kh&"gc#(Ts]&!q!iZ6(ic#uj%oi!b4VV"m|#'bS&%1^Y!^&*twC!'^yh&",&Yyh&!,quC"(%dWA!/ruC#u%[%*suC#W:ux#%a/"d"%rrE!%[lA&3p
"MYq!%qgW&#M}T#%dl*!%bbC!%qh,%S!uT"c&(Z]h""a'7hxC&ub#X+'l1%&!&iXB"'.mi[!!,di[!!%X#!(~TZ!"v)-]i[!!.kY[!"x/+jY[!"%&c{q#!'r
dc"!&Xe+"j#%ke]!#4Qx%'yrU&"w5AUZ[!!-vY[!!%_Ws#"'HuY[!-BY"n.%DW-&iZ![%q!B%}cC*X+3PDv0n.%s!W#%kiL&}KU.1Tz#&[l[!"/%iuE%X+3h
t#%Y!!&}vt"!LUd-!&gyz&%vh"m'x&/]d-!%vqg"!)fiB!%^^,!%ShU&!%t{s&!3_l[!"s@(Ql[!#^&Q!&RfO#X+3%zoa!!N]k[!%!X+Z#%yYG"r!%S&'Hz(
b!Z#w*%g%%@PDv0'^ia"!(xWm#!%gb,%o)r)f=&9"2(:#a*z((9)&b,S%gh!a8%vj"%Q&!&^c,!&jRI!&lf~!!(>&7g!l#r0&H'Z%0Uy"%-&jcq&!&}~e&!&
ZZA!1Wl[!!'ayP!!*]l[!!Nh][!"^-)g][!"u"&bz/&X+3vT"A(1!%{d;!&od5!b"Vm[!(v]!{!fW!.Sw!jQ!&wPR%!%SYp##Sc"C&xnO#v]!fW!&suX#,Do
1%Sw!&!fW!v]!@[H%rfO&u%ix"k^#v]!&wYD!%od=)3%t{!Sw!jQ!My)%d:!%]lq&3s"%Y9Sw!f{%^/_y"&%S8U%Sw!|s!SR"W!,s3%crd&!%K#)k)%nxA%f
""='pQ"!&z][!%u/Rt"A%9"];%uyI!%jnq&#S">%VnH"P"&vYx")hZ!"q'z#!v]!fW!&ku]&!%wTU"&%T!v]!ug!%V!'q@!Sw!_y"&%8%@S#1&^Zi&!%]ac#
!%cwL#+9&jY"!%zdX&!&j>%R"j%j!&c|T#"*%XxF*j%u4U&#ya%(3~E%sip!#v]!fW!%{|D!'uYb!!&}a.#_8Y&&m[z#!%lD+[.v]!r"AKP:v9&z@%g&&fW!
zt"+.%bt{&*Sw!&v]!ix"k^#e9'ZQ!&Xji"!%z^0!&ebc"&h"[!/uA'TQd#"R"%p|^#%3+cu")V[U&!0[|{&!%{so&"nB%nH!%nXX&#r"#0ia{!!%X!!&l|!
!&:!'+!'Uz6!&H!6urZ#!'H!(Zz6!&E!'zUW#%O-x"(bmi""7&tE!&D"#(2")'{!#&3=aTW#!d!zdg"!'l%!>}dg""h#'g%!)Qeg"%e9'[!&X#%ox!e9Z((+
(e9R"r"d"DR"%ncT"#v]"&%-!%{c,+|V!yP!5qy!6!P;3f&%^TD'v')!e9|(%dzr&#v]"&2~(%e9Z(R"%pV]!!%S)!GT)!&f*#BeQ!%k"!'qZE#9)0[9!%z"
!*h)"e9[!i)!1h)!+g)&&[*,^.&U{f&"R"&ZwT""3&Pf=#!S"%maK!%1!%~]h"#R"#&c~R#!^#[*"xr!j"[*!%k"!~![*!s#u2!'sWL2o#S@~V!b0x(%(c6|
*!e9S@~V!.V&S3%*"Ul!%Wn^&6S3~V!e9BBeQ!kj!e9Z(U1V0&r"F(e4R,TV"o:-%tSK!%Wwm#)v"_*Mx&%i"8%9!&g]O#]S"%%_3#l!%&kUq!!*>"^Q!%j[
p&"T!%u_W&#r"d.%eVH!&RT(#b&e7'F!&a;%V'w)xH%PxK"p(%fSX&!%kH#g"X&%|:!%}^Q!%e9u5v#&ujZ!"u&&wu^&%e9|(v!(E!&f#)mJWP#e9&iDh#@%
Vtc%"a=%Q}u"#h3!%~58w3U(p(D=r"JyP!S""!Xt!T7.e9&q+@V!6h#o#%e4!'yUN'ro"!e9e4l#&Xwf&!%jq-#ro"c6%]VV""P%&ij<"j#&kl"!%}ki&&g-
~4;TV"%umc""#%c~{&!%~{H!&goC'b!WZ"&#YX%%bhM#,b#%9!%prC'p/[Hu!y3Yg!'nt<"#%Ra7*Qg"_Au11X".Q.R"1Ubk"#ht!|f"'St<'&i<pd%u1&%R
St#!&hy+*]9W7#ht!T3X71X",L!(mci&"[!%duZ#3(z3&#e4:d"Q.#tb#R1#=rc!n(@m}!%}z".Z"V'h#n(f!4q*)Z%WP#"!&A&e9:p!qc!%jiW"!%|w-%&#
a!%nm(!&6!%rPN#>(%Qoi&+Zj%FiW##SZ#y*Ae9Z(&yR|%!%rdq!%d%f!4%zWJ*W6y*{&_b"p+"LSr"'[o=!&X"!.sf!!+[yt&!+[o*"e9%vxb&!)kb}!!'S
"!%ZpS#!%Wns!*SS!/#~6%(z3#%y'"}+%fkA!7_[|!!%]iM#e9k+'aoM#!x))ZnL"r!(UA!'u@!&xdb&"(%|S[!.T5{)&T;!e9dK|?&!e9g0%g|i&!%x#*e9
Ul!&e9Z(@i.r)%.!&[kW&%&u'a5%|-%XCK}0%>#V-]*%jUL!%O!%N!%R!#i.r)*{.%V&~V!@%fn]&"m/&T^1!%Rz*!%rlI#V&~V!%T~'"v0'~k[&!&|~A#e9
Z(%o~o#&{)SS!V'@%XWu&&a%k;VOg/&f[A&o7,d}!A%Tt?!%ZQG!&_+"e9'byh#%u'@g+&^Pv!+Rv!>+x((o7A=Rv!&~tD&}&7pMn'%dzl!!%}sM%c6&*%tq
A!&Wg7'(c6@l&d.*t^t&!%_o-'*p<W!q(~"%1#_(f(&iRb"'*x8h.(c6%yy-!%][_&!%[ov#!'u~:'d&}/Z,y2q!%mtt&"Y&%_oq!'a"%R.!h9%gyE'd{!b"
/e9e9%]a:!'hha#!%q*%/SJI%v3!%Y[1#2~e!'tvd!#MVc#%rb[&"va#%u!!%jtU&%va#_#A%f4"e4&mfM#Z"V'%gg[#'n%FVc#r[![W%*Ymq!"g}"*wZS#!
&Yyp#"[)%n[A!&Tlq!!&}lK!,szM!%vx^&"~&,Xkj"!(koi"!%fPL#Tc#3'|i:!._zP"#(35[zP"!%jYL%kc"Bn'%b[y#!&Rfv!"Vj"&Sp!!%ycq&!%X}p#&
X!e1t)p!1hdy#"c5%cQL!%lS,!2gdy#!%vcI!%esJ!k!Vz7%Yc#P]%t4(T#"5)T#"(&t|w&!MT#"5%T#%Yc#S]%t4Ns&!?V%"]r!%mmu&*R%?(]r!XV%Z(]r
!_!&SRt&!)e[A!%Yzo!-/]r!r/]r!u!.Z"F=W)y<%b.#s3i7&]}U"!%~Uo!!%Q{S#!%Ue!!&aT^!(U9S#^"YV!&zT!)qlM&s!W#@S#%mit&'&S"&7Q"&lYL"
*%-"j"'Tv]!"1'WcJ"s!%ljO:S"&d&b4[#a8a'4i/XY!/fEU!s/"b581Z#n"#=qs%m)%wj]"*w'Tb%i9&c,g["W'QB%tmd""_!'sd_&"~+(s_O#QB9&lfD,_
!(Bh4Z"3s/&CR*&Sdk""E%Vt<!&PR[##_!]r!'tZF%_!-@%yqb&!&qXF"_!%vQ}&%9P(^!%a^V&*&q"8Y!Ji&8Y!%WqL!%p|>*MT0#m-Y!cR!5n5%zWe!!%P
~K!&QP}&!%d~T#"&%UT/!)YaF"8%4%>k#/%qny"#'t!&|Ux%%^-(_!%kVf&!&WdK!%('=]r!W)y<S!'m}}!#^"r%%xyJ!&h"&|!U&s3u'%b}R&"h,%ZgS!"6
'ud|%%Z#"]r!2ynX"!(VV+!'xe^!!&xZ#!*hmu&!%mJ!,Rn}!!'nnd"!>vVG!(|q=!0wVG!%cQ="l1%&!'dQ'"3%uQK'ex!R%V,]'^#%P4#W%cR!%YZ}&"k1
%mqy#"c!%mao#"!%H!k!oXi&#r)~e"'W""&'("~e"AouM&~e"T,:~e"*m|K!8dbN!)Yu_&!.TYY#!%vPC"vY"%fe_&!f!mbN!&qVM#FS)%VQJ&iFu"-y&&Xf
F"e&%ia4)T!w*z1"iFoT!dW!+48@m%p.%d"u2-+|!A!w*iF~Cb1KT(S3VC&iFR3'^l!*s!#Xm!C"iFJu2&^qq#!%Wrq#"U_"'zS/"e&%^PE&w*!s!iF&|vW#
!&aWI#qX!p?%ukH&n(%iFU^!%[na&"e/%QTN!&gPv&&Z&!x3cy"&go+!&PZj&%s!iF+%xna&%p!Kn(%sTX&!%s3'x3Mx&!x3&V{O#d"K%bH"U;%U"&r2!x3f
!%TW)(n(&6r2'y&%mv:*,cc%>[*v!R#S!ec%%ray&!%op_&!%RgY&#Kn(&T}S"'tq#db%>(n(%rSv&,bm#)g+_Lp4l<&#Si"aT"%osq#(df!h=%r/!x3%shk
#3f]!eT!Kn(~r#r6!x3v!Wu#-W:v!{'Kn(y&%zlJ&%4SNre!%|eE+{'s!iF-k+S#1UF6&va_&)w)T!Iw*1UFu!%}#'S%n(!e&6%vmk"&n(a&D!&f#!'XZK!%
w#'T!(:4WP!&wxM(uEV~"+e%})r2%{_N'.Z%5+b,%[vX"%a%'H&{hh&%i&a%T(%}bs&!&U%"Z&%bwO&iFW!f&n(&Q"#e%T!%hsr!!&YZN"n(%f}d""d9&Zab
&"'&~~O"n(%SrN"T!%UPT"#!iF%i&&#m-&h;%+!%Vrf"!)k&!&5&+c-!n((fi((SLS)!V+s!iF%P('#^S![%+S#%y("%(Y('!n({&(Z3%W('T*P"%eT!++z(
'(r/Z"HP)(U]4!)]!"#%U_O#c)Z&(v}F!&r"!%]#!%d*!&qwZ"!(]x_&"rT!%[zu#'u!u))!P4%k{w#"n{"%ZpK#oX%up!%m[O!%sky&#s!iF%WSg!)|*-Ik
+s!Z&S)%j')sO!rT!,k"k#.%PSJ!%W^K!%V^J#'s"%r%!%Uq|!%1k#6&fc+%{;#v0%_QN's&~U%e%p!v^!%TwO!%~[J"iF(^h]!"iF%Q{w##n(&&o##!x3&p
]?%!m2y%%euv"(,/SF#/cw%%W}c!(o7&m<!o?>%StD/n(,la!s!w|!m<uEV~"f!W"!SFx4%ynB!%lWg#!%}~u""[.&m~a!!%p8#iF~C%y_^#"#%st.!(QbW"
&z*iFQQ!i=&brp#%y&jr#7%Rf4,ky%fv#'T!l,u"_8[.h6Z#%t^O%#S"_8%iue&0h60|?Kn(_8U3WLcq#.Kc)XX!_8%jxF!%xc+'4v:>Sr#?%}sM%ar#S!pz
%(nF!%zh"#(3'n{!!%r|Z#!%_^v&"l))]^f##[m%f=%qw~!#aQ!3%{>"x@'(!%hPb#(}%3S"81wj%1Sb^!!?Tb^!!+ufH!DTb^!!AQb^!*!aQ!3[KNa'4}%(
Sb^!!+Pb^!!*x[X#!7na^!"z2o"oa^!)Zp"(C(nl""hd#%|E/^Ivx!FkNx@(CR^#!B~(N8%|WJ!%se0#7u'%~rN!%]gO-aQ!t]#-yP#,V.]V%"!aQ!f&%vP)
#U(Yz!&wjL,&R^#!vl#a#"9i!(C&cXa"'!z*C&,&{aN"t:&P]y&)jn#"S,T?&^f%wk!&vWG"t+'R*%w@(aQ!S!}j^!!Ly)!a!~j^!"3%X]|""Ul!&ajY"!+e
Rt##~U#f-*g*"aQ!U#Vk^!!,d*#k^!w@%Q)/ku!T?7S,(CV}#-aQ!3W)<@%}d''i#S,&ci"aQ!&hUm#?)S,q@|*!vY#nl".!~V!c%%(Q'S/|*c5B]P%.{-jY
!m1U&u'Ac5c6J&caB-.q@k<T]%ul#&cY%=jY!m1(%sq)#i5%&b3%j#'ox!%u[f&!/Q3!@P3"0<|2!(aoX#!Dz2#&j#'|2!(m2*X)BP.F!Z%5#%~mv#!%UoJ#
j#f&%Ybw"!%j]J#o'&%o~b!,aQ!j#Bf9aQ!j+yP#~U#Vp#z2)Saw!!Bx2"j#Ex2!%goX!!2x2"0,x2"0*t2&W"r2!f{"%uy))t!b!2h6cT!X!'%0"i{!,0!%
Ta0"ne!*v^5"#&aVP"%'j#&%y^5!&ya%!&RyX#!0O!-ejs"!(:"W"%Wnq#'u%w^!d##w+'bow!&#|l"We#7'csK!)h"!+c"!'~aY!"]BD]"!5W"'~8R%fx!X
!'''#Cm(%S9!%1%3d)^&'up)!){RU!!'C!%^Z#!(aPe!!%^lG#p'P&(~Pq!!&yQM!%zmD"/%4"U&&R_L"y>'itH!'nnD!)^k"!)Tzx!!%C!)V"!'sd@!%jqO
%r!3z'%j7*W#"UP"fx!&fQ%oJb&%_Zp#!%zjG#7TN%ded")SLW#|!dBP"/~8/Yb@"~85Yb@"~8i'ico&"~86R[@!&7!)R[@"~89R[@!&E!T%R[@"~8<Pdr&"
UP"d!ico&"~8:ico&!%M!P!b[@%eU!s)iP%&Xlc!!'rut&)yy!cv"m0W!T8]x"s*&wyQ#!%]s@%o)z,>%3%,2}%%zUO&P.-*9%T4!(hrY&!%TL(=]x"f+-+P
c!%v}~&!%xJ%XX%!d&&o|b#!&V_G"p'%aRj""e"-q4!Y#neo&!W!V_@!&o/!'eaG!&oXH!%fhX"!'o{V#&[!X(<S!%bS_""~8%mmJ"i#(sRL"x-)[Wd#!(sq
F!(scY&!)T|D!&H!5u_@"~87u_@!&O!V"{fo&"~8N{fo&"UP"&R^@!m!hhr&"~8.hhr&%~8W!~8@hhr&!%pxd#!?l{?!&X(!;l{?"~8/l{?"~80l{?"~8g!l
{?"~8&zwM"~8V"l{?%~8&UP"'l{?"~8U!l{?!&}/!Z!deo&#~8~8n!ceo&"T&%Q{?!%ull&!)uiR#!Dheo&!&j*!BR{?!(s!!.W{?"UP"%ZQw&!9Z{?&qX!^
m"Vc!si#1r[@!%{4!)fY?%~8t8~8.geo&%P!q1S!%2"P!0}[@!%Qh<%=i#7'US_&"~8%yS>#1X"<P}?"~87P}?#~8~8%P}?"~8+P}?"~8+P}?"~8Gfeo&!Io
|?!3m|?#J1'Zo)!&X:!Ng{?!%b_D!p%g{?!&P@!9sbD!&q-!Q!ger&!&sA!v#j{?"~82jer&"~8s"jer&&b~#b.f%vi%)bz?"|m%9oeo&!)og!!0]zF!)zPe
"!'Upt!!)~j2!%pmN!&XdH%&,m%'Yk2!:ver&!%mH%S&v"k:CUfo&#|a!]f"0l]^#!1YU#',cn"m,|a!]f"'uXM!<Pz+#|a!]f"8Qz+!+dPf&##|l%9|QE!'
{rd"!0zrd"!2{QE#|a!]f"%ZqJ!,zQE!%o#"v#%|c6!%i].&|"/{v!f--yR"!%:!-r_Q"!&YY*!,t%!%ZzO!)aTJ!*q["!'oo7!%QRb##&Y;%Vwe&!%r]O"_
&&iwm"!%|%%v#&S"'TS"!%c^v&(#._!n{%BvS!%Z"!'j"!&tF#{v!f-1uzL!)3%"Wa%w6.jhJ%c!3v#1kjl"(Z#"{v!f-#{v!0v|"!%fo{#!(WZ""v#&f]%!
(txY!%{v!f-&%dyL&t:_&(k!%Vog&&us#sk%F]^!&te*&f}"kS#&zg%%yU@!%uoZ"%D?r"'uud"!&Ty]&!'lxd"!&vhY""s!&sud"!%iU#!)tud"%k!,V]!&
YpZ#%QZ!x,f-']nx#/w5,YY%g{%!gEr/1"]^!,f}"kS#g#Rb}"!,riP""Ul!;|{Z#%Ul!ge![-%vU;(Ul!Z(nY"'_!b"KiPQ"%T!7Y!v"n%%y!BT.9p%'nY"
S!|.k.P/R!Q*!_!n)!'<!'Sb]#!Iw)!%Se]#!:x)!%=%nY"_s%gM%P[R"!P"tX[#!?R(!k!S/"^f")dVZ#!b!o2!Q!daO!%grN(_&Y+&e!1=%lUh"#o"Z"8Q
ml&%^f"l.Z(%pT/!*K!%~ll&!+aml&!&yq,&&k01=&fml&!,_3!%R!!;b3!%>!a"Tml&!*uhy&%l,9I&YZ(!&Z^I!&c;!+ShO!%|y+7Q"y"@fAk"n(k#.lv!
#]W"@|!#I,i/d([%SLv0%d{0&a!,V]!#%iq#",%p||"#l#,'Uct&*a!&,U!Sn#pr%!UQ"%dI!%nVL!&|iO'B_>Sw"az!_~!j!RjO"UQ"ARjO&UQ"T,:UQ"+R
jO#az!_~!h!hiO#az!_~!&giO#az!_~!>fiO"UQ"n"__O"g(&giO&az!_~!az!_~!&eiO"SF'eiO(UQ"S/|*9&S*&WD!'zeu&!%yZc!!%dp_#!&iD!%qZF!'
cml"!%jC%"[e#[+&TqK%t#m)I'g[c!!%oQM!&xq9"X"%uyz#!%hjW#!0~v#!/[{>!%WRa&&=p%p*V'%Zu;!&PS|#!&w{x&',Q%T-j"_#%rid&!'okA'^%>[e
#[+,)yyO#*z!%UG!%|pR"!&dG*j)&dW!y1R-p-uo!|B&trx&!%jpx#!%gXz!!%|Z#!%nG!-gG!%S^A!*eG!%om|&&A*8z!%fG'7!k"c9P+&fZ%&P)m,!Z({!
mu[#!l!zXQ"!&TiK!'QiK!)Wtx&!)sYA%"r?x:%VqI!%&&Cm(ce#(%-!%ep%#h"[!%ivF!%]fj&&x:Z(d]"[+){qu#+jw"d*Uf!lt"b+Sg"x:f!a&%URy&'U
,d<#i!3'gP1!%vXO#U!m"*Suh"!&ihd&%p:PU!&%cSH!&qu""^&'ZTy#!._XM#[!x:&^XM!&uR'!'jPb#!&Pt>!%V)!%iQ1&^!i"qAeM'VQ'!%x]b&!&~sw#
!%v]x&!%^qI"QZ"%jO!%Xm>%,b"X#%[[{!"b,&Pu>!&mXR'!&TlL%,2b"&V]V!"]&&Wea#"[+%gYx&!&|pN!%nnK"b"%Z[C#K^,%UZu!'dN8[+#m"%Y_N'g2
l"%k.{&&.!&}h,!'~uw#!'f_h!!%qgg!!&bVC!,nXf!!&ewx#"d"&eo{!"[!%qlD!&dl>!)D!'>!%xTd&!%R~}"%_&y%c#%ZV,"x:'t]h!!%ero"!%jm{#"S
)%YaH*[!+WW!)!{p!"x:%{{n"&!;+a#%PWb#!'|P0!%d|P&"j0%YSM!%PtJ"Z&)C!%YmG!&ZiH)p%6]!W!T8Dx8%[!!'|[a#&f("}6#%d|y##sBb++a#!&Pr
{!!%c#"m%%jZx!!&wZW#"#%VSa#&5m0{,7'f#!'ePr#!%tbp&!'F":%[_Y#!(c|x#!*]WI"[!&iuz""p!&Z[I%'<hJ%xaB!%p_Q"!)Smf#!'vc""x:%oVn&!
&Yta#%u#AT)'vWI!%f)%Z!/x:&sqY#!(1#*b"%xWF!&lcI!&Rt,"o0%_X-"T!)nd{!!%Zo^&"q3(yYt!%@2Y!'sd{!#e(x:'fr_#!%]}n&%t<%+&xqi##T8x
:%}la##*'%xuI#*=%iqw!!%VUG";%YhR'"'%WU>"B%vy+&;e##~^"%tQy##:vO&lgm#!'UXf#"}t!'VXf##JD'nyh!!)ZXf##v"T2%WSo&!&T+")%Z*"U%'u
~B!&Sa'!)Xy{!!%{dN!%owM!%lj-!&x~B"3%]|P!#yv!"&{hZ!,e!"{)#T;-pI{&d&r-%mN!,d{{!"f2&d{{!#u"d.%pfT#!%YYM!&ca<!-lYR""x:%ly5!'
hxy&"h.&R^<%3k1x:(XqF!'yhv!(f!q")U!iS!p'&oz|#!%j_l#"x:%utn&!*uP1&^%>x:SG%^yH"8%lN!'d,!%cnc&!'eSZ"!%Q/"x1)Urv&!/^H!(eeX#!
%Yv&!%[H#c(v,%z]B%z+"v*'kRz&!(pa<!'oRz&!&_0"=%RuN%j"YZ!1%tva#(#]@ff!JR'&%^"!+tuN!&dr|%"[!%nrN"[)%Ua2#Q-iD&dVa#!%r}N#x:S~
"%dvL!%oyk"#x::%{yt#!%arR'&x%Ez&V%&u~H#[!f#%X_Z&!%euJ!%jv~&%P"%x:%|z>#zt!#%y/!&;!&|lT##z%h.%fSn&3]!z%xf!#ZGx:h!k%&f#]!#g
/]!W!z%f!&cq|%"[!%XXR'"X(%xpN!%zwA!(qVF!&a2+hi!Dz*xFU)P9&]/x"%e^B!(dqN%Z,l!a+&wi{"'Y#x%,-"%[mL!&z!!3ddF#!Y#%wW0"r.%shm"!
&}ti!!%xW0"gP"%]gm"#*c"%M#4X/%Ux[&%p4bIV^"&p~J%[!8|0&F!&Pt]&!%kX0&Q!&z%W!%dsz&!%YPf!"f/*YPf!!%Q!"W3-qvy&!%Yaz#!)Zfg!!%nT
L#p<!+uzH!'azH"[!(vvy&%[!wc!x:&Q[+"aS!+h|H!({3!*g|H"S!%ylO(QCS!j&:4e]"%S%!%oK%bW!/+'W{B%j"h:#'cjt!!%dmN(s("s?}a"#v["(}db
&,x:&*fc"Qk!f]"#R.M8%iwN!%]|b!#*}+'RyV!&[!#"f2%zQy#!%f7!%{v2"r(%xxu&(h+]b"#Rc!/z!(xcp"%[!#b!%>!%~|N!&X'"#&SUO!%jz]&"f2&t
Q-!%XXi%!%dI!'wzi!"V(&no2!%M*dL8f2a"%|/r'g&s5|?#+hW!'ZO!P+{?!%ucB!%%"oY"&xPM%v!R#eZ!%Zvk&!h!g_m!!%SdA&&S"VFWA%el)!1crn&#
WI[+&dZ#%~%aCyt!'k|O+p"P+}k#f&U!m,WI_!7%^om&/}%X%(P/,l3r)[(7WI#WI[+4mWi&#WI[+%Z[b#!0]rn&!+p!*m,S8m4"*U;WIu,%S}14U!]2}0Y!
@}Ft!H4g}!pL1sh!%U;WIQQ!m4%tgN&i/k)!sh!%zhC!&e}f&'XY!1Qw%m4Y!%c9)w3!Z#WI:4g}!%ayK!&[R_#"sQ!&|g2"pb!(V[a&!e"pbm!%WI[+&'km
)#WI[++wbm!!'w)!&j~Q#%BWI[+%aim!!*Q**Iv!m%R#Y/1S,^/'t_9"hMj!wim!!%V"!6Q)!=yim!-WI[+9"T*,V!)k)[!|*~"gbi&!B^(%BNa^!%UXL#-g
T!%is@!T!a(!f!Pii&!=b(!%@!'c(#/k)%iSa&!Q#|ii&!'o[L,(k!l,*_]#&pt#a'4hQ%%zWf&!&{e]"#(k!%gj*+T!!i36!Z#]|%iv#qw!(req"#*p'&So
O+ca"h6Z#FI&_8n:WL%lh5&T@7IV^!%coR'#V^!_P!%~~O!i!k["'r)V^!&V^!_P!1Q8'Q"AV^!yY!nR!'vmN!%*!h!Z["!%s!!&zpJ!%)!>]["!(bsQ!!1f
b5!%7!%ae9!'gh2!]"~8"zG%fuK!%&&Cm(oY"(%-!-^R""ZN,^R"%bi#}U%Uf!%st|!#dj#ZNa!_R""ZN[%_R""ZN8_R""ZNB_R""ZNy"_R""ZN6_R""ZNX!
_R""ZN2_R""ZNt#_R""ZN1_R""ZN:_R""ZN/_R""ZN]"_R""ZNGbb!"ZN>^R""ZN<^R""ly%r%^R""ZNo!^R""ZN^"^R"!7|?'zGZ(ZP"[+zGa!n?"zG[%n?
"zG8n?"zGBn?"zG@n?"ZP"X"n?"zG6n?"zGX!n?"zG2n?"zGt#n?"zG1n?"zG:n?"zG/n?"zGb!n?"&Ko?"zGGo?"zG>o?"zG<o?"f|%y#o?"d]"Go?"zG&o
?#eZ##1q?"ZP"&q?%}v#pCZP"Q!p?"zG^"p?!w"upc#(*p@'mg%KeP%%{^p#!%+#cY!U/'YmB!'P}M(S,{As!j4#~-%nr4!%RSJ(p@s5e#X3u!_!%epE!%sY
7!%fdP&(qp%QP""^9#eH%ZT6(e#Z&U&g}!CS/%qw]&.z#||!%|*6W!'<Ik+S#PH&sX{&%hA!'%fUy&!%kfL'd"'k!%Va!%|kP&3ds#%k*6{o#dd"sS"'n#/d
d"sS"dd"u!)w@kj!&agm#!&oyO"v"'nmB+)o&(Q5%k:B&Y+&Q7%X!e1,&Zjp""X%%@'Bw@kj!dd"sS"%~sl!"v"%[nB"o#%WVf!"r!1QQk&"^t%%ja;!%|'!
%mw;"B&f]V"!%tP_"Fh"Na(,eq#:+W"|E&2]Q#:+vNcQ%.U^!&bQ%c,:+c.l,wP!yw!v%i#+d+tR"&XV"'l1%VkB.kNgK(a!tR"![(^#XV"&DS"%j{V"%gK]
n"qs"JQd~!![!])!x"Pz2!%zla&&b>"h6v-%s&!%_WK&*Qg%Us!X#%^tq%#!pd!%~gU&)m!d]!|1a.d+*yA%|^*"P./W'"jU!R&W'&]n"qs"tR"XV"%s,&WU
!jU!o^!nv#)}gb"!%eZ)!&ryS#"Y!&rk}&"fA%UU}&!&zT^#!&2!'g^%#y!B%oiO!%jrc&"a!%ThB!%v[)-Wd%'^/7vh%Yb"*={!#s3%gtF'S,b!X_!Qo%Q^
"%z{L,s!j4'x7rM('u,Q'ne!%cgb#"V&'}dF!%beO!&Xlk!"P,)gqr&"T!'wf?(q"&^"r%h60(8!)yhj#!)USA&&o2V!d!*yeQ""h6(gU}&#_!o#%sf;#T!V
!&ww6!%eS[#!)]bQ"%Q4!X"%ll~"'X)&t:Dh"%Wqb&"h6&_S{&(y&P)xR!h"y"R!%ph~"(y"'o8&u%]I%VaJ+d"T;=d_"y9{)#V&ea"%Zu^"'|#d!YZ#S,T?
%y|L!&qi3!%xp6!%Rm["!&yp6#7f*%b_r&%W)(r.%}='Qz"X)8R!1%Ugg"!%zWK!%F#:wx!%npo"!%^_F"S,&T_Q"":%|^Q"!%/!&y^Q"-!S,r.h&w)p(qT#
'T?Z&S)&uW6#2_+(ft5!&kjE"0&bsE!%Tam"(2R{!}JT:8p(%}tr&(}&7Q!#j&pQ#&SSi#%1w0X-%b{i!!%ii5!&Pgo&%V!0cR!%]R6!%rUG(a*p@s5&hM{!
%XvC!%oes!!&^RM"K%]kw#%8='%w#!&c~Q'"T!%uT7"e!%[r6!&}|g"!&cl6%o?X)W!%v~;!%mhO!%adF"/(la~&!&vUc&!(~Z[#!%Vp6)X4p"#Pe!P:{(p"
%F!%fot"'X)8o?.r1%t|u#'Q'"Kp4br"%~_O!%B#!p"%gt6#p"R(%TfF!'yp6!%dfM%fB]:p'%sl6!&~z3!%Sbr&#(]!%nZ{&!'Tl5!)pQ{!&('d.1%dK!&p
bV'+b8b!<na#W)r..bU!v(%T(&0%WLk1%gt?!%w|6)V!0zV!&S!R;W)%nX0#!zV!%_QY%"zV!&ojK!&Sn5!%Xcr&*zV!(r.e"2|X#!='Zk5!%jgL*zV!oY#"
x7s3VT"W)>%vle!#.x&%xqd"%<=i#%p&%p@s5#,o&"#%td5#x7rM%nlN&x7rMl.X%%dk]#!%vtb&!%dz7!&qs;')k%X)x7ea#')*S!b7~"r6dl"p=q!aP#&u
%"h6%Y|{&"h6&qa7#qv!X)%_bR'!)RQ6'%h60AWL)~.+f#K'~#6]!@_'Q-)SbJ!&T#!&yck!!&}^z!!&sd:#I#&[TD!'UaJ"ri"'}_Q"!%oF"h6)bsb&!%UV
6%'~#Y{!&tYk!(V!d!+U7U-f#&_V6";%xj{!!)_V6!&Q}E!%y.!%bpf#!%C*0,o%}J.|9I8%q]Q&"Se"%yf5!&[%":&|mK&x7rMY//%wQM'q+W#P&d3[.%~U
@'S)V!d!6q+'faM!%t^h&(q+Cvv"S!o!h6(iom&"o!)vxP"!)ibC#U"w+%t%"yE&p=!(Sx}&#&w((zTF!)oqx!"f!%xyL#h60)iW5#}*j")fjN%j"_#6(ete
#'^%l#!w+TV#%c|w!#R/m1'rjN"UQ!)nak!!%P5!%q|*!*faz&!&pci#!%xkJ!+~jQ&!%_v#"p)%^)'R!!l.-sP!%PSN#x>u!*n/!%dv6!(]~6!&}[G!&ePN
)0DR3Z6&o)Z"&|XK'.c_#d#%dV!%oxd"!&V}/*O6&w&i/X>Dk)%adV#!%ns,*}&7-q5k1s")R{"%e^z&"~E%j2(.Z*Q+s3oJJ%~if!!&t/#s.m.%qn7#h60%
jw4"|#%XUN)"p,-l"AXFSx"%gwO!&zTU#&Xu"^e"#X(&Xp7,h608-BQ",k#!r!%gmR''d!WFmAWFa,%52&>h60UE%d3x,U!Vm!i!0-}Jq&m/%y+!%[~Z&+T!
R.#p!^!P"%^S!z4(T!%w+R!WL%q^S#!%pfQ")0hM{!R!xy!1{!'|[<#S,R!*}wu"!(RzQ'#WLh6'd^5!%R~y#"_L'u-#+K)2!%u[%!'3%h"m"f&%P[N!,XSN
%8h"m"&USN'%T&!w4"%.!7tl>#h"m"%cxA!%SZ6'w.|%{!/WL%wq|!#!r,'iQ@!&VYE!%W%"yE.vY6)h60WFmAR!U!mA&WY7%k)0h6%ip7"g"%x&!%wZ:!%z
:!&ip7!%hp7!%PSK(?5p@s5R!s5%rX#!'SQJ"k)&p{A!%t}N!%YvQ&"g"%vc7+,2/b!p0U!rI#a^"'_Z7)#TW!^#|(^##o)%Y_r&%s"%dV!)z8!)RZN!(er7
!(p@"xr!Z%p@!&Wg8"f&%~vQ&"!%T[e""i=)z@!~!i@"}&&g@"q(%}_)"*%RS@"=&g_]"!p"t@%T&&s%w6w@!'bVr"!B_yo"!Mteg#!KflA!?mTr"){-Uf"}
z!Ru%'}|"S3&qlc&!9cYr&'{-gd#&r~#}|"Azlc&%O/Yv!h!}lc&!%bn=!%}]y"%7Izk%%n{e#'!s^!XMuR#yz#%xZk#!&]Q.#XMuR#Jf[n!!%}~m%!%bSG!
%Qcp!"82q[n!(l*!u%T,YY!q&'RSo#!1t[n!!&VZN!%yb9%S#t!I%ygV"!%^cc#!'{Tb"(r47o*&sa!_!%zo&"pN&aut&!&'!'erF#pN!&PsM!&lrM#^=x@%
nrM"pN@^my"!)niP'"pNR!zU{""pN*yU{"!%jg=.>=r"X|!aq!#9[Y!#tc!a7A%dV~&#+qA%ywF"U2%^Q{!"d!%q^i"!%qdT#!%uuF'e"2/R(Q(%nw8!'irB
!(dbk&!&lX0"k!%pTP%!%]E!%]x_#!(r4#(Y)%p^8&*=]OzL'Y!"c;*O!%Vvk!(pN:4yS!/Qz!%l%#u!y{#%]sn%!([aQ!!%rtO"g.%ShP!#kAZ4%wwG!%im
h#!%~co#'3d_#&Z'{l"&}co#(hZ#WW#Ra#_w"_V#YE9qaQ!!+sXH!%n!!GpaQ!!%J!'paQ!!'3!%v~O!%nco#!%{lx#!-X^o#!%}q4&i,n!W!e%%hen%!1bv
'!@b^o#!'W]N!6aQo#!)k^N#c(_)&ka&'c(Z"#=k}!8x^o#!0P^N#!y!%-!'}^o#!%tcN!.aRo#!%a5"*%mV*!'s&!&tWA!%w^L#[(7%zSA!%Zj+!%|~Y#!&
QdL!&~Zo#!'zjg#!&eSB!%y/%P#z!e#'gh&#_!o#'USo##~Q"*%UXo!"U|"%Sz*"l3%gjn%"]%5jSo##&|"(}^N!%9#gP"u<%mWA"h2'S_N"s!'R_N)uW"If
/MRFb!o4%Qb]&!%vXt&"c)'TUd&!&qj~#!%aE!%c~{&!(Yk^#!&v"!/kbo#"YE'xqP%!%hy{&!&dWG!(w[N!&v[N!+tUo#!6bfQ!%!oi"l+&y"#,Q;%jdo##
{'[0%~zH!%^W8'O.j0lf!k"%a_,!7hfQ!%.|h!h.%(%S/[B%'l-!(h-"yk"%psk##qb"R%%w3)oo#yr!VS!w!Z"}5P1%~|Z"-^i"n/sd!b/P2v;|t!e']U"w
!s;%5"tM&QP["!%spo%"_t#&Zgk")gX#nk"e's6o-YP!zV%%Xfo%'s~#UHP~"f%sd!%za|#Kbs"Z"w!t%nY!t%SV!w!}Z%t%tP!}[%e't%Wu"s6lS"Q#jT!Z
T"Q#Si%r&Q#Z'w!t%cf!t%zKt%Y~!t%kW"e't%db#w!mV#Y'Ue!%m]|#1b*t%Wt#SC[l!jT!r&b*i]%P0XU!hi%cW"r&]'&Xt|#!%R}j"'Z"l;?n/o[!%fT|
#"k2&Yt|#3jx#qR!Y'{U"w!Z"w^#f%sd!z=xP!ln%w!P1r.b*ql%%XP}#9hV%ux%t%?w!xV#e'rn#o-pR!|+w!l;{V!X*T{!Rb"w!Q|%WT!Yf%{u%V6%L0](
UR%yr!P1pR!w!{V!W4if!bs!]f!^e%Y't%%[%"e'%kjo%(rr%o-iY!n]#r&|r#%^P}#3r&X*n2pA^}#V]#](sd!r&w!l;VS!WT!Y']f!eY!Z"%Ylp%%z=pu#
Q#&-"W[#%o{{#'VS!xBYP"_-f%%rg|#-rW%f%sd!w!PO{i%Z"z=v6vn!w^#%tcp%!'ZzZ"!%a&(r.w!ip!f%ps!]o"%it|#"}.'S!!&Pl|#*sC_-ZR%n/sd!
b.l'oe#&."j{#%pzZ""r&%Y")V6Z"W4X+p5fp"f5(W!&_V"f%k2RP#'Yl|#.Us#V6Z"sCl'sv#n/sd!w!{Q#v;V-%X}|#"s6%{'!&QS}#!'>"e'%y%.ec!W8
S3w!Z"_S"f5n_!e'f5Q!S^"&e"#iLZ"&pop%'^Kb.k[#r&g^#,}_|##ly!iW"&=4zZ%w!{~"r&lx#]}%ji"P0Z"dIt%mQ%s+w!Z"Td!p5_H%D"sC%gio%/Px
!s6]a!w!n2XW"Q]!r&j~"w!Rw!j_#{r#%hy|#'](]_!w!t%VS!%|)#ZX"]a!%*&w!Z"t%VS!%{&*gW%b*o}#Q#^U!gc"n/ii"&z(%e'l;Q'%[oo%%{U"P2X"
&a~Z"!&SzZ"#QU"}y!&i+!%0'hU!~u#s6v6^/%U[k"'s;c1s^"n/o[!%TU["){V!e'xP!SCt%CQy"&@&Ts!jj%l'e#%lky!&lp"](qm%sv%%Wfd&#jy!/%xh
o%"e'&Qky!+vV"/w!pa"v-P*pt!X@du#%Syk"!%I4dIf%k2n2i?k2b/P2w!VS!V6Z"P0l'n_!e'l'Q!'W%3Z"n2Z"V]#uP%P0Q#V0ct#r&W]#X*o-uW!Ua%n
/xv!%_nZ"&^i#](W]"n2&r)%X*n2i?&_sp%"Q!'{"/VS!ZY!w!Z"Y'[l!]{!b.ly!s6zu!iX!hU!%u&#f%sd!%Yzk"'hn%l'jT!_S"f5'B!'o*0n2Z"ZKsj%
Y'o-i?YW"[T#r&QY!W[#v6[T#%pr|#7POVS!_-fr%n/q%](ps!{g!b*fY"o-Z"|Kn2nd%P^"r&Z"hv#fz!%{qp%(Z"r&Y'j}!Z9Vt#%n,([l!WT!r&jT!v;f
d"%Quk"!'{u|#*eS!R0rV%dI~a#X*f%5&un}#!%fR}#!%Vwp%!%U{k"%P2w:m:([wp%!%Qro%!%xtk",y;'my%Y'v6jc#X*l'UZ"s6%S.(un!jT!lW"iX!z=
me#%1&n2i?Sq%no"%ppp%!%w%!(j*/t%VE_-qz#QEps!{g!zl"fy%Y'o-|Q!aq%%O!&L)e^!r#VW"t%b1_EVS!&[yp%!%n3#Q#UZ"%hY|#<f%5Q#Ul%S_!f%
X!e']V#W]"P1'SP%t%VS!s;e'eS#Q#jT!lW"e'vP%uf%l'e#%Qzk"%ow%X*]V#%[W}#"X{#%wq|#2w!nM_i#](W]"yk"_-t%XX#[s#}5_[%](xv!la%n~"&a
Xl"5w!WT!lW"Q#UZ"w!s[%e'w!qLX}%Wj%iX!}c"t%'qb"s6TP%'e!&w!rKjT!lW"%Uok"&X*nMvZ%](%y!&_-t%C[,%er}#&qb"yk"ZKkL%u{|#"xq"%l^|
#!&0.rs!l'gn%gq"su#Y'bs"l'jT!b]#xT!Ve%%o6!%Zik"#{w%yU!%U]P!!%iVr&(l,s"Vx!dC#s!)]uf&"gV!%~oH"oQ"%'&Cm(oQ"!%.!&suH!%dpH'nX
#!k%-q5%Yd='LnX#e&@&%f_^"-!s!k%@]X"YM!SLbF&]X"'kpt&#gV!3%lye"!%mfW"/q~!&Xe#?5sD)gV!iq%&gV!x{%D%SZP'!%21!Qv%?5gV!Rv%&!S:o
7Xi!?5vn%wz%&Rwo!)h#3^W!&e2dBb#%knM!%gZ:#g3Ab%a^5!i(Yx=!:[_b!!.Xpj&!+kRX#!(bsP'"3'A#*g''YfG!h!_w=!-xTN!C[_b!!*z"!'@!m"}t
=!%niN"f!&S{e&!%r1!&Xw@!(yhD#!'d*Zu0!;Rr=!^"np=!*{Xb!!%}4!%Ypj&!d!PYb!!&c}T&-[.*p"i@Bs3y"#xZ%AgV!Y#pp="lBj!jp=!L~o=#xCgV
!1zo="+8zo=!%tK!T!zo=!(Z}Q'!)|jF!'c^I!(bWf#!%uwN"o!%~o{#!%vdI&i.S3{i"#%qtF!'}[i&!&gtm&!'haI%-!c'%ek.!%_k."b4&b^I#t"h!'|x
M"i3(Vn/"bb!%i|e&'S!o/f!!c'*ndQ'!)mmC#p0}*%V|u&!+sxQ%!,]v}&!%YmO!'VX8"F(evR"*>8x)[1q!R#s)_Q%%qo(!([[I)V-WKO8x!Fj!(xha"!'
hwM!(wtX!"3)owM&QW%"=g)*XpO!%WVV#!%|oO!%{[7!*mUo&!%|aI#Fn9&ZvM#81)TvM)Q&#{u!jS"i7!c'%fPi#"h!'ZjC!%V[L"8(E#&TD%Vbc!!%YgC%
w4#]#%dzO!/=!%VrI!%jG(u/!j'{u!jS"]'%w{E!%awM%cV!#S_%%C#:i*&YTV##X4V3%fhI#k9{u!R"s{;!i&Qr="g/c!gn=!,RYG!'f^!!8PYG%iT"vp%f
T!HQRA""%{^!%,St"Tt"%#;t|"Tt"t|"q~!q~!q~!x[%q~!T|%}P#}P#ds%xW%g_#fT!&g_#|V!UT#UT#tq%uq%vq%xq%wq%*uRA%lp!U*iT"%|YG!%(!%WX
@"]B%/"wl"-{X5"e!G[nn#!+uRP!#gV!3%n!"gV!%l!"^^!'l!!,nRP!"wl"%jgR'!V"Q[;#uIP|%'pVD!&~Yf#!,Rd0!6je"!&mg,!%u<!%c[;(>+U#_3S/
j/%pe2)!c'6(uQ%i#S,%X<%t):w)%{3({~!mP#My)%D1Yf"!%cb?"c'7Xf"!:jk~"!7bWw"!&WQh&!%gPI#t!2&Ud'#!o*%bz7"Y!%bnw""S#%dk',!h,CQ"
%T!oKQ8/tb!&leq&"O%vG&V+?Y!A%8!&tg;"zV!%T]T"+!oKb,p#Ci@%vj"K%l[r&)%!g5u,CR*a&%x|d""x4%tz.&r/.!e(&a[V'%&z(c5%pWb#!%ejQ%!%
VPb"!%sPw""T!%w!!&fN#{,7%n!!(j!+,Z!7_&z%X).m&m4-|en&!)]WG!%sPq&"S#%Xt#!&U}f#!'_}V#"X#&~[m&"yr"%qgv&!%zfh#&1Sm"#ol!&mO!%]
d0!%P#%5j4^t"&T_J!'{Rh&(k*!_U%a!1x"%l[^#!%h|X!&k"r.,-%^uw"!%}Z)!&_L(1,|?_^%iV%Vr#'S]G!(lnh#"a*&sk;!&lnh#!&}}2!&nnh#!4^g8
!'_in&"Q,*gi;!.iS-!-S,){m!|(rC^#[!![d"'Qa""g9&fR,!&3"[d"%XgU'"S"%cSn#"YA&w_w&"p"%ST5'BeQ!q8{m![+&PWG!%gt7!%pkR##r!'(xl.!
&cfR',[.!p"AK[-/cR!!p"%x_a"!%RdK"p"%dP5%iV!Y&%%xk8%P."B%^!#&Z:'a!(7Y)"U(o11%ZuQ'%]&?r"%~c|!!'xQV&!&mhU'!%W|s#!%|iO"K%}ok
&!(ozk"!&lcN%p"'[!'=#p"U/%Vk9+#p!Kp"l,P"r8%'%wa3!(ss#"cY!%as%%b,(xC%gy4!%x^j!%(p"k-%Pt?#{m![d"'l##;"%lXk#"l,%SVv&"z+%io:
*)*l.b#yDVo!#y3&^zg&#q%!%mR9!&Qf"&^-*3u"%=#g"*&^wh"!%~kj&"R(%xzN!&ulC"i"&VVI(p"J~C&S"u"%y&!%_L#2i"&Zvm&%*Y!u!(v[S'!%j{,(
*s!p"5Hc8%Q_O!%{a*"L%zmr&'+:em%#jL'Y!&U#-K|#%uWJ"We%&.#(|#%b{J!%y!!%a%"j(&o[5"S()e!'o:!Lp,&'d[D!%X'%1q>z1)z#!%uht&!%gjP"
!%wZl&"QP"%v"!&km-!&_{S#!%~kI!%XTQ'&Hv4*8%A!%SbO!%k(&.g2o!F%(!&q|O!%pVl&&*=V/O&b|C!%YTy"!%VzO#ZIc5%x^R#%"h#e5%QkP''f!{m!
mn#R(7&kmb#'p"u"-Y.A%awq#!&__r&!%ajk&"1%Rbk#!)Pw"!(mbI!DnQ<!'djk&"!%djk&+!j)z+"U6f8#^7a]%%f|3+a!,BhQ"x@/Xn"Vg%vU#%xv;%Xn
"&kY%%tvG!%f1!%SZt&!%s{I"vU#'ml5!%g8!%}_G#&S"%dt["''l1.rBX)&*!%|w{!#rBX)'Rz["#nP!zr!&Rz["%]BvS!zr!%~z["!%R}t!"rB>Yz["0__
%zm%qi"Zu"yl"[d#bn!Z|%W_%on%PT%Z(vw%to#d!gz["!&urG(ni"P;&g(hf!m5%s^)%S#7rB%fjh&#VO&%n|R!!&Uof&!,T{[""q8@b#!6X{[""rj"=e%!
._{["!&x"#R3P;&n""t!']PS!!}%p{["&m/^#C[,'^,"[,-uZe#!,vW@!Ovgm&!6f%!%ytM!1e%!Y!q^&!1T&"rV#%Q{G&(^#rV#,%|Rv&&2o3o!c+%YfH!%
[G%uT!p/a!%^Yl&"XX!&VvN!%miY&"Y[!%eej#':2rC1f'(jdU""mY#%iS#"v"&z]S%!'kUd&!'gr)%Jw(&,ZL!.Sg)#j!J%juJ#e8_)%pf)!&ol@"w#&t~p
!!%nd&!&X&"q#*ZL)(x!f!~"^%>mY#+Z~R'!&o_!#,R&%RcS'!<szv"!)wkw&!(~R0!%|jS'!%ewO'Qd"gV#&nGRG+aus!!&jk)#M!'etR'!';!{!PxZ"%R]
%XMnY#/spZ'!5pb*!Q!aTr&&0k+WP!Q%%^sG#bm!=%k|g#'O(kY#,}%%av@&"rC#~!%_~V'&!u%XMnY#%Yhn&"l,%xzw"#k!g2&xm/)v){Jli#n#/_y%uj#2
~Q8!@}Q8!(fT8!&fn1#X]#f-%fqM#*s^!(^I!2]T8!%ofb&&c'&X]#f-%^uN%S"&~C5kT8!)~2!&aL!*^n"!(m^E%,o9;%mgi&'%d<9i"P(%y^U##(3&QjP'
!%ibg#!'_gr"#P)m,%xe5*@^Y!18q(m%Qj!Yb"&X|W#%[1f]!WL%sR:!&yX8)e%w>]U#T*W'h6C'wY.!&dRp!"a!&we1"Pl!&oxS'"v0*[bE"g#:_Tx"!&Qb
E"Wh"/[Tx"!'Y,(U!_*nd!"Wh"Wh"'suw&#j2#%QVJ!&d!!(cC!'XO#mX#eA'zy1!-_fg#%o"l*WQ#0kjx"!?bcg#!%kmH!%cq~"%^v#WQ#rP!%|ye#&N"t"
z:&_H"o"%iXA!%uSN"ai%&.!%|ex""t]%%6&BNw@Vb!%hgg#!1b"!'Whg#!-Uhg##&~@%XSs#!%{aJ&u!iu"qh"t'&}nY#"g#Q!Vve#)o"(P'5g#k+TJ%d{P
#!3_hg#!,Yhg#!Hu%+kb%X+'h#w5@{!oGtG'tqY#!&pz8!&Y1"x"%Upj!!%9!'fJ!?aa8!C[c8**t7CHi/&b9c:'L%)*Z7&keo&'W!y]#k1%z}"&ngu!!-je
I#sU#km%9}n8#N&%d{U%!%cw-'*L#|#?%^UP'"S"%fY=!*i/!_"bu<!DoTt"!@}zq&!'XZq!!'R9!&Xm&!'_|<!8cvr&!%XV~##|?rn%^!n%"ru!In%!%et[
!#r|#x2&s}&1#ix#,a/Vj%XP!Bl6bv#vo#oo"a#&XMtr#&Tio"#([-<|~#'_8gZ!ot#%^3&Si0&k!&I~S"%eRa""k!%VtA'l)t!!c'c#%n_."c'%dZ?)d(a(
Sj%UY"z#!jf!%|Vo#_"z#X3^&@BeQ!u1Ym#|z#'w|!lb%w|!qd%w|![f%w|!mq!Tw!ZS"qx#Pb%wP#wP#TFoQ#TFoQ#ZFUR#TFUR#ZFVR#TFVR#ZFWR#TFWR
#ZFXR#TFXR#ZFYR#TFYR#ZFZR#TFZR#ZF[R#TF[R#ZF]R#TF]R#ZF^R#TF^R#ZF_R#TF_R#ZFZS#ZS#TFsT#TFsT#ZFR_%Pg%|[#|[#TF}[#}[#~[#TF~[#Z
FP]#P]#TFQ]#Q]#TFR]#R]#TFS]#S]#T]#T]#TFU]#U]#Zp%y&%cy."&&l]p"#J_!%]mN(.eLp"O!L%y}6%z',i/%knc!!%Vb/!&xdi&(z'@s!&#V]!&zRI"
p"&puZ"!&@"O%PiH*u".R&_!S-.t+"%(!(sT%&#V[%mz%~-&t]A-cY!SV#!S,&~-')S!y%^-&ZVX')}Js"1VC"!eO&nsS%%f'h#z'&j2!']oH"a%&v^?%ta#
,O&opZ"#,df!&kf2&Sh"_8UX#Z)%Yo:"z'&wd!"T4%Pc['1d+P@!WZ#>y&v3T*g.m|!'!g.m|!z#%XSS'&g.^t"'|(&x+!&~mP'"u%&i_P"#{!&%xiG!%mso
&!%sSW'*d.&f={*.a%T(z-']Vo&!%+"~&&tj?"U"%s[/!'oun#"m#'qZv"!'fnE!%Zi~#"u%&o{0!%|L!%pve!"~!k!tPs"!Z!sPs"!1Q]=!'Qas&#c'1%[~
4'BNgt"l#R6)pd:&c'W!@UF&ni!!&{b!"=y"eap&!%yv!#n%F%}up##jZ#dh%([P7!&ZwX#"(%u[2"F%ukA#m4(%|jJ"l,%cUs!!%9"g2'eY,&}%7Iyp%%gP
F".%TZV#!(odA%oW"#}V%%xhr%#b!9%t*,5H_x!Yt!.a%]'nw!~Y%'%Ve:!)}d:"O)Tcp&!%cac&&we%l./fV#%g!%m,!^t"%kSs""t!&X[i#"Xm!%x9!%dH
"Qa!&Pdc&#,P7&qR9!%b;#pq"-&{|0'i*AU&(z#'Ph0!'~g%%s!&s"%|tW%&7eHt#m-%mq0!%Pjo&(b"Z#c*#YV!rT!%}Pk#!&Ryg#!%sK!'jv:!&j##e[!m
,'we:!%SO!(Pk%![!kXI!4ebn&#5u"%ltO!%wP[!!&cyW"-S,Xh%#dj%sr#_d"WL+~j!(5%Vuz"*[y#Rr#uw%ev"^#'Y)N&vTX'!%b[<((^#d+Q".S%%PvX%
"e&%zvK!%^[l&"^#&^~E!%C"hJ/aUU'!&t]K!%kg@!%R!!'8&j#!Y),&wrn&#^!U2%XN!%Qd-%<m&~%%Tj@!'oWn"!%^wT#%5Ar",Z~i&!%lo&!&nvX'"W'%
SyN"^#%|QF#h;!%bi%!&j}<!%yQV#!%Qp9&%}S!Sb"l)%eZN"e:%[x0!%xZf"(X6(Y)NA8%jTM,|Q"!W)Q!NUD>+[BY!%c^5#.(%Rwm")Kz-j"%|.(Y)&RTc
"!%Wnj"!%PQs"!%|r9#X6!/Q!"L'v|T'%u%pf%mu%%QuA!.iX"!'[n2!&wB#v~#)&xv~!!%nv2"A%P~o##*m'%|~:!%W-"m%&-!(n~:%S#x"/%iSf"&3#/S)
%eX"!&ypt!%r!S%<%Ve/"f!%Q}O%q>!d*%luA#CR*%"*f!P)sa!Z%V1f!4Uy"%~Yg&"R*%lq4#b"kV!&}pX#"V1'z~W'!%|so&!''*f!d"a:]?Z#/Vy"I%dt
N"Z%%G!%P@!'t|="We#%RYi!#s!3&hSs!!2tey"!'qXN6Y!C[,i-Bw@^=/j^#|z"oo%a)C[,hj#B^=/Wt"hT%%_tp!'_~#AU!jD_k%%qdL%u%YD]e#%SvO%W
Lj^#|z"%fdL,Ym"Cgb"~j!KYh!!CeX"V:'}5)t!{Q!2R+T*%SL&Ry)"{Q!%~Rx&"v3%T*)*CeX".r,]e#W#%Z|T%=f3-w<x+!n9U&-q(k"U%Pt!gh!!rMu,q
({9%US!!Pt!m1&}{%ZS"g|%-tX"!+byj#!%bpj&!Acyj#!)xV@!%mh7!%lqM!&npI!'qm7#e[!m,%l^p!!%_jG"ur%%yS/#(WC(|hx"!&yhh#%u%jZ#Wc%P!
RSy"!'bry"!(TvI!%x>!2QuI!&{PT'!8RuI!%YoJ%Xl"in"Yj%Z"akV"(/!{Jf-Xl"in"%|pj&#S/}e"5]jV"){Jke"&{Jke"Xl"in"4djV"!%zkV"!-dU;*
9{Jke"Z#T,:{Jke",[zw&'{Jf-{Jf-Q,8WjV"#{Jf-&xdS'!GVjV"#{Jf-%asW&!%qkf&!2QjV""{J%Zr,!M{iV"!)b[V"!%jo=!'wQf""l,&aYT'#@fe%(r
|2#&Pl!%i]i"&e[!u!![b#&{if"&TFh3,Tu!%tT("c*&yT5)c*Vx"a:Z#&c*e,&rU"%n(^&V#%h~6(S#7~C#7nT"%quw#!&{eK"g3%etK#7}0?{]Q#!']t~"
!_!v]Q##)a)%j<!%ZW&)x9+!S%a"%U2%eaH#(a!%ZsM"V!(dz]'"do!&|sj&'~6[7J!r1'ybX%&(u/do!5%lSq"&Y)Hk"U2%~:!%L(X)c#l-U'm9U.%}l@#f
?Y)%qk>!%pg@%!s5m9%cpg"%do!5:+sV&!%4#Mzr#.[V&"k"%e"!%Vol!!&ws;)w&"s5m9+Hcv!'9!%cw+".&Prg&&5&=5'Wfx#&a!u"!do!%uzM#(Y)'WW!
%+:n>%_<!&]oD"k!&ng{""SO'Wjx&!&jns"'a&(Y)Mb"'p=&P.AKC%ul;"k!%Pr=(S,MY))a)Z&'|)"ky"&Q{_&%q(kG1%Wbr!!%Tva#&t!2WFmA%b(!&lcY
'"g'(or>(O7-^!"ky"&Zc/%<Z!a(&hB!-pxZ#'!hf!R3-@%rg/"tF%rb="_:*PA!%tjY%'S)8R3^%^>%PrO(e&"tF[')T*(Xi/&e"zX!D=%ovL)g#-t(!tFa
!U1%?%tF?e&%UlY'!%]sy&#U1S?%Xh[!#h<W'&l!(t)[f!h#!R"W%&zfd"!%@+cD"hZ!b1V#5-[z!W!%l]1)W%%P4)*e*o&%B#hZ!&%xpa#'bb"W%tFwP!l"
%~dN(bb"W%W'b!P4(%Qii&"!%_k/%W#"tF%Su1!%U,"Z&%eoO!&bi/"tF&V'!'?!&kB!%qYu&"l-%|V2(Cv!!gY!%^!%Y!!%yh<'e&-k+!bb"%Z~M!%zmO#o
w!7%Qx+(P&Kc*ib%#l"%x_F#bb"W%%RsT%"W%%w_K%v!8gY!%qD%*N"(Z"!&UYY'!6Suo"'Y),U!S%Q"'T_k"!'zlX'*S[!IW(%e*k!-yZ"(egY'!%T1!%wZ
K"k!%mR="S[!%b."Y)&vtX'+Y),%o,_!"do#cP"P4%}eu#(!u#z-Js3p)%WPN!%t|1!%Uj~#!%R%!%vl=!&{X>%_9U95%skm"#tFR!%wSR'"b!%xnL9-Ce%^
!Ab!52Ab!h<k!W'b!ka%[x%Yd%&fd%P4{T#5,&uPI"2%M&a#"S%Q"&w_V'"s@%x)!%o{O%PS!q(i!&l|*,S[!X#>/S0tF+Q(*{T#%rqM!%Q_Y'#%{:%M!&]~
"(X%+u<(Y).%igw#!%ul<#Z.-%)!%ti1#(Y)&blI"ms"%qR=)"S[!S!od#"tFx7%WiO!&^f&&l9*o#d[#%Ugj&%3,Ye!%lz'!%oeC%'"tF&^qi&!'~K!%x]K
!%gO"f"%pgm"'X(h>ud!m5/%Z)"d"&zsv&"_!%}x]'!%YP1"US!%e{f"!3_'!M_!!&x.'k;tF[Y!Bf.3z.&Z&~R!!u|!;~.#!u|!7P/"u|!,^-!%/!%a-#tF
QH*_-!%?!3b-!%l7"Z&%uE(U9/ks!W'ks!P4%Y4(9-P4k!Mm-%F!%W^-!'a8!%UZJ"ks!%G!'YcK#-X('W_w"%ks!yT!p~!+q}n"!&bxX'*0jU#R(yT!|R%U
&!p~!%qn<'q#1yT!p~!PH%y5!%]x>#yT!p~!%xmm#!&[f=!%i0'W!f!Q(!p~!%jc0%ks!P4r"+Tf^'"M%:!.^"%[,"ks!&Wm8#v/)(Sa8#c'd+&qqj&+U2#q
l!w1rq#&~'r"W'%X|L"z'%s:(c#[7M*m-g["&Wv/#c#r"&lrR##p(W"%qSY''vB.Z*y&v*%UgI,r"&_!Z&2~6W'^0V#ww!8g>#C[,)i>&|*k!W&S,_!h>%f3
(B%Qb<(d&z'-b4)r^!%k^w#"q@%|g>P!r^!>y&k"m/]2iX")h{"X!q@-Pc!a<m%O/j=={-[GhT!uX#!q@{-[G{-[Gd&RV#j{"fS#lQ#>y&_8Yw!Fr^!ym"&q
(1l-b4%VbJ&{-[Gy8#BU!)&g(]22r^!U(iX"%e[R'&q@-@h,%hn0"6%pot#"&%m"%gS#R*"%M#>y&&u!!&S}N)Q=.XR%g(s>m%P"):%8d&z''lsr!%j'|#0%
tl")W&S,l*,a%w15%y]R%%tb!T*/%Z;(rCqAk!t)Y-%%F#1y+&Sit%'&T!|a"|2r"%SyF#rC}n%%fii&)m5k"Ar^!&y+0&xT>"v4%k|t&"uH%y2!&TPl"!&w
}O+r^!dd!!_&r^!C-k+s"%y~Y##|a"|2%g6"w1%g4'd&z'Q=%i]#%1!&ZeC"!&p]?*y+0|*y!&hY!e,Z)'8&Ah#am!bd%%W66~67r^!#]V"W'r^!X)Pg!P=,
2dQ#A(B85Z&S#%kSv""r^!'phC&S,P=(^#%TRu"'7=U/,i&&m|~!%(^#c4(ZxN!(m*&v*!V(g',Vd!!%ytN,U2(^#7y+U/%l8U!V#&shH'<"h#y+U/%gVW"!
&xou&"V#+f|X"'o5.U"~6y+(k~~#!%g6#-Y1%a}T'#,Y1%T{A!'jc^'!%pen"!%uD!%vfP#!*uD"^#0uD#W"U#)pD"p)%boN!&s]h&!&|w>#ml"f=&kvY'!%
T|O'zEi7zE]'R!'}k]!"]'%elh&"'%Sq2+]!^&n?zE'w&zENR!%m=%r]"s~!)%zJ'u9n5x--8'*!&Yt0+r]"i_##zE'Y)y+0R!&f}n&"0%f'!(ZxY'#s)4'Z
xY'1a!R!^!"r]"i_#u9n5-R,zENzE]'d#%ZhN":%Y]V%!%h)!%l}o!"0)tP|"%cv!!S,&aI!%x"%DW%J&~V|"!%RwM!&F!&ai(!%mST'"d!%L!&Wrr#!&vj7
"S,%_{H&a!+T!y+%YUg#!,f#!&2!)psY'!)TqC!%z[L"{(%oa=&_&zE'hJ&fY>!%UxT"!%SbS#!%gtv&!&ph>!%|jt%#{(#%p{M!)Wti&!%PRh&&zE]'&H)y
#%r]"s~!h/'yZh&!%Vp<!%kX7!%lL!'Tb2#X%(%P&!&T#!%Z%#g!0%~&+'Z#CBQ'u,TP#eZ!3.j{L(AcY!j4'nP!s9+TUb"!%kYh#!*l{L!(e{L!%[{c#&k!
j+'rG&c{L!%TR3%R='7%a_?&_>w@R@'%x]u#"g.'h{L#zs"'%dbW"!'[{L(aQ!'^=nY"'^=%X{L!%_{L'!bV!^#&}%%rR"!,sun""{A&etq"!%T^60bV!hf!
ud!ZS"WCk!&lW#/]3%e(U(p}!%sYP""s!%Rf7!%{b%"}4%jez#"4%]ut&%bV!l.f]!%bfP%)gr!-@at"AbV!gr!%A*g!0w~!P="i7&gr!%<!%f~n"!%1!%wk
A"x/%UVK"a&'gfl"5#|a!9!sLbV!n5#U2a%i7#gr!h&d&Y.C"bV!%_jp"!&:"%%uK#bV!X%%Vl0"bV!%{zj&!'W:"{A%lZN!'rm|"!&t^<)bV!'7z'-@~6&z
!#T,W"%nlY!"X:%4!'bl{"!&lae&!%N/X#z'HZ;X:a%9"bV!!r!Z*P.&hep&#d&S"%_o7%c9a!|a!+x]X##bV!l.>y2!r"w2"wx!:Pd'"r"&n5!+|c'"V#+|
c'!&VK"X#'gc'!%e|C!+ec'!&ne'/+U%j#W!k-(X+&ql!(X+#YQ!%}jI(X+W'!j#(X+)e!"j#6e!"j#+d!!&q6"X+,q6"X+9q6!*YE!*j_l"!'~hk&%U2!w1
&}}?!)YE!%ldt!!(YE!%gaM!'J!/[E"k!([E)k,a!f3-P@[%p!&cx4"k!&Q9"a#%aK).a%s!W#I,a%%vz!!%[|Y&!'W"1x9Q"%u,s!CM(Y)(Y)m%q&Ic)&/%
W!dZ!S_"%^Q!!4XH!(z"!+WH!.|"!;z"#o#Z"6vW!&xX!TW!^#Y)7zW!%!TW!^#9}W!!%SbX%6xX!%qAa!xX!:cIW%"U1xX!WCr"&TW!n57!w1a!*gX!'Q1"
do!Js3%nqp"!%qs;"!'?!&qd!%p)k!,%^?&>Ix"T8%|!(.ac!m)Q1e0#*S{l""TW!%bVp"!'S{l"%TW!^#xX!'Xu(#oJ|)&V~L!&siW'##Q+&UU"!'YeM"7%
[WH&U&*r'W#%~K4hMS,^/3,3r5Q!"PS!b"&9q(|.g'7xX!%wT?!%hA#xX!zw!%xQr#-P4A*oJ.oW"#}u"zw!f[#uO%RdJ"#&{^X#-U!ey"U^%n]%&#ac!jg%
e+-zw!%X{N&d"R")*%uk>+s"1oJuc!c7#s".w}!%),!Q1e0Xu"5f=X]!)ad%ba"%V^X#"n#%u[O/)zU"}u"s.dr#5W'zw!5c4.Z*9%cSO%}R#&c[#%nu>!&s
uW#%Q1e0vH%&'e%4YB1Rt"%PTV'+"!}R##c[#Q1e0,hX!%ayO%WP!U&xX!&nUZ!!%f#!&aVw#%WP!MU&&|kO0xX!.Z*U&do!^/3%Pf%*xX!uc!U)q(&ftU'%
hX!Q1e0+V^!'0"zw!5ml"%q}i&"TW!&qF!-b^!!%t[7*zw!5k+m5/hX!Q1~T!%lyu&%Z.8g''xF!%~fN!%XvR"#y+U/%u]!"xX!<u]!"xX!)^w'+}R%A(lq!
#+U2(lq!*S4"lq!FS4!'R4!%UJ!&RJ!'Smj##Z*5%XXN!'sRW%&Knb!Mm-'q4!&lJ&r"w17xX!'~5!%yU?!+{5!&x@!5|5"r[%&8!%tVF"h,%aS9#T.)%Ziz
&&Y)P=Z#"/UM!%1!8[;!%J!&UM"cI%C%a!7{!%dym&!%j~p"!%Vw|&%W&{A&%gM%-Z27%B#d.X)%[QM%|c!r-r-(clQ""[-%qv=!'e{l"!%<"&%eg>&!=5~s
!'sP1!&z^z&&=5Z&&%[eW##S,T8%YRZ""5(xlw&"i"(a!!*k5!%b#!8l5!=k5!&}j=!'y"!&i;!'rn!!&R%!%{PN!%hh!!%Zd)!%2!3Tm!!&d>!%gc>'V!0/
P=#%pTS"!%~&!%fQ>'"-^#y,z1%X="<%f&&|c!'!d-%Ta@&a#+S%Q"'p{W'!S!S!!%Ut?!%lw?#8g'%c~W'!&YF"z1&_("s"%zsO!%Qly#;V!0g8xP%#Rz!%
mi%*h"}T!#d%=i#Yj"g&_#Af#"V!'t){s!%avM!&|RV'(+ak#"gY"!V!%vyM/z%h.h5&gL};AS,C1s"a(!%Ubk&!%tk='U(V!'P+kDg"tq>!%d]=6|U!%4y1
&aB&f/h&^3&kn#"#ZW!%c5o1p)V!%mwZ&!(We!"[U"*rhZ""yn")jm"!%,"D)W[(%Yj"g&R!&U&%-t)rE%Rf|&%uc"%c%%."qU"&{Sd#*VZ"t)R!U"P!%(x>
'^vn#!%mso#(k!JaS!"bX!P!%g{0"P"%gvY&!&rTk&%!Su"l.%en='.do!^/f_"]q"&uPv!!%[_(+f_"&Su"(Q"@y!&o6&emi!!%iyR%"Su"&iw?"l.%meD!
0G#(l.%ds#!,H(/W!(l.,V!&fI!%Q~M!*fI"59fI!&QL"c_"'r1%c_"75%ZRO.|(u,"nc%AeY%To%{d%_a%ASS#xY%&Qc|"%VX#xe%A%aQu!*rf%AVZ%Z(6a
%k;e#1s1"c_"@q1!*~E"c_"S!b1!'S^O+]1"W*~D-9c!g#e%&soe&%~0g#X%%mC"X2%zx?!&rTM+h#~D&*m5r"W!9R"'lzr#!%[fZ&!'dx!!(o^c""xn",kd
!"Z.%yrM!%xmm""ia"%l7"%%^Y^##g2*%nnm"&#}|!]'5&qoF%ni##g2%]a?!&zoF"qi#(Y}?!%uio!"xn"&o5"o5%tU!!)}x0!%~vB#!]''slH!%a;!%A!%
oi-%p&)j)%o!!)Re!"~"(aM"('Re!"Y}!4aM!&pN%&a.i"%Uz-!'n!,7W!+HZ;p&sQ%Z(v!c^!%Tt|"!*w-%{A%zX!'vWw&"kl#.6%v!R#c^!)9<y!UF]'X#
!{Ak-]W!-,v%g+.a!n#)i#t#n#)[G_v!!{Ae%Z;%}ly#/[Ga!>U1a["@|!(j#X9c#a["UD']ho!&?[Gi7cD%y}H*b1!{AyL[*,Z1])&azh!"{A%nW^!2hq"o
+!{A^#)[G,|)"[Ga7R"&am!U/&vs%&^#e%4[G%v5&~R!/U!qD%XP."y]!%oo!"Q1%tE+#YX!7g(=io"am!U/@%bu?"e!%RQE&~6W'[GV#&]w['#a7t)%w}T'
&!p4o#y%%h]v#-a)rV!&~v%a7[GR",m%o#j'%zXk&+R"rd"q'Aet![G{k![G]'%sz[%*_&X&"[Gcp"1e"^#&^mi&(R+-!]',s:'zmq")IX(!^#cD"{Z!%mdL
%k!X&g8%^pm#!%jwK"r"&Rw3%a7#{k!%]xp",@ik%)=r"X%c#jk%@h('O%>S%rV!%wy5#uIa7%<"c#%-"2)8(^#{k!@at"h#]r%+1!&txq";%d3[f!=a7-@l
*f""[GR(T,U!P"b,FY1%[GX%!a7f4/%zdq"!)q!!&[__!!%Wn?-^#f!qA&b4MjS%nv%rCR1I%^lE#b,s3&[S."^#&cX[!#WP!)&d{8!%aRq"(b4M-s35x;&S
a!#Yz#])%]e@0^#P+PR!~6u!TW!&t#P+XW!~6u!oQ![#&9!%QRp##PU"i3&iwp"",'frq"!)5%pn!i3)%Tf@!&_Wq""W!&~Vq",!{AvH[Gk"s,t#z-W!,%_k
"&^#W'U!V#%a!%t)sw#-%RtO%hJ!{A%j"!%c!#i3A+oXq"!%PTa&!&,%&,|1&hx!"{A%Pxq"'at!]!"{A,%_hK%!^#X#%i~L"U"%T}2"V#%l~O"VV!*nc[&#
!{A&PE"^#%ik!!%mQI&q*W'(V#%xSl&">&bl>"tb!%vYl#!'pgz&%vAW'U!%kwi!!&]VP',:k*8vAW%)8~%e!M%xks!!&PSY#!&z_X#!%YY:!%nSo"!%}kw&
!%re5!'tm_'%![U"^0%RSU"!&^xN.S~"-!m!p%]!!P-p%]!#=&_RT'"kZ!&X!1![U"+:|W"&UK})%zw#l3#i!|Z!8&:!%]Rw#%a%[9&'QYi"#^03%UG*i[!|
s!Y1s_"Tq"&{l#ls%&tsR%!%.%.]p"Q%%pjk&!%WK%U2K5(Pdz&#r"A(:&Mcr%K~6%_)!&apW%!&udN!'VVI!*>"X#)Uj'!'<!,m6!+Ra""#%bwm"&YX!U&W
&Q]%%zRN!&[bA!.Ta"!+UT".9|IZ'/x_![-Y{"(,}Jh(x_!%bfO"|I%_ZC!%cqL'cu!"|#0m%%wZt&#S,^&)u_T#&t!!]E"%[PE!%UE#o_!|I%5)WL&c,[%V
Z!UII&E#k"U0&y}Q#!&Te>'|I,~s!,('~jM0tV%Q92Q9#ZQ!#k6P&d3i!d(s]%~t%%um@"2%~xL!'c,"e%-}Rn"!-k:"[,&~}Z"!'{Sn"#WCr"%gWE!%^bv!
)n5J5"tk!uI{k!*w}!!%p^q"!%[vI!%ky2#-I%Q^!!&]Uj"!&Umg"!%J"3,U<%+:U2%r;!&p.(Z}!Xt![-7^"S#%qA!%+!&tP""k!&zaq"!%7!%Za"#V#k!'
w!"M%o3#S%Q)%fYg"!)k9"/*Q!#t)R+%Tz@!%M!%Uxl&"Z[!&RN!&6!%ocg"!'{U|#!*O!5fl!!'{i!%b}!?5%V^1(qo!r?Z(qo!u!b}!%Yk&!-x^"#k"_u!
%ndC*_["&p#Y)P=(b}!5'UU""50UU""_u!)~T"#qo!x9'yT"/b}!57U15c!/qo!1R6u!Y/Y)-TU""!%0!+UU""_u!%TtK!%@!%XY.!%a}O"e#%[fs&#q5_,%
T!/8IP<j0&fX""Sf%_u!b}!5%oQ!%s4"f&%Z{(1o%5-qo![12a&6_u!#-qo!v!O6%U#"ts#&e{"!%QRV'#!b}!%jWN#_u!5%RuZ&#^07%a"">%cu1",&]ic&
"Y)&^a:!%Pwy&"~'%Pi#"P;%mlR"!*qQQ%!%z}L"S*%h%"Ql"%eD!&ZkC'd"h#X+z')%uj:2k!-cD"j#-X(e&%4YV!#]FU&(X+%x##Q!#&yQ"#j#R('bE!&W
*!6bVX!!%uzJ!&uR3#o#X!+y)"{i#&}_X!"Y)*Sk"!%[yV"&P4"(]'.Pk"!&wg?"i!(~Y""]'&R~n#!&VUj&&)R(dV!P4%iSz%&P4A(]''r_j!"e!'e!!%wt
"'cI(]'7]q")sil&!&k,!+P(!'4%X#!V#&RY@%f*Nx.%UT%&!V#!k(%s<%(]'x+'sn9&y+U/t!J%ag=!%iax"#(]')voe!!%ly"!+]0!'^X1!'e<!0Pen"!&
t0!*hoq""WC%uWM#^#q!%iny&"&&Zen"!)Yen""vQ"'Ven"!&|V5!&Yr@!+sG"]Y!(_I!'c_p"!%y|N(b"e"2Qn"S*g#%ibA*W'!s!|c!WCr"P&8,d!!%]tq
"(aq!&tc!a7"qX!'^tq""rl"'_y?"~"%ag6!(_!#!R]!.vU"!'XVO!&vU"!'zT""R]!0zT""R]!:zT""R]!.zT""R]!-zT""R]!&zT""R]!7zT""R]!*zT""
R]!*zT""R]!7zT""R]!;zT"#R]!l.&X|#%c'"f~!)V|#"n5'V|#"f~!&^{#!%z"#f~!^#*qQ"!3pQ"!&Qsr&"V#%|f@#y%~4%uZY#)P=!f~!^#5W'I8UR"(>
+]Kn(%f~!%oqj"!&wh|&-r'u,+Y&/dt"!n(-c#n(&{e#%(Y)m,*e{#"f~!6d{#!&d|#!&qYa&%e}!1Ve#%Q]N!'}kz&%[5'&%{~L!%vb1"R|!%bkk&!%cno!
#[5'&|jb!"a(%[7"{0%mI"{3&kkL([5']!^&XFp)&=&&]!^&mY!%WoY#"[5%e;!%UZF'})%fS!*0&xQO!%}QO!%G/c4_T#Dk%n#^&f=];)UY%_2n(^]!%O%t
!@oU"%xSB!'c}M%oB!p)(Q""@%{{#"B%Ujm&%Bj"lb!%iQk#!%Wz>#^&k&%|yz""z7&Uw9!%r}I!*{{I"e^#;|{I!1sPJ"#%RnO'?e!%X4g#1|PJ!%wrz#!0
PQJ"kX#(QQJ!X!WZI!%WaQ!!'i~I!*[RJ!F[{I%p!XDU6C_{I"(1q)!(fRo"!-k)%}1&Y!0m)#&]W!*o)!%iL!%m|[!&_BmY!!_B&4!=x)!'T!#,ha#%nXm&
#q>p,%b)"p,%^WN)%{3p,#z7Bf.&p)"f.'1&;f.BP.%gpu"#BP.'?!%bf?%P.i;%%_ZU%%Z%t+E&drn&"p)'c"!0~'#;)&e(!*Q()!r!p)EhA!V+'V-!&uTy
!!&jbJ#[,P+(X_J%qMtU"h*?[_J!JRYJ##z70TYJ!4W-!Q!T-##g#7V-!?k,!(v^J##z70hk{&!%i}T%!%ko]&!1x^J!l!X-"_B%oRn&%[57Wp%(orI!0ZSN
!&XS*!'e6!4gSM"*&f_t&!ChSM!+wV""=%xV"%{!3oJ'X;!%Z?!Hzm"!%r]!!'krw""qA%s]!"&)t]!'!m&p"1i*&r]!'p"Mg2i%1&aRo""/'p]!!)}f#){3
/n=Z&~R!Ue"?'WbZ#!%dux&!3zq#!(pcS#)Q,h"yA-3V!/%{V]'!'v}Z#.2yMIzw"(yA/kU"j&Fl)[%%oXW'#!3%zbP#!%gX/)ns"1Pw%Zr#)g"Z&'lg3&3,
m3^"%|ae#+[*,}|!s4)kU"V%U"w+%Sk3"a&&v~]'!%sRN!'~_A!%-!%^q5!&eo5&w*oKYX!A&uSP'#MkU"&{ce#!&V@"V%'z!#k"!&<!%TT2#!uT"'RmJ!%|
PA!&M!%quF#v!m3&WaO!%^{A!(UlW'!&]A!&V^@!%r!&]1"Pi"?'jdk"!(pdk"!&o]N"TY"+g[#!EszT#'w*m&_!'D%Qjw!!'VQ:!%vv'"W3%VlX'"s"&kj#
!.Q_*!%]aO%|!(a!'x"!'kRs&"e!-P#!6U~S#!%fSf##v"Z!&zM!&~y'#!w*'WnZ"%!w*m&%sZK!%dvO!'aZK#w*m&&bZK"oT!'bZK!%WZ^'!%iht&!%}Y^'
!%f}W'&X9"KU5%PbY%#a!|!-X&!%xZA)a![1r%!o?"!&x'!%ya3(w*m&k+YX!Z&T)%a};"a#&WiM!'eq'"Y-%}n|#!&^%!&}it#&a#v/o6c#)vdU"!&vtp#!
&jv2"=&enp#"_!%muB"R"%{T4!%lS6'&8e#t87%QN!%e^*!%cSN&_3%oX!Ra"%cVM!&>%S#7o*%QnA!'ov+%&#af!%Up")1{!t8=zEt)|1&Ryv&#S%Q"'To/
!'y_X"07=zE&!gu#rC_p%R"rd"&=}X%rV!%bTB##Qa"%W~z"#T*1%P]W'(oGm9!oGm9:'mUN!&[t>'=zE4U9W'%eV"!%|""zE%{SM&k7Ra"M|=%tq2!';!%]
x1#%*%QE%3vAu@%U!"P)%l}L"6%Y#!%WzO!%~u;!%A#W!V%%apN%m%X%X(&ww/!&;%!=iQ%7|!"3){!%-8m9(jsm&!%N)#i!TR"a%L<>&uhk&!'[y/!%pzN"
m9'iu#!%l{+!%A%>k"m9%Um|&&5,U9])&xV6!%c##x"j5%v%!'Qi2!%RR""zE%cwM&j*%x/-&W%!&_Yd&!'d!!)u##U9W'%B#(f&'k[Y%#Mx!%kk#!%iVg#!
%}or"'zEm)Sg!Ra"U&%kI%t##a*%WrV'#q'g'%lTb!#.!%[y2".%qzM!%ka[#!%S~+!(c("f&'evk&*Q"8e#7S%v/&*%Y^k&%u:R#U#%>11{!^%>V.x}"#i!
S!b7RU!1s5#{!%[1%S%Q"~#%Rp4!(Ww[""F%P%!%mh}&!%s%&~#*S%Q"&SRy#!(s[i#!%QO!%v%#=zEp%RS&!'Xk%!&fv"!&}W#"5%Z_,!%Wk%!%yRC!%WyU
#!%PtO'U"]&?k!&(Xk%!1Yi%"5%cTV&"R=%|]@"k!%g^%!;|h%!+Vr##>+'+!%Te1!%ltl&&X%m%X6I&wg%!U"tt*"iv!%qf%!'iA!1[P"!%qYt&!2]P"!%u
r}&!&_z0#*uX!'~j<!%i_(&u,e!#j"'zhG!%xxh"!%vWq&!+R*%b1(Y)/yw#(uX!Y)e&P/P=uX!.ez#"uX!6ih#%Y""uX!'fs!"uX!(wz""uX!%uz"%uX!a<
r-2fz#!)[}o"#O-&zhI!%tVp"!%[UB%P.-X9&Tf{"+C"uX!s"&U!}#/U^!%mB!%n#!%^wp#!&{}y"'a'!{"}4I&K+2R(U!wm%Vo%|I#~'p"%vS#)b,TN&gEs
>%uX!%Q|J-}Jn>!U5s>m3x;)uX!P/uX!&sn4+.*u{"#gt#~!J!z3%cy0)"b4[##qA[#SX#'~RW"&oW"[#dk"nR!%whA#hd%{&%Zr'!%cwG%t2Z"j2-rI!OmI
!'Q."R|%%{d#!)Ux%.!s3zU"y8O/~5#=qu"1l-<{-!&H!@zu%!+|-!%UM"qV#%baV'!%Vr##|Y#^#&bi'"]}#&p}#)1U'{&!S,,c!%_~h#&dG"!|Y#&[o,#"
qV#'wc%!%uO!%yRO({!3^#Mm-k1j!in#!'Q3%ze%yY!Z(-Q&"R=%mss"!%^I"R=%rZT#&_&'1R=.R3!'sVr"!0S3!FS&!4Q3#P=~~!.i."~~!1i.!)a6%Y""
~~!&k.#cI~~!1rY#!)bx"'R=6!R='&czA&857sa!(z{^'!,wY#"~~!*uY#!*lo#"~~!S!}X#'^%^>lk!)o#&}[G#S,S,%bC"v*%lzz&(ld"i7-9lk!Z'&wqn
&(oY%[W!O/lk!m^"%RQO!)a_""lk!,__"!%nl#4d"|2&Vn#d"en#lk!Pc!m9%lk!Jh#w*WCr")k,%iuk"!0H%k{%]x#Uv"%ntK!'fO&S,1BY"%W@#Uv"%&h,
&R=n5(f&%."oK%^yG#~6h&%0#D=%xif##S,Q9%ZoY'!&g<"u%)e/&b!u,"z{%%e<"Vp!)g*"I(g*!%v<!%_p<%!~6u29k<!Fk/`;
