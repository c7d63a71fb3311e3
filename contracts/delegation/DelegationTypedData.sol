// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IVotesDelegation} from "./IVotesDelegation.sol";

/// @title What a delegator signs (EIP-712)
library DelegationTypedData {
    bytes32 private constant _SHARE_TYPEHASH = keccak256("Share(address delegate,uint16 basisPoints)");
    bytes32 private constant _DELEGATION_TYPEHASH = keccak256(
        "Delegation(uint8 topic,uint48 endsAt,Share[] shares)Share(address delegate,uint16 basisPoints)"
    );
    bytes32 private constant _SET_DELEGATIONS_TYPEHASH = keccak256(
        "SetDelegations(address delegator,Delegation[] delegations,uint256 nonce,uint256 deadline)"
        "Delegation(uint8 topic,uint48 endsAt,Share[] shares)Share(address delegate,uint16 basisPoints)"
    );

    /// @dev The struct hash of {IVotesDelegation-setDelegationsBySig}.
    function hash(
        address delegator,
        IVotesDelegation.Delegation[] memory delegations,
        uint256 nonce,
        uint256 deadline
    ) internal pure returns (bytes32) {
        bytes32[] memory hashes = new bytes32[](delegations.length);
        for (uint256 i = 0; i < hashes.length; ++i) {
            hashes[i] = _hash(delegations[i]);
        }
        bytes32 delegationsHash = keccak256(abi.encodePacked(hashes));
        return keccak256(abi.encode(_SET_DELEGATIONS_TYPEHASH, delegator, delegationsHash, nonce, deadline));
    }

    function _hash(IVotesDelegation.Delegation memory delegation) private pure returns (bytes32) {
        IVotesDelegation.Share[] memory shares = delegation.shares;
        bytes32[] memory hashes = new bytes32[](shares.length);
        for (uint256 i = 0; i < hashes.length; ++i) {
            hashes[i] = keccak256(abi.encode(_SHARE_TYPEHASH, shares[i].delegate, shares[i].basisPoints));
        }
        bytes32 sharesHash = keccak256(abi.encodePacked(hashes));
        return keccak256(abi.encode(_DELEGATION_TYPEHASH, delegation.topic, delegation.endsAt, sharesHash));
    }
}
