// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {IVotesDelegation} from "../../../contracts/delegation/IVotesDelegation.sol";
import {DelegationTest} from "../../support/DelegationTest.sol";

contract VotesTermsTest is DelegationTest {
    function testFuzz_ADelegationCountsUntilItsEndAndNoLonger(uint256 epochs, uint32 before, uint32 later) public {
        uint48 end = _end(_bound(epochs, 1, 24));
        _sets(alice, _whole(bob, DEFAULT, end));
        uint256 last = _bound(before, vm.getBlockTimestamp(), end - 1);
        vm.warp(last);
        assertEq(bob.power(), alice.balance());
        assertEq(token.delegates(alice.account), bob.account);
        vm.warp(uint256(end) + later + 1);
        assertEq(bob.power(), 0);
        assertEq(token.delegates(alice.account), address(0));
        assertEq(token.getPastVotes(bob.account, last), alice.balance());
        assertEq(token.getPastVotes(bob.account, end - 1), alice.balance());
        assertEq(token.getPastVotes(bob.account, end), 0);
    }

    function test_SeveralEndsDropOutOneAfterAnother() public {
        _sets(alice, _whole(dave, DEFAULT, _end(1)));
        _sets(bob, _whole(dave, DEFAULT, _end(3)));
        carol.delegatesTo(dave);
        vm.warp(_end(1));
        assertEq(dave.power(), bob.balance() + carol.balance());
        vm.warp(_end(1));
        assertEq(dave.power(), bob.balance() + carol.balance());
        vm.warp(_end(1));
        assertEq(dave.power(), carol.balance());
    }

    /// @dev The change comes long after the end, and takes only what is left.
    function test_ATransferAfterTheEndMovesNoPower() public {
        _sets(alice, _whole(dave, DEFAULT, _end(1)));
        _wait(1);
        carol.delegatesTo(dave);
        vm.warp(_end(2));
        alice.sends(bob, 1e18);
        assertEq(dave.power(), carol.balance());
        carol.sends(bob, 1e18);
        assertEq(dave.power(), carol.balance());
        assertEq(token.numCheckpoints(dave.account), 3);
    }

    function test_ADelegationMayBeRenewedBeforeAndAfterItsEnd() public {
        _sets(alice, _whole(bob, DEFAULT, _end(1)));
        _wait(1);
        _sets(alice, _whole(bob, DEFAULT, _end(2)));
        vm.warp(_end(1));
        assertEq(bob.power(), alice.balance());
        vm.warp(_end(1));
        assertEq(bob.power(), 0);
        _sets(alice, _whole(bob, DEFAULT, _end(1)));
        assertEq(bob.power(), alice.balance());
    }

    function test_AnEndMayBeTakenOff() public {
        _sets(alice, _whole(bob, DEFAULT, _end(1)));
        alice.delegatesTo(bob);
        vm.warp(_end(2));
        assertEq(bob.power(), alice.balance());
    }

    /// @dev After two years without a change, of which a part ended in every epoch.
    function test_AllEndsOfAnUntouchedDelegateAreCounted() public {
        for (uint256 epochs = 1; epochs <= 24; ++epochs) {
            address delegator = address(uint160(0xD000 + epochs));
            vm.prank(alice.account);
            token.transfer(delegator, epochs);
            IVotesDelegation.Delegation[] memory delegations = new IVotesDelegation.Delegation[](1);
            delegations[0] = _whole(dave, DEFAULT, _end(epochs));
            vm.prank(delegator);
            token.setDelegations(delegations);
        }
        uint48 start = token.clock();
        uint256 left = 300;
        for (uint256 epochs = 1; epochs <= 24; ++epochs) {
            vm.warp((start / EPOCH + epochs) * EPOCH);
            left -= epochs;
            assertEq(dave.power(), left);
        }
        _wait(1);
        assertEq(token.getPastVotes(dave.account, start), 300);
        assertEq(token.getPastVotes(dave.account, start + 2 * EPOCH), 297);
    }

    function test_TheEventsHoldWhatHadNotEnded() public {
        _sets(alice, _whole(dave, DEFAULT, _end(1)));
        bob.delegatesTo(dave);
        vm.warp(_end(1));
        vm.expectEmit(address(token));
        emit IVotes.DelegateVotesChanged(dave.account, bob.balance(), bob.balance() + carol.balance());
        carol.delegatesTo(dave);
    }

    /// @dev The former delegate had nothing left to lose.
    function test_AReplacedDelegationThatEndedWasNobodys() public {
        _sets(alice, _whole(bob, DEFAULT, _end(1)));
        vm.warp(_end(1));
        vm.expectEmit(address(token));
        emit IVotes.DelegateChanged(alice.account, address(0), carol.account);
        alice.delegatesTo(carol);
        assertEq(bob.power(), 0);
        assertEq(carol.power(), alice.balance());
    }

    function test_TheLastEndThatIsAllowedIs24EpochsAhead() public {
        _sets(alice, _whole(bob, DEFAULT, _end(24)));
        (, uint48 endsAt) = token.delegationOf(alice.account, DEFAULT);
        assertEq(endsAt, _end(24));
    }

    function testFuzz_RevertWhen_TheEndIsNotAhead(uint48 endsAt) public {
        vm.warp(_end(1));
        endsAt = uint48(_bound(endsAt, 1, vm.getBlockTimestamp()));
        _refuses(
            endsAt,
            abi.encodeWithSelector(IVotesDelegation.VotesTermPast.selector, endsAt, vm.getBlockTimestamp())
        );
    }

    function testFuzz_RevertWhen_TheEndIsNotOnABorder(uint48 endsAt) public {
        endsAt = uint48(_bound(endsAt, vm.getBlockTimestamp() + 1, type(uint48).max));
        vm.assume(endsAt % EPOCH != 0);
        _refuses(endsAt, abi.encodeWithSelector(IVotesDelegation.VotesTermUnaligned.selector, endsAt, EPOCH));
    }

    function testFuzz_RevertWhen_TheEndIsTooFarAhead(uint256 epochs) public {
        uint48 endsAt = _end(_bound(epochs, 25, 60_000));
        _refuses(endsAt, abi.encodeWithSelector(IVotesDelegation.VotesTermTooLong.selector, endsAt, _end(24)));
    }

    function _refuses(uint48 endsAt, bytes memory refusal) private {
        vm.expectRevert(refusal);
        _sets(alice, _whole(bob, DEFAULT, endsAt));
        vm.expectRevert(refusal);
        _sets(alice, _whole(bob, TREASURY, endsAt));
    }
}
