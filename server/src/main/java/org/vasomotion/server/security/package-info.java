/// Who may do what. Without authentication only this machine may ask, and the service refuses to be reached
/// from elsewhere.
///
/// Three roles: a viewer looks, a clinician answers and records, an admin admits and reads the audit trail.
/// Credentials are bearer tokens: static ones from a file that holds only their hashes, or signed ones (JWT)
/// of a hospital's identity provider.
@NullMarked
package org.vasomotion.server.security;

import org.jspecify.annotations.NullMarked;
