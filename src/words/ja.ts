/** Japanese: the words for every message, in the order in which the sources say them. */
import type { Language } from "./language.ts";

export const ja: Language = {
  tag: "ja",
  name: "日本語",
  words: {
    "No open pull request wanted a look.": "確認が必要なオープンのプルリクエストはありませんでした。",
    "The check stands here, since this workflow's token may write none: give the job {0}.":
      "このワークフローのトークンではチェックを書き込めないため、結果をここに表示しています。ジョブに {0} を与えてください。",
    "Merge queue": "マージキュー",
    "Pull request {0}": "プルリクエスト {0}",
    "{0}: Listkeeper could not finish; the log says why.":
      "{0}：Listkeeper は確認を完了できませんでした。理由はログにあります。",
    "{0}: {1}": "{0}：{1}",
    "{0}": "{0}",
    "{0} {1}": "{0} {1}",
    "The file ends where {0} was expected.": "{0} が必要な場所でファイルが終わっています。",
    "Found {0} where {1} was expected.": "{1} が必要な場所に {0} があります。",
    "Two objects follow each other without a comma between them: add {0} after the {1} on line {2}.":
      "2 つのオブジェクトの間にコンマがありません。{2} 行目の {1} の後に {0} を追加してください。",
    "A comma is missing: add {0} after {1} on line {2}.":
      "コンマがありません。{2} 行目の {1} の後に {0} を追加してください。",
    "This line is neither a section like {0} nor {1}, so Git cannot read the file: correct it, or take it away.":
      "この行は {0} のようなセクションでも {1} でもないため、Git がファイルを読み取れません。修正するか、削除してください。",
    "missing comma on line {0}": "{0} 行目のコンマ不足",
    "missing comma after line {0}": "{0} 行目の後のコンマ不足",
    "There is one comma too many: take this one away.": "コンマが 1 つ余分です。このコンマを削除してください。",
    "one comma too many on line {0}": "{0} 行目の余分なコンマ",
    "The comma on line {0} is one too many, for JSON allows none before {1}: take it away.":
      "{0} 行目のコンマは余分です。JSON では {1} の前にコンマを置けません。削除してください。",
    "trailing comma on line {0}": "{0} 行目の末尾の余分なコンマ",
    "The {0} on line {1} is not closed: add {2} before this place.":
      "{1} 行目の {0} が閉じられていません。この場所の前に {2} を追加してください。",
    "missing {0} for the {1} on line {2}": "{2} 行目の {1} に対応する {0} の不足",
    "{0} is missing before what begins on line {1}: add it there.":
      "{1} 行目から始まる部分の前に {0} がありません。そこに追加してください。",
    "missing {0} before line {1}": "{1} 行目の前の {0} の不足",
    "There is one {0} too many: take this one away.": "{0} が 1 つ余分です。ここにあるものを削除してください。",
    "one {0} too many on line {1}": "{1} 行目の余分な {0}",
    "This {0} closes nothing that is open: take it away, or add what it should close.":
      "この {0} に対応する開き括弧がありません。削除するか、対応する括弧を追加してください。",
    "The {0} on line {1} ends the list too early: take it away, for the list goes on here.":
      "リストはここでも続いているのに、{1} 行目の {0} で終わっています。その括弧を削除してください。",
    "The list ended on line {0}, and nothing may follow it: take away what stands here.":
      "リストは {0} 行目で終わっており、その後には何も置けません。ここにあるものを削除してください。",
    "text after the end of the list on line {0}": "{0} 行目：リストの終わりより後のテキスト",
    "The quotation mark after the key {0} is missing: add it before the colon.":
      "キー {0} の後の引用符がありません。コロンの前に追加してください。",
    "unclosed key on line {0}": "{0} 行目の閉じられていないキー",
    "Add {0} between {1} and its value.": "{1} とその値の間に {0} を追加してください。",
    "missing colon on line {0}": "{0} 行目のコロン不足",
    "{0} has no value: write one after it, or take it away.":
      "{0} に値がありません。後に値を書くか、キーを削除してください。",
    "missing value on line {0}": "{0} 行目の値の不足",
    "In an object each value stands after a key and a colon: write {0}, or take this away.":
      "オブジェクトの中では、値の前にキーとコロンが必要です。{0} のように書くか、ここを削除してください。",
    "value without a key on line {0}": "{0} 行目のキーのない値",
    "This does not belong here: take it away.": "これはここに置けません。削除してください。",
    "stray text on line {0}": "{0} 行目の余分なテキスト",
    "A merge conflict was not resolved: keep what is right of the lines between {0} and {1}, and take away these two lines and the line of equals signs between them.":
      "マージの競合が解消されていません。{0} と {1} の間の行のうち正しいものを残し、この 2 行と、その間にある等号の行を削除してください。",
    "merge conflict left in from line {0}": "{0} 行目から残っているマージの競合",
    "The keys begin again on line {0}: two entries have run into one, probably in a merge. Close the first with {1} and open the second with {2} before line {3}. The first one begins on line {4}.":
      "{0} 行目からキーが繰り返されています。おそらくマージの際に、2 つのエントリが 1 つにつながりました。{3} 行目の前で、1 つ目を {1} で閉じ、2 つ目を {2} で開いてください。1 つ目は {4} 行目から始まります。",
    "two entries run into one on line {0}": "{0} 行目でつながった 2 つのエントリ",
    "{0} keys stand twice in the same object, the first of them {1} (on line {2} already): two entries may have run into one in a merge. Separate them, or keep one of each.":
      "同じオブジェクトの中で {0} 個のキーが重複しています。最初のものは {1} です（{2} 行目に既にあります）。マージの際に 2 つのエントリがつながった可能性があります。2 つに分けるか、それぞれ 1 つだけ残してください。",
    "The key {0} stands twice in the same object, on line {1} already: only the last one counts. Take one of them away.":
      "キー {0} が同じオブジェクトの中で重複しています（{1} 行目に既にあります）。最後のものだけが有効になります。どちらかを削除してください。",
    "doubled key {0} on line {1}": "{1} 行目の重複したキー {0}",
    "doubled keys from line {0}": "{0} 行目からの重複したキー",
    "Lists and objects stand more than {0} deep in one another here, and what is deeper was not read.":
      "ここではリストとオブジェクトの入れ子が {0} 段を超えています。それより深い部分は読み取りませんでした。",
    "nested too deep": "深すぎる入れ子",
    "More than {0} values stand in this file, and those from here on were not read.":
      "このファイルの値は {0} 個を超えています。ここから先は読み取りませんでした。",
    "too many values": "多すぎる値",
    "The file is empty, though entries should be listed in it.": "エントリが載っているはずのファイルが空です。",
    "empty file": "空のファイル",
    "Two commas follow each other here, which leaves an empty place in the list: take one of them away.":
      "ここではコンマが 2 つ続いていて、リストに空の場所ができています。どちらかを削除してください。",
    "The address of an import stands in plain quotation marks, not in back-ticks: write {0} before and after it.":
      "import のアドレスは、バッククォートではなく通常の引用符で囲みます。前後に {0} を書いてください。",
    "back-ticks in the import on line {0}": "{0} 行目の import のバッククォート",
    "This module is so large or so intricate that only its lists were read, and the rest was not checked for syntax errors.":
      "このモジュールは大きすぎるか複雑すぎるため、リストだけを読み取りました。他の部分の構文は確認していません。",
    "module read in part": "一部だけ読み取ったモジュール",
    "{0} Nothing in that file belongs to this entry: {1}":
      "{0} そのファイルにはこのエントリに対応するものがありません。{1}",
    "{0} missing in {1}": "{1} の {0} の不足",
    "{0} That file is not there: add it.": "{0} そのファイルがありません。追加してください。",
    "{0} missing": "{0} の不足",
    "The configuration looks in this file for more about the entries of a list, at {0}, and nothing is there. Was a key renamed or mistyped?":
      "設定では、エントリの追加の情報をこのファイルの {0} から読み取りますが、そこには何もありません。キーの名前の変更や入力の誤りはありませんか？",
    "nothing at {0}": "{0} に何もない",
    "What the listing knows as {0} comes from {1}.": "この一覧の {0} は {1} から読み取ります。",
    "add a section {0} with {1} to it, or correct the entry.":
      "{1} を含むセクション {0} を追加するか、エントリを修正してください。",
    "add {0} to it, or correct the entry.": "{0} を追加するか、エントリを修正してください。",
    "add an item whose {0} is {1} to it, or correct the entry.":
      "{0} が {1} である項目を追加するか、エントリを修正してください。",
    "The configuration expects the entries at {0}, and nothing is there. {1} Was a key renamed or mistyped?":
      "設定ではエントリを {0} から読み取りますが、そこには何もありません。{1} キーの名前の変更や入力の誤りはありませんか？",
    "What stands here is a list.": "ここにあるのはリストです。",
    "What stands here is neither a list nor an object.": "ここにあるのはリストでもオブジェクトでもありません。",
    "Nothing with a name stands here.": "名前のあるものはここにありません。",
    "The names here are {0}.": "ここにある名前は {0} です。",
    "The first names here are {0}.": "ここにある名前の最初のものは {0} です。",
    "no entry on line {0}": "{0} 行目：エントリではないもの",
    "The file of an entry holds its fields, each as {0} on a line of its own, and what stands here are none: the entry was left out.":
      "エントリのファイルには、フィールドを {0} のように 1 行に 1 つずつ書きます。ここにあるものはフィールドではないため、このエントリは読み取りませんでした。",
    "An entry is written as fields, each as {0} on a line of its own, and what stands here are none: it was left out.":
      "エントリは、フィールドを {0} のように 1 行に 1 つずつ書きます。ここにあるものはフィールドではないため、読み取りませんでした。",
    "An entry is written as a table, a name in brackets with lines like {0} below it, and what stands here is none: it was left out.":
      "エントリはテーブルとして、角括弧の中の名前とその下の {0} のような行で書きます。ここにあるものはテーブルではないため、読み取りませんでした。",
    "The configuration looks for fields in each entry, and a line of text has none: it was left out. Set {0} there to take the line itself as the name.":
      "設定では各エントリにフィールドがあるはずですが、テキストの行にはないため、読み取りませんでした。行そのものを名前とするには、設定で {0} を指定してください。",
    "The file of an entry holds an object in braces with its fields, and what stands here is none: the entry was left out.":
      "エントリのファイルには、フィールドを含むオブジェクトを波括弧で囲んで書きます。ここにあるものはそうではないため、このエントリは読み取りませんでした。",
    "An entry is written as an object in braces, and what stands here is none: it was left out.":
      "エントリは波括弧で囲んだオブジェクトとして書きます。ここにあるものはそうではないため、読み取りませんでした。",
    "An entry is written as a text here, and what stands here is none: it was left out.":
      "このリストのエントリはテキストとして書きます。ここにあるものはそうではないため、読み取りませんでした。",
    "The file is empty, so it lists nothing any more: if the entry is to go, delete the file; if not, write its fields again.":
      "ファイルが空なので、何も掲載されなくなります。エントリを除くつもりであればファイルを削除し、そうでなければフィールドを書き直してください。",
    "This entry has no name at {0}, and was left out: add one.":
      "このエントリは {0} に名前がないため、読み取りませんでした。名前を追加してください。",
    "entry without a name on line {0}": "{0} 行目の名前のないエントリ",
    "This group has no name at {0}, so the section of its entries is not known in full: add one.":
      "このグループは {0} に名前がないため、中のエントリのセクションが完全には分かりません。名前を追加してください。",
    "group without a name on line {0}": "{0} 行目の名前のないグループ",
    "The name {0} does not tell its format, and the configuration does not either: set {1} there.":
      "ファイル名 {0} からも設定からも形式が分かりません。設定で {1} を指定してください。",
    "unknown format": "不明な形式",
    "This file is not text, so no entries can be read from it.":
      "このファイルはテキストではないため、エントリを読み取れません。",
    "not a text file": "テキストではないファイル",
    "This file is too large to be read, so its entries were not looked at.":
      "このファイルは大きすぎて読み取れないため、エントリを確認していません。",
    "file too large": "大きすぎるファイル",
    "This is a symbolic link, which is not followed: put the file itself here.":
      "これはシンボリックリンクです。リンク先は読み取らないので、ファイルそのものをここに置いてください。",
    "symbolic link instead of a file": "ファイルではなくシンボリックリンク",
    "This is a submodule, and a file was expected here.": "これはサブモジュールですが、ここにはファイルが必要です。",
    "submodule instead of a file": "ファイルではなくサブモジュール",
    "This file is not valid UTF-8, so its characters cannot be told: save it as UTF-8.":
      "このファイルは正しい UTF-8 ではないため、文字を読み取れません。UTF-8 で保存してください。",
    "not valid UTF-8": "正しくない UTF-8",
    "GitHub did not give this file's text, so its entries were not looked at.":
      "GitHub からこのファイルの内容を取得できなかったため、エントリを確認していません。",
    "file not available": "取得できないファイル",
    "Take away the {0} that is one too many on line {1}.": "{1} 行目の余分な {0} を削除してください。",
    "Add the {0} that is missing after line {1}.": "{1} 行目の後に、足りない {0} を追加してください。",
    "Add the {0} that is missing before line {1}.": "{1} 行目の前に、足りない {0} を追加してください。",
    "Close the entry that ends on line {0} and open the next one, which has run into it.":
      "{0} 行目で終わるエントリを閉じ、つながってしまった次のエントリを開いてください。",
    "{0} There are {1} changes more of this kind.": "{0} 同じような変更があと {1} 件あります。",
    "Add the comma that is missing on line {0}.": "{0} 行目に、足りないコンマを追加してください。",
    "Write a plain comma at the end of line {0}.": "{0} 行目の末尾に半角のコンマを書いてください。",
    "Take away the comma that is one too many on line {0}.": "{0} 行目の余分なコンマを削除してください。",
    "Put the cell with a comma on line {0} in quotation marks.": "{0} 行目のコンマを含むセルを引用符で囲んでください。",
    "Add the empty cells that are missing at the end of line {0}.":
      "{0} 行目の末尾に、足りない空のセルを追加してください。",
    "Close the cell on line {0} with a quotation mark.": "{0} 行目のセルを引用符で閉じてください。",
    "Take the blank before the quotation mark on line {0} away.": "{0} 行目の引用符の前の空白を削除してください。",
    "Write each quotation mark inside the cell on line {0} twice.":
      "{0} 行目のセルの中の引用符を、それぞれ 2 つ重ねて書いてください。",
    "Take away the {0} from the end of the list on line {1}.":
      "{1} 行目のリストの終わりにある {0} を削除してください。",
    "Move what stands above the list on line {0} into it.":
      "{0} 行目にある、リストより上のものをリストの中に移してください。",
    "Move what stands below the list on line {0} into it.":
      "{0} 行目にある、リストより下のものをリストの中に移してください。",
    "Take away the text on line {0}, which stands before the list.":
      "{0} 行目にある、リストより前のテキストを削除してください。",
    "Take away the key on line {0}, which a list of texts does not have.":
      "{0} 行目のキーを削除してください。テキストのリストにキーはありません。",
    "Take away {0} on line {1}, which does not belong there.": "{1} 行目の {0} はそこに置けません。削除してください。",
    "Add a blank after the {0} on line {1}.": "{1} 行目の {0} の後に空白を追加してください。",
    "Take away the blank between {0} and {1} on line {2}.": "{2} 行目の {0} と {1} の間の空白を削除してください。",
    "Close the address on line {0} with {1}.": "{0} 行目のアドレスを {1} で閉じてください。",
    "Add the {0} that is missing after the link on line {1}.":
      "{1} 行目のリンクの後に、足りない {0} を追加してください。",
    "Put a back-slash before the pipe inside the cell on line {0}.":
      "{0} 行目のセルの中の縦棒の前にバックスラッシュを置いてください。",
    "Write straight double quotation marks on line {0}.": "{0} 行目をまっすぐな二重引用符に書き換えてください。",
    "Put the key on line {0} in quotation marks.": "{0} 行目のキーを引用符で囲んでください。",
    "Write the control character on line {0} as JSON spells it.":
      "{0} 行目の制御文字を JSON の書き方に直してください。",
    "Take away the comment on line {0}, which JSON does not allow.":
      "{0} 行目のコメントを削除してください。JSON にコメントは書けません。",
    "Write plain blanks on line {0}.": "{0} 行目の空白を通常の半角の空白に直してください。",
    "Take away the backslashes from line {0} that stand outside of a text.":
      "{0} 行目の、テキストの外にあるバックスラッシュを削除してください。",
    "Add the quotation mark that is missing on line {0}.": "{0} 行目に、足りない引用符を追加してください。",
    "Close the text on line {0} with {1}.": "{0} 行目のテキストを {1} で閉じてください。",
    "Write the text that begins on line {0} on one line.": "{0} 行目から始まるテキストを 1 行で書いてください。",
    "Put a backslash before each quotation mark inside the text on line {0}.":
      "{0} 行目のテキストの中の引用符の前に、それぞれバックスラッシュを置いてください。",
    "Close the key on line {0} with {1}.": "{0} 行目のキーを {1} で閉じてください。",
    "Add the colon that is missing on line {0}.": "{0} 行目に、足りないコロンを追加してください。",
    "Put the address on line {0} in plain quotation marks.": "{0} 行目のアドレスを通常の引用符で囲んでください。",
    "Take away the blanks at the end of line {0}.": "{0} 行目の末尾の空白を削除してください。",
    "Take away the blanks at the ends of {0} lines, from line {1} on.":
      "{1} 行目から先の {0} 行の末尾の空白を削除してください。",
    "End the last line of the file with a line break.": "ファイルの最後の行を改行で終えてください。",
    "Write {0} instead of the colon on line {1}.": "{1} 行目のコロンを {0} に書き換えてください。",
    "Add {0} between the key and its value on line {1}.": "{1} 行目のキーと値の間に {0} を追加してください。",
    "Add the {0} that is missing on line {1}.": "{1} 行目に、足りない {0} を追加してください。",
    "Add the bracket that is missing on line {0}.": "{0} 行目に、足りない括弧を追加してください。",
    "Put the text on line {0} in quotation marks.": "{0} 行目のテキストを引用符で囲んでください。",
    "Move {0} below the table that was put into it, before line {1}.":
      "{0} を、間に入ったテーブルの下、{1} 行目の前に移してください。",
    "Put the name on line {0} in quotation marks.": "{0} 行目の名前を引用符で囲んでください。",
    "Begin line {0} in column {1}.": "{0} 行目を {1} 文字目から始めてください。",
    "Begin line {0} in column {1}, and move the lines down to {2} with it.":
      "{0} 行目を {1} 文字目から始め、{2} 行目までの行も同じだけ動かしてください。",
    "Indent what begins on line {0} like the other fields of the entry.":
      "{0} 行目から始まる部分を、エントリの他のフィールドと同じだけインデントしてください。",
    "Add a blank after the dash on line {0}.": "{0} 行目のハイフンの後に空白を追加してください。",
    "Add a blank after the colon on line {0}.": "{0} 行目のコロンの後に空白を追加してください。",
    "Take away the key that stands twice on line {0}.": "{0} 行目で重複しているキーを削除してください。",
    "Put the text on line {0} in quotation marks that do not stand inside it.":
      "{0} 行目のテキストを、その中に含まれない種類の引用符で囲んでください。",
    "Add the dash that is missing on line {0}.": "{0} 行目に、足りないハイフンを追加してください。",
    "The fields of an entry stand in a block at the top of its file, and this file begins without one: write a line {0}, the fields below it as {1}, and a second line {2} before the text.":
      "エントリのフィールドはファイルの先頭のブロックに書きますが、このファイルの先頭にはありません。{0} の行を書き、その下に {1} のようにフィールドを書き、本文の前にもう一度 {2} の行を書いてください。",
    "no block of fields at the top": "先頭のフィールドのブロックの不足",
    "The block of fields counts only where {0} is the very first line of the file: take away what stands above line {1}.":
      "フィールドのブロックは、{0} がファイルの最初の行にある場合だけ有効です。{1} 行目より上にあるものを削除してください。",
    "block of fields not at the top": "先頭にないフィールドのブロック",
    "The block of fields that {0} opens on line {1} is not closed: add a line {2} below the last field.":
      "{1} 行目の {0} で始まるフィールドのブロックが閉じられていません。最後のフィールドの下に {2} の行を追加してください。",
    "{0} missing after the fields": "フィールドの後の {0} の不足",
    "No field stands between the two lines {0}: write the fields of the entry there.":
      "2 つの {0} の行の間にフィールドがありません。そこにエントリのフィールドを書いてください。",
    "no fields at the top": "先頭のフィールドの不足",
    "line {0} is no configuration of Git": "{0} 行目：Git の設定ではない行",
    "The value of {0} opens a quotation mark that it does not close, or holds a backslash that means nothing to Git: close it, or write {1} for a backslash.":
      "{0} の値に、閉じられていない引用符か、Git にとって意味のないバックスラッシュがあります。引用符を閉じるか、バックスラッシュを {1} と書いてください。",
    "value not closed on line {0}": "{0} 行目の閉じられていない値",
    "{0} stands before any section, so it belongs to none: write a line like {1} above it.":
      "{0} はどのセクションよりも前にあるため、どれにも属しません。上に {1} のような行を書いてください。",
    "no section above line {0}": "{0} 行目より上のセクションの不足",
    "{0} stands twice, on line {1} already, and Git takes only one of them: take this one away, or give it another name.":
      "{0} が重複しています（{1} 行目に既にあります）。Git はどちらか 1 つしか使いません。ここを削除するか、別の名前にしてください。",
    "doubled section {0} on line {1}": "{1} 行目の重複したセクション {0}",
    "{0} stands twice in this section, on line {1} already: take one of them away.":
      "{0} がこのセクションの中で重複しています（{1} 行目に既にあります）。どちらかを削除してください。",
    "doubled {0} on line {1}": "{1} 行目の重複した {0}",
    "a value": "値",
    "a key": "キー",
    "the end of the file": "ファイルの終わり",
    "{0} or {1}": "{0} または {1}",
    "The list begins with the {0} on line {1}, and this stands before it: move it below the {2}, where it belongs in the list.":
      "リストは {1} 行目の {0} から始まりますが、これはその前にあります。{2} より下の、リストの中の正しい位置に移してください。",
    "item before the list on line {0}": "{0} 行目：リストより前の項目",
    "The list ends with the {0} on line {1}, and this stands below it: move it above the {2}, in quotation marks and with a comma before it.":
      "リストは {1} 行目の {0} で終わりますが、これはその下にあります。引用符で囲み、前にコンマを付けて、{2} より上に移してください。",
    "item below the list on line {0}": "{0} 行目：リストより下の項目",
    "This {0} belongs before the first item, on line {1}, and stands at the list's end: take it away here. Perhaps a program has sorted all lines of the file, the brackets among them.":
      "この {0} は {1} 行目の最初の項目の前にあるべきですが、リストの終わりにあります。ここから削除してください。プログラムがファイルの行を、括弧も含めて並べ替えたのかもしれません。",
    "{0} at the end of the list on line {1}": "{1} 行目：リストの終わりの {0}",
    "The file's content begins on line {0}, and nothing may stand before it: take away what stands here.":
      "ファイルの内容は {0} 行目から始まり、その前には何も置けません。ここにあるものを削除してください。",
    "text before the content on line {0}": "{0} 行目：内容より前のテキスト",
    "In this list each entry is a text alone, without a key: take away {0}, and leave the text that follows it.":
      "このリストのエントリはテキストだけで、キーはありません。{0} を削除し、後に続くテキストを残してください。",
    "key in a list of texts on line {0}": "{0} 行目：テキストのリストの中のキー",
    "A comma was meant here, and this is another sign: write {0} in place of {1}.":
      "ここに必要なのはコンマですが、別の記号があります。{1} を {0} に書き換えてください。",
    "another sign in place of a comma on line {0}": "{0} 行目：コンマの代わりの別の記号",
    "A list begins again here, inside the one that begins on line {0} and was not closed: perhaps the whole list was pasted into itself. Keep one of the two, or close the first one with {1}.":
      "{0} 行目から始まるリストが閉じられないまま、ここで再びリストが始まっています。リスト全体が自分の中に貼り付けられたのかもしれません。どちらか 1 つを残すか、1 つ目を {1} で閉じてください。",
    "list that begins again on line {0}": "{0} 行目で再び始まるリスト",
    "{0} or the end": "{0} または終わり",
    "The text ended at a quotation mark that was meant to be part of it: write {0} for each such mark inside.":
      "テキストの一部のはずの引用符で、テキストが終わっています。中の引用符はそれぞれ {0} と書いてください。",
    "quotation mark inside a text on line {0}": "{0} 行目：テキストの中の引用符",
    "The text that begins here is not closed: add {0} at its end.":
      "ここから始まるテキストが閉じられていません。終わりに {0} を追加してください。",
    "unclosed text on line {0}": "{0} 行目の閉じられていないテキスト",
    "The text that begins here goes over several lines, which {0} does not allow: write it on one line, or in a module between back-ticks.":
      "ここから始まるテキストは複数の行にわたっていますが、{0} ではできません。1 行で書くか、モジュールであればバッククォートで囲んでください。",
    "line break inside a text on line {0}": "{0} 行目：テキストの中の改行",
    "The quotation mark that should open this text is missing: add {0} before it.":
      "このテキストを始める引用符がありません。前に {0} を追加してください。",
    "missing quotation mark on line {0}": "{0} 行目の引用符の不足",
    "These are curly quotation marks, and only straight ones hold a text together: write {0} before and after it.":
      "これは曲がった引用符です。テキストを囲めるのはまっすぐな引用符だけなので、前後に {0} を書いてください。",
    "wrong quotation marks on line {0}": "{0} 行目の正しくない引用符",
    "A text stands in double quotes in JSON, not in {0}: write {1} before and after it.":
      "JSON のテキストは {0} ではなく二重引用符で囲みます。前後に {1} を書いてください。",
    "JSON knows no bare words but {0}, {1} and {2}: write {3} before and after what stands here.":
      "JSON で引用符なしに書ける語は {0}、{1}、{2} だけです。ここにあるものの前後に {3} を書いてください。",
    "missing quotation marks on line {0}": "{0} 行目の引用符の不足",
    "JSON does not know a number of this form: write plain digits, such as {0} or {1}.":
      "JSON ではこの形の数値は使えません。{0} や {1} のように、通常の数字で書いてください。",
    "malformed number on line {0}": "{0} 行目の正しくない数値",
    "JSON has no comments: take this one away.": "JSON にコメントは書けません。このコメントを削除してください。",
    "comment on line {0}": "{0} 行目のコメント",
    "An invisible character stands here, which often comes from copying: type the blanks of this line again.":
      "ここに目に見えない文字があります。コピーの際に入ることの多い文字です。この行の空白を入力し直してください。",
    "invisible character on line {0}": "{0} 行目の目に見えない文字",
    "What stands here is written as inside of a text: take the backslash before each quotation mark away, and write a real line break in place of {0}.":
      "ここはテキストの中のような書き方になっています。引用符の前のバックスラッシュをそれぞれ削除し、{0} を実際の改行に書き換えてください。",
    "backslashes outside of a text on line {0}": "{0} 行目：テキストの外のバックスラッシュ",
    "A backslash in this text is followed by something that JSON does not know: write {0} where a backslash is meant.":
      "このテキストのバックスラッシュの後に、JSON では使えない文字が続いています。バックスラッシュそのものは {0} と書いてください。",
    "wrong backslash on line {0}": "{0} 行目の正しくないバックスラッシュ",
    "A tab or another control character stands inside this text: write {0} for a tab, or take it away.":
      "このテキストの中にタブなどの制御文字があります。タブは {0} と書くか、削除してください。",
    "control character on line {0}": "{0} 行目の制御文字",
    "a value without a key, or {0}": "キーのない値、または {0}",
    "The block of code that opens on line {0} is not closed, so that all the rest of the file is shown as code: add the same marks on a line after it.":
      "{0} 行目から始まるコードブロックが閉じられていないため、ファイルの残りがすべてコードとして表示されます。コードの後の行に同じ記号を追加してください。",
    "unclosed block of code on line {0}": "{0} 行目の閉じられていないコードブロック",
    "The comment that opens on line {0} is not closed, so that all the rest of the file is hidden: add {1} where it ends.":
      "{0} 行目から始まるコメントが閉じられていないため、ファイルの残りがすべて表示されません。コメントの終わりに {1} を追加してください。",
    "unclosed comment on line {0}": "{0} 行目の閉じられていないコメント",
    "This line has more than {0} characters, and those from there on were not read.":
      "この行は {0} 文字を超えています。そこから先は読み取りませんでした。",
    "line too long": "長すぎる行",
    "A blank is missing between {0} and the words of the heading, so that it is shown as text: add one.":
      "{0} と見出しの語の間に空白がないため、本文として表示されます。空白を追加してください。",
    "heading without a blank on line {0}": "{0} 行目の空白のない見出し",
    "A blank line is missing between the table and what follows it, which is shown as a row of the table: add one before line {0}.":
      "表とその後の部分の間に空行がないため、後の部分が表の行として表示されます。{0} 行目の前に空行を追加してください。",
    "missing blank line before line {0}": "{0} 行目の前の空行の不足",
    "The header of the table has {0} cells and the line of dashes below it has {1}, so that no table is shown: make them equal.":
      "表の見出し行のセルは {0} 個、その下のハイフンの行は {1} 個なので、表として表示されません。同じ数にしてください。",
    "header and line of dashes differ on line {0}": "{0} 行目：見出し行とハイフンの行の違い",
    "This row has one cell and the table has {0} columns: add what is missing, with a {1} after each cell.":
      "この行のセルは 1 個ですが、表には {0} 列あります。足りないセルを、それぞれ後に {1} を付けて追加してください。",
    "This row has {0} cells and the table has {1} columns: add what is missing, with a {2} after each cell.":
      "この行のセルは {0} 個ですが、表には {1} 列あります。足りないセルを、それぞれ後に {2} を付けて追加してください。",
    "missing cells on line {0}": "{0} 行目のセルの不足",
    "A row of a table stands on one line, and this one is spread over the lines {0} to {1}, each of which is shown as a row of its own: put it all on one line.":
      "表の行は 1 行に書きますが、これは {0}〜{1} 行目に分かれていて、それぞれが別の行として表示されます。すべて 1 行にまとめてください。",
    "row on several lines from line {0}": "{0} 行目から複数行に分かれた表の行",
    "This row has {0} cells and the table has {1} columns, and those at its end are not shown: take them away, or write {2} for a pipe inside a cell.":
      "この行のセルは {0} 個ですが、表には {1} 列しかないため、末尾のセルは表示されません。余分なセルを削除するか、セルの中の縦棒を {2} と書いてください。",
    "surplus cells on line {0}": "{0} 行目の余分なセル",
    "A blank is missing after the mark of the bullet, so that it is shown as text: add one.":
      "箇条書きの記号の後に空白がないため、本文として表示されます。空白を追加してください。",
    "bullet without a blank on line {0}": "{0} 行目の空白のない箇条書き",
    "A blank between {0} and {1} keeps this from being a link: take it away.":
      "{0} と {1} の間に空白があるため、リンクになりません。空白を削除してください。",
    "The address of this link is not closed: add {0} after it, and leave no blank in it.":
      "このリンクのアドレスが閉じられていません。アドレスの後に {0} を追加し、アドレスの中に空白を入れないでください。",
    "broken link on line {0}": "{0} 行目の壊れたリンク",
    "The file has no definition for {0}, so this is no link and the bullet is no entry: add a line {1}, or write the address in parentheses after the name.":
      "このファイルには {0} の定義がないため、これはリンクにならず、この箇条書きはエントリになりません。{1} の行を追加するか、名前の後の丸括弧の中にアドレスを書いてください。",
    "link without an address on line {0}": "{0} 行目のアドレスのないリンク",
    "This bullet has no link, though all others around it have one, and was not read as an entry: write it as {0}.":
      "周りの箇条書きにはすべてリンクがありますが、これにはないため、エントリとして読み取りませんでした。{0} のように書いてください。",
    "bullet without a link on line {0}": "{0} 行目のリンクのない箇条書き",
    "The name {0} is declared for the second time here: take this line away, or give it another name.":
      "名前 {0} がここで再び宣言されています。この行を削除するか、別の名前にしてください。",
    "{0} declared twice, again on line {1}": "{1} 行目で再び宣言された {0}",
    "The parser stopped here and says: {0}": "ここで構文解析が止まりました。解析器のメッセージ：{0}",
    "syntax error on line {0}": "{0} 行目の構文エラー",
    "The quotation mark that opens this cell is not closed: add one at its end.":
      "このセルを始める引用符が閉じられていません。終わりに引用符を追加してください。",
    "unclosed cell on line {0}": "{0} 行目の閉じられていないセル",
    "A blank stands before the quotation mark of this cell, which makes the mark a part of the text and its commas ends of cells: take the blank away.":
      "このセルの引用符の前に空白があるため、引用符がテキストの一部になり、コンマがセルの区切りになります。空白を削除してください。",
    "blank before a quotation mark on line {0}": "{0} 行目：引用符の前の空白",
    "More text follows the quotation mark that closes this cell: write a quotation mark inside a cell twice.":
      "このセルを閉じる引用符の後にテキストが続いています。セルの中の引用符は 2 つ重ねて書いてください。",
    "text after the cell on line {0}": "{0} 行目：セルの後のテキスト",
    "This row has one cell, and the header has {0}: add the commas that are missing.":
      "この行のセルは 1 個ですが、見出し行は {0} 個です。足りないコンマを追加してください。",
    "This row has {0} cells, and the header has {1}: add the commas that are missing.":
      "この行のセルは {0} 個ですが、見出し行は {1} 個です。足りないコンマを追加してください。",
    "This row has {0} cells, and the header has one: put a cell that holds a comma in quotation marks.":
      "この行のセルは {0} 個ですが、見出し行は 1 個です。コンマを含むセルは引用符で囲んでください。",
    "This row has {0} cells, and the header has {1}: put a cell that holds a comma in quotation marks.":
      "この行のセルは {0} 個ですが、見出し行は {1} 個です。コンマを含むセルは引用符で囲んでください。",
    "too many cells on line {0}": "{0} 行目の多すぎるセル",
    "Two columns are called {0}, and only the last one counts: give one of them another name.":
      "{0} という名前の列が 2 つあり、最後のものだけが有効になります。どちらかを別の名前にしてください。",
    "doubled column {0}": "重複した列 {0}",
    "This is not valid TOML ({0}), so the table here was left out.":
      "ここは正しい TOML ではないため（{0}）、このテーブルは読み取りませんでした。",
    "invalid TOML on line {0}": "{0} 行目の正しくない TOML",
    "A text in the table that begins on line {0} is so long that the table was not read: make it shorter.":
      "{0} 行目から始まるテーブルの中のテキストが長すぎるため、テーブルを読み取りませんでした。短くしてください。",
    "text too long below line {0}": "{0} 行目より下の長すぎるテキスト",
    "The dots in this name make tables inside one another, unlike the other tables here: put the name in quotation marks, {0}.":
      "この名前に含まれるドットのため、他のテーブルと違って入れ子のテーブルになります。名前を {0} のように引用符で囲んでください。",
    "dots in the table name on line {0}": "{0} 行目：テーブル名の中のドット",
    "{0} is defined twice, on line {1} already, which TOML does not allow, so what stands here was left out: put it there, or give it another name.":
      "{0} は {1} 行目で既に定義されています。TOML では二度定義できないため、ここは読み取りませんでした。元の場所にまとめるか、別の名前にしてください。",
    "{0} stands in this table already, on line {1}, and TOML allows it once, so what stands here was left out: take one of the two away.":
      "{0} はこのテーブルの {1} 行目に既にあります。TOML では一度しか書けないため、ここは読み取りませんでした。どちらかを削除してください。",
    "Keys that stand above begin again here. They seem to belong to {0}, whose header stands on line {1}, and another table was put between: move that header to the line before this one.":
      "上にあるキーがここで再び始まっています。{1} 行目の見出し {0} に属するもののようですが、間に別のテーブルが入っています。その見出しをこの行の直前に移してください。",
    "table put into another one before line {0}": "{0} 行目の前：別のテーブルの中に入ったテーブル",
    "A text stands in quotation marks in TOML: write {0}.": "TOML のテキストは引用符で囲みます。{0} と書いてください。",
    "The name of a table stands in brackets, and here the second one is missing: add {0} after the name.":
      "テーブルの名前は角括弧で囲みますが、ここには閉じ括弧がありません。名前の後に {0} を追加してください。",
    "unclosed table name on line {0}": "{0} 行目の閉じられていないテーブル名",
    "invalid YAML on line {0}": "{0} 行目の正しくない YAML",
    "What stands here is not valid YAML, so it was left out. Look at this line and at the one above it: each key is followed by a colon and a blank and begins in the same column as the keys beside it, and a text that begins with a special character or holds a colon and a blank stands in quotation marks.":
      "ここは正しい YAML ではないため、読み取りませんでした。この行とその上の行を確認してください。キーの後にはコロンと空白が必要で、並んだキーは同じ桁から始まります。特別な文字で始まるテキストや、コロンと空白を含むテキストは引用符で囲みます。",
    "A bracket or a quotation mark is not closed, or a comma is missing between what stands in brackets, so what stands here was left out: add it. A text that begins with a bracket stands in quotation marks.":
      "括弧か引用符が閉じられていないか、括弧の中にコンマが足りないため、ここは読み取りませんでした。足りないものを追加してください。括弧で始まるテキストは引用符で囲みます。",
    "A text in quotation marks is not closed, so what stands here was left out: add the same mark at its end.":
      "引用符で始まるテキストが閉じられていないため、ここは読み取りませんでした。終わりに同じ引用符を追加してください。",
    "Between double quotation marks a backslash begins a special character, and this is none, so what stands here was left out: write the backslash twice, or put the text in single quotation marks.":
      "二重引用符の中のバックスラッシュは特別な文字の始まりですが、これは正しい特別な文字ではないため、ここは読み取りませんでした。バックスラッシュを 2 つ重ねて書くか、テキストを一重引用符で囲んでください。",
    "A character that cannot be seen and that YAML does not allow stands here, so what is around it was left out: take it away.":
      "YAML で使えない、目に見えない文字があるため、その周りは読み取りませんでした。削除してください。",
    "A key is missing here or on a line above, so what stands here was left out: a line that goes on with a text is indented further than the key of that text, and each other line begins with a key of its own.":
      "ここか上の行にキーがないため、ここは読み取りませんでした。テキストの続きの行は、そのテキストのキーより深くインデントし、それ以外の行はそれぞれ自分のキーで始めます。",
    "This line, or one above it, begins in a wrong column, so what stands here was left out: keys that belong together begin in one column, and so do the dashes of a list.":
      "この行か上の行の始まりの桁が正しくないため、ここは読み取りませんでした。同じまとまりのキーは同じ桁から始め、リストのハイフンも同じ桁に揃えます。",
    "This line does not begin in the same column as the lines that it stands beside, so what begins here was left out: give it as many blanks as they have.":
      "この行の始まりが並んだ行と同じ桁ではないため、ここから始まる部分は読み取りませんでした。空白を並んだ行と同じ数にしてください。",
    "wrong indentation on line {0}": "{0} 行目の正しくないインデント",
    "A blank is missing after the dash: write {0}.": "ハイフンの後に空白がありません。{0} のように書いてください。",
    "missing blank after the dash on line {0}": "{0} 行目のハイフンの後の空白の不足",
    "{0} stands for nothing: no {1} ends before it.":
      "{0} が指すものがありません。これより前で終わる {1} がありません。",
    "unknown alias {0}": "不明なエイリアス {0}",
    "The aliases in this file stand for more than {0} values, and those from here on were not followed.":
      "このファイルのエイリアスが表す値は {0} 個を超えています。ここから先は読み取りませんでした。",
    "too many aliases": "多すぎるエイリアス",
    "This line is indented with a tab, which YAML does not allow: use blanks.":
      "この行はタブでインデントされていますが、YAML では使えません。空白を使ってください。",
    "tab in the indentation of line {0}": "{0} 行目のインデントのタブ",
    "A blank is missing after the colon: write {0}.": "コロンの後に空白がありません。{0} のように書いてください。",
    "missing blank after the colon on line {0}": "{0} 行目のコロンの後の空白の不足",
    "A text may not begin with {0} in YAML: put it in quotation marks.":
      "YAML のテキストは {0} で始められません。引用符で囲んでください。",
    "A text that begins with {0} is taken for a list by YAML, and here more follows behind {1}: put the whole text in quotation marks, or write the address alone where only an address is wanted.":
      "YAML では {0} で始まるテキストはリストとみなされますが、ここでは {1} の後にも続きがあります。テキスト全体を引用符で囲むか、アドレスだけが必要な場所であればアドレスだけを書いてください。",
    "{0} stands twice on this line: take one of them away.":
      "この行に {0} が 2 つあります。どちらかを削除してください。",
    "key written twice on line {0}": "{0} 行目の二重に書かれたキー",
    "Only what stands below the line {0} (line {1}) belongs in this file: take that line away, and all above it.":
      "このファイルに必要なのは {0} の行（{1} 行目）より下だけです。その行と、それより上をすべて削除してください。",
    "Only what stands between the two lines {0} (lines {1} and {2}) belongs in this file: take these two lines away, all above the first and all below the second.":
      "このファイルに必要なのは 2 つの {0} の行（{1} 行目と {2} 行目）の間だけです。この 2 行と、1 つ目より上、2 つ目より下をすべて削除してください。",
    "more than the entry, from line {0}": "{0} 行目から：エントリ以外の部分",
    "A line {0} and what stands below it do not belong in this file: take them away.":
      "{0} の行とそれより下は、このファイルに不要です。削除してください。",
    "text after the entry on line {0}": "{0} 行目：エントリの後のテキスト",
    "The text begins with {0} and ends with {1}, which does not close it: write {2} there too.":
      "テキストが {0} で始まり {1} で終わっていますが、これでは閉じられません。終わりも {2} にしてください。",
    "The text that begins here is not closed: add the quotation mark at its end.":
      "ここから始まるテキストが閉じられていません。終わりに引用符を追加してください。",
    "The text ends at its second quotation mark, and more follows: write a quotation mark inside it as {0}, or put the whole text in the other kind of quotation marks.":
      "テキストは 2 つ目の引用符で終わりますが、その後にも続きがあります。中の引用符を {0} と書くか、テキスト全体を別の種類の引用符で囲んでください。",
    "text after the quotation mark on line {0}": "{0} 行目：引用符の後のテキスト",
    "This text holds a colon and a blank, which YAML takes for a key: put the text in quotation marks.":
      "このテキストにはコロンと空白が含まれ、YAML ではキーとみなされます。テキストを引用符で囲んでください。",
    "this line": "この行",
    "The dashes of one list stand in one column, and this one does not stand in that of the dash on line {0}: it belongs in column {1}.":
      "同じリストのハイフンは同じ桁に揃えますが、これは {0} 行目のハイフンと桁が違います。正しくは {1} 文字目です。",
    "line {0}": "{0} 行目",
    "{0} on line {1}": "{1} 行目の {0}",
    "Each item of the list above begins with a dash, and this is a field that does not belong to it: {0} belongs in column {1}, like {2}.":
      "上のリストの項目はそれぞれハイフンで始まりますが、これはリストに属さないフィールドです。{0} は {2} と同じく {1} 文字目から始めてください。",
    "Fields that belong together begin in the same column: {0} belongs in column {1}, like {2}.":
      "同じまとまりのフィールドは同じ桁から始めます。{0} は {2} と同じく {1} 文字目から始めてください。",
    "one blank": "空白 1 個",
    "{0} blanks": "空白 {0} 個",
    "Add {0} at the beginning of this line.": "この行の先頭に {0} を追加してください。",
    "Take {0} away at the beginning of this line.": "この行の先頭から {0} を削除してください。",
    "Add {0} at the beginning of each of the lines {1} to {2}.":
      "{1}〜{2} 行目のそれぞれの先頭に {0} を追加してください。",
    "Take {0} away at the beginning of each of the lines {1} to {2}.":
      "{1}〜{2} 行目のそれぞれの先頭から {0} を削除してください。",
    "This line has no key. If it goes on with the text above, indent it further than the key of that text, or put both on one line; else write its own key before it, as in {0}.":
      "この行にはキーがありません。上のテキストの続きであれば、そのテキストのキーより深くインデントするか、1 行にまとめてください。そうでなければ、{0} のように自分のキーを前に書いてください。",
    "This line has neither a key nor a dash, so it belongs to nothing: write its key before it, as in {0}, or take it away.":
      "この行にはキーもハイフンもないため、どこにも属しません。{0} のようにキーを前に書くか、削除してください。",
    "line without a key on line {0}": "{0} 行目：キーのない行",
    "A list begins here, and the key that it belongs to is missing: write it on a line of its own above the first dash, as in {0}.":
      "ここからリストが始まりますが、リストの属するキーがありません。最初のハイフンの上に、{0} のように 1 行でキーを書いてください。",
    "list without a key on line {0}": "{0} 行目のキーのないリスト",
    "All {0} entries of {1} stand in {2} now, and {3} is gone: was that meant, or was its heading lost?":
      "{1} の {0} 件のエントリがすべて {2} に移り、{3} がなくなっています。意図した変更ですか？見出しが失われたのではありませんか？",
    "{0} entry": "エントリ {0} 件",
    "{0} entries": "エントリ {0} 件",
    "The section {0} is called {1} now, with {2} in it: none was moved by itself.":
      "セクション {0} の名前が {1} に変わりました（{2}）。個別に移動したエントリはありません。",
    "With {0} in it, {1} stands inside {2} now, and did not before: was the level of a heading meant to change?":
      "{1}（{0}）が {2} の中に入っています。以前はそうではありませんでした。見出しのレベルの変更は意図したものですか？",
    "With {0} in them, {1} stand inside {2} now, and did not before: was the level of a heading meant to change?":
      "{1}（{0}）が {2} の中に入っています。以前はそうではありませんでした。見出しのレベルの変更は意図したものですか？",
    "With {0} in it, {1} stood inside {2} before, and does not now: was the level of a heading meant to change?":
      "{1}（{0}）が {2} の中から外れています。以前は中にありました。見出しのレベルの変更は意図したものですか？",
    "With {0} in them, {1} stood inside {2} before, and do not now: was the level of a heading meant to change?":
      "{1}（{0}）が {2} の中から外れています。以前は中にありました。見出しのレベルの変更は意図したものですか？",
    "1 character": "1 文字",
    "{0} characters": "{0} 文字",
    "1 item": "1 項目",
    "{0} items": "{0} 項目",
    "1 member": "1 フィールド",
    "{0} members": "{0} フィールド",
    "{0} has {1}; the list asks for at least {2}.": "{0} は {1} ですが、このリストでは {2} 以上が必要です。",
    "Write at least {0} for {1}.": "{1} を {0} 以上にしてください。",
    "{0} has {1}; the list allows up to {2}.": "{0} は {1} ですが、このリストで使えるのは {2} までです。",
    "Shorten {0} to {1}.": "{0} を {1} まで短くしてください。",
    "{0} is {1}; the list asks for {2}.": "{0} は {1} ですが、このリストでは {2} の値が必要です。",
    "Write {0} as {1}.": "{1} には {0} を書いてください。",
    "more than {0}": "{0} より大きい数",
    "{0} or more": "{0} 以上",
    "less than {0}": "{0} 未満",
    "{0} or less": "{0} 以下",
    "a multiple of {0}": "{0} の倍数",
    "There is no file {0} on the base branch.": "ベースブランチにファイル {0} がありません。",
    "{0} cannot be read as a text of a sensible size.": "{0} を、適度な大きさのテキストとして読み取れません。",
    "Line {0} of {1}: {2}": "{1} の {0} 行目：{2}",
    "{0} is not JSON or YAML.": "{0} は JSON でも YAML でもありません。",
    "It refers to itself, and so has no end.": "自分自身を参照しているため、終わりがありません。",
    "{0} does not have the value that JSON Schema asks for.": "{0} の値が JSON Schema の求めるものではありません。",
    "The regular expression {0} cannot be used: only those of {1} are, which have no look-ahead, no look-behind and no references back.":
      "正規表現 {0} は使えません。使えるのは {1} の正規表現だけで、先読み、後読み、後方参照はありません。",
    "{0} leads to {1}, which is not in the schema: nothing is fetched, so write what is meant into {2}.":
      "{0} の指す {1} がスキーマの中にありません。外部からは取得しないので、必要な内容を {2} に書いてください。",
    "{0} is not understood: write {1} instead.": "{0} は使えません。代わりに {1} と書いてください。",
    "It is too large, or too deep.": "大きすぎるか、入れ子が深すぎます。",
    "It is no JSON Schema: it must be an object, and each {0} in it an address of its own.":
      "JSON Schema ではありません。オブジェクトであり、その中の {0} がそれぞれ異なるアドレスである必要があります。",
    "{0} is missing; the list asks every entry for it.": "{0} がありません。このリストではすべてのエントリに必要です。",
    "Add {0}.": "{0} を追加してください。",
    "{0} is empty; the list asks every entry for it.": "{0} が空です。このリストではすべてのエントリに必要です。",
    "Fill in {0}.": "{0} を記入してください。",
    "{0} is missing; the list asks for it.": "{0} がありません。このリストでは必要です。",
    "{0} is missing; an entry with {1} needs it.": "{0} がありません。{1} のあるエントリに必要です。",
    "The entry": "エントリ",
    "the entry": "エントリ",
    "The schema of the list {0} is not used. {1}": "リスト {0} のスキーマは使われていません。{1}",
    "The entry holds more than can be held against the schema of the list.":
      "エントリが大きすぎて、リストのスキーマと照合できません。",
    "Shorten it to about the size of the entries around it.":
      "周りのエントリと同じくらいの大きさまで短くしてください。",
    "It must describe one entry, and no entry that is listed already is of the kind that it asks for.":
      "スキーマは 1 つのエントリを表す必要がありますが、掲載済みのエントリに、それに当てはまる種類のものがありません。",
    "a text": "テキスト",
    "a number": "数値",
    "a whole number": "整数",
    "true or false": "true または false",
    null: "null",
    "a list": "リスト",
    "an object": "オブジェクト",
    "a web address, as the browser shows it": "ブラウザーに表示されるとおりのウェブアドレス",
    "an e-mail address": "メールアドレス",
    "a day, as in {0}": "日付（例：{0}）",
    "a day with its time, as in {0}": "日付と時刻（例：{0}）",
    "a time of day with its zone, as in {0}": "時刻とタイムゾーン（例：{0}）",
    "{0} does not belong into an entry of this list.": "{0} はこのリストのエントリでは使いません。",
    "Take {0} away, or see whether it is only misspelt.": "{0} を削除するか、つづりの誤りでないか確認してください。",
    "A member of an entry in this list cannot be called {0}.":
      "このリストのエントリのフィールドに {0} という名前は使えません。",
    "Take {0} away, or call it as the entries around it do.":
      "{0} を削除するか、周りのエントリと同じ名前にしてください。",
    "{0} holds too little of what the list asks for.": "{0} には、このリストで必要なものが足りません。",
    "Add it to {0}; the entries around it show what is meant.":
      "{0} に追加してください。周りのエントリが参考になります。",
    "{0} names something twice.": "{0} に同じものが重複しています。",
    "Take what is doubled in {0} away.": "{0} の重複したものを削除してください。",
    "one of these: {0}": "次のいずれか（{0}）",
    "something else": "別のもの",
    "Make {0} {1}.": "{0} を {1} にしてください。",
    "{0} more": "ほか {0} 件",
    "{0} is {1}, and must be {2}.": "{0} は {1} ですが、{2} である必要があります。",
    "{0} is {1}, and must be one of these: {2}.": "{0} は {1} ですが、次のいずれかである必要があります：{2}。",
    "Take the blanks at the ends of {0} away.": "{0} の両端の空白を削除してください。",
    "Write {0} instead of {1}.": "{1} を {0} に書き換えてください。",
    "Choose one of them for {0}.": "{0} にはそのうちの 1 つを選んでください。",
    "{0} is {1}, which is not {2}.": "{0} は {1} ですが、これは {2} ではありません。",
    "{0} is {1}, which does not have the form that the list asks for: {2}.":
      "{0} は {1} ですが、このリストで必要な形（{2}）ではありません。",
    "Write {0} in that form, as in {1}.": "{0} を {1} のような形で書いてください。",
    "Write {0} in that form; the entries around it show how.":
      "{0} をその形で書いてください。周りのエントリが参考になります。",
    "{0} has a form that the list does not allow.": "{0} は、このリストで使えない形です。",
    "Write {0} as the entries around it do.": "{0} を周りのエントリと同じように書いてください。",
    "{0} has none of the forms that the list allows.": "{0} は、このリストで使える形のどれでもありません。",
    "{0} is missing or cannot be read as text.": "{0} がないか、テキストとして読み取れません。",
    "{0} cannot be read.": "{0} を読み取れません。",
    "No table of logos was found in {0}.": "{0} にロゴの表が見つかりませんでした。",
    "The table of logos in {0} takes over names from a place that is not known here.":
      "{0} のロゴの表は、ここからは分からない場所から名前を取り込んでいます。",
    "{0}, in which logos are registered, is missing or cannot be read as text. Put it back.":
      "ロゴを登録する {0} がないか、テキストとして読み取れません。元に戻してください。",
    "no registry of logos": "ロゴの登録ファイルの不足",
    "{0} entry stands here unchanged that stood in {1} before.":
      "{1} にあった {0} 件のエントリが、変更なしでここに移っています。",
    "{0} entries stand here unchanged that stood in {1} before.":
      "{1} にあった {0} 件のエントリが、変更なしでここに移っています。",
    "{0} entry is formatted in another way ({1} lines) and says the same as before. Leaving it as it was makes this change easier to review.":
      "{0} 件のエントリは書式だけが変わり（{1} 行）、内容は以前と同じです。元のままにすると、この変更をレビューしやすくなります。",
    "{0} entries are formatted in another way ({1} lines) and say the same as before. Leaving them as they were makes this change easier to review.":
      "{0} 件のエントリは書式だけが変わり（{1} 行）、内容は以前と同じです。元のままにすると、この変更をレビューしやすくなります。",
    "{0} entry that is taken out here stood in its section twice, and is still listed.":
      "ここで除かれる {0} 件のエントリは、セクションの中で重複していたもので、引き続き掲載されます。",
    "{0} entries that are taken out here stood in their sections twice, and are still listed.":
      "ここで除かれる {0} 件のエントリは、セクションの中で重複していたもので、引き続き掲載されます。",
    "This file is no part of the listing yet, for the names of its files end in {0} here: call it {1}.":
      "このファイルはまだ一覧に含まれません。ここのファイル名は {0} で終わるためです。名前を {1} にしてください。",
    "file name with another ending": "末尾の違うファイル名",
    "This file is no part of the listing, whose files stand one folder higher up: if an entry is meant, move it to {0}.":
      "このファイルは一覧に含まれません。一覧のファイルは 1 つ上のフォルダにあります。エントリのつもりであれば、{0} に移してください。",
    "file in another folder": "別のフォルダのファイル",
    "What is met": "満たしている条件",
    "What is asked of a project": "プロジェクトに求められる条件",
    "the list": "リスト",
    "Not yet: {0} would pass in {1} from {2} on": "まだです：{0} は {2} から {1} の条件を満たします",
    "1 thing to change before {0} would pass in {1}": "{0} が {1} の条件を満たすには、あと 1 件の修正が必要です",
    "{0} things to change before {1} would pass in {2}": "{1} が {2} の条件を満たすには、あと {0} 件の修正が必要です",
    "Not finished: 1 thing could not be checked": "未完了：1 件を確認できませんでした",
    "Not finished: {0} things could not be checked": "未完了：{0} 件を確認できませんでした",
    "The maintainers decide: 1 question is open": "メンテナの判断：未回答の質問が 1 件あります",
    "The maintainers decide: {0} questions are open": "メンテナの判断：未回答の質問が {0} 件あります",
    "{0} would pass in {1}": "{0} は {1} の条件を満たしています",
    "{0} would pass in {1}, with 1 question for the maintainers":
      "{0} は {1} の条件を満たしています（メンテナへの質問 1 件）",
    "{0} would pass in {1}, with {2} questions for the maintainers":
      "{0} は {1} の条件を満たしています（メンテナへの質問 {2} 件）",
    "{0} was looked at.": "{0} を確認しました。",
    "{0} was held against what {1} asks.": "{0} を {1} の条件に照らして確認しました。",
    "It is listed there today: this is what would be asked of it now.":
      "現在すでにそこに掲載されています。以下は、今あらためて掲載する場合に求められる内容です。",
    "It is listed in {0} today: this is what a move would be asked.":
      "現在は {0} に掲載されています。以下は、移動する場合に求められる内容です。",
    "GitHub tells little to those who do not sign in: give it a token of yours in {0}. It needs no permissions.":
      "サインインしていない場合、GitHub から得られる情報はわずかです。ご自身のトークンを {0} に設定してください。権限は不要です。",
    "What is not known is never held against a project: try again later.":
      "確認できなかったことがプロジェクトの不利になることはありません。後でもう一度お試しください。",
    "What the description of a pull request would say counts, too: write it into a file and name it with {0}.":
      "プルリクエストの説明文に書く内容も考慮されます。ファイルに書いて {0} で指定してください。",
    "How the entry itself is written is looked at when it is there: add it in a clone of the list, and {0} says what the pull request would hear.":
      "エントリそのものの書き方は、エントリを書いてから確認できます。リストのクローンにエントリを追加して {0} を実行すると、プルリクエストで指摘される内容が分かります。",
    "this configuration": "この設定",
    "The folder holds more files than are looked at, so licence files may have been missed.":
      "フォルダのファイルが多く、すべては確認していないため、見落としたライセンスファイルがあるかもしれません。",
    "lines {0}–{1}": "{0}〜{1} 行目",
    "Suggestion for {0}, {1}": "{0} の {1} への変更の提案",
    "{0} is not a role that Listkeeper makes use of. Did you mean {1}?":
      "{0} は Listkeeper の使う役割ではありません。{1} のことですか？",
    "{0} is no JSONPath: {1}.": "{0} は JSONPath ではありません（{1}）。",
    "There is another list with the name {0} above. Give each list a {1} of its own.":
      "上に {0} という名前のリストが既にあります。リストごとに異なる {1} を付けてください。",
    "{0} does not say where the name of an entry is. Add {1} or the like.":
      "{0} に、エントリの名前の場所が書かれていません。{1} のように追加してください。",
    "This list does not say {0}. Add what is missing.":
      "このリストに {0} がありません。足りないものを追加してください。",
    "{0} Or call it {1} with {2}, to take from the preset what it does not say itself.":
      "{0} または、{2} で {1} という名前にすると、ここに書かれていないものがプリセットから補われます。",
    "The preset {0} does not say where the list is: that is for this file. Add {1} with {2}.":
      "プリセット {0} にはリストの場所が書かれていません。このファイルで指定するものなので、{1} に {2} を追加してください。",
    "These are there: {0}.": "あるのは {0} です。",
    "Did you mean {0}?": "{0} のことですか？",
    "There is no list with the name {0}. {1}": "{0} という名前のリストはありません。{1}",
    "a group of keys": "キーのまとまり",
    "A duration is a number and a unit, as in {0}, {1} or {2}.": "期間は、{0}、{1}、{2} のように数と単位で書きます。",
    "A path begins at the top of the repository, as in {0}, and has no {1} in it.":
      "パスは {0} のようにリポジトリの最上位から書き、{1} を含めません。",
    "A companion is {0} or another path from the top of the repository, or one from the entry's own folder, as in {1}.":
      "関連ファイルは、{0} のようにリポジトリの最上位からのパスか、{1} のようにエントリのフォルダからのパスで書きます。",
    "A language is written as in {0}, {1} or {2}.": "言語は {0}、{1}、{2} のように書きます。",
    "A JSONPath begins with {0}, as in {1}.": "JSONPath は {1} のように {0} から始めます。",
    "A repository on GitHub is written as in {0}.": "GitHub のリポジトリは {0} のように書きます。",
    "A host is written in small letters and without {0}, as in {1}.":
      "ホストは {1} のように小文字で、{0} を付けずに書きます。",
    "People are named by a permission as {0}, or as in {1}, {2} or {3}.":
      "人は、{0} のような権限か、{1}、{2}、{3} のような形で指定します。",
    "Whose review is asked for is written as in {0} or {1}.": "レビューを依頼する相手は {0} や {1} のように書きます。",
    "A web address begins with {0}.": "ウェブアドレスは {0} から始めます。",
    "{0} is no name for a role: it is written in small letters, digits and hyphens.":
      "{0} は役割の名前に使えません。小文字、数字、ハイフンで書きます。",
    "{0} is shorter than {1} characters.": "{0} が {1} 文字より短くなっています。",
    "{0} is empty.": "{0} が空です。",
    "{0} must be {1} or more.": "{0} は {1} 以上である必要があります。",
    "{0} is longer than {1} characters.": "{0} が {1} 文字を超えています。",
    "{0} has more than {1} items.": "{0} の項目が {1} 個を超えています。",
    "{0} must be {1} or less.": "{0} は {1} 以下である必要があります。",
    "{0} cannot be used for {1}. Did you mean {2}?": "{0} は {1} に使えません。{2} のことですか？",
    "{0} cannot be used for {1}. {2}": "{0} は {1} に使えません。{2}",
    "It is written in another form.": "書き方が違います。",
    "{0} cannot be used as it is written.": "{0} はこの書き方では使えません。",
    "There is no key {0}.": "{0} というキーはありません。",
    "There is no key {0} in {1}.": "{1} に {0} というキーはありません。",
    "{0} Did you mean {1}?": "{0} {1} のことですか？",
    "{0} It has no keys at all.": "{0} そこにはキーがありません。",
    "{0} These are known: {1}.": "{0} 使えるのは {1} です。",
    "{0} is missing.": "{0} がありません。",
    "{0} has no value.": "{0} に値がありません。",
    "The file must be a group of keys, such as {0}.": "ファイルは {0} のようなキーのまとまりである必要があります。",
    "{0} cannot be used for {1}.": "{0} は {1} に使えません。",
    "{0} Write {1}.": "{0} {1} と書いてください。",
    "{0} Write one of these: {1}.": "{0} 次のいずれかを書いてください：{1}。",
    "A list": "リスト",
    "A group of keys": "キーのまとまり",
    "With {0}, the 1 entry that is listed is read as before.":
      "{0} では、掲載済みの 1 件のエントリは以前と同じように読み取られます。",
    "With {0}, all {1} entries that are listed are read as before.":
      "{0} では、掲載済みの {1} 件のエントリはすべて以前と同じように読み取られます。",
    "With {0}, 1 entry is no longer read: {1}.": "{0} では、1 件のエントリが読み取られなくなります：{1}。",
    "With {0}, {1} entries are no longer read: {2}.": "{0} では、{1} 件のエントリが読み取られなくなります：{2}。",
    "With {0}, 1 entry is read that was not read before: {1}.": "{0} では、1 件のエントリが新たに読み取られます：{1}。",
    "With {0}, {1} entries are read that were not read before: {2}.":
      "{0} では、{1} 件のエントリが新たに読み取られます：{2}。",
    "With {0}, 1 entry is read with another {1}: {2}.":
      "{0} では、1 件のエントリの {1} が以前と違うものとして読み取られます：{2}。",
    "With {0}, {1} entries are read with another {2}: {3}.":
      "{0} では、{1} 件のエントリの {2} が以前と違うものとして読み取られます：{3}。",
    "1 entry": "エントリ 1 件",
    "{0} with other options ({1})": "{0} のオプションの変更（{1}）",
    "{0} as {1}, before {2} ({3})": "{0} が {2} から {1} に（{3}）",
    "With {0}, something else is asked: {1}.": "{0} では、条件が変わります：{1}。",
    "not asked": "条件なし",
    "{0} ({1})": "{0}（{1}）",
    "{0} ({1}: {2} → {3})": "{0}（{1}：{2} → {3}）",
    none: "なし",
    "1 more": "ほか 1 件",
    "No entry stands in a section {0}, so this is asked of nobody. {1}":
      "セクション {0} にはエントリがないため、この条件はどこにも適用されません。{1}",
    "The first sections are {0}.": "最初のいくつかのセクションは {0} です。",
    "The sections are {0}.": "セクションは {0} です。",
    "The file is longer than 64 KB.": "ファイルが 64 KB を超えています。",
    "The file holds more than one document; Listkeeper reads one.":
      "ファイルに複数の文書が含まれていますが、Listkeeper が読み取るのは 1 つだけです。",
    "The aliases in the file stand for more than Listkeeper reads.":
      "ファイルのエイリアスが表す値が、Listkeeper の読み取る上限を超えています。",
    "This is not valid YAML: {0}.": "正しい YAML ではありません（{0}）。",
    "the configuration of this pull request": "このプルリクエストの設定",
    "mistake in the configuration": "設定の誤り",
    "This pull request removes the configuration: without it Listkeeper does not know where the list is, and looks at no pull request any more.":
      "このプルリクエストは設定を削除します。設定がないと Listkeeper はリストの場所が分からず、どのプルリクエストも確認しなくなります。",
    "The configuration of this pull request reads {0} as well, which was not looked at here.":
      "このプルリクエストの設定では {0} も読み取りますが、ここでは確認していません。",
    "The configuration of this pull request reads {0} more files, such as {1}, which were not looked at here.":
      "このプルリクエストの設定では、{1} など {0} 個のファイルも読み取りますが、ここでは確認していません。",
    "This repository has no {0} on its default branch, so Listkeeper does not know where its list is. Add one that says {1} with {2}, {3} and {4}, or {5} with the name of a preset; {6} in a clone writes it.":
      "このリポジトリのデフォルトブランチには {0} がないため、Listkeeper はリストの場所が分かりません。{1} に {2}、{3}、{4} を書くか、{5} にプリセットの名前を書いたファイルを追加してください。クローンの中で {6} を実行すると作成できます。",
    "The file says nothing about where the list is. Add {0} with {1}, {2} and {3}, or {4} with the name of a preset.":
      "ファイルにリストの場所が書かれていません。{0} に {1}、{2}、{3} を書くか、{4} にプリセットの名前を書いてください。",
    "**{0}** ({1}): {2}": "**{0}**（{1}）：{2}",
    "It is asked of no entry of this pull request.": "このプルリクエストのエントリには適用されない条件です。",
    "Where it is not met: {0}": "満たしていない場合：{0}",
    "This list requires it.": "この一覧では必須です。",
    "This list asks for it; an open question about it holds nothing up, since merging answers it.":
      "この一覧で求められている条件です。これについて未回答の質問があってもマージは妨げられず、マージが回答になります。",
    "In this list it is advice, and holds nothing up.": "この一覧では助言であり、マージは妨げられません。",
    "This list does not ask for it.": "この一覧では求められていません。",
    "The section {0} requires it.": "セクション {0} では必須です。",
    "The section {0} asks for it; an open question about it holds nothing up, since merging answers it.":
      "セクション {0} で求められている条件です。これについて未回答の質問があってもマージは妨げられず、マージが回答になります。",
    "In the section {0} it is advice, and holds nothing up.": "セクション {0} では助言であり、マージは妨げられません。",
    "The section {0} does not ask for it.": "セクション {0} では求められていません。",
    "{0} Its options: {1}.": "{0} オプション：{1}。",
    "For {0} it is met. {1}": "{0} はこの条件を満たしています。{1}",
    "For {0} it is not met. {1}": "{0} はこの条件を満たしていません。{1}",
    "For {0} it could not be checked. {1}": "{0} については確認できませんでした。{1}",
    "For {0} the maintainers decide: {1} {2}": "{0} についてはメンテナが判断します。{1} {2}",
    "{0} is exempt. {1}": "{0} は免除されています。{1}",
    "For {0} it was accepted by {1} on {2}.": "{0} については、{2} に {1} さんが了承しました。",
    "{0} was exempted from it by {1} on {2}.": "{0} は、{2} に {1} さんが免除しました。",
    "For {0} it was not accepted by {1} on {2}.": "{0} については、{2} に {1} さんが了承しませんでした。",
    "These are the commands that you can use here. Each stands at the start of a line of a comment, and words in capitals stand for what you fill in.":
      "ここで使えるコマンドは次のとおりです。いずれもコメントの行の先頭に書きます。大文字の語は、実際の内容に置き換えてください。",
    "- {0} makes Listkeeper look at everything again.": "- {0}：Listkeeper がすべてをもう一度確認します。",
    "- {0} tells what a criterion asks, why, and how it stands here.":
      "- {0}：条件の内容とその理由、ここでの状況を説明します。",
    "- {0} shows this list.": "- {0}：この説明を表示します。",
    "- {0} adds what speaks for the project, best with links; the maintainers read it beside their question.":
      "- {0}：プロジェクトの根拠を追加します。リンクを添えると、より伝わりやすくなります。メンテナは質問と併せてこれを読みます。",
    "- {0} answers an open question with yes.": "- {0}：未回答の質問に「はい」と答えます。",
    "- {0} lets pass what is not met; without {1} it has no end.":
      "- {0}：満たしていない条件を免除します。{1} を付けなければ無期限です。",
    "- {0} answers with no: the author has to change it.":
      "- {0}：「いいえ」と答えます。作成者による修正が必要になります。",
    "- {0} takes such a decision back.": "- {0}：以上のような判断を取り消します。",
    "- {0} keeps this pull request from being approved until {1}.":
      "- {0}：{1} まで、このプルリクエストが承認されないようにします。",
    "ENTRY can be left out where there is only one, as in {0}. Dates are written as in {1}.":
      "エントリが 1 つだけの場合は、{0} のように ENTRY を省略できます。日付は {1} のように書きます。",
    "ENTRY is the name as the list has it, as in {0}. Dates are written as in {1}.":
      "ENTRY には、{0} のように、リストにあるとおりの名前を書きます。日付は {1} のように書きます。",
    "{0} is no command of Listkeeper; {1} lists those that you can use.":
      "{0} は Listkeeper のコマンドではありません。使えるコマンドは {1} で確認できます。",
    "{0} is no command of Listkeeper; did you mean {1}?":
      "{0} は Listkeeper のコマンドではありません。{1} のことですか？",
    "{0} is for those who decide about this list. As the author you can give evidence, which they will read: {1}.":
      "{0} は、この一覧について判断する人のためのコマンドです。作成者の方は、判断の参考になる根拠を追加できます：{1}。",
    "{0} is for those who decide about this list; {1} lists the commands that you can use.":
      "{0} は、この一覧について判断する人のためのコマンドです。使えるコマンドは {1} で確認できます。",
    "Evidence is taken from the author of this pull request and from those who decide about this list; what you write in a comment is read by them all the same.":
      "根拠を追加できるのは、このプルリクエストの作成者と、この一覧について判断する人です。コメントに書いていただいた内容は、このままでもその人たちに読まれます。",
    "Please name a criterion, as in {0}.": "{0} のように、条件を指定してください。",
    "Please name a criterion, as in {0}; those asked here are {1}.":
      "{0} のように、条件を指定してください。ここで求められている条件：{1}。",
    "There is no criterion {0}; did you mean {1}?": "{0} という条件はありません。{1} のことですか？",
    "There is no criterion {0}.": "{0} という条件はありません。",
    "There is no criterion {0}; those asked here are {1}.":
      "{0} という条件はありません。ここで求められている条件：{1}。",
    "{0} is not asked of {1} in this pull request, so there is nothing to decide.":
      "このプルリクエストでは {1} に {0} は求められていないため、判断することはありません。",
    "{0} is asked of no entry of this pull request, so there is nothing to decide.":
      "{0} はこのプルリクエストのどのエントリにも求められていないため、判断することはありません。",
    "This pull request brings no entry {0}; did you mean {1}?":
      "このプルリクエストに {0} というエントリはありません。{1} のことですか？",
    "This pull request brings no entry {0}.": "このプルリクエストに {0} というエントリはありません。",
    "This pull request brings no entry {0}; it brings {1}.":
      "このプルリクエストに {0} というエントリはありません。あるのは次のエントリです：{1}。",
    "Of one comment {0} commands are read, and these were done as far as they could be: please write the others in another comment.":
      "1 つのコメントで読み取るコマンドは {0} 個までです。そこまでは処理しました。残りは別のコメントに書いてください。",
    "Several entries may be meant, so please name one, as in {0}; they are {1}.":
      "該当するエントリが複数あるため、{0} のように 1 つを指定してください。該当するエントリ：{1}。",
    "Please say why after a colon, in your own words: {0}.": "コロンの後に、理由をご自身の言葉で書いてください：{0}。",
    "Please give the evidence after a colon, best with a link: {0}.":
      "コロンの後に根拠を書いてください。リンクがあるとさらに役立ちます：{0}。",
    "{0} is no day; please write year, month and day, as in {1}.":
      "{0} は日付ではありません。{1} のように年月日を書いてください。",
    "The exemption would have ended before it was written, on {0}; please name a later day.":
      "{0} では、書いた時点ですでに免除の期限が過ぎています。より後の日付を指定してください。",
    "Only {0} can end on a day; please leave {1} out of {2}.":
      "期限を付けられるのは {0} だけです。{2} には {1} を付けないでください。",
    "{0} is no open question for {1}: it was checked, and it is not met. To let it pass all the same, write {2}.":
      "{1} の {0} は未回答の質問ではありません。確認した結果、条件を満たしていませんでした。それでも免除する場合は、{2} と書いてください。",
    "{0} has meanwhile been moved to another section; please look at it again, and write the command once more if it still holds.":
      "{0} はその後、別のセクションに移動されました。もう一度ご確認のうえ、判断が変わらなければコマンドを書き直してください。",
    "{0} has meanwhile got the address of another repository; please look at it again, and write the command once more if it still holds.":
      "{0} のアドレスはその後、別のリポジトリのものに変更されました。もう一度ご確認のうえ、判断が変わらなければコマンドを書き直してください。",
    "There is no decision on {0} that could be revoked.": "{0} について、取り消せる判断はありません。",
    "There is no decision on {0} for {1} that could be revoked.": "{1} の {0} について、取り消せる判断はありません。",
    "To lift a hold, write {0}.": "保留を解除するには、{0} と書いてください。",
    "The label {0} holds this pull request, too: please take it away to lift the hold.":
      "ラベル {0} によってもこのプルリクエストは保留になっています。保留を解除するには、このラベルを外してください。",
    Age: "作成からの期間",
    "A project that has been around for a while is more likely to be there for those who come to rely on it.":
      "一定の期間続いているプロジェクトは、頼りにする人たちのために今後も続いていく見込みが高いからです。",
    "Nothing but time is needed. If the project is older than its repository, say where its earlier home was.":
      "必要なのは時間だけです。プロジェクトがリポジトリよりも前からある場合は、以前どこで公開していたかをお知らせください。",
    "Is {0} older than {1}?": "{0} は作成から {1} を超えていますか？",
    "The repository was created on {0}; it must be older than {1}.":
      "リポジトリの作成日は {0} です。条件は、作成から {1} を超えていることです。",
    "{0} It will be old enough on {1}.": "{0} {1} になればこの条件を満たします。",
    "The repository's address {0} is not a web address.": "リポジトリのアドレス {0} はウェブアドレスではありません。",
    "Write the address as the browser shows it: {0}.": "ブラウザに表示されるとおりにアドレスを書いてください：{0}。",
    "Open {0} without being signed in, and correct the address or make the repository public.":
      "サインインしていない状態で {0} を開いて確認し、アドレスを直すか、リポジトリを公開してください。",
    "There is no public repository at {0}.": "{0} に公開リポジトリはありません。",
    "{0} is an old name: the repository is {1} now.": "{0} は以前の名前です。現在のリポジトリは {1} です。",
    "Write {0} as the repository's address.": "リポジトリのアドレスとして {0} と書いてください。",
    "The repository's address is written {0}.": "リポジトリのアドレスが {0} と書かれています。",
    "The label {0} must read {1}, upper and lower case included: so the site finds the repository.":
      "ラベル {0} は、大文字と小文字も含めて {1} と書く必要があります。サイトはこのラベルでリポジトリを見つけます。",
    "all {0} neighbours have it": "周りのエントリ {0} 件のすべてにあります",
    "{0} of {1} neighbours have it": "周りのエントリ {1} 件のうち {0} 件にあります",
    "{0} is missing; {1}.": "{0} がありません。{1}。",
    "{0} is {1}; its neighbours write web addresses.":
      "{0} が {1} になっていますが、周りのエントリではウェブアドレスを書いています。",
    "Write {0} as {1}, as the browser shows the address.":
      "{1} には、ブラウザに表示されるとおりのアドレス {0} を書いてください。",
    "{0} is {1}; its neighbours write {2}.": "{0} は {1} ですが、周りのエントリでは {2} を書いています。",
    "Write {0} as {1}, without quotation marks.": "{1} には、引用符を付けずに {0} と書いてください。",
    "Add {0} with today's number, {1}.": "{0} を追加し、現在の数である {1} を書いてください。",
    "Add {0}, as the entries around it have it.": "周りのエントリと同じように {0} を追加してください。",
    "{0} is {1}, which is no number of stars.": "{0} が {1} になっていますが、これはスター数ではありません。",
    "Write a whole number as {0}.": "{0} には整数を書いてください。",
    "{0} is {1}; the repository has {2} stars today.": "{0} は {1} ですが、現在のリポジトリのスターは {2} 個です。",
    "Its description has {0} characters; a shorter one of up to {1} reads better.":
      "説明文が {0} 文字あります。{1} 文字以内に収めると、より読みやすくなります。",
    "{0} is still {1}.": "{0} が {1} のままです。",
    "Write what {0} should say.": "{0} に実際の内容を書いてください。",
    "{0} begins or ends with blanks.": "{0} の先頭または末尾に空白があります。",
    "{0} only repeats the name.": "{0} が名前の繰り返しになっています。",
    "Say in {0} in a few words what the project does.":
      "プロジェクトが何をするものなのかを、{0} に短く書いてください。",
    "The website {0} is the repository again.": "ウェブサイトとして書かれている {0} は、リポジトリと同じです。",
    "Take the link to the website away, or write the address of a site of its own.":
      "ウェブサイトへのリンクを取り除くか、リポジトリとは別のサイトのアドレスを書いてください。",
    Contributors: "コントリビューター数",
    "A project that many people work on does not stand or fall with one of them.":
      "大勢で取り組んでいるプロジェクトは、その中の誰か一人に左右されないからです。",
    "List the project in a section that asks for fewer contributors, and move it when it has grown.":
      "必要なコントリビューター数がより少ないセクションに掲載し、プロジェクトが大きくなってから移してください。",
    "Have {0} people or more contributed to {1}?": "{1} にコントリビュートした人は {0} 人以上いますか？",
    "more than {0} are asked for": "条件は {0} 人を超えることです",
    "{0} are asked for": "条件は {0} 人以上です",
    "{0}; {1}.": "{0}。{1}。",
    "{0} How many there are in all cannot be told.": "{0} 全体で何人いるのかは分かりません。",
    "1 more is needed": "あと 1 人必要です",
    "{0} more are needed": "あと {0} 人必要です",
    "{0} {1}.": "{0} {1}。",
    "{0} {1}; ways of counting differ by as much.": "{0} {1} が、この程度の差は数え方によって生じます。",
    "({0}, counted on {1})": "（{0}、{1} に集計）",
    "Between {0} and {1} people have committed {2}": "コミットした人は {0}〜{1} 人です {2}",
    "At least 1 person has committed {0}": "コミットした人は 1 人以上います {0}",
    "At least {0} people have committed {1}": "コミットした人は {0} 人以上います {1}",
    "At most 1 person has committed {0}": "コミットした人は 1 人以下です {0}",
    "At most {0} people have committed {1}": "コミットした人は {0} 人以下です {1}",
    "1 person has committed {0}": "コミットした人は 1 人です {0}",
    "{0} people have committed {1}": "コミットした人は {0} 人です {1}",
    "GitHub accounts on its list of contributors, without bots":
      "GitHub のコントリビューター一覧にある、ボット以外のアカウント",
    "Core technology": "基幹技術",
    "The listing shows projects that would lose their purpose without its technology, or that help people to adopt it.":
      "この一覧には、その技術がなければ成り立たないプロジェクトや、その技術の導入を助けるプロジェクトを掲載しているからです。",
    "Say in the description of the pull request what the project does with the technology, and where in its source code that can be seen.":
      "プロジェクトがその技術で何をしているのか、ソースコードのどこを見ればそれが分かるのかを、プルリクエストの説明文に書いてください。",
    "Would {0} lose its purpose without {1}, or does it help people to adopt {2} in production?":
      "{0} は {1} がなければ成り立たないプロジェクト、または本番環境への {2} の導入を助けるプロジェクトですか？",
    "the listing's technology": "この一覧の技術",
    "Listkeeper could not look into the repository: this is what the pull request says of {0}.":
      "Listkeeper はリポジトリの中を確認できませんでした。以下は、{0} についてプルリクエストに書かれている内容です。",
    "There is strong evidence of {0}: the project's code, its dependencies or the way in which it is built show it.":
      "{0} を使っていることを示す強い根拠があります。プロジェクトのコード、依存関係、またはビルド方法から確認できました。",
    "Where Listkeeper looked there is only weak evidence of {0}: what the project says about itself, or traces beside its own code. Code that uses it may stand deeper in the repository, or in another one.":
      "Listkeeper が確認した範囲では、{0} を使っていることを示す根拠は、プロジェクト自身の説明や、本体のコード以外に残る形跡といった弱いものだけでした。使用しているコードは、リポジトリのもっと深い階層や、別のリポジトリにあるのかもしれません。",
    name: "名前",
    description: "説明文",
    topics: "トピック",
    README: "README",
    "names of files at the root and one folder below": "ルートとその 1 階層下にあるファイルの名前",
    dependencies: "依存関係",
    "build files": "ビルドファイル",
    "The listing's configuration does not say how {0} is recognised, so Listkeeper did not look for it; {1} and {2} would be a beginning.":
      "{0} をどう見分けるかが一覧の設定に書かれていないため、Listkeeper は調べませんでした。まずは {1} と {2} を設定してみてください。",
    "Listkeeper saw no {0} where it looked, which need not mean that there is none: it may stand deeper in the repository, or in another one. Looked at were {1}. A link to the source code that uses it, in the description of this pull request, helps the maintainers to decide.":
      "Listkeeper が確認した範囲では {0} が見つかりませんでしたが、使われていないとは限りません。リポジトリのもっと深い階層や、別のリポジトリにあるのかもしれません。確認したもの：{1}。使用しているソースコードへのリンクをこのプルリクエストの説明文に書いていただくと、メンテナが判断しやすくなります。",
    "14 files with programs": "プログラムを含む 14 個のファイル",
    "Open licence for the documentation": "ドキュメントのオープンなライセンス",
    "Say in the README or in the documentation's folder under which licence the documentation stands: the licence of the code, or one like {0}. Terms that forbid commercial use (NC) or changes (ND) are not open.":
      "ドキュメントのライセンスを、README またはドキュメントのフォルダに明記してください。コードと同じライセンスでも、{0} のようなライセンスでもかまいません。商用利用を禁じる条件（NC）や改変を禁じる条件（ND）の付いたものは、オープンなライセンスではありません。",
    "Is the documentation of {0} under an open licence?":
      "{0} のドキュメントはオープンなライセンスで公開されていますか？",
    "The documentation is under {0}, which is not an open licence.":
      "ドキュメントのライセンスは {0} ですが、これはオープンなライセンスではありません。",
    "No open licence covers the documentation.": "ドキュメントに適用されるオープンなライセンスがありません。",
    "An open licence for the code covers the documentation as well, unless the documentation names another one.":
      "コードにオープンなライセンスを付ければ、ドキュメントに別のライセンスが書かれていない限り、ドキュメントにも適用されます。",
    "The documentation is under {0}, which is an open licence.":
      "ドキュメントのライセンスは {0} で、これはオープンなライセンスです。",
    "{0} says {1}, which is an open licence.":
      "{0} に書かれているライセンスは {1} で、これはオープンなライセンスです。",
    "{0} say {1}, which is an open licence.": "{0} に書かれているライセンスは {1} で、これはオープンなライセンスです。",
    "Listkeeper saw {0}, and could not tell whether that makes all of the documentation open.":
      "{0} が見つかりましたが、それでドキュメントのすべてがオープンと言えるのかどうか、Listkeeper には判断できませんでした。",
    "Listkeeper could not tell the licence of the documentation.":
      "Listkeeper にはドキュメントのライセンスが分かりませんでした。",
    "Complete entry": "エントリの記入内容",
    "The site shows, sorts and links a project by the fields of its entry.":
      "サイトは、エントリのフィールドをもとにプロジェクトを表示し、並べ替え、リンクするからです。",
    "Give the entry the fields that the entries around it have, in the same shape.":
      "周りのエントリと同じフィールドを、同じ形で記入してください。",
    "Which repository of {0} is meant, and should its address stand here?":
      "{0} のどのリポジトリのことですか？ また、ここにはそのリポジトリのアドレスを書くべきですか？",
    "{0} is the address of an owner, not of a repository.": "{0} はリポジトリではなく、その所有者のアドレスです。",
    "Is {0} the repository of {1}?": "{0} は {1} のリポジトリですか？",
    "No link has the label {0}, by which the site finds a repository; this one has the label {1}.":
      "サイトはラベル {0} でリポジトリを見つけますが、そのラベルの付いたリンクがありません。このリンクのラベルは {1} です。",
    "What the entry says looks right by itself. Whether it fits the project of today could not be told. {0}":
      "エントリの内容そのものに問題は見当たりません。ただし、プロジェクトの現状と合っているかどうかは確認できませんでした。{0}",
    "Nothing in it looks wrong, and there are too few neighbours to compare it with.":
      "問題は見当たりません。周りのエントリが少ないため、比較はできませんでした。",
    "It has the 1 field that its neighbours have.": "周りのエントリにある 1 個のフィールドが記入されています。",
    "It has the {0} fields that its neighbours have, in the same shape.":
      "周りのエントリにある {0} 個のフィールドが、同じ形ですべて記入されています。",
    "Safe to show": "表示の安全性",
    "The site shows the description as HTML to everybody who reads the list.":
      "サイトは、リストを読むすべての人に説明文を HTML として表示するからです。",
    "Write plain text, or simple tags like {0}, {1} and {2} that are closed again. A bare {3} is written {4}.":
      "プレーンテキスト、または {0}、{1}、{2} のような簡単なタグで書き、タグは必ず閉じてください。{3} という文字そのものは {4} と書きます。",
    "No scripts, no hidden text and no broken tags in any of its fields.":
      "どのフィールドにも、スクリプト、隠されたテキスト、壊れたタグはありません。",
    "There is 1 more like this.": "同じような箇所がほかに 1 件あります。",
    "There are {0} more like this.": "同じような箇所がほかに {0} 件あります。",
    "Not listed already": "掲載済みでないこと",
    "A project that stands in the list twice is updated once, and soon says two things.":
      "同じプロジェクトが二重に掲載されていると、更新されるのは片方だけになり、やがて内容が食い違ってしまうからです。",
    "Change the entry that is there already instead of adding another one.":
      "新しいエントリを追加せず、すでにあるエントリを変更してください。",
    "The same repository is listed already, as {0}.": "同じリポジトリが {0} としてすでに掲載されています。",
    "Is this another project than {0}?": "これは {0} とは別のプロジェクトですか？",
    "Is {0} a project of its own, and not just a copy of {1}?":
      "{0} は、単なる {1} のコピーではなく、独立したプロジェクトですか？",
    "No other entry has this name or this address; whether it is listed under an older name could not be seen.":
      "同じ名前または同じアドレスのエントリはほかにありません。以前の名前で掲載されているかどうかは確認できませんでした。",
    "Is {0} not listed yet in one of the files that were not read?":
      "{0} は、読み取られなかったファイルのいずれにもまだ掲載されていませんか？",
    "No other entry has this name or this repository.": "同じ名前または同じリポジトリのエントリはほかにありません。",
    "GitHub shows it as a fork.": "GitHub ではフォークと表示されています。",
    "GitLab shows it as a fork.": "GitLab ではフォークと表示されています。",
    "Its forge shows it as a fork.": "ホスティングサービスではフォークと表示されています。",
    "No other entry that was read has this name or this repository.":
      "読み取った範囲では、同じ名前または同じリポジトリのエントリはほかにありません。",
    "{0} GitHub does not list all files of the listing, so there may be more entries.":
      "{0}GitHub からこのリポジトリのすべてのファイル名を得られないため、ほかにもエントリがあるかもしれません。",
    "1 file of the list was not read, since there are so many.":
      "ファイルの数が多いため、リストのファイルのうち 1 件は読み取りませんでした。",
    "{0} files of the list were not read, since there are so many.":
      "ファイルの数が多いため、リストのファイルのうち {0} 件は読み取りませんでした。",
    "They are in the same repository, and in different folders of it.":
      "両者は同じリポジトリの別々のフォルダにあります。",
    "The address of the one is also given by the other.": "一方のアドレスが、もう一方にも書かれています。",
    "They have the same name, and different addresses.": "名前は同じですが、アドレスが異なります。",
    "Their repositories have the same name, and owners that are easily taken for one another: one of the two may be meant for the other, or pose as it.":
      "両者のリポジトリは名前が同じで、所有者の名前も見間違えやすいものです。一方がもう一方の書き間違いであるか、なりすましているおそれがあります。",
    "This repository is shown as a fork or a mirror of it.":
      "このリポジトリは、そのフォークまたはミラーと表示されています。",
    "The listing's configuration lets the repository of the other stand in for this one.":
      "一覧の設定では、もう一方のリポジトリがこのエントリの代わりとして使われています。",
    "{0} ({1}, {2} line {3})": "{0}（{1}、{2} の {3} 行目）",
    "Open-source licence": "オープンソースライセンス",
    "Whoever relies on a project must be free to use, study, change and share all of its source code.":
      "プロジェクトを頼りにする人は誰でも、そのソースコードのすべてを自由に利用、研究、変更、共有できなければならないからです。",
    "Put the full text of a licence that the Open Source Initiative approves into a {0} file at the top of the repository, and make sure that it covers all of the source code.":
      "Open Source Initiative が承認したライセンスの全文を、リポジトリのルートの {0} ファイルに入れ、ソースコードのすべてに適用されるようにしてください。",
    "Is all of the source code of {0} under an open-source licence?":
      "{0} のソースコードは、すべてオープンソースライセンスで公開されていますか？",
    "The licence is {0}, an open-source licence.": "ライセンスは {0} で、これはオープンソースライセンスです。",
    "{0} says {1}, an open-source licence.":
      "{0} に書かれているライセンスは {1} で、これはオープンソースライセンスです。",
    "{0} say {1}, an open-source licence.":
      "{0} に書かれているライセンスは {1} で、これはオープンソースライセンスです。",
    "No licence was found.": "ライセンスが見つかりませんでした。",
    "{0} is not an open-source licence.": "{0} はオープンソースライセンスではありません。",
    "What was recognised is {0}.": "確認できたのは {0} です。",
    "A licence text is there, but Listkeeper does not recognise it.":
      "ライセンスの文面はありますが、Listkeeper にはどのライセンスか分かりませんでした。",
    "Listkeeper found no licence text at the usual places.":
      "通常置かれる場所にライセンスの文面が見つかりませんでした。",
    "by its text": "本文から判断",
    "The folder {0} is under {1}, so not all of the source code is open source.":
      "フォルダ {0} のライセンスは {1} なので、ソースコードのすべてがオープンソースというわけではありません。",
    Logo: "ロゴ",
    "The site cannot be built with a logo that is not there, and shows an empty box for one that it does not know.":
      "ロゴの画像がないとサイトをビルドできず、登録されていないロゴは空の枠として表示されてしまうからです。",
    "Add the image, import it in the file where the logos are registered, and add its name to the table there.":
      "画像を追加し、ロゴを登録しているファイルでインポートして、そこの表に名前を追加してください。",
    "This list has no logos.": "このリストにはロゴがありません。",
    "GitHub did not give all file names, so {0} could not be looked for.":
      "GitHub からすべてのファイル名を得られなかったため、{0} があるかどうか確認できませんでした。",
    "Should {0} have the same logo as {1}?": "{0} のロゴは {1} と同じで問題ありませんか？",
    "Each of them names {0}.": "いずれも {0} を指定しています。",
    "The entry names no logo, and shows none.": "エントリにロゴの指定はなく、ロゴは表示されません。",
    "Import it in {0}, and name the logo in the entry.": "{0} で画像をインポートし、エントリでロゴを指定してください。",
    "The pull request adds {0}, and the entry names no logo.":
      "プルリクエストは {0} を追加していますが、エントリにロゴの指定がありません。",
    "The registry of logos {0} could not be read.": "ロゴの登録ファイル {0} を読み取れませんでした。",
    "Write the name in the same way in the entry and in {0}.": "エントリと {0} で名前の書き方をそろえてください。",
    "{0} is registered as {1}: upper and lower case count.":
      "{0} は {1} として登録されています。大文字と小文字は区別されます。",
    "Add {0} to the table of logos in {1}.": "{1} にあるロゴの表に {0} を追加してください。",
    "{0} is imported, and missing in the table of logos.": "{0} はインポートされていますが、ロゴの表にありません。",
    "{0} is in the table of logos, and not imported.": "{0} はロゴの表にありますが、インポートされていません。",
    "{0} Add {1} to the table of logos there.": "{0} さらに、そこにあるロゴの表に {1} を追加してください。",
    "{0} is not registered.": "{0} は登録されていません。",
    "Add the image to the other logos, and a line like {0} with its path to {1}.":
      "画像をほかのロゴと同じ場所に追加し、{0} のような行を、画像のパスに合わせて {1} に追加してください。",
    "Add {0} to {1}; the image itself is there.": "{1} に {0} を追加してください。画像そのものはすでにあります。",
    "Write the file's name in {0} as it is: {1}.": "{0} には、ファイル名を実際のとおりに書いてください：{1}。",
    "{0} does not exist, and {1} does: upper and lower case count.":
      "{0} は存在しませんが、{1} は存在します。大文字と小文字は区別されます。",
    "Add the file {0} to this pull request, or correct its path in {1}.":
      "ファイル {0} をこのプルリクエストに追加するか、{1} のパスを直してください。",
    "The image {0} does not exist.": "画像 {0} が存在しません。",
    "{0} is registered.": "{0} は登録されています。",
    "{0} is registered, and {1} is there.": "{0} は登録されており、{1} もあります。",
    "Also seen: {0}.": "ほかに確認できたもの：{0}。",
    "No commit by a person was seen on the default branch.":
      "デフォルトブランチに、人によるコミットは見つかりませんでした。",
    "The newest commit, from {0}, and the others that were looked at are not by people.":
      "最新のコミット（{0}）も、確認したほかのコミットも、人によるものではありません。",
    "The newest commit by a person is from {0}": "人による最新のコミットは {0} のものです",
    "The newest commit by a person in {0} is from {1}": "{0} への人による最新のコミットは {1} のものです",
    "{0}.": "{0}。",
    "1 person": "1 人",
    "{0} people": "{0} 人",
    "{0}, one of {1} by {2} in the 180 days up to then.":
      "{0}。その日までの 180 日間に、{2} が {1} 件コミットしています。",
    "{0}, one of at least {1} in the 180 days up to then.":
      "{0}。その日までの 180 日間に、{1} 件以上のコミットがあります。",
    "{0}, one of at least {1} by at least {2} people in the 180 days up to then.":
      "{0}。その日までの 180 日間に、{2} 人以上が {1} 件以上コミットしています。",
    "a pull request merged on {0}": "{0} にマージされたプルリクエスト",
    "at least {0} pull requests merged in the year up to {1}":
      "{1} までの 1 年間にマージされた {0} 件以上のプルリクエスト",
    "{0} pull requests merged in the year up to {1}": "{1} までの 1 年間にマージされた {0} 件のプルリクエスト",
    "the release {0} of {1}": "{1} のリリース {0}",
    "the tag {0} of {1}": "{1} のタグ {0}",
    "an answer of the project to an issue on {0}": "プロジェクト側からの Issue への回答（{0}）",
    commits: "コミット",
    "merged pull requests": "マージされたプルリクエスト",
    releases: "リリース",
    "answers to issues": "Issue への回答",
    "By its {0}: “{1}”.": "{0} に「{1}」とあります。",
    "own words": "プロジェクト自身の説明",
    "A {0} says that it is finished.": "完成済みであることを示す {0} があります。",
    badge: "バッジ",
    "A {0} says that it is no longer maintained.": "もう管理されていないことを示す {0} があります。",
    "Problems and security holes are only fixed where somebody still looks after a project.":
      "不具合やセキュリティ上の問題は、プロジェクトの面倒を見る人がいてはじめて修正されるからです。",
    "The repository is archived: nothing can be fixed in it any more.":
      "リポジトリはアーカイブされており、もう修正を加えることができません。",
    "The repository was archived on {0}: nothing can be fixed in it any more.":
      "リポジトリは {0} にアーカイブされており、もう修正を加えることができません。",
    Maintained: "積極的な管理",
    "Bring new work to the default branch. If the project is finished rather than abandoned, say so in the description of the pull request and ask the maintainers for an exemption.":
      "デフォルトブランチに新しい変更を取り込んでください。プロジェクトが放置されているのではなく完成している場合は、その旨をプルリクエストの説明文に書き、メンテナに免除を依頼してください。",
    "Is {0} still maintained?": "{0} は現在も管理されていますか？",
    "The maintainers of the list call it finished: “{0}”.": "リストのメンテナが完成済みと認めています：「{0}」。",
    "The repository is empty.": "リポジトリは空です。",
    "The forge has disabled the repository: nobody can work in it.":
      "リポジトリはホスティングサービスによって無効にされており、誰も作業できません。",
    "Take the repository out of the archive, or list the project that follows it.":
      "リポジトリのアーカイブを解除するか、後継のプロジェクトを掲載してください。",
    "{0} A day that has not come yet tells nothing.": "{0} 未来の日付からは何も判断できません。",
    "{0} Older commits were not looked at.": "{0} それより古いコミットは確認していません。",
    "{0} {1} A project that is finished may need no more.":
      "{0} {1} ただし、完成しているプロジェクトであれば、これ以上は必要ないのかもしれません。",
    "{0} This is a mirror: what happens at its origin was not looked at.":
      "{0} これはミラーです。ミラー元での活動は確認していません。",
    "Releases, merged pull requests and answers to issues were not counted: they may be about other parts of the repository.":
      "リリース、マージされたプルリクエスト、Issue への回答は、リポジトリのほかの部分に関するものかもしれないため、数えていません。",
    "GitHub did not tell of {0}, which may show newer work.":
      "次のものについて GitHub から情報を得られませんでした：{0}。より新しい活動がそこに含まれているかもしれません。",
    "The forge does not tell of {0}, which may show newer work.":
      "次のものはホスティングサービスから情報を得られません：{0}。より新しい活動がそこに含まれているかもしれません。",
    "{0} Within the last {1} no commit by a person, no release, no merged pull request and no answer to an issue was seen. A project without work by people for that long counts as unmaintained.":
      "{0} 直近 {1} の間に、人によるコミット、リリース、プルリクエストのマージ、Issue への回答は確認できませんでした。これだけの期間にわたって人による作業がないプロジェクトは、管理されていないとみなされます。",
    "A commit within the last {0} is asked for.": "条件は、直近 {0} 以内にコミットがあることです。",
    "Within the last {0} one of these is asked for: {1}.": "条件は、直近 {0} 以内に次のいずれかがあることです：{1}。",
    "This is a mirror: contributions may go to its origin instead.":
      "これはミラーです。コントリビューションはミラー元で受け付けているのかもしれません。",
    "Neither issues nor pull requests are open to outsiders.":
      "Issue もプルリクエストも、外部の人には開かれていません。",
    "Documentation that may not be translated, quoted or corrected does not belong to its users.":
      "翻訳も引用も修正もできないドキュメントでは、利用者が自由に使えるとは言えないからです。",
    "Found on this pull request and in the repository: {0}.": "このプルリクエストとリポジトリから見つかったもの：{0}。",
    "Found on this pull request: {0}.": "このプルリクエストから見つかったもの：{0}。",
    "Open to collaboration": "開かれたコラボレーション",
    "Anybody should be able to take part in a listed project, and to see how it decides.":
      "掲載されるプロジェクトには誰でも参加でき、物事の決め方が誰にでも見えるべきだからです。",
    "Add a {0} that says how to take part, and a {1}, {2} or {3} that says who decides and how people treat one another. Leave issues or pull requests open to everybody.":
      "参加方法を書いた {0} と、誰が決定するのかやお互いへの接し方を書いた {1}、{2}、{3} のいずれかを追加してください。Issue またはプルリクエストは誰にでも開放しておいてください。",
    "Is {0} open to collaboration, and governed by open-source best practice?":
      "{0} はコラボレーションに開かれており、オープンソースのベストプラクティスに沿って運営されていますか？",
    "By its {0} the project is closed to contributions: “{1}”.":
      "{0} によると、コントリビューションを受け付けていません：「{1}」。",
    "None of the usual files was found: no guide for contributors ({0}), and none that says who decides or how people treat one another ({1}, {2}, {3}).":
      "通常置かれるファイルが見つかりませんでした。コントリビューター向けのガイド（{0}）も、誰が決定するのかやお互いへの接し方を書いたもの（{1}、{2}、{3}）もありません。",
    "“{0}”": "「{0}」",
    "The repository has {0}.": "リポジトリに {0} があります。",
    "The owner hands down {0}.": "リポジトリの所有者が共通で用意している {0} が使われています。",
    "The README has the heading {0}.": "README に見出し {0} があります。",
    "The README has the headings {0}.": "README に次の見出しがあります：{0}。",
    "A guide for contributors, such as {0}, was not found.":
      "{0} のような、コントリビューター向けのガイドは見つかりませんでした。",
    "Nothing was found that says who decides or how people treat one another, such as {0}, {1} or {2}.":
      "{0}、{1}、{2} のような、誰が決定するのかやお互いへの接し方を書いたものは見つかりませんでした。",
    "1 pull request": "1 件のプルリクエスト",
    "{0} pull requests": "{0} 件のプルリクエスト",
    "at least {0}": "少なくとも {0}",
    "{0} and a bot": "{0} とボット",
    "Bots merged {0}": "ボットが {0} をマージしました",
    "{0} merged {1}": "{0} が {1} をマージしました",
    "{0} (bots' own not counted) from {1} to {2}, {3}.":
      "{1} から {2} までに、{0}（ボットが作成したものを除く）。{3}。",
    "none of them by an outsider": "そのうち外部の人によるものはありません",
    "by an outsider": "それは外部の人によるものです",
    "all of them by outsiders": "そのすべてが外部の人によるものです",
    "1 of them by an outsider ({0} %)": "そのうち 1 件（{0} %）が外部の人によるものです",
    "{0} of them by outsiders ({1} %)": "そのうち {0} 件（{1} %）が外部の人によるものです",
    "Issues are open.": "Issue は有効です。",
    "Issues are switched off.": "Issue は無効にされています。",
    "Pull requests are open to all.": "プルリクエストは誰でも作成できます。",
    "Pull requests are not open to outsiders.": "外部の人はプルリクエストを作成できません。",
    Order: "並び順",
    "Readers find a project where the order of the list lets them look for it.":
      "リストの並び順が守られていれば、読む人がプロジェクトを見つけやすいからです。",
    "Move the entry to its place in the section.": "エントリをセクション内の正しい位置に移動してください。",
    "This section has no order to keep.": "このセクションに並び順の決まりはありません。",
    "The entry stands where it belongs.": "このエントリは正しい位置にあります。",
    "The entry stands elsewhere.": "このエントリは違う位置にあります。",
    "The section is kept in the order of stars, from many to few.":
      "このセクションは、スターの多い順に並べられています。",
    "The section is kept in the order of stars, from few to many.":
      "このセクションは、スターの少ない順に並べられています。",
    "The section is kept in alphabetical order of its keys.":
      "このセクションは、キーのアルファベット順に並べられています。",
    "The section is kept in alphabetical order, from Z to A.":
      "このセクションは、アルファベットの逆順（Z から A）に並べられています。",
    "The section is kept in alphabetical order.": "このセクションは、アルファベット順に並べられています。",
    "The section is kept in descending order of {0}.": "このセクションは、{0} の降順に並べられています。",
    "The section is kept in ascending order of {0}.": "このセクションは、{0} の昇順に並べられています。",
    "New entries come last in the section.": "新しいエントリはセクションの最後に追加します。",
    "Names are compared without regard to {0} at their beginning.":
      "名前の先頭にある {0} は、並べるときに無視されます。",
    "All capital letters come before the small ones.": "大文字はすべて小文字より前に来ます。",
    "Move it between {0} and {1}.": "{0} と {1} の間に移動してください。",
    "Move it before {0}.": "{0} の前に移動してください。",
    "Move it after {0}.": "{0} の後に移動してください。",
    "Move it to its place in the section.": "セクション内の正しい位置に移動してください。",
    "Use in production": "本番環境での利用",
    "What many people run in production has proved itself, and that cannot be seen from a repository.":
      "大勢が本番環境で利用しているものには実績がありますが、それはリポジトリを見るだけでは分からないからです。",
    "Edit the description of the pull request and say who uses the project in production: names of companies or users, numbers, links to talks or posts, or a file like {0}.":
      "プルリクエストの説明文を編集し、誰が本番環境でこのプロジェクトを利用しているのかを書いてください。企業や利用者の名前、数値、発表や記事へのリンク、{0} のようなファイルなどが役に立ちます。",
    "Is {0} used in production by many?": "{0} は本番環境で大勢に利用されていますか？",
    "Neither the description of this pull request nor a file like {0} in the repository says who uses {1} in production.":
      "このプルリクエストの説明文にも、リポジトリの {0} のようなファイルにも、誰が本番環境で {1} を利用しているのかが書かれていません。",
    "1 named user": "利用者の名前 1 件",
    "{0} named users": "利用者の名前 {0} 件",
    "1 list of users": "利用者の一覧 1 件",
    "{0} lists of users": "利用者の一覧 {0} 件",
    "1 link": "リンク 1 件",
    "{0} links": "リンク {0} 件",
    "1 number": "数値 1 件",
    "{0} numbers": "数値 {0} 件",
    "1 statement": "記述 1 件",
    "{0} statements": "記述 {0} 件",
    "{0}, in which Listkeeper saw no names": "{0}（名前は見当たりませんでした）",
    "{0}, which names 1 user": "{0}（利用者の名前 1 件）",
    "{0}, which names {1} users": "{0}（利用者の名前 {1} 件）",
    "{0} holds {1} tags or more.": "{0} にタグが {1} 個以上含まれています。",
    "{0} holds the address {1}, which would run in the reader's browser.":
      "{0} に含まれているアドレス {1} は、読む人のブラウザで実行されてしまいます。",
    "{0} begins with {1}, a character that readers cannot see.":
      "{0} の先頭に、読む人には見えない文字 {1} があります。",
    "{0} holds {1} after {2}, a character that readers cannot see.":
      "{0} の {2} の後に、読む人には見えない文字 {1} があります。",
    "{0} holds {1}, which readers cannot see.": "{0} に含まれている {1} は、読む人には見えません。",
    "{0} holds {1}; that tag may not stand in it.": "{0} に {1} が含まれています。このタグは使えません。",
    "{0} holds {1}, which would run in the reader's browser.":
      "{0} に含まれている {1} は、読む人のブラウザで実行されてしまいます。",
    "{0} holds a tag that is never finished: {1}.": "{0} に、最後まで書かれていないタグがあります：{1}。",
    "{0} holds {1}, which can hide text from readers.":
      "{0} に含まれている {1} は、テキストを読む人から隠すことができてしまいます。",
    "{0} holds {1}, which browsers take for a tag and do not show.":
      "{0} に含まれている {1} は、ブラウザにタグとして解釈されるため表示されません。",
    "{0} holds {1}; its attribute {2} is not needed.": "{0} に {1} が含まれています。属性 {2} は不要です。",
    "{0} closes {1}, which was not opened.": "{0} では、開かれていない {1} が閉じられています。",
    "{0} opens {1}, and does not close it.": "{0} では、{1} が開かれたまま閉じられていません。",
    Stars: "スター数",
    "Stars are a rough sign that others have found a project useful.":
      "スターは、ほかの人がそのプロジェクトを役に立つと感じたことを示す、おおよその目安だからです。",
    "Nothing in the pull request can change this: more people have to find the project and give its repository a star.":
      "これはプルリクエストの内容では変えられません。より多くの人にプロジェクトを知ってもらい、リポジトリにスターを付けてもらう必要があります。",
    "Do enough people know and use {0}, which has no stars to count?":
      "{0} には数えられるスターがありませんが、十分な数の人に知られ、利用されていますか？",
    "The repository has 1 star": "リポジトリのスターは 1 個です",
    "The repository has {0} stars": "リポジトリのスターは {0} 個です",
    "{0}; more than {1} are asked for.": "{0}。条件は {1} 個を超えることです。",
    "1 more is needed.": "あと 1 個必要です。",
    "{0} more are needed.": "あと {0} 個必要です。",
    "1 day": "1 日",
    "{0} days": "{0} 日",
    "1 week": "1 週間",
    "{0} weeks": "{0} 週間",
    "1 month": "1 か月",
    "{0} months": "{0} か月",
    "1 year": "1 年",
    "{0} years": "{0} 年",
    "The commits of the default branch were not given.": "デフォルトブランチのコミットを得られませんでした。",
    "The entry is about the folder {0}, and commits could be looked at for the whole repository only.":
      "このエントリはフォルダ {0} のものですが、コミットはリポジトリ全体についてしか確認できませんでした。",
    "The folder {0}, which the entry is about, is not on the default branch.":
      "このエントリが指すフォルダ {0} は、デフォルトブランチにありません。",
    "The repository has no folder {0} today: it was moved, renamed or taken away.":
      "現在のリポジトリにフォルダ {0} はありません。移動、名前の変更、または削除が行われたようです。",
    "The commits to the folder {0} could not be told apart from those to the whole repository in time.":
      "フォルダ {0} へのコミットを、時間内にリポジトリ全体へのコミットから区別できませんでした。",
    "The repository is a fork: at least {0} people have committed to it or to what it was forked from, and GitHub does not tell them apart.":
      "このリポジトリはフォークです。フォーク元も含めて {0} 人以上がコミットしていますが、GitHub の情報では両者を区別できません。",
    "The repository is a fork: at least {0} people have committed to it or to {1}, and GitHub does not tell them apart.":
      "このリポジトリはフォークです。フォーク元の {1} も含めて {0} 人以上がコミットしていますが、GitHub の情報では両者を区別できません。",
    "everybody on the list of the whole repository, without bots": "リポジトリ全体の一覧にある、ボット以外の全員",
    "{0} accounts on its list of contributors, without bots":
      "{0} のコントリビューター一覧にある、ボット以外のアカウント",
    "names on the list of contributors of {0}, each with e-mail addresses of its own, without bots":
      "{0} のコントリビューター一覧にある、それぞれ固有のメールアドレスを持つボット以外の名前",
    "names without an account on the list of contributors of {0}, each with e-mail addresses of its own, without bots":
      "{0} のコントリビューター一覧にある、アカウントがなく、それぞれ固有のメールアドレスを持つボット以外の名前",
    "the only commit": "唯一のコミット",
    "all {0} commits": "全 {0} 件のコミット",
    "the newest commit": "最新のコミット",
    "the newest {0} commits": "最新 {0} 件のコミット",
    "authors and co-authors of {0}, without bots": "{0} の、ボット以外の作者と共同作者",
    "authors and co-authors of {0} to the folder {1}, without bots":
      "フォルダ {1} への {0} の、ボット以外の作者と共同作者",
    "One of them is not on the list, but among the authors and co-authors of {0}.":
      "そのうち 1 人は一覧にありませんが、{0} の作者と共同作者に含まれています。",
    "{0} of them are not on the list, but among the authors and co-authors of {1}.":
      "そのうち {0} 人は一覧にありませんが、{1} の作者と共同作者に含まれています。",
    "Commits from before the folder had its name are not among them.":
      "フォルダが現在の名前になる前のコミットは含まれていません。",
    "On the whole repository at least {0} people have worked.": "リポジトリ全体では {0} 人以上が作業しています。",
    "On the whole repository at most {0} people have worked.": "リポジトリ全体で作業した人は {0} 人以下です。",
    "At least {0} more": "ほか {0} 件以上",
    "{0} e-mail address has no account: it may be one more person, or one of them again.":
      "{0} のメールアドレスには対応するアカウントがありません。さらにもう 1 人いるのかもしれませんし、すでに数えた人なのかもしれません。",
    "{0} e-mail addresses have no account: they may be more people, or the same ones again.":
      "{0} のメールアドレスには対応するアカウントがありません。さらに別の人がいるのかもしれませんし、すでに数えた人なのかもしれません。",
    "{0} account or e-mail address may be one more person, or one of them again.":
      "{0} のアカウントまたはメールアドレスは、さらにもう 1 人かもしれませんし、すでに数えた人なのかもしれません。",
    "{0} accounts and e-mail addresses may be more people, or the same ones again.":
      "{0} のアカウントとメールアドレスは、さらに別の人かもしれませんし、すでに数えた人なのかもしれません。",
    "They were counted in the mirror {0}, which has the history.": "履歴を持つミラー {0} で数えました。",
    "Whether the repository is a fork could not be seen: those who committed to its original would be counted with it.":
      "リポジトリがフォークかどうかは確認できませんでした。フォークであれば、フォーク元にコミットした人も数に含まれています。",
    "The repository is a fork: those who committed to its original are counted with it.":
      "このリポジトリはフォークです。フォーク元にコミットした人も数に含まれています。",
    "The repository is a fork: those who committed to {0} are counted with it.":
      "このリポジトリはフォークです。{0} にコミットした人も数に含まれています。",
    "{0}, the project's own by {1}": "{0}（{1} によると、このプロジェクト自身のもの）",
    "{0} in {1}, by which the project is built": "プロジェクトのビルドに使われる {1} にある {0}",
    "{0} › {1}": "{0} › {1}",
    "{0}, which {1} names": "{0}（{1} に記載）",
    "{0} in {1}, by way of another dependency": "{1} の {0}（ほかの依存関係を経由）",
    "{0} in {1}, for its tests alone": "{1} の {0}（テスト専用）",
    "{0} in {1}, where it can be left out": "{1} の {0}（省略可能）",
    "{0} in {1}": "{1} の {0}",
    "The listing does not ask for a core technology here.": "この一覧では、ここに基幹技術の条件を設けていません。",
    "The names of the files in the repository could not be had.": "リポジトリのファイル名を得られませんでした。",
    "the project is the folder {0} of the repository": "プロジェクトがリポジトリのフォルダ {0} そのもの",
    "the file {0}": "ファイル {0}",
    "the files {0} and {1} more, of {2} that Listkeeper saw":
      "ファイル {0} とほか {1} 件（Listkeeper が確認した {2} 件のうち）",
    "the folder {0}": "フォルダ {0}",
    "the folders {0} and {1} more": "フォルダ {0} とほか {1} 件",
    "{0}, with {1} of the {2} files that Listkeeper saw":
      "{0}（Listkeeper が確認した {2} 件のファイルのうち {1} 件を含む）",
    "the topic {0}": "トピック {0}",
    "the topics {0}": "トピック {0}",
    "{0} in the repository's name": "リポジトリの名前にある {0}",
    "{0} in the repository's description": "リポジトリの説明文にある {0}",
    "1 mention of {0} in {1}": "{1} にある {0}（1 回）",
    "{0} mentions of {1} in {2}": "{2} にある {1}（合計 {0} 回）",
    "{0} for {1} % of the code": "コードの {1} % を占める {0}",
    "a link to {0} in the pull request": "プルリクエストにある {0} へのリンク",
    "{0} in the pull request": "プルリクエストの記述：{0}",
    "{0} as a submodule": "サブモジュール {0}",
    "{0}'s own detection says {1}.": "{0} の自動検出では {1} です。",
    "{0}, which is empty.": "{0}。このリポジトリは空です。",
    "{0}, which is under {1}.": "{0}。そのライセンスは {1} です。",
    "{0}. No licence file was found at the root of {1}.":
      "{0}。{1} のルートにライセンスファイルは見つかりませんでした。",
    "That is what GitHub detects.": "これは GitHub の自動検出によるものです。",
    "The documentation's folder {0} is the repository {1}": "ドキュメントのフォルダ {0} の実体はリポジトリ {1} です",
    "The homepage of the repository is the documentation in {0}":
      "リポジトリのホームページは {0} にあるドキュメントです",
    "{0} links to {1} for the documentation": "{0} はドキュメントとして {1} にリンクしています",
    "The documentation is in another repository, {0}, whose licence was not looked at.":
      "ドキュメントは別のリポジトリ {0} にあり、そのライセンスは確認していません。",
    "The documentation is said to be in {0}, and there is no public repository of that name.":
      "ドキュメントは {0} にあると書かれていますが、その名前の公開リポジトリはありません。",
    "The documentation is in another repository, {0}, whose licence GitHub did not tell just now.":
      "ドキュメントは別のリポジトリ {0} にありますが、そのライセンスについて GitHub から応答がありませんでした。",
    "The text of {0} could not be read.": "{0} の内容を読み取れませんでした。",
    "what it says of the documentation: {0}": "ドキュメントに関する記述：{0}",
    "{0} says {1} of the documentation or of a part of it.":
      "{0} に、ドキュメント全体またはその一部について {1} と書かれています。",
    "{0} says {1} of the documentation.": "{0} に、ドキュメントについて {1} と書かれています。",
    "its `SPDX-License-Identifier` line": "`SPDX-License-Identifier` の行",
    "What {0} says at its head could be about that page alone.":
      "{0} の冒頭の記述は、そのページだけのものかもしれません。",
    "what it says of the documentation's files": "ドキュメントのファイルに関する記述",
    "What {0} says of documentation could be about a part of it.":
      "ドキュメントに関する {0} の記述は、その一部だけのものかもしれません。",
    "It names no licence of its own, so that of the code applies.":
      "ドキュメント独自のライセンスは書かれていないため、コードのライセンスが適用されます。",
    "The documentation names no licence of its own, so that of the code applies, which could not be told for certain.":
      "ドキュメント独自のライセンスは書かれていないため、コードのライセンスが適用されますが、そのライセンスを確実には判断できませんでした。",
    "The documentation names no licence of its own, and the code has none that could apply to it.":
      "ドキュメント独自のライセンスは書かれておらず、代わりに適用できるコードのライセンスもありません。",
    "The documentation names no licence of its own, so that of the code applies, which is not open source.":
      "ドキュメント独自のライセンスは書かれていないため、コードのライセンスが適用されますが、それはオープンソースではありません。",
    "The documentation names no licence of its own, so that of the code applies: {0}, which is not open source.":
      "ドキュメント独自のライセンスは書かれていないため、コードのライセンス {0} が適用されますが、それはオープンソースではありません。",
    "its file name": "ファイル名",
    "What {0} is kept for could not be told.": "{0} が何のために置かれているのかは分かりませんでした。",
    "The text of {0} could not be read, and may say something of the documentation.":
      "{0} の内容を読み取れませんでした。ドキュメントに関する記述があるかもしれません。",
    "its text could not be read": "内容を読み取れなかったもの",
    "The folder {0} is another repository, whose licence was not looked at.":
      "フォルダ {0} は別のリポジトリで、そのライセンスは確認していません。",
    "another repository": "別のリポジトリ",
    "it is empty": "空のファイル",
    "the text of the exception {0}": "例外 {0} の文面",
    "its `Valid-License-Identifier` line": "`Valid-License-Identifier` の行",
    "the {0}": "{0}",
    "{0} holds the terms of {1}. {2}": "{0} に書かれているのは {1} の条項です。{2}",
    "the terms of {0}": "{0} の条項",
    "It is no open-source licence: all may read the source, but not use it for every purpose.":
      "これはオープンソースライセンスではありません。誰でもソースを読めますが、すべての目的に使えるわけではありません。",
    "It is no open-source licence, since it does not permit commercial use.":
      "商用利用が許可されていないため、これはオープンソースライセンスではありません。",
    "It is no open licence, since it does not permit to share changed copies.":
      "改変したものの共有が許可されていないため、これはオープンなライセンスではありません。",
    "It is no open-source licence, since it does not permit every use.":
      "利用目的が制限されているため、これはオープンソースライセンスではありません。",
    "{0} seems to offer a choice between {1}. Please check that the open one can be chosen for all of the code.":
      "{0} では次のライセンスから選べるようです：{1}。コードのすべてについてオープンなほうを選べるかどうかをご確認ください。",
    "several licences to choose from": "選択できる複数のライセンス",
    "{0} speaks of the {1}, which is not an open-source licence.":
      "{0} に {1} への言及がありますが、これはオープンソースライセンスではありません。",
    "{0} has a tag that names another licence than the text below it.":
      "{0} のタグにあるライセンスが、その下の文面と異なります。",
    "{0} also holds a text that resembles {1} and is not the same.":
      "{0} には、{1} に似ていて同じではない文面も含まれています。",
    "{0} holds more than the licence: {1}.": "{0} にはライセンス以外の内容も含まれています：{1}。",
    "{0} is too long to be read to its end.": "{0} は長すぎるため、最後まで読み取れませんでした。",
    "a notice that puts it under the licence": "ライセンスの適用を示す表示",
    "the full text of the licence": "ライセンスの全文",
    "the full texts of {0} licences": "{0} 件のライセンスの全文",
    "the full text of the licence, with other names or slips of spelling":
      "ライセンスの全文（名前の違いやつづりの誤りを含む）",
    "{0} resembles {1} ({2} % of the words), but is not the same":
      "{0} は {1} に似ていますが（単語の {2} % が一致）、同じではありません",
    "{0} in many places.": "{0}。多くの箇所が異なります。",
    "{0}: {1}.": "{0}：{1}。",
    "resembles {0}": "{0} に似た文面",
    "{0} restricts the use: {1}.": "{0} は利用を制限しています：{1}。",
    "{0} was added": "{0} が追加されている",
    "{0} is missing": "{0} がない",
    "{0} stands in the place of {1}": "{1} が {0} に置き換えられている",
    "terms of its own": "独自の条項",
    "a copyright notice alone": "著作権表示のみ",
    "{0} holds a copyright notice and no licence.": "{0} には著作権表示だけがあり、ライセンスは書かれていません。",
    "{0} is not a text that Listkeeper knows: {1}.": "{0} は Listkeeper の知らない文面です：{1}。",
    "a text that Listkeeper does not know": "Listkeeper の知らない文面",
    "There is {0}, which may be for the documentation only.":
      "{0} がありますが、ドキュメントだけのものかもしれません。",
    "{0} says {1}, and may be for the documentation only.":
      "{0} に書かれているのは {1} ですが、ドキュメントだけのものかもしれません。",
    "{0} says {1}.": "{0} に書かれているのは {1} です。",
    "what the package manifest states": "パッケージのマニフェストの記述",
    "The head of {0} says {1}.": "{0} の冒頭に書かれているのは {1} です。",
    "The heads of {0} and {1} more of the source files that were read say {2}.":
      "読み取ったソースファイルのうち、{0} とほか {1} 件の冒頭に書かれているのは {2} です。",
    "the SPDX line at the head of source files": "ソースファイルの冒頭にある SPDX の行",
    "what packagers state": "パッケージ作成者の記述",
    "what the README says": "README の記述",
    "What the folders of the repository hold was not told, so licence files in them could not be looked at.":
      "リポジトリのフォルダの中身を得られなかったため、そこにあるライセンスファイルを確認できませんでした。",
    "The folder {0} may hold licence texts; it was not read.":
      "フォルダ {0} にライセンスの文面があるかもしれませんが、読み取っていません。",
    "So not all of the source code is open source.":
      "そのため、ソースコードのすべてがオープンソースというわけではありません。",
    "Whether what stands there belongs to the project's own source code is for a person to see.":
      "そこにあるものがプロジェクト自身のソースコードかどうかは、人が確認する必要があります。",
    "The texts of {0} licence files below the root were not read.":
      "ルートより下にあるライセンスファイル {0} 件の内容は読み取っていません。",
    "The texts of {0} licence files below the root were not read, {1} among them.":
      "ルートより下にあるライセンスファイル {0} 件（{1} など）の内容は読み取っていません。",
    "The folder {0} is under {1}, as prose and pictures are.":
      "フォルダ {0} のライセンスは、文章や画像によく使われる {1} です。",
    "The folder {0} has a licence file of its own, which says {1}.":
      "フォルダ {0} には独自のライセンスファイルがあり、書かれているのは {1} です。",
    "{0} sets terms of its own for the folder {1}, which are not those of an open-source licence.":
      "{0} はフォルダ {1} に独自の条項を定めていますが、これはオープンソースライセンスの条項ではありません。",
    "The folder {0} is under {1}, which is not on the list of licences that the OSI has approved.":
      "フォルダ {0} のライセンスは {1} ですが、OSI が承認したライセンスの一覧にありません。",
    "{0} points to {1}.": "{0} は {1} を参照しています。",
    "The names of the files in the repository were not told.": "リポジトリのファイル名を得られませんでした。",
    "The entry points to the folder {0}; the licence files at the root of its repository were read.":
      "エントリはフォルダ {0} を指しているため、リポジトリのルートにあるライセンスファイルを読み取りました。",
    "The entry points to the folder {0}; the licence files of {1} were read.":
      "エントリはフォルダ {0} を指しているため、{1} にあるライセンスファイルを読み取りました。",
    "{0} is not on the list of licences that the OSI has approved.":
      "{0} は、OSI が承認したライセンスの一覧にありません。",
    "There is no licence file at the root of the repository.": "リポジトリのルートにライセンスファイルがありません。",
    "The folder {0} may be under other terms: no licence file of its own was seen in it.":
      "フォルダ {0} には別の条項が適用されるかもしれません。そのフォルダ独自のライセンスファイルは見つかりませんでした。",
    "But {0} says {1}.": "ただし、{0} に書かれているのは {1} です。",
    "But {0} says in line {1}: {2}.": "ただし、{0} の {1} 行目にこう書かれています：{2}。",
    "{0} says {1} at its head, which is open source, too.":
      "{0} の冒頭に書かれているのは {1} で、これもオープンソースです。",
    "{0} and {1} more of the source files that were read say {2} at their heads, which is open source, too.":
      "読み取ったソースファイルのうち、{0} とほか {1} 件の冒頭に書かれているのは {2} で、これもオープンソースです。",
    "an SPDX expression": "SPDX の式",
    "{0} says more beside its tag: {1}.": "{0} にはタグのほかにも記述があります：{1}。",
    "Not all of these licences are approved by the OSI, and which applies to what could not be told.":
      "これらのライセンスの一部は OSI に承認されておらず、どれが何に適用されるのかも分かりませんでした。",
    "{0} stand side by side; that is taken as a choice between them.":
      "{0} が並んで置かれているため、その中から選べるものとみなしました。",
    "{0}: not known to be plain terms that the OSI has approved, and which files are under it could not be told.":
      "{0} は、OSI が承認した条項そのものかどうかを確認できず、どのファイルに適用されるのかも分かりませんでした。",
    "There is no public repository {0} on GitHub, which the listing's configuration names as the mirror of {1}.":
      "一覧の設定で {1} のミラーとされている公開リポジトリ {0} は、GitHub にありません。",
    "There is no public repository on {0} at {1}: it is misspelt, deleted, private, or was renamed without a redirect.":
      "{0} の {1} に公開リポジトリはありません。書き間違い、削除、非公開、または転送のない名前の変更が考えられます。",
    "GitHub's limit of requests for this hour is used up. This is nobody's fault; Listkeeper looks again after the limit is reset.":
      "GitHub のこの 1 時間のリクエスト数の上限に達しました。どなたのせいでもありません。上限がリセットされた後に Listkeeper がもう一度確認します。",
    "The limit of requests to {0} is used up. This is nobody's fault; Listkeeper looks again after the limit is reset.":
      "{0} へのリクエスト数の上限に達しました。どなたのせいでもありません。上限がリセットされた後に Listkeeper がもう一度確認します。",
    "{0} did not let Listkeeper read this.": "{0} は Listkeeper がこれを読み取ることを許可しませんでした。",
    "The project's history is so large that {0} does not give the answer.":
      "プロジェクトの履歴が大きすぎるため、{0} から回答を得られません。",
    "{0} could not answer just now. This is nobody's fault; Listkeeper looks again later.":
      "{0} から応答がありませんでした。どなたのせいでもありません。後で Listkeeper がもう一度確認します。",
    "{0} was not asked for this: nothing in this section depends on it, or the pull request brings more projects than are looked at at once.":
      "これについて {0} への問い合わせは行っていません。このセクションでは必要ないか、プルリクエストに含まれるプロジェクトが一度に確認できる数を超えているためです。",
    "{0} is the address of an account, and which of its repositories is meant cannot be told from it.":
      "{0} はアカウントのアドレスで、そのどのリポジトリを指すのかが分かりません。",
    "{0} Those of its repositories that have most stars: {1}.": "{0} そのアカウントでスターの多いリポジトリ：{1}。",
    "The entry gives no address of a repository, so there is nothing that Listkeeper could look at.":
      "エントリにリポジトリのアドレスが書かれていないため、Listkeeper が確認できるものがありません。",
    "{0} is not the address of a repository, so there is nothing that Listkeeper could look at.":
      "{0} はリポジトリのアドレスではないため、Listkeeper が確認できるものがありません。",
    "{0} is on {1}, which has no interface that Listkeeper can ask. Maintainers of the listing can name a mirror on GitHub to look at instead ({2} in the configuration).":
      "{0} は {1} にありますが、Listkeeper が問い合わせできる API がありません。一覧のメンテナは、代わりに確認する GitHub 上のミラーを指定できます（設定の {2}）。",
    "{0} is on {1}, which has no interface that Listkeeper can ask. Maintainers of the listing can name a mirror on GitHub to look at instead ({2} in the configuration), or say that the server is a GitLab or a Gitea ({3}).":
      "{0} は {1} にありますが、Listkeeper が問い合わせできる API がありません。一覧のメンテナは、代わりに確認する GitHub 上のミラーを指定するか（設定の {2}）、そのサーバーが GitLab または Gitea であることを指定できます（{3}）。",
    "{0} The answer was {1}.": "{0} 応答は {1} でした。",
    "{0} The answer: {1}.": "{0} 応答：{1}。",
    "{0} The answer was {1}: {2}.": "{0} 応答は {1} でした：{2}。",
    "**{0}** of {1}: {2}.": "**{0}**（{1}）：{2}。",
    "{0} becomes {1}": "{0} を {1} に変更",
    "{0} without the blanks around it": "{0} の前後の空白を削除",
    "{0} instead of {1}": "{1} を {0} に変更",
    "it goes between {0} and {1}": "{0} と {1} の間に移動",
    "it goes behind {0}": "{0} の後ろに移動",
    "it goes to its place": "正しい位置に移動",
    "it goes before {0}": "{0} の前に移動",
    "To change": "要修正",
    "Not yet": "時期待ち",
    "Not known": "確認できず",
    "Maintainers decide": "メンテナの判断",
    Advice: "助言",
    "A problem in this file": "このファイルの問題",
    "{0}: {1} ({2})": "{0}：{1}（{2}）",
    "{0}: {1} criteria ({2})": "{0}：条件 {1} 件（{2}）",
    "{0}:": "{0}：",
    "The checklist is in the comment of this pull request.":
      "詳しくは、このプルリクエストのコメントにある一覧をご覧ください。",
    "One question is left to the maintainers; merging answers it with yes:":
      "メンテナへの質問が 1 件残っています。マージすると「はい」と答えたことになります：",
    "{0} questions are left to the maintainers; merging answers them with yes:":
      "メンテナへの質問が {0} 件残っています。マージすると「はい」と答えたことになります：",
    "Taken back: it was for an earlier commit, and {0} is the newest one now.":
      "承認を取り消しました。以前のコミットに対する承認で、現在の最新のコミットは {0} です。",
    "Taken back: this pull request is on hold now. The comment says why.":
      "承認を取り消しました。このプルリクエストは現在保留中です。理由はコメントをご覧ください。",
    "Taken back: something has changed since. The check run says what.":
      "承認を取り消しました。その後に変わったことがあります。内容はチェックをご覧ください。",
    "An earlier pull request for it: {0}.": "このプロジェクトの以前のプルリクエスト：{0}。",
    "Earlier pull requests for it: {0}.": "このプロジェクトの以前のプルリクエスト：{0}。",
    "{0}, merged on {1}": "{0}（{1} にマージ）",
    "{0}, closed on {1} without a merge": "{0}（{1} にマージせずクローズ）",
    "The author has another pull request for it open, {0}: one is enough. Push to the branch of one of them and close the other; a new pull request is never needed.":
      "同じプロジェクトについて、作成者のプルリクエストがもう 1 件オープンになっています：{0}。1 件だけで十分です。どちらか一方のブランチにプッシュし、もう一方をクローズしてください。新しいプルリクエストを作る必要はありません。",
    "The author has more pull requests for it open, {0}: one is enough. Push to the branch of one of them and close the others; a new pull request is never needed.":
      "同じプロジェクトについて、作成者のプルリクエストがほかにもオープンになっています：{0}。1 件だけで十分です。いずれか 1 つのブランチにプッシュし、ほかをクローズしてください。新しいプルリクエストを作る必要はありません。",
    "Somebody else has a pull request for it open: {0}.":
      "同じプロジェクトについて、別の方のプルリクエストがオープンになっています：{0}。",
    "Others have pull requests for it open: {0}.":
      "同じプロジェクトについて、別の方のプルリクエストがオープンになっています：{0}。",
    "{0} by {1}": "{0}（{1} さん）",
    "Look again": "もう一度確認",
    "Asks GitHub anew and updates the review": "GitHub に問い合わせてレビューを更新します",
    "Accept all questions": "すべての質問を了承",
    "Maintainers: yes to all open questions": "メンテナ向け：未回答の質問すべてに「はい」",
    Hold: "保留にする",
    "Maintainers: not to be merged for now": "メンテナ向け：当面マージしません",
    "Lift the hold": "保留を解除",
    "Maintainers: may be merged again": "メンテナ向け：再びマージできます",
    "This text would be too long with everything in it: 1 more part is left out; the notes on the lines are complete.":
      "すべてを入れると長くなりすぎるため、ほか 1 件を省略しています。行ごとの注釈はすべてそろっています。",
    "This text would be too long with everything in it: {0} more parts are left out; the notes on the lines are complete.":
      "すべてを入れると長くなりすぎるため、ほか {0} 件を省略しています。行ごとの注釈はすべてそろっています。",
    "Something went wrong on Listkeeper's side. It is not your fault, and it says nothing about this pull request.":
      "Listkeeper の側で問題が起きました。あなたのせいではなく、このプルリクエストの評価とは関係ありません。",
    "Listkeeper tries again by itself. To try now, write {0} in a comment, or re-run this check.":
      "Listkeeper が自動的にもう一度試みます。今すぐ試す場合は、コメントに {0} と書くか、このチェックを再実行してください。",
    "Those who run Listkeeper find the cause in its log under {0}.":
      "Listkeeper の運用者は、ログの {0} から原因を確認できます。",
    "Listkeeper could not finish": "Listkeeper は確認を完了できませんでした",
    "the check run": "チェック",
    "This comment would be too long with everything in it: 1 more part stands in {0}.":
      "すべてを入れるとコメントが長くなりすぎるため、ほか 1 件は {0} にあります。",
    "This comment would be too long with everything in it: {0} more parts stand in {1}.":
      "すべてを入れるとコメントが長くなりすぎるため、ほか {0} 件は {1} にあります。",
    "what each criterion means": "各条件の意味",
    "Is Listkeeper wrong? Say so below: a maintainer can decide otherwise":
      "Listkeeper の判定に誤りがあれば、下のコメントでお知らせください。メンテナが判断を変えられます",
    "{0} in a comment lists what you can ask": "コメントに {0} と書くと、できることの一覧が表示されます",
    "Looked at {0}": "確認したコミット：{0}",
    "How to decide, for maintainers": "判断の方法（メンテナ向け）",
    "Write a line like these in a comment, with your reason; where several entries have the same question, put the entry's name behind the criterion.":
      "次のような行に理由を添えて、コメントに書いてください。複数のエントリに同じ質問がある場合は、条件の後にエントリの名前を書いてください。",
    "Write a line like these in a comment, with your reason.": "次のような行に理由を添えて、コメントに書いてください。",
    "Everything else: {0}": "そのほかのコマンド：{0}",
    "{0}, to take the decision back: {1}": "{0}（判断を取り消す場合）：{1}",
    "{0}, to answer with no all the same: {1}": "{0}（それでも認めない場合）：{1}",
    "{0}: {1} or {2}": "{0}：{1} または {2}",
    "{0}, to make an exception: {1}": "{0}（例外を認める場合）：{1}",
    "**Accepted** by {0} on {1}: “{2}”": "**了承されました**（{0} さん、{1}）：「{2}」",
    "**Accepted** by {0}, with the approving review of {1}.": "**了承されました**（{0} さん、{1} の承認レビュー）。",
    "**Accepted** by {0} on {1}, with the button of the check run.":
      "**了承されました**（{0} さん、{1} にチェックのボタンで）。",
    "**Not accepted** by {0} on {1}: “{2}”": "**了承されませんでした**（{0} さん、{1}）：「{2}」",
    "**An exception was made** by {0} on {1}: “{2}”": "**例外が認められました**（{0} さん、{1}）：「{2}」",
    "**An exception was made** until {0}, by {1} on {2}: “{3}”":
      "**例外が認められました**（{0} まで、{1} さん、{2}）：「{3}」",
    "What {0} decided on {1} counts no longer: it was about another repository address. If it still holds, it has to be written once more.":
      "{1} の {0} さんの判断は、別のリポジトリのアドレスに対するものだったため、無効になりました。引き続き有効とする場合は、もう一度書いてください。",
    "What {0} decided on {1} counts no longer: the entry stood in another section then. If it still holds, it has to be written once more.":
      "{1} の {0} さんの判断は、エントリが別のセクションにあったときのものなので、無効になりました。引き続き有効とする場合は、もう一度書いてください。",
    "The exception that {0} made on {1} has ended: it counted until {2}.":
      "{1} に {0} さんが認めた例外は、{2} で期限が切れました。",
    "What {0} decided on {1} counts no longer: it answered a question, and now the answer can be told without a person. An exception can still be made.":
      "{1} の {0} さんの判断は質問への回答でしたが、今は人に尋ねなくても分かるため、無効になりました。例外を認めることは引き続きできます。",
    "What {0} decided on {1} is about an entry that is not part of this pull request any more.":
      "{1} の {0} さんの判断は、もうこのプルリクエストに含まれていないエントリに対するものです。",
    "What {0} decided on {1} can no longer be told apart from a decision about another entry, because Listkeeper's own note of it is gone. If it still holds, it has to be written once more.":
      "Listkeeper の控えが失われたため、{1} の {0} さんの判断がどのエントリに対するものかを確かめられなくなりました。引き続き有効とする場合は、もう一度書いてください。",
    "{0} more in the conversation.": "ほか {0} 件は会話の中にあります。",
    "**Stated** by {0} on {1}: “{2}”": "**根拠の記述**（{0} さん、{1}）：「{2}」",
    "{0}, {1}": "{0}、{1}",
    "Decisions that count no longer": "無効になった判断",
    "{0} · {1}": "{0} · {1}",
    "new in {0}": "{0} に新規掲載",
    "edited in {0}": "{0} で編集",
    "moves from {0} to {1}": "{0} から {1} へ移動",
    "renamed from {0}": "{0} から名前を変更",
    "has a new address": "アドレスを変更",
    "was {0}": "以前の名前：{0}",
    "edited: {0}": "編集：{0}",
    "{0}, which the listing names as the mirror of {1}": "{0}（一覧で {1} のミラーとされているもの）",
    "no repository on GitHub": "GitHub 上にリポジトリなし",
    "1 criterion met: {0}": "適合した条件 1 件：{0}",
    "{0} criteria met: {1}": "適合した条件 {0} 件：{1}",
    "The same as for {0}.": "「{0}」と同じです。",
    "To fix first": "最初に修正する箇所",
    "{0} places to fix first": "最初に修正する箇所 {0} 件",
    Criterion: "条\u2060件\u2060と\u2060結\u2060果",
    "What Listkeeper found": "確認の結果",
    "**{0}**": "**{0}**",
    Source: "出典",
    "Source: the commits": "出典：コミット",
    "Source: the files": "出典：ファイル一覧",
    "Source: the contributors": "出典：コントリビューター",
    "Source: the repository": "出典：リポジトリ",
    "Source: {0}": "出典：{0}",
    "**Evidence:** {0}.": "**根拠：** {0}。",
    "If the reason does not say what to do, ask below.":
      "理由を読んでもどうすればよいか分からない場合は、下のコメントでお尋ねください。",
    "It will be met on **{0}**.": "**{0}** にこの条件を満たします。",
    "**Fix:** {0}": "**修正方法：** {0}",
    "**On hold:** the label {0} says so.": "**保留中：** ラベル {0} が付いています。",
    "**On hold** since {0}: {1} has asked for it.": "**保留中**（{0} から）：{1} さんの依頼によるものです。",
    "**On hold** since {0}: {1} has asked for it. “{2}”":
      "**保留中**（{0} から）：{1} さんの依頼によるものです。「{2}」",
    "Nobody should merge until a maintainer lifts it with {0} in a comment.":
      "メンテナがコメントに {0} と書いて解除するまで、マージしないでください。",
    "Nobody should merge until a maintainer takes the label away.":
      "メンテナがラベルを外すまで、マージしないでください。",
    "The patch at the end does this.": "この修正は末尾のパッチに含まれています。",
    "take the suggestion": "変更の提案",
    "**By one click:** {0} on line {1}, with its button “Commit suggestion”.":
      "**ワンクリックで修正：** {1} 行目の {0} を「Commit suggestion」ボタンで取り込めます。",
    "**By one click:** {0} on lines {1}–{2}, with its button “Commit suggestion”.":
      "**ワンクリックで修正：** {1}〜{2} 行目の {0} を「Commit suggestion」ボタンで取り込めます。",
    "Listkeeper could not look at the pull requests of this group again, so it does not let them pass. That says nothing about them: add them to the merge queue once more.":
      "Listkeeper はこのグループのプルリクエストをもう一度確認できなかったため、通過させません。プルリクエストの評価とは関係ありませんので、もう一度マージキューに追加してください。",
    "Listkeeper could not look again": "Listkeeper はもう一度確認できませんでした",
    "Looked at again: ready to merge": "再確認済み：マージできます",
    "Right before merging, Listkeeper has looked at the projects once more.":
      "マージの直前に、Listkeeper がプロジェクトをもう一度確認しました。",
    "{0} is on hold": "{0} は保留中です",
    "{0} is not ready to merge": "{0} はまだマージできません",
    "Right before merging, Listkeeper has looked once more, and this group must not pass as it is.":
      "マージの直前に Listkeeper がもう一度確認したところ、このグループはこのままでは通過できません。",
    "{0}: a maintainer has put it on hold. {1}": "{0}：メンテナが保留にしました。{1}",
    "{0}: it lists the same project as {1}, which stands before it in the queue.":
      "{0}：マージキューで前にある {1} と同じプロジェクトを掲載するものです。",
    "Each row marked “To change” says what to do. Push to this branch, and Listkeeper looks again by itself; no new pull request is needed.":
      "「要修正」の各行に修正方法があります。このブランチにプッシュすると、Listkeeper が自動的にもう一度確認します。新しいプルリクエストは必要ありません。",
    "Fix the place below and push to this branch; no new pull request is needed. Listkeeper looks again by itself.":
      "下の箇所を修正して、このブランチにプッシュしてください。新しいプルリクエストは必要ありません。Listkeeper が自動的にもう一度確認します。",
    "Fix the places below and push to this branch; no new pull request is needed. Listkeeper looks again by itself.":
      "下の箇所を修正して、このブランチにプッシュしてください。新しいプルリクエストは必要ありません。Listkeeper が自動的にもう一度確認します。",
    "After that, 1 more thing is to be changed.": "そのほかに 1 件の修正が必要です。",
    "After that, {0} more things are to be changed.": "そのほかに {0} 件の修正が必要です。",
    "Author's turn: a problem to fix, {0}": "作成者の番です：修正が必要な問題 1 件（{0}）",
    "Author's turn: {0} problems to fix, the first: {1}": "作成者の番です：修正が必要な問題 {0} 件（最初の問題：{1}）",
    "Editing the description counts, too; after a change in the project's own repository, write {0} in a comment here.":
      "プルリクエストの説明文の編集も反映されます。プロジェクト自身のリポジトリを変更した場合は、ここのコメントに {0} と書いてください。",
    "line {0} of {1}": "{1} の {0} 行目",
    "Author's turn: 1 thing to change, then a wait until {0}": "作成者の番です：1 件を修正し、その後 {0} まで待ちます",
    "Author's turn: {0} things to change, then a wait until {1}":
      "作成者の番です：{0} 件を修正し、その後 {1} まで待ちます",
    "Author's turn: 1 thing to change": "作成者の番です：修正が必要な点が 1 件あります",
    "Author's turn: {0} things to change": "作成者の番です：修正が必要な点が {0} 件あります",
    "Author's turn: 1 thing to change, then the maintainers decide":
      "作成者の番です：1 件を修正し、その後メンテナが判断します",
    "Author's turn: {0} things to change, then the maintainers decide":
      "作成者の番です：{0} 件を修正し、その後メンテナが判断します",
    "Author's turn: 1 thing to change, then this is ready": "作成者の番です：1 件を修正すればマージできます",
    "Author's turn: {0} things to change, then this is ready": "作成者の番です：{0} 件を修正すればマージできます",
    "Nobody's turn: only time is missing, until {0}": "待つだけです：{0} になれば条件を満たします",
    "There is nothing to change and nothing to push. Listkeeper looks again by itself when the day has come, and tells you here.":
      "修正やプッシュは必要ありません。その日になると Listkeeper が自動的にもう一度確認し、ここでお知らせします。",
    "One more thing can be checked when the repository's address is right.":
      "リポジトリのアドレスが正しくなれば、あと 1 件を確認できます。",
    "{0} more things can be checked when the repository's address is right.":
      "リポジトリのアドレスが正しくなれば、あと {0} 件を確認できます。",
    "One more thing could not be checked: that is not your fault, and Listkeeper tries again by itself.":
      "ほかに 1 件を確認できませんでした。あなたのせいではありません。Listkeeper が自動的にもう一度試みます。",
    "{0} more things could not be checked: that is not your fault, and Listkeeper tries again by itself.":
      "ほかに {0} 件を確認できませんでした。あなたのせいではありません。Listkeeper が自動的にもう一度試みます。",
    "One question is for the maintainers: you need not answer it.":
      "メンテナへの質問が 1 件ありますが、お答えいただく必要はありません。",
    "{0} questions are for the maintainers: you need not answer them.":
      "メンテナへの質問が {0} 件ありますが、お答えいただく必要はありません。",
    "Everything that can be checked is met for {0}, or a maintainer has decided on it.":
      "{0} について、確認できる条件は、すべて満たされているか、メンテナが判断済みです。",
    "Everything that can be checked is met for {0}.": "{0} について、確認できる条件はすべて満たされています。",
    "This is a draft: it is reviewed all the same, and approved only once it is ready for review.":
      "これはドラフトです。ドラフトのままでもレビューしますが、承認するのはドラフトが解除されてからです。",
    "Listkeeper approves this commit.": "Listkeeper はこのコミットを承認します。",
    "There is nothing left to do for the author.": "作成者の作業はもうありません。",
    "Whether an entry leaves the list is for a person to decide: Listkeeper does not approve removals.":
      "エントリを一覧から外すかどうかは人が判断するものなので、Listkeeper は削除を承認しません。",
    "One question is left to weigh: merging answers it with yes.":
      "検討していただきたい質問が 1 件あります。マージすると「はい」と答えたことになります。",
    "{0} questions are left to weigh: merging answers them with yes.":
      "検討していただきたい質問が {0} 件あります。マージするとすべて「はい」と答えたことになります。",
    "One question is left to weigh: merging answers it with yes, and “How to decide” below tells how to answer otherwise.":
      "検討する質問が 1 件残っています。マージすると「はい」と答えたことになります。ほかの答え方は、下の「判断の方法」をご覧ください。",
    "{0} questions are left to weigh: merging answers them with yes, and “How to decide” below tells how to answer otherwise.":
      "検討する質問が {0} 件残っています。マージすると「はい」と答えたことになります。ほかの答え方は、下の「判断の方法」をご覧ください。",
    "Maintainers' turn: ready to merge, 1 entry is edited": "メンテナの番です：マージできます（エントリ 1 件の編集）",
    "Maintainers' turn: ready to merge, {0} entries are edited":
      "メンテナの番です：マージできます（エントリ {0} 件の編集）",
    "Maintainers' turn: ready to merge, if the removal of another entry is meant":
      "メンテナの番です：別のエントリの削除が意図したものであればマージできます",
    "Maintainers' turn: ready to merge, if the removal of {0} other entries is meant":
      "メンテナの番です：別のエントリ {0} 件の削除が意図したものであればマージできます",
    "Maintainers' turn: ready to merge": "メンテナの番です：マージできます",
    "Maintainers' turn: ready to merge, with 1 question to weigh":
      "メンテナの番です：マージできます（検討する質問 1 件）",
    "Maintainers' turn: ready to merge, with {0} questions to weigh":
      "メンテナの番です：マージできます（検討する質問 {0} 件）",
    "Maintainers' turn: decide whether 1 entry is to be removed":
      "メンテナの番です：エントリ 1 件を削除してよいかどうかを判断してください",
    "Maintainers' turn: decide whether {0} entries are to be removed":
      "メンテナの番です：エントリ {0} 件を削除してよいかどうかを判断してください",
    "Nothing else was found that stands in the way. If the reason is not in the description yet, the author can add it there.":
      "ほかに妨げになるものは見つかりませんでした。理由がまだ説明文に書かれていない場合は、作成者が書き加えられます。",
    "Maintainers' turn: ready to merge, only the order changes": "メンテナの番です：マージできます（順序だけの変更）",
    "Maintainers' turn: ready to merge, no entry changes": "メンテナの番です：マージできます（エントリの変更なし）",
    "No entry is added, moved or edited, so there is nothing to hold against the criteria.":
      "追加、移動、編集されたエントリがないため、条件に照らして確認するものはありません。",
    "Author's turn: nothing is missing, mark this draft as ready for review":
      "作成者の番です：準備ができたらドラフトを解除してください",
    "Everything that can be checked is met. When the draft is marked as ready for review, Listkeeper approves it, and the maintainers can merge it.":
      "確認できる条件はすべて満たされています。ドラフトが解除されると Listkeeper が承認し、メンテナがマージできるようになります。",
    "Everything that can be checked is met. When the draft is marked as ready for review, the maintainers can merge it.":
      "確認できる条件はすべて満たされています。ドラフトが解除されると、メンテナがマージできるようになります。",
    "Maintainers' turn: 1 question to answer": "メンテナの番です：答える質問が 1 件あります",
    "Maintainers' turn: {0} questions to answer": "メンテナの番です：答える質問が {0} 件あります",
    "What is left needs a person.": "残りは人の判断が必要です。",
    "An approving review answers yes, and so does merging; to answer one by one, see “How to decide” below.":
      "承認レビューまたはマージを行うと、「はい」と答えたことになります。1 件ずつ答える場合は、下の「判断の方法」をご覧ください。",
    "There is nothing left to do for the author unless a maintainer asks.":
      "メンテナから依頼がない限り、作成者の作業はもうありません。",
    "Maintainers' turn: on hold until a maintainer lifts the hold":
      "メンテナの番です：メンテナが解除するまで保留中です",
    "Listkeeper approves nothing while this is on hold.": "保留中は Listkeeper の承認は行われません。",
    "There is nothing to do for the author unless a maintainer asks.":
      "メンテナから依頼がない限り、作成者の作業はありません。",
    "One question is for the maintainers, who can answer it meanwhile.":
      "メンテナへの質問が 1 件あります。メンテナは並行して答えられます。",
    "{0} questions are for the maintainers, who can answer them meanwhile.":
      "メンテナへの質問が {0} 件あります。メンテナは並行して答えられます。",
    "Nobody's turn: 1 thing could not be checked yet": "確認待ちです：まだ 1 件を確認できていません",
    "Nobody's turn: {0} things could not be checked yet": "確認待ちです：まだ {0} 件を確認できていません",
    "This is not your fault: not everything was answered. Listkeeper tries again by itself.":
      "あなたのせいではありません。問い合わせの一部に回答がありませんでした。Listkeeper が自動的にもう一度試みます。",
    "{0} in a comment tries now, and a maintainer can decide without it.":
      "コメントに {0} と書くと今すぐ試みます。また、メンテナは確認を待たずに判断できます。",
    "Nobody's turn: nothing to review": "レビューするものはありません",
    "This pull request changes no file of the list.": "このプルリクエストはリストのファイルを変更していません。",
    "**This pull request also removes another entry:** {0}.":
      "**このプルリクエストでは別のエントリも削除されます：** {0}。",
    "**This pull request also removes {0} other entries:** {1}.":
      "**このプルリクエストでは別のエントリ {0} 件も削除されます：** {1}。",
    "**This pull request also edits another entry:** {0}.":
      "**このプルリクエストでは別のエントリも編集されます：** {0}。",
    "**This pull request also edits {0} other entries:** {1}.":
      "**このプルリクエストでは別のエントリ {0} 件も編集されます：** {1}。",
    "If that is not meant, the branch may stand on an old copy of the list, or a conflict went wrong: merge {0} into it and take those entries as they are there.":
      "意図したものでなければ、ブランチのリストが古いか、競合の解決に誤りがあるのかもしれません。{0} をブランチにマージし、それらのエントリはマージ元の内容に合わせてください。",
    "1 entry edited": "編集されたエントリ 1 件",
    "{0} entries edited": "編集されたエントリ {0} 件",
    "{0} on {1}: {2}. {3}": "{0}（{1}）：{2}。{3}",
    "{0} in 1 entry: {1}": "{0}（エントリ 1 件）：{1}",
    "{0} in {1} entries: {2}": "{0}（エントリ {1} 件）：{2}",
    "other fields in 1 entry": "ほかのフィールド（エントリ 1 件）",
    "other fields in {0} entries": "ほかのフィールド（エントリ {0} 件）",
    "1 entry removed": "削除されたエントリ 1 件",
    "{0} entries removed": "削除されたエントリ {0} 件",
    "{0}, from {1}": "{0}（{1} から）",
    "{0}: 1 entry, {1}": "{0}：エントリ 1 件（{1}）",
    "{0}: {1} entries, {2}": "{0}：エントリ {1} 件（{2}）",
    "Another order": "順序の変更",
    Entry: "エントリ",
    "What happens to it": "変更の内容",
    "What is open": "残っていること",
    "❌ 1 thing to change": "❌ 要修正 1 件",
    "❌ {0} things to change": "❌ 要修正 {0} 件",
    "⏳ only time": "⏳ 時期待ちのみ",
    "❔ 1 thing not known": "❔ 確認できず 1 件",
    "❔ {0} things not known": "❔ 確認できず {0} 件",
    "🔎 1 question": "🔎 質問 1 件",
    "🔎 {0} questions": "🔎 質問 {0} 件",
    "✅ nothing": "✅ なし",
    "A patch with 1 fix": "1 件の修正を含むパッチ",
    "A patch with {0} fixes": "{0} 件の修正を含むパッチ",
    "The patch for this is too long to stand here beside the rest.": "パッチが長すぎるため、ここには載せられません。",
    "Save it as {0} at the top of your clone and run {1}; then commit and push.":
      "クローンのルートに {0} として保存し、{1} を実行してから、コミットしてプッシュしてください。",
    "Save it as {0} at the top of your clone, with Windows line ends (CRLF) as the file has them, and run {1}; then commit and push.":
      "ファイルと同じ Windows の改行コード（CRLF）で、クローンのルートに {0} として保存し、{1} を実行してから、コミットしてプッシュしてください。",
    "the review": "レビュー",
    "**Ready to merge:** everything that can be checked is met for {0}. See {1}.":
      "**マージできます：** {0} について、確認できる条件はすべて満たされています。{1} をご覧ください。",
    "**Maintainers' turn:** 1 question is left for {0}, and everything else is met. See {1}.":
      "**メンテナの番です：** {0} について質問が 1 件残っていますが、それ以外の条件はすべて満たされています。{1} をご覧ください。",
    "**Maintainers' turn:** {0} questions are left for {1}, and everything else is met. See {2}.":
      "**メンテナの番です：** {1} について質問が {0} 件残っていますが、それ以外の条件はすべて満たされています。{2} をご覧ください。",
    "**Author's turn:** there is 1 thing to change now. See {0}.":
      "**作成者の番です：** 修正が必要な点が 1 件あります。{0} をご覧ください。",
    "**Author's turn:** there are {0} things to change now. See {1}.":
      "**作成者の番です：** 修正が必要な点が {0} 件あります。{1} をご覧ください。",
    "{0} line {1}": "{0} の {1} 行目",
    "{0} lines {1}–{2}": "{0} の {1}〜{2} 行目",
    "(an entry without a name)": "（名前のないエントリ）",
    "{0} pressed the button of the check run that asks for another look.":
      "{0} さんが、もう一度の確認を求めるチェックのボタンを押しました。",
    "{0} pressed the button of the check run that answers all open questions with yes.":
      "{0} さんが、未回答の質問すべてに「はい」と答えるチェックのボタンを押しました。",
    "{0} pressed the button of the check run that puts this pull request on hold.":
      "{0} さんが、このプルリクエストを保留にするチェックのボタンを押しました。",
    "{0} pressed the button of the check run that takes the hold away.":
      "{0} さんが、保留を解除するチェックのボタンを押しました。",
    "{0} more, at their lines in the check run.": "ほか {0} 件は、チェックの各行にあります。",
    "1 more, at its line in the check run.": "ほか 1 件は、チェックの行にあります。",
    "What could be read all the same was checked as usual:": "読み取れた部分は、通常どおり確認しました：",
    "Also noticed": "そのほかに気付いたこと",
    "{0}, column {1}": "{0}、{1} 文字目",
    "**{0}** · {1}: {2}": "**{0}** · {1}：{2}",
    "❌&nbsp;**To&nbsp;change**": "❌&nbsp;**要修正**",
    "⏳&nbsp;**Not&nbsp;yet**": "⏳&nbsp;**時期待ち**",
    "🔎&nbsp;**Maintainers decide**": "🔎&nbsp;**メンテナの判断**",
    "❔&nbsp;**Not&nbsp;known**": "❔&nbsp;**確認できず**",
    "💡&nbsp;Advice": "💡&nbsp;助言",
    "☑️&nbsp;Accepted": "☑️&nbsp;了承済み",
    "☑️&nbsp;Exempt": "☑️&nbsp;免除",
    "✅&nbsp;Met": "✅&nbsp;適合",
    "The label {0} says that the maintainers look after this pull request themselves. Take the label away, and Listkeeper looks at it again.":
      "ラベル {0} が付いているため、このプルリクエストはメンテナ自身が確認します。ラベルを外すと、Listkeeper がもう一度確認します。",
    "Left to the maintainers": "メンテナが確認",
    "This is advice: nothing depends on it.": "これは助言です。対応しなくても、結果には影響しません。",
    "The repository has more files than GitHub lists at once. The list was read, but a file that misses it by its name would not be noticed: Listkeeper does not approve here.":
      "リポジトリのファイルが、GitHub の一度に列挙する数を超えています。リストは読み取りましたが、名前の誤りでリストから外れたファイルには気づけません。そのため Listkeeper はここでは承認しません。",
    "The repository has more files than GitHub lists: whether the same project stands in one that is not listed was not looked at.":
      "リポジトリのファイルが、GitHub の列挙する数を超えています。列挙されなかったファイルに同じプロジェクトが載っていないかは確認していません。",
    "The list has {0} more files than are read for a review: whether the same project stands in one of them was not looked at.":
      "リストには、レビューで読み取る数より {0} 個多いファイルがあります。そこに同じプロジェクトが載っていないかは確認していません。",
  },
};
