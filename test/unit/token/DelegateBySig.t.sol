// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {GovernanceToken} from "../../../contracts/token/GovernanceToken.sol";
import {Actor} from "../../support/Actor.sol";
import {DaoTest} from "../../support/DaoTest.sol";
import {TypedData} from "../../support/TypedData.sol";

contract DelegateBySigTest is DaoTest {
    bytes32 private constant _TYPEHASH = keccak256("Delegation(address delegatee,uint256 nonce,uint256 expiry)");

    function testFuzz_AnybodyMaySubmitASignedDelegation(uint32 seconds_) public {
        uint256 expiry = vm.getBlockTimestamp() + seconds_;
        bytes memory signature = _signature(alice, 0, expiry);
        _wait(seconds_);
        _delegateBySig(token, 0, expiry, signature);
        assertEq(token.delegates(alice.account), bob.account);
        assertEq(bob.power(), alice.balance());
        assertEq(token.nonces(alice.account), 1);
    }

    function test_RevertWhen_ItExpired() public {
        uint256 expiry = vm.getBlockTimestamp();
        bytes memory signature = _signature(alice, 0, expiry);
        _wait(1);
        vm.expectRevert(abi.encodeWithSelector(IVotes.VotesExpiredSignature.selector, expiry));
        _delegateBySig(token, 0, expiry, signature);
    }

    function test_RevertWhen_ItIsReplayed() public {
        uint256 expiry = vm.getBlockTimestamp();
        bytes memory signature = _signature(alice, 0, expiry);
        _delegateBySig(token, 0, expiry, signature);
        alice.delegatesTo(carol);
        vm.expectRevert(abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, alice.account, 1));
        _delegateBySig(token, 0, expiry, signature);
    }

    function test_RevertWhen_TheNonceIsNotTheNext() public {
        uint256 expiry = vm.getBlockTimestamp();
        bytes memory signature = _signature(alice, 1, expiry);
        vm.expectRevert(abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, alice.account, 0));
        _delegateBySig(token, 1, expiry, signature);
    }

    /// @dev A permit and a delegation share one sequence of nonces, so one sent first outdates the other.
    function test_SharesItsNoncesWithPermit() public {
        bytes32 typehash = keccak256(
            "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
        );
        uint256 deadline = vm.getBlockTimestamp();
        bytes32 structHash = keccak256(abi.encode(typehash, alice.account, bob.account, 1, 0, deadline));
        (uint8 v, bytes32 r, bytes32 s) = TypedData.split(alice.signs(address(token), structHash));
        token.permit(alice.account, bob.account, 1, deadline, v, r, s);

        bytes memory signature = _signature(alice, 0, deadline);
        vm.expectRevert(abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, alice.account, 1));
        _delegateBySig(token, 0, deadline, signature);
    }

    /// @dev The recovered signer is a stranger without tokens: alice's delegation stays as it was.
    function test_ASignatureForAnotherTokenMovesNothing() public {
        GovernanceToken other = _deployToken(alice.account, SUPPLY);
        uint256 expiry = vm.getBlockTimestamp();
        _delegateBySig(other, 0, expiry, _signature(alice, 0, expiry));
        assertEq(other.delegates(alice.account), address(0));
        assertEq(other.getVotes(bob.account), 0);
    }

    function test_ASignatureForAnotherChainMovesNothing() public {
        uint256 expiry = vm.getBlockTimestamp();
        bytes memory signature = _signature(alice, 0, expiry);
        vm.chainId(4_242);
        _delegateBySig(token, 0, expiry, signature);
        assertEq(token.delegates(alice.account), address(0));
        assertEq(bob.power(), 0);
    }

    function _delegateBySig(GovernanceToken token_, uint256 nonce, uint256 expiry, bytes memory signature) private {
        (uint8 v, bytes32 r, bytes32 s) = TypedData.split(signature);
        token_.delegateBySig(bob.account, nonce, expiry, v, r, s);
    }

    function _signature(Actor memory delegator, uint256 nonce, uint256 expiry) private view returns (bytes memory) {
        return delegator.signs(address(token), keccak256(abi.encode(_TYPEHASH, bob.account, nonce, expiry)));
    }
}
