// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {MandateGovernor} from "../../../contracts/governor/MandateGovernor.sol";
import {Actor} from "../../support/Actor.sol";
import {DaoTest} from "../../support/DaoTest.sol";
import {Proposals} from "../../support/Proposal.sol";
import {SmartWallet} from "../../support/SmartWallet.sol";

contract CastVoteBySigTest is DaoTest {
    bytes32 private constant _BALLOT = keccak256(
        "Ballot(uint256 proposalId,uint8 support,address voter,uint256 nonce)"
    );

    uint256 private _one;
    uint256 private _two;

    function setUp() public override {
        super.setUp();
        _everybodyDelegatesToThemselves();
        _one = alice.proposes(Proposals.text("# One"));
        _two = alice.proposes(Proposals.text("# Two"));
        _warpToVoting(_two);
    }

    function test_AnybodyMaySubmitASignedBallot() public {
        bytes memory signature = _ballot(alice, _one, governor.nonces(alice.account, uint192(_one)));
        vm.expectEmit(address(governor));
        emit IGovernor.VoteCast(alice.account, _one, uint8(FOR), alice.power(), "");
        governor.castVoteBySig(_one, uint8(FOR), alice.account, signature);
        assertTrue(governor.hasVoted(_one, alice.account));
    }

    /// @dev Nonces are kept per proposal, so ballots of one voter arrive in any order.
    function test_BallotsOfOneVoterArriveInAnyOrder() public {
        bytes memory one = _ballot(alice, _one, governor.nonces(alice.account, uint192(_one)));
        bytes memory two = _ballot(alice, _two, governor.nonces(alice.account, uint192(_two)));
        governor.castVoteBySig(_two, uint8(FOR), alice.account, two);
        governor.castVoteBySig(_one, uint8(FOR), alice.account, one);
        assertTrue(governor.hasVoted(_one, alice.account));
        assertTrue(governor.hasVoted(_two, alice.account));
    }

    function test_ASignatureUsesItsProposalsNonceAndNoOther() public {
        governor.castVoteBySig(_one, uint8(FOR), alice.account, _ballot(alice, _one, _keyed(_one, 0)));
        assertEq(governor.nonces(alice.account, uint192(_one)), _keyed(_one, 1));
        assertEq(governor.nonces(alice.account, uint192(_two)), _keyed(_two, 0));
        assertEq(governor.nonces(alice.account), 0);
    }

    function test_TheSequentialNonceServesToo() public {
        governor.castVoteBySig(_one, uint8(FOR), alice.account, _ballot(alice, _one, governor.nonces(alice.account)));
        assertEq(governor.nonces(alice.account), 1);
        assertTrue(governor.hasVoted(_one, alice.account));
    }

    function test_RevertWhen_TheBallotIsReplayed() public {
        bytes memory signature = _ballot(alice, _one, _keyed(_one, 0));
        governor.castVoteBySig(_one, uint8(FOR), alice.account, signature);
        _expectInvalidSignature(alice.account);
        governor.castVoteBySig(_one, uint8(FOR), alice.account, signature);
    }

    function test_RevertWhen_TheBallotIsForAnotherProposal() public {
        bytes memory signature = _ballot(alice, _one, _keyed(_one, 0));
        _expectInvalidSignature(alice.account);
        governor.castVoteBySig(_two, uint8(FOR), alice.account, signature);
    }

    function test_RevertWhen_TheChoiceWasAltered() public {
        bytes memory signature = _ballot(alice, _one, _keyed(_one, 0));
        _expectInvalidSignature(alice.account);
        governor.castVoteBySig(_one, uint8(AGAINST), alice.account, signature);
    }

    function test_RevertWhen_SomebodyElseSigned() public {
        bytes32 structHash = keccak256(abi.encode(_BALLOT, _one, uint8(FOR), alice.account, _keyed(_one, 0)));
        bytes memory forged = bob.signs(address(governor), structHash);
        _expectInvalidSignature(alice.account);
        governor.castVoteBySig(_one, uint8(FOR), alice.account, forged);
    }

    function test_RevertWhen_TheBallotIsForAnotherGovernor() public {
        MandateGovernor other = _deployGovernor(_parameters());
        bytes32 structHash = keccak256(abi.encode(_BALLOT, _one, uint8(FOR), alice.account, _keyed(_one, 0)));
        bytes memory foreign = alice.signs(address(other), structHash);
        _expectInvalidSignature(alice.account);
        governor.castVoteBySig(_one, uint8(FOR), alice.account, foreign);
    }

    function test_RevertWhen_TheBallotIsForAnotherChain() public {
        bytes memory signature = _ballot(alice, _one, _keyed(_one, 0));
        vm.chainId(4_242);
        _expectInvalidSignature(alice.account);
        governor.castVoteBySig(_one, uint8(FOR), alice.account, signature);
    }

    function test_RevertWhen_TheSignatureIsNotOne() public {
        _expectInvalidSignature(alice.account);
        governor.castVoteBySig(_one, uint8(FOR), alice.account, hex"1234");
    }

    function test_RevertWhen_TheVoterVotedItself() public {
        bytes memory signature = _ballot(alice, _one, _keyed(_one, 0));
        alice.votes(_one, AGAINST);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, alice.account));
        governor.castVoteBySig(_one, uint8(FOR), alice.account, signature);
    }

    /// @dev ERC-1271: the wallet is the voter, one of its owners signs.
    function test_AContractWalletVotesWithItsOwnersSignature() public {
        SmartWallet wallet = new SmartWallet(alice.account);
        bytes32 structHash = keccak256(abi.encode(_BALLOT, _one, uint8(FOR), address(wallet), _keyed(_one, 0)));
        bytes memory ownersSignature = alice.signs(address(governor), structHash);
        bytes memory strangersSignature = bob.signs(address(governor), structHash);
        _expectInvalidSignature(address(wallet));
        governor.castVoteBySig(_one, uint8(FOR), address(wallet), strangersSignature);
        governor.castVoteBySig(_one, uint8(FOR), address(wallet), ownersSignature);
        assertTrue(governor.hasVoted(_one, address(wallet)));
    }

    function _ballot(Actor memory voter, uint256 proposalId, uint256 nonce) private view returns (bytes memory) {
        return
            voter.signs(
                address(governor),
                keccak256(abi.encode(_BALLOT, proposalId, uint8(FOR), voter.account, nonce))
            );
    }

    /// @dev A keyed nonce: the low 192 bits of the proposal's id, then 64 bits of sequence.
    function _keyed(uint256 proposalId, uint64 sequence) private pure returns (uint256) {
        return (uint256(uint192(proposalId)) << 64) | sequence;
    }

    function _expectInvalidSignature(address voter) private {
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidSignature.selector, voter));
    }
}
