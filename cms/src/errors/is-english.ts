/** Words of Strapi's messages, none of which is a word of Finnish too. */
const englishWords = new Set(
  `a access action active after again allowed already an and api are array ask at attribute
  authenticated authorized bad be because body boolean but by can cannot client code component
  conflict contain contains content could credentials delete denied disabled does document email
  empty enabled entity entry error exceeds exist existing exists expected expired failed field
  fields file filters folder for forbidden format found from gateway given has have id identifier
  in incorrect internal invalid is item key large license limit login made match maximum message
  method minimum missing model must name no not null number object of one only or owner page
  parameter parse password permission permissions please policy populate positive provide provided
  query range received register relation request required role roles schema server service session
  should size sort string such supported syntax taken than that the there this timeout
  token too type unable unauthorized undefined unexpected unique unknown unsupported update url
  used user users valid validation value with without wrong you your`.split(/\s+/),
);

/** Whether a message was written for developers: English words, or a key such as `role.notFound`. */
export function isEnglish(message: string): boolean {
  if (/^[a-z]+\.[a-zA-Z]+$|^[A-Z][a-zA-Z]+Error$/.test(message)) return true;
  const words = message.toLowerCase().split(/[^a-zåäö]+/);
  return !/[äö]/i.test(message) && words.some((word) => englishWords.has(word));
}
