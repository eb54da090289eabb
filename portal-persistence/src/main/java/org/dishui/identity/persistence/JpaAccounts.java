package org.dishui.identity.persistence;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dishui.identity.Account;
import org.dishui.identity.AccountId;
import org.dishui.identity.Accounts;
import org.dishui.identity.Role;
import org.springframework.data.jpa.repository.Lock;
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

    @Override // in one order, so that two who ask at the same time do not wait for each other
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Account a
             where :role member of a.roles and a.passwordHash is not null and a.disabledAt is null
             order by a.email""")
    List<Account> seizeInUse(Role role);

    @Override
    @Query("select a.email from Account a where a.email in :emails")
    Set<String> emailsAmong(Collection<String> emails);
}
