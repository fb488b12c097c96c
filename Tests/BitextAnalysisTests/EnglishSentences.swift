/// Rules of English sentence segmentation, one text a line: `¦` is a sentence end, `⏎` a line end.
let englishSentences = """
  The bridge was closed.¦ Nobody knew why.
  Is the bridge open?¦ Ask the warden.
  What a storm!¦ The bridge held.
  My neighbour is called Anna B. Clarke.
  Turn to p. 48 and read on.
  Was Peter and co. at the fair?
  They sold it to Miller, Brown & Co. on Friday.
  Ask Tom and co.¦ They know the way.
  The deal with Miller & Co.¦ It fell through last night.
  From here you can see Mt. Rainier.
  St. Mary's Church stands on the hill.
  That is Robert Kane Jr.'s desk.
  I toured the U.S.A. in spring.
  She moved to the E.U.¦ How does she like it?
  They live in the U.S.¦ How about your brother?
  The U.S. Government denied it.
  He has worked in the U.S. for nine years.
  I have $250.00 in my purse.
  She owes me $250.00.¦ It was due in May.
  At 7 a.m. Mr. Gray went to the harbour.¦ He left the harbour at 9 p.m.¦ Mrs. Gray stayed.
  The train leaves at 5 p.m. and arrives at 8 p.m.
  The shop opens at 8 a.m.¦ It closes late.
  The call is on Friday at 3 p.m. Eastern time.
  Dr. Lee met Prof. Weiss and Gen. Ortiz.
  Sen. Warner, Rep. Cole and Gov. Hill agreed.
  Ms. Hart and Mrs. Doyle wrote to Lt. Col. Ames.
  J. K. Farrow wrote it, and George W. Hale printed it.
  The novel by J.R.R. Talbot sold well.
  Martin L. King spoke.¦ The crowd listened.
  It suits you and I.¦ Did you see Albert I. Stone there?
  Take vitamin C.¦ Sleep well.
  We chose plan B.¦ Plan A had failed.
  He teaches physics (he used to be an engineer for 3 years.) at the college.
  He left early.¦ (He had a train to catch.)¦ Nobody minded.
  She wrote to jane.roe@example.org.¦ He answered.
  The address is https://www.example.org/new.site/page.html.¦ Please open it.
  Visit www.example.com for more.¦ It is free.
  Install Node.js 20.1 first.¦ Then run it.
  Version 2.0.1 is out.¦ Get it now.
  The file is called main.rs.¦ Open it.
  He said, "This is fine."¦ She held the book out to him.
  "This is fine." he said.
  "Stop!" he cried.
  "Are you sure?" asked the clerk.
  “Are you sure?” Peter Hale asked.
  “Are you sure?”¦ He was not.
  “We will win.”¦ “We have to.”
  ‘It is over,’ she said.¦ ‘Go home.’
  He turned and asked, “Who is there?”¦ Nobody answered.
  She works for Yahoo! in the accounting team.
  Hello!!¦ Long time no see.
  Hello??¦ Who is it?
  Really!?¦ That is odd.
  Really?!¦ That is odd.
  1. The first rule
  1) The first rule¦ 2) The second rule
  1.) The first rule¦ 2.) The second rule
  1. The first rule.¦ 2. The second rule.
  1. The first rule¦ 2. The second rule¦ 3. The third rule
  a. The first rule¦ b. The second rule¦ c. The third rule
  • The first rule¦ • The second rule
  • 9. The first rule¦ • 10. The second rule
  IV. The voyage home
  2.3.1. Notes on the method
  3. Political synergy in the region
  The paper is kept at N°. 2034.117.¦ That is where to look.
  Then came No. 5 and No. 10 Downing Street.
  Did he agree?¦ No.¦ He refused.
  See Fig. 3 and Sec. 4 of vol. 2.
  It begins on Sept. 18 and ends on Oct. 2.
  It ended in Sept.¦ The rest is history.
  It costs 5.¦ Nobody pays that.
  She won in 2019.¦ The year after, she lost.
  She won in 2019.¦ 2020 was worse.
  He was born in 1984.¦ George was his name.
  She saw the sea.¦ 1566 was the year of the flood.
  The team scored 3.5.¦ Our team scored 4.0.
  Fruit, nuts, etc. are sold here.
  They sell fruit, nuts, etc.¦ Prices vary.
  Use a verb, e.g. run or jump.
  The capital, i.e. Paris, is large.
  It was Smith vs. Jones in the final.
  She earned a Ph.D. in physics.
  She earned a Ph.D.¦ Then she left.
  He joined Acme Inc. as a clerk.
  He joined Acme Inc.¦ He left Acme Corp. in May.
  Acme Inc. Chairman Joe Roe resigned.
  The firm, Acme Ltd., is bankrupt.
  I never meant that....¦ She left the room.
  I was not ... well, what can I say.
  He waited … and waited.
  He waited…¦ Then he left.
  He waited...¦ Then he left.
  The thing is . . . I forgot.
  It was gone . . . .¦ Nobody asked.
  "Bohr [...] used the picture of a ladder [...]" (Smith 55).
  They called [...] at night.
  The treaty was signed.[1]¦ It failed.[2][3]¦ Nobody cared.
  The treaty was signed.¹¦ It failed.
  It ended.¦Then it began again.
  It is over.¦ Over!
  He left the room.¦Then she came back.
  Did it end?¦Yes, it did.
  It was a cold ⏎night in the town.
  This is a sentence that⏎was cut by a line end.¦ Here is another.
  features⏎¦contact list⏎¦events, activities
  The first paragraph ends here.⏎⏎¦The second one begins.
  We need:⏎¦- bread and butter,⏎¦- some milk.
  Great game today! 😀¦ See you tomorrow.
  Great game today 😀¦ We won.
  Thanks :)¦ See you.
  so tired!¦ why is it monday?¦ i want to sleep.
  i went home.¦ it was late.
  I bought an iPhone.¦ It broke.
  He left Apple.¦ iPhone sales fell.
  The temperature fell to 5 °C.¦ Snow came.
  He paid 20%.¦ She paid more.
  The meeting (see p. 5) was short.¦ Nobody spoke.
  Who said "Never!"?¦ I did.
  He asked "Why?", and left.
  She said: “I am tired.”¦ Then she slept.
  She wore a size S.¦ It fitted.
  The U.N. Security Council met.¦ The U.S. Senate did not.
  The talks in Washington, D.C., failed.
  He lives in Washington, D.C.¦ She does not.
  On Jan. 3 the Calif. Supreme Court ruled.
  The score was 3-2.¦ The crowd went wild.
  It rose by 2.5 p.c. last year.
  Stay in the car!¦ Don't move!
  This is Warren's plan
  First the rain.¦ - Then the wind.
  It was ca. 500 years old, cf. the note.
  The law (No. 12.) was dropped.
  Gen. Sir John Roe, K.C.B., died.
  """
