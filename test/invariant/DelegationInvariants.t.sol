// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {DelegationHandlerTest} from "./DelegationHandlerTest.sol";

contract DelegationInvariantsTest is DelegationHandlerTest {
    /// @dev Moments that are looked at after each action: the latest, and as many out of the whole past.
    uint256 private constant _LATEST = 2;
    uint256 private constant _OLDER = 3;

    function setUp() public override {
        super.setUp();
        targetContract(address(handler));
        targetSelector(FuzzSelector({addr: address(handler), selectors: _actions()}));
    }

    /**
     * @dev For every topic: each member's votes are the units delegated to it, their sum is the sum of all delegated
     * balances, and whoever held an account's units is known; whatever happened since. One campaign checks all, because
     * each invariant has a campaign of its own.
     */
    function invariant_VotesEqualTheDelegatedBalancesAtEveryTimepointForEveryTopic() public {
        _goToHandlersTime();
        uint256 count = handler.momentCount();
        for (uint256 i = 0; i < _LATEST && i < count; ++i) {
            _checkMoment(count - 1 - i);
        }
        for (uint256 i = 0; i < _OLDER; ++i) {
            _checkMoment(uint256(keccak256(abi.encode(handler.time(), count, i))) % count);
        }
        _checkTheZeroAddressHasNoVotes();
        _checkBalancesSumToTheSupply();
    }

    function _checkTheZeroAddressHasNoVotes() private view {
        uint8[6] memory topics = handler.topics();
        for (uint256 i = 0; i < topics.length; ++i) {
            assertEq(token.getVotesForTopic(address(0), topics[i]), 0);
        }
    }

    function _checkBalancesSumToTheSupply() private view {
        uint256 sum;
        for (uint256 i = 0; i < handler.memberCount(); ++i) {
            address member = handler.memberAt(i);
            assertEq(token.balanceOf(member), handler.model().unitsOf(member));
            sum += token.balanceOf(member);
        }
        assertEq(sum, token.totalSupply());
    }
}
