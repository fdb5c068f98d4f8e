package org.minqing.architecture.planted.ledger;

/** Breaks a rule by what it calls. */
final class LedgerExits {

    void end() {
        System.exit(1);
    }
}
