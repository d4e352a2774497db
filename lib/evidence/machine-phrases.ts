// What text that addresses a machine does: it names the machine, overrides what it was told, gives it a role, asks for
// its secrets, orders the form of its answer. A single trigger word is never enough.

const told = String.raw`(?:instructions?|prompts?|rules|directions|directives|guidelines|orders|commands|context)`;
const secret = String.raw`(?:pass ?words?|pass ?codes?|pass ?phrases?|secret (?:key|code|phrase|word)s?|api keys?|(?:system|hidden|initial) (?:prompt|instructions?)s?)`;
const personal = String.raw`(?:bank (?:account|balance)|social security number|credit card|date of birth|birth ?da(?:te|y)|email address|home address|phone number)`;
const answer = String.raw`(?:answer|response|reply|output)(?:['’]s)?`;
const reshape = String.raw`(?:modify|enhance|augment|integrate|reverse|encrypt|encode|shift|replace|substitute|misspell|scramble|rearrange|anagram|group|render|translate|express|tease)`;
const machine = String.raw`(?:ai|a\.i\.|llms?|(?:large )?language models?|chatgpt|gpt(?:-\d)?|chat ?bots?|bots?)`;

/** Orders that take back what the machine was told before. */
const overrides: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:ignore|disregard|forget|override|bypass|do not (?:listen to|follow|obey))\b.{0,30}\b(?:previous|prior|above|earlier|preceding|all|any|your|system)\b.{0,25}\b${told}\b`,
    'iu',
  ),
  /\b(?:ignore|disregard|forget)\s+(?:all |everything |about )?(?:the above|that,|this data|above and|(?:everything|all) (?:above|before|prior)|all (?:the )?negative)\b/iu,
  /\bignore them and instead\b|\b(?:ignore|break) all (?:the )?rules\b/iu,
  /\b(?:ignorier\w*|vergiss|vergessen sie|missachte\w*)\b.{0,40}\b(?:anweisung\w*|vorgaben|regeln|instruktionen)\b/iu,
  /\b(?:ignore[rz]?|oublie[rz]?)\b.{0,40}(?:instructions?|consignes|règles)(?!\p{L})/iu,
  /\b(?:ignor[aeo]\w*|olv[ií]d[ae]\w*|omit[ae]|esque[cç][ae]|dimentica)(?!\p{L}).{0,40}(?:instrucciones|indicaciones|reglas|instruções|regras|istruzioni|o acima|lo anterior)(?!\p{L})/iu,
  /игнориру\p{L}*.{0,30}(?:инструкци|указани)|(?:忽略|无视|無視).{0,14}(?:指令|说明|指示|提示)|指示.{0,6}無視|지시.{0,10}무시|निर्देश.{0,25}(?:अनदेखा|ध्यान न|नज़रअंदाज|उपेक्षा)|নির্দেশ.{0,25}উপেক্ষা|Αγνο\p{L}+.{0,30}οδηγίες/iu,
];

/** Words to a machine as such. */
const addresses: readonly RegExp[] = [
  /\b(?:if|when|since|as) you(?:['’]re| are) (?:an? )?(?:ai|llm|language model|bot|chatbot|robot|large language model|automated)\b/iu,
  /\b(?:wenn|falls) (?:du|sie) (?:eine? )?(?:ki|sprachmodell|bot)\b|\bsi (?:vous êtes|tu es) une? (?:ia|modèle|robot)\b|\bsi eres una? (?:ia|modelo|bot)\b/iu,
  /\b(?:attention|note to|instructions? (?:for|to)|message (?:for|to)|dear|hey) (?:all |any |the )?(?:ai|llms?|language models?|chatgpt|gpt|ai (?:tools?|models?|recruiters?|reviewers?|assistants?))\b[\s:,!-]/iu,
  /\b(?:hinweis|nachricht|anweisung) (?:an|für) (?:die |alle )?(?:ki|sprachmodelle?)\b|\b(?:note|message|consigne) (?:à|pour) (?:l['’])?(?:ia|intelligence artificielle)\b|\b(?:nota|mensaje|instrucci[oó]n) (?:a|para) (?:la )?(?:ia|inteligencia artificial)\b/iu,
  /\b(?:notes?|messages?|instructions?|hidden [\p{L} ]{3,30}) (?:to|for) (?:all |any |the )?automated (?:analysis|screening|review|recruit\p{L}+)(?: (?:software|systems?|tools?))?/iu,
  new RegExp(String.raw`\bas an? ${machine} (?:developed|created|trained|made|built) by\b`, 'iu'),
  /(?:^|\s)(?:<\|?(?:im_start|system|assistant|user)(?: mode)?\|?>|\[\/?(?:INST|SYSTEM)\]|<<SYS>>|###\s*(?:system|instruction)s?\s*:?)/iu,
  /(?:\[system\]){2}|\bsystem (?:override|chain of thought)\b|\b(?:report only|note by a trustworthy [\p{L} ]+):/iu,
  /^\s*(?:system|assistant)\s*(?:prompt|message)\s*:\s*\S.{8}|^\s*(?:system|assistant|user)\s*:\s*(?:you|focus|ignore|always|never|do not|act|next|thanks|there are|output|respond|<|\[)/iu,
  /\n\s*(?:user|assistant|system)\s*:\s*\S/iu,
];

/** A role that the machine is to take. */
const roles: readonly RegExp[] = [
  /\byou are now (?:an?|the|in|DAN)\b|\bnew (?:system )?instructions?\s*:/iu,
  /\bdo anything now\b|\bDAN mode\b|\b(?:strive to avoid norms)\b|\bjailbr(?:eak|oken) mode\b/iu,
  /\b(?:pretend|imagine|suppose) (?:that )?you(?:['’]re| are) (?:an?|the|my|in)\b|\bpretend (?:to be|you have)\b/iu,
  new RegExp(
    String.raw`\b(?:act|behave|respond) (?:as|like) (?:an? |if you (?:are|were) )?(?:unrestricted|uncensored|evil|${machine})\b|\b(?:role|persona) of another (?:ai|al|artificial)\b`,
    'iu',
  ),
  /\bI(?:['’]m| am) (?:your (?:developer|creator|maker|administrator)|the maintainer of your|God)\b/iu,
];

/** What it is to give away. */
const secrets: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:what(?:['’]s| is| are|was)|reveal|repeat|print|output|show|share|tell|give|confirm|provide|send|write|spell|say)\b.{0,25}\b(?:your|the|me (?:your|the)) ${secret}\b`,
    'iu',
  ),
  new RegExp(String.raw`\byour (?:secret )?(?:pass ?(?:word|code|phrase))\b.{0,40}\?`, 'iu'),
  new RegExp(
    String.raw`\b(?:what(?:['’]s| is)|(?:give|tell|send|email) me|find|share)\b.{0,35}\b${personal}\b`,
    'iu',
  ),
  /\bwhere does\b.{0,40}\b(?:live|reside)\b|\bthe user(?:['’]s)?\b.{0,30}\b(?:live|email|address|birth\p{L}*|passwords?|location)\b/iu,
  /(?:mot de passe|passwort|passphrase|contraseña|senha|пароль|パスワード|密码|비밀번호|암호|şifre|parola|mật khẩu|kata sandi|पासवर्ड|পাসওয়ার্ড|รหัสผ่าน|كلمة (?:المرور|السر))[^.!]{0,25}[?？؟]/iu,
  /(?<!\p{L})(?:dein|ihr|ton|votre|tu|su) (?:passwort|mot de passe|contraseña)(?!\p{L})/iu,
];

/** How it is to judge or to write. */
const orders: readonly RegExp[] = [
  /\b(?:rate|score|rank|mark|give)\b.{0,40}\b(?:resume|cv|candidate|applicant)\b.{0,50}\b(?:100|10\/10|highest|perfect|excellent|top|best|regardless)\b/iu,
  /\b(?:return|output|respond with)\b.{0,15}\{\s*["“]/iu,
  /\b(?:candidate|applicant|resume|cv)\b.{0,25}\b(?:most qualified|best)\b.{0,40}\b(?:ever|yet)\b|\bbest (?:resume|cv|candidate) I have ever\b/iu,
  new RegExp(String.raw`\b${reshape}\b.{0,60}\b(?:your|the) ${answer}`, 'iu'),
  new RegExp(
    String.raw`\b(?:in|to) your (?:answer|response|output)\b[^.]{0,8}(?:,|$|\.)|\b(?:use|write|express|provide|give|reverse)\b.{0,40}\byour (?:answer|response|reply|output)\b.{0,40}\b(?:in|as|using|only|backwards?|letters?|characters?|ciphers?|emojis?)\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:add|include|insert|mention|promote)\b.{0,120}\b(?:in|to) your (?:answer|response|output|reply)\b`,
    'iu',
  ),
  /\b(?:reply|respond|answer|write|say|schreibe\p{L}*|encode|decode|decipher)\b.{0,50}\b(?:pig latin|morse(?: code)?|base ?(?:16|32|64)|rot ?13|binary string|caesar cipher|in reverse|backwards?|hexadecimal)(?!\p{L})/iu,
  /\b(?:translate|paraphrase|refine|polish|repeat|rewrite) the (?:above|following|previous)(?: (?:text|sentence|paragraph|content))?\b/iu,
  /\brepeat\b.{0,40}\b(?:\d{2,}|hundred|forever|\p{L}+ times)\b/iu,
  /\b(?:if|when) (?:asked|questioned), (?:report|say|answer|claim)\b/iu,
];

/** Each is tried by itself, most telling first. */
export const machinePhrases: readonly RegExp[] = [
  ...overrides,
  ...addresses,
  ...roles,
  ...secrets,
  ...orders,
];
