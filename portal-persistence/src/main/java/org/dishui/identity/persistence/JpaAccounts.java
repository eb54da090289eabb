package org.dishui.identity.persistence;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.dishui.identity.Account;
import org.dishui.identity.AccountId;
import org.dishui.identity.Accounts;
import org.dishui.identity.Role;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaAccounts extends Accounts, Repository<Account, AccountId> {
    @Override // one statement: sign-in waits for it
    @Query("select a from Account a join fetch a.roles where a.email = :email")
    Optional<Account> findByEmail(String email);

    @Override
    @Query("""
            select count(a) > 0 from Account a
             where :role member of a.roles and a.passwordHash is not null and a.disabledAt is null""")
    boolean existsInUse(Role role);

    @Override
    @Query("select a.email from Account a where a.email in :emails")
    Set<String> emailsAmong(Collection<String> emails);
}
