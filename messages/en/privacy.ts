export const privacy = {
  title: 'Privacy',
  description: 'What MatchWise does with your resume and the posting, step by step.',
  heading: 'What goes where',
  lead: 'A resume is the most personal document most people own. This is everything that happens to yours here.',
  file: {
    heading: 'Your file stays on your machine',
    body: 'A PDF, Word or text file is opened by this browser, in the page. The file itself is sent nowhere. You see the text that was read, and can correct or shorten it before anything else happens.',
  },
  texts: {
    heading: 'The two texts are sent when you press Compare',
    body: 'The text of your resume and of the posting, as they stand in the two fields, go to this server. Nothing is sent while you type. “Try again” and “Retry” send the same two texts once more, “Ask for a change” your wish as well. What you edit is sent nowhere.',
    rules:
      'No AI service is set up here. The sections are made on this server by rules, and the texts go no further.',
    one: 'From there they go to an AI service, which writes the sections: {providers}, the only one set up here.',
    several:
      'From there they go to an AI service, which writes the sections: {providers}, asked in this order. Each section goes to the first; the next one gets the texts only if the one before could not deliver in time.',
    redacted:
      'Before they do, this server takes your name, e-mail addresses, phone numbers, street, postcode and links to pages of your own out of the resume and out of your wish, and puts them back into what the service writes. Your town, employers and dates stay. Rules find these details, so one may be missed.',
    whole: 'Your name and contact details go along with the rest, as they stand in the resume.',
    others:
      'What such a service does with texts is governed by its own terms; take out what else you don’t want it to see.',
    terms:
      'What such a service does with texts is governed by its own terms; take out what you don’t want it to see, such as your address or phone number. They aren’t needed for the comparison.',
  },
  link: {
    heading: 'A link is opened by this server',
    body: 'If you give a link to a posting and press “Read the link”, the link goes to this server, which opens that page as any visitor would. The site learns that this server asked, not who you are, and never sees your resume.',
  },
  server: {
    heading: 'This server keeps neither text',
    body: 'Both texts are held in memory while the sections are made, and are gone afterwards. There is no account and no database of resumes. The server’s log holds times, names of providers, kinds of failure and a random reference, never words of yours. So that there is room for everybody, requests are counted by network address, under a name that changes every day.',
  },
  browser: {
    heading: 'Your browser keeps your draft and your analyses',
    body: 'What stands in the two fields is kept in this browser’s storage, so that a reload loses nothing. Clear the fields, or this site’s data, and it is gone.',
    history:
      'Each comparison is kept in this browser, too: both texts, the sections, your changes to them, and the name and status that you give it. This copy is sent nowhere, and the page’s address names it by a random number alone; delete one or all of them on the page History.',
    cookies:
      'If you choose a light or dark theme, a cookie named <code>theme</code> remembers that one word; if you choose a language, a cookie named <code>language</code> does. There are no other cookies, but for one that lets whoever runs this site into its status page, where that is locked.',
  },
  others: {
    heading: 'Nobody else is told',
    body: 'The pages load no fonts, scripts, pictures or counters from elsewhere, and their security policy forbids it: the browser may talk to this server alone.',
  },
} as const;
