/**
 * Who may do what over HTTP: API keys and bearer tokens, the roles of the contract, limits, what browsers are told and kept from, and
 * the record of every write. Enforced by method and path in one place, so that no resource can forget it.
 *
 * <p>May import {@code store}.
 */
@NullMarked
package org.channelwatch.security;

import org.jspecify.annotations.NullMarked;
