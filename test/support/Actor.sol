// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Vm} from "@layerzerolabs/toolbox-foundry/lib/forge-std/Vm.sol";
import {GovernanceToken} from "../../contracts/token/GovernanceToken.sol";
import {ISplitOverride} from "../../contracts/governor/ISplitOverride.sol";
import {MandateGovernor} from "../../contracts/governor/MandateGovernor.sol";
import {Proposal} from "./Proposal.sol";
import {TypedData} from "./TypedData.sol";

/// @notice A member of the DAO under test.
struct Actor {
    address account;
    uint256 key;
    GovernanceToken token;
    MandateGovernor governor;
}

using {sends, delegatesTo, proposes, votes, cancels, balance, power, signs} for Actor global;

Vm constant _VM = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

function sends(Actor memory self, Actor memory recipient, uint256 units) {
    _VM.prank(self.account);
    self.token.transfer(recipient.account, units);
}

function delegatesTo(Actor memory self, Actor memory delegate) {
    _VM.prank(self.account);
    self.token.delegate(delegate.account);
}

function proposes(Actor memory self, Proposal memory proposal) returns (uint256) {
    _VM.prank(self.account);
    return self.governor.propose(proposal.targets, proposal.values, proposal.calldatas, proposal.description);
}

function votes(Actor memory self, uint256 proposalId, ISplitOverride.VoteType choice) returns (uint256) {
    _VM.prank(self.account);
    return self.governor.castVote(proposalId, uint8(choice));
}

function cancels(Actor memory self, Proposal memory proposal) {
    bytes32 descriptionHash = keccak256(bytes(proposal.description));
    _VM.prank(self.account);
    self.governor.cancel(proposal.targets, proposal.values, proposal.calldatas, descriptionHash);
}

function balance(Actor memory self) view returns (uint256) {
    return self.token.balanceOf(self.account);
}

/// @notice Voting power now, in token units.
function power(Actor memory self) view returns (uint256) {
    return self.token.getVotes(self.account);
}

/// @notice The actor's signature over typed data of `verifier`.
function signs(Actor memory self, address verifier, bytes32 structHash) view returns (bytes memory) {
    (uint8 v, bytes32 r, bytes32 s) = _VM.sign(self.key, TypedData.digest(verifier, structHash));
    return abi.encodePacked(r, s, v);
}
//
//
