// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IBallotRelay} from "../../../contracts/governor/IBallotRelay.sol";
import {ISplitOverride} from "../../../contracts/governor/ISplitOverride.sol";
import {Actor} from "../../support/Actor.sol";
import {GovernorTest} from "../../support/GovernorTest.sol";
import {Proposals} from "../../support/Proposal.sol";
import {SignedBallots} from "../../support/SignedBallots.sol";
import {SmartWallet} from "../../support/SmartWallet.sol";

contract CastBallotsTest is GovernorTest {
    using SignedBallots for IBallotRelay.SignedBallot;

    uint8 private constant _AGAINST = 0;
    uint8 private constant _FOR = 1;
    uint8 private constant _ABSTAIN = 2;

    uint256 private _one;
    uint256 private _two;
    IBallotRelay.SignedBallot[] private _ballots;

    function setUp() public override {
        super.setUp();
        _everybodyDelegatesToThemselves();
        _one = alice.proposes(Proposals.text("# One"));
        _two = alice.proposes(Proposals.text("# Two"));
        _warpToVoting(_two);
    }

    function test_CountsBallotsOfSeveralProposals() public {
        _ballots.push(SignedBallots.plain(alice, _one, _FOR));
        _ballots.push(SignedBallots.plain(bob, _one, _AGAINST));
        _ballots.push(SignedBallots.plain(alice, _two, _ABSTAIN));
        _ballots.push(SignedBallots.plain(carol, _one, _FOR));
        assertEq(governor.castBallots(_ballots), 4);
        _assertVotes(_one, 300_000e18, 450_000e18, 0);
        _assertVotes(_two, 0, 0, 400_000e18);
        assertTrue(governor.hasVoted(_one, carol.account));
        assertFalse(governor.hasVoted(_two, carol.account));
    }

    function test_SaysWhoVotedWhatAndWhy() public {
        IBallotRelay.SignedBallot memory ballot = SignedBallots.plain(alice, _one, _FOR);
        ballot.reason = "Because <b>it pays</b>.";
        ballot.sign(alice);
        _ballots.push(ballot);
        vm.expectEmit(address(governor));
        emit IGovernor.VoteCast(alice.account, _one, _FOR, alice.power(), ballot.reason);
        governor.castBallots(_ballots);
    }

    function test_CountsASplitBallot() public {
        IBallotRelay.SignedBallot memory ballot = SignedBallots.plain(alice, _one, SPLIT);
        ballot.params = abi.encode(uint16(2_500), uint16(7_500), uint16(0));
        ballot.sign(alice);
        _ballots.push(ballot);
        _ballots.push(SignedBallots.plain(bob, _one, _FOR));
        vm.expectEmit(address(governor));
        emit IGovernor.VoteCastWithParams(alice.account, _one, SPLIT, alice.power(), "", ballot.params);
        governor.castBallots(_ballots);
        _assertVotes(_one, 100_000e18, 600_000e18, 0);
    }

    function test_CountsByTheProposalsTopic() public {
        alice.delegatesTo(bob);
        _sets(alice, _whole(carol, TREASURY, 0));
        _wait(1);
        uint256 proposalId = _proposes(bob, Proposals.text("# Treasury"), STANDARD, TREASURY);
        _warpToVoting(proposalId);
        _ballots.push(SignedBallots.plain(carol, proposalId, _FOR));
        _ballots.push(SignedBallots.plain(bob, proposalId, _AGAINST));
        governor.castBallots(_ballots);
        _assertVotes(proposalId, 300_000e18, 450_000e18, 0);
    }

    /// @dev In any order, in one batch or in two, relayed or sent: the tally is the same.
    function testFuzz_TheTallyDoesNotDependOnTheOrder(uint256 seed) public {
        Actor[4] memory voters = [alice, bob, carol, dave];
        for (uint256 i = 0; i < 8; ++i) {
            Actor memory voter = voters[(i + (seed >> 16)) % 4];
            uint256 proposalId = (seed >> i) & 1 == (i < 4 ? 0 : 1) ? _one : _two;
            if ((seed >> (8 + i)) & 1 == 0) _ballots.push(SignedBallots.plain(voter, proposalId, _choiceOf(voter)));
            else if (!governor.hasVoted(proposalId, voter.account)) _send(voter, proposalId);
        }
        governor.castBallots(_ballots);
        _assertTally(_one);
        _assertTally(_two);
    }

    function test_SkipsAndReportsWhatCannotCount() public {
        carol.votes(_one, FOR);
        IBallotRelay.SignedBallot memory late = SignedBallots.plain(alice, _one, _FOR);
        late.deadline = uint48(vm.getBlockTimestamp() - 1);
        late.sign(alice);
        IBallotRelay.SignedBallot memory unknownChoice = SignedBallots.plain(alice, _one, 3);
        IBallotRelay.SignedBallot memory noShares = SignedBallots.plain(alice, _one, SPLIT);
        IBallotRelay.SignedBallot memory wrongSum = SignedBallots.plain(alice, _one, SPLIT);
        wrongSum.params = abi.encode(uint16(1), uint16(2), uint16(3));
        wrongSum.sign(alice);
        IBallotRelay.SignedBallot memory altered = SignedBallots.plain(alice, _one, _FOR);
        altered.support = _AGAINST;
        IBallotRelay.SignedBallot memory forged = SignedBallots.plain(alice, _one, _FOR);
        forged.sign(bob);

        _expectSkipped(late, IBallotRelay.GovernorExpiredBallot.selector);
        _expectSkipped(SignedBallots.plain(carol, _one, _FOR), IGovernor.GovernorAlreadyCastVote.selector);
        _expectSkipped(unknownChoice, IGovernor.GovernorInvalidVoteType.selector);
        _expectSkipped(noShares, IGovernor.GovernorInvalidVoteParams.selector);
        _expectSkipped(wrongSum, ISplitOverride.GovernorBallotSplitSum.selector);
        _expectSkipped(altered, IGovernor.GovernorInvalidSignature.selector);
        _expectSkipped(forged, IGovernor.GovernorInvalidSignature.selector);
        _expectSkipped(SignedBallots.plain(alice, 1, _FOR), IGovernor.GovernorNonexistentProposal.selector);
        _ballots.push(SignedBallots.plain(bob, _one, _AGAINST));
        assertEq(governor.castBallots(_ballots), 1);
        _assertVotes(_one, 300_000e18, 50_000e18, 0);
        assertFalse(governor.hasVoted(_one, alice.account));
    }

    function test_SkipsBallotsOutsideOfVoting() public {
        uint256 pending = alice.proposes(Proposals.text("# Pending"));
        _expectSkipped(SignedBallots.plain(alice, pending, _FOR), IGovernor.GovernorUnexpectedProposalState.selector);
        assertEq(governor.castBallots(_ballots), 0);
        _warpPastVoting(_one);
        vm.expectEmit(address(governor));
        emit IBallotRelay.BallotSkipped(0, _one, alice.account, IGovernor.GovernorUnexpectedProposalState.selector);
        _ballots[0] = SignedBallots.plain(alice, _one, _FOR);
        assertEq(governor.castBallots(_ballots), 0);
    }

    function test_SkipsASecondBallotOfTheSameBatch() public {
        _ballots.push(SignedBallots.plain(alice, _one, _FOR));
        _expectSkipped(SignedBallots.plain(alice, _one, _AGAINST), IGovernor.GovernorAlreadyCastVote.selector);
        governor.castBallots(_ballots);
        _assertVotes(_one, 0, 400_000e18, 0);
    }

    function test_TheDeadlineSecondStillCounts() public {
        IBallotRelay.SignedBallot memory ballot = SignedBallots.plain(alice, _one, _FOR);
        ballot.deadline = uint48(vm.getBlockTimestamp());
        ballot.sign(alice);
        _ballots.push(ballot);
        assertEq(governor.castBallots(_ballots), 1);
    }

    function test_RelayedBallotsWeighLessWhatWasOverridden() public {
        alice.delegatesTo(bob);
        _wait(1);
        uint256 proposalId = bob.proposes(Proposals.text("# Later"));
        _warpToVoting(proposalId);
        _overrides(alice, proposalId, _AGAINST);
        _ballots.push(SignedBallots.plain(bob, proposalId, _FOR));
        governor.castBallots(_ballots);
        _assertVotes(proposalId, 400_000e18, 300_000e18, 0);
    }

    function test_AContractAccountMaySign() public {
        Actor memory wallet = _walletOf(address(new SmartWallet(alice.account)), 70e18);
        uint256 proposalId = _reopens();
        IBallotRelay.SignedBallot memory ballot = SignedBallots.plain(alice, proposalId, _FOR);
        ballot.voter = wallet.account;
        ballot.sign(alice);
        _ballots.push(ballot);
        assertEq(governor.castBallots(_ballots), 1);
        _assertVotes(proposalId, 0, 70e18, 0);
    }

    /// @dev An account that was given code (EIP-7702) still signs with its key, whatever the code says.
    function test_AnAccountWithCodeSignsWithItsKey() public {
        _ballots.push(SignedBallots.plain(alice, _one, _FOR));
        vm.etch(alice.account, hex"5f5ffd");
        assertEq(governor.castBallots(_ballots), 1);
        assertTrue(governor.hasVoted(_one, alice.account));
    }

    function test_SkipsAContractAccountThatAnswersOtherwise() public {
        Actor memory wallet = _walletOf(address(new SmartWallet(bob.account)), 1);
        Actor memory plain = _walletOf(address(token), 0);
        uint256 proposalId = _reopens();
        IBallotRelay.SignedBallot memory ballot = SignedBallots.plain(alice, proposalId, _FOR);
        ballot.voter = wallet.account;
        ballot.sign(alice);
        _expectSkipped(ballot, IGovernor.GovernorInvalidSignature.selector);
        IBallotRelay.SignedBallot memory ofToken = SignedBallots.plain(alice, proposalId, _FOR);
        ofToken.voter = plain.account;
        ofToken.sign(alice);
        _expectSkipped(ofToken, IGovernor.GovernorInvalidSignature.selector);
        assertEq(governor.castBallots(_ballots), 0);
    }

    function test_AnEmptyBatchDoesNothing() public {
        assertEq(governor.castBallots(_ballots), 0);
    }

    function _choiceOf(Actor memory voter) private view returns (uint8) {
        if (voter.account == alice.account) return _FOR;
        return voter.account == bob.account ? _AGAINST : _ABSTAIN;
    }

    function _send(Actor memory voter, uint256 proposalId) private {
        vm.prank(voter.account);
        governor.castVote(proposalId, _choiceOf(voter));
    }

    function _assertTally(uint256 proposalId) private view {
        uint256 inFavour = governor.hasVoted(proposalId, alice.account) ? alice.power() : 0;
        uint256 against = governor.hasVoted(proposalId, bob.account) ? bob.power() : 0;
        uint256 abstain = governor.hasVoted(proposalId, carol.account) ? carol.power() : 0;
        if (governor.hasVoted(proposalId, dave.account)) abstain += dave.power();
        _assertVotes(proposalId, against, inFavour, abstain);
    }

    /// @dev Appends the ballot, and expects the next batch to report it.
    function _expectSkipped(IBallotRelay.SignedBallot memory ballot, bytes4 reason) private {
        vm.expectEmit(address(governor));
        emit IBallotRelay.BallotSkipped(_ballots.length, ballot.proposalId, ballot.voter, reason);
        _ballots.push(ballot);
    }

    function _walletOf(address account, uint256 units) private returns (Actor memory wallet) {
        wallet = Actor(account, 0, token, governor);
        wallet.delegatesTo(wallet);
        alice.sends(wallet, units);
    }

    function _reopens() private returns (uint256 proposalId) {
        _wait(1);
        proposalId = alice.proposes(Proposals.text("# Again"));
        _warpToVoting(proposalId);
    }
}
