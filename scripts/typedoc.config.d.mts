/** What of TypeDoc's options a test reads. */
declare const options: { intentionallyNotExported: string[] }

export default options
