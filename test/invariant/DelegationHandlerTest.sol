// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ExposedVotesToken} from "../../contracts/mocks/ExposedVotesToken.sol";
import {Test} from "../support/Test.sol";
import {DelegationHandler} from "./DelegationHandler.sol";

/// @title Four accounts that hold very different amounts and delegate to each other
abstract contract DelegationHandlerTest is Test {
    ExposedVotesToken internal token;
    DelegationHandler internal handler;

    function setUp() public virtual {
        vm.warp(1_700_000_000);
        bytes memory parameters = abi.encode("Test Token", "TEST", "Test Token", "1");
        token = ExposedVotesToken(_deploy("contracts/mocks/ExposedVotesToken.sol:ExposedVotesToken", parameters));
        address[] memory members = new address[](4);
        for (uint256 i = 0; i < members.length; ++i) {
            members[i] = address(uint160(0xA1 + i));
        }
        handler = new DelegationHandler(token, members);
    }

    function _actions() internal view returns (bytes4[] memory actions) {
        actions = new bytes4[](10);
        actions[0] = handler.transfer.selector;
        actions[1] = handler.mint.selector;
        actions[2] = handler.burn.selector;
        actions[3] = handler.delegate.selector;
        actions[4] = handler.takeBack.selector;
        actions[5] = handler.split.selector;
        actions[6] = handler.setTopic.selector;
        actions[7] = handler.setSeveral.selector;
        actions[8] = handler.wait.selector;
        actions[9] = handler.waitForABorder.selector;
    }

    /// @dev One second later, so that the latest change is past and can be asked for.
    function _goToHandlersTime() internal {
        vm.warp(handler.time() + 1);
    }

    /// @dev Compares everything the token says of one timepoint with what the handler kept of it.
    function _checkMoment(uint256 index) internal view {
        DelegationHandler.Moment memory moment = handler.momentAt(index);
        assertEq(token.getPastTotalSupply(moment.timepoint), moment.supply, "supply");
        uint8[6] memory topics = handler.topics();
        for (uint256 i = 0; i < topics.length; ++i) {
            _checkTopic(moment.timepoint, topics[i]);
        }
    }

    function _checkTopic(uint48 timepoint, uint8 topic) private view {
        uint256 votes;
        for (uint256 i = 0; i < handler.memberCount(); ++i) {
            address member = handler.memberAt(i);
            uint256 power = token.getPastVotesForTopic(member, topic, timepoint);
            assertEq(power, handler.powerAt(timepoint, topic, member), "power");
            if (topic == 0) assertEq(token.getPastVotes(member, timepoint), power, "default power");
            _checkHolders(timepoint, topic, member);
            votes += power;
        }
        assertEq(votes, handler.delegatedAt(timepoint, topic), "sum of votes");
    }

    function _checkHolders(uint48 timepoint, uint8 topic, address member) private view {
        (address[] memory delegates, uint256[] memory units) = token.getPastDelegates(member, topic, timepoint);
        bytes32 said = keccak256(abi.encode(delegates, units));
        assertEq(said, handler.holdersAt(timepoint, topic, member), "holders");
    }
}
