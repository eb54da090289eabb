package org.dishui.audit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dishui.application.Application;
import org.dishui.application.Applications;
import org.dishui.application.Reference;
import org.dishui.catalog.Entries;
import org.dishui.catalog.Entry;
import org.dishui.identity.Account;
import org.dishui.identity.AccountId;
import org.dishui.identity.AccountNames;
import org.dishui.identity.Accounts;
import org.dishui.shared.Slug;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was done to a case, an account or an entry, and computes it anew while reading. */
@Service
@Transactional(readOnly = true)
public class Inquiring {
    private static final Pattern ACCOUNT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int DAYS = 7;

    private final Chains chains;
    private final Roots roots;
    private final Applications applications;
    private final Accounts accounts;
    private final AccountNames names;
    private final Entries entries;

    Inquiring(
            Chains chains,
            Roots roots,
            Applications applications,
            Accounts accounts,
            AccountNames names,
            Entries entries) {
        this.chains = chains;
        this.roots = roots;
        this.applications = applications;
        this.accounts = accounts;
        this.names = names;
        this.entries = entries;
    }

    /**
     * A chain with what was computed of it.
     *
     * @param names of the people in it, by their accounts' ids
     */
    public record Chain(List<Link> links, Proof.Result proof, Map<String, String> names) {}

    /** A day's root, and whether it says what its hash says and continues the day before. */
    public record Day(DayRoot root, boolean sound) {}

    /** By a case's reference, an account's address, or an entry's. */
    public Optional<Chain> about(String typed) {
        return subject(typed.strip()).map(this::chain);
    }

    /** The last week's, the newest first. */
    public List<Day> days() {
        var known = roots.latest(DAYS + 1);
        return Stream.iterate(0, i -> i < Math.min(DAYS, known.size()), i -> i + 1)
                .map(i -> new Day(known.get(i), isSound(known, i)))
                .toList();
    }

    private static boolean isSound(List<DayRoot> newestFirst, int i) {
        var root = newestFirst.get(i);
        boolean linked = i + 1 == newestFirst.size()
                || root.previous().equals(newestFirst.get(i + 1).hash());
        return root.isSound() && linked;
    }

    private Optional<UUID> subject(String typed) {
        if (typed.contains("@"))
            return accounts.findByEmail(typed.toLowerCase(Locale.ROOT))
                    .map(Account::id)
                    .map(AccountId::value);
        try {
            return applications
                    .findByReference(Reference.of(typed))
                    .map(Application::id)
                    .map(id -> id.value());
        } catch (IllegalArgumentException noReference) {
            return entry(typed);
        }
    }

    private Optional<UUID> entry(String typed) {
        try {
            return entries.findById(Slug.of(typed)).map(Entry::slug).map(Subjects::of);
        } catch (IllegalArgumentException noSlug) {
            return Optional.empty();
        }
    }

    private Chain chain(UUID subject) {
        var links = chains.of(subject);
        var proof = new Proof();
        roots.headsOf(subject).forEach(proof::expect);
        links.forEach(proof::add);
        return new Chain(links, proof.result(), people(links));
    }

    private Map<String, String> people(List<Link> links) {
        var ids = links.stream()
                .flatMap(link -> ACCOUNT.matcher(link.actor()).results())
                .map(found -> AccountId.of(found.group()))
                .collect(Collectors.toSet());
        return names.of(ids).entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().toString(), Map.Entry::getValue));
    }
}
