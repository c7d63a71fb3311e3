// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IVotesDelegation} from "../../contracts/delegation/IVotesDelegation.sol";
import {IBallotRelay} from "../../contracts/governor/IBallotRelay.sol";
import {IProposalTypes} from "../../contracts/governor/IProposalTypes.sol";
import {MandateGovernor} from "../../contracts/governor/MandateGovernor.sol";
import {GovernanceToken} from "../../contracts/token/GovernanceToken.sol";
import {Actor} from "../support/Actor.sol";
import {Proposal, Proposals} from "../support/Proposal.sol";
import {SignedBallots} from "../support/SignedBallots.sol";
import {Test} from "../support/Test.sol";

/**
 * @title Every way to delegate, vote and override, in any order
 * @notice Each action does what its seed says or, where the DAO would refuse it, nothing. Beside the contracts it keeps
 * who chose what, so that a tally can be worked out anew from nothing but choices and snapshots.
 * @dev It keeps the time itself, because a warp ends with the call that made it.
 */
contract BallotHandler is Test {
    /// @notice What a member chose on a proposal.
    struct Choices {
        bool hasVoted;
        bool hasOverridden;
        uint8 overrideSupport;
        /// Basis points for Against, For and Abstain.
        uint16[3] shares;
    }

    /// @notice What a proposal was made with.
    struct Made {
        uint256 id;
        IProposalTypes.Classification frozen;
        /// One more than the votes it needed when its voting opened; 0 before.
        uint256 quorumPlusOne;
    }

    uint256 private constant _MAX_WAIT = 15 minutes;
    uint256 private constant _MAX_PROPOSALS = 6;
    uint8 private constant _CHECK = 2;
    uint8 private constant _SPLIT = 255;

    GovernanceToken private immutable _TOKEN;
    MandateGovernor private immutable _GOVERNOR;

    /// @notice The time, in seconds.
    uint256 public time;
    /// @notice How often an action changed something.
    mapping(bytes4 action => uint256 count) public done;
    /// @notice Power for the proposal's topic when its voting opened, in token units.
    mapping(uint256 proposalId => mapping(address member => uint256 units)) public powerAtOpening;

    Actor[] private _members;
    Made[] private _made;
    Proposal[] private _proposals;
    IBallotRelay.SignedBallot[] private _relayed;
    mapping(uint256 proposalId => mapping(address member => Choices)) private _choices;

    constructor(GovernanceToken token, MandateGovernor governor, Actor[] memory members) {
        _TOKEN = token;
        _GOVERNOR = governor;
        for (uint256 i = 0; i < members.length; ++i) {
            _members.push(members[i]);
        }
        time = vm.getBlockTimestamp();
    }

    /// @dev Every action happens at the handler's time, and is followed by a look at what opened.
    modifier action() {
        vm.warp(time);
        _;
        _observeOpenings();
    }

    function transfer(uint256 from, uint256 to, uint256 units) external action {
        Actor memory sender = _member(from);
        sender.sends(_member(to), _bound(units, 0, sender.balance()));
        ++done[this.transfer.selector];
    }

    function delegateWhole(uint256 from, uint256 to) external action {
        _member(from).delegatesTo(_member(to));
        ++done[this.delegateWhole.selector];
    }

    function delegateSplit(uint256 from, uint256 to, uint256 part) external action {
        IVotesDelegation.Share[] memory shares = new IVotesDelegation.Share[](2);
        uint16 basisPoints = uint16(_bound(part, 1, 9_999));
        shares[0] = IVotesDelegation.Share(_member(to).account, basisPoints);
        shares[1] = IVotesDelegation.Share(_member((to % 4) + 1).account, 10_000 - basisPoints);
        _set(from, 0, shares);
        ++done[this.delegateSplit.selector];
    }

    function delegateTopic(uint256 from, uint256 to, uint256 topic) external action {
        IVotesDelegation.Share[] memory shares = new IVotesDelegation.Share[](1);
        shares[0] = IVotesDelegation.Share(_member(to).account, 10_000);
        _set(from, _topic(topic), shares);
        ++done[this.delegateTopic.selector];
    }

    function takeBack(uint256 from, uint256 topic) external action {
        _set(from, topic % 2 == 0 ? 0 : _topic(topic), new IVotesDelegation.Share[](0));
        ++done[this.takeBack.selector];
    }

    /// @dev Texts of two types and topics, or a change of a type's rules, so that what is decided moves the rules.
    function propose(uint256 from, uint256 kind, uint256 topic) external action {
        Actor memory proposer = _member(from);
        uint256 power = _GOVERNOR.getVotes(proposer.account, time - 1);
        if (power < _GOVERNOR.proposalThreshold() || _made.length == _MAX_PROPOSALS) return;
        Proposal memory proposal = Proposals.text("");
        if (kind % 2 == 0) proposal = Proposals.contractCall(address(_GOVERNOR), _newRules(kind));
        proposal.description = string(abi.encodePacked("# ", _made.length));
        uint8 proposalType = kind % 4 == 1 ? _CHECK : 0;
        vm.prank(proposer.account);
        uint256 id = _GOVERNOR.propose(
            proposal.targets,
            proposal.values,
            proposal.calldatas,
            proposal.description,
            proposalType,
            topic % 3 == 0 ? 0 : _topic(topic)
        );
        _made.push(Made(id, _GOVERNOR.proposalClassification(id), 0));
        _proposals.push(proposal);
        ++done[this.propose.selector];
    }

    function vote(uint256 from, uint256 which, uint8 support) external action {
        Actor memory voter = _member(from);
        support %= 3;
        (uint256 id, bool isOpen) = _openTo(voter, which);
        if (!isOpen) return;
        vm.prank(voter.account);
        _GOVERNOR.castVote(id, support);
        _choices[id][voter.account].hasVoted = true;
        _choices[id][voter.account].shares[support] = 10_000;
        ++done[this.vote.selector];
    }

    function voteSplit(uint256 from, uint256 which, uint256 against, uint256 inFavour) external action {
        Actor memory voter = _member(from);
        (uint256 id, bool isOpen) = _openTo(voter, which);
        if (!isOpen) return;
        uint16[3] memory shares = _sharesOf(against, inFavour);
        vm.prank(voter.account);
        _GOVERNOR.castVoteWithReasonAndParams(id, _SPLIT, "", abi.encode(shares[0], shares[1], shares[2]));
        _choices[id][voter.account].hasVoted = true;
        _choices[id][voter.account].shares = shares;
        ++done[this.voteSplit.selector];
    }

    function overrideDelegates(uint256 from, uint256 which, uint8 support) external action {
        Actor memory voter = _member(from);
        support %= 3;
        (uint256 id, bool isOpen) = _open(which);
        if (!isOpen || _choices[id][voter.account].hasOverridden || heldByOthers(id, voter.account) == 0) return;
        vm.prank(voter.account);
        _GOVERNOR.castOverrideVote(id, support, "");
        _choices[id][voter.account].hasOverridden = true;
        _choices[id][voter.account].overrideSupport = support;
        ++done[this.overrideDelegates.selector];
    }

    /// @dev Two members' ballots on one proposal, of which one may have voted already.
    function relay(uint256 from, uint256 which, uint8 support) external action {
        support %= 3;
        (uint256 id, bool isOpen) = _open(which);
        if (!isOpen) return;
        IBallotRelay.SignedBallot[] memory ballots = new IBallotRelay.SignedBallot[](2);
        uint256 expected;
        for (uint256 i = 0; i < 2; ++i) {
            Actor memory voter = _member((from % 4) + i);
            ballots[i] = SignedBallots.plain(voter, id, support);
            _relayed.push(ballots[i]);
            Choices storage choices = _choices[id][voter.account];
            if (choices.hasVoted) continue;
            choices.hasVoted = true;
            choices.shares[support] = 10_000;
            ++expected;
        }
        assertEq(_GOVERNOR.castBallots(ballots), expected, "relayed");
        if (expected != 0) ++done[this.relay.selector];
    }

    /// @dev Everything that was ever signed, once more: nothing of it may count.
    function relayAgain() external action {
        if (_relayed.length == 0) return;
        assertEq(_GOVERNOR.castBallots(_relayed), 0, "relayed again");
        ++done[this.relayAgain.selector];
    }

    /// @dev Queues or executes the first proposal from the seed on that is ready.
    function settle(uint256 which) external action {
        for (uint256 i = 0; i < _made.length; ++i) {
            uint256 index = ((which % _made.length) + i) % _made.length;
            Proposal memory proposal = _proposals[index];
            bytes32 text = keccak256(bytes(proposal.description));
            IGovernor.ProposalState state = _GOVERNOR.state(_made[index].id);
            bool isDue = _GOVERNOR.proposalEta(_made[index].id) <= time;
            if (state == IGovernor.ProposalState.Succeeded) {
                _GOVERNOR.queue(proposal.targets, proposal.values, proposal.calldatas, text);
            } else if (state == IGovernor.ProposalState.Queued && isDue) {
                _GOVERNOR.execute(proposal.targets, proposal.values, proposal.calldatas, text);
            } else continue;
            ++done[this.settle.selector];
            return;
        }
    }

    function wait(uint256 seconds_) external {
        time += _bound(seconds_, 1, _MAX_WAIT);
        vm.warp(time);
        _observeOpenings();
        ++done[this.wait.selector];
    }

    function memberCount() external view returns (uint256) {
        return _members.length;
    }

    function memberAt(uint256 index) external view returns (address) {
        return _members[index].account;
    }

    function madeCount() external view returns (uint256) {
        return _made.length;
    }

    function madeAt(uint256 index) external view returns (Made memory) {
        return _made[index];
    }

    function choicesOf(uint256 proposalId, address member) external view returns (Choices memory) {
        return _choices[proposalId][member];
    }

    /// @notice Units of `member` that others held at the proposal's snapshot for its topic.
    function heldByOthers(uint256 proposalId, address member) public view returns (uint256 units) {
        for (uint256 i = 0; i < _members.length; ++i) {
            units += heldBy(proposalId, member, _members[i].account);
        }
    }

    /// @notice Units of `member` that `delegate`, another account, held at the proposal's snapshot for its topic.
    function heldBy(uint256 proposalId, address member, address delegate) public view returns (uint256 units) {
        if (member == delegate) return 0;
        (address[] memory delegates, uint256[] memory parts) = _TOKEN.getPastDelegates(
            member,
            _GOVERNOR.proposalClassification(proposalId).topic,
            _GOVERNOR.proposalSnapshot(proposalId)
        );
        for (uint256 i = 0; i < delegates.length; ++i) {
            if (delegates[i] == delegate) units += parts[i];
        }
    }

    function _set(uint256 from, uint8 topic, IVotesDelegation.Share[] memory shares) private {
        IVotesDelegation.Delegation[] memory delegations = new IVotesDelegation.Delegation[](1);
        delegations[0] = IVotesDelegation.Delegation(topic, 0, shares);
        vm.prank(_member(from).account);
        _TOKEN.setDelegations(delegations);
    }

    function _observeOpenings() private {
        for (uint256 i = 0; i < _made.length; ++i) {
            uint256 id = _made[i].id;
            if (_GOVERNOR.proposalSnapshot(id) >= time || _made[i].quorumPlusOne != 0) continue;
            _made[i].quorumPlusOne = 1 + _GOVERNOR.proposalQuorum(id);
            for (uint256 j = 0; j < _members.length; ++j) {
                address member = _members[j].account;
                powerAtOpening[id][member] = _TOKEN.getPastVotesForTopic(
                    member,
                    _made[i].frozen.topic,
                    _GOVERNOR.proposalSnapshot(id)
                );
            }
        }
    }

    function _open(uint256 which) private view returns (uint256 id, bool isOpen) {
        for (uint256 i = 0; i < _made.length; ++i) {
            id = _made[((which % _made.length) + i) % _made.length].id;
            if (_GOVERNOR.state(id) == IGovernor.ProposalState.Active) return (id, true);
        }
    }

    function _openTo(Actor memory voter, uint256 which) private view returns (uint256 id, bool isOpen) {
        (id, isOpen) = _open(which);
        isOpen = isOpen && !_choices[id][voter.account].hasVoted;
    }

    function _newRules(uint256 seed) private view returns (bytes memory) {
        IProposalTypes.ProposalType memory rules = _GOVERNOR.proposalTypeOf(_CHECK);
        rules.quorumBasisPoints = uint16((seed >> 8) % 10_001);
        rules.approvalThresholdBasisPoints = uint16(5_000 + ((seed >> 24) % 5_000));
        rules.executionDelaySeconds = uint32((seed >> 40) % 10 minutes);
        return abi.encodeCall(_GOVERNOR.setProposalType, (uint8((seed >> 56) % 2) * _CHECK, "", rules));
    }

    function _sharesOf(uint256 against, uint256 inFavour) private pure returns (uint16[3] memory shares) {
        shares[0] = uint16(against % 10_001);
        shares[1] = uint16(inFavour % (10_001 - uint256(shares[0])));
        shares[2] = 10_000 - shares[0] - shares[1];
    }

    function _topic(uint256 seed) private pure returns (uint8) {
        return seed % 2 == 0 ? 3 : 16;
    }

    function _member(uint256 seed) private view returns (Actor memory) {
        unchecked {
            return _members[seed % _members.length];
        }
    }
}
