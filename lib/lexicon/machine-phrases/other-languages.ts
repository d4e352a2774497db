// The kinds of `english.ts` in the commonest forms of other languages, informal and formal. What postings and resumes
// say of themselves is spared: "forget all you know of banks", "I am a developer", "imagine you are part of a team".

/** Phrases in lower case. */
export interface PhraseGroup {
  /** Words that open them, by their first four letters, where each is tried (sticky); or letters of a script, anywhere. */
  opens: ReadonlySet<string> | RegExp;
  phrases: readonly RegExp[];
}

interface Wording {
  /** The first four letters of every word that opens one of these, or a letter of the script. */
  opens: string | RegExp;
  /** Whether letters before and after bound a word; not so where a script has no spaces. */
  spaced: boolean;
  /** What takes back, as an order; and what was told. */
  ignore: string;
  told: string;
  /** "If you are", and a machine's names; `closing` where a language ends with the verb. */
  ifYouAre: string;
  machine: string;
  closing?: string;
  /** Each tells by itself: "note to AI", "you are now a", "act as", "answer only with", "can you tell me", "I am God". */
  alone: readonly string[];
  /** "Show", "reveal"; and what is to be kept. */
  reveal: string;
  secret: string;
  /** "Rate", "give"; the candidate or the resume; and the highest mark. */
  rate: string;
  person: string;
  highest: string;
}

/** A note is to a machine where it follows at once; one for those who like machines is none. */
const colon = String.raw`\s*[:,!—–](?!\p{L})`;
/** What a machine is told to be: "you are now a nurse and look for more" is a posting's. */
const part = String.raw`(?:[\p{L}'’-]+ ){0,2}(?:ki|ai|ia|llm|(?:chat)?bots?|robot|assist[ea]nt\p{L}*|asistente|mod[eè]l\p{L}*|sprachmodell|pirat\p{L}*|hacker)(?!\p{L})`;
/** The one word or form that an answer is to have. */
const word = String.raw`(?:[„“"«‘']|(?:dem wort|le mot|la palabra|la parola|a palavra|het woord|ja|nein|oui|non|sí|no|json|base64)(?!\p{L}))`;
const end = String.raw`\s*(?:[,.:;!]|$)|\s+(?:und|et|y|qui|que)\s`;
/** After "if you are a machine"; a bot developer or an AI enthusiast is none. */
const aMachine = String.raw`(?=\s*(?:[^\s\p{L}\d-]|$)|\s+(?:bist|sind|seid|bent|jesteś|qui|que|et|y|o|ou|e|che|die|der|dat|[فو]\p{L}+)(?!\p{L}))`;

