import data from './devices.json'

/** The name of a device. */
export type DeviceId = keyof typeof data

/** The browsers that can be pretended, by their user agents; `null`: the one the page is in. In the two of
 * Instagram's webview the confirm process can't work (FAQ); in the others it can. */
export const devices: Readonly<Record<DeviceId, string | null>> = data
