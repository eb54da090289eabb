package org.dishui.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dishui.shared.NotFound;

/** All accounts. */
public interface Accounts {
    Account save(Account account);

    Optional<Account> findById(AccountId id);

    /** By the address in lower case, as {@link EmailAddress} writes it. */
    Optional<Account> findByEmail(String email);

    /** Whether somebody can sign in with this role. */
    boolean existsInUse(Role role);

    /** Which of these addresses have an account. */
    Set<String> emailsAmong(Collection<String> emails);

    /** Who can sign in with this role, held until the transaction ends: whoever asks at the same time waits. */
    List<Account> seizeInUse(Role role);

    /** Somebody who works here; an applicant is not there. */
    default Account requireStaff(AccountId id) {
        return findById(id).filter(Account::isStaff).orElseThrow(() -> new NotFound("staff " + id));
    }

    default Account require(AccountId id) {
        return findById(id).orElseThrow(() -> new NotFound("account " + id));
    }
}
