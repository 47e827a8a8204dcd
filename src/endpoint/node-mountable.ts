/** What `toNodeListener` mounts: an endpoint, or any web-standard handler. */
export type NodeMountable = (
  request: Request,
  context: { incoming: unknown; outgoing: unknown },
) => Response | PromiseLike<Response>
