import preferredMediaTypes from '../../node_modules/negotiator/lib/mediaType.js';

/** The package for what Apollo asks of it, the media type; languages, encodings and charsets (4 KB) are left out. */
export default class Negotiator {
  constructor(request) {
    this.accept = request.headers.accept;
  }

  mediaType(available) {
    return preferredMediaTypes(this.accept, available)[0];
  }
}
