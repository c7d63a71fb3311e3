// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Context} from "@openzeppelin/contracts/utils/Context.sol";
import {ERC6372Utils} from "@openzeppelin/contracts/utils/ERC6372Utils.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {ERC165} from "@openzeppelin/contracts/utils/introspection/ERC165.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Time} from "@openzeppelin/contracts/utils/types/Time.sol";
import {DelegationBook} from "./DelegationBook.sol";
import {DelegationHead, DelegationParts, areEmpty, packHead, plainHead} from "./DelegationHead.sol";
import {DelegationTypedData} from "./DelegationTypedData.sol";
import {IVotesDelegation} from "./IVotesDelegation.sol";
import {Mandate} from "./Mandate.sol";
import {PowerMoves} from "./PowerMoves.sol";
import {VotesPower} from "./VotesPower.sol";
import {VotesSplit} from "./VotesSplit.sol";
import {VotesTerms} from "./VotesTerms.sol";
import {VotesTopics} from "./VotesTopics.sol";
import {VotesUnits} from "./VotesUnits.sol";

/**
 * @title Voting units that are delegated whole, split, by topic and for a term
 * @dev Stands in the place of OpenZeppelin's `Votes`, which keeps private what this needs: same functions, events, errors
 * and hooks. What accounts hold is part of it, so {_transferVotingUnits} is the transfer.
 */
