// What text that addresses a machine does: it names the machine, overrides what it was told, gives it a role, asks for
// its secrets, orders the form of its answer, puts requests to it. A single trigger word is never enough. All is in
// lower case, as the text is that it is tried on: letters of either case would take five times as long.

const told = String.raw`(?:instructions?|prompts?|rules|directions|directives|guidelines|orders|commands|context)`;
const secret = String.raw`(?:pass ?words?|pass ?codes?|pass ?phrases?|secret (?:key|code|phrase|word)s?|api keys?|(?:system|hidden|initial) (?:prompt|instructions?)s?)`;
const oneSecret = String.raw`(?:pass ?(?:word|code|phrase)|secret (?:key|code|phrase)|(?:system|hidden) prompt)`;
const personal = String.raw`(?:bank (?:account|balance)|social security number|credit card|date of birth|birth ?da(?:te|y)|email address|home address|phone number)`;
const answer = String.raw`(?:answer|response|reply|output)(?:['’]s)?`;
const reshape = String.raw`(?:modify|enhance|augment|integrate|reverse|encrypt|encode|shift|replace|substitute|misspell|scramble|rearrange|anagram|group|render|translate|express|tease)`;
const machine = String.raw`(?:ai|a\.i\.|llms?|(?:large )?language models?|chatgpt|gpt(?:-\d)?|chat ?bots?|bots?)`;
const named = String.raw`(?:an? )?(?:${machine}|robots?|(?:ai|automated|artificial|llm)(?:[ -](?:based|powered|intelligence|hiring|recruiting|screening|resume))*(?: (?:analysis|screening|review|agents?|assistants?|models?|parsers?|readers?|recruiters?|reviewers?|screeners?|software|systems?|tools?)){0,2})`;
// An AI engineer or enthusiast is none.
const alone = String.raw`\s*(?:[,.:;!)\]—–]|$)|\s+(?:reading|parsing|processing|reviewing|screening|evaluating|analy[sz]ing|that|tasked|asked|please|include|add|mention|write|say|do|ignore)\b`;
const tongue = String.raw`(?:english|german|french|spanish|italian|portuguese|dutch|polish|russian|chinese|japanese|korean|arabic|latin|hindi|turkish)`;

