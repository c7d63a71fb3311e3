// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IProposalTypes} from "../../contracts/governor/IProposalTypes.sol";
import {ISplitOverride} from "../../contracts/governor/ISplitOverride.sol";
import {MandateGovernor} from "../../contracts/governor/MandateGovernor.sol";
import {GovernanceToken} from "../../contracts/token/GovernanceToken.sol";
import {Treasury} from "../../contracts/treasury/Treasury.sol";
import {Actor} from "./Actor.sol";
import {Proposal} from "./Proposal.sol";
import {Test} from "./Test.sol";

/**
 * @title A DAO as it is deployed, with four members
 * @notice Of 1,000,000 units alice holds 400,000, bob 300,000, carol 50,000, dave 1,000 and the treasury the rest;
 * nobody has delegated yet.
 * @dev Contracts come from their artifacts, so the tests run the bytecode that is deployed.
 */
abstract contract DaoTest is Test {
    ISplitOverride.VoteType internal constant AGAINST = ISplitOverride.VoteType.Against;
    ISplitOverride.VoteType internal constant FOR = ISplitOverride.VoteType.For;
    ISplitOverride.VoteType internal constant ABSTAIN = ISplitOverride.VoteType.Abstain;

    uint256 internal constant SUPPLY = 1_000_000e18;
    uint48 internal constant VOTING_DELAY = 1 days;
    uint32 internal constant VOTING_PERIOD = 5 days;
    uint256 internal constant PROPOSAL_THRESHOLD = 1_000e18;
    uint256 internal constant QUORUM_BASIS_POINTS = 1_000;
    uint48 internal constant LATE_QUORUM_EXTENSION = 2 days;
    uint256 internal constant TIMELOCK_DELAY = 3 days;
    uint48 internal constant GENESIS = 1_700_000_000;

    GovernanceToken internal token;
    Treasury internal treasury;
    MandateGovernor internal governor;

    Actor internal alice;
    Actor internal bob;
    Actor internal carol;
    Actor internal dave;

    function setUp() public virtual {
        vm.warp(GENESIS);
        token = _deployToken(address(this), SUPPLY);
        treasury = _deployTreasury();
        governor = _deployGovernor(_parameters());
        treasury.grantRole(treasury.PROPOSER_ROLE(), address(governor));
        treasury.grantRole(treasury.CANCELLER_ROLE(), address(governor));
        treasury.renounceRole(treasury.DEFAULT_ADMIN_ROLE(), address(this));

        alice = _member("alice", 400_000e18);
        bob = _member("bob", 300_000e18);
        carol = _member("carol", 50_000e18);
        dave = _member("dave", 1_000e18);
        token.transfer(address(treasury), token.balanceOf(address(this)));
        _wait(1);
    }

    function _parameters() internal view virtual returns (MandateGovernor.Parameters memory) {
        return
            MandateGovernor.Parameters({
                name: "Test Governor",
                token: token,
                timelock: treasury,
                proposalThreshold: PROPOSAL_THRESHOLD,
                lateQuorumExtensionSeconds: LATE_QUORUM_EXTENSION,
                guardian: address(0),
                types: _types(),
                topics: new string[](0),
                rules: new IProposalTypes.ActionRule[](0)
            });
    }

    function _types() internal pure virtual returns (MandateGovernor.NamedType[] memory types) {
        types = new MandateGovernor.NamedType[](1);
        types[0] = MandateGovernor.NamedType("Standard", _standardRules());
    }

    function _standardRules() internal pure returns (IProposalTypes.ProposalType memory) {
        return
            IProposalTypes.ProposalType({
                votingDelaySeconds: VOTING_DELAY,
                votingPeriodSeconds: VOTING_PERIOD,
                executionDelaySeconds: 0,
                quorumBasisPoints: uint16(QUORUM_BASIS_POINTS),
                approvalThresholdBasisPoints: 5_000
            });
    }

    function _timelockDelay() internal pure virtual returns (uint256) {
        return TIMELOCK_DELAY;
    }

    function _deployToken(address recipient, uint256 supply) internal returns (GovernanceToken) {
        bytes memory parameters = abi.encode("Test Token", "TEST", recipient, supply);
        return GovernanceToken(_deploy("contracts/token/GovernanceToken.sol:GovernanceToken", parameters));
    }

    function _deployTreasury() internal returns (Treasury) {
        address[] memory everybody = new address[](1);
        bytes memory parameters = abi.encode(_timelockDelay(), new address[](0), everybody, address(this));
        return Treasury(payable(_deploy("contracts/treasury/Treasury.sol:Treasury", parameters)));
    }

    function _deployGovernor(MandateGovernor.Parameters memory parameters) internal returns (MandateGovernor) {
        string memory artifact = "contracts/governor/MandateGovernor.sol:MandateGovernor";
        return MandateGovernor(payable(_deploy(artifact, abi.encode(parameters))));
    }

    /// @dev A new account that holds `units` of what the test itself still holds.
    function _member(string memory name, uint256 units) internal returns (Actor memory) {
        uint256 key = uint256(keccak256(bytes(name)));
        Actor memory member = Actor(vm.addr(key), key, token, governor);
        if (units != 0) token.transfer(member.account, units);
        return member;
    }

    /// @dev alice, bob, carol and dave delegate to themselves.
    function _everybodyDelegatesToThemselves() internal {
        alice.delegatesTo(alice);
        bob.delegatesTo(bob);
        carol.delegatesTo(carol);
        dave.delegatesTo(dave);
        _wait(1);
    }

    function _wait(uint256 seconds_) internal {
        vm.warp(vm.getBlockTimestamp() + seconds_);
    }

    /// @dev The first second in which ballots count.
    function _warpToVoting(uint256 proposalId) internal {
        vm.warp(governor.proposalSnapshot(proposalId) + 1);
    }

    /// @dev The first second after the voting.
    function _warpPastVoting(uint256 proposalId) internal {
        vm.warp(governor.proposalDeadline(proposalId) + 1);
    }

    /// @dev alice proposes, alice and bob vote for it, and the voting ends.
    function _passes(Proposal memory proposal) internal returns (uint256 proposalId) {
        proposalId = alice.proposes(proposal);
        _warpToVoting(proposalId);
        alice.votes(proposalId, FOR);
        bob.votes(proposalId, FOR);
        _warpPastVoting(proposalId);
    }

    function _queue(Proposal memory proposal) internal {
        governor.queue(proposal.targets, proposal.values, proposal.calldatas, keccak256(bytes(proposal.description)));
    }

    function _execute(Proposal memory proposal) internal {
        governor.execute(proposal.targets, proposal.values, proposal.calldatas, keccak256(bytes(proposal.description)));
    }

    /// @dev A proposal of the DAO to itself, through every step.
    function _passesAndExecutes(Proposal memory proposal) internal {
        _passes(proposal);
        _queue(proposal);
        _wait(TIMELOCK_DELAY);
        _execute(proposal);
    }

    function _assertState(uint256 proposalId, IGovernor.ProposalState expected) internal view {
        assertEq(uint8(governor.state(proposalId)), uint8(expected), "state");
    }

    /// @dev The next call must revert because the proposal is in `current` and `allowed` is asked for.
    function _expectUnexpectedState(
        uint256 proposalId,
        IGovernor.ProposalState current,
        IGovernor.ProposalState allowed
    ) internal {
        bytes32 bitmap = bytes32(1 << uint8(allowed));
        vm.expectRevert(
            abi.encodeWithSelector(IGovernor.GovernorUnexpectedProposalState.selector, proposalId, current, bitmap)
        );
    }
}
