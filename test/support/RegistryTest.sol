// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {DelegateRegistry} from "../../contracts/registry/DelegateRegistry.sol";
import {IDelegateRegistry} from "../../contracts/registry/IDelegateRegistry.sol";
import {Actor} from "./Actor.sol";
import {DaoTest} from "./DaoTest.sol";

/// @title A DAO with a delegate registry, and what delegates sign for it
abstract contract RegistryTest is DaoTest {
    bytes32 private constant _STATEMENT = keccak256(
        "Statement(address delegate,string name,string statement,uint256 nonce,uint256 deadline)"
    );
    bytes32 private constant _STANCE = keccak256("Stance(bytes32 question,uint8 choice)");
    bytes32 private constant _STANCES = keccak256(
        "Stances(address delegate,Stance[] stances,uint256 nonce,uint256 deadline)Stance(bytes32 question,uint8 choice)"
    );

    DelegateRegistry internal registry;

    function setUp() public virtual override {
        super.setUp();
        registry = _deployRegistry();
    }

    function _deployRegistry() internal returns (DelegateRegistry) {
        return DelegateRegistry(_deploy("contracts/registry/DelegateRegistry.sol:DelegateRegistry", ""));
    }

    function _statementHash(
        address delegate,
        string memory name,
        string memory statement,
        uint256 deadline
    ) internal view returns (bytes32) {
        bytes32 nameHash = keccak256(bytes(name));
        bytes32 statementHash = keccak256(bytes(statement));
        uint256 nonce = registry.nonces(delegate);
        return keccak256(abi.encode(_STATEMENT, delegate, nameHash, statementHash, nonce, deadline));
    }

    function _signedStatement(
        Actor memory delegate,
        string memory name,
        string memory statement,
        uint256 deadline
    ) internal view returns (bytes memory) {
        return delegate.signs(address(registry), _statementHash(delegate.account, name, statement, deadline));
    }

    function _stancesHash(
        address delegate,
        IDelegateRegistry.Stance[] memory stances,
        uint256 deadline
    ) internal view returns (bytes32) {
        bytes32[] memory hashes = new bytes32[](stances.length);
        for (uint256 i = 0; i < stances.length; ++i) {
            hashes[i] = keccak256(abi.encode(_STANCE, stances[i].question, stances[i].choice));
        }
        bytes32 stancesHash = keccak256(abi.encodePacked(hashes));
        return keccak256(abi.encode(_STANCES, delegate, stancesHash, registry.nonces(delegate), deadline));
    }

    function _signedStances(
        Actor memory delegate,
        IDelegateRegistry.Stance[] memory stances,
        uint256 deadline
    ) internal view returns (bytes memory) {
        return delegate.signs(address(registry), _stancesHash(delegate.account, stances, deadline));
    }

    /// @dev `count` different questions, answered For, Abstain, Against in turn.
    function _stances(uint256 count) internal pure returns (IDelegateRegistry.Stance[] memory stances) {
        stances = new IDelegateRegistry.Stance[](count);
        for (uint256 i = 0; i < count; ++i) {
            stances[i] = IDelegateRegistry.Stance(bytes32(i + 1), IDelegateRegistry.Choice((i + 1) % 3));
        }
    }

    function _bytes(uint256 length) internal pure returns (string memory) {
        bytes memory text = new bytes(length);
        for (uint256 i = 0; i < length; ++i) {
            text[i] = "x";
        }
        return string(text);
    }

    function _expectInvalidSignature(address delegate) internal {
        vm.expectRevert(abi.encodeWithSelector(IDelegateRegistry.RegistryInvalidSignature.selector, delegate));
    }
}
