// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {DelegationHead} from "./DelegationHead.sol";
import {IVotesDelegation} from "./IVotesDelegation.sol";
import {Mandate} from "./Mandate.sol";
import {VotesSplit} from "./VotesSplit.sol";
import {VotesTopics} from "./VotesTopics.sol";

/**
 * @title Who delegated what to whom, and did so before
 * @dev A head says what counts now; the heads it replaced stand behind it. The delegates after the primary are kept by
 * the timepoint they were set at, so that no later delegation overwrites what a past one says.
 */
abstract contract DelegationBook {
    mapping(address account => DelegationHead) private _defaults;
    mapping(address account => mapping(uint256 topic => DelegationHead)) private _topicHeads;
    mapping(address account => mapping(uint256 topic => DelegationHead[])) private _replaced;
    mapping(address account => mapping(uint256 since => IVotesDelegation.Share[7])) private _extras;

    function _defaultOf(address account) internal view returns (DelegationHead) {
        return _defaults[account];
    }

    function _headOf(address account, uint256 topic) internal view returns (DelegationHead) {
        return topic == 0 ? _defaults[account] : _topicHeads[account][topic];
    }

    /// @dev What was set last up to a timepoint, whether or not it had ended by then.
    function _headAt(address account, uint256 topic, uint48 timepoint) internal view returns (DelegationHead) {
        DelegationHead head = _headOf(account, topic);
        if (head.since() <= timepoint) return head;
        DelegationHead[] storage replaced = _replaced[account][topic];
        uint256 low = 0;
        uint256 high = replaced.length;
        while (low < high) {
            uint256 middle = (low + high) / 2;
            if (replaced[middle].since() > timepoint) high = middle;
            else low = middle + 1;
        }
        return low == 0 ? DelegationHead.wrap(0) : replaced[low - 1];
    }

    /// @dev Replaces a head with one that is set now. What it says until now is kept, unless it was set now, too.
    function _replaceHead(address account, uint256 topic, DelegationHead head) internal {
        DelegationHead old = _headOf(account, topic);
        if (old.since() != 0 && old.since() < head.since()) _replaced[account][topic].push(old);
        if (topic == 0) _defaults[account] = head;
        else _topicHeads[account][topic] = head;
    }

    /// @dev Says for which topics the account has a delegation of its own.
    function _setTopics(address account, uint16 topics) internal {
        _defaults[account] = _defaults[account].withTopics(topics);
    }

    /// @dev Keeps the delegates after the primary of what is set now.
    function _keepExtras(address account, uint48 timepoint, IVotesDelegation.Share[] memory shares) internal {
        for (uint256 i = 1; i < shares.length; ++i) {
            _extras[account][timepoint][i - 1] = shares[i];
        }
    }

    function _sharesOf(
        address account,
        DelegationHead head
    ) internal view returns (IVotesDelegation.Share[] memory shares) {
        uint256 extras = head.extraCount();
        shares = new IVotesDelegation.Share[](extras + 1);
        uint256 rest = VotesSplit.WHOLE;
        for (uint256 i = 0; i < extras; ++i) {
            shares[i + 1] = _extras[account][head.since()][i];
            rest -= shares[i + 1].basisPoints;
        }
        shares[0] = IVotesDelegation.Share(head.primary(), uint16(rest));
    }

    /// @dev All that `account` delegated and that counts in `epoch`, the present one.
    function _mandateOf(address account, uint256 epoch) internal view returns (Mandate memory mandate) {
        DelegationHead head = _defaults[account];
        if (head.counts(epoch)) (mandate.shares, mandate.end) = (_sharesOf(account, head), head.end());
        uint16 topics = head.topics();
        if (topics == 0) return mandate;
        mandate.topicHeads = new DelegationHead[](VotesTopics.LAST + 1);
        for (uint256 topic = 1; topic <= VotesTopics.LAST; ++topic) {
            if (!VotesTopics.has(topics, topic)) continue;
            DelegationHead topicHead = _topicHeads[account][topic];
            if (!topicHead.counts(epoch)) continue;
            mandate.topics = VotesTopics.add(mandate.topics, topic);
            mandate.topicHeads[topic] = topicHead;
        }
    }
}
