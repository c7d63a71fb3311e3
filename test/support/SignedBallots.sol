// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IBallotRelay} from "../../contracts/governor/IBallotRelay.sol";
import {Actor} from "./Actor.sol";

/// @title Ballots as voters sign them for a relay
library SignedBallots {
    bytes32 private constant _TYPEHASH = keccak256(
        "RelayedBallot(uint256 proposalId,uint8 support,address voter,string reason,bytes params,uint48 deadline)"
    );

    /// @notice A whole ballot without a reason that never expires.
    function plain(
        Actor memory voter,
        uint256 proposalId,
        uint8 support
    ) internal view returns (IBallotRelay.SignedBallot memory ballot) {
        ballot.proposalId = proposalId;
        ballot.support = support;
        ballot.voter = voter.account;
        ballot.deadline = type(uint48).max;
        sign(ballot, voter);
    }

    /// @notice Has `signer` sign the ballot as it stands.
    function sign(IBallotRelay.SignedBallot memory ballot, Actor memory signer) internal view {
        ballot.signature = signer.signs(address(signer.governor), structHashOf(ballot));
    }

    function structHashOf(IBallotRelay.SignedBallot memory ballot) internal pure returns (bytes32) {
        return
            keccak256(
                abi.encode(
                    _TYPEHASH,
                    ballot.proposalId,
                    ballot.support,
                    ballot.voter,
                    keccak256(bytes(ballot.reason)),
                    keccak256(ballot.params),
                    ballot.deadline
                )
            );
    }
}
