/** The standard texts of the licences that we know, as the hashes of their chunks. Made by `test/facts/make-fingerprints.ts` from the texts in SPDX License List 3.28.0 (2026-02-20) and those that the licences' stewards publish. */

/** Each: the id; `terms`, `exception` (adds to a licence), `notice` (refers to one) or `around` (grants nothing); the number of its words, the first four, the hashes. */
export const FINGERPRINTS: readonly string[] = [
  `0BSD terms 96 permission to use copy
  153r07o jmrzdc 350mut 10j69zd`,
  `AGPL-3.0-only terms 4922 everyone is permitted to
  1ktazcb qt1mp5 6bsj0 ptf290 p4f3us 16fws0 6d8dur an4awn l1guoe 147ncj6 1pg5kon 9wb020 1klu1fl y7u0sa
  1k3o58f 40r1zx gny2hm 1ponlkf enhgu6 11yyfm3 xtudrx 2bsxw1 76v7ts oohkcq 1twrhoo byb78e 1yfzez4 1h628kk
  1s0zy6 x7v5fh ea5b4p o7yv93 glac4u 1b6iefh 1019p5 16h5u5z slamnv 16wxbek mlpq09 6iwmhn w7fct6 1hh0ebo
  1nnkpkq 1ce4t14 13eav34 zgumc ed5et4 1uj0xar pb9da7 hevs0s lpgroq txpeu3 d6jatw 13gwrkc cdft09 1r58g7w
  i0txph 1xi8oia i5he9t sz2cr0 1r4uvme rbk2xp czbcib 1yg17jv 8rxnrd 1mih3at aximhp k6gt1j 185nu03 1r48774
  1qq8ltg ongyno 1n8gmz3 1kjkjnq 1xy2p73 17ixkk1 1ohflf4 1y7nej1 1dwx1j2 tnle0o 15vudzl 2ulof2 1urj9ao 19jkhko
  upea88 wsjpn6 u3wsk0 1g22bih hycaiq 141sxjs 1wnd3u5 db3mie aa0bxu q5q7u5 ouzisp 1wn3zg1 15wzpwt p19mwu
  1eus98u unvt4x 1kp7p0h 1h1b6sd 10lsgls 1mbldax 1a7xy4 4vplqn 1sudpnl 1a7xy4 jo0b6y 1p74xti 329349 1ikqaet
  2ucw4b 152b6wg 8swo5f sqrayf 4kj1og 1g0o4bu 8jy22y v6xd7y 181tcxh 6rgy6f 1gru9mo roard6 2ulof2 1o1woyd
  1xxc74o 5d0fib vbwk47 pfv96h 39uujy 1tljulv 8o0lyw biz3gp x1pqm9 e2r99r 1kjoxl0 iieu8s qed7aw 1bekhl5
  1a7pe3s dcrlfd yg7fst 19qd7mc 1w44vw1 nw6q9m 1d6hn0g k4xdqu 8v324d 12ccga5 1lkmfa7 1cro8g1 1usjj0v 1ixpp5e
  zkm6n1 1u2fuw3 ybnewa fl2jk0 5fdaj2 1ctuh28 17gamrt 4iqhwf skb6g9 1rer0ze 1mik50g luvj50 bu2l8h duphfu
  13qvmrg fc6cib 6llbm7 mxsrnz g2illr 6l172r pexppc 1g6mb0x 1yv5ua jm1yhq 1lacsct 1vpp5sr 1mgxlmy x8fyqp
  1evwsjq 1r65fvz 1rx0gmd 1knaxeg 7w8hrg 1kn1xt4 25jt95 l005hd iviwx8 k9sy 1llo43n n9xfxn 1phdvxq 1s0zy6
  ix1jbq 1i4zn10 5l3be6 hrm1bn ou2cz2 1c53aj4 1jgs0ea t25pyy upxcin 18faht6 6pfcvt tw8pui 1w312av 1a67l8m
  8oeg9a clkif9 14ojj02 rejcm8 1y8dve1 1e4hlz1 1ymf68c 2bi9v 1bqn2ub 1trnn6h 1blekl 1uipwnv 18dzio0 srxe1q
  1fpuolm 9puhbr fl2jk0 105enq3 n8tw77 1xjrg47 ledzvo wliiql 1ty5ure 5uueoo hgswji t1lvgd wwdfuq 11vexmf
  6mxpie 76v7ts 8unipy 1wjkibu msep3q wnqccf ht9k40 gz7psu iwn9az z5gilk 8q30ao s1bpkl 1gkyk95 1tnvdu5
  j7w2i8 869udh 1qbxfgr 6i4jgq zjzzs7 18tfuf3 wwljlb xru8fd a68ci8 1k48b8k 2nhe2s hm1ube t2o6gq i4ivpx
  50mtmc 1ekcpa0 1lj1qa3`,
  `AGPL-3.0-only around 336 how to apply these
  1syiam3 1a5yuk5 eywyva 1d8hbqo yib9s9 1xnchf8 h4g56i y7u0sa 1tr05ws ny626n sbhr0m 18nbx2t 3d1j07 jnkx4t
  fcmuvt 1qrga18 2kekip 54nmsu`,
  `Apache-2.0 terms 1370 terms and conditions for
  12n6o4i 1ld649v 181ksmf yvjdkw mjq65i 1pgpgwz 16lj2fe 1hut2vj pexppc 1g0hsca 41aabb 1jcx1ii 1trj9yz uq46g3
  ot5bgz dl5k4t 1ulobnx 6php04 12h5p27 u9kknb u9m6ga 18m4l6n 1c3q9cq 1gf4zth r5vi8o 116ub07 1n0qbl0 sfek2b
  1e6dtlo 1so3btq 10anj56 my9wpu 1i4t4rc flch7a 1e82fxs 1i7whgj 17efodj cfb0la 1n8ofp6 p4clig pdkurj 1wjub0e
  beznuy nnj6k6 w2y91m 18hr1sc 18qtnzd 1vir3m6 mu27bx 1gf4zth 9vz98l 1gf4zth 1jvkz9i xghdtx o1rtyj 1nkzzcd
  kkmu4l 4zb6k3 1c5yusl 1bf6mse 130hfhy 6uymgl h4ejko 1tj0jr 1jaoiw3 ghgpmc so8xod 1m8wz28 1go7aj7 1s90yra
  ym03vk 2ulof2 9mv9ce jil51l ha8m8p 1hmx33a 1iu23zn 13xgkhv h565s9 7ihvf3 87tbwg p33xpl 1sulf9g 1adl6xq
  j4lsgq 9fszya ptaxor 1gf4zth 1thr6s5 1hz9pao 1j694zu q6h4e3 1217pu6`,
  `Apache-2.0 notice 75 licensed under the apache
  76v7ts 1dvn443 1izo6rh 1ximdge 1974iuy`,
  `Apache-2.0 around 83 appendix how to apply
  p1bg2o f7u0b 4c2fqp cbeb2u 164z2e5 5r04o7 1k10gq5 gp4103`,
  `BSD-2-Clause terms 175 redistribution and use in
  htlvgx 1kf3qqm 1qcso3u i9mcu9 8jq68g rh99yy`,
  `BSD-3-Clause terms 197 redistribution and use in
  htlvgx 1mb2ew5 eyfyyf vud32u i9mcu9 8jq68g rh99yy`,
  `BSL-1.0 terms 194 permission is hereby granted
  dvjoyz 18uyesy fmza23 qzt4mj 17r0w8x jfyl7a 4r4k6h hux9k1 g6xfvw d9rlne 1s6tn28`,
  `CC-BY-4.0 terms 1907 by exercizing the licensed
  1662j2o z0cw6g 18qby7h 1d2fgul 1468klf 1ftcb5a kitxat 11c30q9 5sex3b 1d70jce 1mik50g 1qvu3io olt2e b096rs
  1mik50g 1fez3a4 1mik50g 1c9g4ex e2q47s 1xf25ot 1ejc5ld 1mik50g 95wzu0 rpahds ix8flv 1mik50g 1i3atgn 1y53xhg
  lvohfo 1rywg0s 1upsvy6 vyvoh6 eihva2 xqugzv 1mik50g 76v7ts 1mik50g 1m3ixsv u3svj0 yxivg3 zkykq3 qzcdzd
  1p5gepx w750dk 1mik50g 168uq8p bev54x 9qnj9u 1qbec21 19vl4ek ronrhk uet344 zfcg4g bea0y2 10dqz7c slamnv
  1yw2wbe 1yvwoh4 pgvyif 1b6w31j 6ftape 10gksb1 1a8drfl 1rhkl0o 157m3io chmsir 1mik50g 1h6y5ub 1mik50g 1rgpxrg
  kg72jx 1tk1eva 17h4pvj i7lvmm c6sb7n 1cu5i63 6843gd 1f181rw pqqsgt 76v7ts 1mik50g xuemw0 1mik50g oarrzt
  14dbe9x yoqb5v 1eemv0p 1mik50g 1hb0nlk 1xfbfgx 1mik50g fttlfr 6fkw42 1fv7twr 1mik50g 1ectfho 155u5wm 1fb0i68
  f93x61 1kjpve8 s3necw 10hq64z vzkubn 1afq9h5 gw7527 194kmuw s3necw 980xg3 q2cd60 u31jt2 1snq4lc 1don2i5
  k91295 tgnshp 1mik50g 98tvp8 zd56rn 1mik50g 1i4y0xw 1mik50g xb7twn 13c34vr 1ib8cak 1mik50g 1q3y45x 1mik50g
  d77n7p 1mik50g 17sd7na s3necw neor33 12gxn9u 1mik50g 28pmqn 14k7yfl k3zrun 1o87inc 53egke fchlp3 qe1r52
  vukgxm 1u2oobh 1mik50g qyekni 1hn0qgs 16j6i7u 1ejc5ld iioo3r 1eow52w 12qra60 1kyerx8 d0910m 1mik50g 69w4cg
  1mik50g 1gg8007 1ctu0si 1u27u3s 1tagpcd 6renbv xclx5t 1mik50g 11m6o44 15sdz0t 14a3j6y 1r8jkyu 1oh3h91 aq8dor
  124l5ku 1fowxg 1mik50g 1fs4srw 1u2eeke 162byim 7tdmwp 1ntj8pb 10o0v01 1mik50g 16f8byv 1mik50g 1uz226n t8wflj
  10zb6eh 6x13a9 19f0051 1u55nnk 1mik50g vt2y66 7bkvy9 hiqp3v dllirm 1mik50g 1erbbr0 919xis 145t5ct 8w8dnp
  wgsyyr 1oyzrky lg0xpf 1krxqrz s2wpd8 1yl00e9 1vawevd nesp6l vu3li5 12y0ass 6fkw42 6jujwy vmei91`,
  `CC-BY-4.0 around 383 creative commons corporation creative
  vs4bd2 10cu6xq 76v7ts r11o0m qtek35 1caikj2 dkeka8 jgm8z6 xd8ub7 156te0x 1loxm7x 4tsy2f 2gt88b oqz6f
  4w5fy3 2jfmum 1h2l10v 1mik50g 1lrpc5h k2rr1u uup5k6 1ahrz20 x3cxam u9ujfu 1hzwflo 1mik50g 174kwto ux375a
  1o0g43t 1mik50g k6uew5 1mowcly b24ixs cmtje1 1gj63at eyfx93`,
  `CC-BY-4.0 around 160 creative commons is not
  19fx5qr 1iuco66 ua78cj 1aauryx 1gf82kd feq7ij 8wg47h 1tr3brf 17nw043 1dcg52s 118ei20 sbcc7z gm0vlx u5ku8h
  1mik50g 14p23xm 1q60pci wi8gbg`,
  `CC-BY-4.0 around 377 creative commons corporation creative
  vs4bd2 10cu6xq 76v7ts r11o0m qtek35 1caikj2 dkeka8 jgm8z6 xd8ub7 156te0x 1loxm7x 4tsy2f 2gt88b oqz6f
  4w5fy3 2jfmum 1h2l10v 1mik50g 1lrpc5h k2rr1u gnejyz 1ahrz20 x3cxam u9ujfu 1hzwflo 1mik50g 174kwto ux375a
  1o0g43t 1mik50g k6uew5 1mowcly b24ixs cmtje1 1gj63at eyfx93`,
  `CC-BY-4.0 around 140 creative commons is not
  19fx5qr 1iuco66 ua78cj 1aauryx 1gf82kd ggoazx 1dcg52s 118ei20 sbcc7z gm0vlx u5ku8h 1mik50g 14p23xm 1q60pci
  wi8gbg`,
  `CC-BY-SA-4.0 terms 2094 by exercizing the licensed
  1662j2o z0cw6g 1aa9u3e 1d2fgul 1468klf 1ftcb5a kitxat 11c30q9 5sex3b 1d70jce 1mik50g 1qvu3io olt2e b096rs
  1mik50g 1fez3a4 1mik50g 1c9g4ex e2q47s 1xf25ot 1ejc5ld 1mik50g 95wzu0 rpahds ix8flv 1mik50g 1i3atgn 1y53xhg
  lvohfo apwxvn 1rywg0s 1upsvy6 vyvoh6 eihva2 xqugzv 1mik50g 1yybblv xy8gob o8xdw0 1mik50g 1m3ixsv u3svj0
  yxivg3 zkykq3 qzcdzd 1p5gepx w750dk 1mik50g 168uq8p bev54x 9qnj9u 1qbec21 19vl4ek ronrhk uet344 zfcg4g
  bea0y2 10dqz7c slamnv 1yw2wbe 1yvwoh4 pgvyif 1b6w31j 6ftape 10gksb1 1a8drfl 1rhkl0o 157m3io chmsir 1mik50g
  1h6y5ub 1mik50g 1rgpxrg kg72jx 1tk1eva 17h4pvj i7lvmm c6sb7n 1cu5i63 6843gd 1f181rw pqqsgt 76v7ts 1mik50g
  xuemw0 1mik50g oarrzt 14dbe9x yoqb5v vhwvnf qqcbtr ou8jse 1xnkot8 14dbe9x 1w0h9ig m1z97z 1mik50g 1hb0nlk
  1xfbfgx 1mik50g fttlfr 6fkw42 1fv7twr 1mik50g 1ectfho 155u5wm 1fb0i68 f93x61 1kjpve8 s3necw 10hq64z vzkubn
  1afq9h5 gw7527 194kmuw s3necw 980xg3 q2cd60 u31jt2 1snq4lc 1don2i5 k91295 tgnshp 1mik50g 98tvp8 zd56rn
  1mik50g 1i4y0xw 1mik50g xb7twn 13c34vr 1ib8cak 1mik50g 1q3y45x 1mik50g d77n7p 1mik50g 17sd7na s3necw neor33
  12gxn9u 1mik50g 28pmqn 14k7yfl k3zrun 1o87inc 3j0hpm xu9nk8 1mfspgb 4v0v4m 1tmvequ jvzj46 1u2oobh 1mik50g
  qyekni 1hn0qgs mchjct o70s5d 1ejc5ld iioo3r 1eow52w 12qra60 1kyerx8 d0910m 1mik50g 69w4cg 1mik50g 1gg8007
  1ctu0si 1u27u3s 1tagpcd 6renbv xclx5t 1mik50g 11m6o44 15sdz0t 14a3j6y 1r8jkyu 1oh3h91 aq8dor 124l5ku 1fowxg
  1mik50g 1fs4srw 1u2eeke 162byim 7tdmwp 1ntj8pb 10o0v01 1mik50g 16f8byv 1mik50g 1uz226n t8wflj 10zb6eh 6x13a9
  19f0051 1u55nnk 1mik50g vt2y66 7bkvy9 hiqp3v dllirm 1mik50g 1erbbr0 919xis 145t5ct 8w8dnp wgsyyr 1oyzrky
  lg0xpf 1krxqrz s2wpd8 1yl00e9 1vawevd nesp6l vu3li5 12y0ass 6fkw42 6jujwy vmei91`,
  `CC-BY-SA-4.0 around 377 creative commons corporation creative
  vs4bd2 10cu6xq 76v7ts r11o0m qtek35 1caikj2 dkeka8 jgm8z6 xd8ub7 156te0x 1loxm7x 4tsy2f 2gt88b oqz6f
  4w5fy3 2jfmum 1h2l10v 1mik50g 1lrpc5h k2rr1u gnejyz 1ahrz20 x3cxam u9ujfu 1hzwflo 1mik50g 174kwto ux375a
  1o0g43t 1mik50g k6uew5 1mowcly b24ixs cmtje1 1gj63at eyfx93`,
  `CC-BY-SA-4.0 around 140 creative commons is not
  19fx5qr 1iuco66 ua78cj 1aauryx 1gf82kd ggoazx 1dcg52s 118ei20 sbcc7z gm0vlx u5ku8h 1mik50g 14p23xm 1q60pci
  wi8gbg`,
  `CC0-1.0 terms 952 statement of purpose the
  13i8fci mqagqg xax1xi 1v5ay0k 15999hx 13ny9ha suuken omf58d 140jysx frmif8 1chw9s1 1qt0zto 10lt9cj vsbh8z
  1so3zi0 klovy8 65wmft 17nwkd0 19ljv6o 6a41pp 15f873a ws1hf7 1l16g6s h3ofc0 1epog92 pexppc f88sqm 1ymj55q
  rsgstt t0smq3 1uzvfq0 us1kd6 1lkzl26 1i5nsjk 1kobc9t zl5ynq xkenag efcv4w f88sqm 1lts7ni qlrv50 8d8bq6
  1i5nsjk 2brzci 1viqx0e 1uojdpk 1sv8591 gchmlf 9mg6i0 1elfawa 1wo942s zv22js j0x5l4 hp9wxi 1uw01b l7e03q
  1xefuq8 1k5ulvb`,
  `CC0-1.0 around 71 creative commons corporation is
  uny4yb 1hjcgwa`,
  `EPL-2.0 terms 2032 the accompanying program is
  31ze57 119p9dt 1oizsy1 9qp0a6 a51eh8 18ndgjr 1dou8oh uq46g3 fznn2c 1qvuqmo 6cbu0k 10nu9vt 1n7y2of 1evgo6f
  1fm16in 1wn120r 1be79ro hunb8e w5vf5q ziau5r 1w6lkoi 1f1gf4t 1pr4u9m 1jj4avj wy2w2e 12pwihn 102yjyv gvgoag
  ksbckk 14utbo0 1yfnxvx 1j51a9c 25qm7a 1r2vv1u dj81dr ft53ly 1my794w 7n7v06 1tnt65k 174wgzq 1w90qbn 17wd4zs
  13y7lfy 13w47lb z1uuq3 5wo9cr kiuavw 1shf4ne 1a3qkma 1j8ya8c 1876imi 52epot 1ooej6s 1fkujcg pt7tmm 10mak7h
  1j682ir 1vz958y 1ic9h5g 2ulof2 e4m9q9 1q7igg9 19wfmxp 1rtllni 3pny65 1mgccse 33ap3q 1n35r7m vrtqvq 6cuycu
  1ff674f 11m9xuy uzi0qe hjdcp5 1y5u0pv 101pg4h 1eg639r 17wuxfi 1t97xtx 1ei6e7u 1g8sewn`,
  `GCC-exception-3.1 exception 483 everyone is permitted to
  5ifv8n 423go9 kn7cf3 1d4d4fy 1ud8d4l 1m8wz28 yl4p2w jkq7e 1yt0smx 1375oe9 rd9emw 11u6quu 128o1th 1al50t1
  1ueg57f w4q3mm lozyjh 1l6b137`,
  `GPL-2.0-only terms 2402 everyone is permitted to
  iiym5i 9v5x18 88zvw1 uptn8w 12p6113 1j9e7fn 16fws0 1i21ud qxwoel 8l012i hsmvkh v4175j 1g8l80f 9vhuty
  xsb1a0 1q9rlwx 76v7ts 1gi6qre d8fmsj r3i1h7 1mpalwr 1kyn8uc 1exaqvt 4dji3b 17xs7fy pexppc 1x8zonf pexppc
  1fw8gmf 17loo85 1duxfdb 1mg7723 1pa79j7 179s80x wl40dv tvxeqh 1s7wfck 1ihb76h i2kxql 6qagf6 1jdrdxz 76v7ts
  k7bvwq 1l6buqd 3q7evk 1qcg5i8 tr84uo ae227c dk4cnc 1v42btx pexppc ewts18 1ml1tcu p8inzu 1d6hn0g rxkjmi
  dvj8na cv70as pxfgcp hoij0u 15l3j8p 163rwqo 5ykxyc 19f2kk3 15sltxi jbjy2i zgumc 1qoeiud 33fad jou4d7
  kjw1p5 741d4b n83s1w 6llbm7 16yukpl 50letk 15rv00p 1wrobb2 b183cl pexppc 1liyov3 1ljy897 1ezjw3a h3a3jr
  186h7lo 18t2oxd 2rbdq5 1wcnogo f4d66g cbgehw 1hitz1r o2ac6q xlu2ja sndbdz z5gilk 8q30ao s1bpkl rd2iej
  1p9ph5x n7jqt2 1r2a842 bk220w 17ytk4 u3427d 1ivw5qf 1k48b8k kippsm hyeiiu t2o6gq blhwv9`,
  `GPL-2.0-only around 439 how to apply these
  1syiam3 1a5yuk5 eywyva bdjlcr vd4z4s 1xnchf8 h4g56i gawsqh 1tr05ws b84hme klsvsc 1lebxwp i61d4c 96vcgt
  nkg7uo 1k5tlo1 5g9v52 78brys 1gwwj8d 10o60y5 1atyt8m 3qdhw6`,
  `GPL-2.0-only terms 2402 everyone is permitted to
  iiym5i 9v5x18 88zvw1 uptn8w 9vkim4 1j9e7fn 16fws0 1i21ud qxwoel 8l012i hsmvkh v4175j 1g8l80f 9vhuty
  xsb1a0 1q9rlwx 76v7ts 1gi6qre d8fmsj r3i1h7 1mpalwr 1kyn8uc 1exaqvt 4dji3b 17xs7fy pexppc 1x8zonf pexppc
  1fw8gmf 17loo85 1duxfdb 1mg7723 1pa79j7 179s80x wl40dv tvxeqh 1s7wfck 1ihb76h i2kxql 6qagf6 1jdrdxz 76v7ts
  k7bvwq 1l6buqd 3q7evk 1qcg5i8 tr84uo ae227c dk4cnc 1v42btx pexppc ewts18 1ml1tcu p8inzu 1d6hn0g rxkjmi
  dvj8na cv70as pxfgcp hoij0u 15l3j8p 163rwqo 5ykxyc 19f2kk3 15sltxi jbjy2i zgumc 1qoeiud 33fad jou4d7
  kjw1p5 741d4b n83s1w 6llbm7 16yukpl 50letk 15rv00p 1wrobb2 b183cl pexppc 1liyov3 1ljy897 1ezjw3a h3a3jr
  186h7lo 18t2oxd 2rbdq5 1wcnogo f4d66g cbgehw 1hitz1r o2ac6q xlu2ja sndbdz z5gilk 8q30ao s1bpkl rd2iej
  1p9ph5x n7jqt2 1r2a842 bk220w 17ytk4 u3427d 1ivw5qf 1k48b8k kippsm hyeiiu t2o6gq blhwv9`,
  `GPL-2.0-only around 439 how to apply these
  1syiam3 1a5yuk5 eywyva bdjlcr vd4z4s 1xnchf8 h4g56i gawsqh 1tr05ws b84hme klsvsc 1lebxwp i61d4c 96vcgt
  nkg7uo 1k5tlo1 5g9v52 78brys 1gwwj8d 10o60y5 w509zr 3qdhw6`,
  `GPL-2.0-only terms 2398 everyone is permitted to
  iiym5i 9v5x18 88zvw1 uptn8w 12p6113 1j9e7fn 16fws0 1i21ud qxwoel 8l012i hsmvkh v4175j 1g8l80f 9vhuty
  xsb1a0 1q9rlwx 76v7ts 1gi6qre vzlb8h 1mpalwr 1kyn8uc 1exaqvt 4dji3b 17xs7fy pexppc 1x8zonf pexppc 1fw8gmf
  17loo85 1duxfdb 1mg7723 1pa79j7 179s80x wl40dv tvxeqh 1s7wfck 1ihb76h i2kxql 6qagf6 1jdrdxz 76v7ts k7bvwq
  1l6buqd 3q7evk 1qcg5i8 tr84uo ae227c dk4cnc 1v42btx pexppc ewts18 1ml1tcu p8inzu 1d6hn0g rxkjmi dvj8na
  cv70as pxfgcp hoij0u 15l3j8p 163rwqo 5ykxyc 19f2kk3 15sltxi jbjy2i zgumc 1qoeiud 33fad jou4d7 kjw1p5
  741d4b n83s1w 6llbm7 16yukpl 50letk 15rv00p 1wrobb2 b183cl pexppc 1liyov3 1ljy897 1ezjw3a h3a3jr 186h7lo
  18t2oxd 2rbdq5 1wcnogo f4d66g cbgehw 1hitz1r o2ac6q xlu2ja sndbdz z5gilk 8q30ao s1bpkl rd2iej 1p9ph5x
  n7jqt2 1r2a842 bk220w 17ytk4 u3427d 1ivw5qf 1k48b8k kippsm hyeiiu t2o6gq blhwv9`,
  `GPL-2.0-only around 392 how to apply these
  1syiam3 1a5yuk5 eywyva 1iq31v6 1w2vlk2 1xnchf8 h4g56i gawsqh 1tr05ws b84hme klsvsc 1lebxwp i61d4c 96vcgt
  nkg7uo 1k5tlo1 5g9v52 78brys 4etw8w`,
  `GPL-3.0-only terms 4967 everyone is permitted to
  1pz7xay d59gbr 1ub8qyr 1lxmq1q u58bk4 14evx5x 16fws0 6d8dur q3focn 1olnnai rrkj2p 8kyqrh 1ucqzdm 1nc1y9h
  1y522km mn1mr3 1iswel1 10qfgo6 3pevro 16p9uqa 1gcm4ke t2d21k 11brzda 2bsxw1 76v7ts oohkcq 1twrhoo byb78e
  1yfzez4 1h628kk 1s0zy6 x7v5fh ea5b4p o7yv93 glac4u 1b6iefh 1019p5 16h5u5z slamnv 16wxbek mlpq09 6iwmhn
  w7fct6 1hh0ebo 1nnkpkq 1ce4t14 13eav34 zgumc ed5et4 1uj0xar pb9da7 hevs0s lpgroq txpeu3 d6jatw 13gwrkc
  cdft09 1r58g7w i0txph 1xi8oia i5he9t sz2cr0 1r4uvme rbk2xp czbcib 1yg17jv 8rxnrd 1mih3at aximhp k6gt1j
  185nu03 1r48774 1qq8ltg ongyno 1n8gmz3 1kjkjnq 1xy2p73 17ixkk1 1ohflf4 1y7nej1 1dwx1j2 tnle0o 15vudzl 2ulof2
  1urj9ao 19jkhko upea88 wsjpn6 u3wsk0 1g22bih hycaiq 141sxjs 1wnd3u5 db3mie aa0bxu q5q7u5 ouzisp 1wn3zg1
  15wzpwt p19mwu 1eus98u unvt4x 1kp7p0h 1h1b6sd 10lsgls 1mbldax 1a7xy4 4vplqn 1sudpnl 1a7xy4 jo0b6y 1p74xti
  329349 1ikqaet 2ucw4b 152b6wg 8swo5f sqrayf 4kj1og 1g0o4bu 8jy22y v6xd7y 181tcxh 6rgy6f 1gru9mo roard6
  2ulof2 1o1woyd 1xxc74o 5d0fib vbwk47 pfv96h 39uujy 1tljulv 8o0lyw biz3gp x1pqm9 e2r99r 1kjoxl0 iieu8s
  qed7aw 1bekhl5 1a7pe3s dcrlfd yg7fst 19qd7mc 1w44vw1 nw6q9m 1d6hn0g k4xdqu 8v324d 12ccga5 1lkmfa7 1cro8g1
  1usjj0v 1ixpp5e zkm6n1 1u2fuw3 ybnewa fl2jk0 5fdaj2 1ctuh28 17gamrt 4iqhwf skb6g9 1rer0ze 1mik50g luvj50
  bu2l8h duphfu 13qvmrg fc6cib 6llbm7 mxsrnz g2illr 6l172r pexppc 1g6mb0x 1yv5ua jm1yhq 1lacsct 1vpp5sr
  1mgxlmy x8fyqp 1evwsjq 1r65fvz 1rx0gmd 1knaxeg 7w8hrg 1kn1xt4 25jt95 l005hd iviwx8 k9sy 1llo43n n9xfxn
  1phdvxq 1s0zy6 ix1jbq 1i4zn10 5l3be6 hrm1bn ou2cz2 1c53aj4 1jgs0ea t25pyy upxcin 18faht6 6pfcvt tw8pui
  1w312av 1a67l8m 8oeg9a clkif9 14ojj02 rejcm8 1y8dve1 1e4hlz1 1ymf68c 2bi9v 1bqn2ub 1trnn6h 1blekl 1uipwnv
  18dzio0 srxe1q 1fpuolm 9puhbr fl2jk0 105enq3 n8tw77 1xjrg47 ledzvo vrv5hm 1ty5ure 11vexmf 6mxpie 76v7ts
  17wgd5r 1wjkibu msep3q wnqccf 1b2u0sw 1ne1dsj 12wv99i z5gilk 8q30ao s1bpkl 1ivjtp8 1tnvdu5 j7w2i8 1db35sg
  1qbxfgr 1paz6yx zjzzs7 18tfuf3 wwljlb xru8fd a68ci8 1k48b8k 2nhe2s hm1ube t2o6gq i4ivpx 50mtmc 1ekcpa0
  1lj1qa3`,
  `GPL-3.0-only around 406 how to apply these
  1syiam3 1a5yuk5 eywyva 1d8hbqo vd4z4s 1xnchf8 h4g56i gawsqh 1tr05ws b84hme sbhr0m gxzckr 1rlg7nb 16nrgnp
  1qd8748 k5kbbm 18m25h4 2kekip deez3p gawsqh 10o60y5 1atyt8m 1hfdf21`,
  `ISC terms 110 permission to use copy
  c72iql 1huvb1a 350mut 10j69zd`,
  `LGPL-2.1-only terms 3868 everyone is permitted to
  1m9zvm4 1jhwxex e9dosg 1obvr62 xnizxc 1kjmtpd 1e2a0wz 1kxuuo6 16fws0 7fic3f 2y07ma 49zzin szqmeh 1wh5izw
  brftol 19w3xms t2td05 9h083h 17ls0du v3lm0p evx5e8 if63rj ga5g70 1aos7su 1drkylk 1kirabx 3tpc9s 1j441px
  1egeqep bqojxb 10zsjgt 10t4wc 16feeh9 18tgf0b bfmbn 8ahnli 9rza4k 1cecvpl znqeah 19kgdbr e25ajc 1uaw8kq
  7jed4y 1csxmmx qa56xd 1ctu1z0 5icjsm 1vjky4c qw1cks 1ciypao 40mns0 nmpgto o0opm0 1m9a3tk pexppc 1x8zonf
  pexppc i22jf5 zgumc q9vmg8 lg19fm esnu5q s0w3gz 19o2jrf q7dgyr 2dgm5j wl40dv 1jg58dk ej13gd 9pzcqd
  1lxav8g 1loew4y c9xctb 1qlgh50 1f1gf4t 76v7ts akdcke 1t8kfce ifdnku caxze2 no99si ae227c 1y59eqx 1v42btx
  pexppc 182460j 1ml1tcu p8inzu 1d6hn0g rxkjmi 18s31h3 1yzmg5e ei9lb6 ekj1lz x4rzkk clc81z 2f82fw 9h954c
  a7zs0y im2z56 vpwznt 1bcnycf 1k1l8kr h700ag 1fnx4z6 1s0tvb pexppc ybqsgo 12s2k48 pexppc s624xy mufy7k
  1ttn4jv a80kfm zhnvhd 16mkd46 hfg1uu 3oyg8f 3tpc9s pexppc lxc3f4 2ppy2m 1ctyruu zgmm4g 1nhg3y9 xfwx6e
  1xxbp2i sqzase pexppc jtsm58 lamkkx 2ppy2m 1dzv8zq 17x0z2j 1e4q5x4 1gqvloj 1cwgsmk 3ki0p5 1s9i43a 1r840q
  b3wqef 4vfnny byws16 1jqohf 162lq2h 16zxaus kg2afg zxoqyt yl8vf 11bxh7c 1nezfnu fvv1ge 1wcgos4 1l4wkw7
  qs9ibm o0m3uu z2k36o 1csja8o m6j8w9 r9s23l 1ge32uc 1v9gg3y 1m84d8r 1dizdbs 10eqcx7 kkm5zb 1ab7icb 1cr3n4a
  1s4x687 1itbsf6 1r3u60t ac9dyq 6llbm7 11r08bs 50letk 17n3fbi loznox 1mf6chq pexppc meeshk ilalgt 15h8o7s
  h3a3jr 109oqeq 18t2oxd x7n3vi 1wcnogo f4d66g cbgehw 1hitz1r t9q4wg xlu2ja 18x5y29 z5gilk 8q30ao s1bpkl
  pas1di 5yckug danubv 1sxfcve 1hv3kl8 rvpx0y 18gva0q 1uq9gfk zh2jox 1wdlwd4 mk0nnl 12dbsmh 17swwyy`,
  `LGPL-2.1-only around 311 how to apply these
  1u1sq1u 1a5yuk5 ifscrg 1xikh5h asi3hf 17qe0rc 1urdzi9 h4g56i 120zf3n 1tr05ws ly7k6e 3du30v s31r22 n2tom2`,
  `LGPL-2.1-only terms 3863 everyone is permitted to
  1m9zvm4 1jhwxex e9dosg 1obvr62 xnizxc 1kjmtpd 1e2a0wz 1kxuuo6 16fws0 7fic3f 2y07ma 49zzin szqmeh 1wh5izw
  brftol 19w3xms t2td05 9h083h 17ls0du v3lm0p evx5e8 if63rj ga5g70 1aos7su 1drkylk 1kirabx 3tpc9s 1j441px
  1egeqep bqojxb 10zsjgt 10t4wc 16feeh9 18tgf0b bfmbn 8ahnli 9rza4k 1cecvpl znqeah 19kgdbr e25ajc 1uaw8kq
  7jed4y 1csxmmx qa56xd 1kbf8ma 18e1w2q 1vjky4c qw1cks 1ciypao 40mns0 nmpgto o0opm0 1m9a3tk pexppc 1x8zonf
  pexppc i22jf5 zgumc q9vmg8 lg19fm esnu5q s0w3gz 19o2jrf q7dgyr 2dgm5j wl40dv 1jg58dk ej13gd 9pzcqd
  1lxav8g 1loew4y c9xctb 1qlgh50 1f1gf4t 76v7ts akdcke 1t8kfce ifdnku caxze2 no99si ae227c 1y59eqx 1v42btx
  pexppc 182460j 1ml1tcu p8inzu 1d6hn0g rxkjmi 18s31h3 1yzmg5e ei9lb6 ekj1lz x4rzkk clc81z 2f82fw 9h954c
  a7zs0y im2z56 vpwznt 1bcnycf 1k1l8kr h700ag 1fnx4z6 1s0tvb pexppc ybqsgo 12s2k48 pexppc s624xy mufy7k
  1ttn4jv a80kfm zhnvhd 16mkd46 hfg1uu 3oyg8f 3tpc9s pexppc lxc3f4 2ppy2m 1ctyruu zgmm4g 1nhg3y9 xfwx6e
  1xxbp2i sqzase pexppc jtsm58 lamkkx 2ppy2m 1dzv8zq 17x0z2j 1e4q5x4 1gqvloj 1cwgsmk 3ki0p5 1s9i43a 1r840q
  b3wqef 4vfnny byws16 1jqohf 162lq2h 16zxaus kg2afg zxoqyt yl8vf 11bxh7c 1nezfnu fvv1ge 1wcgos4 1l4wkw7
  qs9ibm o0m3uu z2k36o 1csja8o m6j8w9 r9s23l 1ge32uc 1v9gg3y 1m84d8r 1dizdbs 10eqcx7 kkm5zb 1ab7icb 1cr3n4a
  1s4x687 1itbsf6 1r3u60t ac9dyq 6llbm7 11r08bs 50letk 17n3fbi loznox 1mf6chq pexppc meeshk ilalgt 15h8o7s
  h3a3jr 109oqeq 18t2oxd x7n3vi 1wcnogo f4d66g cbgehw 1hitz1r t9q4wg xlu2ja 18x5y29 z5gilk 8q30ao s1bpkl
  pas1di 5yckug danubv 1sxfcve 1hv3kl8 rvpx0y 18gva0q 1uq9gfk zh2jox 1wdlwd4 mk0nnl 12dbsmh 17swwyy`,
  `LGPL-2.1-only around 311 how to apply these
  1u1sq1u 1a5yuk5 ifscrg 1xikh5h 1vr2xc4 17qe0rc 1urdzi9 h4g56i 120zf3n 1tr05ws ly7k6e 3du30v s31r22 n2tom2`,
  `LGPL-2.1-only around 306 how to apply these
  1u1sq1u 1a5yuk5 ifscrg 1xikh5h 1vr2xc4 17qe0rc 1urdzi9 h4g56i 120zf3n 1tr05ws ly7k6e 10lc6tj 1ajp5ut s31r22
  n2tom2`,
  `LGPL-3.0-only terms 1148 everyone is permitted to
  cqa28n bpqf2i gbkc2g xlla4o 1wraq5r h6nngy 1ni4ap1 1n3mofd 1m26h1q st9uuy 1lciyxx buvsdl 6vd4t1 2gi06m
  1r8rh1i pqympf 1r7l293 6oom5p 1pbu518 oz5twh yuv61m 14yuyek 1nbf9no 1o4jclj 1n7yfc7 12gsqif 9i85uj 16mkd46
  104u7qw o4r4cp 16j4f0p 103xged au2a7f 1sb4g09 wdv7ph 1mbouxn nayus2 woyslb 19qi7va 60r9xn 1u1d9m2 9nzrd6
  3f4jrd 20xtm7 fl2jk0 10rzsio 1ytpwps 1h7vp4y 1ejh43e ax7qes 3pbemf akw69z 1bbijc6 1nm2uh3 1r3u60t ahfar6
  1h7l7ki z5gilk 8q30ao s1bpkl tjhwf0 139hqsh oxe9ak 198p7o8 1qbxfgr nelcfq 1xg218e q1vu51 a9fzn2 vji97z`,
  `LLVM-exception exception 128 as an exception if
  sdsr3b vq2r62 k6o5ri 17xhlrx zf5w6s 331hm5 2oy1h1`,
  `Linux-syscall-note exception 108 note this copyright does
  daxmrx jcj6dx ys972l 25ll5i 11azxuc 1b7idyq`,
  `MIT-0 terms 132 permission is hereby granted
  dvjoyz 1ybndlm 1bsfeyb g6xfvw i7socw 1s6tn28`,
  `MIT terms 161 permission is hereby granted
  dvjoyz 1ybndlm 1pjzuak 1k4409t g6xfvw i7socw 1s6tn28`,
  `MIT terms 157 permission is hereby granted
  dvjoyz 1ybndlm 1n33d1x 1k4409t g6xfvw i7socw 1s6tn28`,
  `MPL-2.0 terms 2196 definitions contributor means each
  d85hi9 yojqnu 1bpqf3o 1k5tkd xi6zz8 1afbz56 w8xzp6 1kqmdk4 f62fho 1bjiwvf l7yswa 5mnneo 16tt8x9 20du4w
  6mfkac hot566 yvjdkw mjq65i 1owjmxn 1037neq akextr 1wqc68 19bb2be rqabsc 1yb4y57 1fltf9a jkltql bjp72r
  8r9cec cvrxjy hmdzod y5n15d rnsioo 106xqrw d2kt0g 1b1j1q8 20ytwv pelwrm 1xhj935 ilhmbr 4c8z5i rbii5i
  16yth6q k4anw4 1gn6t8b 1t9rb6 jsuok7 yfntd5 dcts8s kd1cpx rl5buf 1chj3yf 2cs6yz 1lhjg4m 17sbbco 1gy26mz
  18sachj 1q74s07 2616lg 1ov6g49 eo1tyf 172s32 sqsynd 1sqx0qc zrbqsf bxl5uc 1fr96qh 1gfpj6p 1oeg3re 1xhls6t
  1gn545o fazpgp 1xss09c 1fakl02 1mye6vk 2ulof2 vtt17c 1r5r87z yas9z0 5dk396 hy0opl 11cjq8g fl2jk0 6cuycu
  iwcfjd 1swvn1e a26v36 iwo17f jr6wkz 1u3eui8 1qyibhe 13r6pou 2ac4ec`,
  `NCSA terms 206 permission is hereby granted
  dvjoyz 1hze9xh 1vrmnzd pmgblk eyfyyf 1ra7k8n g6xfvw i7socw 1ww25yh`,
  `Unlicense terms 187 this is free and
  53xggt 18j22cn vfd9ii 1d4kwh5 12awieg 9qdkey 10duo3s g6xfvw i7socw 1s6tn28`,
  `Zlib terms 128 this software is provided
  9g68tf 16uzvxp b2899v 6dobb5 uiry48 8b9g0i 1b3crcr 1vn1hvs 1jwqyys`,
];
