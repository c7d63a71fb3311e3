// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IVotesDelegation} from "../../../contracts/delegation/IVotesDelegation.sol";
import {VotesSplit} from "../../../contracts/delegation/VotesSplit.sol";
import {DelegationTest} from "../../support/DelegationTest.sol";

contract VotesSplitTest is DelegationTest {
    /// @dev No unit is lost or made, and no delegate but the first is off by a whole unit.
    function testFuzz_ThePartsSumToTheUnits(uint208 units, uint16[7] memory seeds) public pure {
        IVotesDelegation.Share[] memory shares = _shares(8);
        uint16 rest = 10_000;
        for (uint256 i = 1; i < 8; ++i) {
            shares[i].basisPoints = uint16(1 + (seeds[i - 1] % 1_428));
            rest -= shares[i].basisPoints;
        }
        shares[0].basisPoints = rest;
        uint256[] memory parts = VotesSplit.divide(shares, units);
        uint256 sum = parts[0];
        for (uint256 i = 1; i < 8; ++i) {
            assertEq(parts[i], (uint256(units) * shares[i].basisPoints) / 10_000);
            sum += parts[i];
        }
        assertEq(sum, units);
        assertLe(parts[0] - (uint256(units) * rest) / 10_000, 7);
    }

    function test_EightDelegatesAreAllowed() public {
        IVotesDelegation.Share[] memory shares = _shares(8);
        _sets(alice, IVotesDelegation.Delegation(DEFAULT, 0, shares));
        (IVotesDelegation.Share[] memory set, ) = token.delegationOf(alice.account, DEFAULT);
        assertEq(keccak256(abi.encode(set)), keccak256(abi.encode(shares)));
        for (uint256 i = 0; i < 8; ++i) {
            assertEq(token.getVotes(shares[i].delegate), 50_000e18);
        }
    }

    function test_TheFirstDelegateMayStandAnywhereInTheOrder() public {
        IVotesDelegation.Share[] memory shares = _shares(3);
        (shares[0].delegate, shares[1].delegate) = (shares[1].delegate, shares[0].delegate);
        _sets(alice, IVotesDelegation.Delegation(DEFAULT, 0, shares));
        assertEq(token.delegates(alice.account), shares[0].delegate);
    }

    function test_ADelegatorMayKeepAShare() public {
        _sets(alice, _split(alice, 2_500, bob, 0));
        assertEq(alice.power(), 100_000e18);
        assertEq(bob.power(), 300_000e18);
    }

    function testFuzz_RevertWhen_TheSharesDoNotSumToTheWhole(uint16 first, uint16 second) public {
        first = uint16(_bound(first, 1, type(uint16).max));
        second = uint16(_bound(second, 1, type(uint16).max));
        uint256 sum = uint256(first) + second;
        vm.assume(sum != 10_000);
        IVotesDelegation.Share[] memory shares = _shares(2);
        (shares[0].basisPoints, shares[1].basisPoints) = (first, second);
        _refuses(shares, abi.encodeWithSelector(IVotesDelegation.VotesSplitSum.selector, sum));
    }

    function test_RevertWhen_ADelegateIsTheZeroAddress() public {
        IVotesDelegation.Share[] memory shares = _shares(2);
        shares[1].delegate = address(0);
        _refuses(shares, abi.encodeWithSelector(IVotesDelegation.VotesSplitZeroDelegate.selector, 1));
        shares[0].delegate = address(0);
        _refuses(shares, abi.encodeWithSelector(IVotesDelegation.VotesSplitZeroDelegate.selector, 0));
    }

    function test_RevertWhen_AShareIsNothing() public {
        IVotesDelegation.Share[] memory shares = _shares(2);
        (shares[0].basisPoints, shares[1].basisPoints) = (10_000, 0);
        _refuses(shares, abi.encodeWithSelector(IVotesDelegation.VotesSplitZeroShare.selector, 1));
    }

    function test_RevertWhen_ADelegateIsRepeated() public {
        IVotesDelegation.Share[] memory shares = _shares(3);
        address first = shares[0].delegate;
        address second = shares[1].delegate;
        shares[2].delegate = second;
        _refuses(shares, abi.encodeWithSelector(IVotesDelegation.VotesSplitUnsorted.selector, second, second));
        shares[2].delegate = first;
        _refuses(shares, abi.encodeWithSelector(IVotesDelegation.VotesSplitUnsorted.selector, first, first));
    }

    function test_RevertWhen_TheDelegatesAreUnsorted() public {
        IVotesDelegation.Share[] memory shares = _shares(3);
        (shares[1].delegate, shares[2].delegate) = (shares[2].delegate, shares[1].delegate);
        _refuses(
            shares,
            abi.encodeWithSelector(IVotesDelegation.VotesSplitUnsorted.selector, shares[1].delegate, shares[2].delegate)
        );
    }

    function test_RevertWhen_ThereAreNineDelegates() public {
        _refuses(_shares(9), abi.encodeWithSelector(IVotesDelegation.VotesSplitTooLong.selector, 9, 8));
    }

    function test_RevertWhen_ATopicIsSplit() public {
        vm.expectRevert(abi.encodeWithSelector(IVotesDelegation.VotesSplitTooLong.selector, 2, 1));
        _sets(alice, IVotesDelegation.Delegation(TREASURY, 0, _shares(2)));
    }

    function _refuses(IVotesDelegation.Share[] memory shares, bytes memory refusal) private {
        vm.expectRevert(refusal);
        _sets(alice, IVotesDelegation.Delegation(DEFAULT, 0, shares));
    }

    /// @dev `count` delegates in order, with equal shares.
    function _shares(uint256 count) private pure returns (IVotesDelegation.Share[] memory shares) {
        shares = new IVotesDelegation.Share[](count);
        for (uint256 i = 0; i < count; ++i) {
            shares[i] = IVotesDelegation.Share(address(uint160(0x1000 + i)), uint16(10_000 / count));
        }
        shares[0].basisPoints += uint16(10_000 - (10_000 / count) * count);
    }
}