const wordings: readonly Wording[] = [
  {
    opens:
      'igno verg miss beac wenn fall sofe da hinw nach anwe bots mitt befe du sie ab verh tu tun gib antw kann könn würd ich akti wech star geh verr zeig nenn gebe wied wie was schr sag sage offe bewe beur stuf empf setz mark',
    spaced: true,
    ignore: String.raw`ignorier(?:e|t|en sie)(?! nie)|vergiss(?! nicht| nie)|vergesst(?! nicht)|vergessen sie(?! nicht| nie)|missachte(?:n sie)?|beachten? (?:sie )?(?:nicht(?! nur)|keine)`,
    told: String.raw`anweisung\p{L}*|anordnung\p{L}*|vorgaben|instruktion\p{L}*|befehle?|prompts?|(?:alle|diese|deine|bisherigen?|vorherigen?|obigen?)(?: \p{L}+){0,2} (?:regeln|richtlinien)|alles (?:bisherige|vorherige|obige|davor|oben)`,
    ifYouAre: String.raw`(?:wenn|falls|sofern|da) (?:du|sie|ihr)`,
    machine: String.raw`(?:eine? )?(?:ki|künstliche intelligenz|sprachmodell\p{L}*|chatbot|bot|ai|llm|roboter)`,
    alone: [
      String.raw`(?:hinweis|nachricht|anweisung(?:en)?|botschaft|mitteilung|befehl) (?:an|für) (?:die |alle |jede )?(?:ki|sprachmodelle?|llms?|chatbots?|chatgpt)${colon}`,
      String.raw`(?:du bist|sie sind) (?:jetzt|nun|ab jetzt|von nun an|fortan) (?:eine?|kein) ${part}|ab (?:jetzt|sofort) bist du eine? ${part}`,
      String.raw`(?:verhalte? dich|verhalten sie sich|tu so|tun sie so|antworte) (?:als ob|als wärst|wie eine?)|gib dich als`,
      String.raw`antworten? (?:sie )?(?:\p{L}+ )?(?:nur|ausschließlich|immer|lediglich|stets) (?:mit|in|auf)?(?: \p{L}+){0,2} ?${word}`,
      String.raw`(?:kannst|könntest|würdest) du mir|(?:können|könnten|würden) sie mir (?:bitte )?(?:sagen|geben|zeigen|erklären|verraten|den|die|das)`,
      String.raw`ich bin (?:ein |der )?gott(?!\p{L})|ich bin deine? (?:entwickler|schöpfer|administrator|chef|besitzer|betreiber)(?=${end})`,
      String.raw`(?:aktiviere?|wechs\p{L}+ in|starte|geh in) (?:den )?entwickler-?modus`,
    ],
    reveal: String.raw`verrate?|zeige?|nenne?|gib|geben sie|wiederhole?|wie lautet|was ist|schreibe?|sag(?:e|en sie)?|offenbare?`,
    secret: String.raw`(?:(?:dein|ihr|das|den|die|der|unser)\p{L}* )?(?:system-?\s?prompts?|systemanweisung\p{L}*|passphrase|geheim\p{L}+ (?:schlüssel|code|anweisung\p{L}*)|api-?schlüssel|kontostand)|(?:dein|ihr|unser|das)\p{L}* passwor\p{L}+`,
    rate: String.raw`bewerten?|beurteilen?|gib|geben sie|stufen?|empfiehl|empfehlen sie|setze|markiere`,
    person: String.raw`lebenslauf|bewerb\p{L}+|kandidat\p{L}*|profil|person`,
    highest: String.raw`100(?: ?%| punkte| von 100)?|10/10|höchst\p{L}+ (?:punkt\p{L}*|note|bewertung|wertung)|volle punkt\p{L}*|bestnote|perfekt\p{L}*|hervorragend|best\p{L}+ (?:note|bewertung|wertung|punkt|kandidat|bewerb)\p{L}*`,
  },
  {
    opens:
      'igno oubl n ne fais fait pass si comm puis lors note mess cons inst avis tu vous à comp répo prét affi renv peux pour pouv dis donn mont expl dite je acti entr révè répè quel part envo éval attr clas acco reco',
    spaced: true,
    ignore: String.raw`(?<!n['’])ignore[sz]?|(?<!n['’])oublie[sz]?|n['’]obéi[ts] pas|ne (?:suis|suivez|tiens|tenez) pas|fai(?:s|tes) abstraction|passe[sz]? outre`,
    told: String.raw`instructions?|consignes?|directives|ordres|prompts?|(?:toutes? |ces |tes |vos |les )(?:\p{L}+ ){0,2}règles|règles (?:précédentes|antérieures|ci-dessus)|tout ce qui précède|tout ce que (?:tu as|vous avez) (?:déjà )?(?:reçu|lu|appris)`,
    ifYouAre: String.raw`(?:si|comme|puisque|lorsque) (?:vous êtes|tu es)`,
    machine: String.raw`(?:une? |l['’]|des )?(?:ia|intelligences? artificielles?|modèles? (?:de langage|d['’]ia)|robots?|chatbots?|llm|assistant virtuel)`,
    alone: [
      String.raw`(?:note|message|consignes?|instructions?|avis) (?:à|pour|aux?) (?:toute? |toutes les |les |la |l['’])?(?:ia|intelligences? artificielles?|modèles? de langage|robots?|chatbots?|llm|chatgpt)${colon}`,
      String.raw`(?:tu es|vous êtes) (?:maintenant|désormais|dorénavant) une? ${part}|à partir de maintenant,? (?:tu es|vous êtes) une? ${part}`,
      String.raw`(?:comporte-toi|comportez-vous|réponds|répondez) (?:comme|en tant que)|fai(?:s|tes) semblant d|prétends être`,
      String.raw`(?:réponds|répondez|affiche[sz]?|renvoie|renvoyez) (?:\p{L}+ )?(?:uniquement|seulement|toujours|exclusivement|rien que|juste) (?:par|en|avec|que)?(?: \p{L}+){0,2} ?${word}`,
      String.raw`(?:peux-tu|pourrais-tu|pouvez-vous|pourriez-vous) (?:me |m['’])(?!accompagn|rejoin|aider)|(?:dis|donne|montre|explique|dites|montrez|expliquez)-moi(?! (?:tout|pourquoi|en quoi|qui|ce que|v?otre|vos|t(?:on|a|es)) ?)(?!\p{L})`,
      String.raw`je suis (?:un )?dieu(?!\p{L})|je suis (?:ton|ta|votre) (?:développeur|créateur|administrateur|patron|chef|propriétaire)(?=${end})`,
      String.raw`(?:active[sz]?|passe[sz]?|entre[sz]?) (?:\p{L}+ )?(?:le |en )?mode développeur`,
    ],
    reveal: String.raw`révèle[sz]?|montre[sz]?|donne[sz]?|affiche[sz]?|répète[sz]?|quel(?:le)? est|dis|dites|partage[sz]?|envoie`,
    secret: String.raw`(?:prompts? (?:du )?(?:système|initial)|invite (?:du )?système)|(?:ton|ta|tes|votre|vos|notre|le|la) (?:mots? de passe|clés? (?:secrètes?|api)|codes? secrets?|instructions (?:système|initiales|cachées|secrètes)|solde bancaire)`,
    rate: String.raw`note|notez|évaluez?|donnez?|attribuez?|classez?|accordez?|recommandez?`,
    person: String.raw`cv|candidat\p{L}*|profil|personne`,
    highest: String.raw`100(?: ?%|/100| points)?|10/10|20/20|(?:note|score) maximale?|meilleure? (?:note|score|candidat\p{L}*)|parfait\p{L}*|excellent\p{L}*`,
  },
  {
    opens:
      'igno olví olvi omit deso no haz si como cuan nota mens inst avis ahor a desd eres actú actu comp resp fing cont devu impr pued podr dime díga mués expl soy acti entr inic reve mues da dame repi cuál enví envi poem cali eval punt dé dale otor asig reco marc clas',
    spaced: true,
    ignore: String.raw`ignor(?:a|e|en|ar|ad)|olv[ií]da(?:te|d)?|olvide(?:n|se)?|omit(?:e|a|an)|desobedece|no (?:sigas|hagas caso|obedezcas)|haz caso omiso`,
    told: String.raw`instrucciones|indicaciones|órdenes|directrices|prompts?|(?:todas|esas|estas|tus|sus|las) (?:\p{L}+ ){0,2}reglas|reglas anteriores|lo (?:anterior|de arriba)`,
    ifYouAre: String.raw`(?:si|como|cuando) (?:eres|usted es|es usted|sos)`,
    machine: String.raw`(?:una? |la |las |los )?(?:ia|inteligencias? artificial(?:es)?|modelos? de (?:lenguaje|ia)|bot|chatbot|robot|llm)`,
    alone: [
      String.raw`(?:nota|mensaje|instrucci(?:ón|ones)|aviso) (?:a|para) (?:toda |todas las |la |las |los )?(?:ia|inteligencias? artificial(?:es)?|modelos? de lenguaje|chatbots?|llm|chatgpt)${colon}`,
      String.raw`(?:ahora|a partir de ahora|desde ahora),? (?:eres|serás) una? ${part}|eres ahora una? ${part}`,
      String.raw`(?:act[úu]a|actúe|comp[óo]rtate|compórtese|responde) como si (?:fueras|fuera)|finge (?:ser|que eres)|haz de cuenta que eres`,
      String.raw`(?:responde|responda|contesta|conteste|devuelve|imprime) (?:\p{L}+ )?(?:s[óo]lo|solamente|únicamente|siempre|exclusivamente) (?:con|en|que)?(?: \p{L}+){0,2} ?${word}`,
      String.raw`(?:puedes|podrías|puede usted|podría) (?:decirme|darme|mostrarme|explicarme|ayudarme a |enviarme (?!tu|su))|(?:dime|dígame|muéstrame|explícame)(?! (?:por|qué te|tu|tus|su|sus|lo que) ?)(?!\p{L})`,
      String.raw`soy dios(?!\p{L})|soy (?:tu|su) (?:desarrollador|creador|administrador|jefe|dueño)(?=${end})`,
      String.raw`(?:activa|activar|entra en|inicia) (?:el )?modo (?:de )?desarrollador`,
    ],
    reveal: String.raw`revela|muestra|muéstrame|dime|da(?:me)?|repite|cuál es|comparte|imprime|envía(?:me)?|enviar|poema sobre`,
    secret: String.raw`(?:tu|tus|su|sus|el|la|las|los|nuestra) (?:prompt (?:del|de) sistema|prompt inicial|contraseñas?|claves? (?:secretas?|api)|códigos? secretos?|instrucciones (?:del sistema|iniciales|ocultas|secretas)|número de seguridad social|saldo bancario)`,
    rate: String.raw`calific[ae]|califique|eval[úu][ae]|punt[úu][ae]|da|dé|dale|otorgu?[ae]|asign[ae]|recomiend[ae]|marca|clasifi(?:ca|que)`,
    person: String.raw`cv|currículum?|candidat\p{L}*|perfil|persona`,
    highest: String.raw`100(?: ?%|/100| puntos)?|10/10|(?:puntuación|nota|calificación) (?:más alta|máxima)|mejor(?:es)? (?:puntuación|nota|calificación|candidat\p{L}*)|perfect\p{L}*|excelente`,
  },
  {
    opens:
      'igno dime scor tras non se poic nota mess istr ora ades d da sei comp risp fing puoi potr può dimm damm spie sono rive most ripe qual cond scri valu asse dai date clas racc',
    spaced: true,
    ignore: String.raw`ignora(?:te)?|(?<!non )dimentica(?:te)?|(?<!non )scorda(?:ti)?|trascura(?:te)?|non (?:seguire|considerare|tenere conto)`,
    told: String.raw`istruzioni|indicazioni precedenti|ordini|direttive|prompt|(?:tutte le|queste|quelle|le tue) (?:\p{L}+ )?regole|regole precedenti|quanto (?:sopra|precede)`,
    ifYouAre: String.raw`(?:se|poiché) (?:sei|siete|lei è)`,
    machine: String.raw`(?:un['’]|una |un |l['’]|le )?(?:ia|intelligenz[ae] artificial[ei]|modello linguistico|chatbot|bot|llm|robot)`,
    alone: [
      String.raw`(?:nota|messaggio|istruzioni) (?:per|a|all['’]|alla) ?(?:tutte le |l['’])?(?:ia|intelligenz[ae] artificial[ei]|modelli linguistici|chatbot|llm)${colon}`,
      String.raw`(?:ora|adesso|d['’]ora in poi|da ora in poi),? sei una?['’ ] ?${part}|sei ora una?['’ ] ?${part}`,
      String.raw`(?:comportati|rispondi) come (?:se fossi|un)|fingi di essere`,
      String.raw`rispond(?:i|ete) (?:solo|soltanto|sempre|unicamente|esclusivamente) (?:con|in)?(?: \p{L}+){0,2} ?${word}`,
      String.raw`(?:puoi|potresti|può|potrebbe) (?:dirmi|darmi|mostrarmi|spiegarmi|aiutarmi)|(?:dimmi|dammi|spiegami)(?!\p{L})`,
      String.raw`sono (?:il )?dio(?!\p{L})|sono il tuo (?:sviluppatore|creatore|amministratore|capo)`,
    ],
    reveal: String.raw`rivela|mostra|mostrami|dimmi|dammi|ripeti|qual è|condividi|scrivi`,
    secret: String.raw`(?:prompt (?:di )?sistema)|(?:il tuo|la tua|la nostra|il|la) (?:password|parola d['’]ordine|chiave (?:segreta|api)|codice segreto|istruzioni (?:di sistema|iniziali|nascoste))`,
    rate: String.raw`valuta(?:te)?|assegna(?:te)?|dai|date|classifica|raccomanda`,
    person: String.raw`cv|curriculum|candidat\p{L}*|profilo`,
    highest: String.raw`100(?: ?%|/100| punti)?|10/10|punteggio (?:massimo|più alto)|voto massimo|miglior\p{L}* (?:punteggio|voto|candidat\p{L}*)|perfett\p{L}*`,
  },
  {
    opens:
      'igno esqu desc desr não se como caso nota mens inst avis agor a de você aja comp resp finj reto impr pode cons diga dê me eu sou reve most dá repi qual escr aval clas atri pont reco marq',
    spaced: true,
    ignore: String.raw`ignor(?:e|em)|(?<!não (?:se )?)esque[cç]a(?:m|-se)?|desconsidere|desrespeite|não (?:siga|obedeça)`,
    told: String.raw`instruç(?:ões|ão)|ordens|diretrizes|orientações|prompts?|(?:todas as|essas|estas|suas|tuas|as) (?:\p{L}+ ){0,2}regras|regras anteriores|o (?:acima|anterior)|comandos`,
    ifYouAre: String.raw`(?:se|como|caso) (?:você|tu) (?:é|és|for|seja|fores)`,
    machine: String.raw`(?:uma? |a |as |os )?(?:ia|inteligências? artificia(?:l|is)|modelos? de linguagem|bot|chatbot|robô|llm)`,
    alone: [
      String.raw`(?:nota|mensagem|instruç(?:ão|ões)|aviso) (?:à|para|ao) (?:todas as |a |as |o )?(?:ia|inteligências? artificia(?:l|is)|modelos? de linguagem|chatbots?|llm)${colon}`,
      String.raw`(?:agora|a partir de agora|de agora em diante),? (?:você|tu) (?:é|és|será) uma? ${part}|você agora é uma? ${part}`,
      String.raw`(?:aja|comporte-se|responda) como se (?:fosse|você)|finja (?:ser|que)`,
      String.raw`(?:responda|retorne|imprima) (?:apenas|somente|sempre|unicamente|só) (?:com|em)?(?: \p{L}+){0,2} ?${word}`,
      String.raw`(?:pode|poderia|consegue) me (?:dizer|dar|mostrar|explicar|ajudar)|(?:diga-me|dê-me|me diga|me dê)(?!\p{L})`,
      String.raw`(?:eu )sou (?:o )?deus(?!\p{L})|sou (?:o )?(?:seu|teu) (?:desenvolvedor|criador|administrador|chefe)`,
    ],
    reveal: String.raw`revele|mostre|diga|dê|dá|repita|qual é|compartilhe|escreva`,
    secret: String.raw`(?:prompt (?:do|de) sistema)|(?:seu|sua|o seu|a sua|tua|nossa|a|o) (?:senhas?|palavra-passe|chave (?:secreta|api)|código secreto|instruções (?:do sistema|iniciais|ocultas)|data de nascimento d[ao])`,
    rate: String.raw`avalie|dê|classifique|atribua|pontue|recomende|marque`,
    person: String.raw`cv|currículo|candidat\p{L}*|perfil`,
    highest: String.raw`100(?: ?%|/100| pontos)?|10/10|(?:pontuação|nota) (?:máxima|mais alta)|melhor\p{L}* (?:nota|pontuação|candidat\p{L}*)|perfeit\p{L}*|excelente`,
  },
  {
    opens:
      'nege verg volg als indi wann noti beri opme inst je jij u vana gedr doe antw reag kun kan zou kunt vert ik toon onth geef herh wat noem beoo waar rang beve',
    spaced: true,
    ignore: String.raw`negeer|vergeet(?! niet| nooit)|volg (?:\p{L}+ ){0,4}niet`,
    told: String.raw`instructies?|aanwijzingen|opdrachten|prompts?|(?:alle|deze|die|je|vorige|eerdere) (?:\p{L}+ ){0,2}(?:regels|richtlijnen)|alles hierboven|het bovenstaande`,
    ifYouAre: String.raw`(?:als|indien|wanneer) (?:je|jij|u)`,
    machine: String.raw`(?:een )?(?:ai|kunstmatige intelligentie|taalmodel\p{L}*|chatbot|bot|llm|robot)`,
    alone: [
      String.raw`(?:notitie|bericht|opmerking|instructies?) (?:aan|voor) (?:de |alle )?(?:ai|taalmodellen|kunstmatige intelligentie|chatbots?|llms?)${colon}`,
      String.raw`(?:je|jij|u) bent (?:vanaf nu|voortaan) een ${part}|vanaf nu ben je een ${part}`,
      String.raw`(?:gedraag je als|doe alsof je)`,
      String.raw`(?:antwoord|reageer) (?:alleen|uitsluitend|altijd|enkel) (?:met|in)?(?: \p{L}+){0,2} ?${word}`,
      String.raw`(?:kun|kan|zou|kunt) (?:je|jij|u) (?:me|mij) (?:vertellen|geven|zeggen|uitleggen|de|het)|vertel (?:me|mij)(?!\p{L})`,
      String.raw`ik ben god(?!\p{L})|ik ben (?:je|jouw|uw) (?:ontwikkelaar|maker|beheerder|baas)`,
    ],
    reveal: String.raw`toon|onthul|geef|herhaal|wat is|noem|vertel`,
    secret: String.raw`systeem-?\s?prompt|(?:je|jouw|uw|ons) (?:wachtwoord\p{L}*|geheime (?:sleutel|code)|api-sleutel|oorspronkelijke instructies)`,
    rate: String.raw`beoordeel|geef|waardeer|rangschik|beveel`,
    person: String.raw`cv|kandidaat|sollicitant|profiel`,
    highest: String.raw`100(?: ?%| punten)?|10/10|(?:hoogste|beste) (?:score|cijfer|beoordeling)|perfecte?|uitstekend`,
  },
  {
    opens:
      'igno zign zapo pomi nie jeśl jeże skor uwag wiad nota inst jest tera od zach odpo udaw może mógł mogł powi ujaw poka poda powt jaki zdra oceń daj przy wyst pole ozna',
    spaced: true,
    ignore: String.raw`z?ignoruj(?:cie)?|(?<!nie )zapomnij(?:cie)?|pomiń(?:cie)?|nie (?:stosuj się do|przestrzegaj|słuchaj)`,
    told: String.raw`instrukcj\p{L}+|polece(?:nia|ń)|wytyczn\p{L}+|prompt\p{L}*|(?:wszystkie|wszystkich|te|tych|swoje|poprzednie) (?:\p{L}+ )?(?:zasady?|reguły?)|wszystko powyżej`,
    ifYouAre: String.raw`(?:jeśli|jeżeli|skoro) jesteś`,
    machine: String.raw`(?:ai|si|sztuczn\p{L}+ inteligencj\p{L}+|modelem językowym|botem|chatbotem|llm)`,
    alone: [
      String.raw`(?:uwaga|wiadomość|notatka|instrukcja) (?:dla|do) (?:wszystkich )?(?:ai|sztucznej inteligencji|modeli językowych|chatbotów|llm)${colon}`,
      String.raw`(?:jesteś teraz|teraz jesteś|od teraz jesteś) (?!gotow)`,
      String.raw`(?:zachowuj się|odpowiadaj) jak|udawaj,? że`,
      String.raw`(?:odpowiedz|odpowiadaj) (?:tylko|wyłącznie|zawsze|jedynie)`,
      String.raw`(?:możesz|mógłbyś|mogłabyś) mi (?:powiedzieć|podać|dać|pokazać)|powiedz mi(?!\p{L})`,
      String.raw`jestem (?:bogiem|twoim (?:twórcą|administratorem|szefem|programistą))`,
    ],
    reveal: String.raw`ujawnij|pokaż|podaj|powtórz|jakie? jest|zdradź|powiedz`,
    secret: String.raw`(?:swoje|twoje|nasze) hasł[oa]|prompt systemowy|instrukcje systemowe|tajny (?:klucz|kod)|klucz api`,
    rate: String.raw`oceń|daj|przyznaj|wystaw|poleć|oznacz`,
    person: String.raw`cv|życiorys\p{L}*|kandydat\p{L}*|profil`,
    highest: String.raw`100(?: ?%| punktów)?|10/10|(?:najwyższ|maksymaln)\p{L}+|idealn\p{L}+|najlepsz\p{L}+`,
  },
  {
    opens: /[\u0400-\u04ff]/,
    spaced: true,
    ignore: String.raw`(?:про)?игнорируй(?:те)?|(?<!не )забудь(?:те)?|не (?:следуй|слушай|выполняй)(?:те)?|отбрось(?:те)?`,
    told: String.raw`инструкци\p{L}+|указани\p{L}+|команд\p{L}*|промпт\p{L}*|распоряжени\p{L}+|(?:вс[её]|эти|свои|твои|предыдущие|прежние) (?:\p{L}+ )?правил\p{L}*|вс[её] (?:выше|предыдущее|вышесказанное)`,
    ifYouAre: String.raw`если (?:ты|вы)`,
    machine: String.raw`[-–— ]{0,3}(?:ии|искусственный интеллект|языковая модель|нейросеть|чат-?бот|бот|робот|ai|llm)`,
    alone: [
      String.raw`(?:примечание|сообщение|инструкци[яи]|указание) (?:для|к) (?:всех )?(?:ии|искусственного интеллекта|языковых моделей|нейросет\p{L}+|чат-?ботов|llm)(?!\p{L})`,
      String.raw`(?:теперь (?:ты|вы)|(?:ты|вы) теперь|отныне (?:ты|вы)) ?[-–—]`,
      String.raw`(?:веди себя|ведите себя|отвечай(?:те)?) (?:как|так, как)|притворись`,
      String.raw`(?:отвечай(?:те)?|ответь(?:те)?|выведи(?:те)?) (?:только|лишь|исключительно|всегда)`,
      String.raw`(?:можешь|можете|мог(?:ли)? бы)[^.?!]{0,15} мне |(?:скажи|расскажи|объясни)(?:те)? мне`,
      String.raw`(?<!\p{L})я [-–— ]{0,3}бог(?!\p{L})|я [-–— ]{0,3}(?:твой|ваш) (?:разработчик|создатель|администратор|начальник)`,
    ],
    reveal: String.raw`покажи(?:те)?|раскрой(?:те)?|назови(?:те)?|повтори(?:те)?|каков\p{L}*|какой|выведи(?:те)?|сообщи(?:те)?|скажи(?:те)?`,
    secret: String.raw`(?:свой|твой|ваш|наш) пароль|системн\p{L}+ (?:промпт|подсказк|инструкци)\p{L}*|секретн\p{L}+ (?:ключ|код)|ключ api`,
    rate: String.raw`(?:оцени|дай|поставь|присвой|рекомендуй|порекомендуй|отметь)(?:те)?`,
    person: String.raw`резюме|кандидат\p{L}*|соискател\p{L}*|профил\p{L}*`,
    highest: String.raw`100(?: ?%| баллов)?|10/10|(?:наивысш|максимальн|высш)\p{L}+|идеальн\p{L}+|лучш\p{L}+`,
  },
  {
    opens: /[\u0600-\u06ff]/,
    spaced: true,
    ignore: String.raw`(?<!لا )تجاهلو?ا?|انسَ?|لا تتبع|لا تلتزم`,
    told: String.raw`(?:ال)?تعليمات|(?:ال)?أوامر|(?:ال)?توجيهات|كل ما (?:سبق|ورد)|ما (?:سبق|ورد أعلاه)`,
    ifYouAre: String.raw`إذا كنتَ?`,
    machine: String.raw`(?:ال)?(?:ذكاءً? ا?ل?اصطناعي\p{L}*|نموذجَ? (?:لغوي|لغة)\p{L}*|روبوت\p{L}*|ai)`,
    alone: [
      String.raw`(?:ملاحظة|رسالة|تعليمات) (?:إلى |لل?)(?:ال)?(?:ذكاء|نماذج اللغ|نموذج اللغ)`,
      String.raw`(?<!هل )أنت الآن (?!ج)|من الآن فصاعد[اً]+ أنت`,
      String.raw`تصرف (?:ك|على أنك|كما لو)|تظاهر (?:بأنك|أنك)`,
      String.raw`(?:أجب|رد|أجيبوا) (?:فقط|دائما|دائمًا|حصريا)`,
      String.raw`(?:يمكنك|تستطيع|بإمكانك|ممكن) (?:أن )?(?:تخبرني|إخباري|تعطيني|إعطائي|تقول لي|تشرح لي)|أخبرني|قل لي`,
      String.raw`أنا (?:الله|إله|مطورك|مديرك|رئيسك|خالقك)(?!\p{L})`,
    ],
    reveal: String.raw`اكشف|أظهر|اعرض|كرر|ما هي|ما هو|أعط\p{L}*|أخبرني|شارك`,
    secret: String.raw`كلمة (?:ال)?(?:مرور|سر)\p{L}*|موجه النظام|تعليمات النظام|(?:ال)?مفتاح (?:ال)?سري\p{L}*|(?:ال)?رمز (?:ال)?سري`,
    rate: String.raw`قي[مّ]+|أعط|امنح|صن[فّ]+|أوص`,
    person: String.raw`(?:ال)?مرشح\p{L}*|(?:ال)?سيرة|(?:ال)?متقدم\p{L}*`,
    highest: String.raw`100 ?[%٪]?|10/10|أعلى|(?:ال)?درجة (?:ال)?كاملة|أفضل|ممتاز`,
  },
  {
    opens: /\p{Script=Han}/u,
    spaced: false,
    ignore:
      '(?<![不勿别没][要可能得]?)(?:忽略|无视|無視|忘记|忘掉|忘記)|不要(?:理会|遵循|遵守|听从)|无需理会',
    told: '指令|指示|说明|說明|提示|(?:所有|之前|以前|上述|以上|这些)[^。，,]{0,6}(?:规则|規則|要求|命令|内容)',
    ifYouAre: '(?:如果|若|假如|倘若|鉴于)[你您]是',
    machine: '(?:一[个個名])?(?:ai|人工智[能慧]|大?[语語]言模型|机器人|機器人|聊天机器人|llm)',
    alone: [
      '(?:给|致|写给|發給)(?:所有)?(?:ai|人工智[能慧]|语言模型)的?(?:说明|提示|留言|备注|指示|指令|消息)',
      '(?<!无论|不管|不论|如果)[你您](?:现在|現在|从现在起)是一|从?现在(?:开始|起)[,，]?[你您](?:是|将是|扮演)',
      '(?:扮演|假装|假裝)(?:成|一[个个名]|你是)',
      '(?:只|仅|僅|只能|只需)(?:用|以|能)?[^。,，]{0,6}(?:回答|回复|回覆)',
      '(?:能否|能不能|可否|可以)[^。?？]{0,12}(?:告诉|告訴)我(?!们|們)|请你?告诉我(?!们)|你必须(?:回答|告诉)',
      '我是(?:上帝|你的(?:开发者|创造者|管理员|主人|老板|上司))',
      '(?:进入|启用|切换到|开启)开发者模式',
    ],
    reveal: '告诉我|告訴我|显示|透露|泄露|是什么|是什麼|是多少|给我|确认|输出|重复',
    secret: '密码(?!学)|密碼(?!學)|系统提示词?|系統提示|系统指令|密钥|机密代码|初始提示',
    rate: '(?:给|給|评|評|打|将|把|请|推荐)',
    person: '(?:候选人|候選人|应聘者|简历|簡歷|求职者)',
    highest: '(?:满分|滿分|最高分|最高评[分价级]|100\\s?分|10/10|最佳|完美)',
  },
  {
    opens: /[\u3040-\u30ff]/,
    spaced: false,
    ignore: '無視し(?!な|ま|ては)|無視せよ|忘れ(?:てください|ろ|なさい)|従わないで',
    told: '指示|命令|指令|プロンプト|上記|制約|(?:これまで|以前|すべて)の(?:内容|会話|ルール|規則)',
    ifYouAre: '(?:あなた|君|お前|これを読んで(?:いる)?の)が',
    machine: '(?:ai|人工知能|(?:大規模)?言語モデル|チャットボット|ボット|llm)',
    closing: '(?:である|の場合|なら|であれば|だったら)',
    alone: [
      '(?:ai|人工知能|言語モデル)(?:ツール|モデル|アシスタント)?への(?:指示|注意|メッセージ|お願い)',
      '(?:今から|これから)[、,]?あなたは[^。]{1,20}です|あなたは(?:今から|これから)[^。]{1,20}です',
      '(?:のように|として)(?:振る舞って|ふるまって|応答して|回答して)|(?:ふり|フリ)をして',
      '(?:だけ|のみ)(?:を|で|と)?[^。]{0,6}(?:答えて|回答して|出力し|返答し|応答し)',
      '(?:私|わたし|僕)に[^。]{0,14}(?:教え|提供し|説明し|示し)て|(?:教え|書い|訳し)て(?:もらえますか|くれますか|くれませんか)',
      '(?:私|わたし|俺|僕)は(?:神で|神だ|あなたの(?:上司|開発者|管理者|作成者|創造主|主人))',
      '開発者モード(?:を|に)(?:有効|起動|切り替え|入)',
    ],
    reveal: '教えて|表示し|公開し|繰り返し|何です|出力し|明かし',
    secret:
      'パスワード|暗証番号|システムプロンプト|システム指示|秘密(?:の)?(?:鍵|キー|コード)|初期プロンプト|合言葉',
    rate: '(?:評価し|与え|付け|つけ|推薦し|採点し)',
    person: '(?:候補者|履歴書|応募者|職務経歴書)',
    highest: '(?:最高(?:得点|点|評価|スコア)|満点|100\\s?点|10/10|最適|完璧)',
  },
  {
    opens: /\p{Script=Hangul}/u,
    spaced: false,
    ignore: '무시(?:하고|하세요|해|하십시오|하라|할 것)|잊어(?:버려|라|줘|주세요)|따르지\\s?마',
    told: '지시|명령|프롬프트|위의?\\s?내용|이전의?\\s?(?:내용|대화|모든|규칙|지침)|모든\\s?(?:규칙|지침)',
    ifYouAre: '(?:당신이|네가|너가|귀하가|만약|만일)\\s?',
    machine: '(?:ai|인공\\s?지능|언어\\s?모델|챗봇|봇|로봇|llm)',
    closing: '(?:이?라면|이?면|인\\s?경우|일\\s?경우)',
    alone: [
      '(?:ai|인공\\s?지능|언어\\s?모델)(?:에게|를\\s?위한|용)\\s?(?:지시|메시지|안내|전달)',
      '(?:너는|넌|당신은)\\s?(?:이제|지금부터)|(?:이제부터|지금부터)\\s?(?:너는|넌|당신은)',
      '(?:인\\s?척|척\\s?하(?:세요|고|라))',
      '(?:만|으로만|로만)\\s?(?:대답|답변|출력|응답)(?:하|해)',
      '(?:나|내|저)(?:에게|게|한테)[^.]{0,14}(?:알려|말해|보여)|(?:알려|말해|설명해|보여)\\s?줘',
      '나는\\s?(?:신(?:이다|입니다|이야|이며|이고)|하나님|(?:너의|당신의)\\s?(?:개발자|관리자|상사|주인))',
      '개발자\\s?모드(?:를|로)\\s?(?:활성|켜|전환|실행)',
    ],
    reveal: '알려\\s?(?:줘|주)|말해|공개하|반복하|무엇(?:이|입)|뭐(?:야|니|예)|출력하',
    secret:
      '비밀\\s?번호|암호(?!화|학)|패스워드|시스템\\s?프롬프트|시스템\\s?지침|비밀\\s?(?:키|코드)|초기\\s?프롬프트',
    rate: '(?:평가하|평가해|주세요|주십시오|부여하|추천하|줘)',
    person: '(?:지원자|후보자?|이력서)',
    highest: '(?:만점|최고\\s?(?:점수|점|평점|등급)|100\\s?점|10/10|완벽)',
  },
];

