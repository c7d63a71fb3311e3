// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {ISplitOverride} from "../../contracts/governor/ISplitOverride.sol";
import {MandateGovernor} from "../../contracts/governor/MandateGovernor.sol";
import {GovernanceToken} from "../../contracts/token/GovernanceToken.sol";
import {Actor} from "../support/Actor.sol";
import {Proposal, Proposals} from "../support/Proposal.sol";
import {Test} from "../support/Test.sol";

/**
 * @title Everything members can do, in any order and at any time
 * @notice Each action does what its seed says or, where the DAO would refuse it, nothing. Beside the contracts it keeps
 * what must be true of them: who held how much power when, and what each snapshot saw.
 * @dev It keeps the time itself, because a warp ends with the call that made it.
 */
contract VotingHandler is Test {
    uint256 private constant _MAX_WAIT = 20 minutes;
    uint256 private constant _MAX_PROPOSALS = 6;

    GovernanceToken private immutable _TOKEN;
    MandateGovernor private immutable _GOVERNOR;

    /// @notice The time, in seconds.
    uint256 public time;
    /// @notice How often an action changed something.
    mapping(bytes4 action => uint256 count) public done;
    /// @notice Power that `member` must have had at `timepoint`, in token units.
    mapping(uint48 timepoint => mapping(address member => uint256 units)) public expectedPower;
    /// @notice Power that `member` had for a proposal when its voting opened, in token units.
    mapping(uint256 proposalId => mapping(address member => uint256 units)) public powerAtOpening;
    /// @notice One more than the quorum of a proposal when its voting opened, in token units; zero before.
    mapping(uint256 proposalId => uint256 units) public quorumAtOpeningPlusOne;
    /// @notice Power that was cast on a proposal by the handler's own count, in token units.
    mapping(uint256 proposalId => uint256 units) public cast;

    Actor[] private _members;
    Proposal[] private _proposals;
    uint48[] private _timepoints;

    constructor(GovernanceToken token, MandateGovernor governor, Actor[] memory members) {
        _TOKEN = token;
        _GOVERNOR = governor;
        for (uint256 i = 0; i < members.length; ++i) {
            _members.push(members[i]);
        }
        time = vm.getBlockTimestamp();
        _observe();
    }

    /// @dev Every action happens at the handler's time, and is followed by a look at what it changed.
    modifier action() {
        vm.warp(time);
        _;
        _observe();
    }

    function transfer(uint256 from, uint256 to, uint256 units) external action {
        Actor memory sender = _member(from);
        units = _bound(units, 0, sender.balance());
        sender.sends(_member(to), units);
        if (units != 0) ++done[this.transfer.selector];
    }

    function delegate(uint256 from, uint256 to) external action {
        _member(from).delegatesTo(_member(to));
        ++done[this.delegate.selector];
    }

    function undelegate(uint256 from) external action {
        Actor memory nobody;
        _member(from).delegatesTo(nobody);
        ++done[this.undelegate.selector];
    }

    /// @dev Proposals change the quorum, so that executed ones try to move what others are measured by.
    function propose(uint256 from, uint256 basisPoints) external action {
        Actor memory proposer = _member(from);
        uint256 power = _GOVERNOR.getVotes(proposer.account, time - 1);
        if (power < _GOVERNOR.proposalThreshold() || _proposals.length == _MAX_PROPOSALS) return;
        bytes memory call = abi.encodeCall(_GOVERNOR.updateQuorumNumerator, (_bound(basisPoints, 0, 10_000)));
        Proposal memory proposal = Proposals.contractCall(address(_GOVERNOR), call);
        proposal.description = string(abi.encodePacked("# Quorum ", _proposals.length));
        proposer.proposes(proposal);
        _proposals.push(proposal);
        ++done[this.propose.selector];
    }

    /// @dev On the first open proposal from the seed on; three of five ballots are For, so that some proposals pass.
    function vote(uint256 from, uint256 which, uint256 choice) external action {
        Actor memory voter = _member(from);
        (uint256 index, bool isFound) = _find(which, IGovernor.ProposalState.Active);
        if (!isFound || _GOVERNOR.hasVoted(proposalIdAt(index), voter.account)) return;
        uint256 proposalId = proposalIdAt(index);
        cast[proposalId] += voter.votes(proposalId, _choice(choice));
        ++done[this.vote.selector];
    }

    /// @dev Queues the first proposal from the seed on that succeeded.
    function queue(uint256 which) external action {
        (uint256 index, bool isFound) = _find(which, IGovernor.ProposalState.Succeeded);
        if (!isFound) return;
        Proposal memory proposal = _proposals[index];
        bytes32 descriptionHash = keccak256(bytes(proposal.description));
        _GOVERNOR.queue(proposal.targets, proposal.values, proposal.calldatas, descriptionHash);
        ++done[this.queue.selector];
    }

    /// @dev Executes the first queued proposal from the seed on, if it is due.
    function execute(uint256 which) external action {
        (uint256 index, bool isFound) = _find(which, IGovernor.ProposalState.Queued);
        if (!isFound || _GOVERNOR.proposalEta(proposalIdAt(index)) > time) return;
        Proposal memory proposal = _proposals[index];
        bytes32 descriptionHash = keccak256(bytes(proposal.description));
        _GOVERNOR.execute(proposal.targets, proposal.values, proposal.calldatas, descriptionHash);
        ++done[this.execute.selector];
    }

    function wait(uint256 seconds_) external {
        time += _bound(seconds_, 1, _MAX_WAIT);
        vm.warp(time);
        _observe();
        ++done[this.wait.selector];
    }

    function memberCount() external view returns (uint256) {
        return _members.length;
    }

    function memberAt(uint256 index) external view returns (address) {
        return _members[index].account;
    }

    function proposalCount() external view returns (uint256) {
        return _proposals.length;
    }

    function proposalIdAt(uint256 index) public view returns (uint256) {
        return _proposals[index].idOn(_GOVERNOR);
    }

    function timepointCount() external view returns (uint256) {
        return _timepoints.length;
    }

    function timepointAt(uint256 index) external view returns (uint48) {
        return _timepoints[index];
    }

    function _member(uint256 seed) private view returns (Actor memory) {
        return _members[seed % _members.length];
    }

    function _choice(uint256 seed) private pure returns (ISplitOverride.VoteType) {
        if (seed % 5 == 0) return ISplitOverride.VoteType.Against;
        return seed % 5 == 1 ? ISplitOverride.VoteType.Abstain : ISplitOverride.VoteType.For;
    }

    function _find(uint256 which, IGovernor.ProposalState state) private view returns (uint256 index, bool isFound) {
        uint256 count = _proposals.length;
        for (uint256 i = 0; i < count; ++i) {
            index = ((which % count) + i) % count;
            if (_GOVERNOR.state(proposalIdAt(index)) == state) return (index, true);
        }
    }

    function _observe() private {
        _observePower();
        _observeOpenings();
    }

    /// @dev The last change in a second is what counts for it.
    function _observePower() private {
        uint48 timepoint = uint48(time);
        if (_timepoints.length == 0 || _timepoints[_timepoints.length - 1] != timepoint) _timepoints.push(timepoint);
        for (uint256 i = 0; i < _members.length; ++i) {
            expectedPower[timepoint][_members[i].account] = 0;
        }
        for (uint256 i = 0; i < _members.length; ++i) {
            expectedPower[timepoint][_TOKEN.delegates(_members[i].account)] += _members[i].balance();
        }
    }

    function _observeOpenings() private {
        for (uint256 i = 0; i < _proposals.length; ++i) {
            uint256 proposalId = proposalIdAt(i);
            uint256 snapshot = _GOVERNOR.proposalSnapshot(proposalId);
            if (snapshot >= time || quorumAtOpeningPlusOne[proposalId] != 0) continue;
            quorumAtOpeningPlusOne[proposalId] = 1 + _GOVERNOR.quorum(snapshot);
            for (uint256 j = 0; j < _members.length; ++j) {
                address member = _members[j].account;
                powerAtOpening[proposalId][member] = _TOKEN.getPastVotes(member, snapshot);
            }
        }
    }
}
