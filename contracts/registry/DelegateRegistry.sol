// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {IDelegateRegistry} from "./IDelegateRegistry.sol";

/// @title Delegates' declarations, sent or signed
contract DelegateRegistry is IDelegateRegistry, EIP712, Nonces {
    uint256 private constant _MAX_NAME_BYTES = 64;
    uint256 private constant _MAX_STATEMENT_BYTES = 16_384;
    uint256 private constant _MAX_STANCES = 100;

    bytes32 private constant _STATEMENT_TYPEHASH = keccak256(
        "Statement(address delegate,string name,string statement,uint256 nonce,uint256 deadline)"
    );
    bytes32 private constant _STANCE_TYPEHASH = keccak256("Stance(bytes32 question,uint8 choice)");
    bytes32 private constant _STANCES_TYPEHASH = keccak256(
        "Stances(address delegate,Stance[] stances,uint256 nonce,uint256 deadline)Stance(bytes32 question,uint8 choice)"
    );

    constructor() EIP712("Mandate Delegate Registry", "1") {}

    /// @inheritdoc IDelegateRegistry
    function publishStatement(string calldata name, string calldata statement) external {
        _useNonce(msg.sender);
        _publishStatement(msg.sender, name, statement);
    }

    /// @inheritdoc IDelegateRegistry
    function publishStatementBySig(
        address delegate,
        string calldata name,
        string calldata statement,
        uint256 deadline,
        bytes calldata signature
    ) external {
        bytes32 structHash = keccak256(
            abi.encode(
                _STATEMENT_TYPEHASH,
                delegate,
                keccak256(bytes(name)),
                keccak256(bytes(statement)),
                _useNonce(delegate),
                deadline
            )
        );
        _checkSignature(delegate, structHash, deadline, signature);
        _publishStatement(delegate, name, statement);
    }

    /// @inheritdoc IDelegateRegistry
    function declareStances(Stance[] calldata stances) external {
        _useNonce(msg.sender);
        _declareStances(msg.sender, stances);
    }

    /// @inheritdoc IDelegateRegistry
    function declareStancesBySig(
        address delegate,
        Stance[] calldata stances,
        uint256 deadline,
        bytes calldata signature
    ) external {
        bytes32[] memory hashes = new bytes32[](stances.length);
        for (uint256 i = 0; i < stances.length; ++i) {
            hashes[i] = keccak256(abi.encode(_STANCE_TYPEHASH, stances[i].question, stances[i].choice));
        }
        bytes32 structHash = keccak256(
            abi.encode(_STANCES_TYPEHASH, delegate, keccak256(abi.encodePacked(hashes)), _useNonce(delegate), deadline)
        );
        _checkSignature(delegate, structHash, deadline, signature);
        _declareStances(delegate, stances);
    }

    function _publishStatement(address delegate, string calldata name, string calldata statement) private {
        if (bytes(name).length > _MAX_NAME_BYTES) {
            revert RegistryNameTooLong(bytes(name).length, _MAX_NAME_BYTES);
        }
        if (bytes(statement).length > _MAX_STATEMENT_BYTES) {
            revert RegistryStatementTooLong(bytes(statement).length, _MAX_STATEMENT_BYTES);
        }
        emit StatementPublished(delegate, name, statement);
    }

    function _declareStances(address delegate, Stance[] calldata stances) private {
        if (stances.length == 0 || stances.length > _MAX_STANCES) {
            revert RegistryStanceCount(stances.length, _MAX_STANCES);
        }
        emit StancesDeclared(delegate, stances);
    }

    function _checkSignature(
        address delegate,
        bytes32 structHash,
        uint256 deadline,
        bytes calldata signature
    ) private view {
        if (block.timestamp > deadline) revert RegistryExpiredSignature(deadline);
        if (!SignatureChecker.isValidSignatureNow(delegate, _hashTypedDataV4(structHash), signature)) {
            revert RegistryInvalidSignature(delegate);
        }
    }
}
