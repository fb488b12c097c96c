/// English quotes, brackets, lists, ellipses and missing blanks, one text a line: `¦` is a sentence
/// end, `⏎` a line end, `␣` a no-break space, `¬` a soft hyphen.
let englishMarks = """
  "It is late," she said.¦ "We should go."
  "It is late."¦ She stood up.
  "It is late!" she said.¦ "Go!"
  "Who are you?" the guard asked.¦ "A friend."
  "Who are you?"¦ The guard did not move.
  “Never.”¦ “Why not?”¦ “Because.”
  “We left. ¦We had to,” he said.
  He said, “We left. ¦We had to.”¦ Then he sat down.
  She whispered: "Run!"¦ He ran.
  "Is it you?", she asked.
  ‘No!’ cried Ben.¦ ‘Not again!’
  'Stop.'¦ 'Why?'
  He called it “the end.”¦ It was not.
  The play “Who Goes There?” opened in May.
  The song "Help!" was a hit.
  She asked, “Is this ‘the end’?”¦ It was.
  He wrote “Dr. No.”¦ It was his best.
  "I'm tired.¦ I'm going home," Ann said.
  “I do.”¦ (She smiled.)¦ “I always did.”
  — Where is he?¦ — At home.
  – Yes, he said.¦ – No, she said.
  He left (it was late).¦ She stayed.
  He left.¦ (It was late.)¦ She stayed.
  He left (was it late?) and she stayed.
  He left (it was late. ¦She was tired.) and nobody cared.
  It failed [see note 3].¦ We tried again.
  It failed.[3]¦ We tried again.[4][5]
  He was there (cf. p. 3).¦ She was not.
  (This is one.)¦ (This is two.)
  He ran (fast!).¦ She walked.
  She has two dogs (Rex, Bo, etc.).¦ They bark.
  I wonder ...¦ Maybe not.
  I wonder...¦ Maybe not.
  I wonder…¦ Maybe not.
  I wonder . . .¦ Maybe not.
  I wonder....¦ Maybe not.
  Well... maybe.
  Well … I do not know.
  "Well..." he said.
  ...and then he left.
  …and then he left.¦ We waved.
  One, two, ... ten.
  Wait... what?¦ Really...?¦ Yes.
  No way!!!¦ Yes way!!!
  What?!¦ How?!?!¦ Why??
  To be, or not to be: that is the question.¦ He knew.
  1.) The first item¦ 2.) The second item¦ 3.) The third item
  1) one¦ 2) two¦ 3) three
  (1) The first point is clear.¦ (2) The second is not.
  1. Buy milk.¦ 2. Feed the cat.¦ 3. Sleep.
  1. The item¦ 2. The next item
  a) the first¦ b) the second¦ c) the third
  a. The first item¦ b. The second item
  (a) It must be new.¦ (b) It must be red.
  i. The item¦ ii. The next one¦ iii. The last one
  A. Scope of the Act
  A.1. Purpose and aim
  I. Introduction
  II. Methods and Data
  4.2.1. Setup of the Test
  • Milk¦ • Bread¦ • Eggs
  • Buy milk.¦ • Feed the cat.
  ⁃ Milk¦ ⁃ Bread
  - Milk⏎¦- Bread⏎¦- Eggs
  * Milk⏎¦* Bread⏎¦* Eggs
  The end.¦The beginning.
  He stopped.¦Then he ran.¦Nobody saw it.
  Was it him?¦Nobody knows.
  What a day!¦We won.
  She said no.¦“Why?” he asked.
  “Go.”¦“No.”
  It was 1984.¦The war was over.
  It was good.¦I liked it.
  See Section 3.¦Then go on.
  He came,saw,and won.¦ Then he left.
  Mr.␣Hale came at 5␣p.m. with No.␣7.
  He came.␣¦She left.
  The co¬op¬er¬ative closed.¦ No¬body minded.
  Mr.⏎Hale came with Dr.⏎Lee.
  He came home⏎late at night.¦ She was⏎asleep.
  He came home.⏎¦She was asleep.
  This ends here.⏎⏎¦This starts here.
  The U.S.⏎Senate met.
  He paid $5.¦ $6 was too much.
  He paid 5%.¦ £6 was too much.
  He's gone.¦ ¿Why?¦ Nobody knows.
  Profits rose – so did costs.¦ The board was pleased.
  Was it 5?¦ 6?¦ 7?
  She is 5'4" tall.¦ He is 6'.
  It's 100 °C.¦ Don't touch it.
  Price: $5.¦ Colour: red.¦ Size: S.
  He said the following: We are lost.¦ Nobody laughed.
  Note: Dr. Hale is out.¦ Call Ms. Reed.
  The answer?¦ Nobody knows.
  Yes.¦ No.¦ Maybe.
  Why not?¦ Because.
  The final score: 3-2.¦ A fine game.
  Rain in the North
  Council Approves New Bridge, U.S. Helps Out
  What We Know So Far: The Facts
  Updated Nov. 3, 2021 at 5:15 p.m. EST
  By Ann Dale and Joe Hart
  LONDON (Reuters) - The bank said no.¦ It gave no reason.
  PARIS, Jan. 5 — The bank said no.
  Photo: J. Hale/Example News
  © 2021 Example Inc.¦ All rights reserved.
  He won the 100 m.¦ She won the 200 m.
  The 1st. is free.
  He left at 5.¦ At 6 he was back.
  We need A, B, C, etc.¦ (D is optional.)
  The so-called "expert" was wrong.¦ "Experts" often are.
  Use `npm install`.¦ Then run `npm start`.
  Call foo.bar() first.¦ Then call baz().
  The function f(x) = x.¦ It is simple.
  The file is in /usr/local/bin.¦ Check it.
  Set a = 1.5.¦ Set b = 2.
  Is it e.g.?¦ Or i.e.?
  The sign read “No. 5.”¦ It was old.
  “The U.S. is ready.”¦ The U.N. was not.
  He shouted “Stop!”¦ Nobody did.
  He shouted “Stop!” and ran.
  Did she say “maybe”?¦ She did.
  Did she say “maybe?”¦ She did.
  'Tis the season.¦ 'Twas cold.
  The '90s were loud.¦ The '80s were louder.
  Rock 'n' roll.¦ It lives.
  The readers' letters.¦ The writers' room.
  One further thing that faded . . . was the art of naming.
  The custom was kept up for years. . . .¦ The village forgot it.
  You said it ... see, I mean . . . it was not me.
  Mix it, stir it, and -- presto! -- you have soup.
  Some of it is -- dare I ask? -- a bit dull.
  [This one stands in brackets.]¦ This one does not.
  "He said: 'I quit.'"¦ Nobody believed him.
  He told us: "I came home at 5 p.m."¦ She frowned.
  The law passed (see Sec. 5(b)(2)).¦ It holds.
  Gordon vs. State, 12 F.3d 45 (5th Cir. 1994), is cited.
  He works at the Dept. of State (D.C. branch).¦ She does not.
  She is from St. John's, N.L.¦ He is from St. Andrews.
  The order is #5.¦ The price is $5.
  Buy 2, get 1 free!¦ Ends Sun. at noon.
  He scored 12 pts. and 5 rebs. in 20 mins. on Sat. night.
  He took the 5:15 a.m. Amtrak train.
  The nurse gave it i.v. to him.¦ He slept.
  Hello there.¦Today is Monday.¦Mr. Hale went out and paid 1,000.¦That is a lot.
  I'm not sure if he left.¦ ‘Maybe,’ I said.
  She has a 3.5 GPA.¦ He has 2.9.
  See www.example.org/index.html.¦ It is long.
  Ask J. Hale, M.D., or T. Reed, Ph.D., for help.
  T. Reed, Ph.D.¦ The doctor is in.
  On Sat., Jan. 5, at 9 a.m. EST, we start.
  The house at 5 Oak Dr. is for sale.
  The U.S.¦ I love it.
  He said he'd.¦ Then he did.
  It was Tom's.¦ Nobody knew.
  Read Exodus 3:14.¦ Then pray.
  Call 1-800-555-0100.¦ We answer.
  He paid $1.5m.¦ She paid £2bn.
  The film "E.T." was big.¦ So was "M*A*S*H".
  He lives in Bldg. 5, Apt. 3.¦ She lives upstairs.
  The C.E.O. of Acme left.¦ The C.F.O. stayed.
  He is the C.E.O.¦ She is the C.F.O.
  The R&D team (approx. 50 people) moved.
  Smith (2019, p. 5) and Reed (2020, pp. 7 ff.) agree.
  In the words of Rev. Dr. Martin Cole Jr., “We are free.”¦ He smiled.
  “What the h...!” he cried.
  “I... I don't know.”¦ She wept.
  "Where is Mr. X?"¦ No one knew.
  "Is it No. 5?" asked Mr. Reed.
  Who is Mr. X?¦ Nobody knows.
  It is Mr. X.¦ He is back.
  I gave it an A+.¦ She gave it an A-.
  We use C++.¦ They use C#.
  The cat sat.¦ The dog ran.¦ I slept.¦ You ate.
  He was No. 2.¦ Smith was No. 1.
  He ran 5 km.¦ Then he stopped.
  The store closed at 9 p.m.¦ Mr. Hale left at 10.
  It cost 5 mil.¦ Nobody paid.
  Yes, it's 5 o'clock.¦ Yes.
  He ran 100 m.¦ Coach Hale cheered.
  """