abstract contract VotesDelegation is Context, EIP712, Nonces, ERC165, DelegationBook, VotesUnits, VotesPower {
    bytes32 private constant _DELEGATION_TYPEHASH = keccak256(
        "Delegation(address delegatee,uint256 nonce,uint256 expiry)"
    );

    /// @notice The current timepoint, in seconds (ERC-6372).
    function clock() public view virtual override returns (uint48) {
        return Time.timestamp();
    }

    /// @notice How the clock counts (ERC-6372).
    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public view virtual returns (string memory) {
        return ERC6372Utils.timestampClockMode(clock);
    }

    function supportsInterface(bytes4 interfaceId) public view virtual override returns (bool) {
        return interfaceId == type(IVotesDelegation).interfaceId || super.supportsInterface(interfaceId);
    }

    /// @notice The primary delegate of `account`'s default delegation; the zero address when it has none.
    function delegates(address account) public view virtual returns (address) {
        DelegationHead head = _defaultOf(account);
        return VotesTerms.counts(head.end(), VotesTerms.epochOf(clock())) ? head.primary() : address(0);
    }

    /// @inheritdoc IVotesDelegation
    function delegationOf(
        address account,
        uint8 topic
    ) public view virtual returns (Share[] memory shares, uint48 endsAt) {
        VotesTopics.check(topic);
        DelegationHead head = _headOf(account, topic);
        if (!head.counts(VotesTerms.epochOf(clock()))) return (shares, 0);
        return (_sharesOf(account, head), VotesTerms.timepointOf(head.end()));
    }

    /// @inheritdoc IVotesDelegation
    function topicsOf(address account) public view virtual returns (uint8[] memory) {
        return VotesTopics.list(_mandateOf(account, VotesTerms.epochOf(clock())).topics);
    }

    /// @inheritdoc IVotesDelegation
    function getPastDelegates(
        address account,
        uint8 topic,
        uint256 timepoint
    ) public view virtual returns (address[] memory delegates_, uint256[] memory units) {
        VotesTopics.check(topic);
        uint48 past = _validateTimepoint(timepoint);
        uint256 epoch = VotesTerms.epochOf(past);
        DelegationHead head = _headAt(account, topic, past);
        if (topic != 0 && !head.counts(epoch)) head = _headAt(account, 0, past);
        if (!head.counts(epoch) || (head.primary() == account && head.extraCount() == 0)) return (delegates_, units);
        Share[] memory shares = _sharesOf(account, head);
        units = VotesSplit.divide(shares, _unitsAt(account, past));
        delegates_ = new address[](shares.length);
        for (uint256 i = 0; i < shares.length; ++i) {
            delegates_[i] = shares[i].delegate;
        }
    }

    /// @notice Delegates all of the caller's units to `delegatee` by default, without an end; to nobody if it is zero.
    function delegate(address delegatee) public virtual {
        _delegate(_msgSender(), delegatee);
    }

    /// @notice Does what {delegate} does, for the account that signed.
    function delegateBySig(
        address delegatee,
        uint256 nonce,
        uint256 expiry,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) public virtual {
        if (block.timestamp > expiry) revert VotesExpiredSignature(expiry);
        bytes32 structHash = keccak256(abi.encode(_DELEGATION_TYPEHASH, delegatee, nonce, expiry));
        address signer = ECDSA.recover(_hashTypedDataV4(structHash), v, r, s);
        _useCheckedNonce(signer, nonce);
        _delegate(signer, delegatee);
    }

    /// @inheritdoc IVotesDelegation
    function setDelegations(Delegation[] calldata delegations) public virtual {
        _setDelegations(_msgSender(), delegations);
    }

    /// @inheritdoc IVotesDelegation
    function setDelegationsBySig(
        address delegator,
        Delegation[] calldata delegations,
        uint256 nonce,
        uint256 deadline,
        bytes calldata signature
    ) public virtual {
        if (block.timestamp > deadline) revert VotesExpiredSignature(deadline);
        bytes32 structHash = DelegationTypedData.hash(delegator, delegations, nonce, deadline);
        if (!SignatureChecker.isValidSignatureNow(delegator, _hashTypedDataV4(structHash), signature)) {
            revert VotesInvalidSignature(delegator);
        }
        _useCheckedNonce(delegator, nonce);
        _setDelegations(delegator, delegations);
    }

    /// @dev Delegates all of `account`'s units to `delegatee` by default, without an end.
    function _delegate(address account, address delegatee) internal virtual {
        DelegationHead head = _defaultOf(account);
        if (head.isPlain()) {
            _delegatePlainly(account, head.primary(), delegatee);
            return;
        }
        Delegation[] memory delegations = new Delegation[](1);
        if (delegatee != address(0)) {
            delegations[0].shares = new Share[](1);
            delegations[0].shares[0] = Share(delegatee, uint16(VotesSplit.WHOLE));
        }
        _setDelegations(account, delegations);
    }

    /// @dev Replaces the delegations of the topics that are named.
    function _setDelegations(address account, Delegation[] memory delegations) internal virtual {
        uint256 epoch = VotesTerms.epochOf(clock());
        bool gaveAway = _defaultOf(account).givesAway(account);
        Mandate memory before = _mandateOf(account, epoch);
        uint16 topics = before.topics;
        uint256 named;
        for (uint256 i = 0; i < delegations.length; ++i) {
            uint8 topic = delegations[i].topic;
            VotesTopics.check(topic);
            if ((named >> topic) & 1 != 0) revert VotesRepeatedTopic(topic);
            named |= 1 << topic;
            if (topic != 0) topics = _withTopic(topics, delegations[i]);
            _setDelegation(account, delegations[i]);
        }
        VotesTopics.checkCount(topics);
        _setTopics(account, topics);
        Mandate memory mandate = _mandateOf(account, epoch);
        if (gaveAway && !_defaultOf(account).givesAway(account)) _closeUnits(account, clock());
        // What the default delegates lose to a topic's changes with the default, too.
        if (named & 1 != 0) named |= uint256(before.topics | mandate.topics) << 1;
        _moveMandate(before, mandate, named, _getVotingUnits(account));
    }

    /// @dev Moves units and the power that follows them; `from` is zero for a mint, `to` for a burn. Reverts with
    /// {IERC20Errors-ERC20InsufficientBalance} when `from` has too few.
    function _transferVotingUnits(address from, address to, uint256 amount) internal virtual {
        if (from == to) return _checkUnits(from, amount);
        DelegationHead giver = _defaultOf(from);
        DelegationHead receiver = _defaultOf(to);
        bool isDelegated = !areEmpty(giver, receiver) && amount != 0;
        if (from == address(0)) _moveSupply(SafeCast.toInt256(amount));
        else _takeUnits(from, amount, isDelegated && giver.givesAway(from) ? clock() : 0);
        if (to == address(0)) _moveSupply(-int256(amount));
        else _giveUnits(to, amount, isDelegated && receiver.givesAway(to) ? clock() : 0);
        if (!isDelegated) return;
        if (giver.isPlain() && receiver.isPlain()) _movePlainly(giver.primary(), receiver.primary(), amount);
        else _moveUnits(from, to, amount);
    }

    function _delegatePlainly(address account, address from, address to) private {
        if (from != to) _replaceHead(account, 0, plainHead(to, clock()));
        emit DelegateChanged(account, from, to);
        if (from == to) return;
        if (from != address(0) && from != account && (to == address(0) || to == account)) _closeUnits(account, clock());
        _movePlainly(from, to, _getVotingUnits(account));
    }

    function _movePlainly(address from, address to, uint256 amount) private {
        if (from == to || amount == 0) return;
        if (from != address(0)) _moveTotal(from, -int256(amount));
        if (to != address(0)) _moveTotal(to, int256(amount));
    }

    function _moveUnits(address from, address to, uint256 amount) private {
        uint256 epoch = VotesTerms.epochOf(clock());
        Mandate memory giver = _mandateOf(from, epoch);
        Mandate memory receiver = _mandateOf(to, epoch);
        uint256 giverUnits = _getVotingUnits(from);
        uint256 receiverUnits = _getVotingUnits(to);
        PowerMoves.Moves memory moves = PowerMoves.create(giver.capacity() + receiver.capacity());
        uint256 touched = 1 | (uint256(giver.topics | receiver.topics) << 1);
        for (uint256 topic = 0; touched >> topic != 0; ++topic) {
            if ((touched >> topic) & 1 == 0) continue;
            PowerMoves.clear(moves);
            if (from != address(0)) giver.addMoves(moves, topic, giverUnits + amount, giverUnits);
            if (to != address(0)) receiver.addMoves(moves, topic, receiverUnits - amount, receiverUnits);
            _apply(topic, moves);
        }
    }

    function _moveMandate(Mandate memory before, Mandate memory mandate, uint256 touched, uint256 units) private {
        PowerMoves.Moves memory moves = PowerMoves.create(before.capacity() + mandate.capacity());
        for (uint256 topic = 0; touched >> topic != 0; ++topic) {
            if ((touched >> topic) & 1 == 0) continue;
            PowerMoves.clear(moves);
            before.addMoves(moves, topic, units, 0);
            mandate.addMoves(moves, topic, 0, units);
            _apply(topic, moves);
        }
    }

    function _withTopic(uint16 topics, Delegation memory delegation) private pure returns (uint16) {
        if (delegation.shares.length == 0) return VotesTopics.remove(topics, delegation.topic);
        return VotesTopics.add(topics, delegation.topic);
    }

    function _setDelegation(address account, Delegation memory delegation) private {
        uint48 current = clock();
        Share[] memory shares = delegation.shares;
        VotesSplit.check(shares, delegation.topic == 0 ? VotesSplit.MAX_DELEGATES : 1);
        DelegationParts memory parts;
        parts.since = current;
        if (shares.length != 0) {
            parts.primary = shares[0].delegate;
            parts.end = VotesTerms.check(delegation.endsAt, current);
            parts.extraCount = shares.length - 1;
        }
        DelegationHead old = _headOf(account, delegation.topic);
        address oldDelegate = delegation.topic == 0 ? delegates(account) : address(0);
        parts.topics = old.topics();
        DelegationHead head = packHead(parts);
        _replaceHead(account, delegation.topic, head);
        _keepExtras(account, current, shares);
        if (delegation.topic == 0) emit DelegateChanged(account, oldDelegate, parts.primary);
        if (delegation.topic == 0 && old.withTopics(0).isPlain() && head.withTopics(0).isPlain()) return;
        emit DelegationSet(account, delegation.topic, shares, VotesTerms.timepointOf(parts.end));
    }
}
