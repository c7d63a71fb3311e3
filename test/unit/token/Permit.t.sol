// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {Actor} from "../../support/Actor.sol";
import {DaoTest} from "../../support/DaoTest.sol";
import {TypedData} from "../../support/TypedData.sol";

contract PermitTest is DaoTest {
    bytes32 private constant _TYPEHASH = keccak256(
        "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
    );

    function testFuzz_AnybodyMaySubmitASignedAllowance(uint256 units, uint32 seconds_) public {
        uint256 deadline = vm.getBlockTimestamp() + seconds_;
        _permit(alice, units, deadline, _signature(alice, units, 0, deadline));
        assertEq(token.allowance(alice.account, bob.account), units);
        assertEq(token.nonces(alice.account), 1);
    }

    function test_RevertWhen_TheDeadlineHasPassed() public {
        uint256 deadline = vm.getBlockTimestamp();
        bytes memory signature = _signature(alice, 1, 0, deadline);
        _wait(1);
        vm.expectRevert(abi.encodeWithSelector(ERC20Permit.ERC2612ExpiredSignature.selector, deadline));
        _permit(alice, 1, deadline, signature);
    }

    function test_RevertWhen_ItIsReplayed() public {
        uint256 deadline = vm.getBlockTimestamp();
        bytes memory signature = _signature(alice, 1, 0, deadline);
        _permit(alice, 1, deadline, signature);
        _expectInvalidSigner(alice, 1, 1, deadline, signature);
        _permit(alice, 1, deadline, signature);
    }

    function test_RevertWhen_AnotherAccountSigned() public {
        uint256 deadline = vm.getBlockTimestamp();
        bytes memory signature = bob.signs(address(token), _structHash(alice, 1, 0, deadline));
        vm.expectRevert(abi.encodeWithSelector(ERC20Permit.ERC2612InvalidSigner.selector, bob.account, alice.account));
        _permit(alice, 1, deadline, signature);
    }

    /// @dev A wrong nonce recovers some other address, which is what the error names.
    function _expectInvalidSigner(
        Actor memory owner,
        uint256 units,
        uint256 nonce,
        uint256 deadline,
        bytes memory signature
    ) private {
        (uint8 v, bytes32 r, bytes32 s) = TypedData.split(signature);
        address signer = ecrecover(
            TypedData.digest(address(token), _structHash(owner, units, nonce, deadline)),
            v,
            r,
            s
        );
        vm.expectRevert(abi.encodeWithSelector(ERC20Permit.ERC2612InvalidSigner.selector, signer, owner.account));
    }

    function _permit(Actor memory owner, uint256 units, uint256 deadline, bytes memory signature) private {
        (uint8 v, bytes32 r, bytes32 s) = TypedData.split(signature);
        token.permit(owner.account, bob.account, units, deadline, v, r, s);
    }

    function _signature(
        Actor memory owner,
        uint256 units,
        uint256 nonce,
        uint256 deadline
    ) private view returns (bytes memory) {
        return owner.signs(address(token), _structHash(owner, units, nonce, deadline));
    }

    function _structHash(
        Actor memory owner,
        uint256 units,
        uint256 nonce,
        uint256 deadline
    ) private view returns (bytes32) {
        return keccak256(abi.encode(_TYPEHASH, owner.account, bob.account, units, nonce, deadline));
    }
}
