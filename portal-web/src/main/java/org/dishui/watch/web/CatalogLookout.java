package org.dishui.watch.web;

import java.util.List;
import org.dishui.catalog.web.ListAddresses;
import org.dishui.watch.Found;
import org.dishui.watch.Lookout;
import org.springframework.stereotype.Component;

/** Looks at the lists of the catalogue as visitors do. */
@Component
class CatalogLookout implements Lookout {
    private static final int MOST = 300;

    private final ListAddresses lists;

    CatalogLookout(ListAddresses lists) {
        this.lists = lists;
    }

    @Override
    public String canonical(String address) {
        return lists.read(address).address();
    }

    @Override
    public List<Found> look(String address) {
        return lists.rows(address, MOST).stream()
                .map(row -> new Found(row.address(), row.phase(), row.closes()))
                .toList();
    }
}
