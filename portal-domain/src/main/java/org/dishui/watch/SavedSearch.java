package org.dishui.watch;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dishui.identity.AccountId;
import org.jspecify.annotations.Nullable;

/** A list with its choices, as its address says it, that one person wants to hear of. */
@Entity
@Table(name = "watch_search")
public class SavedSearch {
    @EmbeddedId
    private SavedSearchId id;

    private AccountId person;
    private String address;
    private Instant savedAt;

    /** What stood in the list when it was last looked at, a line each. */
    private String found;

    /** Where the news lead that the person has not called seen, a line each. */
    private String news;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected SavedSearch() {}

    static SavedSearch of(AccountId person, String address, List<Found> found, Instant now) {
        var search = new SavedSearch();
        search.id = SavedSearchId.next();
        search.person = person;
        search.address = address;
        search.savedAt = now;
        search.found = lines(found.stream().map(Found::line).toList());
        search.news = "";
        return search;
    }

    /** Looks at what stands there now; whether something came, opened or got another last day. What is gone is no news. */
    boolean look(List<Found> now) {
        var before = Set.copyOf(found.lines().toList());
        var fresh = now.stream().filter(each -> !before.contains(each.line())).toList();
        found = lines(now.stream().map(Found::line).toList());
        if (fresh.isEmpty()) return false;
        var addresses = new LinkedHashSet<>(fresh.stream().map(Found::address).toList());
        addresses.addAll(news());
        news = lines(List.copyOf(addresses));
        return true;
    }

    void callSeen() {
        news = "";
    }

    public SavedSearchId id() {
        return id;
    }

    public AccountId person() {
        return person;
    }

    public String address() {
        return address;
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** Addresses of what is new, the latest first. */
    public List<String> news() {
        return news.lines().toList();
    }

    private static String lines(List<String> each) {
        return each.stream().collect(Collectors.joining("\n"));
    }
}