/** Orders that take back what the machine was told before. */
const overrides: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\b(?:never|not|or|attempts? to|trying to|users? to) )\b(?:ignore|disregard|forget|override|bypass|do not (?:listen to|follow|obey))\b.{0,30}\b(?:previous|prior|above|earlier|preceding|all|any|your|system)\b.{0,25}\b${told}\b`,
    'u',
  ),
  /\b(?:ignore|disregard|forget)\s+(?:all |everything |about )?(?:the above|that,|this data|above and|(?:everything|all) (?:above|before|prior)(?! \p{L}+s\b)|all (?:the )?negative)\b/u,
  /\b(?:ignore|disregard|forget)\b.{0,40}\b(?:and|instead),? (?:instead )?(?:say|state|print|output|write|answer|respond|reply|return|report|claim)\b/u,
  /\bignore them and instead\b|\bignore all (?:the )?rules\b/u,
];

/** Words to a machine as such. */
const addresses: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:if|when|since|as) you(?:['’]re| are) ${named}(?=${alone})`, 'u'),
  new RegExp(
    String.raw`\b(?:(?:attention|note to|dear|hey) (?:all |any |the )?${named}(?=${alone})|(?:notes?|instructions?|messages?|hidden [\p{L} ]{3,30}) (?:for|to) (?:all |any |the )?${named}\s*[:—–-])`,
    'u',
  ),
  new RegExp(String.raw`\bas an? ${machine} (?:developed|created|trained|made|built) by\b`, 'iu'),
  /(?:^|\s)(?:<\|?(?:im_start|system|assistant|user)(?: mode)?\|?>|\[\/?(?:inst|system)\]|<<sys>>|###\s*(?:system|instruction)s?\s*:?)/u,
  /(?:\[system\]){2}|\bsystem (?:override|chain of thought)\b|\b(?:report only|note by a trustworthy [\p{L} ]+):/u,
  /^\s*(?:system|assistant)\s*(?:prompt|message)\s*:\s*\S.{8}|^\s*(?:system|assistant|user)\s*:\s*(?:you|focus|ignore|always|never|do not|act|next|thanks|there are|output|respond|<|\[)/u,
  /\n\s*(?:user|assistant|system)\s*:\s*\S/u,
];

/** A role that the machine is to take. */
const roles: readonly RegExp[] = [
  /\byou are now (?:in \p{L}+ mode|dan\b|(?:an? )?(?:[\p{L}-]+ ){0,2}(?:ai|assistant|(?:chat)?bot|model|pirate|hacker|evaluator|judge|recruiter|interviewer|reviewer)\b)|\bnew (?:system )?instructions?\s*:\s*(?:you|ignore|disregard|forget|do|always|never|only|from now|please|reply|respond|answer|output|print|write|say|rate|score|give|recommend)\b/u,
  /\bdo anything now\b|\bdan mode\b|\bas if dan\b|\[dan(?: response)?\]|\bdan, (?:do not|your creator|you (?:can|must|are able|have the ability|are dan))|\b(?:strive to avoid norms)\b|\bjailbr(?:eak|oken) mode\b/u,
  /\byour outputs from now\b|\bstay in character\b|\bif you understand and comply\b|\bgpt: \[|\b(?:unfiltered|uncensored)\b.{0,40}\blanguage model\b|\bis not an ai language model\b/u,
  /\bpretend (?:that )?you(?:['’]re| are| have)\b|(?:^|[.!?:,]\s*|\b(?:now|please) )pretend to be\b/u,
  new RegExp(
    String.raw`\b(?:act|behave|respond) (?:as|like) (?:an? |if you (?:are|were) )?(?:unrestricted|uncensored|evil|${machine}(?=${alone}))|\b(?:role|persona) of another (?:ai|al|artificial)\b`,
    'u',
  ),
  /\bi(?:['’]m| am) (?:your (?:developer|creator|maker|administrator)|the maintainer of your|god(?!['’]s))\b/u,
];

/** What it is to give away. */
const secrets: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:what(?:['’]s| is| are|was)|reveal|repeat|print|output|show|share|tell|give|confirm|provide|send|write|spell|say)\b.{0,25}\b(?:(?:your|me (?:your|the)) ${secret}|the ${oneSecret})\b(?! (?:polic|manag|reset|vault|protect)\p{L}+)`,
    'u',
  ),
  new RegExp(String.raw`\byour (?:secret )?(?:pass ?(?:word|code|phrase))\b.{0,40}\?`, 'iu'),
  new RegExp(
    String.raw`\b(?:what(?:['’]s| is)|(?:give|tell|send|email) me|find|share)\b(?!.{0,35}\byour\b).{0,35}(?:['’]s?|\b(?:his|her|their|of)\b)(?: \p{L}+){0,3} ${personal}\b`,
    'u',
  ),
  /\bwhere does [\p{L} ]{3,40} (?:live|reside)\?|\b(?:what|which|where|tell|give|reveal|show)\b.{0,45}\bthe user(?:['’]s)?\b.{0,30}\b(?:live|email|address|birth\p{L}*|passwords?|location)\b/u,
];

/** How it is to judge or to write. */
const orders: readonly RegExp[] = [
  /\b(?:rate|score|rank|mark|give)\b.{0,40}\b(?:resume|cv|candidate|applicant)\b.{0,50}\b(?:100|10\/10|(?:highest|perfect|top|best)(?: possible)? (?:score|rating|rank|mark|grade|match)\p{L}*|as (?:the )?(?:highest|perfect|excellent|top|best)|regardless of (?:actual|content|quality))\b/u,
  /\b(?:just|only|instead|simply|always),? (?:return|output|respond with)\b.{0,15}\{\s*["“]/u,
  /\b(?:candidate|applicant|resume|cv)\b.{0,25}\b(?:most qualified|best)\b.{0,40}\b(?:ever|yet)\b|\bbest (?:resume|cv|candidate) i have ever\b/u,
  new RegExp(String.raw`\b${reshape}\b.{0,60}\b(?:your|the) ${answer}`, 'iu'),
  new RegExp(
    String.raw`\b(?:in|to) your (?:answer|response|output)\b[^.]{0,8}(?:,|$|\.)|\b(?:use|write|express|provide|give|reverse)\b.{0,40}\byour (?:answer|response|reply|output)\b.{0,40}\b(?:in|as|using|only|backwards?|letters?|characters?|ciphers?|emojis?)\b`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:add|include|insert|mention|promote)\b.{0,120}\b(?:in|to) your (?:answer|response|output|reply)\b(?! to (?:this|the|our)\b)`,
    'u',
  ),
  /\b(?:reply|respond|answer|write|say|schreibe\p{L}*|encode|decode|decipher)\b.{0,50}\b(?:pig latin|morse(?: code)?|base ?(?:16|32|64)|rot ?13|binary string|caesar cipher|in reverse|backwards?|hexadecimal)(?!\p{L})/u,
  /\b(?:translate|paraphrase|refine|polish|repeat|rewrite) the (?:above|following|previous) (?:text|words?|sentence|paragraph|passage|content|conversation|message)\b/u,
  /\brepeat (?:["'“‘«]|(?:this|that|it|the (?:words?|phrase|sentence|text))\b).{0,40}\b(?:forever|(?:\d+|\p{L}+) times)\b/u,
  /\b(?:if|when) (?:asked|questioned), (?:report|say|answer|claim) (?:that|only|["'“‘])/u,
];

/** Questions that somebody puts to a machine; a posting asks "Can you lead a team?", never "Can you tell me …?" */
const requests: readonly RegExp[] = [
  /\b(?:can|could|would|will) you (?:please )?(?:(?:tell|give|show|help|teach|send|explain to|share with) me|(?:provide|write|generate|create|compose) (?:me )?an? (?:[\p{L}-]+ ){0,4}(?:code|e-?mail|essay|function|haiku|joke|list|paragraph|poem|program|recipe|script|song|story|summary)\b[^?]{0,120}\?)/u,
  new RegExp(
    String.raw`\b(?:can|could) you (?:please )?(?:reply|respond|answer|write back) in\b|\b(?:(?:only|always) (?:reply|respond|answer)|(?:reply|respond|answer) only) in ${tongue}\b`,
    'u',
  ),
  /\b(?:replace|swap|shift|delete|capitali[sz]e) every (?:second|third|fourth|fifth|other|nth|single)? ?(?:letter|word|vowel|consonant|character)\b/u,
  /\bsmart ?gpt\b|\b(?:gpt|you)\b.{0,30}\bin (?:override|god|sudo|developer) mode\b|(?:^|[.!?:]\s*|\b(?:now|please) )(?:enter|enable|activate|switch to) (?:developer|god|sudo|override) mode\b/u,
  /\bi(?:['’]m| am) (?:your (?:boss|owner|master|admin)|an? (?:police officer|administrator|authori[sz]ed user))\b.{0,80}\b(?:i need (?:you|to know)|you must|(?:tell|give|answer) me)\b/u,
];

/** Each is tried by itself, most telling first. */
export const englishPhrases: readonly RegExp[] = [
  ...overrides,
  ...addresses,
  ...roles,
  ...secrets,
  ...orders,
  ...requests,
];
