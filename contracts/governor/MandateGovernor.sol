// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {GovernorSettings} from "@openzeppelin/contracts/governance/extensions/GovernorSettings.sol";
import {GovernorTimelockControl} from "@openzeppelin/contracts/governance/extensions/GovernorTimelockControl.sol";
import {GovernorVotes} from "@openzeppelin/contracts/governance/extensions/GovernorVotes.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {BallotRelay} from "./BallotRelay.sol";
import {IBallotRelay} from "./IBallotRelay.sol";
import {IProposalTypes} from "./IProposalTypes.sol";
import {ISplitOverride} from "./ISplitOverride.sol";

/**
 * @title The DAO's governor
 * @notice Members propose, token holders vote For, Against or Abstain with the power they held at the snapshot, and
 * what passes waits in the treasury's timelock before anybody may execute it.
 * @dev OpenZeppelin's governor with own counting (ISplitOverride), proposal types and topics (IProposalTypes), relayed
 * ballots (IBallotRelay) and late extension (ILateExtension). Periods are seconds because the token's clock is.
 */
contract MandateGovernor is BallotRelay {
    /// @notice The token counts time otherwise than in seconds, as its `CLOCK_MODE` says: `mode=timestamp` is needed.
    error GovernorTokenClock(uint48 timepoint);

    /// @notice A proposal type and what readers call it.
    struct NamedType {
        string name;
        ProposalType rules;
    }

    /// @notice What a governor is made of.
    struct Parameters {
        /// EIP-712 domain name that wallets show when a ballot is signed.
        string name;
        /// Token that weighs votes.
        IVotes token;
        /// Timelock that executes; this governor must become its proposer.
        TimelockController timelock;
        /// Voting power needed to propose, in token units.
        uint256 proposalThreshold;
        /// Seconds that voting stays open after the result turned late.
        uint48 lateQuorumExtensionSeconds;
        /// Account that may cancel any proposal; the zero address leaves that to the proposer.
        address guardian;
        /// Type 0, which is the default, and following.
        NamedType[] types;
        /// Names of topics 1 and following.
        string[] topics;
        /// What actions may carry. The governor's own functions stand under the zero address and their selector.
        ActionRule[] rules;
    }

    /**
     * @dev Reverts with {GovernorInvalidVotingPeriod} without a voting period, {GovernorInvalidQuorumFraction} over
     * 10,000 basis points, {GovernorPreventLateQuorumVoteExtensionTooLarge} when the extension exceeds the voting
     * period, {GovernorTokenClock} unless the token counts seconds, and as the setters of IProposalTypes.
     * @param parameters What the governor is made of.
     */
    constructor(
        Parameters memory parameters
    )
        Governor(parameters.name)
        GovernorSettings(
            parameters.types[0].rules.votingDelaySeconds,
            parameters.types[0].rules.votingPeriodSeconds,
            parameters.proposalThreshold
        )
        GovernorVotes(parameters.token)
        GovernorTimelockControl(parameters.timelock)
    {
        uint48 timepoint = token().clock();
        if (timepoint != block.timestamp) revert GovernorTokenClock(timepoint);
        _updateQuorumNumerator(parameters.types[0].rules.quorumBasisPoints);
        _setProposalGuardian(parameters.guardian);
        _setLateQuorumVoteExtension(parameters.lateQuorumExtensionSeconds);
        for (uint256 i = 0; i < parameters.types.length; ++i) {
            _storeType(i, parameters.types[i].name, parameters.types[i].rules);
        }
        for (uint256 i = 0; i < parameters.topics.length; ++i) {
            _setTopic(i + 1, parameters.topics[i]);
        }
        for (uint256 i = 0; i < parameters.rules.length; ++i) {
            ActionRule memory rule = parameters.rules[i];
            bool isOwn = rule.target == address(0) && rule.selector != 0;
            _setActionRule(isOwn ? address(this) : rule.target, rule.selector, rule.topics, rule.types);
        }
    }

    /// @notice The current timepoint, in seconds (ERC-6372): the token's, without asking it on every ballot.
    function clock() public view override(Governor, GovernorVotes) returns (uint48) {
        return uint48(block.timestamp);
    }

    /// @notice How the clock counts (ERC-6372).
    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public pure override(Governor, GovernorVotes) returns (string memory) {
        return "mode=timestamp";
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 interfaceId) public view override returns (bool) {
        return
            interfaceId == type(ISplitOverride).interfaceId ||
            interfaceId == type(IProposalTypes).interfaceId ||
            interfaceId == type(IBallotRelay).interfaceId ||
            super.supportsInterface(interfaceId);
    }
}
