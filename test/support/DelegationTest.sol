// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IVotesDelegation} from "../../contracts/delegation/IVotesDelegation.sol";
import {Actor} from "./Actor.sol";
import {DaoTest} from "./DaoTest.sol";

/// @title A DAO whose members delegate split, by topic and for a term
abstract contract DelegationTest is DaoTest {
    uint48 internal constant EPOCH = 30 days;
    uint8 internal constant DEFAULT = 0;
    uint8 internal constant TREASURY = 3;
    uint8 internal constant PROTOCOL = 16;

    /// @dev The first end that lies ahead.
    function _nextEnd() internal view returns (uint48) {
        return _end(1);
    }

    /// @dev The `epochs`-th end that lies ahead.
    function _end(uint256 epochs) internal view returns (uint48) {
        return uint48((vm.getBlockTimestamp() / EPOCH + epochs) * EPOCH);
    }

    function _sets(Actor memory delegator, IVotesDelegation.Delegation memory delegation) internal {
        IVotesDelegation.Delegation[] memory delegations = new IVotesDelegation.Delegation[](1);
        delegations[0] = delegation;
        vm.prank(delegator.account);
        token.setDelegations(delegations);
    }

    function _takesBack(Actor memory delegator, uint8 topic) internal {
        _sets(delegator, IVotesDelegation.Delegation(topic, 0, new IVotesDelegation.Share[](0)));
    }

    function _whole(
        Actor memory delegate,
        uint8 topic,
        uint48 endsAt
    ) internal pure returns (IVotesDelegation.Delegation memory delegation) {
        delegation = IVotesDelegation.Delegation(topic, endsAt, new IVotesDelegation.Share[](1));
        delegation.shares[0] = IVotesDelegation.Share(delegate.account, 10_000);
    }

    /// @dev The default, `basisPoints` of it for `first` and the rest for `second`.
    function _split(
        Actor memory first,
        uint16 basisPoints,
        Actor memory second,
        uint48 endsAt
    ) internal pure returns (IVotesDelegation.Delegation memory delegation) {
        delegation = IVotesDelegation.Delegation(DEFAULT, endsAt, new IVotesDelegation.Share[](2));
        delegation.shares[0] = IVotesDelegation.Share(first.account, basisPoints);
        delegation.shares[1] = IVotesDelegation.Share(second.account, 10_000 - basisPoints);
    }

    function _powerOn(uint8 topic, Actor memory delegate) internal view returns (uint256) {
        return token.getVotesForTopic(delegate.account, topic);
    }
}
