/// English abbreviations, initials, figures and marks, one text a line: `¦` is a sentence end.
let englishAbbreviations = """
  Mr. Baker and Mrs. Stone met Ms. Reed in the hall.¦ Dr. Lowe was late.
  We asked Prof. Dr. Ellen Marsh to review it.
  Rev. Amos Hill and Fr. Doyle spoke at the service.
  Capt. Rowe, Sgt. Pike and Pvt. Dunn were cleared.
  Gov. Ada Lane met Sen. Roy Beck on Tuesday.¦ Rep. Cole stayed away.
  Lt. Gen. Mark Frost retired.¦ Maj. Gen. Joan Pell took over.
  The Hon. Judge Parr ruled against them.
  It was signed by Messrs. Hale and Boyd.
  Sir Paul Grey Jr. inherited the house.
  She married Tom Reed Sr. in June.¦ They left in July.
  He is Tom Reed Jr.¦ She is his aunt.
  Ask for John Bell, Esq. at the desk.
  The house belongs to Adam Cole Jr.'s sister.
  Peter Marlow III. is a pseudonym.
  Acme Inc. shares rose by 4%.¦ Those of Bolt Corp. fell.
  Shares of Acme Inc. fell.¦ Analysts shrugged.
  He works for Dow & Sons Ltd. in Leeds.
  She left Dow & Sons Ltd.¦ Her sister stayed.
  The merger of Acme Corp. and Bolt Inc. failed.
  It was bought by Hill Bros. Circus in 1920.
  Smith & Co. Kommanditgesellschaft is a mouthful.
  The firm was Baker & Co.¦ It sold bread.
  The deal with Zed Co. Ltd. was off.
  The plant is run by Fuchs GmbH & Co. KG in Bonn.
  It was founded as Fuchs GmbH & Co. KG.¦ It failed.
  He flew to the U.S. on Monday.¦ Nobody met him.
  He flew to the U.S.¦ Nobody met him.
  He returned to the U.K. last year.
  He returned to the U.K.¦ His wife did not.
  The U.S. Army and the U.S. Air Force deny it.
  A U.S. District Court in Texas agreed.
  The U.S. is large, and so is the U.N. building.
  U.S. President Ann Dale met U.K. Prime Minister Joe Hart.
  Trade with the U.S.S.R. ended.
  The U.S.-led force withdrew.
  Its base is Washington D.C.¦ It has offices abroad.
  The bus leaves at 6 a.m. sharp.
  The bus leaves at 6 a.m.¦ The train leaves later.
  He rose at 6 A.M. and slept at 9 P.M. every day.
  They met at 7:30 p.m. local time.
  They met at 7.30 p.m. Friday in the park.
  The show starts at 8 p.m. on Sunday.¦ We will be there.
  We meet at 5 p.m. at Dana's place.
  He came at 4 p.m.¦ We had left.
  Turn to No. 7 on the list.
  Is this the No. 1 song?¦ No, it is not.
  She said no.¦ He said yes.
  Was it true?¦ No.¦ Was it false?¦ Also no.
  See pp. 12-15 and p. 55 for details.
  See p. 55.¦ There is more on p. 60.
  Cf. Sec. 4.2 and Ch. 3 below.
  The data are in Fig. 2a and Figs. 4 and 5.
  The data are in Fig. 2.¦ They are clear.
  As Eq. 3 shows, the sum is zero.
  Vol. 3, no. 2, art. 15 has it.
  Bring fruit, e.g. apples, and tools, i.e. a knife.
  Bring warm clothes, e.g. Norwegian socks.
  One state, i.e. Ohio, said yes.
  They sell tea, coffee, etc. at the station.
  They sell tea, coffee, etc.¦ We bought some.
  They sell tea, coffee, etc., at the station.
  Dunn et al. found no link.
  This was shown by Dunn et al.¦ They used mice.
  This was shown by Dunn et al. (2012) and Kerr et al. [4].
  Reed v. Reed was decided in 1971.
  Cole vs. Marsh drew a crowd.
  He weighs approx. 80 kg, est. height 6 ft. 2 in. or so.
  The plank is 6 ft. long and 2 in. wide.
  The plank is 6 ft.¦ It was cut yesterday.
  It weighs 5 lbs. at most and 12 oz. at least.
  It weighs 5 lbs.¦ We carried it.
  It was Wed. morning, and Thurs. was worse.
  We met on Fri., Sept. 18, in the hall.
  We met on Sept. 18.¦ It rained.
  They married on Dec. 24, 1998, in Rome.
  Snow fell in Jan. and Feb. of that year.
  Snow fell in Jan.¦ It melted in March.
  It was Nov. 5th, and the fires burned.
  The office is at 12 Elm St. near Oak Ave. and Hill Rd. in town.
  The office is at 12 Elm St.¦ It has a red door.
  The office is at 12 Elm St. Park in the yard.
  St. Paul and St. Louis are cities.
  They climbed Mt. Hood and swam in Ft. Worth.
  He lives in Ft. Worth, Tex. with his dog.
  She comes from Portland, Ore. and he from Boise.
  She holds a Ph.D. from Yale.¦ He has an M.A. in law.
  She has an M.D.¦ He has none.
  She has a B.Sc. in physics and an M.B.A. from Ohio.
  Alexander died in 323 B.C. in Babylon.
  Alexander died in 323 B.C.¦ His heirs fought.
  In A.D. 79 the city fell.
  It fell in 79 A.D.¦ Nobody was left.
  J. R. R. Tarrow wrote books.¦ He smoked a pipe.
  The poet E. E. Marsh and the actor Samuel L. Boone met.
  The book is by J.K. Dorn.¦ It sold well.
  It was edited by A. Stone and B. Hill.
  Franklin D. Rose signed it.¦ Harry S. Trent did not.
  Who is George W. Bell?¦ He was mayor.
  Malcolm X. was not his real name.
  Did you see Tom B.?¦ He was here.
  Look at Plan B.¦ It is better than Plan A.
  We got a grade of B.¦ The others got an A.
  The answer is C.¦ The others are wrong.
  He and I.¦ That was it.
  Between you and I.¦ We should talk.
  Henry VIII. of England had six wives.
  Pope John XXIII. called the council.
  World War II.¦ It changed everything.
  That was in World War II.¦ The city was bombed.
  Read chapter IV.¦ It is short.
  Pi is 3.14159.¦ Everybody knows that.
  It costs $3.50 or €2.99.¦ Nobody minds.
  The IP is 192.168.1.10.¦ Write it down.
  Version 2.0.1 fixes it.¦ Version 2.1 is better.
  We use v1.2.¦ They use v2.
  Edit config.yml.¦ Then restart.
  Open README.md and read setup.py first.
  Save it as notes.txt.¦ You can edit it later.
  We like Node.js and Vue.js a lot.
  It is written in Node.js.¦ It runs everywhere.
  Go to example.com.¦ There is a form.
  Go to www.example.com/help.¦ There is a form.
  Visit https://example.com/a.b?c=d.¦ Then log in.
  Mail j.doe@example.co.uk.¦ He will answer.
  Mail help@example.com or call 555.0199.¦ We are here.
  She works for Yahoo! Inc. in Texas.
  She joined Yahoo! last year.
  Have you seen Jeopardy! tonight?
  The band Wham! split up.¦ Panic! at the Disco did not.
  The nearest town is at 52.52 N, 13.40 E.¦ It is small.
  The wreck lies at 41°43'32" N.¦ Divers found it.
  It was 12.30.¦ We were hungry.
  It was founded in 1999.¦ 12 people came.
  In 2019.¦ That was the year.
  He was born in 1950.¦ 1980 he left.
  They scored 12.¦ 15 would have been enough.
  iPhone sales rose.¦ iPad sales fell.¦ eBay closed.
  We sold the Mac.¦ macOS was slow.
  The rate was 2.5 per cent.¦ It was 3 in May.
  Section 2.1. describes the method.
  See sect. 4 and para. 3 of the act.
  Only 5 min. are left.
  Max. speed is 50 m.p.h. in town.
  Dept. of Energy officials said so.
  The Dept. of Labor and Univ. of Ohio agreed.
  He asked the Asst. Director and the Assoc. Prof. for help.
  Tel. 555-0100, ext. 12, is free.
  N.Y. Times readers know.
  He moved to L.A. in May.
  He moved to L.A.¦ She stayed in N.Y.
  R.I.P. dear friend.
  A.k.a. the Boss, he ran it all.
  He is a.k.a. The Boss.
  P.S. I love you.
  Let me know asap.¦ Thanks.
  R.S.V.P. by Monday.
  It was No. 12.¦ No one knew.
  Op. 27 No. 2 is the Moonlight Sonata.
  Bach's BWV no. 565 is loud.
  Jan. is my brother's name.
  He lives on Main St.¦ Nobody visits him.
  This is Max.¦ Anna knows him.
  """
