import type { Voice } from './voice';

export const english: Voice = {
  own: /(?<!\p{L})(?:I(?:['’](?:ve|m|d|ll))?|my|mine|me|us|we|our)(?!\p{L})/giu,
  theirs:
    /(?<!\p{L})(?:you|yours?|the (?:team|role|position|company|post|posting|advert)|this (?:role|position|post))(?!\p{L})/giu,
  wish: /(?<!\p{L})(?:would|will|could|plan|planning|intend|aim|look(?:ing)? forward|eager|excited|hope|apply(?:ing)?|application|interest(?:ed)?|join(?:ing)?|contribut\p{L}+|draws|drawn|tempts|ready|learn|discuss|visit|meet|bring|appeals?|attract\p{L}*|keen)(?!\p{L})/iu,
  past: /(?<!\p{L})(?:used|worked|built|managed|led|earned|ran|gained|experience with|years of|proficient|expert)(?!\p{L})/iu,
  wanted:
    /^[^,;:.!?]*?(?<!\p{L})(?:(?:is|are|would be|will be|['’]s) (?:an? (?:big )?(?:plus|asset|advantage|must)|required|requested|asked for|wanted|needed|desirable|welcome|(?:high )?on your list|what you|part of (?:the|your|what))|you (?:ask|look|want|require|need|mention|list|expect|seek|describe|name))(?!\p{L})/iu,
  imagined: /^[^,;:.!?]*?(?<!\p{L})(?:would|means?)(?!\p{L})/iu,
  imaginedNext: /^\s(?:\p{L}+\s)?would(?!\p{L})/iu,
  imaginedBefore: /(?<!\p{L})would be\s$/iu,
  requested: /(?<!\p{L})(?:required|requested|desired|requisite)\s$/iu,
  askedFor: /^(?:\s[\p{L}'’-]+){0,4}?,?\s(?:(?:at|in|on|of|from|across) your|you \p{L}+)(?!\p{L})/iu,
  agreed:
    /^(?:[^,;:.!?]|(?<=\d)[.,](?=\d)){0,60}(?<!\p{L})(?:suits? me|works? (?:well )?for me|(?:is|are) no (?:problem|obstacle)|do(?:es)?n['’]t (?:scare|frighten|worry|put me off)|(?:is|are) (?:where|what) I (?:want|would)|(?:is|are) (?:exactly |just )?what I|means?|(?:is|would be) (?:my|the) (?:logical |natural )?next step|(?:resembles?|is (?:close|similar) to|is (?:much )?like) (?:what|something) I)(?!\p{L})/iu,
  learntNext:
    /^[^,;.:!?]{0,40}(?<!\p{L})(?:(?:will|would|should) be (?:new|a first)|should(?:n['’]t| not)? be|(?:is|are) new to me)(?!\p{L})/iu,
  learntBefore:
    /(?<!\p{L})(?:switch|step|move|change|transition)(?:ing)?\s[^,;.:!?]{0,40}\sto\s$|(?<!\p{L})training in\s$/iu,
  towards: /\s(?:to|for)\s(?:the\s)?(?:\p{Lu}\S*\s){0,4}(?:(?:in|at)\s)?$/u,
  atFirst: /(?<!\p{L})(?:my|the) first\s?$/iu,
  shall: /(?<!\p{L})(?:would|will|I['’](?:d|ll))(?!\p{L})/iu,
  stops: [', so ', ', which '],
};
