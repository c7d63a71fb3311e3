// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Vm} from "@layerzerolabs/toolbox-foundry/lib/forge-std/Vm.sol";
import {IProposalTypes} from "../../../contracts/governor/IProposalTypes.sol";
import {MandateGovernor} from "../../../contracts/governor/MandateGovernor.sol";
import {Actor} from "../../support/Actor.sol";
import {DaoTest} from "../../support/DaoTest.sol";
import {Proposal, Proposals} from "../../support/Proposal.sol";

/**
 * @title Our governor beside OpenZeppelin's
 * @notice Where nobody uses a type, a topic, a split ballot or an override, the same calls in the same order have the
 * same answers, errors, events and views on both, except where ours differs on purpose:
 * - each proposal is also classified, by an event of ours;
 * - a proposal keeps the quorum that was set when it was made, and not the one set at its snapshot, so the walk executes
 *   only while no proposal waits for its snapshot;
 * - a result that turns late extends the vote, and not the quorum alone. So the walk that mixes choices has no extension,
 *   and the walk with an extension votes For alone, where reaching the quorum is the only turn there is.
 * @dev Both live one after the other at the same address, from the same state, so that ids and events are equal too.
 */
contract DifferentialTest is DaoTest {
    uint256 private constant _STEPS = 40;
    uint256 private constant _MAX_PROPOSALS = 6;

    struct Walk {
        uint256 seed;
        bool votesForAlone;
        Proposal[] proposals;
        uint256 made;
    }

    function setUp() public override {
        super.setUp();
        _everybodyDelegatesToThemselves();
    }

    function testFuzz_EqualsOpenZeppelinsGovernor(uint256 seed) public {
        _compare(seed, 0);
    }

    function testFuzz_EqualsOpenZeppelinsGovernorWithLateQuorums(uint256 seed) public {
        _compare(seed, LATE_QUORUM_EXTENSION);
    }

    /// @dev A comparison that could not see a difference would prove nothing.
    function test_TheWalkSeesADifference() public {
        (bytes32[] memory ours, bytes32[] memory theirs) = (_walkOurs(1, 0, 1_000), _walkOurs(1, 0, 1_001));
        bool isSame = true;
        for (uint256 step = 0; step < _STEPS; ++step) {
            isSame = isSame && ours[step] == theirs[step];
        }
        assertFalse(isSame);
    }

    function _compare(uint256 seed, uint48 extension) private {
        bytes32[] memory ours = _walkOurs(seed, extension, uint16(QUORUM_BASIS_POINTS));
        bytes32[] memory theirs = _walkTheirs(seed, extension);
        for (uint256 step = 0; step < _STEPS; ++step) {
            assertEq(ours[step], theirs[step], string(abi.encodePacked("step ", vm.toString(step))));
        }
    }

    function _walkOurs(uint256 seed, uint48 extension, uint16 quorum) private returns (bytes32[] memory digests) {
        uint256 state = vm.snapshotState();
        MandateGovernor.Parameters memory parameters = _parameters();
        parameters.lateQuorumExtensionSeconds = extension;
        parameters.types[0].rules.quorumBasisPoints = quorum;
        digests = _walk(address(_deployGovernor(parameters)), seed, extension != 0);
        vm.revertToState(state);
    }

    function _walkTheirs(uint256 seed, uint48 extension) private returns (bytes32[] memory digests) {
        uint256 state = vm.snapshotState();
        bytes memory parameters = abi.encode(
            "Test Governor",
            token,
            treasury,
            VOTING_DELAY,
            VOTING_PERIOD,
            PROPOSAL_THRESHOLD,
            QUORUM_BASIS_POINTS,
            extension
        );
        address theirs = _deploy("contracts/mocks/OpenZeppelinGovernor.sol:OpenZeppelinGovernor", parameters);
        digests = _walk(theirs, seed, extension != 0);
        vm.revertToState(state);
    }

    /// @return digests After each step, of what was answered, told and can be seen.
    function _walk(address at, uint256 seed, bool votesForAlone) private returns (bytes32[] memory digests) {
        governor = MandateGovernor(payable(at));
        vm.startPrank(address(treasury));
        treasury.grantRole(treasury.PROPOSER_ROLE(), at);
        treasury.grantRole(treasury.CANCELLER_ROLE(), at);
        vm.stopPrank();
        Walk memory walk = Walk(seed, votesForAlone, new Proposal[](_MAX_PROPOSALS), 0);
        digests = new bytes32[](_STEPS);
        for (uint256 step = 0; step < _STEPS; ++step) {
            vm.recordLogs();
            bytes32 choice = keccak256(abi.encode(seed, step));
            bytes memory answer = _act(walk, uint256(choice));
            digests[step] = keccak256(abi.encode(answer, _told(at), _seen(walk)));
        }
    }

    function _act(Walk memory walk, uint256 choice) private returns (bytes memory) {
        uint256 kind = choice % 16;
        Actor memory member = _memberAt(choice >> 8);
        if (kind < 2) return _propose(walk, member, choice);
        if (kind < 8) return _vote(walk, member, choice);
        if (kind == 8) return _call(member.account, _callOn(walk, choice, governor.queue.selector));
        if (kind == 9 && _isAnyPending(walk)) return "";
        if (kind == 9) return _call(member.account, _callOn(walk, choice, governor.execute.selector));
        if (kind == 10) return _call(member.account, _callOn(walk, choice, governor.cancel.selector));
        if (kind == 11) member.delegatesTo(_memberAt(choice >> 16));
        else if (kind == 12) member.sends(_memberAt(choice >> 16), (choice >> 24) % (member.balance() + 1));
        else _wait(1 + ((choice >> 32) % 2 days));
        return "";
    }

    function _propose(Walk memory walk, Actor memory proposer, uint256 choice) private returns (bytes memory answer) {
        Proposal memory proposal = Proposals.text(vm.toString(walk.made));
        uint256 kind = (choice >> 16) % 6;
        if (kind == 0) proposal = _setting(abi.encodeCall(governor.updateQuorumNumerator, (choice % 2_000)));
        if (kind == 1) proposal = _setting(abi.encodeCall(governor.setVotingDelay, (uint48(choice % 3 days))));
        if (kind == 2) proposal = _setting(abi.encodeCall(governor.setVotingPeriod, (uint32(choice % 9 days))));
        if (kind == 3) proposal = _setting(abi.encodeCall(governor.setProposalThreshold, (choice % 9_000e18)));
        if (kind == 4) proposal.values = new uint256[](2);
        if (walk.made == _MAX_PROPOSALS) return "";
        if (kind != 4) walk.proposals[walk.made++] = proposal;
        answer = _call(
            proposer.account,
            abi.encodeWithSignature(
                "propose(address[],uint256[],bytes[],string)",
                proposal.targets,
                proposal.values,
                proposal.calldatas,
                proposal.description
            )
        );
    }

    function _vote(Walk memory walk, Actor memory voter, uint256 choice) private returns (bytes memory) {
        uint256 id = _idOf(walk, choice >> 16);
        uint8 support = walk.votesForAlone ? 1 : uint8((choice >> 24) % 4);
        uint256 kind = (choice >> 32) % 4;
        if (kind == 0) return _call(voter.account, abi.encodeCall(governor.castVote, (id, support)));
        if (kind == 1) return _call(voter.account, abi.encodeCall(governor.castVoteWithReason, (id, support, "Why")));
        if (kind == 2) {
            bytes memory call = abi.encodeCall(governor.castVoteWithReasonAndParams, (id, support, "Why", "Params"));
            return _call(voter.account, call);
        }
        uint256 nonce = choice >> 250 == 0 ? 7 : governor.nonces(voter.account, uint192(id));
        bytes32 structHash = keccak256(abi.encode(governor.BALLOT_TYPEHASH(), id, support, voter.account, nonce));
        bytes memory signature = voter.signs(address(governor), structHash);
        return _call(voter.account, abi.encodeCall(governor.castVoteBySig, (id, support, voter.account, signature)));
    }

    function _call(address from, bytes memory data) private returns (bytes memory) {
        vm.prank(from);
        (bool success, bytes memory answer) = address(governor).call(data);
        return abi.encode(success, answer);
    }

    function _callOn(Walk memory walk, uint256 choice, bytes4 selector) private pure returns (bytes memory) {
        Proposal memory proposal = walk.proposals[walk.made == 0 ? 0 : (choice >> 16) % walk.made];
        bytes32 text = keccak256(bytes(proposal.description));
        return abi.encodeWithSelector(selector, proposal.targets, proposal.values, proposal.calldatas, text);
    }

    /// @dev All events of the step but our own.
    function _told(address at) private returns (bytes32 digest) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            bool isOwn = logs[i].emitter == at && logs[i].topics[0] == IProposalTypes.ProposalClassified.selector;
            if (!isOwn) digest = keccak256(abi.encode(digest, logs[i]));
        }
    }

    function _seen(Walk memory walk) private view returns (bytes32 digest) {
        for (uint256 i = 0; i < walk.made; ++i) {
            digest = keccak256(abi.encode(digest, _seenOf(_idOf(walk, i))));
        }
        uint256 past = vm.getBlockTimestamp() - 1;
        bytes32 settings = keccak256(
            abi.encode(
                governor.votingDelay(),
                governor.votingPeriod(),
                governor.proposalThreshold(),
                governor.quorumNumerator(),
                governor.quorumNumerator(past - 1 days),
                governor.quorum(past),
                governor.clock(),
                governor.CLOCK_MODE(),
                governor.timelock()
            )
        );
        for (uint256 i = 0; i < 4; ++i) {
            address member = _memberAt(i).account;
            digest = keccak256(
                abi.encode(
                    digest,
                    governor.getVotes(member, past),
                    governor.getVotesWithParams(member, past, "x"),
                    governor.nonces(member)
                )
            );
        }
        return keccak256(abi.encode(digest, settings));
    }

    function _seenOf(uint256 id) private view returns (bytes32 digest) {
        if (governor.proposalSnapshot(id) == 0) return 0;
        (uint256 againstVotes, uint256 forVotes, uint256 abstainVotes) = governor.proposalVotes(id);
        digest = keccak256(
            abi.encode(
                governor.state(id),
                governor.proposalSnapshot(id),
                governor.proposalDeadline(id),
                governor.proposalProposer(id),
                governor.proposalEta(id),
                governor.proposalNeedsQueuing(id),
                againstVotes,
                forVotes,
                abstainVotes
            )
        );
        for (uint256 i = 0; i < 4; ++i) {
            address member = _memberAt(i).account;
            digest = keccak256(abi.encode(digest, governor.hasVoted(id, member), governor.nonces(member, uint192(id))));
        }
    }

    function _isAnyPending(Walk memory walk) private view returns (bool) {
        for (uint256 i = 0; i < walk.made; ++i) {
            uint256 id = _idOf(walk, i);
            if (governor.proposalSnapshot(id) != 0 && governor.state(id) == IGovernor.ProposalState.Pending)
                return true;
        }
        return false;
    }

    function _setting(bytes memory call) private view returns (Proposal memory) {
        return Proposals.contractCall(address(governor), call);
    }

    function _idOf(Walk memory walk, uint256 which) private view returns (uint256) {
        return walk.made == 0 ? 1 : walk.proposals[which % walk.made].idOn(governor);
    }

    function _memberAt(uint256 which) private view returns (Actor memory member) {
        member = [alice, bob, carol, dave][which % 4];
        member.governor = governor;
    }
}