/** The same for languages that no wording above holds: orders to ignore, pleas for secrets and answers. */
const others: readonly PhraseGroup[] = [
  {
    opens: /[\u0900-\u09ff]/,
    phrases: [
      /(?:निर्देश|नियम|आदेश)\p{M}*\p{L}*.{0,30}(?:अनदेखा|ध्यान न|नज़रअंदाज|उपेक्षा|भूल)|(?:भूल जा|अनदेखा).{0,30}(?:निर्देश|नियम|आदेश)/u,
      /(?:নির্দেশ|নিয়ম).{0,30}(?:উপেক্ষা|ভুলে)|(?:উপেক্ষা|ভুলে).{0,30}(?:নির্দেশ|নিয়ম)/u,
      /(?:पासवर्ड|পাসওয়ার্ড)[^.!]{0,25}[?？]|बैंक बैलेंस|मुझे.{0,60}बता (?:सकते|सकती)|আমাকে.{0,60}বলতে পার/u,
      /मैं (?:भगवान|ईश्वर|आपका (?:मालिक|निर्माता)) (?:हूँ|हूं)|আমি (?:ঈশ্বর|আপনার সিস্টেমের)/u,
    ],
  },
  { opens: /[\u0370-\u03ff]/, phrases: [/(?:αγνο|ξέχ)\p{L}+.{0,30}οδηγίες/u] },
  {
    opens: /[\u0e00-\u0e7f]/,
    phrases: [/(?:ไม่สนใจ|เพิกเฉย|ละเว้น|ลืม).{0,20}(?:ข้างต้น|คำสั่ง|คําสั่ง|คำแนะนำ)|รหัสผ่าน[^.!]{0,25}[?？]/u],
  },
  {
    opens: /[\u0400-\u04ff]/,
    phrases: [/(?:ігноруй|забудь|проігноруй)\p{L}*.{0,30}(?:інструкці|вказівк)/u],
  },
  {
    opens: openings(
      'tali yöne komu yok görm şifr paro bana bỏ phớt khôn mật bạn abai lupa acuh kata bisa huwa kali bala maaa',
    ),
    phrases: [
      /(?:talimat|yönerge|komut)\p{L}*.{0,25}(?:yok say|görmezden gel|unut|dikkate alma)|(?:yok say|görmezden gel)\p{L}*.{0,25}(?:talimat|kural|yönerge)/uy,
      /(?:bỏ qua|phớt lờ|không tuân).{0,30}(?:hướng dẫn|chỉ dẫn|chỉ thị|quy tắc|lệnh)|bạn có thể cho tôi biết/uy,
      /(?:abaikan|lupakan|acuhkan).{0,30}(?:instruksi|perintah|petunjuk|arahan)|bisakah (?:anda|kamu) (?:memberi ?tahu|menerjemahkan|menunjukkan)/uy,
      /(?:huwag pansinin|kalimutan|balewalain).{0,30}(?:tagubilin|panuto|utos|tuntunin)|maaari mo bang sabihin/uy,
      /(?:mật khẩu|şifre|parola|kata sandi)\p{L}*[^.!]{0,25}\?|bana .{0,60}(?:söyleyebilir|verebilir|gösterebilir) mi/uy,
    ],
  },
  {
    opens: openings('igno glöm bort glem se zapo'),
    phrases: [
      /(?:ignorera|glöm|bortse från).{0,30}(?:instruktion|anvisning|direktiv)|(?:ignorer|glem|se bort fra).{0,30}(?:instruks|anvisning)/uy,
      /(?:ignoruj|zapomeň).{0,30}(?:pokyn|instrukc|příkaz)/uy,
    ],
  },
];

