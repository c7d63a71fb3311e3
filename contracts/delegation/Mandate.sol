// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {DelegationHead} from "./DelegationHead.sol";
import {IVotesDelegation} from "./IVotesDelegation.sol";
import {PowerMoves} from "./PowerMoves.sol";
import {VotesSplit} from "./VotesSplit.sol";
import {VotesTerms} from "./VotesTerms.sol";
import {VotesTopics} from "./VotesTopics.sol";

/// @notice All that an account delegated and that counts in the present epoch.
struct Mandate {
    /// The default: who receives how much; empty for nobody.
    IVotesDelegation.Share[] shares;
    /// The default's end, as an epoch.
    uint16 end;
    /// The topics delegated apart.
    uint16 topics;
    /// Their heads by topic; empty without topics.
    DelegationHead[] topicHeads;
}

using {addMoves, capacity} for Mandate global;

/// @notice Entries that {addMoves} needs at most.
function capacity(Mandate memory self) pure returns (uint256) {
    return self.shares.length + 1;
}

/**
 * @notice Adds what delegates gain and lose on `topic` when the account's units change.
 * @dev On a topic delegated apart, its delegate gains all units beyond its default power and the default's delegates
 * lose theirs, as long as both delegations count.
 */
function addMoves(
    Mandate memory self,
    PowerMoves.Moves memory moves,
    uint256 topic,
    uint256 unitsBefore,
    uint256 unitsAfter
) pure {
    if (topic == 0) {
        _addShares(self, moves, self.end, unitsBefore, unitsAfter);
    } else if (VotesTopics.has(self.topics, topic)) {
        DelegationHead head = self.topicHeads[topic];
        PowerMoves.add(moves, head.primary(), head.end(), int256(unitsAfter) - int256(unitsBefore));
        _addShares(self, moves, VotesTerms.earlier(head.end(), self.end), unitsAfter, unitsBefore);
    }
}

function _addShares(
    Mandate memory self,
    PowerMoves.Moves memory moves,
    uint16 end,
    uint256 unitsBefore,
    uint256 unitsAfter
) pure {
    uint256[] memory partsBefore = VotesSplit.divide(self.shares, unitsBefore);
    uint256[] memory partsAfter = VotesSplit.divide(self.shares, unitsAfter);
    for (uint256 i = 0; i < partsAfter.length; ++i) {
        PowerMoves.add(moves, self.shares[i].delegate, end, int256(partsAfter[i]) - int256(partsBefore[i]));
    }
}
