/// English as people post it and as pages show it, one text a line: `¦` is a sentence end, `⏎` a
/// line end.
let englishWebText = """
  lol.¦ that was good
  lol that was good.¦ i love it
  omg.¦ cant believe it!!¦ so happy
  i'm home.¦ im tired.¦ gonna sleep
  so true!!!¦ love this
  what?¦ no way.¦ are you serious??
  ok.¦ see you at 5. bye
  Great show tonight :-)¦ See you next week!
  Great show tonight :-) see you next week
  Great show tonight. :-)¦ See you next week!
  Great show tonight! :D¦ We loved it.
  I failed again :(¦ Maybe next year.
  That was fun ;)¦ Thanks, all.
  We won! 🎉🎉¦ What a night!
  We won 🎉🎉¦ What a night!
  We won. 🎉¦ What a night!
  I ❤️ this city.¦ It is home.
  I 🍕 you.
  So proud 😍😍😍¦ The kids did great.
  Good morning ☀️¦ It is Monday.
  thx :) cu later
  <3 this song.¦ It is old.
  Love it <3¦ It is great.
  haha xD¦ That was mean.
  Check this out: https://example.org/x1y2¦ It is great.
  Check this out! https://example.org/x1y2
  Read it here: https://example.org/x1y2.¦ Then tell me.
  So good!¦ #food #london
  So good.¦ #food #london¦ We will be back.
  Monday again. ¦#MondayMotivation
  I love #London.¦ It rains.
  RT @annreed: The bridge is open.¦ Finally!
  @annreed The bridge is open.¦ Finally!
  @annreed @bobhill no idea.¦ ask the mayor!
  Thanks @annreed!¦ You are the best.
  .@annreed is right.¦ The bridge is open.
  THIS IS GREAT.¦ I LOVE IT.¦ THE BEST!
  WHAT A GAME!!!¦ WE WON!
  MR. HALE IS HERE.¦ ASK HIM.
  BREAKING: The bridge is closed.¦ More soon.
  We use cookies to improve your visit.¦ By clicking "Accept", you agree.¦ Read more.
  Accept all⏎¦Reject all
  Home > News > Local
  Home » News » Local
  Home | News | Sport | Contact
  Name | Age | City⏎¦Ann | 30 | Bonn⏎¦Joe | 31 | Cork
  • Free delivery¦ • 30-day returns¦ • Help by phone
  – Free delivery⏎¦– 30-day returns⏎¦– Help by phone
  Share⏎¦Tweet⏎¦Print
  Read more: Bridge closed after storm
  Published 3 May 2021, 10:15⏎¦Updated 4 May 2021
  3 min read
  5 Tips for a Better Garden
  Sign up!¦ It's free.
  Click here to subscribe.¦ You can cancel any time.
  Q: Is it open?¦ A: Yes, it is.
  Q. Is it open?¦ A. Yes, it is.
  Was it worth it?¦ (Spoiler: no.)
  Rated 4.5/5.¦ 120 reviews.
  Price from $9.99/mo.¦ No contract.
  50% off!¦ Today only!
  Contact: info@example.org | Tel. 555-0100
  > He said no.⏎¦> She said yes.
  ...read more
  [Update: It is closed.]¦ The storm is over.
  TL;DR: It works.¦ Mostly.
  ICYMI: the bridge is open.
  hey!¦ what's up?¦ not much...
  nope... not today
  Nope...¦ Not today.
  i think so.¦ maybe u should ask.¦ idk
  Dont know.¦ Dont care.
  yay!!!!!!¦ its friday
  So.¦ Much.¦ Fun.
  Best.¦ Day.¦ Ever.
  Hi all,⏎⏎¦I am new here.
  Hi Tom,⏎⏎¦thanks for the note.⏎⏎¦Best,⏎Ann
  I saw it @ the pub.¦ It was loud.
  """
