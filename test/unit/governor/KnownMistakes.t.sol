// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IBallotRelay} from "../../../contracts/governor/IBallotRelay.sol";
import {IProposalTypes} from "../../../contracts/governor/IProposalTypes.sol";
import {Actor} from "../../support/Actor.sol";
import {GovernorTest} from "../../support/GovernorTest.sol";
import {Proposal, Proposals} from "../../support/Proposal.sol";
import {SignedBallots} from "../../support/SignedBallots.sol";
import {WastefulWallet} from "../../support/WastefulWallet.sol";

/// @dev What audits found in other governors, each tried on ours.
contract KnownMistakesTest is GovernorTest {
    using SignedBallots for IBallotRelay.SignedBallot;

    uint8 private constant _AGAINST = 0;
    uint8 private constant _FOR = 1;

    /// @dev The most gas a transaction may use (EIP-7825).
    uint256 private constant _TRANSACTION_GAS = 16_777_216;
    uint256 private constant _SIGNATURE_GAS = 150_000;

    IBallotRelay.SignedBallot[] private _ballots;

    function setUp() public override {
        super.setUp();
        _everybodyDelegatesToThemselves();
    }

    /// @dev A type without a quorum is for texts: nothing that acts can be proposed as one.
    function testFuzz_AZeroQuorumTypeIsNotUsedForWhatActs(address target, uint256 value, bytes memory data) public {
        vm.assume(target != address(0) || value != 0);
        Proposal memory act = Proposals.action(target, value, data, "# Act");
        vm.prank(alice.account);
        vm.expectPartialRevert(IProposalTypes.GovernorTypeNotAllowed.selector);
        governor.propose(act.targets, act.values, act.calldatas, act.description, CHECK, DEFAULT);
    }

    function test_AZeroQuorumTypeIsNotUsedForATextWithAnActBehindIt() public {
        Proposal memory both = Proposals.text("# Text").and(_payment());
        vm.expectRevert(
            abi.encodeWithSelector(
                IProposalTypes.GovernorTypeNotAllowed.selector,
                address(token),
                IERC20.transfer.selector,
                CHECK
            )
        );
        _proposes(alice, both, CHECK, DEFAULT);
    }

    /// @dev What is signed for one function is refused by the three others.
    function test_ASignatureIsNotValidForTwoFunctions() public {
        alice.delegatesTo(bob);
        _wait(1);
        uint256 proposalId = _opens(bob);
        bytes[4] memory signatures = _signForEachFunction(bob, proposalId);
        for (uint256 i = 0; i < 4; ++i) {
            for (uint256 j = 0; j < 4; ++j) {
                if (i != j) assertFalse(_submit(j, bob.account, proposalId, signatures[i]), "another function's");
            }
        }
        assertFalse(governor.hasVoted(proposalId, bob.account));
        for (uint256 i = 0; i < 4; ++i) {
            uint256 clean = vm.snapshotState();
            bytes[4] memory ofAlice = _signForEachFunction(alice, proposalId);
            assertTrue(_submit(i, alice.account, proposalId, ofAlice[i]), "its own");
            vm.revertToState(clean);
        }
    }

    /// @dev There is no voting in parts: a ballot is whole, and its signature, sent or relayed again, adds nothing.
    function test_NoPartialVotingWithoutANonce() public {
        uint256 proposalId = _opens(alice);
        _splits(alice, proposalId, [uint16(5_000), 5_000, 0]);
        IBallotRelay.SignedBallot memory half = SignedBallots.plain(bob, proposalId, SPLIT);
        half.params = abi.encode(uint16(0), uint16(5_000), uint16(5_000));
        half.sign(bob);
        _ballots.push(half);
        _ballots.push(half);
        assertEq(governor.castBallots(_ballots), 1);
        assertEq(governor.castBallots(_ballots), 0);
        _assertVotes(proposalId, 200_000e18, 350_000e18, 150_000e18);
    }

    /// @dev dave is alice's delegate for the protocol, and would pay himself with her votes.
    function test_TheProposerDoesNotChooseATopicWithFriendlyDelegates() public {
        _sets(alice, _whole(dave, PROTOCOL, 0));
        _wait(1);
        Proposal memory payment = _payment();
        vm.expectRevert(
            abi.encodeWithSelector(
                IProposalTypes.GovernorTopicNotAllowed.selector,
                address(token),
                IERC20.transfer.selector,
                PROTOCOL
            )
        );
        _proposes(dave, payment, STANDARD, PROTOCOL);
        uint256 proposalId = _proposes(dave, payment, STANDARD, TREASURY);
        _warpToVoting(proposalId);
        assertEq(dave.votes(proposalId, FOR), 1_000e18);
    }

    /// @dev Nothing ends a vote before its time, though everybody has voted and the result cannot change any more.
    function test_NoEarlyClosingCutsOffOverrides() public {
        alice.delegatesTo(bob);
        carol.delegatesTo(bob);
        dave.delegatesTo(bob);
        _wait(1);
        uint256 proposalId = _opens(bob);
        bob.votes(proposalId, FOR);
        vm.warp(governor.proposalDeadline(proposalId));
        _assertState(proposalId, IGovernor.ProposalState.Active);
        _overrides(alice, proposalId, _AGAINST);
        _overrides(carol, proposalId, _AGAINST);
        _assertVotes(proposalId, 450_000e18, 301_000e18, 0);
    }

    function test_AFlipByOverrideInTheLastBlockLeavesTimeToAnswer() public {
        alice.delegatesTo(bob);
        _wait(1);
        uint256 proposalId = _opens(bob);
        bob.votes(proposalId, FOR);
        uint256 deadline = governor.proposalDeadline(proposalId);
        vm.warp(deadline);
        _overrides(alice, proposalId, _AGAINST);
        vm.warp(deadline + 1);
        _assertState(proposalId, IGovernor.ProposalState.Active);
    }

    function testFuzz_AQuorumEditDoesNotReviveAPastProposal(uint16 basisPoints) public {
        uint256 defeated = _opens(alice);
        carol.votes(defeated, FOR);
        _warpPastVoting(defeated);
        IProposalTypes.ProposalType memory rules = _standardRules();
        rules.quorumBasisPoints = uint16(_bound(basisPoints, 0, 500));
        _passesAndExecutes(
            Proposals.contractCall(
                address(governor),
                abi.encodeCall(governor.setProposalType, (STANDARD, "Standard", rules))
            )
        );
        assertEq(governor.quorumNumerator(), rules.quorumBasisPoints);
        _assertState(defeated, IGovernor.ProposalState.Defeated);
        assertEq(governor.proposalQuorum(defeated), SUPPLY / 10);
    }

    /// @dev The id holds neither type nor topic; who ends the text with the proposer's mark is the only one to choose.
    function test_FrontRunningAMarkedProposalChangesNeitherItsTypeNorItsTopic() public {
        Proposal memory marked = Proposals.text(
            string.concat("# Text\n\n#proposer=", Strings.toHexString(alice.account))
        );
        for (uint8 topic = 0; topic < 17; ++topic) {
            vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorRestrictedProposer.selector, bob.account));
            _proposes(bob, marked, CHECK, topic);
        }
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorRestrictedProposer.selector, bob.account));
        bob.proposes(marked);
        uint256 proposalId = _proposes(alice, marked, STANDARD, PROTOCOL);
        assertEq(governor.proposalClassification(proposalId).topic, PROTOCOL);
    }

    /// @dev Without the mark a watcher may be first, as with OpenZeppelin's governor: with what the rules allow, and
    /// the proposer's own text, marked, is another proposal.
    function test_FrontRunningAnUnmarkedProposalDoesNotStopIt() public {
        Proposal memory proposal = Proposals.text("# Text");
        uint256 stolen = _proposes(bob, proposal, CHECK, TREASURY);
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorUnexpectedProposalState.selector,
                stolen,
                IGovernor.ProposalState.Pending,
                bytes32(0)
            )
        );
        _proposes(alice, proposal, STANDARD, PROTOCOL);
        proposal.description = string.concat("# Text\n\n#proposer=", Strings.toHexString(alice.account));
        uint256 own = _proposes(alice, proposal, STANDARD, PROTOCOL);
        assertNotEq(own, stolen);
    }

    /// @dev With any gas at all, the batch counts as a whole or not at all.
    function testFuzz_ABatchThatIsStarvedOfGasBurnsNoBallot(uint256 gas_) public {
        gas_ = _bound(gas_, 30_000, 1_500_000);
        uint256 proposalId = _opens(alice);
        WastefulWallet wallet = new WastefulWallet(0);
        IBallotRelay.SignedBallot memory wasteful = SignedBallots.plain(bob, proposalId, _FOR);
        wasteful.voter = address(wallet);
        _ballots.push(SignedBallots.plain(alice, proposalId, _FOR));
        _ballots.push(wasteful);
        _ballots.push(SignedBallots.plain(bob, proposalId, _FOR));
        _ballots.push(SignedBallots.plain(carol, proposalId, _FOR));
        bytes memory call = abi.encodeCall(governor.castBallots, (_ballots));
        (bool success, ) = address(governor).call{gas: gas_}(call);
        _assertVotes(proposalId, 0, success ? 750_000e18 : 0, 0);
    }

    /// @dev The contract's ballot is skipped only after it had all the gas that it may have.
    function test_ABatchWithTooLittleGasForAContractsSignatureRevertsWhole() public {
        uint256 proposalId = _opens(alice);
        WastefulWallet wallet = new WastefulWallet(0);
        IBallotRelay.SignedBallot memory wasteful = SignedBallots.plain(bob, proposalId, _FOR);
        wasteful.voter = address(wallet);
        _ballots.push(wasteful);
        bytes memory call = abi.encodeCall(governor.castBallots, (_ballots));
        (bool success, bytes memory reason) = address(governor).call{gas: _SIGNATURE_GAS}(call);
        assertFalse(success);
        assertEq(bytes4(reason), IBallotRelay.GovernorRelayOutOfGas.selector);
        (success, ) = address(governor).call{gas: 3 * _SIGNATURE_GAS}(call);
        assertTrue(success);
    }

    function test_AContractAccountDoesNotEatTheGasOfTheBatch() public {
        uint256 proposalId = _opens(alice);
        IBallotRelay.SignedBallot memory wasteful = SignedBallots.plain(bob, proposalId, _FOR);
        wasteful.voter = address(new WastefulWallet(0));
        _ballots.push(wasteful);
        _ballots.push(SignedBallots.plain(alice, proposalId, _FOR));
        uint256 before = gasleft();
        assertEq(governor.castBallots(_ballots), 1);
        assertLt(before - gasleft(), _SIGNATURE_GAS + 200_000);
    }

    /// @dev An answer of a hundred thousand bytes is not copied.
    function test_AContractAccountDoesNotFillTheMemoryOfTheBatch() public {
        uint256 proposalId = _opens(alice);
        IBallotRelay.SignedBallot memory wordy = SignedBallots.plain(bob, proposalId, _FOR);
        wordy.voter = address(new WastefulWallet(100_000));
        _ballots.push(wordy);
        _ballots.push(SignedBallots.plain(alice, proposalId, _FOR));
        uint256 before = gasleft();
        assertEq(governor.castBallots(_ballots), 1);
        assertLt(before - gasleft(), 250_000);
    }

    /// @dev What no transaction can execute stays queued, and loses nothing: its actions can be proposed in parts.
    function test_AProposalThatNeedsMoreGasThanATransactionMayUseStaysQueued() public {
        Proposal memory endless = Proposals.contractCall(address(new WastefulWallet(0)), "");
        endless.calldatas[0] = abi.encodeCall(WastefulWallet.isValidSignature, (0, ""));
        _passes(endless);
        _queue(endless);
        _wait(TIMELOCK_DELAY);
        bytes memory call = abi.encodeCall(
            governor.execute,
            (endless.targets, endless.values, endless.calldatas, keccak256(bytes(endless.description)))
        );
        (bool success, ) = address(governor).call{gas: _TRANSACTION_GAS}(call);
        assertFalse(success);
        _assertState(endless.idOn(governor), IGovernor.ProposalState.Queued);
        alice.cancels(endless);
        _assertState(endless.idOn(governor), IGovernor.ProposalState.Canceled);
    }

    /// @dev A hundred payments in one proposal fit a transaction each time: proposed, queued and executed.
    function test_AProposalOfAHundredPaymentsFitsATransaction() public {
        Proposal memory many = _payment();
        for (uint256 i = 1; i < 100; ++i) {
            many = many.and(Proposals.tokenTransfer(token, vm.addr(1_000 + i), 1e18));
        }
        uint256 before = gasleft();
        _passes(many);
        _queue(many);
        _wait(TIMELOCK_DELAY);
        assertLt(before - gasleft(), _TRANSACTION_GAS);
        before = gasleft();
        _execute(many);
        assertLt(before - gasleft(), _TRANSACTION_GAS);
        assertEq(token.balanceOf(vm.addr(1_099)), 1e18);
    }

    /// @dev Sixty-four delegators of a single unit override one after the other; the delegate loses 64 units and keeps
    /// its vote, each pays for itself, and the last one pays no more than the first.
    function test_OneWeiSpamNeitherStopsADelegateNorMakesItsVoteDearer() public {
        Actor[] memory dust = _dustDelegatingTo(bob, 64);
        uint256 proposalId = _opens(alice);
        uint256 first = _gasOfOverride(dust[1], proposalId, _overridesOf(dust[0], proposalId));
        for (uint256 i = 2; i < 63; ++i) {
            _overridesOf(dust[i], proposalId);
        }
        uint256 last = _gasOfOverride(dust[63], proposalId, 0);
        assertLe(last, first + 1_000);
        assertEq(bob.votes(proposalId, FOR), 300_000e18 - 64);
    }

    function _overridesOf(Actor memory voter, uint256 proposalId) private returns (uint256) {
        return _overrides(voter, proposalId, _AGAINST);
    }

    function _gasOfOverride(Actor memory voter, uint256 proposalId, uint256) private returns (uint256) {
        uint256 before = gasleft();
        _overrides(voter, proposalId, _AGAINST);
        return before - gasleft();
    }

    function _dustDelegatingTo(Actor memory delegate, uint256 count) private returns (Actor[] memory dust) {
        dust = new Actor[](count);
        for (uint256 i = 0; i < count; ++i) {
            dust[i] = Actor(vm.addr(2_000 + i), 2_000 + i, token, governor);
            delegate.sends(dust[i], 1);
            dust[i].delegatesTo(delegate);
        }
        _wait(1);
    }

    function _opens(Actor memory proposer) private returns (uint256 proposalId) {
        proposalId = proposer.proposes(Proposals.text("# Text"));
        _warpToVoting(proposalId);
    }

    /// @dev For castVoteBySig, castVoteWithReasonAndParamsBySig, castOverrideVoteBySig and castBallots, in this order.
    function _signForEachFunction(Actor memory voter, uint256 id) private view returns (bytes[4] memory signatures) {
        uint256 nonce = governor.nonces(voter.account, uint192(id));
        bytes32 none = keccak256("");
        bytes32[3] memory hashes = [
            keccak256(abi.encode(governor.BALLOT_TYPEHASH(), id, _FOR, voter.account, nonce)),
            keccak256(abi.encode(governor.EXTENDED_BALLOT_TYPEHASH(), id, _FOR, voter.account, nonce, none, none)),
            keccak256(abi.encode(governor.OVERRIDE_BALLOT_TYPEHASH(), id, _FOR, voter.account, nonce, none))
        ];
        for (uint256 i = 0; i < 3; ++i) {
            signatures[i] = voter.signs(address(governor), hashes[i]);
        }
        signatures[3] = SignedBallots.plain(voter, id, _FOR).signature;
    }

    function _submit(uint256 function_, address voter, uint256 id, bytes memory signature) private returns (bool) {
        bytes[3] memory calls = [
            abi.encodeCall(governor.castVoteBySig, (id, _FOR, voter, signature)),
            abi.encodeCall(governor.castVoteWithReasonAndParamsBySig, (id, _FOR, voter, "", "", signature)),
            abi.encodeCall(governor.castOverrideVoteBySig, (id, _FOR, voter, "", signature))
        ];
        if (function_ < 3) {
            (bool success, ) = address(governor).call(calls[function_]);
            return success;
        }
        IBallotRelay.SignedBallot[] memory batch = new IBallotRelay.SignedBallot[](1);
        batch[0] = IBallotRelay.SignedBallot(id, _FOR, voter, "", "", type(uint48).max, signature);
        return governor.castBallots(batch) == 1;
    }
}
