// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";

/// @title What a wallet signs, from the domain that the contract itself publishes (EIP-712, EIP-5267)
library TypedData {
    bytes32 private constant _DOMAIN_TYPEHASH = keccak256(
        "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
    );

    /// @notice The hash to sign for `verifier` on the chain it stands on.
    function digest(address verifier, bytes32 structHash) internal view returns (bytes32) {
        (, , , uint256 chainId, , , ) = IERC5267(verifier).eip712Domain();
        return digestForChain(verifier, chainId, structHash);
    }

    /// @notice The hash to sign for the same contract on another chain.
    function digestForChain(address verifier, uint256 chainId, bytes32 structHash) internal view returns (bytes32) {
        (, string memory name, string memory version, , address contract_, , ) = IERC5267(verifier).eip712Domain();
        bytes32 domain = keccak256(
            abi.encode(_DOMAIN_TYPEHASH, keccak256(bytes(name)), keccak256(bytes(version)), chainId, contract_)
        );
        return MessageHashUtils.toTypedDataHash(domain, structHash);
    }

    /// @notice The parts of a packed 65-byte signature.
    function split(bytes memory signature) internal pure returns (uint8 v, bytes32 r, bytes32 s) {
        r = _slice(signature, 0);
        s = _slice(signature, 32);
        v = uint8(signature[64]);
    }

    function _slice(bytes memory signature, uint256 offset) private pure returns (bytes32 word) {
        for (uint256 i = 0; i < 32; ++i) {
            word |= bytes32(signature[offset + i]) >> (8 * i);
        }
    }
}
