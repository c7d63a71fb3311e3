// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Votes} from "@openzeppelin/contracts/governance/utils/Votes.sol";
import {DaoTest} from "../../support/DaoTest.sol";

contract ClockTest is DaoTest {
    function test_CountsSeconds() public view {
        assertEq(token.CLOCK_MODE(), "mode=timestamp");
        assertEq(token.clock(), vm.getBlockTimestamp());
    }

    function test_TheGovernorTicksWithItsToken() public view {
        assertEq(governor.CLOCK_MODE(), token.CLOCK_MODE());
        assertEq(governor.clock(), token.clock());
    }

    function testFuzz_FollowsTheBlocksTimeWhateverTheirNumber(uint32 passed, uint64 blockNumber) public {
        _wait(passed);
        vm.roll(blockNumber);
        assertEq(token.clock(), vm.getBlockTimestamp());
    }

    function testFuzz_RevertWhen_TheTimepointIsNotPast(uint48 timepoint) public {
        timepoint = uint48(_bound(timepoint, vm.getBlockTimestamp(), type(uint48).max));
        bytes memory refusal = abi.encodeWithSelector(
            Votes.ERC5805FutureLookup.selector,
            timepoint,
            vm.getBlockTimestamp()
        );
        vm.expectRevert(refusal);
        token.getPastVotes(alice.account, timepoint);
        vm.expectRevert(refusal);
        token.getPastTotalSupply(timepoint);
    }
}