const before = String.raw`(?<!\p{L})`;
const after = String.raw`(?!\p{L})`;

/** A wording as phrases: each kind's parts near each other, within a sentence. */
function phrasesOf(wording: Wording): RegExp[] {
  const { spaced, closing, opens } = wording;
  // Where a word opens a phrase, the phrase is tried there alone.
  const start = spaced && opens instanceof RegExp ? before : '';
  const part = (words: string, at: number) =>
    spaced ? `${at === 0 ? start : before}(?:${words})${after}` : `(?:${words})`;
  const gap = spaced ? '[^.!?\\n]{0,45}' : '[^。.!?！？\\n]{0,20}';
  const near = (...parts: string[]) => parts.map(part).join(gap);
  const eitherWay = (one: string, other: string) => `${near(one, other)}|${near(other, one)}`;
  const { ignore, told, reveal, secret, rate, person, highest } = wording;
  const verdict = `${near(rate, person, highest)}|${near(rate, highest, person)}`;
  const sources = [
    closing === undefined ? near(ignore, told) : eitherWay(ignore, told),
    `${start}(?:${wording.ifYouAre}) ?(?:${wording.machine})${closing ?? (spaced ? aMachine : '')}`,
    `${start}(?:${wording.alone.join('|')})`,
    spaced ? near(reveal, secret) : eitherWay(reveal, secret),
    closing === undefined ? verdict : `${near(person, highest, rate)}|${near(highest, person, rate)}`,
  ];
  return sources.map((source) => new RegExp(source, typeof opens === 'string' ? 'uy' : 'u'));
}

function openings(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** One group a language or two; a text may open several. */
export const otherPhrases: readonly PhraseGroup[] = [
  ...wordings.map((wording) => ({
    opens: typeof wording.opens === 'string' ? openings(wording.opens) : wording.opens,
    phrases: phrasesOf(wording),
  })),
  ...others,
];
