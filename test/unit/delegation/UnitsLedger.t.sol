// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {UnitsLedger} from "../../../contracts/delegation/UnitsLedger.sol";
import {Test} from "../../support/Test.sol";

/// @notice A ledger beside a list of every balance there ever was.
contract UnitsLedgerTest is Test {
    using UnitsLedger for UnitsLedger.Account;

    uint256 private constant _CHANGES = 24;

    UnitsLedger.Account private _account;
    uint256 private _held;
    uint48 private _now;
    uint48[] private _timepoints;
    mapping(uint48 timepoint => uint256) private _expected;
    mapping(uint48 timepoint => bool) private _isRemembered;

    function testFuzz_SmallBalancesAreRemembered(uint256[_CHANGES] memory seeds) public {
        _change(seeds, 2 ** 94 - 1, 2 ** 30);
    }

    /// @dev Balances and timepoints of every size: from one change on the account is wide.
    function testFuzz_LargeBalancesAreRemembered(uint256[_CHANGES] memory seeds) public {
        _change(seeds, type(uint208).max, 2 ** 40);
    }

    function test_TheFirstChangeOfATimepointCounts() public {
        _account.give(100, 0);
        _account.take(10, 5);
        _account.take(10, 5);
        _account.give(50, 5);
        assertEq(_account.balanceAt(4), 100);
        assertEq(_account.balanceAt(5), 130);
    }

    /// @dev The second change of a timepoint may find the first one in the archive already.
    function test_TheFirstChangeOfATimepointCountsAlsoWhenItIsArchived() public {
        _account.give(100, 0);
        _account.take(1, 4);
        _account.take(10, 5);
        _account.take(20, 5);
        _account.take(30, 5);
        assertEq(_account.balanceAt(3), 100);
        assertEq(_account.balanceAt(4), 99);
        assertEq(_account.balanceAt(5), 39);
    }

    function test_AClosedRecordKeepsWhatWasHeldUntilThen() public {
        _account.give(100, 0);
        _account.close(5);
        _account.take(60, 0);
        assertEq(_account.balanceAt(4), 100);
        assertEq(_account.balance(), 40);
    }

    function test_TakingTellsWhatWasHeld() public {
        _account.give(7, 0);
        assertEq(_account.take(7, 0), 7);
        _account.give(2 ** 100, 0);
        assertEq(_account.take(1, 3), 2 ** 100);
    }

    function _change(uint256[_CHANGES] memory seeds, uint256 maximum, uint256 longest) private {
        bool isOpen;
        _now = 1;
        for (uint256 i = 0; i < _CHANGES; ++i) {
            uint256 seed = seeds[i];
            _now += uint48((seed >> 8) % (seed % 5 == 0 ? longest : 3));
            if (isOpen && seed % 11 == 0) {
                _account.close(_now);
                isOpen = false;
            } else if (seed % 3 == 0) {
                isOpen = true;
            }
            if (seed % 2 == 0) _take((seed >> 16) % (_held + 1), isOpen);
            else _give((seed >> 16) % (maximum - _held + 1), isOpen);
            assertEq(_account.balance(), _held);
            if (_timepoints.length == 0 || _timepoints[_timepoints.length - 1] != _now) _timepoints.push(_now);
            (_expected[_now], _isRemembered[_now]) = (_held, isOpen);
        }
        _checkAll();
    }

    function _take(uint256 units, bool isOpen) private {
        assertEq(_account.take(units, isOpen ? _now : 0), _held);
        _held -= units;
    }

    function _give(uint256 units, bool isOpen) private {
        _account.give(units, isOpen ? _now : 0);
        _held += units;
    }

    function _checkAll() private view {
        for (uint256 i = 0; i < _timepoints.length; ++i) {
            uint48 timepoint = _timepoints[i];
            if (!_isRemembered[timepoint]) continue;
            assertEq(_account.balanceAt(timepoint), _expected[timepoint]);
            bool isLast = i + 1 == _timepoints.length;
            uint48 until = isLast ? timepoint + 9 : _timepoints[i + 1] - 1;
            assertEq(_account.balanceAt(until), _expected[timepoint]);
        }
    }
}
