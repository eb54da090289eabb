/** Accounts, profiles, links and attempts in the database; how passwords are kept. */
@NullMarked
package org.dishui.identity.persistence;

import org.jspecify.annotations.NullMarked;
