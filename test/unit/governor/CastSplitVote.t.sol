// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {ISplitOverride} from "../../../contracts/governor/ISplitOverride.sol";
import {GovernorTest} from "../../support/GovernorTest.sol";
import {Proposals} from "../../support/Proposal.sol";

contract CastSplitVoteTest is GovernorTest {
    uint256 private _proposalId;

    function setUp() public override {
        super.setUp();
        _everybodyDelegatesToThemselves();
        _proposalId = alice.proposes(Proposals.text("# Text"));
        _warpToVoting(_proposalId);
    }

    function test_EachSideCountsItsShare() public {
        _splits(alice, _proposalId, [uint16(2_500), 5_000, 2_500]);
        _assertVotes(_proposalId, 100_000e18, 200_000e18, 100_000e18);
        assertTrue(governor.hasVoted(_proposalId, alice.account));
    }

    function test_SaysHowItIsSplit() public {
        bytes memory params = abi.encode(uint16(1), uint16(9_998), uint16(1));
        vm.expectEmit(address(governor));
        emit IGovernor.VoteCastWithParams(alice.account, _proposalId, SPLIT, alice.power(), "Both", params);
        vm.prank(alice.account);
        governor.castVoteWithReasonAndParams(_proposalId, SPLIT, "Both", params);
    }

    /// @dev Not one unit is lost or won, whatever the shares and the weight.
    function testFuzz_TheSidesSumToTheWeight(uint256 units, uint16 against, uint16 inFavour) public {
        against = uint16(_bound(against, 0, 10_000));
        inFavour = uint16(_bound(inFavour, 0, 10_000 - against));
        uint256 proposalId = _withCarolHolding(units);
        uint256 weight = _splits(carol, proposalId, [against, inFavour, 10_000 - against - inFavour]);
        (uint256 againstVotes, uint256 forVotes, uint256 abstainVotes) = governor.proposalVotes(proposalId);
        assertEq(againstVotes + forVotes + abstainVotes, weight);
        assertEq(weight, carol.balance());
    }

    /// @dev Each side is its share rounded down, and the rest of at most two units is the largest share's.
    function test_TheLargestShareTakesTheRest() public {
        uint256 proposalId = _withCarolHolding(11);
        _splits(carol, proposalId, [uint16(3_333), 3_333, 3_334]);
        _assertVotes(proposalId, 3, 3, 5);
    }

    function test_OfEqualShareTheFirstTakesTheRest() public {
        uint256 proposalId = _withCarolHolding(7);
        _splits(carol, proposalId, [uint16(0), 5_000, 5_000]);
        _assertVotes(proposalId, 0, 4, 3);
    }

    function test_AWholeShareIsAWholeBallot() public {
        _splits(alice, _proposalId, [uint16(0), 10_000, 0]);
        _assertVotes(_proposalId, 0, alice.power(), 0);
    }

    function test_RevertWhen_TheSharesSumToLess() public {
        vm.expectRevert(abi.encodeWithSelector(ISplitOverride.GovernorBallotSplitSum.selector, 9_999));
        _splits(alice, _proposalId, [uint16(3_333), 3_333, 3_333]);
    }

    function test_RevertWhen_TheSharesSumToMoreThanSixteenBits() public {
        vm.expectRevert(abi.encodeWithSelector(ISplitOverride.GovernorBallotSplitSum.selector, 75_536));
        _splits(alice, _proposalId, [type(uint16).max, 10_000, 1]);
    }

    function test_RevertWhen_AShareHasMoreThanSixteenBits() public {
        _expectInvalidParams(abi.encode(uint256(1) << 16, uint256(10_000), uint256(0)));
        _expectInvalidParams(abi.encode(type(uint256).max, uint256(10_001), uint256(0)));
    }

    function test_RevertWhen_TheParametersAreNotThreeShares() public {
        _expectInvalidParams("");
        _expectInvalidParams(abi.encode(uint16(10_000), uint16(0)));
        _expectInvalidParams(abi.encode(uint16(10_000), uint16(0), uint16(0), uint16(0)));
    }

    function test_RevertWhen_VotingAgain() public {
        _splits(alice, _proposalId, [uint16(5_000), 5_000, 0]);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, alice.account));
        alice.votes(_proposalId, FOR);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, alice.account));
        _splits(alice, _proposalId, [uint16(5_000), 5_000, 0]);
    }

    /// @dev A new proposal at whose snapshot carol holds `units`, of at most what the members hold.
    function _withCarolHolding(uint256 units) private returns (uint256 proposalId) {
        units = _bound(units, 0, 700_000e18);
        carol.sends(dave, carol.balance());
        uint256 fromAlice = units > alice.balance() ? alice.balance() : units;
        alice.sends(carol, fromAlice);
        bob.sends(carol, units - fromAlice);
        _wait(1);
        proposalId = dave.proposes(Proposals.text("# Of carol"));
        _warpToVoting(proposalId);
    }

    function _expectInvalidParams(bytes memory params) private {
        vm.expectRevert(IGovernor.GovernorInvalidVoteParams.selector);
        vm.prank(alice.account);
        governor.castVoteWithReasonAndParams(_proposalId, SPLIT, "", params);
    }
}
